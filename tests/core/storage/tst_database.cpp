// SPDX-License-Identifier: GPL-3.0-or-later
// labels: tsan
#include "storage/change_monitor.h"
#include "storage/database.h"
#include "support/async.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>
#include <unistd.h>

using namespace wingman;
using namespace std::chrono_literals;
using storage::Connection;
using storage::Database;
using wingman::test::await;

namespace {

const std::vector<storage::Migration> tables{
    {1, "note", "CREATE TABLE note(id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE) STRICT", "DROP TABLE note"}};

storage::Options optionsIn(const QString &folder)
{
    storage::Options options;
    options.folder = folder;
    options.migrations = tables;
    return options;
}

std::shared_ptr<Database> openIn(const QString &folder)
{
    auto database = Database::open(optionsIn(folder));
    if (!database)
        qFatal("%s", qUtf8Printable(database.error().sentence()));
    return *database;
}

Result<qint64> addNote(Connection &connection, const QString &text)
{
    if (auto added = connection.exec(QStringLiteral("INSERT INTO note(text) VALUES(?)"), {text}); !added)
        return propagate(added);
    return connection.lastInsertId();
}

Result<qint64> countNotes(Connection &connection)
{
    const auto count = connection.scalar(QStringLiteral("SELECT count(*) FROM note"));
    if (!count)
        return propagate(count);
    return count->toLongLong();
}

mode_t modeOf(const QString &path)
{
    struct ::stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777U : 0;
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qUtf8Printable(path));
}

} // namespace

