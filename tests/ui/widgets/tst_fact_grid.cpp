// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fact_grid.h"

#include "support/ui_child.h"
#include "widgets/copy_button.h"
#include "widgets/link_button.h"
#include "widgets/text_label.h"

#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>

using namespace wingman;
using namespace wingman::ui;
using test::child;

namespace {
QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}
} // namespace

class tst_FactGrid : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsAndForgetsRows()
    {
        FactGrid grid(QStringLiteral("facts"));
        grid.setFacts({{text("Image"), text("nginx")}, {text("Ports"), text("80")}});
        QCOMPARE(child<TextLabel>(grid, "factKey1")->text(), text("Ports"));
        QCOMPARE(child<TextLabel>(grid, "factValue1")->text(), text("80"));
        grid.setFacts({{text("Image"), text("redis")}});
        QCOMPARE(child<TextLabel>(grid, "factValue0")->text(), text("redis"));
        QVERIFY(grid.findChild<TextLabel *>(QStringLiteral("factKey1")) == nullptr);
        QCOMPARE(child<TextLabel>(grid, "factValue0")->accessibleName(), text("Image"));
    }

    void aSelectionSurvivesARefresh()
    {
        FactGrid grid(QStringLiteral("facts"));
        grid.setFacts({{text("Image"), text("nginx:1.27")}, {text("CPU"), text("1 %")}});
        auto *value = child<TextLabel>(grid, "factValue0");
        value->setSelection(0, 5);
        grid.setFacts({{text("Image"), text("nginx:1.27")}, {text("CPU"), text("2 %")}});
        QCOMPARE(value->selectedText(), text("nginx"));
        QCOMPARE(child<TextLabel>(grid, "factValue1")->text(), text("2 %"));
    }

    void copiesTheWholeOfWhatIsShort()
    {
        FactGrid grid(QStringLiteral("facts"));
        grid.setFacts({{text("Id"), text("3f8a…"), true, Tone::Plain, text("3f8a91c2"), text("3f8a91c2")}});
        auto *copy = child<CopyButton>(grid, "factCopy0");
        QVERIFY(!copy->isHidden());
        QCOMPARE(copy->accessibleName(), text("Copy Id"));
        QVERIFY(copy->focusPolicy() & Qt::TabFocus);
        copy->click();
        QCOMPARE(QApplication::clipboard()->text(), text("3f8a91c2"));
        QCOMPARE(copy->accessibleDescription(), text("Copied"));
        QCOMPARE(child<TextLabel>(grid, "factValue0")->toolTip(), text("3f8a91c2"));
    }

    void aLinkNamesItsRow()
    {
        FactGrid grid(QStringLiteral("facts"));
        grid.setFacts(
            {{text("A"), text("a")}, {text("Protected"), text("No"), false, Tone::Plain, {}, {}, text("protect")}});
        const QSignalSpy activated(&grid, &FactGrid::linkActivated);
        QTest::keyClick(child<LinkButton>(grid, "factLink1"), Qt::Key_Space);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated[0][0].toInt(), 1);
        QVERIFY(child<LinkButton>(grid, "factLink0")->isHidden());
    }

    void markupStaysText()
    {
        FactGrid grid(QStringLiteral("facts"));
        grid.setFacts({{text("Name"), text("<b>web</b>"), false, Tone::Plain, text("<img src=x>")}});
        QCOMPARE(child<TextLabel>(grid, "factValue0")->textFormat(), Qt::PlainText);
        QVERIFY(!child<TextLabel>(grid, "factValue0")->toolTip().contains(QLatin1Char('<')));
    }
};

QTEST_MAIN(tst_FactGrid)
#include "tst_fact_grid.moc"
