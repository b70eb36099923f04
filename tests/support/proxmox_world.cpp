// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/proxmox_world.h"

#include <algorithm>

namespace wingman::test {
namespace {

using namespace Qt::StringLiterals;
using Parameters = QMap<QString, QString>;

/// "qemu/{vmid}/status/start" and what may be said with it: i integer, b boolean, s text, e:a|b one of these; '!' where
/// it must be.
struct Rule
{
    const char *method;
    const char *path;
    QMap<QString, QString> parameters;
};

const QList<Rule> &rules()
{
    static const QMap<QString, QString> courseParameters{{u"timeframe"_s, u"e:hour|day|week|month|year|decade!"_s},
                                                         {u"cf"_s, u"e:AVERAGE|MAX"_s}};
    static const QList<Rule> all{
        {"GET", "version", {}},
        {"GET", "cluster/resources", {{u"type"_s, u"s"_s}}},
        {"GET", "cluster/status", {}},
        {"GET", "cluster/tasks", {}},
        {"GET", "cluster/options", {}},
        {"GET", "access/permissions", {{u"path"_s, u"s"_s}, {u"userid"_s, u"s"_s}}},
        {"GET", "nodes", {}},
        {"GET", "nodes/*/status", {}},
        {"GET", "nodes/*/version", {}},
        {"GET", "nodes/*/storage/*/status", {}},
        {"GET", "nodes/*/subscription", {}},
        {"GET", "nodes/*/apt/update", {}},
        {"GET", "nodes/*/certificates/info", {}},
        {"GET",
         "nodes/*/storage",
         {{u"content"_s, u"s"_s}, {u"storage"_s, u"s"_s}, {u"enabled"_s, u"b"_s}, {u"target"_s, u"s"_s}}},
        {"GET", "nodes/*/storage/*/content", {{u"content"_s, u"s"_s}, {u"vmid"_s, u"i"_s}}},
        {"GET", "nodes/*/rrddata", courseParameters},
        {"GET", "nodes/*/storage/*/rrddata", courseParameters},
        {"GET", "nodes/*/G/*/rrddata", courseParameters},
        {"GET", "nodes/*/tasks", {{u"vmid"_s, u"i"_s}, {u"limit"_s, u"i"_s}}},
        {"GET", "nodes/*/tasks/*/status", {}},
        {"GET", "nodes/*/tasks/*/log", {{u"start"_s, u"i"_s}, {u"limit"_s, u"i"_s}}},
        {"DELETE", "nodes/*/tasks/*", {}},
        {"POST",
         "nodes/*/vzdump",
         {{u"vmid"_s, u"s"_s}, {u"storage"_s, u"s"_s}, {u"mode"_s, u"s"_s}, {u"remove"_s, u"b"_s}}},
        {"GET", "nodes/*/G/*/status/current", {}},
        {"GET", "nodes/*/G/*/config", {{u"current"_s, u"b"_s}}},
        {"GET", "nodes/*/G/*/snapshot", {}},
        {"GET", "nodes/*/G/*/pending", {}},
        {"GET", "nodes/*/qemu/*/agent/network-get-interfaces", {}},
        {"GET", "nodes/*/lxc/*/interfaces", {}},
        {"POST", "nodes/*/G/*/status/start", {}},
        {"POST", "nodes/*/G/*/status/stop", {}},
        {"POST", "nodes/*/G/*/status/shutdown", {{u"timeout"_s, u"i"_s}, {u"forceStop"_s, u"b"_s}}},
        {"POST", "nodes/*/G/*/status/reboot", {{u"timeout"_s, u"i"_s}}},
        {"POST", "nodes/*/G/*/status/suspend", {}},
        {"POST", "nodes/*/G/*/status/resume", {}},
        {"POST", "nodes/*/qemu/*/status/reset", {}},
        {"POST",
         "nodes/*/qemu/*/snapshot",
         {{u"snapname"_s, u"s!"_s}, {u"description"_s, u"s"_s}, {u"vmstate"_s, u"b"_s}}},
        {"POST", "nodes/*/lxc/*/snapshot", {{u"snapname"_s, u"s!"_s}, {u"description"_s, u"s"_s}}},
        {"DELETE", "nodes/*/G/*/snapshot/*", {}},
        {"POST", "nodes/*/G/*/snapshot/*/rollback", {{u"start"_s, u"b"_s}}},
        {"GET", "cluster/nextid", {{u"vmid"_s, u"i"_s}}},
        {"GET", "nodes/*/G/*/pending", {}},
        {"GET", "nodes/*/qemu/*/migrate", {{u"target"_s, u"s"_s}}},
        {"POST",
         "nodes/*/qemu/*/migrate",
         {{u"target"_s, u"s!"_s},
          {u"online"_s, u"b"_s},
          {u"with-local-disks"_s, u"b"_s},
          {u"targetstorage"_s, u"s"_s}}},
        {"POST",
         "nodes/*/lxc/*/migrate",
         {{u"target"_s, u"s!"_s}, {u"restart"_s, u"b"_s}, {u"target-storage"_s, u"s"_s}}},
        {"POST",
         "nodes/*/qemu/*/clone",
         {{u"newid"_s, u"i!"_s},
          {u"name"_s, u"s"_s},
          {u"full"_s, u"b"_s},
          {u"storage"_s, u"s"_s},
          {u"snapname"_s, u"s"_s}}},
        {"POST",
         "nodes/*/lxc/*/clone",
         {{u"newid"_s, u"i!"_s},
          {u"hostname"_s, u"s"_s},
          {u"full"_s, u"b"_s},
          {u"storage"_s, u"s"_s},
          {u"snapname"_s, u"s"_s}}},
        {"PUT",
         "nodes/*/qemu/*/config",
         {{u"digest"_s, u"s"_s},
          {u"delete"_s, u"s"_s},
          {u"revert"_s, u"s"_s},
          {u"memory"_s, u"i"_s},
          {u"balloon"_s, u"i"_s},
          {u"cores"_s, u"i"_s},
          {u"sockets"_s, u"i"_s},
          {u"name"_s, u"s"_s},
          {u"description"_s, u"s"_s},
          {u"tags"_s, u"s"_s},
          {u"onboot"_s, u"b"_s}}},
        {"PUT",
         "nodes/*/lxc/*/config",
         {{u"digest"_s, u"s"_s},
          {u"delete"_s, u"s"_s},
          {u"revert"_s, u"s"_s},
          {u"memory"_s, u"i"_s},
          {u"swap"_s, u"i"_s},
          {u"cores"_s, u"i"_s},
          {u"hostname"_s, u"s"_s},
          {u"description"_s, u"s"_s},
          {u"tags"_s, u"s"_s},
          {u"onboot"_s, u"b"_s}}},
        {"PUT", "nodes/*/G/*/resize", {{u"disk"_s, u"s!"_s}, {u"size"_s, u"s!"_s}, {u"digest"_s, u"s"_s}}},
        {"DELETE", "nodes/*/G/*", {{u"purge"_s, u"b"_s}, {u"destroy-unreferenced-disks"_s, u"b"_s}}},
        {"POST",
         "nodes/*/qemu",
         {{u"vmid"_s, u"i!"_s},
          {u"archive"_s, u"s!"_s},
          {u"force"_s, u"b"_s},
          {u"unique"_s, u"b"_s},
          {u"start"_s, u"b"_s},
          {u"storage"_s, u"s"_s}}},
        {"POST",
         "nodes/*/lxc",
         {{u"vmid"_s, u"i!"_s},
          {u"ostemplate"_s, u"s!"_s},
          {u"restore"_s, u"b!"_s},
          {u"force"_s, u"b"_s},
          {u"unique"_s, u"b"_s},
          {u"start"_s, u"b"_s},
          {u"storage"_s, u"s"_s}}},
    };
    return all;
}

bool fits(const QString &pattern, const QStringList &path)
{
    const QStringList parts = pattern.split(u'/');
    if (parts.size() != path.size())
        return false;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool guestKind = parts[i] == u"G" && (path[i] == u"qemu" || path[i] == u"lxc");
        if (parts[i] != u"*" && !guestKind && parts[i] != path[i])
            return false;
    }
    return true;
}

/// None where the parameters are what the call takes.
std::optional<PveReply> objection(const Rule &rule, const Parameters &parameters)
{
    QJsonObject errors;
    for (auto at = parameters.begin(); at != parameters.end(); ++at) {
        const QString type = rule.parameters.value(at.key());
        bool whole = false;
        (void)at.value().toLongLong(&whole);
        if (type.isEmpty())
            errors.insert(at.key(),
                          u"property is not defined in schema and the schema does not allow additional properties\n"_s);
        else if (type.startsWith(u'i') && !whole)
            errors.insert(at.key(), u"type check ('integer') failed - got '%1'\n"_s.arg(at.value()));
        else if (type.startsWith(u'b') && at.value() != u"0" && at.value() != u"1")
            errors.insert(at.key(), u"type check ('boolean') failed - got '%1'\n"_s.arg(at.value()));
        else if (type.startsWith(u'e') && !type.mid(2).remove(u'!').split(u'|').contains(at.value()))
            errors.insert(at.key(), u"value '%1' does not have a value in the enumeration\n"_s.arg(at.value()));
    }
    for (auto at = rule.parameters.begin(); at != rule.parameters.end(); ++at) {
        if (at.value().endsWith(u'!') && !parameters.contains(at.key()))
            errors.insert(at.key(), u"property is missing and it is not optional\n"_s);
    }
    if (errors.isEmpty())
        return std::nullopt;
    return PveReply::refused(400, u"Parameter verification failed."_s, errors);
}

PveGuest made(const char *kind, int vmid, const char *node, const char *name, bool runs, const char *tags = "")
{
    PveGuest guest{.kind = QLatin1String(kind), .vmid = vmid, .node = QLatin1String(node), .name = QLatin1String(name)};
    guest.tags = QLatin1String(tags);
    const bool vm = guest.kind == u"qemu";
    guest.disks.insert(vm ? u"scsi0"_s : u"rootfs"_s,
                       u"local-lvm:vm-%1-disk-0,size=%2"_s.arg(vmid).arg(vm ? u"32G"_s : u"8G"_s));
    if (runs) {
        guest.status = u"running"_s;
        guest.uptime = 5000 + vmid;
        guest.pid = 100 + vmid;
    }
    return guest;
}

} // namespace

