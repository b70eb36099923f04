// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/age_label.h"

#include "support/manual_clock.h"
#include "widgets/age_ticker.h"
#include "widgets/format.h"

#include <QTest>
#include <QTimer>

using namespace wingman;
using namespace wingman::ui;
using namespace std::chrono_literals;

class tst_AgeLabel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void growsByTheSharedTimer()
    {
        const auto clock = std::make_shared<test::ManualClock>();
        AgeTicker ticker(clock);
        AgeLabel ago(QStringLiteral("ago"), &ticker, nullptr);
        AgeLabel age(QStringLiteral("age"), &ticker, nullptr, AgeLabel::Style::Age);
        ago.setInstant(clock->now());
        age.setInstant(clock->now());
        QCOMPARE(ago.text(), QStringLiteral("just now"));
        clock->advance(4min);
        QCOMPARE(ago.text(), QStringLiteral("just now"));
        ticker.tick();
        QCOMPARE(ago.text(), QStringLiteral("4 min ago"));
        QCOMPARE(age.text(), QStringLiteral("4 min"));
        QCOMPARE(ago.findChildren<QTimer *>().size(), 0);
        QCOMPARE(ticker.findChildren<QTimer *>().size(), 1);
    }

    void saysTheExactInstant()
    {
        const auto clock = std::make_shared<test::ManualClock>();
        AgeTicker ticker(clock);
        AgeLabel label(QStringLiteral("age"), &ticker, nullptr);
        QCOMPARE(label.text(), unknownText());
        label.setInstant(clock->now());
        QVERIFY(label.toolTip().contains(toText(clock->now())));
        QCOMPARE(label.accessibleDescription(), label.toolTip());
        label.setInstant(std::nullopt);
        QCOMPARE(label.text(), unknownText());
    }

    void theTimerRestsWhileNobodyListens()
    {
        const auto clock = std::make_shared<test::ManualClock>();
        AgeTicker ticker(clock);
        QVERIFY(!ticker.isTicking());
        auto label = std::make_unique<AgeLabel>(QStringLiteral("age"), &ticker, nullptr);
        QVERIFY(ticker.isTicking());
        label.reset();
        ticker.tick();
        QTRY_VERIFY(!ticker.isTicking());
    }
};

QTEST_MAIN(tst_AgeLabel)
#include "tst_age_label.moc"
