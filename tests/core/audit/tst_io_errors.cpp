// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that is full or fails, at every single operation in turn: nothing acknowledged is lost, nothing crashes, and
// what is said names the file.
#include "audit/chain_reader.h"
#include "audit/verifier.h"
#include "support/chain.h"
#include "support/faulty_vfs.h"

#include <QTest>

using namespace wingman;
using namespace std::chrono_literals;
using wingman::test::Chain;
using wingman::test::FaultyVfs;

namespace {

struct Outcome
{
    QList<audit::Sequence> acknowledged;
    QList<Error> errors;
};

/// Opens, appends five entries one by one and five more in one transaction, closes.
Outcome work(const QString &folder)
{
    Outcome outcome;
    storage::Options options;
    options.folder = folder;
    options.migrations = Chain::steps();
    options.readers = 1;
    const auto database = storage::Database::open(options);
    if (!database) {
        outcome.errors.append(database.error());
        return outcome;
    }
    const audit::AuditLog log(*database, std::make_shared<test::ManualClock>());
    audit::EntryDraft draft;
    draft.action = QStringLiteral("test.append");
    draft.target = QString(900, u'x');
    for (int i = 0; i < 5; ++i) {
        const auto sequence = storage::writeNow<audit::Sequence>(
            **database, [&](storage::Connection &connection) { return log.appendIn(connection, draft); });
        if (sequence)
            outcome.acknowledged.append(*sequence);
        else
            outcome.errors.append(sequence.error());
    }
    const auto last = storage::writeNow<audit::Sequence>(**database, [&](storage::Connection &connection) {
        for (int i = 0; i < 4; ++i) {
            if (auto appended = log.appendIn(connection, draft); !appended)
                return appended;
        }
        return log.appendIn(connection, draft);
    });
    if (last)
        outcome.acknowledged.append(*last);
    else
        outcome.errors.append(last.error());
    return outcome;
}

} // namespace

class tst_IoErrors : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyOperationFailsInTurn_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<bool>("forEver");
        const std::pair<const char *, FaultyVfs::Fault> faults[]{{"no space", FaultyVfs::Fault::NoSpace},
                                                                 {"a write fails", FaultyVfs::Fault::WriteError},
                                                                 {"a sync fails", FaultyVfs::Fault::SyncError},
                                                                 {"an open fails", FaultyVfs::Fault::OpenError}};
        for (const auto &[name, fault] : faults) {
            QTest::addRow("%s once", name) << int(fault) << false;
            QTest::addRow("%s and all later ones", name) << int(fault) << true;
        }
    }
    void everyOperationFailsInTurn()
    {
        QFETCH(int, fault);
        QFETCH(bool, forEver);
        const auto kind = static_cast<FaultyVfs::Fault>(fault);
        FaultyVfs disk;
        int failures = 0;
        for (int n = 1;; ++n) {
            QTemporaryDir home;
            const QString folder = home.filePath(QStringLiteral("data"));
            disk.failAt(kind, n, forEver);
            const Outcome outcome = work(folder);
            const bool reached = disk.operations() >= n;
            disk.failAt(kind, 0, false);
            for (const Error &error : outcome.errors) {
                // The folder is named, and so is what happened there.
                QVERIFY2(error.sentence().contains(folder), qUtf8Printable(error.sentence()));
                if (kind == FaultyVfs::Fault::NoSpace && !outcome.acknowledged.isEmpty())
                    QVERIFY2(error.code == Code::DiskFull || error.code == Code::AuditUnwritable,
                             qUtf8Printable(error.sentence()));
            }
            failures += outcome.errors.isEmpty() ? 0 : 1;
            // The disk is well again: everything acknowledged is there and the chain is whole.
            storage::Options options;
            options.folder = folder;
            options.migrations = Chain::steps();
            const auto database = storage::Database::open(options);
            QVERIFY2(database, database ? "" : qUtf8Printable(database.error().sentence()));
            const auto report = audit::verifyChainNow(**database, {}, {}, Deadline::never(), Cancel());
            QVERIFY2(report, report ? "" : qUtf8Printable(report.error().sentence()));
            QVERIFY2(report->verifies(),
                     qPrintable(QStringLiteral("operation %1: %2")
                                    .arg(n)
                                    .arg(report->violations.isEmpty()
                                             ? QString()
                                             : audit::violationName(report->violations.first().type))));
            const audit::Sequence acknowledged = outcome.acknowledged.isEmpty() ? 0 : outcome.acknowledged.last();
            QVERIFY2(acknowledged <= report->last,
                     qPrintable(QStringLiteral("operation %1: acknowledged %2, there are %3")
                                    .arg(n)
                                    .arg(acknowledged)
                                    .arg(report->last)));
            if (!reached)
                break;
        }
        QVERIFY(failures > 0); // the faults were felt
    }
};

QTEST_GUILESS_MAIN(tst_IoErrors)
#include "tst_io_errors.moc"
