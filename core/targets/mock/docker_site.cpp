// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/mock/docker_site.h"

#include "targets/mock/chance.h"
#include "targets/mock/text_maps.h"

#include <QJsonArray>
#include <QSet>
#include <algorithm>

namespace wingman::targets::mock {

using namespace inventory;
using namespace std::chrono_literals;

namespace {

template <typename T>
QMap<ObjectId, T> byId(const QList<T> &list)
{
    QMap<ObjectId, T> map;
    for (const T &item : list)
        map.insert(item.id, item);
    return map;
}

} // namespace

DockerSite::DockerSite(Endpoint endpoint, std::shared_ptr<const Clock> clock, quint64 seed, Beginning beginning,
                       Instant anchor, int crowdSize, int changesPerSecond)
    : Site(std::move(endpoint), std::move(clock), seed),
      m_beginning(beginning),
      m_crowdSize(crowdSize),
      m_changesPerSecond(crowdSize > 0 ? changesPerSecond : 0),
      m_agedAt(now())
{
    DockerSite::setAnchor(anchor);
    DockerSite::load({});
}

void DockerSite::setAnchor(Instant anchor)
{
    const DockerSeed begun = m_beginning(m_seed, anchor);
    const QList<ContainerRecord> others = crowd(m_seed, anchor, m_crowdSize);
    m_current.engine = begun.engine;
    m_images = byId(begun.images);
    m_firstNetworks = byId(begun.networks);
    m_firstVolumes = byId(begun.volumes);
    m_firstRecords.clear();
    m_crowd.clear();
    for (const ContainerRecord &record : begun.containers)
        m_firstRecords.insert(record.base.id, record);
    for (const ContainerRecord &record : others) {
        m_firstRecords.insert(record.base.id, record);
        m_crowd.append(record.base.id);
    }
}

void DockerSite::keep(const ContainerRecord &record)
{
    m_records.insert(record.base.id, record);
    put(&Snapshot::containers, &Watcher::containers, record.row(now()));
    if (record.moves(now()))
        m_moving.insert(record.base.id);
    else
        m_moving.remove(record.base.id);
}

void DockerSite::forget(const ObjectId &id)
{
    m_records.remove(id);
    m_moving.remove(id);
    drop(&Snapshot::containers, &Watcher::containers, id);
}

void DockerSite::announce(const ContainerRecord &record, const QString &action)
{
    happened(TargetKind::Container, record.base.id.text(), record.base.name, action);
}

void DockerSite::refresh()
{
    const Instant moment = now();
    for (const QList<ObjectId> ids = m_moving.values(); const ObjectId &id : ids) {
        const ContainerRecord record = *m_records.constFind(id); // every moving one has both
        const Container before = *m_current.containers.constFind(id);
        const Container after = record.row(moment);
        if (before.state == after.state && before.health == after.health)
            continue; // older, nothing else
        if (before.state == ContainerState::Restarting)
            announce(record, QStringLiteral("start"));
        else if (after.state == ContainerState::Restarting)
            announce(record, QStringLiteral("die"));
        else if (before.health != after.health)
            announce(record, QStringLiteral("health_status: %1").arg(healthName(after.health)));
        put(&Snapshot::containers, &Watcher::containers, after);
        if (!record.moves(moment))
            m_moving.remove(id);
    }
    churn();
    if (moment - m_agedAt < 60s && moment >= m_agedAt)
        return;
    m_agedAt = moment;
    for (const ContainerRecord &record : std::as_const(m_records))
        put(&Snapshot::containers, &Watcher::containers, record.row(moment));
}

void DockerSite::churn()
{
    if (m_changesPerSecond <= 0)
        return;
    const Instant moment = now();
    if (!m_churnedUntil || *m_churnedUntil > moment)
        m_churnedUntil = moment;
    const auto each = std::chrono::microseconds(1000000 / std::max(1, m_changesPerSecond));
    if (moment - *m_churnedUntil > 5s)
        m_churnedUntil = moment - 5s; // nobody looked; that time is over
    for (; *m_churnedUntil + each <= moment; *m_churnedUntil += each) {
        const quint64 value = chance(m_seed, m_churned++);
        const auto found =
            m_records.constFind(m_crowd.at(static_cast<qsizetype>(value % static_cast<quint64>(m_crowd.size()))));
        if (found == m_records.cend())
            continue;
        ContainerRecord record = *found;
        if (!record.isRunning(moment)) {
            record.start(moment);
            announce(record, QStringLiteral("start"));
        } else if (mix(value) % 3 == 0) {
            record.end(moment, 0);
            announce(record, QStringLiteral("die"));
        } else {
            record.settled = record.settled == Health::Healthy ? Health::Unhealthy : Health::Healthy;
            announce(record, QStringLiteral("health_status: %1").arg(healthName(record.settled)));
        }
        m_records.insert(record.base.id, record);
        put(&Snapshot::containers, &Watcher::containers, record.row(moment));
    }
}

Snapshot DockerSite::look()
{
    m_agedAt = Instant(); // every age as it is now
    return Site::look();
}

const ContainerRecord *DockerSite::find(const QString &nameOrId, bool prefix) const
{
    const ContainerRecord *byPrefix = nullptr;
    int prefixes = 0;
    for (auto it = m_records.cbegin(); it != m_records.cend(); ++it) {
        if (it->base.id.text() == nameOrId || it->base.name == nameOrId)
            return &*it;
        if (prefix && nameOrId.size() >= 4 && it->base.id.text().startsWith(nameOrId)) {
            byPrefix = &*it;
            ++prefixes;
        }
    }
    return prefixes == 1 ? byPrefix : nullptr;
}

const Network *DockerSite::findNetwork(const QString &nameOrId) const
{
    for (auto it = m_current.networks.cbegin(); it != m_current.networks.cend(); ++it) {
        if (it->id.text() == nameOrId || it->name == nameOrId)
            return &*it;
    }
    return nullptr;
}

const Image *DockerSite::findImage(const QString &reference) const
{
    const QString last = reference.section(QLatin1Char('/'), -1);
    const QString tagged = last.contains(QLatin1Char(':')) ? reference : reference + QStringLiteral(":latest");
    for (auto it = m_current.images.cbegin(); it != m_current.images.cend(); ++it) {
        if (it->id.text() == reference || it->tags.contains(tagged) || it->digests.contains(reference))
            return &*it;
    }
    return nullptr;
}

Result<Workload> DockerSite::workload(const ObjectId &id)
{
    const ContainerRecord *record = find(id.text(), false);
    if (!record)
        return fail(Code::NotFound, {{"what", id.text()}});
    const auto moment = record->at(now());
    Workload workload{.seed = chance(m_seed, id.text()),
                      .flavour = record->base.image.section(QLatin1Char('/'), -1).section(QLatin1Char(':'), 0, 0),
                      .startedAt = moment.startedAt.value_or(now()),
                      .memoryLimit = record->memoryLimit > 0 ? record->memoryLimit : m_current.engine.memory,
                      .paused = moment.state == ContainerState::Paused};
    if (moment.state != ContainerState::Running && moment.state != ContainerState::Paused)
        workload.endedAt = moment.finishedAt.value_or(workload.startedAt);
    return workload;
}

QJsonObject DockerSite::save() const
{
    QJsonArray containers;
    const QSet<ObjectId> others(m_crowd.cbegin(), m_crowd.cend());
    for (const ContainerRecord &record : m_records) {
        const auto first = m_firstRecords.constFind(record.base.id);
        if ((first == m_firstRecords.cend() || !(*first == record)) && !others.contains(record.base.id))
            containers.append(record.toJson());
    }
    QJsonArray removed;
    for (const QList<ObjectId> ids = m_firstRecords.keys(); const ObjectId &id : ids) {
        if (!m_records.contains(id))
            removed.append(id.text());
    }
    QJsonArray networks;
    for (const Network &network : m_current.networks) {
        if (!m_firstNetworks.contains(network.id))
            networks.append(QJsonObject{{QStringLiteral("id"), network.id.text()},
                                        {QStringLiteral("name"), network.name},
                                        {QStringLiteral("driver"), network.driver},
                                        {QStringLiteral("internal"), network.internal},
                                        {QStringLiteral("created"), toText(network.created.value_or(now()))},
                                        {QStringLiteral("labels"), toObject(network.labels)}});
    }
    for (const QList<ObjectId> ids = m_firstNetworks.keys(); const ObjectId &id : ids) {
        if (!m_current.networks.contains(id))
            removed.append(id.text());
    }
    QJsonArray volumes;
    for (const Volume &volume : m_current.volumes) {
        if (!m_firstVolumes.contains(volume.id))
            volumes.append(QJsonObject{{QStringLiteral("id"), volume.id.text()},
                                       {QStringLiteral("created"), toText(volume.created.value_or(now()))},
                                       {QStringLiteral("labels"), toObject(volume.labels)}});
    }
    QJsonArray removedVolumes;
    for (const QList<ObjectId> ids = m_firstVolumes.keys(); const ObjectId &id : ids) {
        if (!m_current.volumes.contains(id))
            removedVolumes.append(id.text());
    }
    return QJsonObject{{QStringLiteral("containers"), containers},
                       {QStringLiteral("removed"), removed},
                       {QStringLiteral("networks"), networks},
                       {QStringLiteral("volumes"), volumes},
                       {QStringLiteral("removedVolumes"), removedVolumes},
                       {QStringLiteral("made"), m_made}};
}

void DockerSite::load(const QJsonObject &changes)
{
    Records records = m_firstRecords;
    auto networks = m_firstNetworks;
    auto volumes = m_firstVolumes;
    for (const QJsonArray values = changes.value(QStringLiteral("removed")).toArray();
         const QJsonValue &value : values) {
        if (const auto id = ObjectId::parse(value.toString())) {
            records.remove(*id);
            networks.remove(*id);
        }
    }
    for (const QJsonArray values = changes.value(QStringLiteral("removedVolumes")).toArray();
         const QJsonValue &value : values) {
        if (const auto id = ObjectId::parse(value.toString()))
            volumes.remove(*id);
    }
    for (const QJsonArray values = changes.value(QStringLiteral("containers")).toArray();
         const QJsonValue &value : values) {
        if (const auto record = ContainerRecord::fromJson(value.toObject()))
            records.insert(record->base.id, *record);
    }
    const auto created = [](const QJsonObject &object) {
        const auto instant = parseInstant(object.value(QStringLiteral("created")).toString());
        return instant ? std::optional(*instant) : std::nullopt;
    };
    for (const QJsonArray values = changes.value(QStringLiteral("networks")).toArray();
         const QJsonValue &value : values) {
        const QJsonObject object = value.toObject();
        if (const auto id = ObjectId::parse(object.value(QStringLiteral("id")).toString()))
            networks.insert(*id, {*id, object.value(QStringLiteral("name")).toString(),
                                  object.value(QStringLiteral("driver")).toString(), QStringLiteral("local"),
                                  object.value(QStringLiteral("internal")).toBool(), created(object),
                                  toMap(object.value(QStringLiteral("labels")).toObject())});
    }
    for (const QJsonArray values = changes.value(QStringLiteral("volumes")).toArray();
         const QJsonValue &value : values) {
        const QJsonObject object = value.toObject();
        if (const auto id = ObjectId::parse(object.value(QStringLiteral("id")).toString()))
            volumes.insert(*id,
                           {*id, QStringLiteral("local"),
                            QStringLiteral("/var/lib/docker/volumes/%1/_data").arg(id->text()), QStringLiteral("local"),
                            created(object), toMap(object.value(QStringLiteral("labels")).toObject())});
    }
    m_made = std::max(m_made, changes.value(QStringLiteral("made")).toInteger());

    for (const Image &image : std::as_const(m_images))
        put(&Snapshot::images, &Watcher::images, image);
    for (const QList<ObjectId> ids = m_records.keys(); const ObjectId &id : ids) {
        if (!records.contains(id))
            forget(id);
    }
    for (const ContainerRecord &record : std::as_const(records)) {
        const auto known = m_records.constFind(record.base.id);
        if (known == m_records.cend() || !(*known == record))
            keep(record);
    }
    for (const QList<ObjectId> ids = m_current.networks.keys(); const ObjectId &id : ids) {
        if (!networks.contains(id))
            drop(&Snapshot::networks, &Watcher::networks, id);
    }
    for (const Network &network : std::as_const(networks))
        put(&Snapshot::networks, &Watcher::networks, network);
    for (const QList<ObjectId> ids = m_current.volumes.keys(); const ObjectId &id : ids) {
        if (!volumes.contains(id))
            drop(&Snapshot::volumes, &Watcher::volumes, id);
    }
    for (const Volume &volume : std::as_const(volumes))
        put(&Snapshot::volumes, &Watcher::volumes, volume);
    wakeWatchers();
}

} // namespace wingman::targets::mock