ProxmoxWorld::ProxmoxWorld()
{
    guests = {made("qemu", 100, "pve1", "web", true, "wingman-test;public"), made("qemu", 101, "pve1", "db", false),
              made("qemu", 102, "pve2", "mail", true), made("lxc", 200, "pve2", "dns", true, "wingman-test"),
              made("lxc", 201, "pve3", "wiki", false)};
    guests.append(made("qemu", 9000, "pve1", "debian-cloud", false));
    guests.last().isTemplate = true;
}

PveGuest *ProxmoxWorld::guest(int vmid)
{
    const auto found = std::find_if(guests.begin(), guests.end(), [vmid](const PveGuest &g) { return g.vmid == vmid; });
    return found == guests.end() ? nullptr : &*found;
}

void ProxmoxWorld::tick()
{
    for (PveGuest &guest : guests)
        guest.uptime += guest.status == u"running" ? 1 : 0;
    for (PveTask &task : tasks) {
        if (task.exit.isEmpty() && task.left-- <= 0)
            task.exit = task.work();
    }
}

QString ProxmoxWorld::newTask(const QString &node, const QString &type, const QString &object, const QString &user,
                              std::function<QString()> work)
{
    PveTask task;
    task.node = node;
    task.type = type;
    task.object = object;
    task.user = user;
    ++m_pid;
    task.upid = u"UPID:%1:%2:%3:%4:%5:%6:%7:"_s.arg(node)
                    .arg(m_pid, 8, 16, QLatin1Char('0'))
                    .arg(0x12345678 + m_pid, 8, 16, QLatin1Char('0'))
                    .arg(0x68D7279C + m_pid, 8, 16, QLatin1Char('0'))
                    .arg(type, object, user);
    task.left = taskTakes;
    if (const QString fate = std::exchange(taskFails, {}); fate.startsWith(u"WARNINGS"))
        task.work = [work, fate] { return work() == u"OK" ? fate : u"failed"_s; };
    else if (!fate.isEmpty())
        task.work = [fate] { return fate; };
    else
        task.work = std::move(work);
    task.log = {u"begins %1"_s.arg(type)};
    tasks.append(task);
    return task.upid;
}

