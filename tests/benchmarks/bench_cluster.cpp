// SPDX-License-Identifier: GPL-3.0-or-later
// A cluster of 5 000 guests: from the bytes of /cluster/resources to rows, against bare parsing of the same bytes; and
// what a heartbeat costs in which a tenth of the guests changed.
#include "targets/proxmox/decode.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <benchmark/benchmark.h>

using namespace wingman;
using namespace wingman::targets::proxmox;

namespace {

constexpr int guests = 5000;

/// In the shape of recorded answers, with their figures' many digits.
QByteArray resources(int turn)
{
    QJsonArray rows;
    for (int i = 0; i < guests; ++i) {
        const int vmid = 100 + i;
        rows.append(QJsonObject{{QStringLiteral("id"), QStringLiteral("qemu/%1").arg(vmid)},
                                {QStringLiteral("vmid"), vmid},
                                {QStringLiteral("type"), QStringLiteral("qemu")},
                                {QStringLiteral("node"), QStringLiteral("pve%1").arg(i % 3 + 1)},
                                {QStringLiteral("name"), QStringLiteral("guest-%1").arg(vmid)},
                                {QStringLiteral("status"), QStringLiteral("running")},
                                {QStringLiteral("template"), 0},
                                {QStringLiteral("tags"), QStringLiteral("web;public")},
                                {QStringLiteral("cpu"), 0.0249060195469461 + (i % 10 == 0 ? turn * 0.01 : 0)},
                                {QStringLiteral("maxcpu"), 4},
                                {QStringLiteral("mem"), 842551296},
                                {QStringLiteral("maxmem"), 1073741824},
                                {QStringLiteral("disk"), 0},
                                {QStringLiteral("maxdisk"), qint64(34359738368)},
                                {QStringLiteral("netin"), qint64(2456116121)},
                                {QStringLiteral("netout"), qint64(545248946)},
                                {QStringLiteral("diskread"), qint64(4510777856)},
                                {QStringLiteral("diskwrite"), qint64(6059209728)},
                                {QStringLiteral("uptime"), 874350}});
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("data"), rows}}).toJson(QJsonDocument::Compact);
}

void bareParsing(benchmark::State &state)
{
    const QByteArray bytes = resources(0);
    for (auto _ : state)
        benchmark::DoNotOptimize(QJsonDocument::fromJson(bytes));
    state.SetBytesProcessed(state.iterations() * bytes.size());
}
BENCHMARK(bareParsing)->Unit(benchmark::kMillisecond);

void toRows(benchmark::State &state)
{
    const QByteArray bytes = resources(0);
    const QString where = QStringLiteral("the cluster");
    for (auto _ : state) {
        const auto rows = resourcesFrom(where, bytes);
        if (!rows || rows->guests.size() != guests)
            state.SkipWithError("rows were lost");
        benchmark::DoNotOptimize(rows);
    }
    state.SetBytesProcessed(state.iterations() * bytes.size());
}
BENCHMARK(toRows)->Unit(benchmark::kMillisecond);

void toDifference(benchmark::State &state)
{
    const QString where = QStringLiteral("the cluster");
    inventory::Snapshot before{EndpointId::parse(QStringLiteral("lab")).value(), {}, {}, {}, {}, {}, {}, {}, {}, {}};
    inventory::Snapshot now = before;
    before.guests = resourcesFrom(where, resources(0))->guests;
    now.guests = resourcesFrom(where, resources(1))->guests;
    for (auto _ : state) {
        const auto diff = difference(before, now);
        if (diff.guests.changed.size() != guests / 10)
            state.SkipWithError("not what changed");
        benchmark::DoNotOptimize(diff);
    }
}
BENCHMARK(toDifference)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
