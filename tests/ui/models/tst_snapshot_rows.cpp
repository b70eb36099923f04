// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/snapshot_rows.h"

#include "models/snapshot_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace wingman;
using namespace wingman::ui;

namespace {

/// "name<parent@second", a list of them; what the guest stands on.
inventory::GuestSnapshots from(const QString &text, const QString &current)
{
    inventory::GuestSnapshots all;
    all.parentOfCurrent = current;
    all.running = true;
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts)) {
        inventory::GuestSnapshot one;
        one.name = part.section(u'<', 0, 0);
        one.parent = part.section(u'<', 1).section(u'@', 0, 0);
        one.at = Instant(std::chrono::seconds(part.section(u'@', 1).toInt()));
        all.entries.append(one);
    }
    return all;
}

/// "..name" with a dot for each level, "*" for the state of now.
QString drawn(const QList<SnapshotRow> &rows)
{
    QStringList lines;
    for (const SnapshotRow &row : rows)
        lines.append(QString(row.depth, u'.') + (row.isCurrent ? QStringLiteral("*") : row.snapshot.name));
    return lines.join(u' ');
}

} // namespace

class tst_SnapshotRows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tree_data()
    {
        QTest::addColumn<QString>("snapshots");
        QTest::addColumn<QString>("current");
        QTest::addColumn<QString>("rows");
        QTest::newRow("none") << QString() << QString() << QStringLiteral("*");
        QTest::newRow("one") << QStringLiteral("a<@1") << QStringLiteral("a") << QStringLiteral("a .*");
        QTest::newRow("a chain") << QStringLiteral("b<a@2 a<@1") << QStringLiteral("b") << QStringLiteral("a .b ..*");
        QTest::newRow("a branch, by time")
            << QStringLiteral("a<@1 c<a@3 b<a@2") << QStringLiteral("b") << QStringLiteral("a .b ..* .c");
        QTest::newRow("rolled back to the first")
            << QStringLiteral("a<@1 b<a@2") << QStringLiteral("a") << QStringLiteral("a .b .*");
        QTest::newRow("a parent that is not there")
            << QStringLiteral("a<gone@1 b<a@2") << QStringLiteral("gone") << QStringLiteral("a .b *");
        QTest::newRow("one that is its own parent")
            << QStringLiteral("a<a@1") << QStringLiteral("a") << QStringLiteral("a .*");
        QTest::newRow("a circle") << QStringLiteral("a<b@1 b<a@2 c<@3") << QStringLiteral("c")
                                  << QStringLiteral("c .* a .b");
    }
    void tree()
    {
        QFETCH(QString, snapshots);
        QFETCH(QString, current);
        QFETCH(QString, rows);
        QCOMPARE(drawn(snapshotRows(from(snapshots, current))), rows);
    }
    void branchesSayWhatFollows()
    {
        const auto rows = snapshotRows(from(QStringLiteral("a<@1 b<a@2 c<a@3"), QStringLiteral("b")));
        // a .b ..* .c
        QCOMPARE(rows.at(1).goesOn, (QList<bool>{false, true}));
        QCOMPARE(rows.at(2).goesOn, (QList<bool>{false, true, false}));
        QCOMPARE(rows.at(3).goesOn, (QList<bool>{false, false}));
    }
    void theSelectionStaysWhenOneIsTaken()
    {
        SnapshotModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setSnapshots(from(QStringLiteral("a<@1 b<a@2"), QStringLiteral("b")));
        const QPersistentModelIndex chosen(model.index(1, 0));
        model.setSnapshots(from(QStringLiteral("a<@1 b<a@2 c<b@3"), QStringLiteral("c")));
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(chosen.data().toString(), QStringLiteral("b"));
        QVERIFY(model.index(3, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("running")));
        model.setSnapshots(std::nullopt);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(reset.size(), 0);
    }
    /// Whoever may describe a snapshot does not get to write markup.
    void aTipIsNoMarkup()
    {
        SnapshotModel model;
        inventory::GuestSnapshots one = from(QStringLiteral("a<@1"), QStringLiteral("a"));
        one.entries.first().description = QStringLiteral("<b>x</b>");
        model.setSnapshots(one);
        const QString tip = model.index(0, 0).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(QStringLiteral("&lt;b&gt;x")) && !tip.contains(u'<'), qPrintable(tip));
        QVERIFY(model.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("<b>x</b>")));
    }
};

QTEST_GUILESS_MAIN(tst_SnapshotRows)
#include "tst_snapshot_rows.moc"
