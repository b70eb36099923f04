// SPDX-License-Identifier: GPL-3.0-or-later
// What the fleet says to those who do not see it, and how old it says that things are.
#include "pages/fleet/fleet_page.h"

#include "pages/fleet/fleet_delegate.h"
#include "support/ui_window.h"
#include "support/window/fake_page.h"
#include "widgets/format.h"

#include <QTreeView>

using namespace wingman;
using namespace wingman::ui;
using namespace wingman::test;
using namespace std::chrono_literals;

namespace {

using Column = FleetModel::Column;

/// A cluster of two nodes that was read at this moment.
struct Bench : FakePage<FleetPage>
{
    Bench()
    {
        inventory::Snapshot now = nothing();
        for (const char *name : {"pve1", "pve2"}) {
            inventory::Node node{ObjectId::parse(QString::fromLatin1(name)).value()};
            node.status = QStringLiteral("online");
            now.nodes.insert(node.id, node);
        }
        take(now);
    }
    void go(const char *object) { page.show(Place{QStringLiteral("fleet"), {}, QString::fromLatin1(object)}); }
    QTreeView *list() { return page.findChild<QTreeView *>(QStringLiteral("fleetList")); }
    FleetModel &model() { return *qobject_cast<FleetModel *>(list()->model()); }
    QString heard(const char *object, Column column, int role = Qt::AccessibleTextRole)
    {
        return model()
            .indexOf(QString::fromLatin1(object))
            .siblingAtColumn(static_cast<int>(column))
            .data(role)
            .toString();
    }
    /// The value beside a fact's name.
    QString fact(const char *grid, const QString &key)
    {
        const auto *facts = page.findChild<QWidget *>(QString::fromLatin1(grid));
        const auto labels = facts->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->objectName().startsWith(QStringLiteral("factValue")) && label->accessibleName() == key)
                return label->text();
        }
        return QStringLiteral("no such fact");
    }
};

} // namespace

class tst_FleetWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { dress(Scheme::Light); }

    void everyCellIsReadOut_data()
    {
        QTest::addColumn<QString>("object");
        QTest::newRow("a cluster") << QStringLiteral("lab");
        QTest::newRow("a node") << QStringLiteral("lab/pve1");
    }
    void everyCellIsReadOut()
    {
        QFETCH(QString, object);
        Bench bench;
        QTRY_VERIFY(bench.model().indexOf(object).isValid());
        const auto *delegate = qobject_cast<FleetDelegate *>(bench.list()->itemDelegate());
        for (int column = 0; column < FleetModel::columns; ++column) {
            const QModelIndex cell = bench.model().indexOf(object).siblingAtColumn(column);
            QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(), delegate->text(cell));
            QCOMPARE(cell.data(Qt::DisplayRole).toString(), delegate->text(cell));
        }
        QCOMPARE(bench.heard(qPrintable(object), Column::Name), object.section(u'/', -1));
        QVERIFY(!bench.heard(qPrintable(object), Column::State).isEmpty());
    }
    void typingGoesToARow()
    {
        Bench bench;
        QTRY_VERIFY(bench.model().indexOf(QStringLiteral("lab/pve2")).isValid());
        QTRY_VERIFY(bench.list()->isExpanded(bench.model().indexOf(QStringLiteral("lab"))));
        QTest::keyClicks(bench.list(), QStringLiteral("pve2"));
        QCOMPARE(bench.page.place().object, QStringLiteral("lab/pve2"));
    }

    /// Nothing comes any more that would tell the page to count anew.
    void agesGrowWhileTheClusterIsSilent()
    {
        Bench bench;
        QTRY_VERIFY(bench.model().indexOf(QStringLiteral("lab/pve1")).isValid());
        bench.lose();
        QTRY_VERIFY(bench.model().node(bench.model().indexOf(QStringLiteral("lab/pve1")))->stale);
        const auto ago = [&](std::chrono::seconds age) {
            return formatAgo(bench.fake.clock->now() - age, bench.fake.clock->now());
        };
        bench.go("lab/pve1");
        bench.later(2h);
        QVERIFY2(bench.says("nodeProblemSentence").contains(ago(2h)), qPrintable(bench.says("nodeProblemSentence")));
        QCOMPARE(bench.fact("nodeFacts", QStringLiteral("Read")), ago(2h));
        bench.go("lab");
        QCOMPARE(bench.fact("endpointFacts", QStringLiteral("Read")), ago(2h)); // out of sight meanwhile
        bench.later(1h);
        QCOMPARE(bench.fact("endpointFacts", QStringLiteral("Read")), ago(3h));
    }
};

QTEST_MAIN(tst_FleetWords)
#include "tst_fleet_words.moc"
