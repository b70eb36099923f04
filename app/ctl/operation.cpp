// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/do_operation.h"
#include "ctl/show_record.h"
#include "ctl/verbs.h"

#include "base/redaction.h"
#include "common/guest_of.h"
#include "common/resolve.h"

#include <QJsonArray>

namespace wingman::ctl {
namespace {

using operations::OperationSpec;

QString platformOf(const OperationSpec &spec)
{
    return inventory::platformName(spec.platform) + QLatin1Char('/') + inventory::targetKindName(spec.targetKind);
}

QString typeName(operations::ParameterSpec::Type type)
{
    switch (type) {
    case operations::ParameterSpec::Type::Text:
        return QStringLiteral("text");
    case operations::ParameterSpec::Type::Integer:
        return QStringLiteral("integer");
    case operations::ParameterSpec::Type::Boolean:
        return QStringLiteral("boolean");
    case operations::ParameterSpec::Type::Choice:
        return QStringLiteral("choice");
    }
    return {};
}

QJsonObject parameterJson(const operations::ParameterSpec &parameter)
{
    return {{QStringLiteral("name"), parameter.name},
            {QStringLiteral("type"), typeName(parameter.type)},
            {QStringLiteral("title"), parameter.title},
            {QStringLiteral("required"), parameter.required},
            {QStringLiteral("default"),
             parameter.defaultValue ? QJsonValue(operations::textOf(*parameter.defaultValue)) : QJsonValue()},
            {QStringLiteral("minimum"), parameter.minimum},
            {QStringLiteral("maximum"), parameter.maximum},
            {QStringLiteral("choices"), QJsonArray::fromStringList(parameter.choices)}};
}

QJsonObject specJson(const OperationSpec &spec)
{
    QJsonArray parameters;
    for (const auto &parameter : spec.parameters)
        parameters.append(parameterJson(parameter));
    QJsonArray modes;
    for (const auto mode : spec.modes)
        modes.append(modeName(mode));
    return {{QStringLiteral("id"), spec.id.text()},
            {QStringLiteral("version"), spec.version},
            {QStringLiteral("title"), spec.title},
            {QStringLiteral("target"), platformOf(spec)},
            {QStringLiteral("tier"), static_cast<int>(spec.tier)},
            {QStringLiteral("mutates"), spec.mutates},
            {QStringLiteral("dangerous"), spec.dangerous},
            {QStringLiteral("reversible"), spec.reversible},
            {QStringLiteral("idempotent"), spec.idempotent},
            {QStringLiteral("loses_data"), spec.losesData},
            {QStringLiteral("estimate_ms"), qint64(spec.estimate.count())},
            {QStringLiteral("timeout_ms"), qint64(spec.timeout.count())},
            {QStringLiteral("modes"), modes},
            {QStringLiteral("inverse"), spec.inverse ? QJsonValue(spec.inverse->text()) : QJsonValue()},
            {QStringLiteral("parameters"), parameters}};
}

Async<ExitStatus> list(std::shared_ptr<Session> session, Words)
{
    const QList<OperationSpec> specs = session->composition().catalogue().list();
    QJsonArray all;
    QStringList names;
    Table table({QStringLiteral("OPERATION"), QStringLiteral("TIER"), QStringLiteral("DANGEROUS"),
                 QStringLiteral("TARGET"), QStringLiteral("TITLE")});
    for (const OperationSpec &spec : specs) {
        all.append(specJson(spec));
        names.append(spec.id.text());
        table.add({spec.id.text(), QString::number(static_cast<int>(spec.tier)),
                   spec.dangerous ? QStringLiteral("yes") : QStringLiteral("no"), platformOf(spec), spec.title});
    }
    session->out.result({{QStringLiteral("operations"), all}}, names, [&] { session->out.table(table); });
    co_return ExitStatus::Done;
}

Result<std::shared_ptr<const operations::Definition>> definitionOf(Session &session, const QString &text)
{
    const auto id = operations::OperationId::parse(text);
    if (!id)
        return propagate(id);
    return session.composition().catalogue().find(*id);
}

Async<ExitStatus> show(std::shared_ptr<Session> session, Words words)
{
    const auto definition = definitionOf(*session, words.text(QStringLiteral("ID")));
    if (!definition)
        co_return propagate(definition);
    const OperationSpec spec = (*definition)->spec();
    session->out.result(specJson(spec), {spec.id.text()}, [&] {
        session->out.say(QStringLiteral("%1: %2").arg(spec.id.text(), spec.title));
        QStringList modes;
        for (const auto mode : spec.modes)
            modes.append(modeName(mode));
        const auto yes = [](bool is) { return is ? QStringLiteral("yes") : QStringLiteral("no"); };
        session->out.pairs(
            {{QStringLiteral("  target"), platformOf(spec)},
             {QStringLiteral("  tier"), QString::number(static_cast<int>(spec.tier))},
             {QStringLiteral("  dangerous"), yes(spec.dangerous)},
             {QStringLiteral("  reversible"), yes(spec.reversible)},
             {QStringLiteral("  idempotent"), yes(spec.idempotent)},
             {QStringLiteral("  modes"), modes.join(QStringLiteral(", "))},
             {QStringLiteral("  undone by"), spec.inverse ? spec.inverse->text() : QStringLiteral("nothing")}});
        if (spec.parameters.isEmpty())
            return;
        Table table(
            {QStringLiteral("PARAMETER"), QStringLiteral("TYPE"), QStringLiteral("DEFAULT"), QStringLiteral("WHAT")});
        for (const auto &parameter : spec.parameters)
            table.add({parameter.name, typeName(parameter.type),
                       parameter.required       ? QStringLiteral("(required)")
                       : parameter.defaultValue ? operations::textOf(*parameter.defaultValue)
                                                : QStringLiteral("-"),
                       parameter.title});
        session->out.table(table);
    });
    co_return ExitStatus::Done;
}

struct Asked
{
    std::shared_ptr<const operations::Definition> definition;
    QStringList targets;
    operations::Parameters parameters;
};

/// TARGET… and NAME=VALUE…, in any order after the operation.
Result<Asked> askedFrom(Session &session, const Words &words)
{
    QStringList rest = words.all(QStringLiteral("TARGET"));
    if (words.text(QStringLiteral("ID")).isEmpty())
        return fail(
            Code::Usage,
            {{"reason",
              QStringLiteral("Name an operation and a target, or --plan PLAN. See: wingmanctl operation run --help")}});
    const auto definition = definitionOf(session, words.text(QStringLiteral("ID")));
    if (!definition)
        return propagate(definition);
    Asked asked{*definition, {}, {}};
    QMap<QString, QString> typed;
    for (const QString &word : std::as_const(rest)) {
        const qsizetype equals = word.indexOf(QLatin1Char('='));
        if (equals < 0) {
            asked.targets.append(word);
            continue;
        }
        const QString name = word.left(equals);
        if (typed.contains(name))
            return fail(Code::ParameterInvalid, {{"parameter", name}, {"reason", QStringLiteral("it is given twice")}});
        typed.insert(name, word.mid(equals + 1));
    }
    if (asked.targets.isEmpty())
        return fail(Code::Usage,
                    {{"reason", QStringLiteral("No target was named. See: wingmanctl operation run --help")}});
    const auto parameters = operations::parseParameters(asked.definition->spec(), typed);
    if (!parameters)
        return propagate(parameters);
    asked.parameters = *parameters;
    return asked;
}

/// What to do about it, and which guest it may be by its address: a person decides, for going back to a snapshot loses
/// data, and what a guest says of its address is only what it says.
Async<operations::Guard> nobodySaid(std::shared_ptr<Session> session, inventory::Endpoint engine)
{
    const QString name = engine.id.text();
    const auto found =
        co_await app::guestsAt(session->composition().sharedPorts(), engine, Session::patience(), session->cancel);
    if (!found)
        co_return propagate(found);
    QString reason = QStringLiteral("Nobody said in which guest %1 lives.").arg(name);
    for (const app::GuestAt &one : *found)
        reason += QStringLiteral(" By its address %1 it may be %2 (%3).")
                      .arg(one.address, one.guest.text(), inert(one.name, 80));
    const QString guest =
        found->size() == 1 ? found->first().guest.text() : QStringLiteral("proxmox://CLUSTER/NODE/qemu/VMID");
    reason +=
        QStringLiteral(" Say it once: wingmanctl endpoint set %1 guest=%2; or here: --guest ADDRESS").arg(name, guest);
    co_return fail(Code::Usage, {{"reason", reason}});
}

/// The guest whose snapshot guards what is done: as it was named, or the one in which the engine is said to live.
Async<operations::Guard> guardFrom(std::shared_ptr<Session> session, Words words, QList<inventory::TargetRef> targets)
{
    QString address = words.text(QStringLiteral("--guest"));
    for (const inventory::TargetRef &target : std::as_const(targets)) {
        const auto reader = session->composition().sharedPorts()->reader(target.endpoint);
        const QString said = reader ? (*reader)->endpoint().guest : QString();
        if (words.has(QStringLiteral("--guest")))
            break;
        if (said.isEmpty() && reader)
            co_return co_await nobodySaid(session, (*reader)->endpoint());
        if (said.isEmpty())
            co_return propagate(reader);
        if (!address.isEmpty() && address != said)
            co_return fail(
                Code::Usage,
                {{"reason", QStringLiteral("The targets live in several guests: %1, %2").arg(address, said)}});
        address = said;
    }
    const auto guest = inventory::TargetRef::parse(address);
    if (!guest)
        co_return propagate(guest);
    co_return operations::Guard{*guest, {}};
}

Async<operations::Intent> intentFrom(std::shared_ptr<Session> session, Words words)
{
    auto asked = askedFrom(*session, words);
    if (!asked)
        co_return propagate(asked);
    const OperationSpec spec = asked->definition->spec();
    operations::Intent intent{
        spec.id, {}, asked->parameters, words.text(QStringLiteral("--reason")), session->globals.confirm};
    const QStringList targets = asked->targets;
    for (const QString &text : targets) {
        const app::Wanted wanted{text, spec.platform, spec.targetKind, session->composition().chosenEndpoint()};
        auto found = co_await app::resolveTarget(session->composition().sharedPorts(), session->composition().clock(),
                                                 wanted, session->cancel);
        if (!found)
            co_return propagate(found);
        for (const QString &problem : std::as_const(found->problems))
            session->out.note(problem);
        intent.targets.append(found->target);
    }
    if (words.has(QStringLiteral("--snapshot-guest")) || words.has(QStringLiteral("--guest"))) {
        const auto guard = co_await guardFrom(session, words, intent.targets);
        if (!guard)
            co_return propagate(guard);
        intent.guard = *guard;
    }
    co_return intent;
}

Async<ExitStatus> plan(std::shared_ptr<Session> session, Words words)
{
    auto intent = co_await intentFrom(session, words);
    if (!intent)
        co_return propagate(intent);
    const auto actor = session->actor();
    auto record = co_await session->composition().door().plan(*intent, actor, session->cancel);
    if (!record)
        co_return propagate(record);
    co_return report(*session, *record);
}

Async<ExitStatus> run(std::shared_ptr<Session> session, Words words)
{
    if (words.has(QStringLiteral("--plan"))) {
        if (words.has(QStringLiteral("ID")))
            co_return fail(
                Code::Usage,
                {{"reason", QStringLiteral("--plan stands alone: the plan has its operation and targets.")}});
        const auto id = planIdFrom(words.text(QStringLiteral("--plan")));
        if (!id)
            co_return propagate(id);
        auto record = co_await session->composition().door().find(id->text(), session->cancel);
        if (!record)
            co_return propagate(record);
        if (record->state == execution::State::Planned && needsApproval(*record)) {
            const auto actor = session->actor();
            auto asked = co_await session->composition().door().ask(*id, actor, session->cancel);
            if (!asked)
                co_return propagate(asked);
            if (asked->state != execution::State::Approved) {
                const ExitStatus status = report(*session, *asked);
                session->out.error(Error{Code::ApprovalMissing, {{"plan", id->text()}}});
                co_return status;
            }
        }
        co_return co_await runPlan(session, *record);
    }
    auto intent = co_await intentFrom(session, words);
    if (!intent)
        co_return propagate(intent);
    co_return co_await doOperation(session, *intent);
}

const QString targetHelp =
    QStringLiteral("docker://ENDPOINT/container/NAME, proxmox://CLUSTER/NODE/qemu/VMID, or a name that "
                   "only one object has; then NAME=VALUE for parameters");

} // namespace

QList<Verb> operationVerbs()
{
    const QString noun = QStringLiteral("operation");
    const Positional id{QStringLiteral("ID"),
                        QStringLiteral("The operation, for example docker.container.restart"),
                        Positional::Count::One,
                        {}};
    const Flag reason{
        QStringLiteral("--reason"), QStringLiteral("TEXT"), QStringLiteral("Why; kept with the record"), {}};
    const Flag snapshotGuest{QStringLiteral("--snapshot-guest"),
                             {},
                             QStringLiteral("First a snapshot of the guest in which the engine lives; afterwards it is "
                                            "deleted, or gone back to where it did not end well"),
                             {}};
    const Flag guest{QStringLiteral("--guest"),
                     QStringLiteral("ADDRESS"),
                     QStringLiteral("The same, with this guest: proxmox://CLUSTER/NODE/qemu/VMID"),
                     {}};
    Positional optionalId = id;
    optionalId.count = Positional::Count::Optional;
    return {
        {noun,
         QStringLiteral("list"),
         QStringLiteral("All operations with tier and target"),
         {},
         {},
         {QStringLiteral("operation list"), QStringLiteral("operation list --json")},
         Needs::Core,
         list},
        {noun,
         QStringLiteral("show"),
         QStringLiteral("One operation with its parameters"),
         {id},
         {},
         {QStringLiteral("operation show docker.container.restart")},
         Needs::Core,
         show},
        {noun,
         QStringLiteral("plan"),
         QStringLiteral("Plan without doing: facts, steps, proof and the gate's decision"),
         {id, {QStringLiteral("TARGET"), targetHelp, Positional::Count::Some, {}}},
         {reason, snapshotGuest, guest},
         {QStringLiteral("operation plan docker.container.restart web"),
          QStringLiteral("operation plan docker.container.restart web --snapshot-guest"),
          QStringLiteral(
              "operation plan docker.container.stop docker://local/container/web timeout=20 --reason \"new disk\"")},
         Needs::Truth,
         plan},
        {noun,
         QStringLiteral("run"),
         QStringLiteral("Plan and carry out; what needs an approval is asked for (exit 4)"),
         {optionalId, {QStringLiteral("TARGET"), targetHelp, Positional::Count::Any, {}}},
         {reason,
          snapshotGuest,
          guest,
          {QStringLiteral("--plan"),
           QStringLiteral("PLAN"),
           QStringLiteral("Carry out this plan, once it is approved"),
           {}}},
         {QStringLiteral("operation run docker.container.start web"),
          QStringLiteral("operation run docker.container.restart web-1 web-2 --reason \"new certificate\""),
          QStringLiteral("operation run --plan pln-abc…")},
         Needs::Truth,
         run},
    };
}

} // namespace wingman::ctl
