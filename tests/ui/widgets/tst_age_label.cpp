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

/// A page with nothing but one age on it.
struct AgePage
{
    std::shared_ptr<test::ManualClock> clock = std::make_shared<test::ManualClock>();
    AgeTicker ticker{clock};
    QWidget page;
    AgeLabel *label = new AgeLabel(QStringLiteral("age"), &ticker, &page);
    const QLabel *text = label->findChild<QLabel *>();

    AgePage()
    {
        auto *row = new QHBoxLayout(&page);
        row->addWidget(label);
        row->addStretch(1);
        label->setInstant(clock->now());
        page.resize(600, 60);
    }
    void pass(std::chrono::minutes time)
    {
        clock->advance(time);
        ticker.tick();
    }
    bool show()
    {
        page.show();
        return QTest::qWaitForWindowExposed(&page);
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
        AgePage stage;
        stage.pass(4min);
        QVERIFY(stage.show());
        Layouts layouts;
        stage.page.installEventFilter(&layouts);
        stage.pass(1min);
        QCoreApplication::processEvents();
        QCOMPARE(stage.label->text(), QStringLiteral("5 min ago"));
        QCOMPARE(layouts.count, 0);
        stage.pass(40min);
        QCoreApplication::processEvents();
        QCOMPARE(stage.label->text(), QStringLiteral("45 min ago"));
        QVERIFY(layouts.count > 0);
        QVERIFY(stage.label->width() >= stage.text->sizeHint().width());
    }

    /// On a page that is not to be seen, too.
    void growsUnseen()
    {
        AgePage stage;
        QVERIFY(stage.show());
        stage.page.hide();
        stage.pass(45min);
        QVERIFY(stage.show());
        QVERIFY(stage.label->width() >= stage.text->sizeHint().width());
        QFont larger = stage.text->font();
        larger.setPointSizeF(larger.pointSizeF() * 2);
        stage.label->findChild<QLabel *>()->setFont(larger);
        QTRY_VERIFY(stage.label->width() >= stage.text->sizeHint().width());
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
