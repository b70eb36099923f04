// SPDX-License-Identifier: GPL-3.0-or-later
// The one database of a data folder: one writer thread, readers with connections of their own.
//
// Writing: a job is one immediate transaction, rolled back unless it succeeded. The writer takes every job that waits
// and runs them in one transaction, each in a savepoint (group commit): all are answered only after the commit is on
// the disk, a failed commit fails all of them, and a job that failed takes back only what it did itself.
// Several processes may have the same folder open; what a writing job reads is the newest state of all of them.
#pragma once

#include "base/async.h"
#include "base/worker.h"
#include "storage/connection.h"
#include "storage/migration.h"

#include <functional>
#include <memory>
#include <type_traits>
#include <vector>

namespace wingman::storage {

struct Options
{
    QString folder; // made owner-only (0700); so are the files in it (0600)
    QString fileName = QStringLiteral("wingman.db");
    Milliseconds busyTimeout{10000}; // how long another process may hold the write lock before DatabaseBusy
    std::vector<Migration> migrations;
    int readers = 2;
};

/// Owned by the composition, shared with those who use it. Thread: any; jobs run on its own threads and must not wait
/// for another job of the same database. The last owner must not be one of its own jobs.
class Database final
{
public:
    /// Blocks; for start-up. Errors: DataFolderUnusable, StorageReadOnly, DatabaseCorrupt, DatabaseNewer,
    /// MigrationChanged, DatabaseBusy, DiskFull, DatabaseFailed. Nothing is changed when it is refused.
    static Result<std::shared_ptr<Database>> open(Options options);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    QString path() const;
    QString folder() const;
    /// Whether QtSql and our own calls of the SQLite C library use the same copy of it. Two copies on one file drop
    /// each other's locks, so the C library may open this database only if this is true.
    bool sharesLibrary() const;

    /// One job as the writer sees it; use write() instead.
    struct Job
    {
        std::function<Result<>(Connection &)> run;
        std::function<void(Result<>)> answer; // after the commit, or with why there was none
        Deadline deadline = Deadline::never();
        Cancel cancel;
        /// Asked a few times a second while another process holds the lock; false: the job is not wanted any more and
        /// is answered with DatabaseBusy. May be empty.
        std::function<bool()> whileBusy{};
        SteadyInstant queued{};

        /// Lets go of what the job held, then answers: whoever goes on then may believe to be the last owner.
        void end(Result<> outcome)
        {
            run = nullptr;
            whileBusy = nullptr;
            answer(std::move(outcome));
        }
    };
    void enqueue(Job job);
    /// The worker whose turn it is, and its connection; use read() instead.
    struct Reader
    {
        std::shared_ptr<Worker> worker;
        Connection *connection = nullptr;
    };
    Reader reader();
    /// Runs between two transactions on the writer's thread, with its connection; for ChangeMonitor.
    void onWriter(std::function<void(Connection &)> function);

private:
    struct Private;
    explicit Database(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// Runs `work` as one transaction on the writer. A job that has not begun by the deadline, or is cancelled before it
/// begins, never runs; one that has begun is waited for. While another process holds the lock, the wait ends with the
/// deadline (TimedOut) or the busy timeout (DatabaseBusy), whichever is earlier.
///     std::function<Result<qint64>(Connection &)> job = [row](Connection &connection) -> Result<qint64> { … };
///     const auto id = co_await storage::write<qint64>(database, job, deadline, cancel);
/// (a local first: GCC 12 destroys twice what a lambda inside a co_await expression captured).
template <typename T = void>
Async<T> write(std::shared_ptr<Database> database, std::type_identity_t<std::function<Result<T>(Connection &)>> work,
               Deadline deadline, Cancel cancel)
{
    const Completion<T> done;
    const auto value = std::make_shared<std::optional<Result<T>>>();
    Database::Job job;
    job.run = [value, work = std::move(work)](Connection &connection) -> Result<> {
        value->emplace(work(connection));
        return value->value() ? Result<>() : propagate(value->value());
    };
    job.answer = [value, done](Result<> committed) {
        if (committed)
            done.complete(std::move(value->value()));
        else
            done.complete(propagate(committed));
    };
    job.deadline = deadline;
    job.cancel = cancel;
    database->enqueue(std::move(job));
    co_return co_await done.wait(QStringLiteral("database"), Deadline::never(), Cancel());
}

/// Runs `work` on a reader's connection, in one snapshot. Writing there is refused (StorageReadOnly).
template <typename T>
Async<T> read(std::shared_ptr<Database> database, std::type_identity_t<std::function<Result<T>(Connection &)>> work,
              Deadline deadline, Cancel cancel)
{
    const Database::Reader reader = database->reader();
    auto job = [connection = reader.connection, work = std::move(work)]() -> Result<T> {
        if (auto begun = connection->beginRead(); !begun)
            return propagate(begun);
        Result<T> result = work(*connection);
        connection->rollback();
        return result;
    };
    co_return co_await Worker::run(reader.worker, QStringLiteral("database"), std::move(job), deadline, cancel);
}

namespace detail {
/// Waits on the calling thread, without an event loop.
class Gate final
{
public:
    void open();
    void wait();

private:
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_open = false;
};
} // namespace detail

/// The same as write(), blocking the calling thread; for start-up, tools and tests, never on the GUI thread or inside a
/// job.
template <typename T = void>
Result<T> writeNow(Database &database, std::type_identity_t<std::function<Result<T>(Connection &)>> work,
                   Deadline deadline = Deadline::never())
{
    std::optional<Result<T>> value;
    std::optional<Error> error;
    detail::Gate gate;
    Database::Job job;
    job.run = [&](Connection &connection) -> Result<> {
        value.emplace(work(connection));
        return *value ? Result<>() : propagate(*value);
    };
    job.answer = [&](Result<> committed) {
        if (!committed)
            error = committed.error();
        gate.open();
    };
    job.deadline = deadline;
    database.enqueue(std::move(job));
    gate.wait();
    if (error)
        return Failure(*error);
    return std::move(*value);
}

/// The same as read(), blocking the calling thread.
template <typename T>
Result<T> readNow(Database &database, std::type_identity_t<std::function<Result<T>(Connection &)>> work)
{
    std::optional<Result<T>> value;
    detail::Gate gate;
    const Database::Reader reader = database.reader();
    reader.worker->post([&, connection = reader.connection] {
        if (auto begun = connection->beginRead(); !begun) {
            value.emplace(propagate(begun));
        } else {
            value.emplace(work(*connection));
            connection->rollback();
        }
        gate.open();
    });
    gate.wait();
    return std::move(*value);
}

} // namespace wingman::storage
