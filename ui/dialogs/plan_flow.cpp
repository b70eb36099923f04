// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/plan_flow.h"

#include "link/then.h"

#include <algorithm>
#include <array>

namespace wingman::ui {
namespace {

using execution::Record;

constexpr qsizetype mostLeftOut = 20; // beyond that, somebody should look at the selection
constexpr int listedApprovals = 200;

bool speaksOfOneTarget(Code code)
{
    return code == Code::PreconditionFailed || code == Code::TargetNotFound;
}

QString namedIn(const Error &error)
{
    for (const char *key : {"target", "what"}) {
        if (error.arguments.contains(QLatin1String(key)))
            return error.arguments.text(QString::fromLatin1(key));
    }
    return {};
}

} // namespace

PlanFlow::PlanFlow(Feed &feed, WorkLink &work, QObject *parent) : QObject(parent), m_feed(feed), m_work(work)
{
    connect(&m_work, &WorkLink::progressed, this, [this](const PlanId &plan, const execution::Event &event) {
        if (!follows(plan))
            return;
        if (m_phase != Phase::Running)
            begin();
        advance(m_course, event);
        Q_EMIT advanced();
    });
    connect(&m_work, &WorkLink::ended, this, [this](const Record &record) {
        if (follows(record.plan.id))
            accept(record);
    });
    connect(&m_work, &WorkLink::failed, this, [this](const PlanId &plan, const Error &error) {
        if (follows(plan) && m_phase == Phase::Running)
            refuse(error);
    });
    connect(&m_feed, &Feed::recordsChanged, this, [this] {
        const bool mayMove = m_record && (!isOver(m_phase) || m_phase == Phase::Unknown);
        if (mayMove && m_busyWith == Deed::None && m_phase != Phase::Planning)
            lookAgain();
    });
    connect(&m_feed, &Feed::coreChanged, this, [this] {
        if (m_feed.core() == Feed::Core::Stopped && m_phase == Phase::Planning && m_feed.problem()) {
            ++m_generation;
            refuse(*m_feed.problem());
        }
        Q_EMIT changed();
    });
    connect(&m_feed, &Feed::overviewChanged, this, &PlanFlow::changed); // posture and role decide what is offered
}

PlanFlow::~PlanFlow()
{
    m_cancel.cancel();
}

std::optional<operations::OperationSpec> PlanFlow::spec() const
{
    if (!m_record && !m_intent)
        return std::nullopt;
    const operations::OperationId id = m_record ? m_record->plan.operation : m_intent->operation;
    const auto all = m_work.operations();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const auto &spec) { return spec.id == id; });
    return found == all.cend() ? std::nullopt : std::optional(*found);
}

bool PlanFlow::isOwn() const
{
    return m_record && m_feed.hasOverview() && m_record->plan.requester.id == m_feed.overview().actor.id;
}

QString PlanFlow::phrase() const
{
    return m_record ? m_work.confirmationPhrase(m_record->plan) : QString();
}

Offers PlanFlow::offers() const
{
    const bool needsRecord = m_phase != Phase::Planning && m_phase != Phase::NotPlanned;
    if (!m_feed.hasOverview() || (needsRecord && !m_record))
        return {};
    if (m_phase == Phase::NotPlanned && !m_intent) // followed, and could not be read
        return {.primary = {Deed::LookAgain}, .second = {}, .against = {}};
    const Overview &overview = m_feed.overview();
    return offersFor(m_phase, m_record, overview.actor, overview.posture, phrase());
}

void PlanFlow::plan(const operations::Intent &intent)
{
    leave();
    m_record.reset();
    m_approval.reset();
    m_leftOut.clear();
    m_isMadeHere = true;
    m_isStopping = false;
    askForPlan(intent);
}

void PlanFlow::askForPlan(const operations::Intent &intent)
{
    m_intent = intent;
    m_error.reset();
    m_phase = Phase::Planning;
    m_cancel = Cancel();
    const int generation = ++m_generation;
    then(this, m_work.plan(intent, m_cancel), [this, generation](const Result<Record> &answer) {
        if (generation == m_generation)
            answerPlan(answer);
        else if (answer && answer->state == execution::State::Planned)
            then(this, m_work.withdraw(answer->plan.id, Cancel()), [](const Result<Record> &) {}); // came too late
    });
    Q_EMIT changed();
}

void PlanFlow::answerPlan(const Result<Record> &answer)
{
    if (answer)
        return accept(*answer);
    if (!leaveOut(answer.error()))
        refuse(answer.error());
}

