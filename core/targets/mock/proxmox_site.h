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
    Result<QStringList> addresses(const inventory::TargetRef &guest) override;
    Result<inventory::StoredVolumes> content(const inventory::TargetRef &storage) override;
    Result<inventory::StoredVolumes> backups(const inventory::TargetRef &guest) override;
    Result<inventory::TaskReport> task(const QString &upid, qint64 firstLine) override;
    Result<inventory::Facts> moreFacts(const inventory::TargetRef &target, const QString &nameOrId,
                                       const QStringList &asks) override;
    QString begin(const operations::Step &step) override;
    void ended(const QString &task, bool succeeded) override;
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
        QMap<QString, QString> config{};                  // beyond what the row shows
        QMap<QString, QString> waiting{};                 // for the next start; empty: it is taken away
        QMap<QString, qint64> disks{};                    // bytes
        int edits = 0;                                    // of the configuration; its digest says so
        int standsOn = 0;                                 // the template whose disks its own stand on
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
    // What changes guests (proxmox_orders.cpp); none for other calls.
    std::optional<Result<operations::StepAnswer>> order(const operations::Step &step);
    Result<operations::StepAnswer> configure(GuestRecord record, const QJsonObject &body);
    Result<operations::StepAnswer> clone(const GuestRecord &record, const QJsonObject &body, const QString &title);
    Result<operations::StepAnswer> restore(const QStringList &path, const QJsonObject &body, const QString &title);
    Result<operations::StepAnswer> destroy(const GuestRecord &record, const QString &title);
    Result<operations::StepAnswer> stopTask(const QString &upid);
    void keep(const GuestRecord &record, const QString &verb);
    static void settle(GuestRecord &record, const QString &key, const QString &value);
    static QMap<QString, QString> configOf(const GuestRecord &record);
    static QString digestOf(const GuestRecord &record);
    void sayConfiguration(const GuestRecord &record, inventory::Facts &facts) const;
    QStringList clonesOf(int vmid) const;
    bool hasNode(const QString &name) const;
    /// "qemu/100"; empty where no storage has that backup.
    QString archiveOf(const QString &volume) const;
    /// As fact::task says it.
    QString taskState(const QString &upid) const;
    static QJsonObject moreOf(const GuestRecord &record);
    static void loadMore(GuestRecord &record, const QJsonObject &saved);
    std::optional<GuestRecord> madeFrom(const QJsonObject &saved) const;

    QMap<QString, QString> m_tasks; // UPID → "running", "done", "failed": what was asked for here
    int m_begun = 0;
    QMap<ObjectId, GuestRecord> m_guests, m_firstGuests;
    QMap<ObjectId, NodeRecord> m_nodes;
    Milliseconds m_taskTime;
    qint64 m_shownAt = -1; // the step of time that the rows show
};

} // namespace wingman::targets::mock
