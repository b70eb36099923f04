// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/proxmox/care.h"

#include "targets/proxmox/decode_details.h"

#include <QCoreApplication>
#include <algorithm>

namespace wingman::targets::proxmox {

using namespace inventory;

namespace {

constexpr Milliseconds ofOneQuestion{8'000};
const QString backupContent = QStringLiteral("backup");

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::Proxmox)
};

/// A storage that takes backups, and the node to look into it from.
struct Shelf
{
    QString storage;
    QString node;
    bool reachable = false;
};

/// A shared storage holds the same wherever it is looked into.
QList<Shelf> shelvesOf(const Snapshot &snapshot)
{
    QList<Shelf> shelves;
    for (const Storage &storage : snapshot.storages) {
        if (!storage.content.contains(backupContent))
            continue;
        const auto id = ObjectId::parse(storage.node);
        const auto node = id ? snapshot.nodes.constFind(*id) : snapshot.nodes.cend();
        const bool isUp = node != snapshot.nodes.cend() && node->status == u"online" && node->problem.isEmpty();
        const Shelf shelf{storage.name, storage.node, isUp && storage.status == u"available"};
        const auto same = std::find_if(shelves.begin(), shelves.end(), [&](const Shelf &one) {
            return storage.shared && one.storage == shelf.storage;
        });
        if (same == shelves.end())
            shelves.append(shelf);
        else if (!same->reachable)
            *same = shelf;
    }
    return shelves;
}

bool hasOn(const Permissions &permissions, const QStringList &paths, const char *privilege)
{
    return std::any_of(paths.begin(), paths.end(),
                       [&](const QString &path) { return permissions.value(path).contains(QLatin1String(privilege)); });
}

bool isWantOfRights(const Error &error)
{
    return error.code == Code::PermissionRefused;
}

/// One small question of a node. What it does not answer stays unknown.
template <typename T>
Async<T> ask(Source source, QString path, std::function<Result<T>(const QString &, const QByteArray &)> decode,
             Deadline deadline, Cancel cancel)
{
    return read<T>(source, path, {}, path, decode, deadline.earlier(Deadline::after(ofOneQuestion)), std::move(cancel));
}

Async<Node> careOfNode(Source source, Node node, Deadline deadline, Cancel cancel)
{
    const QString path = QStringLiteral("/nodes/%1").arg(segment(node.id.text()));
    const auto subscription =
        co_await ask<QString>(source, path + QStringLiteral("/subscription"), subscriptionFrom, deadline, cancel);
    if (!subscription && subscription.error().code == Code::Cancelled)
        co_return propagate(subscription);
    const auto certificates = co_await ask<QList<NodeCertificate>>(source, path + QStringLiteral("/certificates/info"),
                                                                   certificatesFrom, deadline, cancel);
    if (!certificates && certificates.error().code == Code::Cancelled)
        co_return propagate(certificates);
    const auto updates = co_await ask<int>(source, path + QStringLiteral("/apt/update"), updatesFrom, deadline, cancel);
    if (!updates && updates.error().code == Code::Cancelled)
        co_return propagate(updates);
    node.subscription = subscription ? *subscription : QString();
    node.certificates = certificates ? *certificates : QList<NodeCertificate>();
    node.updates = updates ? std::optional(*updates) : std::nullopt;
    co_return node;
}

/// What all shelves hold together, and which of them could not be looked into.
struct Kept
{
    KeptByGuest byGuest{};
    QList<Shelf> shelves{};
    QSet<QString> unread{}; // storages
    QStringList problems{};
};

Async<Kept> lookIntoShelves(Source source, QList<Shelf> shelves, Deadline deadline, Cancel cancel)
{
    Kept kept;
    kept.shelves = shelves;
    for (const Shelf &shelf : std::as_const(shelves)) {
        if (!shelf.reachable) {
            kept.unread.insert(shelf.storage);
            kept.problems.append(
                Words::tr("backups: the storage %1 is not available on %2").arg(shelf.storage, shelf.node));
            continue;
        }
        const QString path =
            QStringLiteral("/nodes/%1/storage/%2/content").arg(segment(shelf.node), segment(shelf.storage));
        const QMap<QString, QString> parameters{{QStringLiteral("content"), backupContent}};
        const Deadline its = deadline.earlier(Deadline::after(ofOneQuestion));
        const auto found = co_await read<KeptByGuest>(source, path, parameters, path, backupsByGuestFrom, its, cancel);
        if (!found && found.error().code == Code::Cancelled)
            co_return propagate(found);
        if (!found) {
            kept.unread.insert(shelf.storage);
            if (!isWantOfRights(found.error()))
                kept.problems.append(Words::tr("backups: the storage %1 on %2 does not list them: %3")
                                         .arg(shelf.storage, shelf.node, found.error().sentence()));
            continue;
        }
        for (auto guest = found->cbegin(); guest != found->cend(); ++guest) {
            BackupsKept &all = kept.byGuest[guest.key()];
            all.count += guest->count;
            if (guest->newest && (!all.newest || *all.newest < *guest->newest))
                all.newest = guest->newest;
        }
    }
    co_return kept;
}

/// How many backups a guest has is known only where every storage was seen, read, and told everything.
void takeBackups(Snapshot &snapshot, const Kept &kept, const std::optional<Permissions> &permissions)
{
    const bool seesStorages =
        permissions && hasOn(*permissions, {QStringLiteral("/"), QStringLiteral("/storage")}, "Datastore.Audit");
    const bool complete = seesStorages && kept.unread.isEmpty();
    for (Guest &guest : snapshot.guests) {
        const bool known = complete && std::all_of(kept.shelves.begin(), kept.shelves.end(), [&](const Shelf &shelf) {
                               return seesBackups(*permissions, shelf.storage, guest.vmid);
                           });
        guest.backups = known ? std::optional(kept.byGuest.value(guest.vmid)) : std::nullopt;
    }
}

} // namespace

