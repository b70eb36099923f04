// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include <QTemporaryDir>
#include <QTest>
#include <thread>

using namespace wingman;
using namespace wingman::storage;

namespace {

const Migration first{
    1, "note",
    "CREATE TABLE note(id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT; INSERT INTO note(text) VALUES('a;b')",
    nullptr};
const Migration second{
    10, "tag",
    "CREATE TABLE tag(name TEXT PRIMARY KEY) STRICT;\n"
    "CREATE TRIGGER tag_kept BEFORE DELETE ON tag BEGIN SELECT RAISE(ABORT, 'kept; for ever'); END;\n",
    "DROP TABLE tag"};
const Migration third{5, "note age", "ALTER TABLE note ADD COLUMN age INTEGER NOT NULL DEFAULT 0",
                      "ALTER TABLE note DROP COLUMN age"};

struct Home
{
    QTemporaryDir folder;
    std::unique_ptr<Connection> open() const
    {
        return Connection::open(folder.filePath(QStringLiteral("wingman.db")), {}).value();
    }
};

QList<int> applied(Connection &connection, const std::vector<Migration> &steps)
{
    QList<int> versions;
    const QList<MigrationState> states = migrationStatus(connection, steps).value();
    for (const MigrationState &state : states) {
        if (state.applied)
            versions.append(state.version);
    }
    return versions;
}

qint64 tables(Connection &connection)
{
    return connection.scalar(QStringLiteral("SELECT count(*) FROM sqlite_master WHERE type IN ('table', 'trigger')"))
        .value()
        .toLongLong();
}

} // namespace

class tst_Migration : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void appliesWhatIsMissingByVersion()
    {
        Home home;
        const auto connection = home.open();
        const std::vector<Migration> steps{second, first};
        QCOMPARE(applied(*connection, steps), QList<int>{});
        QCOMPARE(tables(*connection), 0); // asking changes nothing
        QCOMPARE(applyMigrations(*connection, steps).value(), 2);
        QCOMPARE(applied(*connection, steps), (QList<int>{1, 10}));
        QCOMPARE(applyMigrations(*connection, steps).value(), 0);
        QCOMPARE(connection->scalar(QStringLiteral("SELECT text FROM note")).value().toString(), QStringLiteral("a;b"));
        // A room may add a step of a lower number later.
        QCOMPARE(applyMigrations(*connection, {first, second, third}).value(), 1);
        QCOMPARE(connection->scalar(QStringLiteral("SELECT age FROM note")).value().toLongLong(), 0);
    }
    void everyEarlierVersionIsBroughtUp()
    {
        const std::vector<Migration> steps{first, third, second};
        for (std::size_t known = 0; known <= steps.size(); ++known) {
            Home home;
            const auto connection = home.open();
            QVERIFY(applyMigrations(*connection, {steps.begin(), steps.begin() + static_cast<std::ptrdiff_t>(known)}));
            QCOMPARE(applyMigrations(*connection, steps).value(), static_cast<int>(steps.size() - known));
            QCOMPARE(applied(*connection, steps), (QList<int>{1, 5, 10}));
        }
    }
    void takesTheLastStepBack()
    {
        Home home;
        const auto connection = home.open();
        const std::vector<Migration> steps{first, second};
        QVERIFY(applyMigrations(*connection, steps));
        QCOMPARE(rollbackMigration(*connection, steps, DryRun::Yes).value(), QStringLiteral("DROP TABLE tag"));
        QCOMPARE(applied(*connection, steps), (QList<int>{1, 10}));
        QCOMPARE(rollbackMigration(*connection, steps, DryRun::No).value(), QStringLiteral("DROP TABLE tag"));
        QCOMPARE(applied(*connection, steps), QList<int>{1});
        QVERIFY(!connection->query(QStringLiteral("SELECT * FROM tag")));
        const auto refused = rollbackMigration(*connection, steps, DryRun::No);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Code::MigrationNotReversible);
        QCOMPARE(applyMigrations(*connection, steps).value(), 1);
    }
    void thereIsNothingToTakeBackInAFreshDatabase()
    {
        Home home;
        const auto connection = home.open();
        const auto refused = rollbackMigration(*connection, {first}, DryRun::No);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Code::NotFound);
    }
    void refusesANewerDatabase()
    {
        Home home;
        const auto connection = home.open();
        QVERIFY(applyMigrations(*connection, {first, second}));
        const auto refused = applyMigrations(*connection, {first});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Code::DatabaseNewer);
        QCOMPARE(refused.error().arguments.text(u"found"), QStringLiteral("10"));
        QCOMPARE(refused.error().arguments.text(u"known"), QStringLiteral("1"));
        QVERIFY(!migrationStatus(*connection, {first}));
        QVERIFY(!rollbackMigration(*connection, {first}, DryRun::Yes));
        Options options;
        options.folder = home.folder.path();
        options.migrations = {first};
        QCOMPARE(Database::open(options).error().code, Code::DatabaseNewer);
    }
    void refusesAStepThatWasChanged_data()
    {
        QTest::addColumn<QString>("part");
        QTest::newRow("its name") << QStringLiteral("name");
        QTest::newRow("its way up") << QStringLiteral("up");
        QTest::newRow("its way down") << QStringLiteral("down");
    }
    void refusesAStepThatWasChanged()
    {
        QFETCH(QString, part);
        Home home;
        const auto connection = home.open();
        QVERIFY(applyMigrations(*connection, {second}));
        Migration other = second;
        if (part == QStringLiteral("name"))
            other.name = "tags";
        else if (part == QStringLiteral("up"))
            other.up = "CREATE TABLE tag(name TEXT)";
        else
            other.down = nullptr;
        const auto refused = applyMigrations(*connection, {other});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Code::MigrationChanged);
        QCOMPARE(refused.error().arguments.text(u"version"), QStringLiteral("10"));
    }
    void aStepThatFailsLeavesNothing()
    {
        Home home;
        const auto connection = home.open();
        const Migration broken{20, "broken", "CREATE TABLE half(x); CREATE TABLE half(x)", nullptr};
        const auto refused = applyMigrations(*connection, {first, broken});
        QVERIFY(!refused);
        QCOMPARE(applied(*connection, {first, broken}), QList<int>{1}); // its predecessor stays
        QVERIFY(!connection->query(QStringLiteral("SELECT * FROM half")));
    }
    void refusesANumberThatIsThereTwice()
    {
        Home home;
        const auto connection = home.open();
        Migration twin = second;
        twin.version = 1;
        QCOMPARE(applyMigrations(*connection, {first, twin}).error().code, Code::Internal);
    }
    void manyMayOpenAFreshFolderAtOnce()
    {
        for (int round = 0; round < 20; ++round) {
            QTemporaryDir home;
            std::vector<std::thread> openers;
            std::vector<std::optional<Error>> errors(4);
            for (std::size_t i = 0; i < errors.size(); ++i) {
                openers.emplace_back([&home, &errors, i] {
                    Options options;
                    options.folder = home.path() + QStringLiteral("/data");
                    options.migrations = {first, second, third};
                    const auto database = Database::open(options);
                    if (!database)
                        errors[i] = database.error();
                });
            }
            for (std::thread &opener : openers)
                opener.join();
            for (const auto &error : errors)
                QVERIFY2(!error, error ? qPrintable(error->sentence()) : "");
        }
    }
};

QTEST_GUILESS_MAIN(tst_Migration)
#include "tst_migration.moc"
