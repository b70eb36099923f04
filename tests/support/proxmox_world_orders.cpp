// SPDX-License-Identifier: GPL-3.0-or-later
// What changes a guest of the made-up cluster, moves it, makes another one of it, or ends it.
#include "support/proxmox_world.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <algorithm>

namespace wingman::test {

using namespace Qt::StringLiterals;
using Parameters = QMap<QString, QString>;

namespace {

QString wordOf(const PveGuest &guest)
{
    return guest.kind == u"qemu" ? u"VM"_s : u"CT"_s;
}

std::optional<PveReply> stale(const PveGuest &guest, const Parameters &parameters)
{
    const QString digest = parameters.value(u"digest"_s);
    if (digest.isEmpty() || digest == ProxmoxWorld::digestOf(guest))
        return std::nullopt;
    return PveReply::refused(500, u"checksum mismatch (file change by other user?)"_s);
}

QString orderly(const QString &tags)
{
    static const QRegularExpression between(u"[,; ]+"_s);
    QStringList all = tags.toLower().split(between, Qt::SkipEmptyParts);
    all.sort();
    all.removeDuplicates();
    return all.join(u';');
}

qint64 gibOf(const QString &size)
{
    return size.chopped(1).toLongLong();
}

} // namespace

QString ProxmoxWorld::digestOf(const PveGuest &guest)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(QByteArray::number(guest.vmid) + '/' + QByteArray::number(guest.edits),
                                 QCryptographicHash::Sha1)
            .toHex());
}

int ProxmoxWorld::nextId() const
{
    int id = 100;
    while (guest(id))
        ++id;
    return id;
}

PveReply ProxmoxWorld::configure(PveGuest &guest, const Parameters &parameters)
{
    if (const auto old = stale(guest, parameters))
        return *old;
    if (!guest.lock.isEmpty())
        return PveReply::refused(500, u"%1 is locked (%2)"_s.arg(wordOf(guest), guest.lock));
    const bool runs = guest.status == u"running";
    // What a running guest takes over at once; everything else waits.
    const QStringList atOnce{u"name"_s, u"hostname"_s, u"description"_s, u"tags"_s, u"onboot"_s};
    const auto take = [&](const QString &key, const QString &value) {
        if (key == u"name" || key == u"hostname")
            guest.name = value;
        else if (key == u"tags")
            guest.tags = orderly(value);
        else if (runs && !atOnce.contains(key))
            guest.waiting.insert(key, value);
        else if (value.isEmpty())
            guest.config.remove(key);
        else
            guest.config.insert(key, key == u"description" ? value + u'\n' : value);
    };
    for (const QString &key : parameters.value(u"delete"_s).split(u',', Qt::SkipEmptyParts))
        take(key, {});
    for (const QString &key : parameters.value(u"revert"_s).split(u',', Qt::SkipEmptyParts))
        guest.waiting.remove(key);
    for (auto at = parameters.begin(); at != parameters.end(); ++at) {
        if (at.key() != u"digest" && at.key() != u"delete" && at.key() != u"revert")
            take(at.key(), at.value());
    }
    ++guest.edits;
    return PveReply::given(QJsonValue(QJsonValue::Null), true);
}

PveReply ProxmoxWorld::resize(PveGuest &guest, const Parameters &parameters, const QString &user)
{
    if (const auto old = stale(guest, parameters))
        return *old;
    const QString disk = parameters.value(u"disk"_s);
    const QString size = parameters.value(u"size"_s);
    if (!guest.disks.contains(disk))
        return PveReply::refused(500, u"disk '%1' does not exist"_s.arg(disk));
    const QString was = guest.disks[disk].section(u"size="_s, 1);
    if (gibOf(size) < gibOf(was))
        return PveReply::refused(500, u"shrinking disks is not supported"_s);
    const auto work = [this, vmid = guest.vmid, disk, size] {
        PveGuest *now = this->guest(vmid);
        now->disks[disk] = now->disks[disk].section(u"size="_s, 0, 0) + u"size="_s + size;
        ++now->edits;
        return u"OK"_s;
    };
    return PveReply::given(newTask(guest.node, u"resize"_s, QString::number(guest.vmid), user, work), true);
}

