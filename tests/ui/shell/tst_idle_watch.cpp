// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/idle_watch.h"

#include "support/manual_clock.h"

#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace wingman;
using namespace wingman::ui;
using namespace wingman::test;
using namespace std::chrono_literals;

namespace {

class Typed final : public QWidget
{
public:
    int keys = 0;

protected:
    void keyPressEvent(QKeyEvent *) override { ++keys; }
};

} // namespace

class tst_IdleWatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_clock = std::make_shared<ManualClock>();
        m_window = std::make_unique<Typed>();
        m_window->show();
    }

    void itTellsByItselfAndOnce()
    {
        const auto clock = std::make_shared<SystemClock>();
        IdleWatch watch(clock);
        const QSignalSpy idle(&watch, &IdleWatch::idle);
        watch.setLimit(20ms);
        QTRY_COMPARE(idle.size(), 1);
    }

    /// Nothing runs while nobody sits there: the next one begins with the next key.
    void afterItTellsItWaitsForTheNextKey()
    {
        IdleWatch watch(m_clock);
        const QSignalSpy idle(&watch, &IdleWatch::idle);
        watch.setLimit(15min);
        m_clock->advance(15min);
        QTest::keyClick(m_window.get(), Qt::Key_A);
        QCOMPARE(idle.size(), 1);
        m_clock->advance(20min);
        QTest::keyClick(m_window.get(), Qt::Key_A); // used again
        QCOMPARE(idle.size(), 1);
        m_clock->advance(15min);
        QTest::keyClick(m_window.get(), Qt::Key_A);
        QCOMPARE(idle.size(), 2);
    }

    /// The machine slept: no timer came, and the key is not for what should be locked.
    void theFirstKeyAfterItReachesNothing()
    {
        IdleWatch watch(m_clock);
        const QSignalSpy idle(&watch, &IdleWatch::idle);
        watch.setLimit(15min);
        m_clock->setWall(m_clock->now() + 8h);
        QTest::keyPress(m_window.get(), Qt::Key_Delete);
        QCOMPARE(idle.size(), 1);
        QCOMPARE(m_window->keys, 0);
    }

    /// A timer stands still while the machine sleeps; the wall's clock does not, and is looked at soon after.
    void afterTheMachineSleptItTellsSoon()
    {
        IdleWatch watch(m_clock);
        const QSignalSpy idle(&watch, &IdleWatch::idle);
        watch.setLimit(15min);
        auto *look = watch.findChild<QTimer *>(QStringLiteral("idleLook"));
        QVERIFY(look && look->isActive());
        for (const auto &[slept, told] : {std::pair<std::chrono::minutes, int>{1min, 0}, {8h, 1}}) {
            QVERIFY(look->isActive());
            QVERIFY2(look->intervalAsDuration() <= 15s, qPrintable(QString::number(look->interval())));
            m_clock->setWall(m_clock->now() + slept);
            look->stop(); // as one that came by itself
            QMetaObject::invokeMethod(look, "timeout");
            QCOMPARE(idle.size(), told);
        }
    }

    void useIsWhatPeopleDo()
    {
        IdleWatch watch(m_clock);
        const QSignalSpy idle(&watch, &IdleWatch::idle);
        watch.setLimit(15min);
        for (int i = 0; i < 3; ++i) {
            m_clock->advance(14min);
            if (i == 0)
                QTest::keyClick(m_window.get(), Qt::Key_A);
            else if (i == 1)
                QTest::mouseMove(m_window.get(), QPoint(3, 4));
            else
                QTest::mouseClick(m_window.get(), Qt::LeftButton);
        }
        QCOMPARE(idle.size(), 0);
        QCOMPARE(m_window->keys, 1);
        // What a program does by itself is none.
        m_clock->advance(14min);
        m_window->update();
        QCoreApplication::processEvents();
        m_clock->advance(2min);
        QTest::keyClick(m_window.get(), Qt::Key_A);
        QCOMPARE(idle.size(), 1);
    }

    void neverIsNever()
    {
        IdleWatch watch(m_clock);
        const QSignalSpy idle(&watch, &IdleWatch::idle);
        watch.setLimit(15min);
        watch.setLimit(0ms);
        m_clock->advance(24h);
        QTest::keyClick(m_window.get(), Qt::Key_A);
        QCOMPARE(idle.size(), 0);
        QCOMPARE(m_window->keys, 1);
    }

private:
    std::shared_ptr<ManualClock> m_clock;
    std::unique_ptr<Typed> m_window;
};

QTEST_MAIN(tst_IdleWatch)
#include "tst_idle_watch.moc"
