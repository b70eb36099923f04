// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/works/door_fixture.h"

namespace wingman::test {

QStringList FileTarget::calls(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

const inventory::Endpoint &FileTarget::endpoint() const
{
    return m_endpoint;
}

Async<inventory::Engine> FileTarget::engine(Deadline, Cancel)
{
    co_return inventory::Engine{};
}

Async<inventory::Snapshot> FileTarget::snapshot(Deadline, Cancel)
{
    co_return fail(Code::Unsupported, {{"what", QStringLiteral("snapshot")}, {"reason", QStringLiteral("test")}});
}

Async<inventory::Facts> FileTarget::facts(inventory::TargetRef target, QString nameOrId, Deadline, Cancel)
{
    if (m_behaviour->onRead)
        m_behaviour->onRead();
    if (m_behaviour->unreachableReads > 0) {
        --m_behaviour->unreachableReads;
        co_return fail(Code::Unreachable,
                       {{"endpoint", QStringLiteral("file")}, {"reason", QStringLiteral("told to")}});
    }
    inventory::Facts facts{target, QStringLiteral("engine-file"), std::nullopt, {}, {}};
    const QString object = idOf(target.name);
    if (nameOrId != target.name && nameOrId != object)
        co_return facts;
    facts.object = ObjectId::parse(object).value();
    facts.set(inventory::fact::name, m_behaviour->aliases.value(target.name, target.name), inventory::FactClass::Gate);
    facts.set(inventory::fact::state, QStringLiteral("running"), inventory::FactClass::Gate);
    if (!m_behaviour->label.isEmpty())
        facts.set(inventory::fact::testLabel, m_behaviour->label, inventory::FactClass::Gate);
    facts.set(QStringLiteral("env"), QStringLiteral("PASSWORD=planted-secret"), inventory::FactClass::Secret);
    for (int step = 0; step < 3; ++step) {
        const auto count = calls(m_path).filter(QStringLiteral("/%1/%2").arg(target.name).arg(step)).size();
        facts.set(QStringLiteral("count%1").arg(step), QString::number(count), inventory::FactClass::Open);
    }
    co_return facts;
}

Async<inventory::Facts> FileTarget::moreFacts(inventory::TargetRef target, QString nameOrId, QStringList asks,
                                              Deadline deadline, Cancel cancel)
{
    auto known = co_await facts(target, nameOrId, deadline, cancel);
    if (!known)
        co_return propagate(known);
    inventory::Facts all = *known;
    for (const QString &question : std::as_const(asks)) {
        const QString name = question.section(u':', 1);
        m_behaviour->askedTasks.append(name);
        const bool mine = name == m_behaviour->task;
        all.set(inventory::fact::task, mine ? m_behaviour->taskState : QStringLiteral("absent"),
                inventory::FactClass::Open);
        if (mine && m_behaviour->taskState != u"running")
            all.set(inventory::fact::taskResult, m_behaviour->taskResult, inventory::FactClass::Open);
    }
    co_return all;
}

std::shared_ptr<inventory::Stream<inventory::WatchItem>> FileTarget::watch(Cancel)
{
    return {};
}

Async<std::shared_ptr<inventory::Stream<inventory::LogLine>>> FileTarget::logs(ObjectId, inventory::LogOptions,
                                                                               Deadline, Cancel)
{
    co_return fail(Code::Unsupported);
}

Async<std::shared_ptr<inventory::Stream<inventory::StatsSample>>> FileTarget::stats(ObjectId, Deadline, Cancel)
{
    co_return fail(Code::Unsupported);
}

Async<QByteArray> FileTarget::inspect(inventory::TargetRef, QString, Deadline, Cancel)
{
    co_return QByteArray("{}");
}

Async<QList<inventory::LayerCheck>> FileTarget::examine(Deadline, Cancel)
{
    co_return QList<inventory::LayerCheck>();
}

Async<operations::StepAnswer> FileTarget::perform(operations::Permit permit, operations::Step step, Deadline deadline,
                                                  Cancel cancel)
{
    ++m_behaviour->performed;
    const auto answer = m_behaviour->answer;
    const Arguments where{{"endpoint", QStringLiteral("file")}, {"reason", QStringLiteral("told to")}};
    if (answer == Behaviour::Answer::Unreachable)
        co_return fail(Code::Unreachable, where);
    if (!m_behaviour->task.isEmpty()) {
        const auto kept = co_await permit.began(m_behaviour->task);
        Q_UNUSED(kept)
    }
    if (m_behaviour->hook)
        m_behaviour->hook(false);
    if (answer == Behaviour::Answer::LoseBefore)
        co_return fail(Code::ConnectionLost, where);
    if (answer == Behaviour::Answer::Refuse)
        co_return fail(Code::Conflict, {{"what", step.call.path}, {"reason", m_behaviour->reason}});
    if (answer == Behaviour::Answer::Stall || answer == Behaviour::Answer::StallUnsent) {
        const Completion<operations::StepAnswer> never;
        auto waited = co_await never.wait(QStringLiteral("file"), deadline, cancel);
        if (!waited && waited.error().code == Code::Cancelled && answer == Behaviour::Answer::Stall)
            co_return fail(Code::ConnectionLost, where); // it had been sent
        co_return waited;
    }
    if (answer != Behaviour::Answer::LieDone)
        append(step.call.path);
    if (m_behaviour->hook)
        m_behaviour->hook(true);
    if (answer == Behaviour::Answer::LoseAfter)
        co_return fail(Code::ConnectionLost, where);
    if (answer == Behaviour::Answer::BreakAfter)
        co_return fail(Code::ServerError, where);
    co_return operations::StepAnswer{false, {}, m_behaviour->remark};
}

QString FileTarget::idOf(const QString &name) const
{
    const QByteArray seed = (m_behaviour->aliases.value(name, name) + m_behaviour->identity).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(seed, QCryptographicHash::Sha256).toHex());
}

void FileTarget::append(const QString &line) const
{
    QFile file(m_path);
    if (!file.open(QIODevice::Append) || file.write(line.toUtf8() + '\n') < 0)
        qFatal("the file target cannot be written");
}

const operations::OperationSpec &PokeDefinition::spec() const
{
    return m_spec;
}

Result<operations::TargetPlan> PokeDefinition::plan(const inventory::Facts &facts,
                                                    const operations::Parameters &parameters) const
{
    if (!facts.exists())
        return fail(Code::TargetNotFound, {{"target", facts.target.text()}});
    operations::TargetPlan plan{
        facts, QStringLiteral("Poke %1").arg(facts.target.name), {}, {}, {}, {}, Milliseconds(40), {}, {}, {}};
    QList<operations::Condition> all;
    const auto steps =
        parameters.contains(QStringLiteral("steps")) ? std::get<qint64>(parameters[QStringLiteral("steps")]) : 1;
    for (int i = 0; i < steps; ++i) {
        plan.steps.append(
            operations::Step{QStringLiteral("Call %1").arg(i),
                             {QStringLiteral("POST"), QStringLiteral("/%1/%2").arg(facts.target.name).arg(i), {}, {}},
                             Milliseconds(30),
                             {},
                             false});
        all.append({operations::Condition::Kind::Changed, QStringLiteral("count%1").arg(i), {}});
    }
    plan.preconditions.append({operations::Condition::Kind::Exists, {}, {}});
    plan.proof.append(all);
    return plan;
}

Result<std::shared_ptr<inventory::Reader>> OnePort::reader(const EndpointId &endpoint) const
{
    if (endpoint != m_target->endpoint().id)
        return fail(Code::NotFound, {{"what", endpoint.text()}});
    return std::shared_ptr<inventory::Reader>(m_target);
}

Result<std::shared_ptr<operations::Hand>> OnePort::hand(const EndpointId &endpoint) const
{
    if (endpoint != m_target->endpoint().id)
        return fail(Code::NotFound, {{"what", endpoint.text()}});
    return std::shared_ptr<operations::Hand>(m_target);
}

QList<inventory::Endpoint> OnePort::endpoints() const
{
    return {m_target->endpoint()};
}

identity::Actor DoorFixture::actor(const QString &name, identity::Role role) const
{
    return {identity::ActorId::parse(name).value(), role, identity::Origin::Cli};
}

operations::Intent DoorFixture::intent(const QString &operation, const QStringList &names, qint64 steps) const
{
    operations::Intent intent{
        operations::OperationId::parse(operation).value(), {}, {{QStringLiteral("steps"), steps}}, {}, {}};
    for (const QString &name : names)
        intent.targets.append(inventory::TargetRef::container(EndpointId::parse(QStringLiteral("file")).value(), name));
    return intent;
}

Result<execution::Record> DoorFixture::approved(qint64 steps, const QStringList &names)
{
    auto planned = await(door->plan(intent(QStringLiteral("test.poke"), names, steps), actor(), Cancel()));
    if (!planned)
        return planned;
    const auto asked = await(door->ask(planned->plan.id, actor(), Cancel()));
    if (!asked)
        return asked;
    return await(door->decide(planned->plan.id, true, actor(), QStringLiteral("fine"), {}, Cancel()));
}

} // namespace wingman::test
