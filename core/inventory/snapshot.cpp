// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/snapshot.h"

namespace wingman::inventory {
namespace {

/// Both maps are ordered by id, so one walk over both finds everything.
template <typename T>
Change<T> change(const Rows<T> &before, const Rows<T> &after)
{
    Change<T> result;
    if (before.isSharedWith(after))
        return result;
    auto old = before.cbegin();
    auto now = after.cbegin();
    while (old != before.cend() || now != after.cend()) {
        if (now == after.cend() || (old != before.cend() && old.key() < now.key())) {
            result.removed.append(old.key());
            ++old;
        } else if (old == before.cend() || now.key() < old.key()) {
            result.added.append(now.value());
            ++now;
        } else {
            if (!(old.value() == now.value()))
                result.changed.append(now.value());
            ++old;
            ++now;
        }
    }
    return result;
}

template <typename T>
void applyChange(Rows<T> &rows, const Change<T> &change)
{
    for (const ObjectId &id : change.removed)
        rows.remove(id);
    for (const T &row : change.added)
        rows.insert(row.id, row);
    for (const T &row : change.changed)
        rows.insert(row.id, row);
}

/// What became of one object: its row, none where it is gone; and whether it was there before.
template <typename T>
struct Fate
{
    std::optional<T> row;
    bool wasThere = true;
};

template <typename T>
void follow(QMap<ObjectId, Fate<T>> &fates, const Change<T> &change)
{
    const auto became = [&](const ObjectId &id, std::optional<T> row, bool wasThere) {
        const auto known = fates.find(id);
        if (known == fates.end())
            fates.insert(id, Fate<T>{std::move(row), wasThere});
        else
            known->row = std::move(row);
    };
    // In the order in which applying goes: an id that is among both the removed and the added ones is there.
    for (const ObjectId &id : change.removed)
        became(id, std::nullopt, true);
    for (const T &row : change.added)
        became(row.id, row, false);
    for (const T &row : change.changed)
        became(row.id, row, true);
}

template <typename T>
Change<T> mergeChanges(const Change<T> &first, const Change<T> &second)
{
    if (first.isEmpty())
        return second;
    if (second.isEmpty())
        return first;
    QMap<ObjectId, Fate<T>> fates;
    follow(fates, first);
    follow(fates, second);
    Change<T> merged;
    for (auto it = fates.cbegin(); it != fates.cend(); ++it) {
        if (!it->row && it->wasThere)
            merged.removed.append(it.key());
        else if (it->row && it->wasThere)
            merged.changed.append(*it->row);
        else if (it->row)
            merged.added.append(*it->row);
    }
    return merged;
}

} // namespace

bool Diff::isEmpty() const
{
    return !engine && containers.isEmpty() && images.isEmpty() && volumes.isEmpty() && networks.isEmpty() &&
           nodes.isEmpty() && guests.isEmpty() && storages.isEmpty() && pools.isEmpty() && tasks.isEmpty() &&
           !cluster && !problems;
}

qsizetype Diff::size() const
{
    return containers.size() + images.size() + volumes.size() + networks.size() + nodes.size() + guests.size() +
           storages.size() + pools.size() + tasks.size();
}

Diff difference(const Snapshot &before, const Snapshot &after)
{
    Diff diff{after.endpoint,
              std::nullopt,
              change(before.containers, after.containers),
              change(before.images, after.images),
              change(before.volumes, after.volumes),
              change(before.networks, after.networks),
              change(before.nodes, after.nodes),
              change(before.guests, after.guests),
              after.readAt,
              change(before.storages, after.storages),
              change(before.pools, after.pools),
              change(before.tasks, after.tasks),
              {},
              {}};
    if (!(before.engine == after.engine))
        diff.engine = after.engine;
    if (after.cluster && before.cluster != after.cluster)
        diff.cluster = after.cluster;
    if (before.problems != after.problems)
        diff.problems = after.problems;
    return diff;
}

void apply(Snapshot &snapshot, const Diff &diff)
{
    if (diff.engine)
        snapshot.engine = *diff.engine;
    applyChange(snapshot.containers, diff.containers);
    applyChange(snapshot.images, diff.images);
    applyChange(snapshot.volumes, diff.volumes);
    applyChange(snapshot.networks, diff.networks);
    applyChange(snapshot.nodes, diff.nodes);
    applyChange(snapshot.guests, diff.guests);
    applyChange(snapshot.storages, diff.storages);
    applyChange(snapshot.pools, diff.pools);
    applyChange(snapshot.tasks, diff.tasks);
    if (diff.cluster)
        snapshot.cluster = diff.cluster;
    if (diff.problems)
        snapshot.problems = *diff.problems;
    snapshot.readAt = diff.readAt;
}

Diff merge(const Diff &first, const Diff &second)
{
    return Diff{second.endpoint,
                second.engine ? second.engine : first.engine,
                mergeChanges(first.containers, second.containers),
                mergeChanges(first.images, second.images),
                mergeChanges(first.volumes, second.volumes),
                mergeChanges(first.networks, second.networks),
                mergeChanges(first.nodes, second.nodes),
                mergeChanges(first.guests, second.guests),
                second.readAt,
                mergeChanges(first.storages, second.storages),
                mergeChanges(first.pools, second.pools),
                mergeChanges(first.tasks, second.tasks),
                second.cluster ? second.cluster : first.cluster,
                second.problems ? second.problems : first.problems};
}

} // namespace wingman::inventory
