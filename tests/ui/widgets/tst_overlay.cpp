// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overlay.h"

#include "support/ui_window.h"

#include <QFrame>
#include <QPushButton>
#include <QSignalSpy>

using namespace wingman::ui;
using namespace wingman::test;

namespace {

/// An overlay with two buttons.
class Probe final : public Overlay
{
public:
    Probe(At at, QWidget *window)
        : Overlay(QStringLiteral("probe"), at, window), first(new QPushButton(card())), second(new QPushButton(card()))
    {
        setPreferredSize(40, 10);
        second->move(0, 40);
    }
    void open() { openOverlay(first); }
    QRect cardPlace() const { return QRect(card()->mapTo(parentWidget(), QPoint(0, 0)), card()->size()); }

    QPushButton *first;
    QPushButton *second;
};

} // namespace

class tst_Overlay : public QObject
{
    Q_OBJECT

    struct Bench
    {
        QWidget window;
        QWidget above{&window};
        QWidget below{&window};
        QPushButton behind{&window};
        explicit Bench()
        {
            dress(Scheme::Light);
            window.resize(1000, 600);
            above.setGeometry(0, 0, 1000, 50);
            below.setGeometry(0, 560, 1000, 40);
            behind.setGeometry(0, 100, 100, 30);
            window.show();
            behind.setFocus();
        }
    };

private Q_SLOTS:
    void aboveItKeepsTheKeyboard()
    {
        Bench bench;
        Probe probe(Overlay::At::Top, &bench.window);
        QVERIFY(QTest::qWaitForWindowActive(&bench.window));
        probe.open();
        QVERIFY(probe.first->hasFocus());
        QTest::keyClick(probe.first, Qt::Key_Tab);
        QVERIFY(probe.second->hasFocus());
        QTest::keyClick(probe.second, Qt::Key_Tab);
        QVERIFY(probe.first->hasFocus());
        QTest::keyClick(probe.first, Qt::Key_Tab, Qt::ShiftModifier);
        QVERIFY(probe.second->hasFocus());
        QSignalSpy closed(&probe, &Overlay::closed);
        QTest::keyClick(probe.second, Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
        QVERIFY(bench.behind.hasFocus());
    }

    void aClickBesideTheCardClosesIt()
    {
        Bench bench;
        Probe probe(Overlay::At::Top, &bench.window);
        probe.open();
        QSignalSpy clicked(&bench.behind, &QAbstractButton::clicked);
        QTest::mouseClick(&probe, Qt::LeftButton, {}, QPoint(10, 110));
        QVERIFY(!probe.isOpen());
        QVERIFY2(clicked.isEmpty(), "nothing behind is clicked by accident");
    }

    void followsItsWindow()
    {
        Bench bench;
        Probe probe(Overlay::At::Top, &bench.window);
        probe.open();
        for (const QSize size : {QSize(1000, 600), QSize(300, 200), QSize(1600, 900)}) {
            bench.window.resize(size);
            QCOMPARE(probe.size(), size);
            const QRect card = probe.cardPlace();
            QVERIFY2(bench.window.rect().contains(card), qPrintable(QString::number(card.width())));
            QVERIFY(qAbs(card.center().x() - bench.window.rect().center().x()) <= 1);
        }
    }

    void atTheSideTheRestStaysInUse()
    {
        Bench bench;
        Probe probe(Overlay::At::Side, &bench.window);
        probe.setBetween(&bench.above, &bench.below);
        probe.open();
        QCOMPARE(probe.geometry().top(), 50);
        QCOMPARE(probe.geometry().bottom(), 559);
        QCOMPARE(probe.geometry().right(), 999);
        QVERIFY(probe.width() < 900);
        bench.window.setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(probe.geometry().left(), 0);
    }
};

QTEST_MAIN(tst_Overlay)
#include "tst_overlay.moc"