PveReply ProxmoxWorld::answer(const QByteArray &method, const QString &path, const Parameters &parameters,
                              const QString &user)
{
    tick();
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    const auto rule = std::find_if(rules().begin(), rules().end(), [&](const Rule &one) {
        return method == one.method && fits(QLatin1String(one.path), parts);
    });
    if (rule == rules().end())
        return PveReply::refused(501, u"Method '%1 %2' not implemented"_s.arg(QString::fromLatin1(method), path));
    if (const auto wrong = objection(*rule, parameters))
        return *wrong;
    const QString node = parts.value(1);
    if (parts.value(0) == u"nodes" && parts.size() > 1) {
        if (!nodes.contains(node))
            return PveReply::refused(
                500, u"hostname lookup '%1' failed - failed to get address info for: %1: Name or service not "
                     u"known"_s.arg(node));
        if (const auto ill = sick.constFind(node); ill != sick.cend())
            return {ill->first, ill->second, QJsonValue(QJsonValue::Undefined), {}, {}, false, false};
    }
    if (method == "GET") {
        if (const auto told = detail(parts, parameters))
            return *told;
    }
    if (const auto done = order(method, parts, parameters, user))
        return *done;
    return method == "GET" && parts.value(2) != u"qemu" && parts.value(2) != u"lxc"
               ? read(parts, parameters)
               : act(method, parts, parameters, user);
}

