// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/mock/docker_record.h"

#include "targets/mock/chance.h"
#include "targets/mock/text_maps.h"

#include <QJsonArray>
#include <array>

namespace wingman::targets::mock {

using namespace inventory;
using namespace std::chrono_literals;

namespace {

constexpr auto warmUp = 8s; // until a health check has had its say
constexpr auto loopRuns = 20s;
constexpr auto loopPeriod = 75s;

std::chrono::seconds secondsBetween(Instant from, Instant to)
{
    return std::chrono::floor<std::chrono::seconds>(std::max(to - from, Instant::duration(0)));
}

QStringList toList(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonArray items = value.toArray(); const QJsonValue &item : items)
        list.append(item.toString());
    return list;
}

std::optional<Instant> toInstant(const QJsonValue &value)
{
    const auto instant = parseInstant(value.toString());
    return instant ? std::optional(*instant) : std::nullopt;
}

} // namespace

QString humanDuration(std::chrono::seconds duration)
{
    const qint64 seconds = duration.count();
    const qint64 minutes = seconds / 60;
    const qint64 hours = (seconds + 1800) / 3600;
    if (seconds < 1)
        return QStringLiteral("Less than a second");
    if (seconds == 1)
        return QStringLiteral("1 second");
    if (seconds < 60)
        return QStringLiteral("%1 seconds").arg(seconds);
    if (minutes == 1)
        return QStringLiteral("About a minute");
    if (minutes < 60)
        return QStringLiteral("%1 minutes").arg(minutes);
    if (hours == 1)
        return QStringLiteral("About an hour");
    if (hours < 48)
        return QStringLiteral("%1 hours").arg(hours);
    if (hours < 24LL * 7 * 2)
        return QStringLiteral("%1 days").arg(hours / 24);
    if (hours < 24LL * 30 * 2)
        return QStringLiteral("%1 weeks").arg(hours / 24 / 7);
    if (hours < 24LL * 365 * 2)
        return QStringLiteral("%1 months").arg(hours / 24 / 30);
    return QStringLiteral("%1 years").arg(hours / 24 / 365);
}

ContainerRecord::Moment ContainerRecord::at(Instant now) const
{
    Moment moment{base.state, Health::None, startedAt, finishedAt, exitCode, restarts};
    if ((base.state != ContainerState::Running && base.state != ContainerState::Paused) || !startedAt)
        return moment;
    moment.finishedAt.reset();
    if (habit == Habit::RestartLoop && base.state == ContainerState::Running && now >= *startedAt) {
        const auto rounds = (now - *startedAt) / loopPeriod;
        moment.startedAt = *startedAt + loopPeriod * rounds;
        moment.restarts += static_cast<int>(rounds);
        if (now - *moment.startedAt >= loopRuns) {
            moment.state = ContainerState::Restarting;
            moment.finishedAt = *moment.startedAt + loopRuns;
            moment.exitCode = 1;
            return moment;
        }
    }
    if (settled == Health::None)
        return moment;
    moment.health = now - *moment.startedAt < warmUp ? Health::Starting : settled;
    if (habit == Habit::Wavering && moment.health == Health::Healthy) {
        const auto shift = std::chrono::seconds(chance(0, base.id.text()) % 600);
        if ((now.time_since_epoch() + shift) % 600s < 90s)
            moment.health = Health::Unhealthy;
    }
    return moment;
}

Container ContainerRecord::row(Instant now) const
{
    const Moment moment = at(now);
    Container row = base;
    row.state = moment.state;
    row.health = moment.health;
    const QString up = moment.startedAt ? humanDuration(secondsBetween(*moment.startedAt, now)) : QString();
    const QString ago = moment.finishedAt ? humanDuration(secondsBetween(*moment.finishedAt, now)) : QString();
    switch (moment.state) {
    case ContainerState::Created:
        row.status = QStringLiteral("Created");
        break;
    case ContainerState::Running:
        row.status = QStringLiteral("Up %1").arg(up);
        if (moment.health == Health::Starting)
            row.status += QStringLiteral(" (health: starting)");
        else if (moment.health != Health::None)
            row.status += QStringLiteral(" (%1)").arg(healthName(moment.health));
        break;
    case ContainerState::Paused:
        row.status = QStringLiteral("Up %1 (Paused)").arg(up);
        break;
    case ContainerState::Restarting:
        row.status = QStringLiteral("Restarting (%1) %2 ago").arg(moment.exitCode).arg(ago);
        break;
    case ContainerState::Exited:
        row.status = QStringLiteral("Exited (%1) %2 ago").arg(moment.exitCode).arg(ago);
        break;
    case ContainerState::Removing:
        row.status = QStringLiteral("Removal In Progress");
        break;
    case ContainerState::Dead:
        row.status = QStringLiteral("Dead");
        break;
    case ContainerState::Unknown:
        break;
    }
    return row;
}

bool ContainerRecord::moves(Instant now) const
{
    if (base.state != ContainerState::Running || !startedAt)
        return false;
    return habit != Habit::Steady || (settled != Health::None && now - *startedAt < warmUp + 2s);
}

bool ContainerRecord::isRunning(Instant now) const
{
    const ContainerState state = at(now).state;
    return state == ContainerState::Running || state == ContainerState::Paused || state == ContainerState::Restarting;
}

void ContainerRecord::start(Instant now)
{
    base.state = ContainerState::Running;
    startedAt = now;
    exitCode = 0;
    restarts = 0;
}

