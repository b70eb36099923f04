// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/mock/site.h"

#include <algorithm>

namespace wingman::targets::mock {

using namespace inventory;

namespace {

template <typename T>
Change<T> changeOf(const QMap<ObjectId, bool> &touched, const Rows<T> &rows)
{
    Change<T> change;
    for (auto it = touched.cbegin(); it != touched.cend(); ++it) {
        const auto found = rows.constFind(it.key());
        if (found == rows.cend()) {
            if (it.value())
                change.removed.append(it.key());
        } else if (it.value()) {
            change.changed.append(*found);
        } else {
            change.added.append(*found);
        }
    }
    return change;
}

} // namespace

bool Watcher::hasChanges() const
{
    return !containers.isEmpty() || !images.isEmpty() || !volumes.isEmpty() || !networks.isEmpty() ||
           !nodes.isEmpty() || !guests.isEmpty() || !storages.isEmpty() || !tasks.isEmpty();
}

Site::Site(Endpoint endpoint, std::shared_ptr<const Clock> clock, quint64 seed)
    : m_endpoint(std::move(endpoint)),
      m_clock(std::move(clock)),
      m_seed(seed),
      m_current{m_endpoint.id, {}, {}, {}, {}, {}, {}, {}, {}, {}}
{
    m_faults.m_changed = [this] { wakeWatchers(); };
}

namespace {

Failure unsupported(const QString &what)
{
    return fail(Code::Unsupported, {{"what", what}, {"reason", QStringLiteral("only a cluster has such a thing")}});
}

} // namespace

Result<Trend> Site::trend(const TargetRef &target, TrendSpan)
{
    return unsupported(target.text());
}

Result<GuestSnapshots> Site::snapshots(const TargetRef &guest)
{
    return unsupported(guest.text());
}

Result<StoredVolumes> Site::content(const TargetRef &storage)
{
    return unsupported(storage.text());
}

Result<StoredVolumes> Site::backups(const TargetRef &guest)
{
    return unsupported(guest.text());
}

Result<QStringList> Site::addresses(const TargetRef &guest)
{
    return unsupported(guest.text());
}

Result<TaskReport> Site::task(const QString &upid, qint64)
{
    return unsupported(upid);
}

Snapshot Site::look()
{
    refresh();
    Snapshot snapshot = m_current;
    snapshot.readAt = now();
    return snapshot;
}

void Site::join(const std::shared_ptr<Watcher> &watcher)
{
    m_watchers.append(watcher);
}

bool Site::isWatched() const
{
    m_watchers.removeIf([](const std::weak_ptr<Watcher> &watcher) { return watcher.expired(); });
    return !m_watchers.isEmpty();
}

Diff Site::tell(Watcher &watcher) const
{
    Diff diff{m_endpoint.id,
              std::nullopt,
              changeOf(std::exchange(watcher.containers, {}), m_current.containers),
              changeOf(std::exchange(watcher.images, {}), m_current.images),
              changeOf(std::exchange(watcher.volumes, {}), m_current.volumes),
              changeOf(std::exchange(watcher.networks, {}), m_current.networks),
              changeOf(std::exchange(watcher.nodes, {}), m_current.nodes),
              changeOf(std::exchange(watcher.guests, {}), m_current.guests),
              now(),
              changeOf(std::exchange(watcher.storages, {}), m_current.storages),
              {},
              changeOf(std::exchange(watcher.tasks, {}), m_current.tasks),
              {},
              {}};
    return diff;
}

void Site::wakeWatchers() const
{
    for (const auto &weak : std::as_const(m_watchers)) {
        const auto watcher = weak.lock();
        if (watcher && watcher->wake)
            watcher->wake->complete({});
    }
}

void Site::happened(TargetKind kind, const QString &object, const QString &name, const QString &action)
{
    for (const auto &weak : std::as_const(m_watchers)) {
        const auto watcher = weak.lock();
        if (!watcher)
            continue;
        watcher->events.push_back({m_endpoint.id, kind, object, name, action, now()});
        if (watcher->events.size() > 1000)
            watcher->events.pop_front();
    }
}

void Site::acted() const
{
    wakeWatchers();
    if (onActed)
        onActed();
}

} // namespace wingman::targets::mock
