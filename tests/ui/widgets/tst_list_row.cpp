// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/list_row.h"

#include "support/manual_clock.h"
#include "support/ui_child.h"
#include "widgets/age_label.h"
#include "widgets/age_ticker.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace wingman;
using namespace wingman::ui;
using namespace std::chrono_literals;
using test::child;

class tst_ListRow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksForItsOneAction()
    {
        const auto clock = std::make_shared<test::ManualClock>();
        AgeTicker ticker(clock);
        ListRow row(QStringLiteral("row"), &ticker);
        row.setRow({Icon::Health, Tone::Danger, QStringLiteral("db-1 is unhealthy"), QStringLiteral("6 times"),
                    clock->now() - 6min, QStringLiteral("Open")});
        QCOMPARE(row.accessibleName(), QStringLiteral("db-1 is unhealthy"));
        QCOMPARE(child<AgeLabel>(row, "rowAge")->text(), QStringLiteral("6 min"));
        auto *action = child<QPushButton>(row, "rowAction");
        QCOMPARE(action->accessibleName(), QStringLiteral("Open: db-1 is unhealthy"));
        const QSignalSpy asked(&row, &ListRow::actionRequested);
        QTest::keyClick(action, Qt::Key_Space);
        QCOMPARE(asked.size(), 1);
    }

    void aRefusedActionSaysWhy()
    {
        AgeTicker ticker(std::make_shared<test::ManualClock>());
        ListRow row(QStringLiteral("row"), &ticker);
        row.setRow({Icon::Clock,
                    Tone::Warn,
                    QStringLiteral("No backup"),
                    {},
                    {},
                    QStringLiteral("Plan backup"),
                    QStringLiteral("Read-only: every change is refused.")});
        auto *action = child<QPushButton>(row, "rowAction");
        QVERIFY(!action->isEnabled());
        QVERIFY(action->toolTip().contains(QStringLiteral("Read-only")));
        QVERIFY(action->accessibleDescription().contains(QStringLiteral("Read-only")));
    }

    void withoutAnActionThereIsNoButton()
    {
        AgeTicker ticker(std::make_shared<test::ManualClock>());
        ListRow row(QStringLiteral("row"), &ticker);
        row.setRow({Icon::Info, Tone::Muted, QStringLiteral("Nothing to do")});
        QVERIFY(child<QPushButton>(row, "rowAction")->isHidden());
    }
};

QTEST_MAIN(tst_ListRow)
#include "tst_list_row.moc"
