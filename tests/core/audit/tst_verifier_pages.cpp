// SPDX-License-Identifier: GPL-3.0-or-later
// Damage below the rows: in the pages of the file, where no trigger and no CHECK looks.
#include "audit/verifier.h"

#include "support/chain.h"

#include <QTest>
#include <QtEndian>

using namespace wingman;
using namespace wingman::audit;
using wingman::test::Chain;

namespace {

constexpr int entries = 20;
constexpr qsizetype pageSize = 4096;
constexpr char tableLeaf = 0x0d;

/// Where the row number of the chain's last row stands (SQLite's file format, 1.6): in the last cell of a leaf of the
/// table, behind the payload's length. Both are short enough here to know their size.
qsizetype placeOfLastNumber(const QByteArray &file)
{
    for (qsizetype page = pageSize; page + pageSize <= file.size(); page += pageSize) {
        if (file.at(page) != tableLeaf)
            continue;
        const auto cells = qFromBigEndian<quint16>(file.constData() + page + 3);
        if (cells == 0)
            continue;
        const auto cell = page + qFromBigEndian<quint16>(file.constData() + page + 8 + 2 * (cells - 1));
        const bool longPayload = (file.at(cell) & 0x80) != 0 && (file.at(cell + 1) & 0x80) == 0;
        if (longPayload && file.at(cell + 2) == entries && file.mid(cell, 1200).contains("\"t20\""))
            return cell + 2;
    }
    return -1;
}

} // namespace

class tst_VerifierPages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// The last row says that it is an earlier one. Asked for the highest number, SQLite then gives that one; a chain
    /// that was checked up to there only would verify, and be 20 rows or one row short.
    void theLastRowHasAnotherNumber_data()
    {
        QTest::addColumn<int>("number");
        for (const int number : {0, 1, 5, entries - 1, entries + 1, 127})
            QTest::addRow("%d", number) << number;
    }
    void theLastRowHasAnotherNumber()
    {
        QFETCH(int, number);
        Chain chain;
        chain.fill(entries);
        chain.close(); // the last one that leaves writes the log back into the file
        QFile file(chain.path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qsizetype place = placeOfLastNumber(file.readAll());
        QVERIFY(place > 0);
        QVERIFY(verifyFileNow(chain.path(), {}, {}, Deadline::never(), Cancel())->verifies());
        const char altered = static_cast<char>(number);
        QVERIFY(file.seek(place) && file.write(&altered, 1) == 1 && file.flush());
        for (const VerifyOptions &options : {VerifyOptions{}, VerifyOptions{.from = 3}, VerifyOptions{.threads = 1}}) {
            const auto report = verifyFileNow(chain.path(), options, {}, Deadline::never(), Cancel());
            QVERIFY2(!report || !report->verifies(), qPrintable(QString::number(options.from)));
        }
    }
};

QTEST_GUILESS_MAIN(tst_VerifierPages)
#include "tst_verifier_pages.moc"
