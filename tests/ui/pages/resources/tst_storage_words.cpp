// SPDX-License-Identifier: GPL-3.0-or-later
// What the list of storages says to those who do not see it, how old it says that things are, and what stands there
// while there is none.
#include "pages/resources/resources_page.h"
#include "support/ui_window.h"
#include "support/window/fake_page.h"
#include "widgets/format.h"
#include "widgets/message_panel.h"

#include <QPushButton>
#include <QTreeView>

using namespace wingman;
using namespace wingman::ui;
using namespace wingman::test;
using namespace std::chrono_literals;

namespace {

using Column = StorageModel::Column;

struct Bench : FakePage<ResourcesPage>
{
    void fill(qint64 used)
    {
        inventory::Storage one{.id = ObjectId::parse(QStringLiteral("pve1/local")).value()};
        one.node = QStringLiteral("pve1");
        one.name = QStringLiteral("local");
        one.status = QStringLiteral("available");
        one.used = used;
        one.size = 100;
        inventory::Snapshot now = nothing();
        now.storages.insert(one.id, one);
        take(now);
    }
    QAbstractItemModel &model() { return *page.findChild<QTreeView *>(QStringLiteral("resourcesList"))->model(); }
    QString heard(Column column, int role = Qt::AccessibleTextRole)
    {
        return model().index(0, static_cast<int>(column)).data(role).toString();
    }
    QStringList headers()
    {
        QStringList all;
        for (int i = 0; i < model().columnCount(); ++i)
            all.append(model().headerData(i, Qt::Horizontal).toString());
        return all;
    }
    QString ago(std::chrono::seconds age) { return formatAgo(fake.clock->now() - age, fake.clock->now()); }
    QString fact(const QString &key)
    {
        const auto labels = page.findChild<QWidget *>(QStringLiteral("storageFacts"))->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->objectName().startsWith(QStringLiteral("factValue")) && label->accessibleName() == key)
                return label->text();
        }
        return QStringLiteral("no such fact");
    }
    MessagePanel *message() { return page.findChild<MessagePanel *>(QStringLiteral("resourcesMessage")); }
};

} // namespace

class tst_StorageWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { dress(Scheme::Light); }

    void theStateIsReadOutAsItIsShown_data()
    {
        QTest::addColumn<int>("used");
        QTest::addColumn<bool>("live");
        QTest::addColumn<QString>("state");
        QTest::newRow("well") << 10 << true << QStringLiteral("available");
        QTest::newRow("full") << 95 << true << QStringLiteral("almost full");
        QTest::newRow("silent") << 10 << false << QStringLiteral("as last seen");
    }
    void theStateIsReadOutAsItIsShown()
    {
        QFETCH(int, used);
        QFETCH(bool, live);
        QFETCH(QString, state);
        Bench bench;
        bench.fill(used);
        QTRY_COMPARE(bench.model().rowCount(), 1);
        if (!live)
            bench.lose();
        QCOMPARE(bench.heard(Column::State), state);
        QCOMPARE(bench.heard(Column::State, Qt::DisplayRole), state);
        QCOMPARE(bench.heard(Column::Name), QStringLiteral("local"));
        QVERIFY(bench.heard(Column::Used).contains(formatBytes(used)));
    }
    /// Read again and nothing differs: that is news too.
    void aFillLevelHasAnAge()
    {
        Bench bench;
        bench.fill(10);
        QTRY_COMPARE(bench.model().rowCount(), 1);
        bench.later(2h);
        QCOMPARE(bench.fact(QStringLiteral("Read")), bench.ago(2h));
        const qsizetype column = bench.headers().indexOf(QStringLiteral("Read"));
        QVERIFY(column >= 0);
        const auto cell = [&] { return bench.model().index(0, static_cast<int>(column)).data().toString(); };
        QCOMPARE(cell(), bench.ago(2h));
        bench.fill(10);
        bench.later(1min);
        QCOMPARE(bench.fact(QStringLiteral("Read")), bench.ago(1min));
        QCOMPARE(cell(), bench.ago(1min));
        bench.lose();
        bench.later(3h);
        QCOMPARE(bench.fact(QStringLiteral("Read")), bench.ago(3h + 1min));
    }
    void aClusterThatNeverAnsweredIsNotBeingRead()
    {
        Bench bench;
        QVERIFY(bench.message()->isVisible());
        QCOMPARE(bench.message()->accessibleName(), QStringLiteral("Reading the storages"));
        bench.lose();
        QVERIFY(bench.message()->accessibleName() != QStringLiteral("Reading the storages"));
        QVERIFY(!bench.message()->accessibleDescription().isEmpty()); // why
        bench.message()->findChild<QPushButton *>(QStringLiteral("messagePrimary"))->click();
        QVERIFY2(bench.navigator.asked.isEmpty(), "to try again is not to add an endpoint");
        QCOMPARE(bench.fake.targets.refreshed, QStringList(QStringLiteral("lab")));
        bench.take(bench.nothing());
        QTRY_COMPARE(bench.message()->accessibleName(), QStringLiteral("No storage can be seen"));
    }
};

QTEST_MAIN(tst_StorageWords)
#include "tst_storage_words.moc"
