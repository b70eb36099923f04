// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/age_label.h"

#include "support/manual_clock.h"
#include "widgets/age_ticker.h"
#include "widgets/format.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTest>
#include <QTimer>

using namespace wingman;
using namespace wingman::ui;
using namespace std::chrono_literals;

namespace {

/// How often what it watches was asked to lay itself out.
class Layouts final : public QObject
{
public:
    int count = 0;
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::LayoutRequest ? 1 : 0;
        return false;
    }
};

} // namespace

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

    /// A page whose ages grow every second is not laid out every second.
    void anotherSecondIsNotAnotherSize()
    {
        const auto clock = std::make_shared<test::ManualClock>();
        AgeTicker ticker(clock);
        QWidget page;
        QHBoxLayout row(&page);
        auto *label = new AgeLabel(QStringLiteral("age"), &ticker, &page);
        row.addWidget(label);
        row.addStretch(1);
        label->setInstant(clock->now());
        clock->advance(4min);
        ticker.tick();
        page.resize(600, 60);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        Layouts layouts;
        page.installEventFilter(&layouts);
        clock->advance(1min);
        ticker.tick();
        QCoreApplication::processEvents();
        QCOMPARE(label->text(), QStringLiteral("5 min ago"));
        QCOMPARE(layouts.count, 0);
        clock->advance(40min);
        ticker.tick();
        QCoreApplication::processEvents();
        QCOMPARE(label->text(), QStringLiteral("45 min ago"));
        QVERIFY(layouts.count > 0);
        QVERIFY(label->width() >= label->findChild<QLabel *>()->sizeHint().width());
    }

    /// On a page that is not to be seen, too.
    void growsUnseen()
    {
        const auto clock = std::make_shared<test::ManualClock>();
        AgeTicker ticker(clock);
        QWidget page;
        QHBoxLayout row(&page);
        auto *label = new AgeLabel(QStringLiteral("age"), &ticker, &page);
        row.addWidget(label);
        row.addStretch(1);
        page.resize(600, 60);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        page.hide();
        label->setInstant(clock->now());
        clock->advance(45min);
        ticker.tick();
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        const auto *text = label->findChild<QLabel *>();
        QVERIFY(label->width() >= text->sizeHint().width());
        QFont larger = text->font();
        larger.setPointSizeF(larger.pointSizeF() * 2);
        label->findChild<QLabel *>()->setFont(larger);
        QTRY_VERIFY(label->width() >= text->sizeHint().width());
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