bool seesBackups(const Permissions &permissions, const QString &storage, int vmid)
{
    const QStringList ofStorage{QStringLiteral("/"), QStringLiteral("/storage"), QStringLiteral("/storage/") + storage};
    if (hasOn(permissions, ofStorage, "Datastore.Allocate"))
        return true;
    const QStringList ofGuest{QStringLiteral("/"), QStringLiteral("/vms"), QStringLiteral("/vms/%1").arg(vmid)};
    return hasOn(permissions, ofStorage, "Datastore.AllocateSpace") && hasOn(permissions, ofGuest, "VM.Backup");
}

Async<Cared> readCare(Source source, Snapshot snapshot, Deadline deadline, Cancel cancel)
{
    Cared cared{snapshot, {}};
    const QList<ObjectId> nodes = snapshot.nodes.keys();
    for (const ObjectId &id : nodes) {
        const Node before = *cared.snapshot.nodes.constFind(id);
        if (before.status != u"online" || !before.problem.isEmpty())
            continue;
        const auto node = co_await careOfNode(source, before, deadline, cancel);
        if (!node)
            co_return propagate(node);
        cared.snapshot.nodes.insert(id, *node);
    }
    const auto permissions =
        co_await ask<Permissions>(source, QStringLiteral("/access/permissions"), permissionsFrom, deadline, cancel);
    if (!permissions && permissions.error().code == Code::Cancelled)
        co_return propagate(permissions);
    const auto kept = co_await lookIntoShelves(source, shelvesOf(snapshot), deadline, cancel);
    if (!kept)
        co_return propagate(kept);
    takeBackups(cared.snapshot, *kept, permissions ? std::optional(*permissions) : std::nullopt);
    cared.problems = kept->problems;
    for (const QString &problem : kept->problems) {
        if (!cared.snapshot.problems.contains(problem))
            cared.snapshot.problems.append(problem);
    }
    co_return cared;
}

void keepCare(const Snapshot &before, Snapshot &now)
{
    for (Node &node : now.nodes) {
        const auto known = before.nodes.constFind(node.id);
        if (known == before.nodes.cend())
            continue;
        node.subscription = known->subscription;
        node.updates = known->updates;
        node.certificates = known->certificates;
    }
    for (Guest &guest : now.guests) {
        const auto known = before.guests.constFind(guest.id);
        if (known != before.guests.cend())
            guest.backups = known->backups;
    }
}

bool backupsMoved(const Snapshot &before, const Snapshot &now)
{
    return std::any_of(now.tasks.cbegin(), now.tasks.cend(), [&](const ClusterTask &task) {
        if (!task.endedAt || (task.type != u"vzdump" && task.type != u"imgdel"))
            return false;
        const auto known = before.tasks.constFind(task.id);
        return known == before.tasks.cend() || !known->endedAt;
    });
}

} // namespace wingman::targets::proxmox
