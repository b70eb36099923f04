// SPDX-License-Identifier: GPL-3.0-or-later
// What a guest of the made-up cluster answers, and what its tasks do to it.
#include "support/proxmox_world.h"

#include <algorithm>

namespace wingman::test {

using namespace Qt::StringLiterals;
using Parameters = QMap<QString, QString>;

QJsonObject ProxmoxWorld::current(const PveGuest &guest) const
{
    QJsonObject now{{u"vmid"_s, guest.vmid},
                    {u"name"_s, guest.name},
                    {u"status"_s, guest.status},
                    {u"uptime"_s, guest.uptime},
                    {u"ha"_s, QJsonObject{{u"managed"_s, guest.haState.isEmpty() ? 0 : 1}}}};
    if (guest.kind == u"qemu") {
        now.insert(u"qmpstatus"_s, guest.qmpStatus.isEmpty() ? guest.status : guest.qmpStatus);
        if (guest.status == u"running")
            now.insert(u"pid"_s, guest.pid);
    }
    if (!guest.lock.isEmpty())
        now.insert(u"lock"_s, guest.lock);
    if (!guest.tags.isEmpty())
        now.insert(u"tags"_s, guest.tags);
    if (guest.isTemplate)
        now.insert(u"template"_s, 1);
    return now;
}

PveReply ProxmoxWorld::ofGuest(PveGuest &guest, const QByteArray &method, const QStringList &rest,
                               const Parameters &parameters, const QString &user)
{
    const int vmid = guest.vmid;
    const QString name = QString::number(vmid);
    const QString prefix = guest.kind == u"qemu" ? u"qm"_s : u"vz"_s;
    const QString who = guest.kind == u"qemu" ? u"VM"_s : u"CT"_s;
    const auto task = [&](const QString &verb, std::function<QString(PveGuest &)> work) {
        return PveReply::given(newTask(guest.node, prefix + verb, name, user,
                                       [this, vmid, who, work]() -> QString {
                                           PveGuest *now = this->guest(vmid);
                                           if (!now)
                                               return u"it does not exist"_s;
                                           if (!now->lock.isEmpty())
                                               return u"%1 is locked (%2)"_s.arg(who, now->lock);
                                           return work(*now);
                                       }),
                               true);
    };
    const auto runs = [this](PveGuest &one) {
        one.status = u"running"_s;
        one.qmpStatus.clear();
        one.uptime = 0;
        one.pid = ++m_pid;
        return u"OK"_s;
    };
    const auto stops = [](PveGuest &one) {
        one.status = u"stopped"_s;
        one.qmpStatus.clear();
        one.uptime = 0;
        return u"OK"_s;
    };
    if (method == "GET" && rest.value(0) == u"status")
        return PveReply::given(current(guest), true);
    if (method == "GET" && rest.value(0) == u"pending") {
        const QJsonObject cores{{u"key"_s, u"cores"_s}, {u"value"_s, 2}, {u"pending"_s, 4}};
        const QJsonObject memory{{u"key"_s, u"memory"_s}, {u"value"_s, u"2048"_s}};
        return PveReply::given(QJsonArray{cores, memory}, true);
    }
    if (method == "GET" && rest.value(0) == u"agent") {
        if (guest.status != u"running")
            return PveReply::refused(500, u"VM %1 is not running"_s.arg(vmid));
        const auto address = [](const QString &text) { return QJsonObject{{u"ip-address"_s, text}}; };
        const QJsonObject loopback{{u"name"_s, u"lo"_s}, {u"ip-addresses"_s, QJsonArray{address(u"127.0.0.1"_s)}}};
        const QJsonObject wire{{u"name"_s, u"eth0"_s},
                               {u"ip-addresses"_s, QJsonArray{address(u"10.0.7.%1"_s.arg(vmid % 250)),
                                                              address(u"fe80::be24:11ff:fe00:1"_s)}}};
        return PveReply::given(QJsonObject{{u"result"_s, QJsonArray{loopback, wire}}}, true);
    }
    if (method == "GET" && rest.value(0) == u"interfaces") {
        const QJsonObject loopback{{u"name"_s, u"lo"_s}, {u"inet"_s, u"127.0.0.1/8"_s}, {u"inet6"_s, u"::1/128"_s}};
        const QJsonObject wire{{u"name"_s, u"eth0"_s}, {u"inet"_s, u"10.0.7.%1/24"_s.arg(vmid % 250)}};
        return PveReply::given(QJsonArray{loopback, wire}, true);
    }
    if (method == "GET" && rest.value(0) == u"config") {
        QJsonObject config{{u"digest"_s, digestOf(guest)}};
        // What waits for the next start is part of it, unless what runs is asked for.
        QMap<QString, QString> all = guest.config;
        for (auto at = guest.waiting.begin(); at != guest.waiting.end() && parameters.isEmpty(); ++at)
            all.insert(at.key(), at.value());
        all.removeIf([](const auto &at) { return at.value().isEmpty(); });
        for (auto at = all.begin(); at != all.end(); ++at) {
            bool whole = false;
            const qint64 number = at.value().toLongLong(&whole);
            // Numbers are numbers, but for the memory, which newer versions write as text.
            config.insert(at.key(), whole && at.key() != u"memory" ? QJsonValue(number) : QJsonValue(at.value()));
        }
        for (auto at = guest.disks.begin(); at != guest.disks.end(); ++at)
            config.insert(at.key(), at.value());
        config.insert(guest.kind == u"qemu" ? u"name"_s : u"hostname"_s, guest.name);
        config.insert(u"ide2"_s, u"none,media=cdrom"_s);
        if (guest.isProtected)
            config.insert(u"protection"_s, 1);
        if (!guest.tags.isEmpty())
            config.insert(u"tags"_s, guest.tags);
        return PveReply::given(config, true);
    }
    if (rest.value(0) == u"snapshot" && method == "GET") {
        QJsonArray rows;
        for (const PveSnapshot &one : guest.snapshots) {
            QJsonObject row{{u"name"_s, one.name},
                            {u"parent"_s, one.parent},
                            {u"snaptime"_s, qint64(1757362753)},
                            {u"description"_s, one.description}};
            if (!one.state.isEmpty())
                row.insert(u"snapstate"_s, one.state);
            rows.append(row);
        }
        rows.append(QJsonObject{{u"name"_s, u"current"_s},
                                {u"digest"_s, u"da39a3ee"_s},
                                {u"running"_s, guest.status == u"running" ? 1 : 0},
                                {u"parent"_s, guest.parent},
                                {u"description"_s, u"You are here!"_s}});
        return PveReply::given(rows, true);
    }
    if (rest.value(0) == u"snapshot") {
        const QString snapshot = method == "POST" && rest.size() == 1 ? parameters.value(u"snapname"_s) : rest.value(1);
        const auto has = [snapshot](const PveGuest &one) {
            return std::any_of(one.snapshots.begin(), one.snapshots.end(),
                               [&](const PveSnapshot &known) { return known.name == snapshot; });
        };
        if (rest.size() == 1)
            return task(u"snapshot"_s, [=](PveGuest &one) -> QString {
                if (has(one))
                    return u"snapshot name '%1' already used"_s.arg(snapshot);
                one.snapshots.append({snapshot, one.snapshots.isEmpty() ? QString() : one.snapshots.last().name,
                                      parameters.value(u"description"_s)});
                one.parent = snapshot;
                return u"OK"_s;
            });
        return task(method == "DELETE" ? u"delsnapshot"_s : u"rollback"_s, [=](PveGuest &one) -> QString {
            if (!has(one))
                return u"snapshot '%1' does not exist"_s.arg(snapshot);
            if (method == "DELETE")
                one.snapshots.removeIf([&](const PveSnapshot &known) { return known.name == snapshot; });
            else {
                stops(one);
                one.parent = snapshot;
                if (parameters.value(u"start"_s) == u"1")
                    runs(one);
            }
            return u"OK"_s;
        });
    }
    const QString verb = rest.value(1);
    const bool running = guest.status == u"running";
    if (verb == u"reboot" && !running)
        return PveReply::refused(500, u"%1 %2 not running"_s.arg(who).arg(vmid));
    return task(verb, [=](PveGuest &one) -> QString {
        const bool up = one.status == u"running";
        if (verb == u"start")
            return one.isTemplate ? u"you can't start a vm if it's a template"_s
                   : up           ? u"%1 %2 already running"_s.arg(who).arg(vmid)
                                  : runs(one);
        if (verb == u"reboot")
            return runs(one);
        if (verb == u"stop" || verb == u"shutdown")
            return stops(one);
        if (!up)
            return u"%1 %2 not running"_s.arg(who).arg(vmid);
        if (verb == u"suspend")
            one.qmpStatus = u"paused"_s;
        if (verb == u"resume")
            one.qmpStatus.clear();
        if (verb == u"reset")
            one.uptime = 0;
        return u"OK"_s;
    });
}

} // namespace wingman::test
