// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/do_operation.h"

#include "ctl/show_record.h"

namespace wingman::ctl {
namespace {

using execution::Event;
using execution::Record;
using execution::State;

/// What happens is told as it happens, on standard error.
execution::Progress progressTo(const std::shared_ptr<Session> &session)
{
    return [session](const Event &event) {
        switch (event.kind) {
        case Event::Kind::Reading:
            session->out.note(QStringLiteral("… reading what is there now"));
            break;
        case Event::Kind::IntentDurable:
            session->out.note(QStringLiteral("… the intent is in the audit chain"));
            break;
        case Event::Kind::StepMarked:
            session->out.note(QStringLiteral("… %1").arg(event.text));
            break;
        case Event::Kind::StepAnswered:
        case Event::Kind::StepRecorded:
            break;
        case Event::Kind::Proving:
            session->out.note(QStringLiteral("… reading the real state back"));
            break;
        case Event::Kind::TargetRecorded:
        case Event::Kind::Ended:
            break;
        }
    };
}

} // namespace

Result<PlanId> planIdFrom(const QString &text)
{
    auto id = PlanId::parse(text);
    if (!id)
        return propagate(id);
    if (!text.startsWith(QStringLiteral("pln-")))
        return fail(Code::InvalidInput,
                    {{"what", QStringLiteral("plan id")}, {"reason", QStringLiteral("it begins with pln-")}});
    return id;
}

ExitStatus report(Session &session, const Record &record)
{
    session.out.result(record.toJson(), {record.plan.id.text()}, [&] { showRecord(session.out, record); });
    return finish(session, record);
}

Async<ExitStatus> runPlan(std::shared_ptr<Session> session, Record record)
{
    const PlanId plan = record.plan.id;
    const auto actor = session->actor();
    auto ran = co_await session->composition().door().run(plan, actor, session->globals.confirm, progressTo(session),
                                                          session->cancel);
    if (!ran) {
        if (ran.error().code == Code::DeniedByPolicy) {
            // The refusal is on record; its findings say more than the list of codes.
            auto stored = co_await session->composition().door().find(plan.text(), Cancel());
            if (stored)
                showBlocks(session->out, stored->findings);
        }
        co_return propagate(ran);
    }
    co_return report(*session, *ran);
}

Async<ExitStatus> doOperation(std::shared_ptr<Session> session, operations::Intent intent)
{
    const auto actor = session->actor();
    // The door asks for the phrase too; asked here, no plan is left behind that nobody can carry out.
    const auto definition = session->composition().catalogue().find(intent.operation);
    if (!definition)
        co_return propagate(definition);
    const QString phrase = (*definition)->confirmationPhrase(intent.parameters);
    if (!phrase.isEmpty() && session->globals.confirm != phrase)
        co_return fail(Code::ConfirmationNeeded, {{"phrase", phrase}});
    auto planned = co_await session->composition().door().plan(std::move(intent), actor, session->cancel);
    if (!planned)
        co_return propagate(planned);
    if (planned->state == State::Blocked)
        co_return report(*session, *planned);
    if (!needsApproval(*planned))
        co_return co_await runPlan(session, *planned);
    auto asked = co_await session->composition().door().ask(planned->plan.id, actor, session->cancel);
    if (!asked)
        co_return propagate(asked);
    if (asked->state == State::Approved)
        co_return co_await runPlan(session, *asked);
    const ExitStatus status = report(*session, *asked);
    const QString id = asked->plan.id.text();
    session->out.error(Error{Code::ApprovalMissing, {{"plan", id}}});
    session->out.note(
        QStringLiteral("An approver continues with: wingmanctl approval approve %1; then: wingmanctl operation "
                       "run --plan %1")
            .arg(id));
    co_return status;
}

} // namespace wingman::ctl