QJsonArray ProxmoxWorld::resources() const
{
    QJsonArray rows;
    for (const QString &node : nodes) {
        const bool there = !offline.contains(node);
        QJsonObject row{{u"id"_s, u"node/"_s + node},
                        {u"node"_s, node},
                        {u"type"_s, u"node"_s},
                        {u"status"_s, there ? u"online"_s : u"offline"_s}};
        if (there && sees) {
            row.insert(u"cpu"_s, 0.0213452469595433);
            row.insert(u"maxcpu"_s, 4);
            row.insert(u"mem"_s, qint64(1718321152));
            row.insert(u"maxmem"_s, qint64(8327630848));
            row.insert(u"disk"_s, qint64(4134985728));
            row.insert(u"maxdisk"_s, qint64(1900000000000));
            row.insert(u"uptime"_s, 3428);
        }
        rows.append(row);
        if (sees)
            rows.append(QJsonObject{{u"id"_s, u"storage/%1/local"_s.arg(node)},
                                    {u"node"_s, node},
                                    {u"storage"_s, u"local"_s},
                                    {u"type"_s, u"storage"_s},
                                    {u"status"_s, u"available"_s},
                                    {u"plugintype"_s, u"dir"_s},
                                    {u"content"_s, u"iso,backup"_s},
                                    {u"shared"_s, 0},
                                    {u"disk"_s, qint64(4134985728)},
                                    {u"maxdisk"_s, qint64(14484905984)}});
    }
    for (const PveGuest &guest : guests) {
        if (!sees)
            break;
        if (unseen.contains(guest.vmid))
            continue;
        QJsonObject row{{u"id"_s, u"%1/%2"_s.arg(guest.kind).arg(guest.vmid)},
                        {u"vmid"_s, guest.vmid},
                        {u"node"_s, guest.node},
                        {u"type"_s, guest.kind}};
        if (!guest.tags.isEmpty())
            row.insert(u"tags"_s, guest.tags);
        const bool known = !knowsLittle && !offline.contains(guest.node);
        row.insert(u"status"_s, known ? guest.status : u"unknown"_s);
        if (known) {
            row.insert(u"name"_s, guest.name);
            row.insert(u"template"_s, guest.isTemplate ? 1 : 0);
            row.insert(u"cpu"_s, 0.0249060195469461);
            row.insert(u"maxcpu"_s, 2);
            row.insert(u"mem"_s, guest.status == u"running" ? 842551296 : 0);
            row.insert(u"maxmem"_s, qint64(1073741824));
            row.insert(u"disk"_s, 0);
            row.insert(u"maxdisk"_s, qint64(34359738368));
            row.insert(u"uptime"_s, guest.uptime);
            if (!guest.lock.isEmpty())
                row.insert(u"lock"_s, guest.lock);
            if (!guest.haState.isEmpty())
                row.insert(u"hastate"_s, guest.haState);
        }
        rows.append(row);
    }
    if (sees)
        rows.append(QJsonObject{{u"id"_s, u"/pool/lab"_s}, {u"pool"_s, u"lab"_s}, {u"type"_s, u"pool"_s}});
    return rows;
}

