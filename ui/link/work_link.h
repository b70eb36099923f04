// SPDX-License-Identifier: GPL-3.0-or-later
// The one door, as the window sees it. Nothing is changed but through these calls.
#pragma once

#include "approvals/approval_desk.h"
#include "base/cancel.h"
#include "execution/foresight.h"
#include "execution/progress.h"
#include "execution/record_store.h"
#include "operations/catalogue.h"

#include <QObject>

namespace wingman::ui {

struct RecordPage
{
    QList<execution::Record> records; // newest first
    int damaged = 0;                  // rows that cannot be read or do not match the chain
};

struct ApprovalPage
{
    QList<approvals::Approval> approvals; // newest first
    int damaged = 0;
};

/// An execution of this process that has not ended yet.
struct RunningWork
{
    operations::Plan plan;
    Instant since{};
    execution::Event last; // the newest event
    int targetsEnded = 0;
};

/// Errors of the calls: those of execution::Door. Thread: the window's.
class WorkLink : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// All operations, in order of id. Empty while the core opens.
    virtual QList<operations::OperationSpec> operations() const = 0;
    /// What has to be typed before this plan is run, or empty.
    virtual QString confirmationPhrase(const operations::Plan &plan) const = 0;

    virtual Async<execution::Record> plan(operations::Intent intent, Cancel cancel) = 0;
    virtual Async<execution::Record> ask(PlanId plan, Cancel cancel) = 0;
    virtual Async<execution::Record> decide(PlanId plan, bool approve, QString reason, QString confirmation,
                                            Cancel cancel) = 0;
    /// Goes on when the asker is gone; progressed() tells how far, ended() how it ended. `cancel` asks it to stop: what
    /// was sent is ended truthfully.
    virtual Async<execution::Record> run(PlanId plan, QString confirmation, Cancel cancel) = 0;
    virtual Async<execution::Record> withdraw(PlanId plan, Cancel cancel) = 0;

    virtual Async<execution::Record> find(QString planOrExecution, Cancel cancel) = 0;
    virtual Async<RecordPage> list(execution::RecordFilter filter, Cancel cancel) = 0;
    virtual Async<ApprovalPage> approvals(bool openOnly, int limit, Cancel cancel) = 0;

    /// What the gate would say of every operation on this target now. Reads facts, records nothing.
    virtual Async<QList<execution::Foreseen>> foresee(inventory::TargetRef target, Cancel cancel) = 0;

    virtual QList<RunningWork> running() const = 0;
    /// Asks a running execution to stop.
    virtual void stop(PlanId plan) = 0;

Q_SIGNALS:
    /// running() changed.
    void runningChanged();
    void progressed(const wingman::PlanId &plan, const wingman::execution::Event &event);
    /// It came to an end in this process; `record` says how.
    void ended(const wingman::execution::Record &record);
    /// It could not be carried out, or its end could not be learned.
    void failed(const wingman::PlanId &plan, const wingman::Error &error);
};

} // namespace wingman::ui
