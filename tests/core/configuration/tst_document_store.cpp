// SPDX-License-Identifier: GPL-3.0-or-later
// Versions that agree with the chain, and every way in which they might not.
#include "configuration/document_store.h"

#include "audit/entry_at.h"
#include "support/configuration_fixture.h"

#include <QTest>

using namespace wingman;
using namespace wingman::configuration;
using namespace wingman::test;
using storage::Connection;
using Seen = DocumentStore::Seen;

namespace {

const Change somebody{{.actor = QStringLiteral("os:admin"),
                       .role = QStringLiteral("admin"),
                       .origin = QStringLiteral("cli"),
                       .action = {},
                       .target = QStringLiteral("wingman://policy"),
                       .parameters = {},
                       .decision = {},
                       .result = {},
                       .plan = {},
                       .execution = {}},
                      {}};

QJsonObject bodyWith(int number)
{
    return {{QStringLiteral("number"), number}};
}

Result<Version> put(const ConfigurationFixture &fixture, Document document, int number, qint64 ifVersion)
{
    return storage::writeNow<Version>(*fixture.database, [&](Connection &connection) {
        return fixture.store->put(connection, document, bodyWith(number), ifVersion, somebody);
    });
}

Result<Version> current(const ConfigurationFixture &fixture, Document document = Document::Policy)
{
    return storage::readNow<Version>(*fixture.database, [&](Connection &connection) {
        return fixture.store->current(connection, document, Seen::Committed);
    });
}

Result<QList<Version>> history(const ConfigurationFixture &fixture)
{
    return storage::readNow<QList<Version>>(*fixture.database, [&](Connection &connection) {
        return fixture.store->history(connection, Document::Policy, 100);
    });
}

} // namespace

