// SPDX-License-Identifier: GPL-3.0-or-later
// API2's calls on a mock cluster: what can be asked of a guest, and the sentences in which a task says no.
#include "targets/mock/proxmox_site.h"
#include "targets/mock/proxmox_stock.h"

namespace wingman::targets::mock {

using namespace inventory;
using operations::ApiCall;
using operations::Step;
using operations::StepAnswer;

namespace {

/// What a call asks for, in one word, and the snapshot it speaks of.
struct Asked
{
    QString node, kind, vmid, verb, snapshot;
};

std::optional<Asked> askedBy(const ApiCall &call)
{
    const QStringList path = call.path.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    if (path.value(0) != QStringLiteral("nodes"))
        return std::nullopt;
    const bool post = call.method == QStringLiteral("POST");
    if (post && path.size() == 3 && path[2] == QStringLiteral("vzdump"))
        return Asked{path[1], {}, call.body.value(QStringLiteral("vmid")).toString(), QStringLiteral("backup"), {}};
    Asked asked{path.value(1), path.value(2), path.value(3), {}, path.value(5)};
    if (path.value(4) == QStringLiteral("snapshot")) {
        if (post && path.size() == 5) {
            asked.verb = QStringLiteral("snapshot");
            asked.snapshot = call.body.value(QStringLiteral("snapname")).toString();
        } else if (post && path.size() == 7 && path[6] == QStringLiteral("rollback")) {
            asked.verb = path[6];
        } else if (call.method == QStringLiteral("DELETE") && path.size() == 6) {
            asked.verb = QStringLiteral("delsnapshot");
        }
    } else if (post && path.size() == 6 && path[4] == QStringLiteral("status")) {
        static const QStringList known{QStringLiteral("start"),  QStringLiteral("stop"),    QStringLiteral("shutdown"),
                                       QStringLiteral("reboot"), QStringLiteral("suspend"), QStringLiteral("resume"),
                                       QStringLiteral("reset")};
        asked.verb = known.contains(path[5]) ? path[5] : QString();
    }
    if (asked.verb.isEmpty())
        return std::nullopt;
    return asked;
}

} // namespace

QString ProxmoxSite::objection(const GuestRecord &record, const QString &verb, const QString &snapshot)
{
    const Guest &guest = record.base;
    const bool qemu = guest.kind == GuestKind::Qemu;
    const QString who = (qemu ? QStringLiteral("VM %1") : QStringLiteral("CT %1")).arg(guest.vmid);
    if (!guest.lock.isEmpty())
        return QStringLiteral("%1 is locked (%2)").arg(qemu ? QStringLiteral("VM") : QStringLiteral("CT"), guest.lock);
    const bool known = record.snapshots.contains(snapshot);
    if (verb == QStringLiteral("snapshot"))
        return known ? QStringLiteral("snapshot name '%1' already used").arg(snapshot) : QString();
    if (verb == QStringLiteral("rollback") || verb == QStringLiteral("delsnapshot"))
        return known ? QString() : QStringLiteral("snapshot '%1' does not exist").arg(snapshot);
    if (verb == QStringLiteral("backup"))
        return {};
    const bool stopped = guest.status == QStringLiteral("stopped");
    if (verb == QStringLiteral("start")) {
        if (guest.isTemplate)
            return QStringLiteral("you can't start a vm if it's a template");
        return stopped ? QString() : QStringLiteral("%1 already running").arg(who);
    }
    return stopped ? QStringLiteral("%1 not running").arg(who) : QString();
}

void ProxmoxSite::carryOut(GuestRecord &record, const QString &verb, const QString &snapshot,
                           const QJsonObject &body) const
{
    const auto is = [&verb](const char *word) { return verb == QLatin1String(word); };
    const auto runs = [&](bool running) {
        for (auto at = record.waiting.cbegin(); at != record.waiting.cend(); ++at)
            settle(record, at.key(), at.value());
        record.waiting.clear();
        record.base.status = running ? QStringLiteral("running") : QStringLiteral("stopped");
        record.startedAt = running ? std::optional(now()) : std::nullopt;
    };
    if (is("start") || is("reboot")) {
        runs(true);
    } else if (is("stop") || is("shutdown")) {
        runs(false);
    } else if (is("suspend")) {
        record.base.status = QStringLiteral("paused");
    } else if (is("resume")) {
        record.base.status = QStringLiteral("running");
    } else if (is("snapshot")) {
        record.snapshots.append(snapshot);
        GuestSnapshot one;
        one.name = snapshot;
        one.parent = std::exchange(record.snapshotParent, snapshot);
        one.description = body.value(QStringLiteral("description")).toString();
        one.at = now();
        one.withMemory = body.value(QStringLiteral("vmstate")).toBool();
        record.taken.insert(snapshot, one);
    } else if (is("delsnapshot")) {
        record.snapshots.removeAll(snapshot);
        // What stood on it stands on what it stood on.
        const QString parent = record.taken.take(snapshot).parent;
        for (GuestSnapshot &one : record.taken) {
            if (one.parent == snapshot)
                one.parent = parent;
        }
        if (record.snapshotParent == snapshot)
            record.snapshotParent = parent;
    } else if (is("rollback")) {
        runs(false);
        record.snapshotParent = snapshot;
    } else if (is("backup")) {
        record.backupsMade.append({now(), body.value(QStringLiteral("storage")).toString()});
    }
    ++record.deeds[verb];
}

void ProxmoxSite::noteTask(const GuestRecord &record, const QString &type)
{
    constexpr qsizetype most = 200;
    const QString user = QStringLiteral("operator@pve!wingman");
    const ClusterTask task = madeTask(m_seed, record.base.node, type, QString::number(record.base.vmid), user,
                                      now() - m_taskTime, now(), QStringLiteral("OK"));
    m_done.append(task);
    if (m_done.size() > most)
        m_done.removeFirst();
    put(&Snapshot::tasks, &Watcher::tasks, task);
}

Result<StepAnswer> ProxmoxSite::act(const Step &step)
{
    if (const auto done = order(step))
        return *done;
    const auto asked = askedBy(step.call);
    if (!asked)
        return fail(Code::EngineRefused,
                    {{"endpoint", m_endpoint.id.text()},
                     {"reason", QStringLiteral("Method '%1' not implemented").arg(step.call.text())}});
    const GuestRecord *found = find(asked->kind.isEmpty() ? asked->vmid : asked->kind + QLatin1Char('/') + asked->vmid);
    if (!found || found->base.node != asked->node) {
        if (step.toleratesAbsent)
            return StepAnswer{true, {}};
        return fail(Code::NotFound,
                    {{"what", QStringLiteral("%1/%2 on %3").arg(asked->kind, asked->vmid, asked->node)}});
    }
    GuestRecord record = *found;
    if (const QString reason = objection(record, asked->verb, asked->snapshot); !reason.isEmpty()) {
        if (reason.endsWith(QStringLiteral("does not exist")))
            return fail(Code::NotFound, {{"what", step.title}});
        return fail(Code::Conflict, {{"what", step.title}, {"reason", reason}});
    }
    carryOut(record, asked->verb, asked->snapshot, step.call.body);
    if (step.call.body.value(QStringLiteral("start")).toBool()) { // of a rollback
        record.base.status = QStringLiteral("running");
        record.startedAt = now();
    }
    m_guests.insert(record.base.id, record);
    put(&Snapshot::guests, &Watcher::guests, row(record, now()));
    const bool qemu = record.base.kind == GuestKind::Qemu;
    const QString prefix = qemu ? QStringLiteral("qm") : QStringLiteral("vz");
    noteTask(record, asked->verb == QStringLiteral("backup") ? QStringLiteral("vzdump") : prefix + asked->verb);
    happened(qemu ? TargetKind::Qemu : TargetKind::Lxc, record.base.id.text(), record.base.name,
             asked->verb == QStringLiteral("backup") ? QStringLiteral("vzdump") : prefix + asked->verb);
    acted();
    return StepAnswer{};
}

} // namespace wingman::targets::mock
