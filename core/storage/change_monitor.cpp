// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/change_monitor.h"

namespace wingman::storage {
namespace {

constexpr Milliseconds interval{500};

/// The number a reader sees changes with every commit, our own too; outside of a snapshot.
Async<qint64> readerVersion(Database::Reader reader, Cancel cancel)
{
    auto job = [connection = reader.connection] { return connection->dataVersion(); };
    co_return co_await Worker::run(reader.worker, QStringLiteral("database"), std::move(job), Deadline::never(),
                                   cancel);
}

/// The number our writer sees changes only with the commits of others.
Async<qint64> writerVersion(std::shared_ptr<Database> database, Cancel cancel)
{
    const Completion<qint64> done;
    database->onWriter([done](Connection &connection) { done.complete(connection.dataVersion()); });
    co_return co_await done.wait(QStringLiteral("database"), Deadline::never(), cancel);
}

QCoro::Task<void> watch(std::shared_ptr<Database> database, std::function<void()> changed, Cancel cancel)
{
    const Database::Reader reader = database->reader(); // one and the same: the number belongs to the connection
    std::optional<qint64> seenByReader;
    std::optional<qint64> seenByWriter;
    while (!cancel.isCancelled()) {
        const auto now = co_await readerVersion(reader, cancel);
        if (now && seenByReader != *now) {
            const auto others = co_await writerVersion(database, cancel);
            if (others) {
                seenByReader = *now;
                const bool foreign = seenByWriter && seenByWriter != *others;
                seenByWriter = *others;
                if (foreign && !cancel.isCancelled())
                    changed();
            }
        }
        if (auto paused = co_await pause(interval, cancel); !paused)
            co_return;
    }
}

} // namespace

ChangeMonitor::ChangeMonitor(std::shared_ptr<Database> database, std::function<void()> changed)
{
    watch(std::move(database), std::move(changed), m_cancel);
}

ChangeMonitor::~ChangeMonitor()
{
    m_cancel.cancel();
}

} // namespace wingman::storage
