// SPDX-License-Identifier: GPL-3.0-or-later
// battery: WINGMAN_TEST_STEP=1
// Flips bits of a small database file one by one: either the chain no longer verifies (or cannot be read), or every row
// of it is what it was. WINGMAN_TEST_STEP: every how many bits (67; in the long battery every one).
#include "audit/chain_reader.h"
#include "audit/verifier.h"
#include "support/chain.h"

#include <QTest>

#include <sqlite3.h>

using namespace wingman;
using wingman::test::Chain;

namespace {

/// All rows as they stand, or nothing if they cannot be read to the end.
std::optional<QByteArray> rowsOf(const QString &path)
{
    sqlite3 *database = nullptr;
    sqlite3_stmt *rows = nullptr;
    QByteArray all;
    int status = sqlite3_open_v2(path.toUtf8().constData(), &database, SQLITE_OPEN_READONLY, nullptr);
    if (status == SQLITE_OK)
        status =
            sqlite3_prepare_v2(database, "SELECT seq, body, hash FROM audit_entry ORDER BY seq", -1, &rows, nullptr);
    while (status == SQLITE_OK || status == SQLITE_ROW) {
        status = sqlite3_step(rows);
        if (status != SQLITE_ROW)
            break;
        all += QByteArray::number(sqlite3_column_int64(rows, 0)) + ' ';
        for (const int column : {1, 2})
            all += QByteArray(static_cast<const char *>(sqlite3_column_blob(rows, column)),
                              sqlite3_column_bytes(rows, column))
                       .toHex() +
                   ' ';
    }
    sqlite3_finalize(rows);
    sqlite3_close(database);
    if (status != SQLITE_DONE)
        return std::nullopt;
    return all;
}

} // namespace

class tst_BitFlips : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingChangesUnnoticed()
    {
        const qint64 step = qEnvironmentVariableIsSet("WINGMAN_TEST_STEP")
                                ? qMax(1, qEnvironmentVariableIntValue("WINGMAN_TEST_STEP"))
                                : 67;
        Chain chain;
        chain.fill(20);
        chain.close();
        const QString path = chain.path();
        const auto before = rowsOf(path);
        QVERIFY(before && before->size() > 20 * 400);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
        const QByteArray content = file.readAll();
        qint64 flips = 0, noticed = 0, unreadable = 0, harmless = 0;
        for (qint64 bit = 0; bit < content.size() * 8; bit += step) {
            const qint64 at = bit / 8;
            const char flipped = static_cast<char>(content.at(at) ^ (1 << (bit % 8)));
            QVERIFY(file.seek(at) && file.write(&flipped, 1) == 1);
            const auto report = audit::verifyFileNow(path, {}, {}, Deadline::after(std::chrono::minutes(1)), Cancel());
            ++flips;
            if (!report) {
                ++unreadable;
            } else if (!report->verifies()) {
                ++noticed;
            } else {
                // Only a cut tail is beyond a chain alone; then its head is not the one that was.
                const QString where = QStringLiteral("byte %1 bit %2: rows changed and the chain verifies");
                QVERIFY2(rowsOf(path) == before, qPrintable(where.arg(at).arg(bit % 8)));
                ++harmless;
            }
            const char original = content.at(at);
            QVERIFY(file.seek(at) && file.write(&original, 1) == 1);
        }
        qInfo("%lld bits flipped: %lld violations, %lld unreadable, %lld changed nothing", flips, noticed, unreadable,
              harmless);
        QVERIFY(noticed > 0 && unreadable > 0 && harmless > 0);
        QVERIFY(audit::verifyFileNow(path, {}, {}, Deadline::never(), Cancel()).value().verifies());
    }
};

QTEST_GUILESS_MAIN(tst_BitFlips)
#include "tst_bit_flips.moc"
