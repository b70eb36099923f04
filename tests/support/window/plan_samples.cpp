// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/window/plan_samples.h"

namespace wingman::test {

operations::OperationId operationId(const char *id)
{
    return operations::OperationId::parse(QString::fromLatin1(id)).value();
}

identity::Actor someone(const QString &id, identity::Role role)
{
    return {identity::ActorId::parse(id).value(), role, identity::Origin::Console};
}

inventory::TargetRef containerRef(const QString &name, const QString &endpoint)
{
    return inventory::TargetRef::container(EndpointId::parse(endpoint).value(), name);
}

ObjectId containerId(const QString &name)
{
    QString digits = QString::fromLatin1(name.toUtf8().toHex());
    while (digits.size() < 64)
        digits += QStringLiteral("3f8a91c2");
    return ObjectId::parse(digits.left(64)).value();
}

operations::OperationSpec restartSpec()
{
    operations::OperationSpec spec{.id = operationId("docker.container.restart"),
                                   .title = QStringLiteral("Restart container"),
                                   .parameters = {},
                                   .permission = {},
                                   .inverse = {}};
    operations::ParameterSpec seconds{.name = QStringLiteral("timeout")};
    seconds.type = operations::ParameterSpec::Type::Integer;
    seconds.defaultValue = qint64(10);
    seconds.maximum = 300;
    spec.parameters = {seconds};
    spec.tier = operations::Tier::Two;
    spec.dangerous = false;
    spec.estimate = std::chrono::seconds(10);
    return spec;
}

inventory::Facts containerFactsOf(const inventory::TargetRef &target, const QString &state, Instant now)
{
    namespace fact = inventory::fact;
    inventory::Facts facts{target, sampleEngine, containerId(target.name), {}, now};
    facts.set(fact::state, state, inventory::FactClass::Gate);
    facts.set(fact::name, target.name, inventory::FactClass::Gate);
    facts.set(fact::image, QStringLiteral("postgres:16"), inventory::FactClass::Open);
    facts.set(fact::startedAt, toText(now - std::chrono::hours(74)), inventory::FactClass::Open);
    facts.set(fact::finishedAt, QStringLiteral("0001-01-01T00:00:00Z"), inventory::FactClass::Open);
    facts.set(fact::health, QStringLiteral("unhealthy"), inventory::FactClass::Open);
    facts.set(QStringLiteral("label.com.docker.compose.project"), QStringLiteral("shop"), inventory::FactClass::Open);
    return facts;
}

operations::TargetPlan restartOf(const inventory::TargetRef &target, Instant now)
{
    using operations::Condition;
    namespace fact = inventory::fact;
    const QString running = QStringLiteral("running");
    operations::Step step{.title = QStringLiteral("Restart container: %1").arg(target.name)};
    step.call = {QStringLiteral("POST"),
                 QStringLiteral("/containers/%1/restart").arg(containerId(target.name).text()),
                 {{QStringLiteral("t"), QStringLiteral("10")}},
                 {}};
    step.timeout = std::chrono::seconds(40);
    return {
        .before = containerFactsOf(target, running, now),
        .title = step.title,
        .effect = QStringLiteral("The container ends and starts again; its service is away meanwhile"),
        .preconditions = {{Condition::Kind::Exists, {}, {}},
                          {Condition::Kind::OneOf, fact::state, {running, QStringLiteral("exited")}}},
        .steps = {step},
        .proof = {{{Condition::Kind::Equals, fact::state, {running}}, {Condition::Kind::Changed, fact::startedAt, {}}}},
        .settle = std::chrono::seconds(10),
        .inverse = {},
        .inverseParameters = {},
        .secondName = {}};
}

operations::Plan restartPlan(const QStringList &names, Instant now, const QString &id)
{
    operations::Plan plan{.id = PlanId::parse(id).value(),
                          .operation = operationId("docker.container.restart"),
                          .operationVersion = 1,
                          .tier = operations::Tier::Two,
                          .mutates = true,
                          .dangerous = false,
                          .idempotent = false,
                          .losesData = false,
                          .timeout = std::chrono::seconds(330),
                          .parameters = {{QStringLiteral("timeout"), qint64(10)}},
                          .targets = {},
                          .parallelism = 1,
                          .stopAtFirstFailure = true,
                          .requester = someone(),
                          .mode = operations::ExecutionMode::Lab,
                          .simulated = false,
                          .policyVersion = 7,
                          .createdAt = now,
                          .reason = {}};
    for (const QString &name : names)
        plan.targets.append(restartOf(containerRef(name), now));
    return plan;
}

operations::Plan guardedRestartPlan(const QStringList &names, Instant now)
{
    using operations::Part;
    operations::Plan plan = restartPlan(names, now);
    plan.guard = operations::Guard{inventory::TargetRef::parse(sampleGuest).value(), QStringLiteral("wingman-1")};
    const auto part = [&](Part which, const char *operation) {
        operations::TargetPlan target = restartOf(plan.guard->guest, now);
        target.part = which;
        target.operation = operationId(operation);
        target.steps.first().call = {
            QStringLiteral("POST"), QStringLiteral("/nodes/pve1/qemu/110/%1").arg(operations::partName(which)), {}, {}};
        return target;
    };
    plan.targets.prepend(part(Part::Guard, "proxmox.guest.snapshot"));
    plan.targets.append(part(Part::Release, "proxmox.guest.snapshot-delete"));
    plan.targets.append(part(Part::Undo, "proxmox.guest.snapshot-rollback"));
    return plan;
}

operations::Plan removePlan(const QString &name, Instant now)
{
    using operations::Condition;
    operations::Plan plan = restartPlan({name}, now);
    plan.operation = operationId("docker.container.remove");
    plan.tier = operations::Tier::Three;
    plan.dangerous = true;
    plan.losesData = true;
    plan.parameters = {{QStringLiteral("force"), false}, {QStringLiteral("volumes"), false}};
    operations::TargetPlan &target = plan.targets.first();
    target.before.set(inventory::fact::state, QStringLiteral("exited"), inventory::FactClass::Gate);
    target.before.set(inventory::fact::health, QStringLiteral("none"), inventory::FactClass::Open);
    target.effect = QStringLiteral("The container and what it wrote outside of volumes are gone for good");
    target.steps.first().call = {
        QStringLiteral("DELETE"), QStringLiteral("/containers/%1").arg(containerId(name).text()), {}, {}};
    target.proof = {{{Condition::Kind::Gone, {}, {}}}};
    return plan;
}

policy::Finding finding(policy::Level level, Code code, const Arguments &arguments, const QString &source)
{
    return {level, code, arguments, QStringLiteral("target"), source};
}

QList<policy::Finding> needsApproval(const operations::Plan &plan)
{
    QList<policy::Finding> findings;
    for (const operations::TargetPlan &target : plan.targets)
        findings.append(finding(policy::Level::Info, Code::LabAllowlistHit,
                                {{"target", target.target().text()}, {"entry", QStringLiteral("db-*")}}));
    findings.append(finding(policy::Level::Warn, Code::ApprovalRequired, {{"tier", static_cast<qint64>(plan.tier)}},
                            QStringLiteral("built in")));
    return findings;
}

execution::Record recordOf(const operations::Plan &plan, execution::State state, const QList<policy::Finding> &findings)
{
    execution::Record record{.id = ExecutionId::parse(QStringLiteral("exe-") + plan.id.text().mid(4)).value(),
                             .plan = plan,
                             .state = state,
                             .findings = findings,
                             .error = {},
                             .startedAt = {},
                             .startedBy = {},
                             .endedAt = {},
                             .owner = {},
                             .planSequence = 12341,
                             .intentSequence = {},
                             .outcomeSequence = {},
                             .targets = {}};
    for (int i = 0; i < plan.targets.size(); ++i) {
        execution::TargetRecord target;
        target.position = i;
        target.target = plan.targets.at(i).target().text();
        record.targets.append(target);
    }
    return record;
}

execution::Record endedRecord(const operations::Plan &plan, execution::State state, const QList<execution::State> &ends)
{
    execution::Record record = recordOf(plan, state, needsApproval(plan));
    record.startedAt = plan.createdAt + std::chrono::seconds(20);
    record.endedAt = plan.createdAt + std::chrono::seconds(29);
    record.startedBy = plan.requester.id.text();
    record.intentSequence = 12344;
    record.outcomeSequence = 12345;
    for (int i = 0; i < record.targets.size(); ++i) {
        execution::TargetRecord &target = record.targets[i];
        target.state = ends.value(i, ends.last());
        const bool done = target.state == execution::State::Succeeded;
        if (target.state == execution::State::Cancelled)
            continue;
        execution::StepRecord step{.position = 0,
                                   .attempt = 1,
                                   .state = done ? QStringLiteral("done") : QStringLiteral("failed"),
                                   .error = {},
                                   .startedAt = *record.startedAt,
                                   .endedAt = *record.startedAt + std::chrono::milliseconds(8200)};
        if (!done) {
            step.error = Error{Code::EngineRefused, {{"reason", QStringLiteral("no space left on device")}}};
            target.error = step.error;
        }
        target.steps.append(step);
        inventory::Facts after = plan.targets.at(i).before;
        if (done) {
            after.set(inventory::fact::startedAt, toText(*record.endedAt), inventory::FactClass::Open);
            after.set(inventory::fact::health, QStringLiteral("healthy"), inventory::FactClass::Open);
        }
        target.after = after.toJson();
    }
    return record;
}

ui::Overview labOverview(const identity::Actor &actor, policy::SelfApproval setting)
{
    ui::Overview overview{.actor = actor, .posture = {}};
    overview.posture.mode.mode = operations::ExecutionMode::Lab;
    overview.posture.readOnly = false;
    overview.posture.readOnlyImposed = false;
    overview.posture.selfApproval = setting;
    overview.posture.policy.version = 7;
    return overview;
}

} // namespace wingman::test
