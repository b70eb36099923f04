// SPDX-License-Identifier: GPL-3.0-or-later
// The Proxmox cluster of the mock world: inventory, power operations, snapshots and backups (API2,
// /nodes/{node}/{qemu,lxc}/{vmid}/{status,snapshot}, /nodes/{node}/vzdump).
// A mutation is a task that takes its time; the hand's answer is the task's real end.
#pragma once

#include "targets/mock/site.h"

namespace wingman::targets::mock {

class ProxmoxSite final : public Site
{
public:
    /// `taskTime`: how long a guest takes to start or stop.
    ProxmoxSite(inventory::Endpoint endpoint, std::shared_ptr<const Clock> clock, quint64 seed, Instant anchor,
                Milliseconds taskTime);

    void refresh() override;
    Result<inventory::Facts> facts(const inventory::TargetRef &target, const QString &nameOrId) override;
    Result<QByteArray> inspect(const inventory::TargetRef &target, const QString &nameOrId) override;
    Result<Workload> workload(const ObjectId &id) override;
    Result<operations::StepAnswer> act(const operations::Step &step) override;
    bool isCluster() const override { return true; }
    Result<inventory::Trend> trend(const inventory::TargetRef &target, inventory::TrendSpan span) override;
    Result<inventory::GuestSnapshots> snapshots(const inventory::TargetRef &guest) override;
    Result<inventory::StoredVolumes> content(const inventory::TargetRef &storage) override;
    Result<inventory::StoredVolumes> backups(const inventory::TargetRef &guest) override;
    Result<inventory::TaskReport> task(const QString &upid, qint64 firstLine) override;
    Milliseconds workTime(const operations::Step &step) const override;
    void setAnchor(Instant anchor) override;
    QJsonObject save() const override;
    void load(const QJsonObject &changes) override;

private:
    struct GuestRecord
    {
        inventory::Guest base; // status as last set; cpu, memory and uptime are computed
        std::optional<Instant> startedAt{};
        double load = 0.1; // how busy it is, 0 to 1
        QStringList snapshots{};
        QString snapshotParent{};
        QMap<QString, int> deeds{};                       // how often each kind of task was done: reboot, rollback, …
        QMap<QString, inventory::GuestSnapshot> taken{};  // by name, of those above
        QList<std::pair<Instant, QString>> backupsMade{}; // when, on which storage; beside the nightly ones
        friend bool operator==(const GuestRecord &, const GuestRecord &) = default;
    };
    struct NodeRecord
    {
        inventory::Node base;
        Instant bootedAt;
    };

    inventory::Guest row(const GuestRecord &record, Instant now) const;
    const GuestRecord *find(const QString &nameOrId) const;
    /// Empty where the verb is possible now; otherwise what the task's last line says.
    static QString objection(const GuestRecord &record, const QString &verb, const QString &snapshot);
    /// What became of the guest.
    void carryOut(GuestRecord &record, const QString &verb, const QString &snapshot, const QJsonObject &body) const;

    QList<inventory::StoredVolume> volumesOf(const GuestRecord &record) const;
    static void loadSafekeeping(GuestRecord &guest, const QJsonObject &saved);
    /// What was done becomes a task that has ended.
    void noteTask(const GuestRecord &record, const QString &type);

    Instant m_anchor{};
    QList<inventory::ClusterTask> m_done; // by what was asked here, newest last
    QMap<ObjectId, GuestRecord> m_guests, m_firstGuests;
    QMap<ObjectId, NodeRecord> m_nodes;
    Milliseconds m_taskTime;
    qint64 m_shownAt = -1; // the step of time that the rows show
};

} // namespace wingman::targets::mock
