// SPDX-License-Identifier: GPL-3.0-or-later
// One endpoint of the mock world: what is there now, who watches it, how it misbehaves. The platforms below it know
// what their objects do; the ports (ports.h) are the same for all.
#pragma once

#include "base/async.h"
#include "operations/hand.h"
#include "targets/mock/faults.h"
#include "targets/mock/workload.h"

#include <deque>

namespace wingman::targets::mock {

/// What one watch has not been told yet. Changes to one object are told once, however often it changed meanwhile, so
/// that a slow watcher costs no more than the objects that there are.
struct Watcher
{
    template <typename T>
    using Touched = QMap<ObjectId, bool>; // true: the watcher has been told of it before

    Touched<inventory::Container> containers;
    Touched<inventory::Image> images;
    Touched<inventory::Volume> volumes;
    Touched<inventory::Network> networks;
    Touched<inventory::Node> nodes;
    Touched<inventory::Guest> guests;
    Touched<inventory::Storage> storages;
    Touched<inventory::ClusterTask> tasks;
    std::deque<inventory::TargetEvent> events; // the newest 1 000
    std::optional<Completion<void>> wake;      // while somebody waits

    bool hasChanges() const;
};

/// Thread: the network thread, all of it.
class Site
{
public:
    Site(inventory::Endpoint endpoint, std::shared_ptr<const Clock> clock, quint64 seed);
    virtual ~Site() = default;
    Site(const Site &) = delete;
    Site &operator=(const Site &) = delete;

    const inventory::Endpoint &endpoint() const { return m_endpoint; }
    Faults &faults() { return m_faults; }
    Instant now() const { return m_clock->now(); }

    /// Lets what moves by itself move to the present, and tells the watchers.
    virtual void refresh() = 0;
    /// Everything as it is now.
    virtual inventory::Snapshot look();
    /// Errors: Unsupported for kinds that the platform does not have.
    virtual Result<inventory::Facts> facts(const inventory::TargetRef &target, const QString &nameOrId) = 0;
    /// See Reader::moreFacts.
    virtual Result<inventory::Facts> moreFacts(const inventory::TargetRef &target, const QString &nameOrId,
                                               const QStringList &asks)
    {
        Q_UNUSED(asks)
        return facts(target, nameOrId);
    }
    /// Errors: NotFound.
    virtual Result<QByteArray> inspect(const inventory::TargetRef &target, const QString &nameOrId) = 0;
    /// What writes logs and uses resources under this id. Errors: NotFound.
    virtual Result<Workload> workload(const ObjectId &id) = 0;
    /// What only a cluster tells (inventory/cluster_details.h). Errors: NotFound; Unsupported.
    virtual bool isCluster() const { return false; }
    virtual Result<inventory::Trend> trend(const inventory::TargetRef &target, inventory::TrendSpan span);
    virtual Result<inventory::GuestSnapshots> snapshots(const inventory::TargetRef &guest);
    virtual Result<inventory::StoredVolumes> content(const inventory::TargetRef &storage);
    virtual Result<inventory::StoredVolumes> backups(const inventory::TargetRef &guest);
    virtual Result<QStringList> addresses(const inventory::TargetRef &guest);
    virtual Result<inventory::TaskReport> task(const QString &upid, qint64 firstLine);
    /// Carries out one call. Errors: as Hand says.
    virtual Result<operations::StepAnswer> act(const operations::Step &step) = 0;
    /// The name under which the target does this call as work of its own; empty where it does it at once.
    virtual QString begin(const operations::Step &) { return {}; }
    /// That work has ended.
    virtual void ended(const QString &, bool) {}
    /// How long a call keeps the target busy before it is done.
    virtual Milliseconds workTime(const operations::Step &step) const = 0;

    /// Nothing of it changes by itself any more, but for ages.
    virtual void rest() {}
    /// The moment that the ages at the beginning are counted from; takes effect with the next load().
    virtual void setAnchor(Instant anchor) = 0;
    /// What differs from the world's beginning; load() goes back to the beginning and applies it.
    virtual QJsonObject save() const = 0;
    virtual void load(const QJsonObject &changes) = 0;

    void join(const std::shared_ptr<Watcher> &watcher);
    bool isWatched() const;
    /// What the watcher has not been told yet, and forgets it.
    inventory::Diff tell(Watcher &watcher) const;
    void wakeWatchers() const;

    /// After every act that changed something; for whoever keeps the world.
    std::function<void()> onActed;
    Milliseconds latency{0};

protected:
    template <typename T>
    void put(inventory::Rows<T> inventory::Snapshot::*rows, QMap<ObjectId, bool> Watcher::*touched, const T &row);
    template <typename T>
    void drop(inventory::Rows<T> inventory::Snapshot::*rows, QMap<ObjectId, bool> Watcher::*touched,
              const ObjectId &id);
    void happened(inventory::TargetKind kind, const QString &object, const QString &name, const QString &action);
    void acted() const;

    inventory::Endpoint m_endpoint;
    std::shared_ptr<const Clock> m_clock;
    quint64 m_seed;
    inventory::Snapshot m_current;

private:
    Faults m_faults;
    mutable QList<std::weak_ptr<Watcher>> m_watchers;
};

template <typename T>
void Site::put(inventory::Rows<T> inventory::Snapshot::*rows, QMap<ObjectId, bool> Watcher::*touched, const T &row)
{
    auto &all = m_current.*rows;
    const auto found = all.constFind(row.id);
    const bool known = found != all.cend();
    if (known && *found == row)
        return;
    all.insert(row.id, row);
    for (const auto &weak : m_watchers) {
        if (const auto watcher = weak.lock(); watcher && !((*watcher).*touched).contains(row.id))
            ((*watcher).*touched).insert(row.id, known);
    }
}

template <typename T>
void Site::drop(inventory::Rows<T> inventory::Snapshot::*rows, QMap<ObjectId, bool> Watcher::*touched,
                const ObjectId &id)
{
    if ((m_current.*rows).remove(id) == 0)
        return;
    for (const auto &weak : m_watchers) {
        if (const auto watcher = weak.lock(); watcher && !((*watcher).*touched).contains(id))
            ((*watcher).*touched).insert(id, true);
    }
}

} // namespace wingman::targets::mock
