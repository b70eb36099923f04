// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include "base/logging.h"
#include "storage/owner_only.h"
#include "storage/sqlite_library.h"

#include <QDir>
#include <algorithm>
#include <atomic>
#include <deque>
#include <mutex>

namespace wingman::storage {
namespace {
constexpr std::size_t largestGroup = 1000;
constexpr Milliseconds askAgain{200}; // how often a job is asked whether it is still wanted
} // namespace

void detail::Gate::open()
{
    const std::lock_guard lock(m_mutex);
    m_open = true;
    m_wake.notify_all();
}

void detail::Gate::wait()
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return m_open; });
}

struct Database::Private
{
    Options options;
    QString path;
    bool sharesLibrary = false;

    std::mutex mutex;
    std::deque<Job> waiting; // guarded by the mutex
    bool scheduled = false;  // guarded by the mutex
    std::atomic<std::size_t> nextReader{0};

    std::unique_ptr<Connection> writer; // touched on the writer's thread only
    struct Reading
    {
        std::shared_ptr<Worker> worker;
        std::unique_ptr<Connection> connection; // touched on the worker's thread only
    };
    std::vector<Reading> readers;
    std::shared_ptr<Worker> writerThread;

    void schedule()
    {
        writerThread->post([this] { drain(); });
    }
    void drain();
    void runGroup(std::deque<Job> group);
    /// Runs the jobs of a begun transaction; on a dead transaction the ones that have not begun are left in `group`.
    Result<> runInTransaction(std::deque<Job> &group, std::vector<Job> &succeeded,
                              std::vector<std::pair<Job, Error>> &failed);
    void requeue(std::deque<Job> group);
    void waitOnAnother(std::deque<Job> group, const Error &busy);
};

namespace {

/// Runs a function on a worker and waits for it; for opening and closing only.
Result<> runAndWait(Worker &worker, const std::function<Result<>()> &function)
{
    Result<> result = fail(Code::Cancelled);
    detail::Gate gate;
    const bool posted = worker.post([&] {
        result = function();
        gate.open();
    });
    if (posted)
        gate.wait();
    return result;
}

} // namespace

Database::Database(std::unique_ptr<Private> database) : d(std::move(database)) {}

Result<std::shared_ptr<Database>> Database::open(Options options)
{
    const QString folder = QDir::cleanPath(options.folder);
    if (options.folder.isEmpty())
        return fail(Code::DataFolderUnusable, {{"path", options.folder}, {"reason", QStringLiteral("it has no name")}});
    if (auto made = ensureOwnerOnlyFolder(folder); !made)
        return propagate(made);
    auto d = std::make_unique<Private>();
    d->options = std::move(options);
    d->options.folder = folder;
    d->path = folder + QLatin1Char('/') + d->options.fileName;
    // SQLite gives -wal and -shm the permissions of the file they belong to.
    if (auto made = ensureOwnerOnlyFile(d->path); !made)
        return propagate(made);
    d->writerThread = std::make_shared<Worker>(QStringLiteral("db-writer"));
    std::shared_ptr<Database> database(new Database(std::move(d)));
    Private &state = *database->d;
    auto opened = runAndWait(*state.writerThread, [&state]() -> Result<> {
        auto connection = Connection::open(state.path, {state.options.busyTimeout, false});
        if (!connection)
            return propagate(connection);
        state.writer = std::move(*connection);
        const auto applied = applyMigrations(*state.writer, state.options.migrations);
        if (!applied)
            return propagate(applied);
        state.sharesLibrary = qtSqlSharesOurSqlite();
        return {};
    });
    if (!opened)
        return propagate(opened);
    for (int i = 0; i < std::max(1, state.options.readers); ++i) {
        Private::Reading &reading = state.readers.emplace_back();
        reading.worker = std::make_shared<Worker>(QStringLiteral("db-reader"));
        auto ready = runAndWait(*reading.worker, [&state, &reading]() -> Result<> {
            auto connection = Connection::open(state.path, {state.options.busyTimeout, true});
            if (!connection)
                return propagate(connection);
            reading.connection = std::move(*connection);
            return {};
        });
        if (!ready)
            return propagate(ready);
    }
    return database;
}

Database::~Database()
{
    for (Private::Reading &reading : d->readers) {
        static_cast<void>(runAndWait(*reading.worker, [&reading]() -> Result<> {
            reading.connection.reset();
            return {};
        }));
    }
    // Behind every job that is still queued.
    static_cast<void>(runAndWait(*d->writerThread, [this]() -> Result<> {
        d->drain();
        d->writer.reset();
        return {};
    }));
}

QString Database::path() const
{
    return d->path;
}

