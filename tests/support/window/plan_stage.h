// SPDX-License-Identifier: GPL-3.0-or-later
// A plan sheet over a door whose answers are given by the test.
#pragma once

#include "dialogs/plan_sheet.h"

#include "support/manual_clock.h"
#include "support/window/fake_links.h"
#include "support/window/plan_samples.h"
#include "support/window/scripted_work.h"
#include "support/window/written_navigator.h"
#include "widgets/age_ticker.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

namespace wingman::test {

struct PlanStage : LinksOf<ScriptedWork>
{
    WrittenNavigator navigator;
    QWidget window;
    QPushButton behind{&window};
    ui::AgeTicker ticker{clock};
    ui::PlanSheet sheet{links, navigator, ticker, &window};

    explicit PlanStage(const ui::Overview &overview = labOverview())
    {
        work.specs = {restartSpec()};
        feed.setOverview(overview);
        window.resize(1000, 800);
        behind.setObjectName(QStringLiteral("behind"));
        window.show();
        QApplication::setActiveWindow(&window); // offscreen has no window manager to do it
        behind.setFocus();
    }

    Instant now() const { return clock->now(); }
    operations::Intent intent(const QStringList &names) const
    {
        const operations::Plan plan = restartPlan(names, clock->now());
        return ui::intentOf(plan, QString());
    }
    void answer(const char *what, const Result<execution::Record> &result)
    {
        const auto question = work.last(QString::fromLatin1(what));
        QVERIFY2(question, what);
        question->answer.complete(result);
        QCoreApplication::processEvents();
    }
    /// As far as "shown".
    execution::Record show(const operations::Plan &plan)
    {
        sheet.open(ui::intentOf(plan, QString()));
        const execution::Record shown =
            recordOf(plan, execution::State::Planned,
                     plan.tier == operations::Tier::One ? QList<policy::Finding>() : needsApproval(plan));
        answer("plan", shown);
        return shown;
    }
    void follow(const execution::Record &known)
    {
        sheet.open(known.plan.id.text());
        answer("find", known);
    }
    template <typename T = QPushButton>
    T *part(const char *name) const
    {
        return sheet.findChild<T *>(QString::fromLatin1(name));
    }
    bool isShown(const char *name) const
    {
        const auto *widget = sheet.findChild<QWidget *>(QString::fromLatin1(name));
        return widget != nullptr && widget->isVisibleTo(&sheet);
    }
    QString textOf(const char *name) const
    {
        const auto *label = part<QLabel>(name);
        return label != nullptr ? label->text() : QString();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(window.focusWidget() != nullptr ? window.focusWidget() : &sheet, key, modifiers);
        QCoreApplication::processEvents();
    }
    ui::Phase phase() const { return sheet.flow().phase(); }
    void say(const operations::Plan &plan, execution::Event::Kind kind, int target = -1, int step = -1,
             const char *text = "")
    {
        Q_EMIT work.progressed(plan.id, execution::Event{kind, target, step, QString::fromLatin1(text)});
    }
};

} // namespace wingman::test