class tst_Database : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// A job often holds what owns the database. Whoever waits for it may be the last other owner, and the database
    /// must not end on one of its own threads.
    void letsGoOfAJobBeforeItAnswers_data()
    {
        QTest::addColumn<bool>("writing");
        QTest::addColumn<bool>("succeeds");
        QTest::addColumn<bool>("cancelled");
        QTest::newRow("read") << false << true << false;
        QTest::newRow("read that fails") << false << false << false;
        QTest::newRow("read that never began") << false << true << true;
        QTest::newRow("write") << true << true << false;
        QTest::newRow("write that fails") << true << false << false;
        QTest::newRow("write that never began") << true << true << true;
    }
    void letsGoOfAJobBeforeItAnswers()
    {
        QFETCH(bool, writing);
        QFETCH(bool, succeeds);
        QFETCH(bool, cancelled);
        const QTemporaryDir folder;
        const auto database = openIn(folder.path());
        for (int round = 0; round < 200; ++round) {
            const auto held = std::make_shared<int>(round);
            std::function<Result<int>(Connection &)> job = [held, succeeds](Connection &) -> Result<int> {
                if (!succeeds)
                    return fail(Code::Conflict);
                return *held;
            };
            const Cancel cancel;
            if (cancelled)
                cancel.cancel();
            auto task = writing ? storage::write<int>(database, std::move(job), Deadline::never(), cancel)
                                : storage::read<int>(database, std::move(job), Deadline::never(), cancel);
            QCOMPARE(await(std::move(task)).has_value(), succeeds && !cancelled);
            QCOMPARE(held.use_count(), 1);
        }
    }
    void makesOwnerOnlyFilesWhateverTheUmask_data()
    {
        QTest::addColumn<uint>("mask");
        QTest::newRow("open to all") << 0U;
        QTest::newRow("usual") << 022U;
        QTest::newRow("closed to all, the owner too") << 0777U;
    }
    void makesOwnerOnlyFilesWhateverTheUmask()
    {
        QFETCH(uint, mask);
        QTemporaryDir home;
        const QString folder = home.filePath(QStringLiteral("data"));
        const mode_t before = ::umask(mask);
        const auto database = openIn(folder);
        const auto added = storage::writeNow<qint64>(
            *database, [](Connection &connection) { return addNote(connection, QStringLiteral("a")); });
        ::umask(before);
        QVERIFY(added);
        QCOMPARE(modeOf(folder), mode_t(0700));
        for (const char *suffix : {"", "-wal", "-shm"})
            QCOMPARE(modeOf(database->path() + QLatin1String(suffix)), mode_t(0600));
    }
    void mendsPermissionsThatAreTooWide()
    {
        QTemporaryDir home;
        const QString folder = home.filePath(QStringLiteral("data"));
        const QString path = openIn(folder)->path();
        QVERIFY(::chmod(QFile::encodeName(folder).constData(), 0755) == 0);
        QVERIFY(::chmod(QFile::encodeName(path).constData(), 0644) == 0);
        const auto database = openIn(folder);
        QCOMPARE(modeOf(folder), mode_t(0700));
        QCOMPARE(modeOf(path), mode_t(0600));
    }

    void refusesWhatIsNotItsDatabase_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("a text")
            << QByteArray("this is not a database, it only lies where one should be\n").repeated(100);
        QTest::newRow("zero bytes in a row") << QByteArray(8192, '\0');
        QTest::newRow("a header and nothing that follows it")
            << QByteArray("SQLite format 3\0\xff\xff\xff\xff\xff", 21).leftJustified(8192, '\x7f');
    }
    void refusesWhatIsNotItsDatabase()
    {
        QFETCH(QByteArray, content);
        QTemporaryDir home;
        const QString path = home.filePath(QStringLiteral("wingman.db"));
        writeFile(path, content);
        const auto database = Database::open(optionsIn(home.path()));
        QVERIFY(!database);
        QCOMPARE(database.error().code, Code::DatabaseCorrupt);
        QVERIFY(database.error().sentence().contains(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content); // nothing was changed
    }
    void refusesTheDatabaseOfAnotherProgram()
    {
        QTemporaryDir home;
        {
            auto foreign = Connection::open(home.filePath(QStringLiteral("wingman.db")), {});
            QVERIFY(foreign);
            QVERIFY((*foreign)->execScript("CREATE TABLE bookmark(id INTEGER PRIMARY KEY)"));
        }
        const auto database = Database::open(optionsIn(home.path()));
        QVERIFY(!database);
        QCOMPARE(database.error().code, Code::DatabaseCorrupt);
        QVERIFY(database.error().sentence().contains(QStringLiteral("another program")));
    }
    void refusesAFolderThatIsAFile()
    {
        QTemporaryDir home;
        const QString path = home.filePath(QStringLiteral("file"));
        writeFile(path, "x");
        const auto database = Database::open(optionsIn(path));
        QVERIFY(!database);
        QCOMPARE(database.error().code, Code::DataFolderUnusable);
        const auto below = Database::open(optionsIn(path + QStringLiteral("/deeper/still")));
        QVERIFY(!below);
        QCOMPARE(below.error().code, Code::DataFolderUnusable);
    }
    void refusesADatabaseThatIsAFolder()
    {
        QTemporaryDir home;
        QVERIFY(QDir(home.path()).mkdir(QStringLiteral("wingman.db")));
        const auto database = Database::open(optionsIn(home.path()));
        QVERIFY(!database);
        QCOMPARE(database.error().code, Code::DataFolderUnusable);
    }
    void refusesAFolderItMayNotWriteTo()
    {
        QTemporaryDir home;
        QVERIFY(::chmod(QFile::encodeName(home.path()).constData(), 0755) == 0);
        if (::geteuid() == 0)
            QVERIFY(::seteuid(65534) == 0); // somebody else than the folder's owner
        else
            QVERIFY(::chmod(QFile::encodeName(home.path()).constData(), 0555) == 0);
        const auto database = Database::open(optionsIn(home.path() + QStringLiteral("/data")));
        if (::getuid() == 0)
            QVERIFY(::seteuid(0) == 0);
        QVERIFY(!database);
        QCOMPARE(database.error().code, Code::DataFolderUnusable);
    }
    void refusesANamelessFolder()
    {
        const auto database = Database::open(optionsIn(QString()));
        QVERIFY(!database);
        QCOMPARE(database.error().code, Code::DataFolderUnusable);
    }

    void keepsWhatAJobWroteOnlyIfItSucceeded()
    {
        QTemporaryDir home;
        const auto database = openIn(home.path());
        const auto refused = await(storage::write<qint64>(
            database,
            [](Connection &connection) -> Result<qint64> {
                if (auto added = addNote(connection, QStringLiteral("gone")); !added)
                    return added;
                return fail(Code::Conflict,
                            {{"what", QStringLiteral("it")}, {"reason", QStringLiteral("thought better of it")}});
            },
            Deadline::after(10s), Cancel()));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Code::Conflict);
        QVERIFY(await(storage::write<qint64>(
            database, [](Connection &connection) { return addNote(connection, QStringLiteral("kept")); },
            Deadline::after(10s), Cancel())));
        QCOMPARE(storage::readNow<qint64>(*database, countNotes).value(), 1);
    }
    void commitsWhatWaitsTogether()
    {
        QTemporaryDir home;
        const auto database = openIn(home.path());
        std::vector<Async<qint64>> flows;
        for (int i = 0; i < 300; ++i) {
            flows.push_back(storage::write<qint64>(
                database,
                [i](Connection &connection) -> Result<qint64> {
                    auto id = addNote(connection, QString::number(i));
                    if (id && i % 10 == 3)
                        return fail(Code::Conflict); // takes back its own row only
                    return id;
                },
                Deadline::after(30s), Cancel()));
        }
        int stored = 0;
        for (int i = 0; i < 300; ++i) {
            const auto result = await(std::move(flows[static_cast<std::size_t>(i)]));
            QCOMPARE(result.has_value(), i % 10 != 3);
            stored += result.has_value() ? 1 : 0;
        }
        QCOMPARE(stored, 270);
        QCOMPARE(storage::readNow<qint64>(*database, countNotes).value(), 270);
    }
    void aConstraintIsAConflictThatNamesTheFile()
    {
        QTemporaryDir home;
        const auto database = openIn(home.path());
        const auto twice = storage::writeNow<qint64>(*database, [](Connection &connection) {
            static_cast<void>(addNote(connection, QStringLiteral("same")));
            return addNote(connection, QStringLiteral("same"));
        });
        QVERIFY(!twice);
        QCOMPARE(twice.error().code, Code::Conflict);
        QVERIFY(twice.error().sentence().contains(database->path()));
    }
    void aReaderCannotWrite()
    {
        QTemporaryDir home;
        const auto database = openIn(home.path());
        const auto written = storage::readNow<qint64>(
            *database, [](Connection &connection) { return addNote(connection, QStringLiteral("no")); });
        QVERIFY(!written);
        QCOMPARE(written.error().code, Code::StorageReadOnly);
    }
    void aJobThatWasCancelledOrIsLateNeverRuns()
    {
        QTemporaryDir home;
        const auto database = openIn(home.path());
        const auto add = [](Connection &connection) { return addNote(connection, QStringLiteral("never")); };
        const Cancel cancel;
        cancel.cancel();
        const auto cancelled = await(storage::write<qint64>(database, add, Deadline::never(), cancel));
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().code, Code::Cancelled);
        const auto late = await(storage::write<qint64>(database, add, Deadline::after(0ms), Cancel()));
        QVERIFY(!late);
        QCOMPARE(late.error().code, Code::TimedOut);
        QCOMPARE(storage::readNow<qint64>(*database, countNotes).value(), 0);
    }
    void waitsForAnotherWriterNoLongerThanItMay()
    {
        QTemporaryDir home;
        auto options = optionsIn(home.path());
        options.busyTimeout = 200ms;
        const auto database = Database::open(options).value();
        auto other = Connection::open(database->path(), {}).value();
        QVERIFY(other->begin(1s));
        const auto add = [](Connection &connection) { return addNote(connection, QStringLiteral("late")); };
        auto patient = storage::write<qint64>(database, add, Deadline::never(), Cancel());
        auto hurried = storage::write<qint64>(database, add, Deadline::after(50ms), Cancel());
        const auto second = await(std::move(hurried));
        QVERIFY(!second);
        QCOMPARE(second.error().code, Code::TimedOut);
        const auto first = await(std::move(patient));
        QVERIFY(!first);
        QCOMPARE(first.error().code, Code::DatabaseBusy);
        QVERIFY(other->commit());
        QVERIFY(await(storage::write<qint64>(database, add, Deadline::after(10s), Cancel())));
    }
    void aFullDatabaseIsSaidAndHarmsNothing()
    {
        QTemporaryDir home;
        const auto database = openIn(home.path());
        QVERIFY(storage::writeNow<qint64>(
            *database, [](Connection &connection) { return addNote(connection, QStringLiteral("first")); }));
        const auto full = storage::writeNow<qint64>(*database, [](Connection &connection) -> Result<qint64> {
            if (auto limit = connection.scalar(QStringLiteral("PRAGMA max_page_count=1")); !limit)
                return propagate(limit);
            return addNote(connection, QString(100000, u'x'));
        });
        QVERIFY(!full);
        QCOMPARE(full.error().code, Code::DiskFull);
        QVERIFY(full.error().sentence().contains(database->path()));
        // The jobs that waited in the same group fail or succeed as a whole, and the next one is fine.
        std::vector<Async<qint64>> flows;
        for (int i = 0; i < 20; ++i)
            flows.push_back(storage::write<qint64>(
                database,
                [i](Connection &connection) {
                    return addNote(connection, QString(i == 7 ? 100000 : 1, QChar(0x100 + i)));
                },
                Deadline::after(30s), Cancel()));
        qint64 stored = 1;
        for (auto &flow : flows)
            stored += await(std::move(flow)) ? 1 : 0;
        QCOMPARE(storage::readNow<qint64>(*database, countNotes).value(), stored);
        QVERIFY(stored >= 1 && stored <= 20);
        QVERIFY(storage::writeNow<qint64>(*database, [](Connection &connection) -> Result<qint64> {
            if (auto limit = connection.scalar(QStringLiteral("PRAGMA max_page_count=1073741823")); !limit)
                return propagate(limit);
            return addNote(connection, QString(100000, u'y'));
        }));
    }
    void anEmptyTextIsNotNull()
    {
        QTemporaryDir home;
        const auto database = openIn(home.path());
        const auto types = storage::readNow<QString>(*database, [](Connection &connection) -> Result<QString> {
            const auto value =
                connection.scalar(QStringLiteral("SELECT typeof(?) || ' ' || typeof(?) || ' ' || typeof(?)"),
                                  {QString(), QByteArray(), QVariant()});
            if (!value)
                return propagate(value);
            return value->toString();
        });
        QCOMPARE(types.value(), QStringLiteral("text blob null"));
    }
    void theSameStatementMayBeOpenTwice()
    {
        QTemporaryDir home;
        const auto database = openIn(home.path());
        const auto pairs = storage::writeNow<int>(*database, [](Connection &connection) -> Result<int> {
            for (int i = 0; i < 3; ++i) {
                if (auto added = addNote(connection, QString::number(i)); !added)
                    return propagate(added);
            }
            int seen = 0;
            auto outer = connection.query(QStringLiteral("SELECT id FROM note ORDER BY id"));
            while (outer && outer->next().value_or(false)) {
                auto inner = connection.query(QStringLiteral("SELECT id FROM note ORDER BY id"));
                while (inner && inner->next().value_or(false))
                    ++seen;
            }
            return seen;
        });
        QCOMPARE(pairs.value(), 9);
    }
    void usesOneCopyOfSqlite()
    {
        QTemporaryDir home;
        QVERIFY2(openIn(home.path())->sharesLibrary(), "Debian's Qt uses the system's library, as we do");
    }

    void tellsWhatOthersCommittedAndNotWhatWeDid()
    {
        QTemporaryDir home;
        const auto ours = openIn(home.path());
        const auto theirs = openIn(home.path()); // another set of connections, as another process has
        int toldUs = 0;
        int toldThem = 0;
        const storage::ChangeMonitor monitor(ours, [&toldUs] { ++toldUs; });
        const storage::ChangeMonitor theirMonitor(theirs, [&toldThem] { ++toldThem; });
        const auto add = [](Database &database) {
            static int number = 0;
            const QString text = QString::number(++number);
            return storage::writeNow<qint64>(database,
                                             [text](Connection &connection) { return addNote(connection, text); });
        };
        // What is committed before the first look is not told; so until something is.
        while (toldUs == 0) {
            QVERIFY(add(*theirs));
            static_cast<void>(QTest::qWaitFor([&toldUs] { return toldUs > 0; }, 2000));
        }
        const int before = toldUs;
        // Both look equally often: when they were told of the third, we have looked since the first.
        for (int i = 1; i <= 3; ++i) {
            const int known = toldThem;
            QVERIFY(add(*ours));
            QTRY_VERIFY_WITH_TIMEOUT(toldThem > known, 20000);
        }
        QCOMPARE(toldUs, before);
        QVERIFY(add(*theirs));
        QTRY_COMPARE_WITH_TIMEOUT(toldUs, before + 1, 20000);
    }
    void theMonitorEndsWithItsOwner()
    {
        QTemporaryDir home;
        std::weak_ptr<Database> watched;
        {
            const auto database = openIn(home.path());
            watched = database;
            storage::ChangeMonitor monitor(database, [] { QFAIL("nobody is there any more"); });
        }
        QTRY_VERIFY_WITH_TIMEOUT(watched.expired(), 20000);
    }
};

QTEST_GUILESS_MAIN(tst_Database)
#include "tst_database.moc"