PveReply ProxmoxWorld::read(const QStringList &path, const Parameters &parameters)
{
    const QString all = path.join(u'/');
    if (all == u"version")
        return PveReply::given(
            QJsonObject{{u"version"_s, u"9.2.4"_s}, {u"release"_s, u"9.2"_s}, {u"repoid"_s, u"5e5ae681"_s}});
    if (all == u"cluster/resources")
        return PveReply::given(resources());
    if (all == u"nodes") {
        QJsonArray rows;
        for (const QString &node : nodes)
            rows.append(QJsonObject{{u"node"_s, node},
                                    {u"id"_s, u"node/"_s + node},
                                    {u"type"_s, u"node"_s},
                                    {u"status"_s, offline.contains(node) ? u"offline"_s : u"online"_s}});
        return PveReply::given(rows);
    }
    if (all == u"cluster/status") {
        if (!sees)
            return PveReply::refused(403, u"Permission check failed (/, Sys.Audit)"_s);
        QJsonArray rows{QJsonObject{{u"type"_s, u"cluster"_s},
                                    {u"id"_s, u"cluster"_s},
                                    {u"name"_s, u"harbor"_s},
                                    {u"version"_s, 3},
                                    {u"nodes"_s, nodes.size()},
                                    {u"quorate"_s, quorate ? 1 : 0}}};
        for (const QString &node : nodes)
            rows.append(QJsonObject{{u"type"_s, u"node"_s},
                                    {u"id"_s, u"node/"_s + node},
                                    {u"name"_s, node},
                                    {u"online"_s, offline.contains(node) ? 0 : 1}});
        return PveReply::given(rows);
    }
    if (all == u"cluster/options")
        return PveReply::given(
            QJsonObject{{u"keyboard"_s, u"de"_s},
                        {u"tag-style"_s, QJsonObject{{u"shape"_s, u"full"_s},
                                                     {u"color-map"_s, u"critical:d1242f:ffffff;web:1a7f37"_s}}}});
    if (all == u"access/permissions")
        return PveReply::given(permissions);
    if (all == u"cluster/tasks" || (path.size() == 3 && path.value(2) == u"tasks")) {
        QJsonArray rows;
        for (const PveTask &task : tasks) {
            const bool ofNode = path.size() == 3;
            // The archive of a node has ended tasks only; the cluster's list tells a running one by what is missing.
            if (ofNode && (task.exit.isEmpty() || task.node != path.value(1) ||
                           (parameters.contains(u"vmid"_s) && task.object != parameters.value(u"vmid"_s))))
                continue;
            QJsonObject row{{u"upid"_s, task.upid}, {u"node"_s, task.node}, {u"type"_s, task.type},
                            {u"id"_s, task.object}, {u"user"_s, task.user}, {u"starttime"_s, 0x68D7279C}};
            if (!task.exit.isEmpty()) {
                row.insert(u"status"_s, task.exit);
                row.insert(u"endtime"_s, 0x68D727A0);
                row.insert(u"saved"_s, u"1"_s);
            }
            rows.prepend(row);
        }
        return PveReply::given(rows);
    }
    if (path.value(2) == u"version")
        return PveReply::given(
            QJsonObject{{u"version"_s, u"9.2.4"_s}, {u"release"_s, u"9.2"_s}, {u"repoid"_s, u"5e5ae681"_s}});
    if (path.value(2) == u"tasks" && path.size() == 5) {
        const auto task =
            std::find_if(tasks.begin(), tasks.end(), [&](const PveTask &one) { return one.upid == path.value(3); });
        if (path.value(4) == u"log") {
            if (task == tasks.end()) {
                PveReply none =
                    PveReply::given(QJsonArray{QJsonObject{
                                        {u"n"_s, 1}, {u"t"_s, u"unable to open file - No such file or directory"_s}}},
                                    true);
                none.beside.insert(u"total"_s, 1);
                return none;
            }
            QStringList lines = task->log;
            if (task->exit == u"OK")
                lines.append(u"TASK OK"_s);
            else if (!task->exit.isEmpty())
                lines.append(task->exit.startsWith(u"WARNINGS") ? u"TASK "_s + task->exit
                                                                : u"TASK ERROR: "_s + task->exit);
            QJsonArray rows;
            const qsizetype start = parameters.value(u"start"_s).toLongLong();
            const qsizetype limit = parameters.contains(u"limit"_s) ? parameters.value(u"limit"_s).toLongLong() : 50;
            for (qsizetype i = start; i < lines.size() && rows.size() < limit; ++i)
                rows.append(QJsonObject{{u"n"_s, i + 1}, {u"t"_s, lines[i]}});
            PveReply log = PveReply::given(rows, true);
            log.beside.insert(u"total"_s, lines.size());
            return log;
        }
        if (task == tasks.end())
            return PveReply::refused(400, u"no such task"_s);
        if (task->node != path.value(1))
            return PveReply::refused(500, u"no such task on this node"_s);
        QJsonObject state{{u"upid"_s, task->upid},
                          {u"node"_s, task->node},
                          {u"type"_s, task->type},
                          {u"id"_s, task->object},
                          {u"user"_s, u"root@pam"_s},
                          {u"pid"_s, 4711},
                          {u"status"_s, task->exit.isEmpty() ? u"running"_s : u"stopped"_s}};
        if (!task->exit.isEmpty())
            state.insert(u"exitstatus"_s, task->exit);
        return PveReply::given(state, true);
    }
    if (path.value(2) == u"status")
        return PveReply::given(QJsonObject{{u"pveversion"_s, u"pve-manager/9.2.4/5e5ae681198514d4"_s},
                                           {u"uptime"_s, 3428},
                                           {u"loadavg"_s, QJsonArray{u"0.00"_s, u"0.01"_s, u"0.05"_s}}},
                               true);
    return PveReply::given(QJsonArray(), true);
}

