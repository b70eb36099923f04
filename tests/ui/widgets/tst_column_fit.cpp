// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/column_fit.h"

#include <QTest>

using namespace wingman::ui;

class tst_ColumnFit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fits_data()
    {
        QTest::addColumn<QList<int>>("unused");
        QTest::addColumn<int>("room");
        QTest::addColumn<QList<int>>("hidden");
        QTest::addColumn<int>("share");
        // Widths 100, 50, 30, 20; the last two may go, 20 first.
        QTest::newRow("exactly") << QList<int>{} << 200 << QList<int>{} << 0;
        QTest::newRow("room to share") << QList<int>{} << 220 << QList<int>{} << 5;
        QTest::newRow("no more than a share") << QList<int>{} << 2000 << QList<int>{} << 24;
        QTest::newRow("one goes") << QList<int>{} << 199 << QList<int>{3} << 6;
        QTest::newRow("both go") << QList<int>{} << 179 << QList<int>{3, 2} << 14;
        QTest::newRow("what must stay stays") << QList<int>{} << 10 << QList<int>{3, 2} << 0;
        QTest::newRow("unused never counts") << QList<int>{0} << 100 << QList<int>{0} << 0;
        QTest::newRow("unused goes once") << QList<int>{3} << 150 << QList<int>{3, 2} << 0;
        QTest::newRow("no room at all") << QList<int>{} << 0 << QList<int>{3, 2} << 0;
    }
    void fits()
    {
        QFETCH(const QList<int>, unused);
        QFETCH(const int, room);
        const ColumnFit fit = fitColumns({100, 50, 30, 20}, unused, {2, 3}, room, 24);
        QTEST(fit.hidden, "hidden");
        QTEST(fit.share, "share");
    }

    void noColumns() { QCOMPARE(fitColumns({}, {}, {}, 100, 24).share, 0); }
};

QTEST_APPLESS_MAIN(tst_ColumnFit)
#include "tst_column_fit.moc"
