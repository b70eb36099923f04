// SPDX-License-Identifier: GPL-3.0-or-later
// A Docker Engine of the mock world. It executes the Engine API's calls against its state, with the engine's own
// answers (Engine API 1.41, the operations ContainerStart … NetworkDelete; texts as engine 20.10 gives them).
#pragma once

#include "targets/mock/docker_record.h"
#include "targets/mock/site.h"

#include <QSet>

namespace wingman::targets::mock {

/// The beginning of an engine.
struct DockerSeed
{
    inventory::Engine engine;
    QList<ContainerRecord> containers;
    QList<inventory::Image> images;
    QList<inventory::Volume> volumes;
    QList<inventory::Network> networks;
};
/// Two believable hosts. `anchor`: the moment that ages are counted from.
DockerSeed mainHost(quint64 seed, Instant anchor);
DockerSeed edgeHost(quint64 seed, Instant anchor);
/// `count` containers for trying out how much a list can take.
QList<ContainerRecord> crowd(quint64 seed, Instant anchor, int count);

class DockerSite final : public Site
{
public:
    /// `changesPerSecond`: how many of the crowd start, stop or change their health each second.
    using Beginning = DockerSeed (*)(quint64 seed, Instant anchor);
    DockerSite(inventory::Endpoint endpoint, std::shared_ptr<const Clock> clock, quint64 seed, Beginning beginning,
               Instant anchor, int crowdSize = 0, int changesPerSecond = 0);

    void refresh() override;
    inventory::Snapshot look() override;
    Result<inventory::Facts> facts(const inventory::TargetRef &target, const QString &nameOrId) override;
    Result<QByteArray> inspect(const inventory::TargetRef &target, const QString &nameOrId) override;
    Result<Workload> workload(const ObjectId &id) override;
    Result<operations::StepAnswer> act(const operations::Step &step) override;
    Milliseconds workTime(const operations::Step &step) const override;
    void rest() override { m_changesPerSecond = 0; }
    void setAnchor(Instant anchor) override;
    QJsonObject save() const override;
    void load(const QJsonObject &changes) override;

private:
    struct Answer
    {
        int status = 204;
        QString text; // the error's message, or the new object's id
    };
    using Records = QMap<ObjectId, ContainerRecord>;

    Answer call(const operations::ApiCall &call);
    Answer containerVerb(ContainerRecord record, const QString &verb, const operations::ApiCall &call);
    Answer rename(ContainerRecord record, const QString &name);
    Answer kill(ContainerRecord record, QString signal);
    Answer remove(const ContainerRecord &record, bool force);
    Answer createContainer(const QString &name, const QJsonObject &body);
    Answer createNetwork(const QJsonObject &body);
    Answer networkCall(const QStringList &path, const operations::ApiCall &call);
    Answer createVolume(const QJsonObject &body);
    Answer volumeCall(const QString &name, const operations::ApiCall &call);

    const ContainerRecord *find(const QString &nameOrId, bool prefix) const;
    const inventory::Network *findNetwork(const QString &nameOrId) const;
    const inventory::Image *findImage(const QString &reference) const;
    void keep(const ContainerRecord &record);
    void forget(const ObjectId &id);
    void announce(const ContainerRecord &record, const QString &action);
    void churn();
    void addProjectFacts(inventory::Facts &facts, const QString &name) const;

    Beginning m_beginning;
    int m_crowdSize = 0;
    Records m_records;
    QMap<ObjectId, inventory::Network> m_firstNetworks;
    QMap<ObjectId, inventory::Image> m_images;
    QMap<ObjectId, inventory::Volume> m_firstVolumes;
    Records m_firstRecords;
    QSet<ObjectId> m_moving; // those that change by themselves
    QList<ObjectId> m_crowd;
    int m_changesPerSecond = 0;
    std::optional<Instant> m_churnedUntil;
    qint64 m_churned = 0;
    Instant m_agedAt;  // when the ages in all rows were last written
    qint64 m_made = 0; // objects created so far: their ids follow from it
};

} // namespace wingman::targets::mock
