// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/change_monitor.h"

#include <QDeadlineTimer>
#include <QFileSystemWatcher>

namespace wingman::storage {
namespace {

constexpr Milliseconds interval{500}; // where nobody tells of writes
constexpr Milliseconds doubt{30000};  // where somebody does, and might forget to
constexpr Milliseconds rest{250};     // between two looks while much is written
#ifdef Q_OS_LINUX
constexpr bool isTold = true;
#else
constexpr bool isTold = false; // other systems tell when a file is closed, or when they see fit
#endif

/// Hears of writes to SQLite's write-ahead log, which every commit of every process begins with (sqlite.org/wal.html).
class WriteWatch final
{
public:
    explicit WriteWatch(const QString &database) : m_log(database + QStringLiteral("-wal"))
    {
        QObject::connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_watcher, [this] {
            m_watcher.removePath(m_log); // once is enough, until somebody has looked
            m_written.complete(true);
        });
    }
    /// From here on written() tells of the next write; false where it cannot.
    bool arm()
    {
        if (!m_watcher.files().isEmpty())
            return true;
        if (!isTold || !m_refused.hasExpired())
            return false;
        m_written = {};
        if (m_watcher.addPath(m_log))
            return true;
        m_refused.setRemainingTime(doubt); // the system's watches are used up: Qt warns each time that one asks
        return false;
    }
    Completion<bool> written() const { return m_written; }

private:
    QString m_log;
    QFileSystemWatcher m_watcher;
    QDeadlineTimer m_refused;
    Completion<bool> m_written;
};

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
    const QString whom = QStringLiteral("database");
    WriteWatch log(database->path());
    while (!cancel.isCancelled()) {
        const bool told = log.arm(); // first: what is written while we look is looked at next
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
        const Completion<bool> written = log.written();
        const auto heard = co_await written.wait(whom, Deadline::after(told ? doubt : interval), cancel);
        if (!heard && heard.error().code != Code::TimedOut)
            co_return;
        if (heard) {
            if (auto rested = co_await pause(rest, cancel); !rested)
                co_return;
        }
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
