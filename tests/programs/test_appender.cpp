// SPDX-License-Identifier: GPL-3.0-or-later
// test_appender FOLDER COUNT: appends COUNT entries to the chain in FOLDER, one after the other, and writes each
// sequence as a line to standard output once it is acknowledged; at the end "longest MILLISECONDS". Exits 1 with the
// sentence on standard error if one could not be appended within a minute.
#include "audit/audit_log.h"
#include "audit/schema.h"

#include <QCoreApplication>
#include <QTimer>

#include <cstdio>
#include <unistd.h>

using namespace wingman;

namespace {

void say(const QByteArray &line)
{
    if (::write(STDOUT_FILENO, line.constData(), static_cast<std::size_t>(line.size())) < 0)
        ::_exit(3);
}

QCoro::Task<void> append(std::shared_ptr<storage::Database> database, int count)
{
    const auto log = std::make_shared<audit::AuditLog>(database, std::make_shared<SystemClock>());
    std::chrono::steady_clock::duration longest{};
    for (int i = 0; i < count; ++i) {
        audit::EntryDraft draft;
        draft.actor = QStringLiteral("process %1").arg(QCoreApplication::applicationPid());
        draft.action = QStringLiteral("test.append");
        const auto start = std::chrono::steady_clock::now();
        const auto sequence = co_await log->append(draft, Deadline::after(std::chrono::minutes(1)), Cancel());
        if (!sequence) {
            std::fprintf(stderr, "%s\n", qUtf8Printable(sequence.error().sentence()));
            QCoreApplication::exit(1);
            co_return;
        }
        longest = std::max(longest, std::chrono::steady_clock::now() - start);
        say(QByteArray::number(*sequence) + '\n');
    }
    say("longest " +
        QByteArray::number(static_cast<qint64>(std::chrono::duration_cast<Milliseconds>(longest).count())) + '\n');
    QCoreApplication::exit(0);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    storage::Options options;
    options.folder = arguments.value(1);
    options.migrations.assign(audit::migrations.begin(), audit::migrations.end());
    options.busyTimeout = std::chrono::minutes(1);
    const auto database = storage::Database::open(options);
    if (!database) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(database.error().sentence()));
        return 2;
    }
    QTimer::singleShot(0, [database = *database, count = arguments.value(2).toInt()] { append(database, count); });
    return QCoreApplication::exec();
}
