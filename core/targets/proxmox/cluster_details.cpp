// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/proxmox/cluster_details.h"

#include "base/redaction.h"
#include "targets/proxmox/decode_details.h"
#include "targets/proxmox/guest_look.h"
#include "targets/proxmox/upid.h"

#include <QCoreApplication>
#include <algorithm>

namespace wingman::targets::proxmox {

using namespace inventory;

namespace {

constexpr qint64 logPiece = 500; // lines at once
constexpr qsizetype longestLine = 1000;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::Proxmox)
};

/// "/nodes/pve1/storage/local"; empty for what has no figures or no content.
QString pathOf(const TargetRef &target)
{
    if (target.platform != Platform::Proxmox)
        return {};
    if (target.kind == TargetKind::Node)
        return QStringLiteral("/nodes/%1").arg(segment(target.name));
    if (target.kind == TargetKind::Storage && !target.node.isEmpty())
        return QStringLiteral("/nodes/%1/storage/%2").arg(segment(target.node), segment(target.name));
    return guestPath(target, target.name);
}

template <typename T>
Async<T> unsupported(TargetRef target)
{
    co_return fail(Code::Unsupported,
                   {{"what", target.text()}, {"reason", QStringLiteral("a cluster has no such thing")}});
}

void newestFirst(QList<StoredVolume> &volumes)
{
    std::stable_sort(volumes.begin(), volumes.end(), [](const StoredVolume &left, const StoredVolume &right) {
        if (left.at != right.at)
            return left.at > right.at;
        return left.id < right.id;
    });
}

Async<QList<StoredVolume>> readVolumes(Source source, QString node, QString storage, QMap<QString, QString> parameters,
                                       Deadline deadline, Cancel cancel)
{
    const QString path = QStringLiteral("/nodes/%1/storage/%2/content").arg(segment(node), segment(storage));
    const auto decode = [node, storage](const QString &endpoint, const QByteArray &json) {
        return volumesFrom(endpoint, json, node, storage);
    };
    return read<QList<StoredVolume>>(source, path, parameters, QStringLiteral("the content of ") + storage, decode,
                                     deadline, std::move(cancel));
}

Async<StoredVolumes> readContent(Source source, TargetRef storage, Deadline deadline, Cancel cancel)
{
    auto volumes = co_await readVolumes(source, storage.node, storage.name, {}, deadline, cancel);
    if (!volumes)
        co_return propagate(volumes);
    newestFirst(*volumes);
    co_return StoredVolumes{*volumes, {}};
}

Async<StoredVolumes> readBackups(Source source, TargetRef guest, Deadline deadline, Cancel cancel)
{
    const QString node = guest.node;
    const auto decode = [node](const QString &endpoint, const QByteArray &json) {
        return storagesFrom(endpoint, json, node);
    };
    const QString content = QStringLiteral("content");
    const QString backup = QStringLiteral("backup");
    const QMap<QString, QString> taking{{content, backup}};
    const auto storages =
        co_await read<Rows<Storage>>(source, QStringLiteral("/nodes/%1/storage").arg(segment(node)), taking,
                                     QStringLiteral("the storages of ") + node, decode, deadline, cancel);
    if (!storages)
        co_return propagate(storages);
    StoredVolumes all;
    const QMap<QString, QString> its{{content, backup}, {QStringLiteral("vmid"), guest.name}};
    for (const Storage &storage : *storages) {
        if (storage.status != u"available") {
            all.unread.append(Words::tr("%1: it is not available on %2").arg(storage.name, node));
            continue;
        }
        auto volumes = co_await readVolumes(source, node, storage.name, its, deadline, cancel);
        if (!volumes && volumes.error().code == Code::Cancelled)
            co_return propagate(volumes);
        if (volumes)
            all.volumes.append(*volumes);
        else
            all.unread.append(
                Words::tr("%1: %2", "a storage, why it cannot be read").arg(storage.name, volumes.error().sentence()));
    }
    all.volumes.removeIf(
        [&](const StoredVolume &one) { return one.content != u"backup" || QString::number(one.vmid) != guest.name; });
    newestFirst(all.volumes);
    co_return all;
}

