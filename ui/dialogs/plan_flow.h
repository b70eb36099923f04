// SPDX-License-Identifier: GPL-3.0-or-later
// One plan on its way through the door, as the sheet follows it: asks what has to be asked, in order, and knows where
// it stands. Draws nothing.
#pragma once

#include "dialogs/plan_course.h"
#include "dialogs/plan_state.h"
#include "link/feed.h"
#include "link/work_link.h"

#include <QObject>

namespace wingman::ui {

/// Owned by its sheet. What runs goes on when it is gone. Thread: the window's.
class PlanFlow final : public QObject
{
    Q_OBJECT
public:
    /// A target that could not even be planned, and why; the plan is made for the others.
    struct LeftOut
    {
        inventory::TargetRef target;
        Error why;
    };

    PlanFlow(Feed &feed, WorkLink &work, QObject *parent);
    ~PlanFlow() override;

    /// Plans; what was followed before is left.
    void plan(const operations::Intent &intent);
    /// Follows what exists already.
    void follow(const QString &planOrExecution);
    /// Does one of offers(); what is not offered, or is refused, is not done.
    void perform(Deed deed, const QString &reason, const QString &typed);
    /// Nobody looks any more: stops planning, and withdraws a plan that was made here and that nobody asked for.
    void leave();

    Phase phase() const { return m_phase; }
    /// What is being asked of the core at this moment, beside planning and running.
    Deed busyWith() const { return m_busyWith; }
    const std::optional<operations::Intent> &intent() const { return m_intent; }
    const std::optional<execution::Record> &record() const { return m_record; }
    const std::optional<approvals::Approval> &approval() const { return m_approval; }
    const std::optional<Error> &error() const { return m_error; }
    const Course &course() const { return m_course; }
    const QList<LeftOut> &leftOut() const { return m_leftOut; }
    Instant runningSince() const { return m_runningSince; }
    bool isStopping() const { return m_isStopping; }
    bool isOwn() const;

    std::optional<operations::OperationSpec> spec() const;
    /// What has to be typed before this plan is approved or run; empty where nothing has.
    QString phrase() const;
    Offers offers() const;

Q_SIGNALS:
    /// Phase, record, error or what is under way changed.
    void changed();
    /// Only course() changed.
    void advanced();

private:
    void askForPlan(const operations::Intent &intent);
    void answerPlan(const Result<execution::Record> &answer);
    bool leaveOut(const Error &error);
    void accept(const execution::Record &record);
    void refuse(const Error &error);
    void lookAgain();
    void readApproval();
    void ask(const QString &reason, bool approveToo, const QString &typed);
    void askWithReason(const operations::Intent &intent);
    void askPlanned(const QString &reason, bool approveToo, const QString &typed);
    void decide(bool approve, const QString &reason, const QString &typed, bool runToo);
    void run(const QString &typed);
    void begin();
    void watchRunning();
    void setBusy(Deed deed);
    bool follows(const PlanId &plan) const { return m_record && m_record->plan.id == plan; }

    Feed &m_feed;
    WorkLink &m_work;
    Phase m_phase = Phase::Planning;
    Phase m_phaseBefore = Phase::Shown; // where a start that fails leads back to
    Deed m_busyWith = Deed::None;
    std::optional<operations::Intent> m_intent;
    QString m_followed; // the id it was opened by
    std::optional<execution::Record> m_record;
    std::optional<approvals::Approval> m_approval;
    std::optional<Error> m_error;
    QList<LeftOut> m_leftOut;
    Course m_course;
    Instant m_runningSince{};
    Cancel m_cancel;      // of planning and reading
    int m_generation = 0; // answers to earlier questions are not for us any more
    bool m_isMadeHere = false;
    bool m_isStopping = false;
    bool m_isLooking = false;
};

} // namespace wingman::ui
