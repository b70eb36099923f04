// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tab_strip.h"

#include "support/ui_child.h"
#include "widgets/text_label.h"

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

class tst_TabStrip : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theCurrentViewStays()
    {
        TabStrip tabs(QStringLiteral("tabs"));
        tabs.setTabs({{text("approvals"), text("Approvals")}, {text("chain"), text("Chain")}});
        QCOMPARE(tabs.currentId(), text("approvals"));
        tabs.setCurrentId(text("chain"));
        const QSignalSpy changed(&tabs, &TabStrip::currentIdChanged);
        tabs.setTabs({{text("proofs"), text("Proofs")},
                      {text("approvals"), text("Freigaben"), 2},
                      {text("chain"), text("Kette")}});
        QCOMPARE(tabs.currentId(), text("chain"));
        QVERIFY(changed.isEmpty());
        tabs.setTabs({{text("approvals"), text("Approvals")}});
        QCOMPARE(tabs.currentId(), text("approvals"));
        QCOMPARE(changed.size(), 1);
    }

    void aCountIsShownAndSaid()
    {
        TabStrip tabs(QStringLiteral("tabs"));
        tabs.setTabs({{text("approvals"), text("Approvals"), 2}, {text("chain"), text("Chain")}});
        QCOMPARE(child<TextLabel>(tabs, "tabCount_approvals")->text(), text("2"));
        QCOMPARE(tabs.accessibleTabName(0), text("Approvals, 2"));
        tabs.setCount(text("approvals"), 0);
        QVERIFY(tabs.tabButton(0, QTabBar::RightSide) == nullptr);
        QCOMPARE(tabs.accessibleTabName(0), text("Approvals"));
        tabs.setCount(text("chain"), 12345);
        QVERIFY(tabs.tabButton(1, QTabBar::RightSide) != nullptr);
    }

    void theArrowsChangeTheView()
    {
        TabStrip tabs(QStringLiteral("tabs"));
        tabs.setTabs({{text("a"), text("A")}, {text("b"), text("B")}});
        const QSignalSpy changed(&tabs, &TabStrip::currentIdChanged);
        QTest::keyClick(&tabs, Qt::Key_Right);
        QCOMPARE(tabs.currentId(), text("b"));
        QCOMPARE(changed.size(), 1);
    }
};

QTEST_MAIN(tst_TabStrip)
#include "tst_tab_strip.moc"
