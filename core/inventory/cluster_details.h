// SPDX-License-Identifier: GPL-3.0-or-later
// What a cluster tells of one object when somebody looks at it: the course of its figures, its snapshots, what its
// storages hold, how a task goes (API2: rrddata, snapshot, content, tasks).
#pragma once

#include "base/cancel.h"
#include "base/clock.h"
#include "base/result.h"
#include "inventory/target.h"

#include <QMap>

#include <array>
#include <optional>

namespace wingman::inventory {

/// How far back; the cluster keeps fewer points the further.
enum class TrendSpan : quint8 { Hour, Day, Week, Month, Year };
inline constexpr std::array allTrendSpans{TrendSpan::Hour, TrendSpan::Day, TrendSpan::Week, TrendSpan::Month,
                                          TrendSpan::Year};
/// "hour", "day", …: the cluster's own words.
QString trendSpanName(TrendSpan span);
std::optional<TrendSpan> trendSpanFromName(QStringView name);

/// What is measured. Shares are of all cores, 0 to 1; amounts are bytes; rates are bytes per second.
enum class Figure : quint8 {
    Cpu,
    IoWait, // share of time, of a node
    Load,   // processes that want to run, of a node
    Memory,
    MemorySize,
    Received,
    Sent,
    DiskRead,
    DiskWritten,
    Used, // of a storage, of a container's disk, of a node's root
    Size,
};

/// Each figure has as many values as there are moments; where nothing was measured stands a NaN, never a zero.
struct Trend
{
    QList<Instant> moments{}; // in order, none twice
    QMap<Figure, QList<double>> values{};
};

struct GuestSnapshot
{
    QString name{};
    QString parent{}; // the snapshot it was taken after; empty for the first
    QString description{};
    std::optional<Instant> at{};
    bool withMemory = false;
    /// "prepare" or "delete" while a task is at it, and for good where that task was broken off.
    QString unfinished{};
    friend bool operator==(const GuestSnapshot &, const GuestSnapshot &) = default;
};

struct GuestSnapshots
{
    QList<GuestSnapshot> entries{};
    QString parentOfCurrent{}; // what the guest stands on now
    std::optional<bool> running{};
    friend bool operator==(const GuestSnapshots &, const GuestSnapshots &) = default;
};

/// One thing that a storage holds.
struct StoredVolume
{
    QString id{};      // "local:backup/vzdump-qemu-100-….vma.zst"
    QString storage{}; // its name
    QString node{};    // that it was seen from
    QString content{}; // backup, iso, vztmpl, images, rootdir, snippets, import
    QString format{};
    qint64 size = 0; // bytes
    int vmid = 0;    // whose it is; 0: nobody's
    std::optional<Instant> at{};
    QString notes{};
    bool isProtected = false;
    QString verification{}; // ok, failed; empty where nobody verified it
    bool encrypted = false;
    friend bool operator==(const StoredVolume &, const StoredVolume &) = default;

    /// What stands behind the storage's name.
    QString name() const { return id.section(QLatin1Char(':'), 1); }
};

/// Newest first. What could not be asked is named, so that a short list is not taken for the whole.
struct StoredVolumes
{
    QList<StoredVolume> volumes{};
    QStringList unread{}; // storages, each with why, in sentences
    friend bool operator==(const StoredVolumes &, const StoredVolumes &) = default;
};

/// How a task is, and a piece of its log.
struct TaskReport
{
    bool running = false;
    QString exitStatus{}; // once it does not run any more: "OK", "WARNINGS: 2", or what went wrong
    QStringList lines{};  // from the one asked for; inert, in order
    qint64 nextLine = 0;  // what to ask for the next time
    bool hasMore = false; // there are further lines at this moment
};

/// The port. Every call ends by its deadline or with Cancelled. Errors: those of Reader; Unsupported for a kind that
/// has no such thing. Thread: the network thread.
class ClusterDetails
{
public:
    virtual ~ClusterDetails() = default;
    /// Of a guest, a node or a storage.
    virtual Async<Trend> trend(TargetRef target, TrendSpan span, Deadline deadline, Cancel cancel) = 0;
    virtual Async<GuestSnapshots> snapshots(TargetRef guest, Deadline deadline, Cancel cancel) = 0;
    /// Everything in a storage.
    virtual Async<StoredVolumes> content(TargetRef storage, Deadline deadline, Cancel cancel) = 0;
    /// The backups of a guest in all storages that its node sees.
    virtual Async<StoredVolumes> backups(TargetRef guest, Deadline deadline, Cancel cancel) = 0;
    /// By which others reach a guest, as the agent in it or its container says. Errors: also ServerError for a
    /// guest in which no agent answers.
    virtual Async<QStringList> addresses(TargetRef guest, Deadline deadline, Cancel cancel) = 0;
    /// `firstLine` counts from 0. Errors: also InvalidInput for what is no task's name.
    virtual Async<TaskReport> task(QString upid, qint64 firstLine, Deadline deadline, Cancel cancel) = 0;
};

} // namespace wingman::inventory