bool PlanFlow::leaveOut(const Error &error)
{
    if (!m_intent || m_intent->targets.size() < 2 || m_leftOut.size() >= mostLeftOut || !speaksOfOneTarget(error.code))
        return false;
    operations::Intent rest = *m_intent;
    const QString named = namedIn(error);
    const auto wrong = std::find_if(rest.targets.begin(), rest.targets.end(),
                                    [&](const inventory::TargetRef &target) { return target.text() == named; });
    if (wrong == rest.targets.end())
        return false;
    m_leftOut.append({*wrong, error});
    rest.targets.erase(wrong);
    askForPlan(rest);
    return true;
}

void PlanFlow::follow(const QString &planOrExecution)
{
    leave();
    m_followed = planOrExecution;
    m_record.reset();
    m_approval.reset();
    m_intent.reset();
    m_leftOut.clear();
    m_isMadeHere = false;
    m_isStopping = false;
    m_error.reset();
    m_phase = Phase::Planning;
    m_cancel = Cancel();
    const int generation = ++m_generation;
    then(this, m_work.find(planOrExecution, m_cancel), [this, generation](const Result<Record> &answer) {
        if (generation != m_generation)
            return;
        if (answer)
            accept(*answer);
        else
            refuse(answer.error());
    });
    Q_EMIT changed();
}

void PlanFlow::leave()
{
    m_cancel.cancel();
    ++m_generation;
    if (m_phase == Phase::Shown && m_record && m_isMadeHere && m_busyWith == Deed::None)
        then(this, m_work.withdraw(m_record->plan.id, Cancel()), [](const Result<Record> &) {});
    m_busyWith = Deed::None;
    m_isMadeHere = false;
}

void PlanFlow::accept(const Record &record)
{
    const bool another = !m_record || m_record->plan.id != record.plan.id;
    const bool wasRunning = m_phase == Phase::Running && !another;
    m_record = record;
    m_busyWith = Deed::None;
    m_phase = phaseOf(record);
    if (m_phase != Phase::Void || !m_error)
        m_error.reset();
    if (m_phase != Phase::Running) {
        m_course = courseOf(record);
        m_isStopping = false;
    } else if (!wasRunning) {
        watchRunning();
    }
    if (m_phase == Phase::Waiting || m_phase == Phase::Approved)
        readApproval();
    Q_EMIT changed();
}

/// It runs already: here, or in another process.
void PlanFlow::watchRunning()
{
    m_course = courseOf(*m_record);
    m_runningSince = m_record->startedAt.value_or(m_feed.now());
    const auto all = m_work.running();
    for (const RunningWork &work : all) {
        if (work.plan.id != m_record->plan.id)
            continue;
        m_runningSince = work.since;
        advance(m_course, work.last);
    }
}

void PlanFlow::refuse(const Error &error)
{
    m_busyWith = Deed::None;
    m_error = error;
    if (m_phase == Phase::Running) {
        m_phase = m_phaseBefore;
        m_isStopping = false;
    }
    m_phase = phaseAfter(m_phase, error.code);
    Q_EMIT changed();
    if (m_record && shouldLookAgain(error.code))
        lookAgain();
}

void PlanFlow::lookAgain()
{
    if (m_isLooking)
        return;
    m_isLooking = true;
    const int generation = m_generation;
    then(this, m_work.find(m_record->plan.id.text(), Cancel()), [this, generation](const Result<Record> &answer) {
        m_isLooking = false;
        if (generation != m_generation || m_busyWith != Deed::None || !answer)
            return; // what is shown stays true until something else is read
        const bool runsHere = m_phase == Phase::Running && phaseOf(*answer) != Phase::Running &&
                              !isOver(phaseOf(*answer)); // it begins; the database does not know yet
        if (!runsHere && (answer->state != m_record->state || answer->targets.size() != m_record->targets.size() ||
                          answer->outcomeSequence != m_record->outcomeSequence))
            accept(*answer);
    });
}

void PlanFlow::readApproval()
{
    const int generation = m_generation;
    then(this, m_work.approvals(true, listedApprovals, m_cancel), [this, generation](const Result<ApprovalPage> &page) {
        if (generation != m_generation || !page || !m_record)
            return;
        const auto found = std::find_if(page->approvals.cbegin(), page->approvals.cend(),
                                        [this](const auto &one) { return one.plan == m_record->plan.id; });
        if (found == page->approvals.cend())
            return;
        m_approval = *found;
        Q_EMIT changed();
    });
}

void PlanFlow::setBusy(Deed deed)
{
    m_busyWith = deed;
    m_error.reset();
    Q_EMIT changed();
}

