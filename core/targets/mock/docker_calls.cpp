// SPDX-License-Identifier: GPL-3.0-or-later
// The Engine API's calls on a mock engine: status codes and texts as engine 20.10 gives them.
#include "targets/mock/chance.h"
#include "targets/mock/docker_site.h"

#include "targets/mock/text_maps.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QUrl>
#include <algorithm>

namespace wingman::targets::mock {

using namespace inventory;
using operations::ApiCall;
using operations::Step;
using operations::StepAnswer;

namespace {

bool isYes(const QString &text)
{
    return text == QStringLiteral("1") || text.compare(QStringLiteral("true"), Qt::CaseInsensitive) == 0;
}

bool isName(const QString &name)
{
    static const QRegularExpression pattern(QStringLiteral("^[a-zA-Z0-9][a-zA-Z0-9_.-]+$"));
    return pattern.match(name).hasMatch();
}

const QString &badName()
{
    static const QString text =
        QStringLiteral("Invalid container name (%1), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed");
    return text;
}

/// {"80/tcp": [{"HostPort": "8081"}]} and the exposed ones that are not published.
QList<PortMapping> portsOf(const QJsonObject &body)
{
    const QJsonObject bindings =
        body.value(QStringLiteral("HostConfig")).toObject().value(QStringLiteral("PortBindings")).toObject();
    const QJsonObject exposed = body.value(QStringLiteral("ExposedPorts")).toObject();
    QStringList keys = bindings.keys();
    for (const QString &key : exposed.keys()) {
        if (!keys.contains(key))
            keys.append(key);
    }
    QList<PortMapping> ports;
    for (const QString &key : std::as_const(keys)) {
        PortMapping port{key.section(QLatin1Char('/'), 0, 0).toUShort(), 0, {}, key.section(QLatin1Char('/'), 1, 1)};
        if (port.protocol.isEmpty())
            port.protocol = QStringLiteral("tcp");
        for (const QJsonArray values = bindings.value(key).toArray(); const QJsonValue &value : values) {
            port.hostPort = value[QStringLiteral("HostPort")].toString().toUShort();
            port.hostAddress = value[QStringLiteral("HostIp")].toString();
        }
        ports.append(port);
    }
    return ports;
}

} // namespace

Result<StepAnswer> DockerSite::act(const Step &step)
{
    refresh();
    const Answer answer = call(step.call);
    const QString name = m_endpoint.id.text();
    if (answer.status < 300) {
        acted();
        return StepAnswer{false, step.capture.isEmpty() ? QString() : answer.text};
    }
    if (answer.status == 304)
        return StepAnswer{true, {}};
    if (answer.status == 404 && answer.text == QStringLiteral("page not found"))
        return fail(Code::Unsupported, {{"what", step.call.text()}, {"reason", answer.text}});
    if (answer.status == 404) {
        if (step.toleratesAbsent)
            return StepAnswer{true, {}};
        return fail(Code::NotFound, {{"what", answer.text}});
    }
    if (answer.status == 409)
        return fail(Code::Conflict, {{"what", step.title}, {"reason", answer.text}});
    if (answer.status < 500)
        return fail(Code::EngineRefused, {{"endpoint", name}, {"reason", answer.text}});
    return fail(Code::ServerError, {{"endpoint", name}, {"reason", answer.text}});
}

Milliseconds DockerSite::workTime(const Step &) const
{
    return Milliseconds(0);
}

DockerSite::Answer DockerSite::call(const ApiCall &call)
{
    QStringList path;
    for (const QString &part : call.path.split(QLatin1Char('/'), Qt::SkipEmptyParts))
        path.append(QUrl::fromPercentEncoding(part.toUtf8()));
    const bool post = call.method == QStringLiteral("POST");
    const bool del = call.method == QStringLiteral("DELETE");
    const QString noPage = QStringLiteral("page not found");
    if (path.size() < 2 || (!post && !del))
        return {404, noPage};
    if (path[0] == QStringLiteral("networks"))
        return networkCall(path, call);
    if (path[0] == QStringLiteral("volumes") && path.size() == 2)
        return volumeCall(path[1], call);
    if (path[0] != QStringLiteral("containers"))
        return {404, noPage};
    if (post && path.size() == 2 && path[1] == QStringLiteral("create"))
        return createContainer(call.query.value(QStringLiteral("name")), call.body);
    const ContainerRecord *found = find(path[1], true);
    if (!found)
        return {404, QStringLiteral("No such container: %1").arg(path[1])};
    const ContainerRecord record = *found;
    if (del && path.size() == 2)
        return remove(record, isYes(call.query.value(QStringLiteral("force"))));
    if (post && path.size() == 3)
        return containerVerb(record, path[2], call);
    return {404, noPage};
}

DockerSite::Answer DockerSite::containerVerb(ContainerRecord record, const QString &verb, const ApiCall &call)
{
    const Instant moment = now();
    const ContainerState state = record.at(moment).state;
    const bool running = record.isRunning(moment);
    const QString id = record.base.id.text();
    const auto say = [&](std::initializer_list<const char *> actions) {
        for (const char *action : actions)
            announce(record, QString::fromLatin1(action));
    };
    const auto keepOrRemove = [&] {
        // --rm: the engine removes it once it has ended
        if (record.autoRemove && record.base.state == ContainerState::Exited) {
            say({"destroy"});
            forget(record.base.id);
        } else {
            keep(record);
        }
    };
    if (verb == QStringLiteral("start")) {
        if (state == ContainerState::Paused)
            return {409, QStringLiteral("cannot start a paused container, try unpause instead")};
        if (running)
            return {304, {}};
        if (state == ContainerState::Dead || state == ContainerState::Removing)
            return {409, QStringLiteral("container is marked for removal and cannot be started")};
        record.start(moment);
        say({"start"});
        keep(record);
        return {};
    }
    if (verb == QStringLiteral("stop")) {
        if (!running)
            return {304, {}};
        record.end(moment, record.settled == Health::None ? 137 : 0);
        say({"kill", "die", "stop"});
        keepOrRemove();
        return {};
    }
    if (verb == QStringLiteral("restart")) {
        if (state == ContainerState::Dead || state == ContainerState::Removing)
            return {409, QStringLiteral("container is marked for removal and cannot be started")};
        if (running)
            say({"kill", "die", "stop"});
        record.start(moment);
        record.finishedAt = moment;
        say({"start", "restart"});
        keep(record);
        return {};
    }
    if (verb == QStringLiteral("pause")) {
        if (!running)
            return {409, QStringLiteral("Container %1 is not running").arg(id)};
        if (state == ContainerState::Paused)
            return {409, QStringLiteral("Container %1 is already paused").arg(id)};
        if (state == ContainerState::Restarting)
            return {409, QStringLiteral("Container %1 is restarting, wait until the container is running").arg(id)};
        record.startedAt = record.at(moment).startedAt;
        record.base.state = ContainerState::Paused;
        say({"pause"});
        keep(record);
        return {};
    }
    if (verb == QStringLiteral("unpause")) {
        if (state != ContainerState::Paused)
            return {500, QStringLiteral("Container %1 is not paused").arg(id)};
        record.base.state = ContainerState::Running;
        say({"unpause"});
        keep(record);
        return {};
    }
    if (verb == QStringLiteral("rename"))
        return rename(record, call.query.value(QStringLiteral("name")));
    if (verb == QStringLiteral("kill"))
        return kill(record, call.query.value(QStringLiteral("signal")));
    return {404, QStringLiteral("page not found")};
}

DockerSite::Answer DockerSite::rename(ContainerRecord record, const QString &name)
{
    if (name.isEmpty())
        return {400, QStringLiteral("Neither old nor new names may be empty")};
    if (name == record.base.name)
        return {400, QStringLiteral("Renaming a container with the same name as its current name")};
    if (!isName(name))
        return {400, badName().arg(name)};
    if (const ContainerRecord *other = find(name, false); other && other->base.name == name) {
        return {409, QStringLiteral("Conflict. The container name \"/%1\" is already in use by container \"%2\". You "
                                    "have to remove (or rename) that container to be able to reuse that name.")
                         .arg(name, other->base.id.text())};
    }
    record.base.name = name;
    announce(record, QStringLiteral("rename"));
    keep(record);
    return {};
}

DockerSite::Answer DockerSite::kill(ContainerRecord record, QString signal)
{
    static const QStringList known =
        QStringLiteral("HUP INT QUIT ABRT KILL USR1 USR2 ALRM TERM CONT STOP WINCH 1 2 3 6 9 15")
            .split(QLatin1Char(' '));
    static const QStringList ending = QStringLiteral("INT QUIT ABRT KILL TERM 2 3 6 9 15").split(QLatin1Char(' '));
    const QString asked = signal;
    signal = signal.isEmpty() ? QStringLiteral("KILL") : signal.toUpper();
    if (signal.startsWith(QStringLiteral("SIG")))
        signal = signal.mid(3);
    if (!known.contains(signal))
        return {400, QStringLiteral("Invalid signal: %1").arg(asked)};
    const QString id = record.base.id.text();
    if (!record.isRunning(now()))
        return {409, QStringLiteral("Cannot kill container: %1: Container %1 is not running").arg(id)};
    announce(record, QStringLiteral("kill"));
    if (!ending.contains(signal))
        return {};
    record.end(now(), signal == QStringLiteral("TERM") || signal == QStringLiteral("15") ? 143 : 137);
    announce(record, QStringLiteral("die"));
    if (record.autoRemove) {
        announce(record, QStringLiteral("destroy"));
        forget(record.base.id);
    } else {
        keep(record);
    }
    return {};
}

DockerSite::Answer DockerSite::remove(const ContainerRecord &record, bool force)
{
    const ContainerState state = record.at(now()).state;
    if (record.isRunning(now()) && !force) {
        const QString id = record.base.id.text();
        if (state == ContainerState::Paused)
            return {409, QStringLiteral("You cannot remove a paused container %1. Unpause and then stop the container "
                                        "before attempting removal or force remove")
                             .arg(id)};
        return {409, QStringLiteral("You cannot remove a %1 container %2. Stop the container before attempting removal "
                                    "or force remove")
                         .arg(containerStateName(state), id)};
    }
    announce(record, QStringLiteral("destroy"));
    forget(record.base.id);
    return {};
}

DockerSite::Answer DockerSite::createContainer(const QString &name, const QJsonObject &body)
{
    const QString reference = body.value(QStringLiteral("Image")).toString();
    if (!name.isEmpty() && !isName(name))
        return {400, badName().arg(name)};
    const Image *image = findImage(reference);
    if (!image)
        return {404, QStringLiteral("No such image: %1").arg(reference)};
    if (const ContainerRecord *other = find(name, false); !name.isEmpty() && other) {
        return {409, QStringLiteral("Conflict. The container name \"/%1\" is already in use by container \"%2\". You "
                                    "have to remove (or rename) that container to be able to reuse that name.")
                         .arg(name, other->base.id.text())};
    }
    const QJsonObject host = body.value(QStringLiteral("HostConfig")).toObject();
    const QString id = hexId(m_seed, QStringLiteral("made/%1/%2/%3").arg(m_endpoint.id.text(), name).arg(++m_made));
    ContainerRecord record{.base = {.id = ObjectId::parse(id).value()}};
    Container &base = record.base;
    base.name = name.isEmpty() ? QStringLiteral("unnamed_%1").arg(m_made) : name;
    base.image = reference;
    base.imageId = image->id.text();
    base.state = ContainerState::Created;
    base.created = now();
    base.labels = toMap(body.value(QStringLiteral("Labels")).toObject());
    base.project = base.labels.value(QStringLiteral("com.docker.compose.project"));
    base.service = base.labels.value(QStringLiteral("com.docker.compose.service"));
    base.ports = portsOf(body);
    base.networkMode = host.value(QStringLiteral("NetworkMode")).toString(QStringLiteral("default"));
    if (const Network *network = findNetwork(base.networkMode))
        base.networks = QStringList{network->name};
    else if (base.networkMode == QStringLiteral("default"))
        base.networks = QStringList{QStringLiteral("bridge")};
    else
        return {404, QStringLiteral("network %1 not found").arg(base.networkMode)};
    for (const QString &attached : body.value(QStringLiteral("NetworkingConfig"))
                                       .toObject()
                                       .value(QStringLiteral("EndpointsConfig"))
                                       .toObject()
                                       .keys()) {
        if (!base.networks.contains(attached))
            base.networks.append(attached);
    }
    if (body.contains(QStringLiteral("Healthcheck")))
        record.settled = Health::Healthy;
    record.autoRemove = host.value(QStringLiteral("AutoRemove")).toBool();
    record.memoryLimit = host.value(QStringLiteral("Memory")).toInteger();
    for (const QJsonArray values = body.value(QStringLiteral("Env")).toArray(); const QJsonValue &value : values)
        record.environment.insert(value.toString().section(QLatin1Char('='), 0, 0),
                                  value.toString().section(QLatin1Char('='), 1));
    for (const QJsonArray values = body.value(QStringLiteral("Cmd")).toArray(); const QJsonValue &value : values)
        record.command.append(value.toString());
    announce(record, QStringLiteral("create"));
    keep(record);
    return {201, id};
}

DockerSite::Answer DockerSite::createNetwork(const QJsonObject &body)
{
    const QString name = body.value(QStringLiteral("Name")).toString();
    if (name.isEmpty())
        return {400, QStringLiteral("network name cannot be empty")};
    if (findNetwork(name))
        return {409, QStringLiteral("network with name %1 already exists").arg(name)};
    const QString id = hexId(m_seed, QStringLiteral("network/%1/%2/%3").arg(m_endpoint.id.text(), name).arg(++m_made));
    const Network network{ObjectId::parse(id).value(),
                          name,
                          body.value(QStringLiteral("Driver")).toString(QStringLiteral("bridge")),
                          QStringLiteral("local"),
                          body.value(QStringLiteral("Internal")).toBool(),
                          now(),
                          toMap(body.value(QStringLiteral("Labels")).toObject())};
    put(&Snapshot::networks, &Watcher::networks, network);
    happened(TargetKind::Network, id, name, QStringLiteral("create"));
    return {201, id};
}

DockerSite::Answer DockerSite::networkCall(const QStringList &path, const ApiCall &call)
{
    const bool post = call.method == QStringLiteral("POST");
    if (post && path.size() == 2 && path[1] == QStringLiteral("create"))
        return createNetwork(call.body);
    const Network *found = findNetwork(path[1]);
    if (!found)
        return {404, QStringLiteral("network %1 not found").arg(path[1])};
    const Network network = *found;
    if (!post && path.size() == 2) {
        if (QStringList{QStringLiteral("bridge"), QStringLiteral("host"), QStringLiteral("none")}.contains(
                network.name))
            return {403, QStringLiteral("%1 is a pre-defined network and cannot be removed").arg(network.name)};
        const bool used = std::any_of(m_records.cbegin(), m_records.cend(), [&](const ContainerRecord &record) {
            return record.base.networks.contains(network.name) && record.isRunning(now());
        });
        if (used)
            return {403, QStringLiteral("error while removing network: network %1 id %2 has active endpoints")
                             .arg(network.name, network.id.text())};
        drop(&Snapshot::networks, &Watcher::networks, network.id);
        happened(TargetKind::Network, network.id.text(), network.name, QStringLiteral("destroy"));
        return {};
    }
    const bool connect = path.value(2) == QStringLiteral("connect");
    if (!post || path.size() != 3 || (!connect && path[2] != QStringLiteral("disconnect")))
        return {404, QStringLiteral("page not found")};
    const QString wanted = call.body.value(QStringLiteral("Container")).toString();
    const ContainerRecord *member = find(wanted, true);
    if (!member)
        return {404, QStringLiteral("No such container: %1").arg(wanted)};
    ContainerRecord record = *member;
    const bool attached = record.base.networks.contains(network.name);
    if (connect && attached)
        return {
            403,
            QStringLiteral("endpoint with name %1 already exists in network %2").arg(record.base.name, network.name)};
    if (!connect && !attached)
        return {500,
                QStringLiteral("container %1 is not connected to network %2").arg(record.base.id.text(), network.name)};
    if (connect)
        record.base.networks.append(network.name);
    else
        record.base.networks.removeOne(network.name);
    keep(record);
    happened(TargetKind::Network, network.id.text(), network.name, path[2]);
    return {200, {}};
}

DockerSite::Answer DockerSite::createVolume(const QJsonObject &body)
{
    QString name = body.value(QStringLiteral("Name")).toString();
    if (name.isEmpty())
        name = hexId(m_seed, QStringLiteral("volume/%1").arg(++m_made));
    const auto id = ObjectId::parse(name);
    if (!id || !isName(name))
        return {400, QStringLiteral("create %1: \"%1\" includes invalid characters for a local volume name").arg(name)};
    if (!m_current.volumes.contains(*id)) {
        put(&Snapshot::volumes, &Watcher::volumes,
            Volume{*id, QStringLiteral("local"), QStringLiteral("/var/lib/docker/volumes/%1/_data").arg(name),
                   QStringLiteral("local"), now(), toMap(body.value(QStringLiteral("Labels")).toObject())});
        happened(TargetKind::Volume, name, name, QStringLiteral("create"));
    }
    return {201, name};
}

DockerSite::Answer DockerSite::volumeCall(const QString &name, const ApiCall &call)
{
    if (call.method == QStringLiteral("POST"))
        return name == QStringLiteral("create") ? createVolume(call.body)
                                                : Answer{404, QStringLiteral("page not found")};
    const auto id = ObjectId::parse(name);
    if (!id || !m_current.volumes.contains(*id))
        return {404, QStringLiteral("get %1: no such volume").arg(name)};
    for (const ContainerRecord &record : std::as_const(m_records)) {
        const auto uses = [&](const MountPoint &mount) {
            return mount.type == QStringLiteral("volume") && mount.source == name;
        };
        if (std::any_of(record.base.mounts.cbegin(), record.base.mounts.cend(), uses))
            return {409, QStringLiteral("remove %1: volume is in use - [%2]").arg(name, record.base.id.text())};
    }
    drop(&Snapshot::volumes, &Watcher::volumes, *id);
    happened(TargetKind::Volume, name, name, QStringLiteral("destroy"));
    return {};
}

} // namespace wingman::targets::mock
