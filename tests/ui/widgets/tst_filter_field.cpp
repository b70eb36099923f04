// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filter_field.h"

#include "support/ui_child.h"
#include "widgets/text_label.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
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

class tst_FilterField : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsWhatIsTyped()
    {
        FilterField field(QStringLiteral("filter"));
        const QSignalSpy changed(&field, &FilterField::textChanged);
        QTest::keyClicks(field.edit(), text("web"));
        QCOMPARE(changed.size(), 3);
        QCOMPARE(changed.last()[0].toString(), text("web"));
        QTest::keyClick(field.edit(), Qt::Key_Escape);
        QCOMPARE(field.text(), QString());
    }

    void anErrorIsAWordAndNotAColour()
    {
        FilterField field(QStringLiteral("filter"));
        field.setName(text("Filter workloads"));
        QCOMPARE(field.edit()->accessibleName(), text("Filter workloads"));
        auto *line = child<TextLabel>(field, "filterError");
        QVERIFY(line->isHidden());
        field.setError(text("There is no state “x”."));
        QVERIFY(!line->isHidden());
        QCOMPARE(line->text(), text("There is no state “x”."));
        QCOMPARE(field.edit()->accessibleDescription(), text("There is no state “x”."));
        field.setErrorBelow(false);
        QVERIFY(line->isHidden());
        QVERIFY(!field.edit()->toolTip().isEmpty());
        field.setError({});
        QVERIFY(field.edit()->accessibleDescription().isEmpty());
    }

    void enterAndDownGoToTheList()
    {
        FilterField field(QStringLiteral("filter"));
        const QSignalSpy asked(&field, &FilterField::listRequested);
        QTest::keyClick(field.edit(), Qt::Key_Return);
        QTest::keyClick(field.edit(), Qt::Key_Down);
        QCOMPARE(asked.size(), 2);
    }

    void completesTheWordUnderTheCursor()
    {
        FilterField field(QStringLiteral("filter"));
        field.setCompletions({text("state:running"), text("state:exited"), text("kind:vm")});
        field.show();
        QVERIFY(QTest::qWaitForWindowExposed(&field));
        field.setText(text("shop "));
        QTest::keyClicks(field.edit(), text("sta"));
        auto *completer = field.findChild<QCompleter *>();
        QVERIFY(completer != nullptr);
        QCOMPARE(completer->completionCount(), 2);
        QTRY_VERIFY(completer->popup()->isVisible());
        Q_EMIT completer->activated(text("state:exited"));
        QCOMPARE(field.text(), text("shop state:exited"));
    }
};

QTEST_MAIN(tst_FilterField)
#include "tst_filter_field.moc"
