// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/mock/proxmox_stock.h"

#include "targets/mock/chance.h"

#include <QDateTime>
#include <array>
#include <cmath>
#include <limits>

namespace wingman::targets::mock {

using namespace inventory;
using namespace std::chrono_literals;

namespace {

constexpr qint64 mebi = 1024LL * 1024;
constexpr qint64 gibi = 1024 * mebi;
constexpr auto day = std::chrono::hours(24);

struct Shelf
{
    const char *name;
    const char *type;
    const char *content; // , between
    bool shared;
    qint64 size;   // GiB
    double filled; // share, on the day of the anchor
    double growth; // share a day
};
constexpr std::array shelves{Shelf{"local", "dir", "iso,snippets,vztmpl", false, 96, 0.41, 0.0002},
                             Shelf{"local-zfs", "zfspool", "images,rootdir", false, 1800, 0.63, 0.0007},
                             Shelf{"nas", "nfs", "backup,iso", true, 8000, 0.58, 0.0006},
                             Shelf{"pbs", "pbs", "backup", true, 12000, 0.71, 0.0009}};
constexpr std::array nodeNames{"pve1", "pve2", "pve3"};

const Shelf *shelfNamed(const QString &name)
{
    for (const Shelf &shelf : shelves) {
        if (name == QLatin1String(shelf.name))
            return &shelf;
    }
    return nullptr;
}

double secondsOf(Instant at)
{
    return static_cast<double>(at.time_since_epoch() / 1s);
}

/// Busy by day, idle by night and at the end of the week, and a little noise.
double rhythm(quint64 seed, Instant at, double noise)
{
    const double hours = secondsOf(at) / 3600.0;
    const double ofDay = std::sin((hours / 24.0 - 0.33) * 6.283);
    const auto weekday = static_cast<qint64>(hours / 24.0 + 4) % 7; // 0: Sunday
    const double ofWeek = weekday == 0 || weekday == 6 ? 0.72 : 1.0;
    const double wander = std::sin(hours / (2.0 + 3.0 * share(seed)) + share(mix(seed)) * 6.28);
    return std::max(0.02, (1.0 + 0.45 * ofDay + 0.15 * wander) * ofWeek +
                              noise * (share(chance(seed, at.time_since_epoch() / 1s)) - 0.5));
}

struct Raster
{
    std::chrono::seconds step;
    int points;
};

Raster rasterOf(TrendSpan span)
{
    switch (span) {
    case TrendSpan::Hour:
        return {60s, 60};
    case TrendSpan::Day:
        return {900s, 96};
    case TrendSpan::Week:
        return {7200s, 84};
    case TrendSpan::Month:
        return {28800s, 90};
    case TrendSpan::Year:
        return {3 * day, 122};
    }
    return {60s, 60};
}

/// A night's maintenance of the third node: nothing was measured.
bool isGap(const QString &node, Instant at)
{
    const auto ofDay = (at.time_since_epoch() / 60s) % 1440;
    return node == u"pve3" && ofDay >= 190 && ofDay < 300;
}

QString fileOf(const Guest &guest, const QString &storage, Instant at)
{
    const QDateTime when = QDateTime::fromSecsSinceEpoch(at.time_since_epoch() / 1s, Qt::UTC);
    const bool isVm = guest.kind == GuestKind::Qemu;
    if (storage == u"pbs")
        return QStringLiteral("pbs:backup/%1/%2/%3")
            .arg(isVm ? QStringLiteral("vm") : QStringLiteral("ct"))
            .arg(guest.vmid)
            .arg(when.toString(Qt::ISODate));
    return QStringLiteral("%1:backup/vzdump-%2-%3-%4.%5")
        .arg(storage, isVm ? QStringLiteral("qemu") : QStringLiteral("lxc"))
        .arg(guest.vmid)
        .arg(when.toString(QStringLiteral("yyyy_MM_dd-HH_mm_ss")),
             isVm ? QStringLiteral("vma.zst") : QStringLiteral("tar.zst"));
}

/// The moments of a night's job, newest first.
QList<Instant> nightsBefore(Instant last, int count, int everyDays)
{
    QList<Instant> nights;
    for (int i = 0; i < count; ++i)
        nights.append(last - day * (i * everyDays));
    return nights;
}

Instant lastNight(const Guest &guest, Instant now)
{
    const Instant tonight = std::chrono::floor<std::chrono::days>(now) + 2h + std::chrono::minutes(guest.vmid % 50);
    return tonight <= now ? tonight : tonight - day;
}

} // namespace

Rows<Storage> storagesAt(Instant now, Instant anchor)
{
    Rows<Storage> rows;
    const double days = std::floor(secondsOf(now) / 86400.0) - std::floor(secondsOf(anchor) / 86400.0);
    for (const char *node : nodeNames) {
        for (const Shelf &shelf : shelves) {
            const QString name = QLatin1String(shelf.name);
            const QString where = QLatin1String(node);
            Storage storage{.id = ObjectId::parse(where + u'/' + name).value()};
            storage.name = name;
            storage.node = where;
            storage.status = QStringLiteral("available");
            storage.type = QLatin1String(shelf.type);
            storage.content = QString::fromLatin1(shelf.content).split(u',');
            storage.shared = shelf.shared;
            storage.size = shelf.size * gibi;
            const double own = shelf.shared ? 0.0 : 0.2 * (share(chance(3, where + name)) - 0.5);
            storage.used = static_cast<qint64>(static_cast<double>(storage.size) *
                                               qBound(0.0, shelf.filled + own + shelf.growth * days, 0.99));
            rows.insert(storage.id, storage);
        }
    }
    return rows;
}

ClusterTask madeTask(quint64 seed, const QString &node, const QString &type, const QString &object, const QString &user,
                     Instant startedAt, std::optional<Instant> endedAt, const QString &result)
{
    const quint64 number = chance(seed, QStringLiteral("%1 %2 %3").arg(node, type, object)) ^
                           static_cast<quint64>(startedAt.time_since_epoch() / 1s);
    const auto hex = [](quint64 value) {
        return QStringLiteral("%1").arg(value & 0xffffffffULL, 8, 16, QLatin1Char('0')).toUpper();
    };
    ClusterTask task{.id = ObjectId::parse(QStringLiteral("UPID:%1:%2:%3:%4:%5:%6:%7:")
                                               .arg(node, hex(number % 4'000'000), hex(mix(number)),
                                                    hex(static_cast<quint64>(startedAt.time_since_epoch() / 1s)), type,
                                                    object, user))
                               .value()};
    task.node = node;
    task.type = type;
    task.object = object;
    task.user = user;
    task.startedAt = std::chrono::floor<std::chrono::seconds>(startedAt);
    task.endedAt = endedAt;
    task.result = endedAt ? result : QString();
    return task;
}

Rows<ClusterTask> tasksAt(quint64 seed, Instant now, Instant anchor)
{
    Rows<ClusterTask> tasks;
    const QString root = QStringLiteral("root@pam");
    const QString good = QStringLiteral("OK");
    const auto add = [&](const QString &node, const char *type, const QString &object, const QString &user,
                         Instant from, std::chrono::seconds took, const QString &result) {
        const Instant to = from + took;
        if (from > now)
            return;
        const ClusterTask task = madeTask(seed, node, QLatin1String(type), object, user, from,
                                          to <= now ? std::optional(to) : std::nullopt, result);
        tasks.insert(task.id, task);
    };
    for (const char *name : nodeNames) {
        const QString node = QLatin1String(name);
        const bool warns = node == u"pve2";
        add(node, "vzdump", {}, root, anchor - day + 2h, 41min, good);
        add(node, "vzdump", {}, root, anchor + 2h, 43min, warns ? QStringLiteral("WARNINGS: 1") : good);
        add(node, "aptupdate", {}, root, anchor - 20h, 9s, good);
    }
    const QString pve1 = QStringLiteral("pve1");
    const QString pve2 = QStringLiteral("pve2");
    const QString pve3 = QStringLiteral("pve3");
    const QString anna = QStringLiteral("anna@pve");
    add(pve3, "qmstart", QStringLiteral("190"), anna, anchor - 5h, 3s, good);
    add(pve1, "qmsnapshot", QStringLiteral("110"), QStringLiteral("ci@pve!deploy"), anchor - 9h, 12s, good);
    add(pve2, "qmigrate", QStringLiteral("131"), anna, anchor - 14h, 71s,
        QStringLiteral("migration aborted: storage 'local-zfs' is not available on node 'pve3'"));
    add(pve1, "vncproxy", QStringLiteral("101"), anna, anchor - 16h, 340s, good);
    // One that goes on now; every three hours another one.
    const Instant began = std::chrono::floor<std::chrono::hours>(now) - ((now.time_since_epoch() / 1h) % 3) * 1h;
    add(pve2, "vzdump", QStringLiteral("141"), root, began, 180min, good);
    return tasks;
}

QStringList logOf(const ClusterTask &task, Instant now)
{
    QStringList lines;
    if (task.type == u"vzdump") {
        const QString who = task.object.isEmpty() ? QStringLiteral("--all 1") : task.object;
        lines.append(QStringLiteral("INFO: starting new backup job: vzdump %1 --storage pbs --mode snapshot").arg(who));
        lines.append(QStringLiteral("INFO: Starting Backup of VM %1 (qemu)")
                         .arg(task.object.isEmpty() ? QStringLiteral("100") : task.object));
        lines.append(QStringLiteral("INFO: status = running"));
        lines.append(QStringLiteral("INFO: creating Proxmox Backup Server archive"));
        const auto took = std::max((task.endedAt.value_or(now) - task.startedAt.value_or(now)) / 1s, std::int64_t{0});
        const auto percent = task.endedAt ? 100 : std::min<std::int64_t>(99, took / 103);
        for (std::int64_t done = 1; done <= percent; ++done)
            lines.append(QStringLiteral("INFO: %1% (%2 GiB of 200.0 GiB) in %3s, read: 19.9 MiB/s, write: 8.4 MiB/s")
                             .arg(done, 3)
                             .arg(QString::number(2.0 * static_cast<double>(done), 'f', 1))
                             .arg(done * 103));
        if (task.result.startsWith(u"WARNINGS"))
            lines.append(QStringLiteral("WARN: VM 120: the guest agent did not answer, the file systems were not "
                                        "frozen"));
        if (task.endedAt)
            lines.append(QStringLiteral("INFO: Backup job finished successfully"));
    } else {
        lines.append(QStringLiteral("%1 %2").arg(task.type, task.object).trimmed());
    }
    if (!task.endedAt)
        return lines;
    if (task.result == u"OK")
        lines.append(QStringLiteral("TASK OK"));
    else
        lines.append((task.result.startsWith(u"WARNINGS") ? QStringLiteral("TASK ") : QStringLiteral("TASK ERROR: ")) +
                     task.result);
    return lines;
}

StoredVolume madeBackup(const Guest &guest, const QString &storage, Instant at)
{
    StoredVolume volume;
    volume.id = fileOf(guest, storage, at);
    volume.storage = storage;
    volume.node = guest.node;
    volume.content = QStringLiteral("backup");
    volume.format = storage == u"pbs"               ? QStringLiteral("pbs-vm")
                    : guest.kind == GuestKind::Qemu ? QStringLiteral("vma.zst")
                                                    : QStringLiteral("tar.zst");
    volume.size = static_cast<qint64>(static_cast<double>(guest.maxDisk) *
                                      (0.28 + 0.1 * share(chance(static_cast<quint64>(guest.vmid), storage))));
    volume.vmid = guest.vmid;
    volume.at = std::chrono::floor<std::chrono::seconds>(at);
    volume.notes = guest.name;
    return volume;
}

QList<StoredVolume> backupsOf(const Guest &guest, Instant now)
{
    constexpr int neverSaved = 140;
    constexpr int longAgo = 150;
    constexpr int badCopy = 204;
    QList<StoredVolume> volumes;
    if (guest.isTemplate || guest.vmid == neverSaved)
        return volumes;
    const Instant last = lastNight(guest, now) - (guest.vmid == longAgo ? 23 * day : 0 * day);
    const QString pbs = QStringLiteral("pbs");
    for (const Instant at : nightsBefore(last, 7, 1)) {
        StoredVolume volume = madeBackup(guest, pbs, at);
        volume.encrypted = true;
        // What is not a day old has not been verified yet.
        if (now - at > day)
            volume.verification = QStringLiteral("ok");
        volumes.append(volume);
    }
    if (guest.vmid == badCopy)
        volumes[2].verification = QStringLiteral("failed");
    if (guest.tags.contains(QStringLiteral("critical"))) {
        for (const Instant at : nightsBefore(last - day - 40min, 3, 7))
            volumes.append(madeBackup(guest, QStringLiteral("nas"), at));
        volumes.last().isProtected = true;
        volumes.last().notes = QStringLiteral("%1 before the last upgrade").arg(guest.name);
    }
    std::stable_sort(volumes.begin(), volumes.end(),
                     [](const StoredVolume &left, const StoredVolume &right) { return left.at > right.at; });
    return volumes;
}

QList<StoredVolume> contentOf(const Storage &storage, const QList<Guest> &guests, Instant anchor)
{
    struct File
    {
        const char *name;
        const char *content;
        const char *format;
        qint64 size; // MiB
        int days;
    };
    static constexpr std::array files{
        File{"iso/debian-12.11.0-amd64-netinst.iso", "iso", "iso", 670, 120},
        File{"iso/ubuntu-24.04.2-live-server-amd64.iso", "iso", "iso", 2990, 200},
        File{"iso/virtio-win-0.1.271.iso", "iso", "iso", 693, 63},
        File{"vztmpl/debian-12-standard_12.7-1_amd64.tar.zst", "vztmpl", "tzst", 121, 180},
        File{"vztmpl/alpine-3.21-default_20241217_amd64.tar.xz", "vztmpl", "txz", 3, 90},
        File{"snippets/cloud-init-base.yaml", "snippets", "snippet", 0, 300}};
    QList<StoredVolume> volumes;
    for (const File &file : files) {
        if (!storage.content.contains(QLatin1String(file.content)))
            continue;
        StoredVolume volume;
        volume.id = storage.name + u':' + QLatin1String(file.name);
        volume.content = QLatin1String(file.content);
        volume.format = QLatin1String(file.format);
        volume.size = std::max<qint64>(file.size * mebi, 1900);
        volume.at = anchor - day * file.days;
        volumes.append(volume);
    }
    for (const Guest &guest : guests) {
        if (guest.node != storage.node)
            continue;
        const bool isVm = guest.kind == GuestKind::Qemu;
        const QString content = isVm ? QStringLiteral("images") : QStringLiteral("rootdir");
        if (!storage.content.contains(content))
            continue;
        StoredVolume volume;
        volume.id = QStringLiteral("%1:%2-%3-disk-0")
                        .arg(storage.name, isVm ? QStringLiteral("vm") : QStringLiteral("subvol"))
                        .arg(guest.vmid);
        volume.content = content;
        volume.format = isVm ? QStringLiteral("raw") : QStringLiteral("subvol");
        volume.size = guest.maxDisk;
        volume.vmid = guest.vmid;
        volumes.append(volume);
    }
    for (StoredVolume &volume : volumes) {
        volume.storage = storage.name;
        volume.node = storage.node;
    }
    return volumes;
}

void addCare(Node &node, Instant anchor)
{
    const QString name = node.id.text();
    const bool isFirst = name == u"pve1";
    node.subscription = name == u"pve3" ? QStringLiteral("notfound") : QStringLiteral("active");
    node.updates = isFirst ? 0 : name == u"pve2" ? 14 : 3;
    NodeCertificate own;
    own.file = QStringLiteral("pve-ssl.pem");
    own.subject = QStringLiteral("/OU=PVE Cluster Node/O=Proxmox Virtual Environment/CN=%1.lan").arg(name);
    own.issuer = QStringLiteral("/CN=Proxmox Virtual Environment/O=PVE Cluster Manager CA");
    own.fingerprint = hexId(11, name, 64).toUpper();
    for (qsizetype at = 2; at < own.fingerprint.size(); at += 3)
        own.fingerprint.insert(at, u':');
    own.from = anchor - 340 * day;
    own.until = isFirst ? anchor + 21 * day + 7h : anchor + 390 * day;
    node.certificates = {own};
}

QList<GuestSnapshot> snapshotsOf(int vmid, Instant anchor)
{
    const auto snapshot = [&](const char *name, const char *parent, const char *about, int days, bool memory) {
        GuestSnapshot one;
        one.name = QLatin1String(name);
        one.parent = QLatin1String(parent);
        one.description = QLatin1String(about);
        one.at = anchor - day * days - 9h;
        one.withMemory = memory;
        return one;
    };
    if (vmid == 110)
        return {snapshot("installed", "", "Debian 12, engine 27, nothing deployed", 61, false),
                snapshot("registry-v2", "installed", "Before the registry was moved", 30, false),
                snapshot("trial-overlay", "registry-v2", "Trial of another storage driver", 18, true),
                snapshot("before-28", "registry-v2", "Before the engine went to 28", 1, true)};
    if (vmid == 120)
        return {snapshot("pg15-upgrade", "", "Before PostgreSQL 15 to 16", 12, false)};
    return {};
}

Trend trendOf(const Course &course, TrendSpan span, Instant now)
{
    constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
    const Raster raster = rasterOf(span);
    const Instant last = Instant((now.time_since_epoch() / raster.step) * raster.step);
    Trend trend;
    const auto add = [&](Figure figure, double value) { trend.values[figure].append(value); };
    for (int i = raster.points - 1; i >= 0; --i) {
        const Instant at = last - raster.step * i;
        const bool measured = !isGap(course.node, at) && (!course.since || at >= *course.since);
        const auto sample = [&](double value) { return measured ? value : nothing; };
        const double busy = rhythm(course.seed, at, span == TrendSpan::Hour ? 0.35 : 0.25);
        const double memory = static_cast<double>(course.memory);
        const double held =
            qBound(0.05, 0.35 + course.load / 2 + 0.05 * (rhythm(mix(course.seed), at, 0.02) - 1), 0.97);
        const double traffic = (0.1 + course.load) * 6.0e6;
        trend.moments.append(at);
        add(Figure::Cpu, sample(qBound(0.0, course.load * busy, 1.0)));
        add(Figure::Memory, sample(memory * held));
        add(Figure::MemorySize, measured ? memory : nothing);
        add(Figure::Received, sample(traffic * busy * busy));
        add(Figure::Sent, sample(traffic * 0.6 * rhythm(mix(course.seed + 1), at, 0.5)));
        if (course.ofNode) {
            add(Figure::IoWait, sample(0.012 * rhythm(mix(course.seed + 2), at, 0.9)));
            add(Figure::Load, sample(course.load * 18.0 * busy));
        } else {
            add(Figure::DiskRead, sample(traffic * 0.2 * rhythm(mix(course.seed + 3), at, 1.2)));
            add(Figure::DiskWritten, sample(traffic * 0.35 * rhythm(mix(course.seed + 4), at, 0.6)));
        }
    }
    return trend;
}

Trend trendOf(const Storage &storage, TrendSpan span, Instant now, Instant anchor)
{
    const Raster raster = rasterOf(span);
    const Shelf *shelf = shelfNamed(storage.name);
    const Instant last = Instant((now.time_since_epoch() / raster.step) * raster.step);
    Trend trend;
    for (int i = raster.points - 1; i >= 0; --i) {
        const Instant at = last - raster.step * i;
        const double days = (secondsOf(at) - secondsOf(anchor)) / 86400.0;
        const double before = shelf ? shelf->growth * days : 0;
        const double weekly = 0.012 * std::sin(days / 7.0 * 6.283);
        const auto size = static_cast<double>(storage.size);
        trend.moments.append(at);
        trend.values[Figure::Used].append(
            qBound(0.0, static_cast<double>(storage.used) + size * (before + weekly), size));
        trend.values[Figure::Size].append(size);
    }
    return trend;
}

} // namespace wingman::targets::mock