PveReply ProxmoxWorld::migrate(PveGuest &guest, const Parameters &parameters, const QString &user)
{
    const QString target = parameters.value(u"target"_s);
    if (target == guest.node)
        return PveReply::refused(400, u"Parameter verification failed."_s,
                                 {{u"target"_s, u"target is local node.\n"_s}});
    if (!nodes.contains(target))
        return PveReply::refused(500, u"no such cluster node '%1'"_s.arg(target));
    const bool runs = guest.status == u"running";
    const bool vm = guest.kind == u"qemu";
    if (runs && vm && parameters.value(u"online"_s) != u"1")
        return PveReply::refused(500, u"can't migrate running VM without --online"_s);
    if (runs && !vm && parameters.value(u"restart"_s) != u"1")
        return PveReply::refused(500, u"can't migrate running container without --restart"_s);
    const bool copies = parameters.value(u"with-local-disks"_s) == u"1";
    const auto work = [this, vmid = guest.vmid, target, copies, vm]() -> QString {
        PveGuest *now = this->guest(vmid);
        if (!now->lock.isEmpty())
            return u"%1 is locked (%2)"_s.arg(wordOf(*now), now->lock);
        if (vm && !now->localDevices.isEmpty())
            return u"can't migrate VM which uses local devices: "_s + now->localDevices.join(u", "_s);
        if (vm && !now->localDisks.isEmpty() && !copies)
            return u"can't migrate VM - local disks"_s;
        now->node = target;
        return u"OK"_s;
    };
    const QString type = vm ? u"qmigrate"_s : u"vzmigrate"_s;
    return PveReply::given(newTask(guest.node, type, QString::number(guest.vmid), user, work), true);
}

PveReply ProxmoxWorld::clone(const PveGuest &guest, const Parameters &parameters, const QString &user)
{
    const int id = parameters.value(u"newid"_s).toInt();
    if (this->guest(id))
        return PveReply::refused(500, u"unable to create VM %1: config file already exists"_s.arg(id));
    const bool full = parameters.value(u"full"_s, guest.isTemplate ? u"0"_s : u"1"_s) == u"1";
    if (!full && !guest.isTemplate)
        return PveReply::refused(500, u"Linked clone feature is not supported for drive 'scsi0'"_s);
    PveGuest made = guest;
    made.vmid = id;
    made.isTemplate = made.isProtected = false;
    made.status = u"stopped"_s;
    made.haState.clear();
    made.snapshots.clear();
    made.parent.clear();
    made.name = parameters.value(guest.kind == u"qemu" ? u"name"_s : u"hostname"_s, u"Copy-of-"_s + guest.name);
    for (QString &disk : made.disks) {
        disk.replace(u"vm-%1-"_s.arg(guest.vmid), u"vm-%1-"_s.arg(id));
        if (!full)
            volumes.append({u"local-lvm:base-%1-disk-0/vm-%2-disk-0"_s.arg(guest.vmid).arg(id), guest.node, u"images"_s,
                            1000, 0, id});
    }
    const auto work = [this, made] {
        guests.append(made);
        return u"OK"_s;
    };
    const QString type = guest.kind == u"qemu" ? u"qmclone"_s : u"vzclone"_s;
    return PveReply::given(newTask(guest.node, type, QString::number(guest.vmid), user, work), true);
}

PveReply ProxmoxWorld::restore(const QString &node, const QString &kind, const Parameters &parameters,
                               const QString &user)
{
    const int id = parameters.value(u"vmid"_s).toInt();
    const QString archive = parameters.value(kind == u"qemu" ? u"archive"_s : u"ostemplate"_s);
    const PveGuest *there = guest(id);
    if (there && parameters.value(u"force"_s) != u"1")
        return PveReply::refused(
            500,
            u"unable to restore %1 %2: config file already exists"_s.arg(kind == u"qemu" ? u"VM"_s : u"CT"_s).arg(id));
    if (there && there->isProtected)
        return PveReply::refused(500, u"unable to restore VM %1 - protection mode enabled"_s.arg(id));
    const auto work = [this, node, kind, id, archive, start = parameters.value(u"start"_s) == u"1"]() -> QString {
        const bool known =
            std::any_of(volumes.begin(), volumes.end(), [&](const PveVolume &volume) { return volume.id == archive; });
        if (!known)
            return u"command 'zstd' failed: no such volume"_s;
        PveGuest *now = guest(id);
        if (now && now->status == u"running")
            return u"unable to restore vm %1 - vm is running"_s.arg(id);
        PveGuest made;
        made.kind = kind;
        made.vmid = id;
        made.node = node;
        made.name = now ? now->name : u"restored"_s;
        made.tags = now ? now->tags : QString();
        made.status = start ? u"running"_s : u"stopped"_s;
        made.pid = start ? ++m_pid : 0;
        made.edits = now ? now->edits + 1 : 0;
        if (now)
            *now = made;
        else
            guests.append(made);
        return u"OK"_s;
    };
    const QString type = kind == u"qemu" ? u"qmrestore"_s : u"vzrestore"_s;
    return PveReply::given(newTask(node, type, QString::number(id), user, work), true);
}

