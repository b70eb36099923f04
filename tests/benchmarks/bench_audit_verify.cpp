// SPDX-License-Identifier: GPL-3.0-or-later
// Verification of 1 000 000 entries against reading and hashing the same bytes bare, in turns within one run. Two
// floors, both on two threads with the C API of SQLite: BLAKE2b-256 of libsodium and SHA-256 of libcrypto. Counters:
// entries per second (medians of the rounds) and ratio = product / floor; how much memory the verification added; how
// long cancelling took; how long the newest 10 000 take, before anybody has searched and when all is searchable;
// how long everything takes then.
#include "audit/search_index.h"
#include "audit/verifier.h"
#include "audit_floor.h"
#include "support/chain.h"

#include <QCoreApplication>
#include <QFile>

#include <atomic>
#include <sodium.h>
#include <thread>

using namespace wingman;
using namespace wingman::bench;
using wingman::test::Chain;

namespace {

constexpr qint64 entries = 1000000;

void fill(Chain &chain)
{
    const auto log = std::make_shared<audit::AuditLog>(chain.database, std::make_shared<SystemClock>());
    for (qint64 done = 1; done < entries; done += 10000) {
        const auto filled = storage::writeNow<>(*chain.database, [&](storage::Connection &connection) -> Result<> {
            const qint64 until = std::min(entries, done + 10000);
            for (qint64 next = done; next < until; ++next) {
                if (auto appended = log->appendIn(connection, typicalDraft()); !appended)
                    return propagate(appended);
            }
            return {};
        });
        if (!filled)
            qFatal("%s", qUtf8Printable(filled.error().sentence()));
    }
}

/// As after somebody has searched.
void makeSearchable(Chain &chain)
{
    for (qint64 copied = 1; copied > 0;) {
        const auto filled =
            storage::writeNow<qint64>(*chain.database, [](storage::Connection &connection) -> Result<qint64> {
                return audit::catchUpSearch(connection, 20000);
            });
        if (!filled)
            qFatal("%s", qUtf8Printable(filled.error().sentence()));
        copied = *filled;
    }
}

enum class Hashing { Blake2b, Sha256 };

qint64 bareRange(const QString &path, qint64 from, qint64 to, Hashing hashing)
{
    sqlite3 *database = nullptr;
    sqlite3_open_v2(path.toUtf8().constData(), &database, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, nullptr);
    sqlite3_stmt *rows = nullptr;
    sqlite3_prepare_v2(database, "SELECT seq, body, hash FROM audit_entry WHERE seq BETWEEN ? AND ? ORDER BY seq", -1,
                       &rows, nullptr);
    sqlite3_bind_int64(rows, 1, from);
    sqlite3_bind_int64(rows, 2, to);
    audit::Sha256 sha256;
    qint64 count = 0;
    unsigned seen = 0;
    while (sqlite3_step(rows) == SQLITE_ROW) {
        const auto *body = static_cast<const unsigned char *>(sqlite3_column_blob(rows, 1));
        const auto size = static_cast<std::size_t>(sqlite3_column_bytes(rows, 1));
        const auto *hash = static_cast<const unsigned char *>(sqlite3_column_blob(rows, 2));
        audit::Digest digest{};
        if (hashing == Hashing::Blake2b)
            crypto_generichash(digest.data(), digest.size(), body, size, nullptr, 0);
        else
            digest = audit::entryHash(sha256, {body, size});
        seen += digest[0] ^ hash[0];
        count += sqlite3_column_int64(rows, 0) > 0 ? 1 : 0;
    }
    benchmark::DoNotOptimize(seen);
    sqlite3_finalize(rows);
    sqlite3_close(database);
    return count;
}

double bare(const QString &path, Hashing hashing)
{
    const auto start = bench::Clock::now();
    qint64 second = 0;
    std::thread helper([&] { second = bareRange(path, entries / 2 + 1, entries, hashing); });
    const qint64 first = bareRange(path, 1, entries / 2, hashing);
    helper.join();
    if (first + second != entries)
        qFatal("read %lld rows", first + second);
    return static_cast<double>(entries) / seconds(start);
}

qint64 residentKilobytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmRSS:");
    return text.mid(at + 6, text.indexOf("kB", at) - at - 6).trimmed().toLongLong();
}

void verify(benchmark::State &state)
{
    Chain chain;
    fill(chain);
    const QString path = chain.path();
    bare(path, Hashing::Sha256); // warm
    std::vector<double> product, blake, sha;
    qint64 added = 0;
    for (auto _ : state) {
        blake.push_back(bare(path, Hashing::Blake2b));
        const qint64 before = residentKilobytes();
        std::atomic<qint64> peak{0};
        const auto start = bench::Clock::now();
        const auto report = audit::verifyChainNow(
            *chain.database, {},
            [&peak](qint64 done, qint64) {
                if (done % (1 << 18) < 2048)
                    peak = std::max(peak.load(), residentKilobytes());
            },
            Deadline::never(), Cancel());
        const double took = seconds(start);
        if (!report || !report->verifies() || report->checked != entries)
            state.SkipWithError("it does not verify");
        product.push_back(static_cast<double>(entries) / took);
        state.SetIterationTime(took);
        added = std::max(added, peak.load() - before);
        sha.push_back(bare(path, Hashing::Sha256));
    }
    std::vector<double> cancelling, newest, searchable, everything;
    for (int i = 0; i < 20; ++i) {
        const Cancel cancel;
        std::atomic<qint64> asked{0};
        const auto since = bench::Clock::now();
        const auto report = audit::verifyChainNow(
            *chain.database, {},
            [&](qint64 done, qint64) {
                if (done > 100000 && asked == 0) {
                    asked = (bench::Clock::now() - since).count();
                    cancel.cancel();
                }
            },
            Deadline::never(), cancel);
        cancelling.push_back(seconds(since) - static_cast<double>(asked) / 1e9);
        audit::VerifyOptions options;
        options.newest = 10000;
        const auto start = bench::Clock::now();
        if (report || !audit::verifyChainNow(*chain.database, options, {}, Deadline::never(), Cancel()))
            state.SkipWithError("it was not cancelled, or the newest could not be read");
        newest.push_back(seconds(start));
    }
    makeSearchable(chain);
    for (int i = 0; i < 10; ++i) {
        audit::VerifyOptions options;
        options.newest = 10000;
        const auto start = bench::Clock::now();
        if (!audit::verifyChainNow(*chain.database, options, {}, Deadline::never(), Cancel()))
            state.SkipWithError("the newest could not be read");
        searchable.push_back(seconds(start));
        const auto whole = bench::Clock::now();
        if (i < 3 && !audit::verifyChainNow(*chain.database, {}, {}, Deadline::never(), Cancel()))
            state.SkipWithError("it could not be read");
        if (i < 3)
            everything.push_back(seconds(whole));
    }
    state.counters["product_per_s"] = median(product);
    state.counters["floor_blake2b_per_s"] = median(blake);
    state.counters["floor_sha256_per_s"] = median(sha);
    state.counters["ratio_blake2b"] = median(product) / median(blake);
    state.counters["ratio_sha256"] = median(product) / median(sha);
    state.counters["added_kB"] = static_cast<double>(added);
    state.counters["cancel_max_ms"] = 1e3 * percentile(cancelling, 1.0);
    state.counters["newest_10k_ms"] = 1e3 * median(newest);
    state.counters["newest_10k_searchable_ms"] = 1e3 * median(searchable);
    state.counters["searchable_s"] = median(everything);
}
BENCHMARK(verify)->UseManualTime()->Iterations(7)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (sodium_init() < 0)
        return 1;
    return runAll(argc, argv);
}