void ContainerRecord::end(Instant now, int code)
{
    const Moment moment = at(now);
    restarts = moment.restarts;
    startedAt = moment.startedAt;
    base.state = ContainerState::Exited;
    finishedAt = now;
    exitCode = code;
}

QJsonObject ContainerRecord::toJson() const
{
    QJsonArray ports;
    for (const PortMapping &port : base.ports) {
        ports.append(QJsonObject{{QStringLiteral("container"), port.containerPort},
                                 {QStringLiteral("host"), port.hostPort},
                                 {QStringLiteral("address"), port.hostAddress},
                                 {QStringLiteral("protocol"), port.protocol}});
    }
    QJsonArray mounts;
    for (const MountPoint &mount : base.mounts) {
        mounts.append(QJsonObject{{QStringLiteral("type"), mount.type},
                                  {QStringLiteral("source"), mount.source},
                                  {QStringLiteral("destination"), mount.destination},
                                  {QStringLiteral("readOnly"), mount.readOnly}});
    }
    QJsonObject object{{QStringLiteral("id"), base.id.text()},
                       {QStringLiteral("name"), base.name},
                       {QStringLiteral("image"), base.image},
                       {QStringLiteral("imageId"), base.imageId},
                       {QStringLiteral("state"), containerStateName(base.state)},
                       {QStringLiteral("labels"), toObject(base.labels)},
                       {QStringLiteral("ports"), ports},
                       {QStringLiteral("mounts"), mounts},
                       {QStringLiteral("networks"), QJsonArray::fromStringList(base.networks)},
                       {QStringLiteral("networkMode"), base.networkMode},
                       {QStringLiteral("habit"), static_cast<int>(habit)},
                       {QStringLiteral("health"), healthName(settled)},
                       {QStringLiteral("exitCode"), exitCode},
                       {QStringLiteral("restarts"), restarts},
                       {QStringLiteral("autoRemove"), autoRemove},
                       {QStringLiteral("stopSignal"), stopSignal},
                       {QStringLiteral("environment"), toObject(environment)},
                       {QStringLiteral("command"), QJsonArray::fromStringList(command)},
                       {QStringLiteral("memoryLimit"), memoryLimit}};
    if (base.created)
        object.insert(QStringLiteral("created"), toText(*base.created));
    if (startedAt)
        object.insert(QStringLiteral("startedAt"), toText(*startedAt));
    if (finishedAt)
        object.insert(QStringLiteral("finishedAt"), toText(*finishedAt));
    return object;
}

std::optional<ContainerRecord> ContainerRecord::fromJson(const QJsonObject &object)
{
    const auto id = ObjectId::parse(object.value(QStringLiteral("id")).toString());
    if (!id)
        return std::nullopt;
    ContainerRecord record{.base = {.id = *id}};
    Container &base = record.base;
    base.name = object.value(QStringLiteral("name")).toString();
    base.image = object.value(QStringLiteral("image")).toString();
    base.imageId = object.value(QStringLiteral("imageId")).toString();
    base.state = containerStateFromName(object.value(QStringLiteral("state")).toString());
    base.created = toInstant(object.value(QStringLiteral("created")));
    base.labels = toMap(object.value(QStringLiteral("labels")).toObject());
    base.project = base.labels.value(QStringLiteral("com.docker.compose.project"));
    base.service = base.labels.value(QStringLiteral("com.docker.compose.service"));
    for (const QJsonArray values = object.value(QStringLiteral("ports")).toArray(); const QJsonValue &value : values) {
        const QJsonObject port = value.toObject();
        base.ports.append({static_cast<quint16>(port.value(QStringLiteral("container")).toInt()),
                           static_cast<quint16>(port.value(QStringLiteral("host")).toInt()),
                           port.value(QStringLiteral("address")).toString(),
                           port.value(QStringLiteral("protocol")).toString()});
    }
    for (const QJsonArray values = object.value(QStringLiteral("mounts")).toArray(); const QJsonValue &value : values) {
        const QJsonObject mount = value.toObject();
        base.mounts.append(
            {mount.value(QStringLiteral("type")).toString(), mount.value(QStringLiteral("source")).toString(),
             mount.value(QStringLiteral("destination")).toString(), mount.value(QStringLiteral("readOnly")).toBool()});
    }
    base.networks = toList(object.value(QStringLiteral("networks")));
    base.networkMode = object.value(QStringLiteral("networkMode")).toString();
    record.habit = static_cast<Habit>(qBound(0, object.value(QStringLiteral("habit")).toInt(), 2));
    record.settled = healthFromName(object.value(QStringLiteral("health")).toString());
    record.startedAt = toInstant(object.value(QStringLiteral("startedAt")));
    record.finishedAt = toInstant(object.value(QStringLiteral("finishedAt")));
    record.exitCode = object.value(QStringLiteral("exitCode")).toInt();
    record.restarts = object.value(QStringLiteral("restarts")).toInt();
    record.autoRemove = object.value(QStringLiteral("autoRemove")).toBool();
    record.stopSignal = object.value(QStringLiteral("stopSignal")).toString();
    record.environment = toMap(object.value(QStringLiteral("environment")).toObject());
    record.command = toList(object.value(QStringLiteral("command")));
    record.memoryLimit = object.value(QStringLiteral("memoryLimit")).toInteger();
    return record;
}

} // namespace wingman::targets::mock
