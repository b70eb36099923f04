// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trend_panel.h"

#include "support/ui_window.h"
#include "support/window/fake_links.h"
#include "widgets/age_ticker.h"
#include "widgets/segmented.h"

#include <QAbstractButton>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <cmath>

using namespace wingman;
using namespace wingman::ui;
using namespace wingman::test;
using inventory::Figure;
using inventory::TrendSpan;

namespace {

const inventory::TargetRef guest = inventory::TargetRef::parse(QStringLiteral("proxmox://lab/pve1/qemu/100")).value();

inventory::Trend course(double value)
{
    inventory::Trend trend;
    for (int i = 0; i < 4; ++i)
        trend.moments.append(Instant(std::chrono::minutes(i)));
    trend.values = {{Figure::Cpu, {value, std::nan(""), value, value}},
                    {Figure::Memory, {1, 2, 3, 4}},
                    {Figure::Sent, {std::nan(""), std::nan(""), std::nan(""), std::nan("")}}};
    return trend;
}

struct Bench
{
    FakeLinks fake;
    AgeTicker ticker{fake.clock};
    TrendPanel panel{QStringLiteral("trend"), fake.clusters, ticker};

    Bench()
    {
        fake.clusters.trends.insert(guest.text() + QStringLiteral(" day"), course(0.25));
        fake.clusters.trends.insert(guest.text() + QStringLiteral(" week"), course(0.5));
        panel.resize(700, 900);
        panel.show();
    }
    Chart *chart(const char *name) { return child<Chart>(panel, name); }
    int shown() { return child<QStackedWidget>(panel, "trendStack")->currentIndex(); }
};

} // namespace

class tst_TrendPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { dress(Scheme::Light); }

    void whatWasMeasuredIsDrawnAndTheRestIsNot()
    {
        Bench bench;
        bench.panel.setTarget(guest);
        QTRY_COMPARE(bench.shown(), 0);
        QVERIFY(bench.chart("trendCpu")->isVisible() && bench.chart("trendMemory")->isVisible());
        QVERIFY(!bench.chart("trendNetwork")->isVisible()); // nothing but gaps
        QVERIFY(!bench.chart("trendLoad")->isVisible());
        QCOMPARE(bench.chart("trendCpu")->data().series.size(), 1);
        QVERIFY(!std::isfinite(bench.chart("trendCpu")->data().series.first().values.at(1)));
    }
    void anotherSpanIsReadAnew()
    {
        Bench bench;
        bench.panel.setTarget(guest);
        QTRY_COMPARE(bench.chart("trendCpu")->data().series.value(0).values.value(0), 0.25);
        bench.panel.setSpan(TrendSpan::Week);
        QTRY_COMPARE(bench.chart("trendCpu")->data().series.value(0).values.value(0), 0.5);
        QCOMPARE(child<Segmented>(bench.panel, "trendSpan")->currentId(), QStringLiteral("week"));
    }
    void theCrosshairIsOne()
    {
        Bench bench;
        bench.panel.setTarget(guest);
        QTRY_VERIFY(bench.chart("trendMemory")->isVisible());
        bench.chart("trendCpu")->setFocus();
        QTest::keyClick(bench.chart("trendCpu"), Qt::Key_Home);
        QVERIFY(bench.chart("trendMemory")->cursorAt() == std::optional<qsizetype>(0));
    }
    void theTableHasTheSameNumbers()
    {
        Bench bench;
        bench.panel.setTarget(guest);
        QTRY_COMPARE(bench.shown(), 0);
        bench.panel.setTableShown(true);
        QCOMPARE(bench.shown(), 1);
        const QAbstractItemModel *model = child<QTableView>(bench.panel, "trendTable")->model();
        QCOMPARE(model->rowCount(), 4);
        QCOMPARE(model->columnCount(), 3); // time, CPU, memory
        QVERIFY(model->index(0, 1).data().toString().startsWith(QStringLiteral("25")));
        QCOMPARE(model->index(2, 1).data().toString(), QStringLiteral("–")); // a gap is not a zero
    }
    void whatCannotBeReadSaysWhyAndIsTriedAgain()
    {
        Bench bench;
        bench.fake.clusters.trends.clear();
        bench.panel.setTarget(guest);
        QTRY_COMPARE(bench.shown(), 2);
        auto *again = bench.panel.findChild<QPushButton *>(QStringLiteral("messagePrimary"));
        bench.fake.clusters.trends.insert(guest.text() + QStringLiteral(" day"), course(0.25));
        if (again)
            again->click();
        else
            bench.panel.read();
        QTRY_COMPARE(bench.shown(), 0);
    }
    void whatIsNotLookedAtIsNotRead()
    {
        Bench bench;
        bench.panel.hide();
        bench.panel.setTarget(guest);
        QCOMPARE(bench.fake.clusters.asked, QStringList());
        bench.panel.show();
        QTRY_COMPARE(bench.fake.clusters.asked.size(), 1);
    }

    void aNarrowPaneCutsNothingOff()
    {
        Bench bench;
        bench.panel.setTarget(guest);
        auto *spans = child<Segmented>(bench.panel, "trendSpan");
        bench.panel.resize(spans->sizeHint().width() + 20, 900);
        QVERIFY(bench.panel.minimumSizeHint().width() <= bench.panel.width());
        QTRY_VERIFY(child<QPushButton>(bench.panel, "trendAsTable")->geometry().right() < bench.panel.width());
        QVERIFY(spans->geometry().right() < bench.panel.width());
    }
};

QTEST_MAIN(tst_TrendPanel)
#include "tst_trend_panel.moc"
