// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/docker/reading.h"

#include "targets/docker/container_facts.h"
#include "targets/docker/decode.h"
#include "targets/json/lenient.h"

#include <QJsonArray>

namespace wingman::targets::docker {

using namespace inventory;

namespace {

Call question(const QString &path, const QString &what)
{
    Call call;
    call.path = path;
    call.what = what;
    return call;
}

QString filters(const QString &name, const QStringList &values)
{
    const QJsonObject object{{name, QJsonArray::fromStringList(values)}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// Fetches, then decodes on the decoder's thread.
template <typename Rows>
Async<Rows> readRows(Source source, Call call, Result<Rows> (*decode)(const QString &, const QByteArray &),
                     Deadline deadline, Cancel cancel)
{
    const QString what = call.what;
    auto answer = co_await source.client->send(call, deadline, cancel);
    if (!answer)
        co_return propagate(answer);
    const auto job = [body = std::move(answer->body), endpoint = source.client->endpoint(), decode] {
        return decode(endpoint, body);
    };
    co_return co_await Worker::run(source.client->decoder(), what, job, deadline, cancel);
}

/// The path of an object's inspect; empty for kinds without one.
QString inspectPath(TargetKind kind, const QString &name)
{
    switch (kind) {
    case TargetKind::Container:
        return QStringLiteral("/containers/%1/json").arg(segment(name));
    case TargetKind::Image:
        return QStringLiteral("/images/%1/json").arg(segment(name));
    case TargetKind::Volume:
        return QStringLiteral("/volumes/%1").arg(segment(name));
    case TargetKind::Network:
        return QStringLiteral("/networks/%1").arg(segment(name));
    case TargetKind::Engine:
        return QStringLiteral("/info");
    case TargetKind::Project:
    case TargetKind::Qemu:
    case TargetKind::Lxc:
    case TargetKind::Node:
    case TargetKind::Storage:
    case TargetKind::Cluster:
    case TargetKind::Configuration:
        return {};
    }
    return {};
}

Failure unsupported(const TargetRef &target)
{
    return fail(Code::Unsupported,
                {{"what", target.text()}, {"reason", QStringLiteral("a container engine has no such thing")}});
}

Facts nothing(const TargetRef &target, const QString &engineId, Instant now)
{
    return Facts{.target = target, .engineId = engineId, .object = std::nullopt, .values = {}, .readAt = now};
}

/// A group exists while one member does; it carries the test label if every member does.
Facts projectFacts(const TargetRef &target, const QString &engineId, const Rows<Container> &members, Instant now)
{
    Facts facts = nothing(target, engineId, now);
    const auto id = ObjectId::parse(target.name);
    if (members.isEmpty() || !id)
        return facts;
    facts.object = *id;
    facts.set(fact::name, target.name, FactClass::Gate);
    QStringList ids;
    int running = 0;
    bool labelled = true;
    for (const Container &member : members) {
        ids.append(member.id.text());
        running += member.state == ContainerState::Running ? 1 : 0;
        labelled = labelled && member.labels.value(QStringLiteral("wingman.test")) == u"true";
    }
    facts.set(QStringLiteral("members"), ids.join(u' '), FactClass::Gate);
    facts.set(QStringLiteral("running"), QString::number(running), FactClass::Open);
    if (labelled)
        facts.set(fact::testLabel, QStringLiteral("true"), FactClass::Gate);
    return facts;
}

Async<Facts> readProject(Source source, TargetRef target, QString engineId, Deadline deadline, Cancel cancel)
{
    Call call = question(QStringLiteral("/containers/json"), target.text());
    const QStringList label{QStringLiteral("com.docker.compose.project=") + target.name};
    call.query = {{QStringLiteral("all"), QStringLiteral("1")},
                  {QStringLiteral("filters"), filters(QStringLiteral("label"), label)}};
    const auto members = co_await readRows(source, call, containersFrom, deadline, cancel);
    if (!members)
        co_return propagate(members);
    co_return projectFacts(target, engineId, *members, source.clock->now());
}

template <typename T>
void take(Snapshot &snapshot, Rows<T> &into, const Result<Rows<T>> &rows, const QString &what)
{
    if (rows)
        into = *rows;
    else
        snapshot.problems.append(QStringLiteral("%1: %2").arg(what, rows.error().sentence()));
}

} // namespace

QString unixTimeText(qint64 nanoseconds)
{
    constexpr qint64 nanosecondsOfSecond = 1'000'000'000;
    return QStringLiteral("%1.%2")
        .arg(nanoseconds / nanosecondsOfSecond)
        .arg(nanoseconds % nanosecondsOfSecond, 9, 10, QLatin1Char('0'));
}

Async<Engine> readEngine(Source source, Deadline deadline, Cancel cancel)
{
    const auto agreement = co_await source.client->agree(deadline, cancel);
    if (!agreement)
        co_return propagate(agreement);
    const Call call = question(QStringLiteral("/info"), QStringLiteral("the engine"));
    auto answer = co_await source.client->send(call, deadline, cancel);
    if (!answer)
        co_return propagate(answer);
    co_return engineFrom(source.client->endpoint(), answer->body, *agreement);
}

Async<Rows<Container>> readContainers(Source source, QStringList ids, Deadline deadline, Cancel cancel)
{
    Call call = question(QStringLiteral("/containers/json"), QStringLiteral("the list of containers"));
    call.query.insert(QStringLiteral("all"), QStringLiteral("1"));
    if (!ids.isEmpty())
        call.query.insert(QStringLiteral("filters"), filters(QStringLiteral("id"), ids));
    return readRows(source, call, containersFrom, deadline, std::move(cancel));
}

Async<Rows<Image>> readImages(Source source, Deadline deadline, Cancel cancel)
{
    const Call call = question(QStringLiteral("/images/json"), QStringLiteral("the list of images"));
    return readRows(source, call, imagesFrom, deadline, std::move(cancel));
}

Async<Rows<Volume>> readVolumes(Source source, Deadline deadline, Cancel cancel)
{
    const Call call = question(QStringLiteral("/volumes"), QStringLiteral("the list of volumes"));
    return readRows(source, call, volumesFrom, deadline, std::move(cancel));
}

Async<Rows<Network>> readNetworks(Source source, Deadline deadline, Cancel cancel)
{
    const Call call = question(QStringLiteral("/networks"), QStringLiteral("the list of networks"));
    return readRows(source, call, networksFrom, deadline, std::move(cancel));
}

Async<Snapshot> readSnapshot(Source source, Deadline deadline, Cancel cancel)
{
    // Agreed first, so that the five questions below do not each agree for themselves.
    const auto agreement = co_await source.client->agree(deadline, cancel);
    if (!agreement)
        co_return propagate(agreement);
    const Cancel rest = cancel.child(); // the others end with the first that must not fail
    auto containers = readContainers(source, {}, deadline, rest);
    auto engine = readEngine(source, deadline, rest);
    auto images = readImages(source, deadline, rest);
    auto volumes = readVolumes(source, deadline, rest);
    auto networks = readNetworks(source, deadline, rest);
    Snapshot snapshot{.endpoint = source.endpoint.id,
                      .engine = {},
                      .containers = {},
                      .images = {},
                      .volumes = {},
                      .networks = {},
                      .nodes = {},
                      .guests = {},
                      .readAt = source.clock->now(),
                      .problems = {}};
    const auto containerRows = co_await containers;
    if (!containerRows) {
        rest.cancel();
        co_return propagate(containerRows);
    }
    const auto who = co_await engine;
    if (!who) {
        rest.cancel();
        co_return propagate(who);
    }
    snapshot.containers = *containerRows;
    snapshot.engine = *who;
    take(snapshot, snapshot.images, co_await images, QStringLiteral("images"));
    take(snapshot, snapshot.volumes, co_await volumes, QStringLiteral("volumes"));
    take(snapshot, snapshot.networks, co_await networks, QStringLiteral("networks"));
    co_return snapshot;
}

Async<QByteArray> readInspect(Source source, TargetRef target, QString nameOrId, Deadline deadline, Cancel cancel)
{
    const QString path = inspectPath(target.kind, nameOrId);
    if (path.isEmpty())
        co_return unsupported(target);
    if (nameOrId.isEmpty() && target.kind != TargetKind::Engine)
        co_return fail(Code::NotFound, {{"what", target.text()}});
    const Call call = question(path, target.text());
    auto answer = co_await source.client->send(call, deadline, cancel);
    if (!answer)
        co_return propagate(answer);
    const auto check = [body = answer->body, endpoint = source.client->endpoint(), target,
                        nameOrId]() -> Result<QByteArray> {
        const QJsonDocument document = QJsonDocument::fromJson(body);
        if (!document.isObject())
            return fail(Code::ProtocolError,
                        {{"endpoint", endpoint},
                         {"reason", QStringLiteral("what it says of %1 is no object").arg(target.text())}});
        if (target.kind != TargetKind::Engine && !isExactly(target.kind, document.object(), nameOrId))
            return fail(Code::NotFound, {{"what", target.text()}});
        return body;
    };
    co_return co_await Worker::run(source.client->decoder(), target.text(), check, deadline, cancel);
}

Async<Facts> readFacts(Source source, TargetRef target, QString nameOrId, Deadline deadline, Cancel cancel)
{
    // The engine's identity is asked every time: another engine may answer on the same socket by now.
    const auto engine = co_await readEngine(source, deadline, cancel);
    if (!engine)
        co_return propagate(engine);
    if (target.kind == TargetKind::Project)
        co_return co_await readProject(source, target, engine->id, deadline, cancel);
    const auto inspected = co_await readInspect(source, target, nameOrId, deadline, cancel);
    const Instant now = source.clock->now();
    if (!inspected && inspected.error().code == Code::NotFound)
        co_return nothing(target, engine->id, now);
    if (!inspected)
        co_return propagate(inspected);
    const QJsonObject object = QJsonDocument::fromJson(*inspected).object();
    switch (target.kind) {
    case TargetKind::Container:
        co_return containerFacts(target, engine->id, object, now);
    case TargetKind::Image:
        co_return imageFacts(target, engine->id, object, now);
    case TargetKind::Volume:
        co_return volumeFacts(target, engine->id, object, now);
    case TargetKind::Network:
        co_return networkFacts(target, engine->id, object, now);
    case TargetKind::Engine: {
        Facts facts = nothing(target, engine->id, now);
        if (const auto id = ObjectId::parse(engine->id))
            facts.object = *id;
        facts.set(fact::name, engine->name, FactClass::Open);
        co_return facts;
    }
    case TargetKind::Project:
    case TargetKind::Qemu:
    case TargetKind::Lxc:
    case TargetKind::Node:
    case TargetKind::Storage:
    case TargetKind::Cluster:
    case TargetKind::Configuration:
        break;
    }
    co_return unsupported(target);
}

} // namespace wingman::targets::docker
