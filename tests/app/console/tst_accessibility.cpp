// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window as somebody meets it who does not see it, or has no mouse: wherever the tour goes, every control has
// a name, the focus can be seen, and Tab comes to everything and back.
#include "console/tour_steps.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace wingman;
using namespace wingman::console;

namespace {

constexpr int patience = 60000; // ms, an upper bound only
constexpr int mostLooks = 5;
constexpr int mostStops = 400; // of one round with Tab

bool isControl(const QWidget *widget)
{
    if (widget->objectName().startsWith(QStringLiteral("qt_")) || qobject_cast<const QScrollBar *>(widget))
        return false; // parts that Qt makes for itself
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget) ||
           qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget) ||
           qobject_cast<const QAbstractItemView *>(widget) || (widget->focusPolicy() & Qt::TabFocus);
}

/// Belongs to a control that speaks for it: the field in a spin box, the viewport's own helpers.
bool isPartOfAnother(const QWidget *widget)
{
    for (const QWidget *parent = widget->parentWidget(); parent != nullptr; parent = parent->parentWidget()) {
        if (qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QLineEdit *>(parent) ||
            qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractItemView *>(parent))
            return true;
    }
    return false;
}

QString nameOf(const QWidget *widget)
{
    QStringList path;
    for (const QWidget *each = widget; each != nullptr && path.size() < 3; each = each->parentWidget()) {
        path.prepend(each->objectName().isEmpty() ? QString::fromLatin1(each->metaObject()->className())
                                                  : each->objectName());
    }
    return path.join(QLatin1Char('/'));
}

QString spokenName(QWidget *widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

/// Where Tab stops, from where the focus is now until it comes back; empty where it does not come back.
QList<QWidget *> round(QWidget *begin)
{
    QList<QWidget *> stops;
    QWidget *now = begin;
    while (now && stops.size() < mostStops) {
        stops.append(now);
        QTest::keyClick(now, Qt::Key_Tab);
        now = QApplication::focusWidget();
        if (now == begin)
            return stops;
        if (stops.contains(now))
            return {}; // a ring that leaves the beginning out
    }
    return {};
}

} // namespace

class tst_Accessibility : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QAccessible::setActive(true); }

    void everyStepOfTheTour_data()
    {
        QTest::addColumn<int>("scene");
        QTest::newRow("the demonstration") << static_cast<int>(Scene::Demonstration);
        QTest::newRow("nothing has answered") << static_cast<int>(Scene::Slow);
        QTest::newRow("nothing may be changed") << static_cast<int>(Scene::ReadOnly);
        QTest::newRow("nobody was here before") << static_cast<int>(Scene::FirstRun);
        QTest::newRow("the data cannot be used") << static_cast<int>(Scene::Refused);
    }
    void everyStepOfTheTour()
    {
        QFETCH(const int, scene);
        TourStage stage(static_cast<Scene>(scene), {QStringLiteral("light"), QSize(1440, 900)});
        bool ended = false;
        connect(&stage, &TourStage::ended, this, [&ended] { ended = true; });
        stage.begin();
        stage.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&stage.window()));
        m_found.clear();
        int visited = 0;
        for (const TourStep &step : tourSteps()) {
            if (step.scene != static_cast<Scene>(scene))
                continue;
            QVERIFY2(reach(stage, step), qPrintable(step.name));
            examine(stage, step);
            stage.clear();
            ++visited;
        }
        stage.end();
        QTRY_VERIFY_WITH_TIMEOUT(ended, patience);
        QVERIFY(visited > 0);
        QVERIFY2(m_found.isEmpty(), qPrintable(QStringLiteral("\n") + m_found.join(QLatin1Char('\n'))));
    }

    /// The proof that the walk can fail.
    void whatIsMissingIsFound()
    {
        QWidget window;
        QAbstractButton *silent = new QPushButton(&window);
        silent->setGeometry(0, 0, 40, 20);
        window.resize(100, 100);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        m_found.clear();
        names(&window, QStringLiteral("here"));
        QCOMPARE(m_found.size(), 2); // no name of the object, none that is spoken
    }

private:
    static bool reach(TourStage &stage, const TourStep &step)
    {
        for (const TourMove &move : step.moves) {
            if (!QTest::qWaitFor([&] { return move.attempt(stage); }, patience))
                return false;
        }
        return QTest::qWaitFor([&] { return stage.visible(step.object) && (!step.proof || step.proof(stage)); },
                               patience);
    }

    void examine(TourStage &stage, const TourStep &step)
    {
        names(&stage.window(), step.name);
        if (QApplication::activePopupWidget())
            return; // a menu has its own keys
        focus(stage.window(), step.name);
    }

    void report(const QString &line)
    {
        // Said once, at the first step where it is seen.
        const QString what = line.section(QStringLiteral(": "), 1);
        for (const QString &known : std::as_const(m_found)) {
            if (known.endsWith(what))
                return;
        }
        m_found.append(line);
    }

    void names(QWidget *window, const QString &step)
    {
        const auto widgets = window->findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            if (!isOnScreen(widget) || !isControl(widget) || isPartOfAnother(widget))
                continue;
            if (widget->objectName().isEmpty())
                report(QStringLiteral("%1: %2 has no name of its own").arg(step, nameOf(widget)));
            if (spokenName(widget).trimmed().isEmpty())
                report(QStringLiteral("%1: %2 has no name that is spoken").arg(step, nameOf(widget)));
        }
    }

    void focus(QMainWindow &window, const QString &step)
    {
        QWidget *begin = QApplication::focusWidget();
        if (!begin) {
            QTest::keyClick(&window, Qt::Key_Tab);
            begin = QApplication::focusWidget();
        }
        if (!begin) {
            report(QStringLiteral("%1: nothing has the focus").arg(step));
            return;
        }
        const QList<QWidget *> stops = round(begin);
        if (stops.isEmpty()) {
            report(QStringLiteral("%1: Tab from %2 does not come back").arg(step, nameOf(begin)));
            return;
        }
        for (QWidget *stop : stops)
            seen(window, stop, step);
    }

    /// The picture of the control and a little around it is another one when it has the focus.
    void seen(QMainWindow &window, QWidget *stop, const QString &step)
    {
        stop->setFocus(Qt::TabFocusReason);
        for (QWidget *around = stop->parentWidget(); around != nullptr; around = around->parentWidget()) {
            if (auto *scroll = qobject_cast<QScrollArea *>(around)) // what it does when Tab comes there
                scroll->ensureWidgetVisible(stop);
        }
        if (!isOnScreen(stop)) {
            report(QStringLiteral("%1: Tab comes to %2, which is not on screen").arg(step, nameOf(stop)));
            return;
        }
        const QRect around =
            QRect(stop->mapTo(&window, QPoint(0, 0)), stop->size()).adjusted(-4, -4, 4, 4).intersected(window.rect());
        // With, without, with: an age that grows meanwhile is no sign of a focus, so then it is looked at once more.
        for (int looks = 0; looks < mostLooks; ++looks) {
            const QImage with = window.grab(around).toImage();
            stop->clearFocus();
            const QImage without = window.grab(around).toImage();
            stop->setFocus(Qt::TabFocusReason);
            if (window.grab(around).toImage() != with)
                continue;
            if (with == without)
                report(QStringLiteral("%1: the focus on %2 cannot be seen").arg(step, nameOf(stop)));
            return;
        }
        report(QStringLiteral("%1: %2 never looks the same twice").arg(step, nameOf(stop)));
    }

    QStringList m_found;
};

QTEST_MAIN(tst_Accessibility)
#include "tst_accessibility.moc"
