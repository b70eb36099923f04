// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/fleet/endpoint_facts.h"

#include "pages/fleet/fleet_delegate.h"
#include "widgets/format.h"

#include <QCoreApplication>

namespace wingman::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::ui::FleetFacts)
};

QString said(const QString &value)
{
    return value.isEmpty() ? unknownText() : inert(value);
}

QString amount(const std::optional<qint64> &used, const std::optional<qint64> &all)
{
    return used && all ? Words::tr("%1 of %2", "used, all").arg(formatBytes(*used), formatBytes(*all)) : unknownText();
}

FactText readFact(const std::optional<Instant> &readAt, Instant now)
{
    return {Words::tr("Read"), readAt ? formatAgo(*readAt, now) : Words::tr("never"), false, Tone::Plain,
            readAt ? formatExact(*readAt) : QString()};
}

FactText quorumFact(const std::optional<inventory::Cluster> &cluster)
{
    if (!cluster || !cluster->quorate)
        return {Words::tr("Quorum"), unknownText()};
    if (cluster->name.isEmpty())
        return {Words::tr("Quorum"), Words::tr("a node that stands alone needs none")};
    return *cluster->quorate
               ? FactText{Words::tr("Quorum"), Words::tr("yes")}
               : FactText{Words::tr("Quorum"), Words::tr("no: the cluster changes nothing until it is back"), false,
                          Tone::Danger};
}

/// "3 of 3 answer"; which do not is in their rows.
FactText nodesFact(const QList<NodeRow> &nodes)
{
    qsizetype well = 0;
    for (const NodeRow &row : nodes)
        well += row.node.status == QStringLiteral("online") && row.node.problem.isEmpty() && !row.stale;
    return {Words::tr("Nodes"),
            nodes.isEmpty() ? unknownText()
                            : Words::tr("%1 of %2 answer").arg(formatCount(well), formatCount(nodes.size())),
            false, well == nodes.size() ? Tone::Plain : Tone::Warn};
}

/// The addresses one below the other, each with how it is known to be the right one.
QList<FactText> trustFacts(const inventory::Endpoint &endpoint)
{
    QList<FactText> facts;
    const QStringList addresses = endpoint.address.split(QLatin1Char(','));
    for (const QString &address : addresses) {
        const QString pin = address.section(QLatin1Char('#'), 1);
        const QString where = address.section(QLatin1Char('#'), 0, 0).trimmed();
        QString trust = endpoint.tlsCa.isEmpty() ? Words::tr("the system's certificates")
                                                 : Words::tr("the certificate authority %1").arg(inert(endpoint.tlsCa));
        if (!pin.isEmpty())
            trust = Words::tr("the fingerprint %1…").arg(inert(pin.left(23)));
        facts.append({Words::tr("Address"), inert(where), true, Tone::Plain, {}, where});
        facts.append({Words::tr("Trusted by"), trust, false, Tone::Plain, inert(pin), pin});
    }
    return facts;
}

} // namespace

QList<FactText> engineFacts(const EndpointRow &row, Instant now)
{
    return {
        {Words::tr("Address"), said(row.endpoint.address), true, Tone::Plain, {}, row.endpoint.address},
        {Words::tr("Version"), said(row.version)},
        {Words::tr("API"), row.engine.apiVersion.isEmpty()
                               ? unknownText()
                               : Words::tr("%1 (the server speaks up to %2)")
                                     .arg(row.engine.apiVersion, said(row.engine.serverApiVersion))},
        {Words::tr("System"), said(row.engine.operatingSystem)},
        {Words::tr("Kernel"), said(row.engine.kernel)},
        {Words::tr("Processors"), row.engine.cpus > 0 ? formatCount(row.engine.cpus) : unknownText()},
        {Words::tr("Memory"), row.engine.memory > 0 ? formatBytes(row.engine.memory) : unknownText()},
        {Words::tr("Identity"), said(shortId(row.engine.id)), true, Tone::Plain, row.engine.id, row.engine.id},
        {Words::tr("Trust"), row.endpoint.tlsCa.isEmpty()
                                 ? Words::tr("local socket, or the system's certificates")
                                 : Words::tr("the certificate authority %1").arg(inert(row.endpoint.tlsCa))},
        {Words::tr("Lives in"),
         row.endpoint.guest.isEmpty() ? Words::tr("nobody said in which guest") : inert(row.endpoint.guest),
         !row.endpoint.guest.isEmpty()},
        readFact(row.readAt, now),
    };
}

