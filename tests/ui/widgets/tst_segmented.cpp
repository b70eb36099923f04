// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/segmented.h"

#include "support/ui_child.h"

#include <QAbstractButton>
#include <QSignalSpy>

using namespace wingman;
using namespace wingman::ui;
using test::child;

class tst_Segmented : public QObject
{
    Q_OBJECT

    static QList<Segment> both()
    {
        return {{QStringLiteral("table"), QStringLiteral("Table")}, {QStringLiteral("tree"), QStringLiteral("Tree")}};
    }

private Q_SLOTS:
    void exactlyOneIsChosen()
    {
        Segmented choice(QStringLiteral("view"));
        choice.setSegments(both());
        QCOMPARE(choice.currentId(), QStringLiteral("table"));
        const QSignalSpy changed(&choice, &Segmented::currentIdChanged);
        child<QAbstractButton>(choice, "view_tree")->click();
        QCOMPARE(choice.currentId(), QStringLiteral("tree"));
        child<QAbstractButton>(choice, "view_tree")->click();
        QCOMPARE(choice.currentId(), QStringLiteral("tree"));
        QCOMPARE(changed.size(), 1);
    }

    void theArrowsMoveTheChoice()
    {
        Segmented choice(QStringLiteral("view"));
        choice.setSegments(both());
        choice.show();
        QVERIFY(QTest::qWaitForWindowActive(&choice));
        auto *first = child<QAbstractButton>(choice, "view_table");
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Right);
        QCOMPARE(choice.currentId(), QStringLiteral("tree"));
        QVERIFY(child<QAbstractButton>(choice, "view_tree")->hasFocus());
    }

    void theChoiceSurvivesNewWords()
    {
        Segmented choice(QStringLiteral("view"));
        choice.setSegments(both());
        choice.setCurrentId(QStringLiteral("tree"));
        const QSignalSpy changed(&choice, &Segmented::currentIdChanged);
        auto german = both();
        german[1].text = QStringLiteral("Baum");
        choice.setSegments(german);
        QCOMPARE(choice.currentId(), QStringLiteral("tree"));
        QCOMPARE(child<QAbstractButton>(choice, "view_tree")->accessibleName(), QStringLiteral("Baum"));
        QVERIFY(changed.isEmpty());
    }
};

QTEST_MAIN(tst_Segmented)
#include "tst_segmented.moc"
