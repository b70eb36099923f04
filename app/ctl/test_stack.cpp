// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/test_stack.h"
#include "ctl/do_operation.h"
#include "ctl/show_record.h"
#include "ctl/verbs.h"

#include <QJsonArray>
#include <algorithm>

namespace wingman::ctl {
namespace {

using inventory::Container;
using inventory::TargetRef;

/// The engine that the stack is on: --endpoint, or the demonstration in mock mode, or "local".
Async<EndpointId> engineOf(std::shared_ptr<Session> session)
{
    auto posture = co_await session->composition().posture(session->cancel);
    if (!posture)
        co_return propagate(posture);
    const bool mock = posture->mode.mode == operations::ExecutionMode::Mock;
    const QString usual = mock ? QStringLiteral("demo") : QStringLiteral("local");
    const bool byAddress = session->globals.endpoint && !session->composition().chosenEndpoint();
    const auto id = EndpointId::parse(
        session->composition().chosenEndpoint().value_or(byAddress ? QStringLiteral("local") : usual));
    if (!id)
        co_return propagate(id);
    if (const auto reader = session->composition().sharedPorts()->reader(*id); !reader)
        co_return propagate(reader);
    co_return EndpointId(*id);
}

struct Stack
{
    EndpointId endpoint;
    QList<std::pair<QString, std::optional<Container>>> containers; // in the seed's order
    bool isUp() const
    {
        return std::all_of(containers.cbegin(), containers.cend(), [](const auto &each) {
            return each.second && each.second->state == inventory::ContainerState::Running;
        });
    }
};

Async<Stack> look(std::shared_ptr<Session> session)
{
    auto endpoint = co_await engineOf(session);
    if (!endpoint)
        co_return propagate(endpoint);
    const auto reader = session->composition().sharedPorts()->reader(*endpoint);
    if (!reader)
        co_return propagate(reader);
    auto snapshot = co_await (*reader)->snapshot(Session::patience(), session->cancel);
    if (!snapshot)
        co_return propagate(snapshot);
    Stack stack{*endpoint, {}};
    const QStringList names = app::testContainerNames();
    for (const QString &name : names) {
        std::optional<Container> found;
        for (const Container &container : std::as_const(snapshot->containers)) {
            if (container.name == name)
                found = container;
        }
        stack.containers.append({name, found});
    }
    co_return stack;
}

QString portsText(const Container &container)
{
    QStringList ports;
    for (const inventory::PortMapping &port : container.ports) {
        if (port.hostPort != 0)
            ports.append(QStringLiteral("%1:%2").arg(port.hostAddress).arg(port.hostPort));
    }
    return ports.join(QStringLiteral(", "));
}

void showStack(Session &session, const Stack &stack)
{
    QJsonArray all;
    QStringList names;
    Table table({QStringLiteral("CONTAINER"), QStringLiteral("STATE"), QStringLiteral("HEALTH"),
                 QStringLiteral("PORTS"), QStringLiteral("IMAGE")});
    for (const auto &[name, container] : stack.containers) {
        const QString state = container ? containerStateName(container->state) : QStringLiteral("absent");
        const QString health = container ? healthName(container->health) : QStringLiteral("none");
        all.append(QJsonObject{{QStringLiteral("name"), name},
                               {QStringLiteral("state"), state},
                               {QStringLiteral("health"), health},
                               {QStringLiteral("ports"), container ? portsText(*container) : QString()},
                               {QStringLiteral("image"), container ? container->image : QString()}});
        names.append(QStringLiteral("%1 %2").arg(name, state));
        table.add({name, state, health, container ? portsText(*container) : QString(),
                   container ? container->image : QString()});
    }
    session.out.result({{QStringLiteral("endpoint"), stack.endpoint.text()},
                        {QStringLiteral("up"), stack.isUp()},
                        {QStringLiteral("containers"), all}},
                       names, [&] { session.out.table(table); });
}

Async<ExitStatus> status(std::shared_ptr<Session> session, Words)
{
    auto stack = co_await look(session);
    if (!stack)
        co_return propagate(stack);
    showStack(*session, *stack);
    co_return ExitStatus::Done;
}

/// Everything running, and nothing that says it is unwell.
Async<ExitStatus> health(std::shared_ptr<Session> session, Words)
{
    auto stack = co_await look(session);
    if (!stack)
        co_return propagate(stack);
    showStack(*session, *stack);
    qint64 unwell = 0;
    for (const auto &each : std::as_const(stack->containers)) {
        const bool well = each.second && each.second->state == inventory::ContainerState::Running &&
                          each.second->health != inventory::Health::Unhealthy;
        unwell += well ? 0 : 1;
    }
    if (unwell > 0)
        co_return fail(Code::CheckFailed, {{"count", unwell}});
    co_return ExitStatus::Done;
}

Result<QMap<QString, QString>> typedParameters(const Words &words)
{
    QMap<QString, QString> typed;
    const QStringList all = words.all(QStringLiteral("NAME=VALUE"));
    for (const QString &word : all) {
        const qsizetype equals = word.indexOf(QLatin1Char('='));
        if (equals < 1)
            return fail(Code::Usage, {{"reason", QStringLiteral("Write NAME=VALUE, for example image_nginx=nginx:1.27; "
                                                                "not \"%1\".")
                                                     .arg(word)}});
        typed.insert(word.left(equals), word.mid(equals + 1));
    }
    return typed;
}

Async<ExitStatus> change(std::shared_ptr<Session> session, Words words, QString operation, bool perContainer)
{
    const auto id = operations::OperationId::parse(operation);
    if (!id)
        co_return propagate(id);
    const auto definition = session->composition().catalogue().find(*id);
    if (!definition)
        co_return propagate(definition);
    const auto typed = typedParameters(words);
    if (!typed)
        co_return propagate(typed);
    const auto parameters = operations::parseParameters((*definition)->spec(), *typed);
    if (!parameters)
        co_return propagate(parameters);
    auto endpoint = co_await engineOf(session);
    if (!endpoint)
        co_return propagate(endpoint);
    operations::Intent intent{*id, {}, *parameters, words.text(QStringLiteral("--reason")), session->globals.confirm};
    if (perContainer) {
        const QStringList names = app::testContainerNames();
        for (const QString &name : names)
            intent.targets.append(TargetRef::container(*endpoint, name));
    } else {
        intent.targets.append(TargetRef{
            inventory::Platform::Docker, *endpoint, inventory::TargetKind::Project, {}, app::testStackProject()});
    }
    co_return co_await doOperation(session, std::move(intent));
}

Async<ExitStatus> up(std::shared_ptr<Session> session, Words words)
{
    auto stack = co_await look(session);
    if (!stack)
        co_return propagate(stack);
    if (stack->isUp()) {
        session->out.note(QStringLiteral("The test stack is up already."));
        showStack(*session, *stack);
        co_return ExitStatus::Done;
    }
    co_return co_await change(session, words, QStringLiteral("docker.test-stack.up"), false);
}

Async<ExitStatus> down(std::shared_ptr<Session> session, Words words)
{
    return change(std::move(session), std::move(words), QStringLiteral("docker.test-stack.down"), false);
}

Async<ExitStatus> reset(std::shared_ptr<Session> session, Words words)
{
    return change(std::move(session), std::move(words), QStringLiteral("docker.test-stack.reset"), true);
}

void showLine(Output &out, const QString &name, const inventory::LogLine &line)
{
    const QString text = QString::fromUtf8(line.text);
    const bool error = line.source == inventory::LogLine::Source::Error;
    if (out.isJson())
        out.line({{QStringLiteral("container"), name},
                  {QStringLiteral("at"), line.at ? QJsonValue(toText(*line.at)) : QJsonValue()},
                  {QStringLiteral("stream"), error ? QStringLiteral("stderr") : QStringLiteral("stdout")},
                  {QStringLiteral("text"), text}});
    else
        out.say(QStringLiteral("%1  %2  %3").arg(name, line.at ? shortTime(*line.at) : QString(), text));
}

Async<ExitStatus> logs(std::shared_ptr<Session> session, Words words)
{
    inventory::LogOptions options;
    options.tail = 100;
    if (words.has(QStringLiteral("--tail"))) {
        bool ok = false;
        options.tail = words.text(QStringLiteral("--tail")).toInt(&ok);
        if (!ok || options.tail < 1 || options.tail > 100000)
            co_return fail(Code::InvalidInput, {{"what", QStringLiteral("--tail")},
                                                {"reason", QStringLiteral("a whole number from 1 to 100000")}});
    }
    const QString only = words.text(QStringLiteral("CONTAINER"));
    if (!only.isEmpty() && !app::testContainerNames().contains(only))
        co_return fail(Code::NotFound, {{"what", QStringLiteral("In the test stack, a container called ") + only}});
    auto stack = co_await look(session);
    if (!stack)
        co_return propagate(stack);
    const auto reader = session->composition().sharedPorts()->reader(stack->endpoint);
    if (!reader)
        co_return propagate(reader);
    const auto containers = stack->containers;
    bool any = false;
    for (const auto &[name, container] : containers) {
        if (!container || (!only.isEmpty() && name != only))
            continue;
        any = true;
        // What a program wrote about itself can reveal things: that it was read is on record.
        auto noted = co_await session->composition().noteReading(
            QStringLiteral("logs.read"), TargetRef::container(stack->endpoint, name), session->cancel);
        if (!noted)
            co_return propagate(noted);
        auto stream = co_await (*reader)->logs(container->id, options, Session::patience(), session->cancel);
        if (!stream)
            co_return propagate(stream);
        for (;;) {
            auto line = co_await (*stream)->next(Session::patience(), session->cancel);
            if (!line)
                co_return propagate(line);
            if (!*line || session->out.failed())
                break;
            showLine(session->out, name, **line);
        }
    }
    if (!any)
        co_return fail(Code::NotFound, {{"what", only.isEmpty() ? QStringLiteral("The test stack") : only}});
    co_return ExitStatus::Done;
}

} // namespace

QList<Verb> testStackVerbs()
{
    const QString noun = QStringLiteral("test-stack");
    const Positional images{QStringLiteral("NAME=VALUE"),
                            QStringLiteral("image_nginx, image_redis, image_postgres, image_alpine: other images"),
                            Positional::Count::Any,
                            {}};
    const Flag reason{
        QStringLiteral("--reason"), QStringLiteral("TEXT"), QStringLiteral("Why; kept with the record"), {}};
    return {
        {noun,
         QStringLiteral("up"),
         QStringLiteral("Make and start the four containers"),
         {images},
         {reason},
         {QStringLiteral("test-stack up"), QStringLiteral("test-stack up --mode integration image_nginx=nginx:1.27")},
         Needs::Truth,
         up},
        {noun,
         QStringLiteral("down"),
         QStringLiteral("Remove them, their data and their network (asks for approval)"),
         {},
         {reason},
         {QStringLiteral("test-stack down --mode integration")},
         Needs::Truth,
         down},
        {noun,
         QStringLiteral("reset"),
         QStringLiteral("Replace each by a fresh one (asks for approval)"),
         {images},
         {reason},
         {QStringLiteral("test-stack reset --mode integration")},
         Needs::Truth,
         reset},
        {noun,
         QStringLiteral("status"),
         QStringLiteral("Whether they are there and run"),
         {},
         {},
         {QStringLiteral("test-stack status --json")},
         Needs::Core,
         status},
        {noun,
         QStringLiteral("health"),
         QStringLiteral("The same; exit 1 where one is not well"),
         {},
         {},
         {QStringLiteral("test-stack health")},
         Needs::Core,
         health},
        {noun,
         QStringLiteral("logs"),
         QStringLiteral("What they wrote; that it was read is recorded"),
         {{QStringLiteral("CONTAINER"), QStringLiteral("Only this one"), Positional::Count::Optional, {}}},
         {{QStringLiteral("--tail"), QStringLiteral("N"), QStringLiteral("The last so many lines of each (100)"), {}}},
         {QStringLiteral("test-stack logs wingman-test-nginx --tail 20")},
         Needs::Core,
         logs},
    };
}

} // namespace wingman::ctl