QList<FactText> clusterFacts(const EndpointRow &row, const QList<NodeRow> &nodes,
                             const std::optional<inventory::Store::Entry> &entry, Instant now)
{
    const auto cluster = entry && entry->snapshot ? entry->snapshot->cluster : std::nullopt;
    const FleetFigures figures = figuresOf(nodes);
    QList<FactText> facts{
        {Words::tr("Cluster"), said(cluster && !cluster->name.isEmpty() ? cluster->name : row.engine.name)},
        quorumFact(cluster),
        nodesFact(nodes),
        {Words::tr("Version"), said(row.version)},
        {Words::tr("Guests"),
         row.readAt ? Words::tr("%1 of %2 running").arg(formatCount(row.running), formatCount(row.workloads))
                    : unknownText()},
        {Words::tr("CPU"), formatPercent(figures.cpu)},
        {Words::tr("Memory"), amount(figures.memory, figures.maxMemory)},
        {Words::tr("Root disks"), amount(figures.disk, figures.maxDisk)},
    };
    facts += trustFacts(row.endpoint);
    if (!row.endpoint.credential.isEmpty())
        facts.append({Words::tr("Login"), Words::tr("from %1").arg(inert(row.endpoint.credential)), true});
    facts.append(
        {Words::tr("Identity"), said(shortId(row.engine.id)), true, Tone::Plain, row.engine.id, row.engine.id});
    facts.append(readFact(row.readAt, now));
    return facts;
}

QList<FactText> nodeFacts(const NodeRow &row, Instant now)
{
    const FleetFigures figures = figuresOf(row);
    return {
        {Words::tr("Cluster"), inert(row.endpoint.text())},
        {Words::tr("Version"), said(row.node.version)},
        {Words::tr("Guests"), Words::tr("%1 of %2 running").arg(formatCount(row.running), formatCount(row.guests))},
        {Words::tr("CPU"),
         row.node.maxCpu > 0 && figures.cpu
             ? Words::tr("%1 of %n core(s)", "share", static_cast<int>(row.node.maxCpu)).arg(formatPercent(figures.cpu))
             : unknownText()},
        {Words::tr("Memory"), amount(figures.memory, figures.maxMemory)},
        {Words::tr("Root disk"), amount(figures.disk, figures.maxDisk)},
        {Words::tr("Uptime"),
         row.node.uptime > 0 && !row.stale ? formatDuration(std::chrono::seconds(row.node.uptime)) : unknownText()},
        readFact(row.readAt, now),
    };
}

QList<FactText> storageFacts(const NodeRow &row)
{
    QList<FactText> facts;
    for (const inventory::Storage &storage : row.storages) {
        const bool isThere = storage.status.isEmpty() || storage.status == QStringLiteral("available");
        const auto size = storage.size > 0 ? std::optional(storage.size) : std::nullopt;
        const QString used = isThere ? amount(storage.used, size) : Words::tr("not available");
        facts.append({inert(storage.name),
                      storage.shared ? Words::tr("%1 · %2 · shared", "used, type").arg(used, inert(storage.type))
                                     : Words::tr("%1 · %2", "used, type").arg(used, inert(storage.type)),
                      false, isThere ? Tone::Plain : Tone::Warn});
    }
    return facts;
}

} // namespace wingman::ui