QString Database::folder() const
{
    return d->options.folder;
}

bool Database::sharesLibrary() const
{
    return d->sharesLibrary;
}

void Database::enqueue(Job job)
{
    job.queued = std::chrono::steady_clock::now();
    {
        const std::lock_guard lock(d->mutex);
        d->waiting.push_back(std::move(job));
        if (std::exchange(d->scheduled, true))
            return;
    }
    d->schedule();
}

Database::Reader Database::reader()
{
    const Private::Reading &reading = d->readers[d->nextReader.fetch_add(1) % d->readers.size()];
    return {reading.worker, reading.connection.get()};
}

void Database::onWriter(std::function<void(Connection &)> function)
{
    d->writerThread->post([state = d.get(), function = std::move(function)] {
        if (state->writer)
            function(*state->writer);
    });
}

void Database::Private::drain()
{
    std::deque<Job> group;
    {
        const std::lock_guard lock(mutex);
        while (!waiting.empty() && group.size() < largestGroup) {
            group.push_back(std::move(waiting.front()));
            waiting.pop_front();
        }
    }
    if (!group.empty())
        runGroup(std::move(group));
    {
        const std::lock_guard lock(mutex);
        if (waiting.empty()) {
            scheduled = false;
            return;
        }
    }
    schedule();
}

void Database::Private::requeue(std::deque<Job> group)
{
    const std::lock_guard lock(mutex);
    for (auto job = group.rbegin(); job != group.rend(); ++job)
        waiting.push_front(std::move(*job));
}

void Database::Private::waitOnAnother(std::deque<Job> group, const Error &busy)
{
    std::deque<Job> again;
    const SteadyInstant now = std::chrono::steady_clock::now();
    for (Job &job : group) {
        if (job.deadline.hasPassed())
            job.end(fail(Code::TimedOut, {{"what", path}}));
        else if (now - job.queued >= options.busyTimeout || (job.whileBusy && !job.whileBusy()))
            job.end(Failure(busy));
        else
            again.push_back(std::move(job));
    }
    requeue(std::move(again));
}

void Database::Private::runGroup(std::deque<Job> group)
{
    Milliseconds patience = options.busyTimeout;
    for (auto job = group.begin(); job != group.end();) {
        if (job->cancel.isCancelled())
            job->end(fail(Code::Cancelled));
        else if (job->deadline.hasPassed())
            job->end(fail(Code::TimedOut, {{"what", path}}));
        else {
            patience = std::min(patience, job->deadline.remaining());
            if (job->whileBusy)
                patience = std::min(patience, askAgain);
            ++job;
            continue;
        }
        job = group.erase(job);
    }
    if (group.empty())
        return;
    if (auto begun = writer->begin(patience); !begun) {
        writer->rollback();
        if (begun.error().code == Code::DatabaseBusy)
            return waitOnAnother(std::move(group), begun.error());
        for (Job &job : group)
            job.end(propagate(begun));
        return;
    }
    std::vector<Job> succeeded;
    std::vector<std::pair<Job, Error>> failed;
    Result<> outcome = runInTransaction(group, succeeded, failed);
    if (outcome && !succeeded.empty())
        outcome = writer->commit();
    if (!outcome || succeeded.empty())
        writer->rollback();
    for (Job &job : succeeded)
        job.end(outcome);
    for (auto &[job, error] : failed)
        job.end(Failure(error));
    requeue(std::move(group));
}

Result<> Database::Private::runInTransaction(std::deque<Job> &group, std::vector<Job> &succeeded,
                                             std::vector<std::pair<Job, Error>> &failed)
{
    if (group.size() == 1) {
        Job job = std::move(group.front());
        group.clear();
        if (auto ran = job.run(*writer); ran)
            succeeded.push_back(std::move(job));
        else
            failed.emplace_back(std::move(job), ran.error());
        return {};
    }
    while (!group.empty()) {
        Job job = std::move(group.front());
        group.pop_front();
        if (auto set = writer->savepoint(); !set) {
            failed.emplace_back(std::move(job), set.error());
            return set;
        }
        auto ran = job.run(*writer);
        // After a full disk or an I/O error SQLite may have taken the whole transaction back: then the savepoint is
        // gone, and with it everything this group did.
        auto closed = ran ? writer->releaseSavepoint() : writer->rollbackToSavepoint();
        if (!closed) {
            const Error cause = ran ? closed.error() : ran.error();
            failed.emplace_back(std::move(job), cause);
            return Failure(cause);
        }
        if (ran)
            succeeded.push_back(std::move(job));
        else
            failed.emplace_back(std::move(job), ran.error());
    }
    return {};
}

} // namespace wingman::storage
