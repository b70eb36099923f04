// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/volume_table.h"

#include "support/ui_window.h"

#include <QAbstractItemModelTester>

using namespace wingman;
using namespace wingman::ui;
using namespace wingman::test;

namespace {

using Column = VolumeModel::Column;

inventory::StoredVolume volume(const char *id, int vmid, const char *notes = "")
{
    inventory::StoredVolume one;
    one.id = QString::fromLatin1(id);
    one.content = QStringLiteral("backup");
    one.vmid = vmid;
    one.notes = QString::fromLatin1(notes);
    return one;
}

} // namespace

class tst_VolumeTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { dress(Scheme::Light); }

    void guestsAreSortedAsNumbers()
    {
        VolumeTable table(QStringLiteral("volumes"), {Column::Name, Column::Guest});
        const QAbstractItemModelTester tester(table.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        table.setVolumes({volume("s:a", 1000), volume("s:b", 200), volume("s:c", 0), volume("s:d", 30)});
        const int column = static_cast<int>(Column::Guest);
        table.sortByColumn(column, Qt::AscendingOrder);
        QStringList guests;
        for (int i = 0; i < table.model()->rowCount(); ++i)
            guests.append(table.model()->index(i, column).data().toString());
        guests.removeAll(QString()); // nobody's
        QCOMPARE(guests.join(u' '), QStringLiteral("30 200 1000"));
    }
    void namesDoNotRepeatTheContent_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QString>("name");
        QTest::newRow("a file") << QByteArray("nas:backup/vzdump-qemu-100.vma.zst")
                                << QStringLiteral("vzdump-qemu-100.vma.zst");
        QTest::newRow("of a backup server")
            << QByteArray("pbs:backup/vm/100/2024-01-02T03:04:05Z") << QStringLiteral("vm/100/2024-01-02T03:04:05Z");
        QTest::newRow("another folder") << QByteArray("nas:100/backup.qcow2") << QStringLiteral("100/backup.qcow2");
        QTest::newRow("none") << QByteArray("zfs:backup") << QStringLiteral("backup");
    }
    void namesDoNotRepeatTheContent()
    {
        QFETCH(const QByteArray, id);
        QFETCH(const QString, name);
        VolumeModel model;
        model.setVolumes({volume(id.constData(), 100)});
        const QModelIndex cell = model.index(0, static_cast<int>(Column::Name));
        QCOMPARE(cell.data().toString(), name);
        QCOMPARE(cell.data(Qt::ToolTipRole).toString(), QString::fromLatin1(id)); // whole
    }
    /// Whoever may write a note does not get to write markup.
    void aTipIsNoMarkup_data()
    {
        QTest::addColumn<int>("column");
        QTest::newRow("its notes") << static_cast<int>(Column::Notes);
        QTest::newRow("its name") << static_cast<int>(Column::Name);
    }
    void aTipIsNoMarkup()
    {
        QFETCH(int, column);
        VolumeModel model;
        model.setVolumes({volume("s:<b>x</b>", 1, "<b>x</b>")});
        const QString tip = model.index(0, column).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(QStringLiteral("&lt;b&gt;x")) && !tip.contains(u'<'), qPrintable(tip));
    }
};

QTEST_MAIN(tst_VolumeTable)
#include "tst_volume_table.moc"
