// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/verifier.h"
#include "ctl/show_record.h"
#include "ctl/verbs.h"

namespace wingman::ctl {
namespace {

using execution::Record;

/// A container of the demonstration that runs well, preferably the shop's web server.
Async<QString> somethingToRestart(std::shared_ptr<Session> session, EndpointId endpoint)
{
    const auto reader = session->composition().sharedPorts()->reader(endpoint);
    if (!reader)
        co_return propagate(reader);
    auto snapshot = co_await (*reader)->snapshot(Session::patience(), session->cancel);
    if (!snapshot)
        co_return propagate(snapshot);
    QString first;
    for (const inventory::Container &container : std::as_const(snapshot->containers)) {
        if (container.state != inventory::ContainerState::Running)
            continue;
        if (container.name == QStringLiteral("shop-web-1"))
            co_return container.name;
        if (first.isEmpty() || container.name < first)
            first = container.name;
    }
    if (first.isEmpty())
        co_return fail(Code::NotFound, {{"what", QStringLiteral("A running container in the demonstration")}});
    co_return first;
}

/// In mock mode whatever the environment says, in a composition of its own: nothing real is near.
Async<> openDemonstration(std::shared_ptr<Session> session)
{
    const auto options = app::optionsFor(session->globals.dataDir, QStringLiteral("mock"), std::nullopt,
                                         session->environment, identity::Origin::Cli);
    if (!options)
        co_return propagate(options);
    auto core = app::Composition::open(*options);
    if (!core)
        co_return propagate(core);
    session->core = std::move(*core);
    auto started = co_await session->core->start(session->cancel);
    co_return started;
}

Async<ExitStatus> demo(std::shared_ptr<Session> session, Words)
{
    Output &out = session->out;
    auto opened = co_await openDemonstration(session);
    if (!opened)
        co_return propagate(opened);
    const auto endpoint = EndpointId::parse(QStringLiteral("demo"));
    const auto operation = operations::OperationId::parse(QStringLiteral("docker.container.restart"));
    if (!endpoint || !operation)
        co_return fail(Code::Internal, {{"reason", QStringLiteral("the demonstration has no names")}});
    auto name = co_await somethingToRestart(session, *endpoint);
    if (!name)
        co_return propagate(name);
    const auto actor = session->actor();
    const execution::Door &door = session->composition().door();

    out.say(QStringLiteral("1. Plan: restart %1 in the demonstration. Nothing real is touched.").arg(*name));
    const auto definition = session->composition().catalogue().find(*operation);
    if (!definition)
        co_return propagate(definition);
    const auto parameters = operations::parseParameters((*definition)->spec(), {});
    if (!parameters)
        co_return propagate(parameters);
    operations::Intent intent{*operation,
                              {inventory::TargetRef::container(*endpoint, *name)},
                              *parameters,
                              QStringLiteral("demonstration"),
                              {}};
    auto planned = co_await door.plan(intent, actor, session->cancel);
    if (!planned)
        co_return propagate(planned);
    if (!out.isJson())
        showRecord(out, *planned);
    if (planned->state == execution::State::Blocked) {
        showBlocks(out, planned->findings);
        co_return ExitStatus::Denied;
    }
    const PlanId plan = planned->plan.id;
    if (needsApproval(*planned)) {
        out.say(QStringLiteral("2. Ask: the plan needs an approval, so nothing happens yet."));
        auto asked = co_await door.ask(plan, actor, session->cancel);
        if (!asked)
            co_return propagate(asked);
        out.say(QStringLiteral("   %1 is %2.").arg(plan.text(), execution::stateName(asked->state)));
        out.say(QStringLiteral("3. Approve: %1, once, for exactly this plan.").arg(actor.id.text()));
        auto approved = co_await door.decide(plan, true, actor, QStringLiteral("demonstration"), {}, session->cancel);
        if (!approved)
            co_return propagate(approved);
        out.say(QStringLiteral("   %1 is %2.").arg(plan.text(), execution::stateName(approved->state)));
    }
    out.say(QStringLiteral("4. Carry out: gate again, intent in the chain, act, read back, outcome in the chain."));
    const execution::Progress progress = [session](const execution::Event &event) {
        if (!event.text.isEmpty() && event.kind == execution::Event::Kind::StepMarked)
            session->out.say(QStringLiteral("   … %1").arg(event.text));
    };
    auto ran = co_await door.run(plan, actor, {}, progress, session->cancel);
    if (!ran)
        co_return propagate(ran);
    if (!out.isJson())
        showRecord(out, *ran);
    const ExitStatus status = finish(*session, *ran);
    if (status != ExitStatus::Done)
        co_return status;

    const auto database = session->composition().database();
    auto report =
        co_await audit::verifyChain(database, audit::VerifyOptions(), {}, Session::patience(), session->cancel);
    if (!report)
        co_return propagate(report);
    const QString head = QString::fromLatin1(audit::toByteArray(report->head).toHex());
    if (out.isJson())
        out.document({{QStringLiteral("execution"), ran->toJson()},
                      {QStringLiteral("audit"), QJsonObject{{QStringLiteral("is_valid"), report->verifies()},
                                                            {QStringLiteral("checked"), report->checked},
                                                            {QStringLiteral("head"), head}}}});
    if (!report->verifies())
        co_return fail(Code::ChainBroken, {{"count", report->violationCount}});
    out.say(QStringLiteral("5. Verify: the audit chain is what was written: %1 entries, head %2")
                .arg(report->checked)
                .arg(head));
    co_return ExitStatus::Done;
}

} // namespace

QList<Verb> demoVerbs()
{
    return {{QStringLiteral("demo"),
             {},
             QStringLiteral("Plan, ask, approve, carry out and verify, on a made-up world"),
             {},
             {},
             {QStringLiteral("demo"), QStringLiteral("--data-dir /tmp/try demo --json")},
             Needs::Nothing,
             demo}};
}

} // namespace wingman::ctl