class tst_DocumentStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void startsWithNothing()
    {
        const QTemporaryDir folder;
        const ConfigurationFixture fixture(folder.path());
        for (const Document document : allDocuments)
            QCOMPARE(current(fixture, document)->number, 0);
        QVERIFY(history(fixture)->isEmpty());
    }

    void numbersVersionsAndTiesThemToTheChain()
    {
        const QTemporaryDir folder;
        const ConfigurationFixture fixture(folder.path());
        const auto first = put(fixture, Document::Policy, 1, 0);
        QVERIFY(first.has_value());
        QCOMPARE(first->number, 1);
        const auto second = put(fixture, Document::Policy, 2, 1).value();
        QCOMPARE(second.number, 2);
        QVERIFY(put(fixture, Document::Mode, 9, 0).has_value()); // documents count for themselves
        const auto newest = current(fixture).value();
        QCOMPARE(newest.number, 2);
        QCOMPARE(newest.body, bodyWith(2));

        const auto entry = storage::readNow<audit::Entry>(*fixture.database, [&](Connection &connection) {
                               return audit::entryAt(connection, second.sequence);
                           }).value();
        QCOMPARE(entry.what.action, QStringLiteral("policy.changed"));
        QCOMPARE(entry.what.actor, QStringLiteral("os:admin"));
        QCOMPARE(entry.what.parameters.value(QStringLiteral("version")).toInt(), 2);
        QCOMPARE(entry.what.parameters.value(QStringLiteral("hash")).toString(),
                 QString::fromLatin1(second.hash.toHex()));
        QCOMPARE(entry.what.parameters.value(QStringLiteral("previous")).toString(),
                 QString::fromLatin1(first->hash.toHex()));

        const auto all = history(fixture).value();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.constFirst().number, 2);
        QCOMPARE(all.constLast().body, bodyWith(1));
    }

    void whoComesSecondIsTold()
    {
        const QTemporaryDir folder;
        const ConfigurationFixture one(folder.path());
        const ConfigurationFixture other(folder.path());
        QVERIFY(put(one, Document::Policy, 1, 0).has_value());
        QCOMPARE(put(other, Document::Policy, 2, 0).error().code, Code::Conflict);
        QCOMPARE(current(other)->body, bodyWith(1)); // what one process writes the other reads
        QVERIFY(put(other, Document::Policy, 2, 1).has_value());
        QCOMPARE(current(one)->body, bodyWith(2));
    }

    /// What was seen inside a job that came to nothing is not remembered as having been there.
    void aFailedJobLeavesNothing()
    {
        const QTemporaryDir folder;
        const ConfigurationFixture fixture(folder.path());
        QVERIFY(put(fixture, Document::Policy, 1, 0).has_value());
        const auto failed =
            storage::writeNow<Version>(*fixture.database, [&](Connection &connection) -> Result<Version> {
                const auto version = fixture.store->put(connection, Document::Policy, bodyWith(2), 1, somebody);
                if (!version || fixture.store->current(connection, Document::Policy, Seen::Pending)->number != 2)
                    return fail(Code::Internal);
                return fail(Code::Conflict);
            });
        QCOMPARE(failed.error().code, Code::Conflict);
        QCOMPARE(current(fixture)->number, 1);
        QVERIFY(put(fixture, Document::Policy, 3, 1).has_value());
        QCOMPARE(current(fixture)->body, bodyWith(3));
    }

    void rowsAreNotChangedByOurselvesEither()
    {
        const QTemporaryDir folder;
        const ConfigurationFixture fixture(folder.path());
        QVERIFY(put(fixture, Document::Policy, 1, 0).has_value());
        const auto connection = Connection::open(fixture.database->path(), {}).value();
        QCOMPARE(connection->exec(QStringLiteral("UPDATE configuration_version SET version=7")).error().code,
                 Code::Conflict);
        QCOMPARE(connection->exec(QStringLiteral("DELETE FROM configuration_version")).error().code, Code::Conflict);
    }

    void tampering_data()
    {
        QTest::addColumn<QStringList>("statements");
        const auto row = [](const char *name, std::initializer_list<const char *> statements) {
            QStringList all{QStringLiteral("DROP TRIGGER configuration_version_update"),
                            QStringLiteral("DROP TRIGGER configuration_version_delete")};
            for (const char *statement : statements)
                all.append(QString::fromLatin1(statement));
            QTest::newRow(name) << all;
        };
        row("the newest row's body edited", {"UPDATE configuration_version SET body=CAST('{\"number\":7}' AS BLOB) "
                                             "WHERE document='policy' AND version=3"});
        row("body and hash edited together", {"UPDATE configuration_version SET body=CAST('{}' AS BLOB), "
                                              "hash=x'44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a'"
                                              " WHERE document='policy' AND version=3"});
        row("only the hash edited",
            {"UPDATE configuration_version SET hash=zeroblob(32) WHERE document='policy' AND version=3"});
        row("the entry's number edited",
            {"UPDATE configuration_version SET sequence=2 WHERE document='policy' AND version=3"});
        row("pointing at an entry that is not there",
            {"UPDATE configuration_version SET sequence=999 WHERE document='policy' AND version=3"});
        row("an older body under the newest number",
            {"UPDATE configuration_version SET (body, hash) = (SELECT body, hash FROM configuration_version "
             "WHERE document='policy' AND version=1) WHERE document='policy' AND version=3"});
        row("the newest row deleted", {"DELETE FROM configuration_version WHERE document='policy' AND version=3"});
        row("an older row deleted", {"DELETE FROM configuration_version WHERE document='policy' AND version=1"});
        row("all rows deleted", {"DELETE FROM configuration_version WHERE document='policy'"});
        row("rolled back to the first", {"DELETE FROM configuration_version WHERE document='policy' AND version>1"});
        row("rolled back and numbered as the newest",
            {"DELETE FROM configuration_version WHERE document='policy' AND version>1",
             "UPDATE configuration_version SET version=3 WHERE document='policy'"});
        row("replaced by a row of somebody's making",
            {"DELETE FROM configuration_version WHERE document='policy' AND version=3",
             "INSERT INTO configuration_version VALUES('policy', 3, CAST('{}' AS BLOB), "
             "x'44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', 4)"});
        row("a version added that the chain does not know",
            {"INSERT INTO configuration_version VALUES('policy', 4, CAST('{}' AS BLOB), "
             "x'44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', 4)"});
        row("another document's row",
            {"INSERT INTO configuration_version SELECT 'policy', 4, body, hash, sequence FROM configuration_version "
             "WHERE document='settings'"});
        row("the entry itself edited",
            {"DROP TRIGGER audit_entry_update", "UPDATE audit_entry SET body=CAST(replace(CAST(body AS TEXT), "
                                                "'os:admin', 'os:eve') AS BLOB) WHERE seq=5"});
    }
    void tampering()
    {
        QFETCH(QStringList, statements);
        const QTemporaryDir folder;
        const ConfigurationFixture fixture(folder.path());
        QVERIFY(put(fixture, Document::Settings, 5, 0).has_value()); // entry 2; 1 is the genesis
        for (int number = 1; number <= 3; ++number)
            QVERIFY(put(fixture, Document::Policy, number, number - 1).has_value());
        QCOMPARE(current(fixture)->number, 3); // read once before, so that nothing remembered hides it
        fixture.behindOurBack(statements);

        const ConfigurationFixture later(folder.path()); // and for a process that starts afterwards
        for (const ConfigurationFixture *each : {&fixture, &later}) {
            const auto now = current(*each);
            QVERIFY(!now);
            QCOMPARE(now.error().code, Code::RecordTampered);
            QCOMPARE(put(*each, Document::Policy, 4, 3).error().code, Code::RecordTampered);
            // Other documents are what they were.
            QVERIFY(current(*each, Document::Settings).has_value());
            // Nothing that rests on it is done: there is no posture.
            QCOMPARE(each->holds().error().code, Code::RecordTampered);
        }
    }

    void historyNoticesAGap()
    {
        const QTemporaryDir folder;
        const ConfigurationFixture fixture(folder.path());
        for (int number = 1; number <= 3; ++number)
            QVERIFY(put(fixture, Document::Policy, number, number - 1).has_value());
        fixture.behindOurBack({QStringLiteral("DROP TRIGGER configuration_version_delete"),
                               QStringLiteral("DELETE FROM configuration_version WHERE version=2")});
        QCOMPARE(history(fixture).error().code, Code::RecordTampered);
    }
};

QTEST_GUILESS_MAIN(tst_DocumentStore)
#include "tst_document_store.moc"
