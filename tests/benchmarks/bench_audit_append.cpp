// SPDX-License-Identifier: GPL-3.0-or-later
// Durable appends: the product against the same rows, schema and hash in bare SQLite, in turns within one run.
//   one_by_one   every entry acknowledged before the next is asked for; floor: one row per commit
//   burst        thousands asked for at once, all acknowledged; floor: 100 rows per commit
// Counters: product and floor in entries per second, ratio = product / floor (medians of the rounds), and for
// one_by_one the 99th percentile of an acknowledgement and the median of a bare append + fdatasync in microseconds.
#include "audit_floor.h"
#include "support/chain.h"

#include <QCoreApplication>

using namespace wingman;
using namespace wingman::bench;
using wingman::test::await;
using wingman::test::Chain;

namespace {

Async<qint64> appendOneByOne(std::shared_ptr<audit::AuditLog> log, int count,
                             std::shared_ptr<std::vector<double>> times)
{
    for (int i = 0; i < count; ++i) {
        const auto start = bench::Clock::now();
        audit::EntryDraft draft = typicalDraft();
        const auto appended = co_await log->append(draft, Deadline::after(std::chrono::minutes(1)), Cancel());
        if (!appended)
            co_return propagate(appended);
        times->push_back(seconds(start));
    }
    co_return qint64(count);
}

Async<qint64> appendAtOnce(std::shared_ptr<audit::AuditLog> log, int count)
{
    std::vector<Async<audit::Sequence>> flows;
    flows.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        flows.push_back(log->append(typicalDraft(), Deadline::after(std::chrono::minutes(1)), Cancel()));
    for (auto &flow : flows) {
        const auto appended = co_await flow;
        if (!appended)
            co_return propagate(appended);
    }
    co_return qint64(count);
}

void oneByOne(benchmark::State &state)
{
    constexpr int count = 1000;
    Chain chain;
    QTemporaryDir bareHome;
    BareChain bare(bareHome.filePath(QStringLiteral("bare.db")));
    const Halves body = typicalBody();
    const auto times = std::make_shared<std::vector<double>>();
    std::vector<double> product, floor, syncs;
    const auto log = std::make_shared<audit::AuditLog>(chain.database, std::make_shared<SystemClock>());
    for (auto _ : state) {
        auto start = bench::Clock::now();
        for (int i = 0; i < count; ++i)
            bare.add(body.before, body.after);
        floor.push_back(count / seconds(start));
        start = bench::Clock::now();
        if (!await(appendOneByOne(log, count, times)))
            state.SkipWithError("an append failed");
        const double took = seconds(start);
        product.push_back(count / took);
        state.SetIterationTime(took);
        const auto sync = syncTimes(bareHome.filePath(QStringLiteral("file")), 200);
        syncs.insert(syncs.end(), sync.begin(), sync.end());
    }
    state.counters["product_per_s"] = median(product);
    state.counters["floor_per_s"] = median(floor);
    state.counters["ratio"] = median(product) / median(floor);
    state.counters["ack_p99_us"] = 1e6 * percentile(*times, 0.99);
    state.counters["fdatasync_p50_us"] = 1e6 * percentile(syncs, 0.5);
}
BENCHMARK(oneByOne)->UseManualTime()->Iterations(9)->Unit(benchmark::kMillisecond);

void burst(benchmark::State &state)
{
    constexpr int count = 20000;
    Chain chain;
    QTemporaryDir bareHome;
    BareChain bare(bareHome.filePath(QStringLiteral("bare.db")));
    const Halves body = typicalBody();
    std::vector<double> product, floor;
    const auto log = std::make_shared<audit::AuditLog>(chain.database, std::make_shared<SystemClock>());
    for (auto _ : state) {
        auto start = bench::Clock::now();
        for (int i = 0; i < count; ++i) {
            if (i % 100 == 0)
                bare.run("BEGIN IMMEDIATE");
            bare.add(body.before, body.after);
            if (i % 100 == 99)
                bare.run("COMMIT");
        }
        floor.push_back(count / seconds(start));
        start = bench::Clock::now();
        if (!await(appendAtOnce(log, count)))
            state.SkipWithError("an append failed");
        const double took = seconds(start);
        product.push_back(count / took);
        state.SetIterationTime(took);
    }
    state.counters["product_per_s"] = median(product);
    state.counters["floor_per_s"] = median(floor);
    state.counters["ratio"] = median(product) / median(floor);
}
BENCHMARK(burst)->UseManualTime()->Iterations(7)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return runAll(argc, argv);
}