void PlanFlow::perform(Deed deed, const QString &reason, const QString &typed)
{
    const Offers offered = offers();
    const std::array all{offered.primary, offered.second, offered.against};
    const bool may = std::any_of(all.begin(), all.end(),
                                 [deed](const Offer &offer) { return offer.deed == deed && offer.refused.isEmpty(); });
    if (!may || m_busyWith != Deed::None)
        return;
    switch (deed) {
    case Deed::None:
        return;
    case Deed::Run:
        return run(typed);
    case Deed::ApproveAndRun:
        return m_phase == Phase::Waiting ? decide(true, reason, typed, true) : ask(reason, true, typed);
    case Deed::Ask:
        return ask(reason, false, {});
    case Deed::Approve:
        return decide(true, reason, typed, false);
    case Deed::Reject:
        return decide(false, reason, {}, false);
    case Deed::Withdraw: {
        setBusy(deed);
        const int generation = m_generation;
        then(this, m_work.withdraw(m_record->plan.id, Cancel()), [this, generation](const Result<Record> &answer) {
            if (generation == m_generation)
                answer ? accept(*answer) : refuse(answer.error());
        });
        return;
    }
    case Deed::Stop:
        m_isStopping = true;
        m_work.stop(m_record->plan.id);
        Q_EMIT changed();
        return;
    case Deed::PlanAgain:
        return plan(m_record ? intentOf(m_record->plan, reason) : *m_intent);
    case Deed::PlanAllowed:
        return plan(intentOf(m_record->plan, allowedTargets(*m_record), reason));
    case Deed::RetryFailed:
        return plan(intentOf(m_record->plan, undoneTargets(*m_record), reason));
    case Deed::LookAgain:
        return m_record ? lookAgain() : follow(QString(m_followed));
    case Deed::Undo:
        if (const auto undo = undoIntent(*m_record))
            plan(*undo);
        return;
    }
}

void PlanFlow::ask(const QString &reason, bool approveToo, const QString &typed)
{
    setBusy(approveToo ? Deed::ApproveAndRun : Deed::Ask);
    // A request carries the plan's own reason, so one that was typed afterwards makes the same plan anew.
    if (!approveToo && !reason.isEmpty() && reason != m_record->plan.reason)
        return askWithReason(intentOf(m_record->plan, reason));
    askPlanned(reason, approveToo, typed);
}

void PlanFlow::askWithReason(const operations::Intent &intent)
{
    const int generation = m_generation;
    then(this, m_work.plan(intent, m_cancel), [this, generation, intent](const Result<Record> &answer) {
        if (generation != m_generation)
            return;
        if (!answer)
            return refuse(answer.error());
        const Record old = *m_record;
        then(this, m_work.withdraw(old.plan.id, Cancel()), [](const Result<Record> &) {});
        const bool same = answer->plan.digest() == old.plan.digest() && answer->state == execution::State::Planned;
        m_intent = intent;
        if (!same) // something changed while the reason was written: it has to be read first
            return accept(*answer);
        m_record = *answer;
        askPlanned({}, false, {});
    });
}

void PlanFlow::askPlanned(const QString &reason, bool approveToo, const QString &typed)
{
    const int generation = m_generation;
    then(this, m_work.ask(m_record->plan.id, Cancel()),
         [this, generation, reason, approveToo, typed](const Result<Record> &answer) {
             if (generation != m_generation)
                 return;
             if (!answer)
                 return refuse(answer.error());
             if (!approveToo)
                 return accept(*answer);
             m_record = *answer;
             if (answer->state == execution::State::Approved)
                 return run({});
             decide(true, reason, typed, true);
         });
}

void PlanFlow::decide(bool approve, const QString &reason, const QString &typed, bool runToo)
{
    setBusy(!approve ? Deed::Reject : runToo ? Deed::ApproveAndRun : Deed::Approve);
    m_phase = Phase::Waiting;
    const int generation = m_generation;
    then(this, m_work.decide(m_record->plan.id, approve, reason, typed, Cancel()),
         [this, generation, runToo](const Result<Record> &answer) {
             if (generation != m_generation)
                 return;
             if (!answer)
                 return refuse(answer.error());
             if (!runToo)
                 return accept(*answer);
             m_record = *answer;
             m_phase = Phase::Approved;
             run({});
         });
}

void PlanFlow::begin()
{
    m_phaseBefore = m_phase;
    m_phase = Phase::Running;
    m_busyWith = Deed::None;
    m_error.reset();
    m_isStopping = false;
    m_course = courseOf(m_record->plan);
    m_runningSince = m_feed.now();
    Q_EMIT changed();
}

void PlanFlow::run(const QString &typed)
{
    begin();
    const int generation = m_generation;
    then(this, m_work.run(m_record->plan.id, typed, Cancel()), [this, generation](const Result<Record> &answer) {
        if (generation != m_generation)
            return;
        if (answer)
            accept(*answer);
        else if (m_phase == Phase::Running)
            refuse(answer.error());
    });
}

} // namespace wingman::ui
