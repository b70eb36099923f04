// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sparkline.h"

#include "widgets/format.h"

#include <QPolygonF>
#include <QTest>
#include <cmath>

using namespace wingman;
using namespace wingman::ui;

namespace {
const double gap = std::numeric_limits<double>::quiet_NaN();
const QRectF box(0, 0, 100, 20);
} // namespace

class tst_Sparkline : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theRangeBeginsAtZero()
    {
        QCOMPARE(rangeOf({5, 10}).low, 0.0);
        QCOMPARE(rangeOf({5, 10}).high, 10.0);
        QCOMPARE(rangeOf({-5, 10}).low, -5.0);
        QVERIFY(rangeOf({0, 0}).high > rangeOf({0, 0}).low);
        QVERIFY(rangeOf({}).high > rangeOf({}).low);
        QCOMPARE(rangeOf({gap, 4}).high, 4.0);
    }

    void aGapIsAGap()
    {
        const auto pieces = sparklinePieces({1, 2, gap, gap, 3, 4, 5}, box, {0, 5});
        QCOMPARE(pieces.size(), 2);
        QCOMPARE(pieces[0].size(), 2);
        QCOMPARE(pieces[1].size(), 3);
        QVERIFY(pieces[0].last().x() < pieces[1].first().x());
        QVERIFY(sparklinePieces({gap, gap}, box, {0, 1}).isEmpty());
        QVERIFY(sparklinePieces({}, box, {0, 1}).isEmpty());
    }

    void noPeakIsLostInMany()
    {
        QList<double> values(100000, 1.0);
        values[54321] = 9;
        values[60001] = 0;
        const auto pieces = sparklinePieces(values, box, {0, 10});
        QCOMPARE(pieces.size(), 1);
        QVERIFY2(pieces[0].size() <= 4 * 100, "more points than pixels can show");
        const auto highest = std::min_element(pieces[0].begin(), pieces[0].end(),
                                              [](const QPointF &a, const QPointF &b) { return a.y() < b.y(); });
        QCOMPARE(highest->y(), 20.0 - 18.0);
        QVERIFY(std::any_of(pieces[0].begin(), pieces[0].end(), [](const QPointF &p) { return p.y() == 20.0; }));
    }

    void staysInItsBox()
    {
        for (const QPolygonF &piece : sparklinePieces({-100, 5, 1000}, box, {0, 10})) {
            for (const QPointF &point : piece)
                QVERIFY(box.contains(point) || point.y() == box.bottom() || point.x() == box.right());
        }
    }

    void saysItsCourse()
    {
        Sparkline line(QStringLiteral("cpu"));
        line.setMeaning(QStringLiteral("CPU, 10 min"), [](double share) { return formatPercent(share, 0); });
        QCOMPARE(line.accessibleName(), QStringLiteral("CPU, 10 min"));
        QCOMPARE(line.accessibleDescription(), QStringLiteral("Nothing was measured."));
        line.setValues({0.1, 0.5, gap, 0.2});
        QCOMPARE(line.accessibleDescription(), QStringLiteral("From 10 % to 50 %, last 20 %."));
        line.setValues({0.1, gap});
        QVERIFY(line.accessibleDescription().contains(unknownText()));
    }
};

QTEST_MAIN(tst_Sparkline)
#include "tst_sparkline.moc"
