// SPDX-License-Identifier: GPL-3.0-or-later
// test_kills FOLDER KILLS: again and again starts a process that appends to the chain in FOLDER and writes each
// acknowledged sequence into a pipe, kills it (SIGKILL) after 1 to 9 ms, opens the database again and looks whether
// every acknowledged entry is there and the chain verifies. Prints one line:
//   kills N acknowledged N lost N violations N slowest_reopen_ms N
// A program of its own because it forks: it must be alone in its process.
#include "audit/audit_log.h"
#include "audit/schema.h"
#include "audit/verifier.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <csignal>
#include <cstdio>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace wingman;

namespace {

storage::Options optionsFor(const QString &folder)
{
    storage::Options options;
    options.folder = folder;
    options.migrations.assign(audit::migrations.begin(), audit::migrations.end());
    options.readers = 1;
    return options;
}

[[noreturn]] void appendUntilKilled(const QString &folder, int acknowledgements)
{
    const auto database = storage::Database::open(optionsFor(folder));
    if (!database)
        ::_exit(2);
    const audit::AuditLog log(*database, std::make_shared<SystemClock>());
    for (;;) {
        const auto sequence = storage::writeNow<audit::Sequence>(**database, [&log](storage::Connection &connection) {
            audit::EntryDraft draft;
            draft.action = QStringLiteral("test.append");
            return log.appendIn(connection, draft);
        });
        if (!sequence || ::write(acknowledgements, &*sequence, sizeof *sequence) != sizeof *sequence)
            ::_exit(3);
    }
}

/// The last acknowledged sequence, or 0; kills the child a random moment after its first.
audit::Sequence killOne(const QString &folder)
{
    int ends[2] = {};
    if (::pipe(ends) != 0)
        qFatal("no pipe");
    const pid_t child = ::fork();
    if (child == 0) {
        ::close(ends[0]);
        appendUntilKilled(folder, ends[1]);
    }
    ::close(ends[1]);
    // From the very start (opening, too) up to 9 ms after the first entry.
    pollfd first{ends[0], POLLIN, 0};
    const int patience = QRandomGenerator::global()->bounded(10) == 0 ? QRandomGenerator::global()->bounded(10) : 20000;
    if (::poll(&first, 1, patience) > 0) {
        const auto until = std::chrono::steady_clock::now() +
                           std::chrono::microseconds(QRandomGenerator::global()->bounded(1000, 9000));
        while (std::chrono::steady_clock::now() < until) {
        }
    }
    ::kill(child, SIGKILL);
    int status = 0;
    ::waitpid(child, &status, 0);
    if (WIFEXITED(status))
        qFatal("the appending process ended by itself with %d", WEXITSTATUS(status));
    audit::Sequence last = 0;
    audit::Sequence sequence = 0;
    while (::read(ends[0], &sequence, sizeof sequence) == sizeof sequence)
        last = sequence;
    ::close(ends[0]);
    return last;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString folder = QCoreApplication::arguments().value(1);
    const int kills = QCoreApplication::arguments().value(2).toInt();
    audit::Sequence acknowledged = 0;
    int lost = 0;
    qint64 violations = 0;
    qint64 slowest = 0;
    for (int i = 0; i < kills; ++i) {
        acknowledged = std::max(acknowledged, killOne(folder));
        const auto start = std::chrono::steady_clock::now();
        const auto database = storage::Database::open(optionsFor(folder));
        if (!database)
            qFatal("%s", qUtf8Printable(database.error().sentence()));
        slowest = std::max<qint64>(
            slowest, std::chrono::duration_cast<Milliseconds>(std::chrono::steady_clock::now() - start).count());
        audit::VerifyOptions options;
        options.threads = 1;
        options.newest = i + 1 == kills ? 0 : 500;
        const auto report = audit::verifyChainNow(**database, options, {}, Deadline::never(), Cancel());
        if (!report)
            qFatal("%s", qUtf8Printable(report.error().sentence()));
        lost += report->last < acknowledged ? 1 : 0;
        violations += report->violationCount;
    }
    std::printf("kills %d acknowledged %lld lost %d violations %lld slowest_reopen_ms %lld\n", kills,
                static_cast<long long>(acknowledged), lost, static_cast<long long>(violations),
                static_cast<long long>(slowest));
    return 0;
}