PveReply ProxmoxWorld::act(const QByteArray &method, const QStringList &path, const Parameters &parameters,
                           const QString &user)
{
    const QString node = path.value(1);
    if (path.value(2) == u"tasks") {
        for (PveTask &task : tasks) {
            if (task.upid == path.value(3) && task.exit.isEmpty())
                task.exit = u"received interrupt"_s;
        }
        return PveReply::given(QJsonValue(QJsonValue::Null), true);
    }
    if (path.value(2) == u"vzdump")
        return PveReply::given(newTask(node, u"vzdump"_s, parameters.value(u"vmid"_s), user,
                                       [this, node, parameters] {
                                           const QString vmid = parameters.value(u"vmid"_s);
                                           volumes.append(
                                               {u"%1:backup/vzdump-qemu-%2-2026_01_02-03_04_05.vma.zst"_s.arg(
                                                    parameters.value(u"storage"_s), vmid),
                                                node, u"backup"_s, 1000, 0x68D727A0, vmid.toInt()});
                                           return u"OK"_s;
                                       }),
                               true);
    const QString kind = path.value(2);
    PveGuest *found = guest(path.value(3).toInt());
    if (!found || found->kind != kind || (found->node != node && method == "GET"))
        return PveReply::refused(500, u"Configuration file 'nodes/%1/%2/%3.conf' does not exist"_s.arg(
                                          node, kind == u"qemu" ? u"qemu-server"_s : kind, path.value(3)));
    return ofGuest(*found, method, path.mid(4), parameters, user);
}

} // namespace wingman::test