PveReply ProxmoxWorld::destroy(PveGuest &guest, const QString &user)
{
    const QString who = u"%1 %2"_s.arg(wordOf(guest)).arg(guest.vmid);
    if (guest.isProtected)
        return PveReply::refused(500, u"can't remove %1 - protection mode enabled"_s.arg(who));
    if (guest.status == u"running")
        return PveReply::refused(500, u"%1 is running - destroy failed"_s.arg(who));
    const auto work = [this, vmid = guest.vmid]() -> QString {
        const PveGuest *now = this->guest(vmid);
        if (!now->lock.isEmpty())
            return u"%1 is locked (%2)"_s.arg(wordOf(*now), now->lock);
        const QString base = u"base-%1-"_s.arg(vmid);
        for (const PveVolume &volume : std::as_const(volumes)) {
            if (volume.id.contains(base))
                return u"base volume '%1disk-0' is still in use by linked cloned"_s.arg(base);
        }
        guests.removeIf([vmid](const PveGuest &one) { return one.vmid == vmid; });
        return u"OK"_s;
    };
    const QString type = guest.kind == u"qemu" ? u"qmdestroy"_s : u"vzdestroy"_s;
    return PveReply::given(newTask(guest.node, type, QString::number(guest.vmid), user, work), true);
}

std::optional<PveReply> ProxmoxWorld::order(const QByteArray &method, const QStringList &path,
                                            const Parameters &parameters, const QString &user)
{
    if (path == QStringList{u"cluster"_s, u"nextid"_s}) {
        const QString asked = parameters.value(u"vmid"_s);
        if (asked.isEmpty())
            return PveReply::given(QString::number(nextId())); // as text, whatever the description says
        if (guest(asked.toInt()))
            return PveReply::refused(400, u"Parameter verification failed."_s,
                                     {{u"vmid"_s, u"VM %1 already exists\n"_s.arg(asked)}});
        return PveReply::given(asked);
    }
    const QString kind = path.value(2);
    if (path.value(0) != u"nodes" || (kind != u"qemu" && kind != u"lxc"))
        return std::nullopt;
    if (path.size() == 3)
        return restore(path.value(1), kind, parameters, user);
    const QString what = path.value(4);
    const bool mine = (method == "GET" && (what == u"pending" || what == u"migrate")) || method == "PUT" ||
                      (method == "DELETE" && path.size() == 4) ||
                      (method == "POST" && (what == u"migrate" || what == u"clone"));
    PveGuest *found = mine ? guest(path.value(3).toInt()) : nullptr;
    // Not on this node: act() says so.
    if (!found || found->kind != kind || found->node != path.value(1))
        return std::nullopt;
    if (method == "DELETE")
        return destroy(*found, user);
    if (method == "PUT")
        return what == u"config" ? configure(*found, parameters) : resize(*found, parameters, user);
    if (method == "POST")
        return what == u"clone" ? clone(*found, parameters, user) : migrate(*found, parameters, user);
    if (what == u"migrate") {
        QJsonArray disks;
        for (const QString &disk : std::as_const(found->localDisks))
            disks.append(QJsonObject{{u"volid"_s, disk}, {u"is_unused"_s, 0}, {u"size"_s, qint64(34359738368)}});
        return PveReply::given(QJsonObject{{u"running"_s, found->status == u"running" ? 1 : 0},
                                           {u"local_disks"_s, disks},
                                           {u"local_resources"_s, QJsonArray::fromStringList(found->localDevices)}},
                               true);
    }
    QJsonArray rows;
    QMap<QString, QString> all = found->config;
    for (auto at = found->waiting.begin(); at != found->waiting.end(); ++at)
        all.insert(at.key(), found->config.value(at.key()));
    for (auto at = all.begin(); at != all.end(); ++at) {
        QJsonObject row{{u"key"_s, at.key()}};
        if (!at.value().isEmpty())
            row.insert(u"value"_s, at.value());
        if (found->waiting.contains(at.key())) {
            const QString next = found->waiting.value(at.key());
            row.insert(next.isEmpty() ? u"delete"_s : u"pending"_s, next.isEmpty() ? QJsonValue(1) : QJsonValue(next));
        }
        rows.append(row);
    }
    return PveReply::given(rows, true);
}

} // namespace wingman::test