Async<TaskReport> readTask(Source source, Upid upid, qint64 firstLine, Deadline deadline, Cancel cancel)
{
    const QString path = QStringLiteral("/nodes/%1/tasks/%2/").arg(segment(upid.node()), segment(upid.text()));
    const QString what = QStringLiteral("The task ") + upid.text();
    // Its state first: a log that is read after the end is whole.
    const auto now =
        co_await read<TaskNow>(source, path + QStringLiteral("status"), {}, what, taskNowFrom, deadline, cancel);
    if (!now)
        co_return propagate(now);
    TaskReport report{now->running, redacted(inert(now->exitStatus, longestLine)), {}, firstLine, false};
    const QMap<QString, QString> piece{{QStringLiteral("start"), QString::number(firstLine)},
                                       {QStringLiteral("limit"), QString::number(logPiece)}};
    const auto lines = co_await read<QMap<qint64, QString>>(source, path + QStringLiteral("log"), piece, what,
                                                            taskLogFrom, deadline, cancel);
    if (!lines)
        co_return propagate(lines);
    for (auto line = lines->cbegin(); line != lines->cend(); ++line) {
        if (line.key() <= firstLine)
            continue; // told before
        report.lines.append(redacted(inert(line.value(), longestLine)));
        report.nextLine = line.key();
    }
    report.hasMore = lines->size() >= logPiece && report.nextLine > firstLine;
    co_return report;
}

Async<TaskReport> noTask(Error error)
{
    co_return Failure(error);
}

} // namespace

Async<Trend> ProxmoxDetails::trend(TargetRef target, TrendSpan span, Deadline deadline, Cancel cancel)
{
    const QString path = pathOf(target);
    if (path.isEmpty())
        return unsupported<Trend>(std::move(target));
    return read<Trend>(
        m_source, path + QStringLiteral("/rrddata"),
        {{QStringLiteral("timeframe"), trendSpanName(span)}, {QStringLiteral("cf"), QStringLiteral("AVERAGE")}},
        target.text(), trendFrom, deadline, std::move(cancel));
}

Async<GuestSnapshots> ProxmoxDetails::snapshots(TargetRef guest, Deadline deadline, Cancel cancel)
{
    const QString path = guestPath(guest, guest.name);
    if (path.isEmpty())
        return unsupported<GuestSnapshots>(std::move(guest));
    return read<GuestSnapshots>(m_source, path + QStringLiteral("/snapshot"), {}, guest.text(), guestSnapshotsFrom,
                                deadline, std::move(cancel));
}

Async<StoredVolumes> ProxmoxDetails::content(TargetRef storage, Deadline deadline, Cancel cancel)
{
    if (storage.kind != TargetKind::Storage || pathOf(storage).isEmpty())
        return unsupported<StoredVolumes>(std::move(storage));
    return readContent(m_source, std::move(storage), deadline, std::move(cancel));
}

Async<StoredVolumes> ProxmoxDetails::backups(TargetRef guest, Deadline deadline, Cancel cancel)
{
    if (guestPath(guest, guest.name).isEmpty())
        return unsupported<StoredVolumes>(std::move(guest));
    return readBackups(m_source, std::move(guest), deadline, std::move(cancel));
}

Async<QStringList> ProxmoxDetails::addresses(TargetRef guest, Deadline deadline, Cancel cancel)
{
    return readAddresses(m_source, std::move(guest), deadline, std::move(cancel));
}

Async<TaskReport> ProxmoxDetails::task(QString upid, qint64 firstLine, Deadline deadline, Cancel cancel)
{
    const auto parsed = Upid::parse(upid);
    if (!parsed)
        return noTask(parsed.error());
    return readTask(m_source, *parsed, std::max<qint64>(firstLine, 0), deadline, std::move(cancel));
}

} // namespace wingman::targets::proxmox
