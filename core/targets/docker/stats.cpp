// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/docker/stats.h"

#include "targets/json/lenient.h"

#include <QJsonArray>

namespace wingman::targets::docker {
namespace {

std::optional<double> cpuShare(const QJsonObject &frame, std::optional<Instant> read)
{
    const auto before = instantOf(frame.value(u"preread"));
    if (!before || !read)
        return std::nullopt;
    const QJsonObject cpu = frame.value(u"cpu_stats").toObject();
    const QJsonObject earlier = frame.value(u"precpu_stats").toObject();
    const auto total = wholeOf(cpu.value(u"cpu_usage").toObject().value(u"total_usage"));
    const auto totalBefore = wholeOf(earlier.value(u"cpu_usage").toObject().value(u"total_usage"));
    if (!total || !totalBefore || *total < *totalBefore)
        return std::nullopt;
    const double used = static_cast<double>(*total - *totalBefore);
    const auto system = wholeOf(cpu.value(u"system_cpu_usage"));
    const auto systemBefore = wholeOf(earlier.value(u"system_cpu_usage"));
    if (system && systemBefore && *system > *systemBefore) {
        qint64 cpus = wholeOf(cpu.value(u"online_cpus")).value_or(0);
        if (cpus <= 0)
            cpus = cpu.value(u"cpu_usage").toObject().value(u"percpu_usage").toArray().size();
        return used / static_cast<double>(*system - *systemBefore) * static_cast<double>(std::max<qint64>(cpus, 1));
    }
    // Windows tells no system time; its usage is counted in steps of 100 ns of real time.
    constexpr double nanosecondsOfStep = 100;
    const double elapsed = std::chrono::duration<double, std::nano>(*read - *before).count();
    if (frame.contains(u"num_procs") && elapsed > 0)
        return used * nanosecondsOfStep / elapsed;
    return std::nullopt;
}

std::optional<qint64> memoryUsed(const QJsonObject &memory)
{
    if (const auto windows = wholeOf(memory.value(u"privateworkingset")))
        return windows;
    const auto usage = wholeOf(memory.value(u"usage"));
    if (!usage)
        return std::nullopt;
    const QJsonObject stats = memory.value(u"stats").toObject();
    for (const QString &key : {QStringLiteral("total_inactive_file"), QStringLiteral("inactive_file")}) {
        if (const auto inactive = wholeOf(stats.value(key)); inactive && *inactive < *usage)
            return *usage - *inactive;
    }
    return usage;
}

std::optional<qint64> sumOf(const QJsonArray &entries, const QString &operation)
{
    std::optional<qint64> sum;
    for (const QJsonValue &value : entries) {
        const QJsonObject entry = value.toObject();
        if (textOf(entry.value(u"op")).compare(operation, Qt::CaseInsensitive) == 0)
            sum = sum.value_or(0) + wholeOf(entry.value(u"value")).value_or(0);
    }
    return sum;
}

} // namespace

inventory::StatsSample sampleFrom(const QJsonObject &frame, Instant receivedAt)
{
    inventory::StatsSample sample;
    const auto read = instantOf(frame.value(u"read"));
    sample.at = read.value_or(receivedAt);
    if (!read) // a stopped container: every number is zero and means nothing
        return sample;
    sample.cpuShare = cpuShare(frame, read);
    const QJsonObject memory = frame.value(u"memory_stats").toObject();
    sample.memory = memoryUsed(memory);
    sample.memoryLimit = wholeOf(memory.value(u"limit"));
    QJsonObject networks = frame.value(u"networks").toObject();
    if (networks.isEmpty() && frame.value(u"network").isObject())
        networks.insert(QStringLiteral("network"), frame.value(u"network")); // before API 1.21
    for (const QJsonValue &value : std::as_const(networks)) {
        const QJsonObject network = value.toObject();
        sample.received = sample.received.value_or(0) + wholeOf(network.value(u"rx_bytes")).value_or(0);
        sample.sent = sample.sent.value_or(0) + wholeOf(network.value(u"tx_bytes")).value_or(0);
    }
    const QJsonObject blocks = frame.value(u"blkio_stats").toObject();
    const QJsonArray entries = blocks.value(u"io_service_bytes_recursive").toArray();
    sample.blockRead = sumOf(entries, QStringLiteral("read"));
    sample.blockWritten = sumOf(entries, QStringLiteral("write"));
    const QJsonObject storage = frame.value(u"storage_stats").toObject(); // Windows
    if (!sample.blockRead)
        sample.blockRead = wholeOf(storage.value(u"read_size_bytes"));
    if (!sample.blockWritten)
        sample.blockWritten = wholeOf(storage.value(u"write_size_bytes"));
    sample.processes = wholeOf(frame.value(u"pids_stats").toObject().value(u"current"));
    if (const auto windows = wholeOf(frame.value(u"num_procs")); !sample.processes && windows && *windows > 0)
        sample.processes = windows;
    return sample;
}

} // namespace wingman::targets::docker
