// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/resources/resources_page.h"

#include "support/console/page_fixture.h"
#include "widgets/chart.h"
#include "widgets/segmented.h"
#include "widgets/volume_table.h"

#include <QLabel>
#include <QTreeView>

using namespace wingman;
using namespace wingman::ui;
using namespace wingman::test;

namespace {

const QString page = QStringLiteral("resources");

template <typename T>
T *find(QWidget &in, const char *name)
{
    return in.findChild<T *>(QString::fromLatin1(name));
}

} // namespace

class tst_ResourcesPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void storagesWithTheirContent()
    {
        PageFixture<ResourcesPage> shown;
        QVERIFY(shown.console.isOpen());
        auto *list = find<QTreeView>(shown.page, "resourcesList");
        QTRY_COMPARE(list->model()->rowCount(), 8); // two shared ones, and two on each of three nodes
        shown.page.show(Place{page, QStringLiteral("content"), QStringLiteral("demo-pve//nas")});
        QCOMPARE(shown.page.place().object, QStringLiteral("demo-pve//nas"));
        auto *table = find<VolumeTable>(shown.page, "storageContent");
        QTRY_VERIFY(table->shown() > 5);
        const int all = table->shown();
        auto *kinds = find<Segmented>(shown.page, "storageKinds");
        QVERIFY(kinds->isVisible());
        kinds->setCurrentId(QStringLiteral("iso"));
        Q_EMIT kinds->currentIdChanged(QStringLiteral("iso"));
        QVERIFY(table->shown() > 0 && table->shown() < all);
    }
    void itsCourseIsDrawnWhenAskedFor()
    {
        PageFixture<ResourcesPage> shown;
        QVERIFY(shown.console.isOpen());
        QTRY_VERIFY(find<QTreeView>(shown.page, "resourcesList")->model()->rowCount() > 0);
        shown.page.show(Place{page, QStringLiteral("trend"), QStringLiteral("demo-pve//pbs")});
        auto *chart = find<Chart>(shown.page, "storageTrendDisk");
        QTRY_VERIFY(chart->isVisible());
        QCOMPARE(chart->data().series.size(), 2);
        QCOMPARE(shown.page.place().tab, QStringLiteral("trend"));
        QVERIFY(!find<Chart>(shown.page, "storageTrendCpu")->isVisible());
    }
    void anotherStorageIsListedAnew()
    {
        PageFixture<ResourcesPage> shown;
        QVERIFY(shown.console.isOpen());
        QTRY_VERIFY(find<QTreeView>(shown.page, "resourcesList")->model()->rowCount() > 0);
        shown.page.show(Place{page, QStringLiteral("content"), QStringLiteral("demo-pve//pbs")});
        auto *table = find<VolumeTable>(shown.page, "storageContent");
        QTRY_VERIFY(table->shown() > 20);
        shown.page.show(Place{page, {}, QStringLiteral("demo-pve/pve1/local")});
        QTRY_VERIFY(table->shown() > 0 && table->shown() < 20);
        shown.page.show(Place{page, {}, QStringLiteral("demo-pve/pve1/nowhere")});
        QVERIFY(shown.console.navigator.lines.last().contains(QStringLiteral("nowhere")));
    }
    void whatCannotBeListedSaysWhy()
    {
        PageFixture<ResourcesPage> shown;
        QVERIFY(shown.console.isOpen());
        QTRY_VERIFY(find<QTreeView>(shown.page, "resourcesList")->model()->rowCount() > 0);
        ConsoleFixture::Fault fault = ConsoleFixture::refused();
        fault.on = {ConsoleFixture::Method::Details};
        shown.console.misbehave("demo-pve", fault);
        shown.page.show(Place{page, QStringLiteral("content"), QStringLiteral("demo-pve/pve2/local")});
        auto *message = find<QWidget>(shown.page, "storageMessage");
        const auto text = [&] {
            QStringList words;
            for (const QLabel *label : message->findChildren<QLabel *>())
                words.append(label->text());
            return words.join(u' ');
        };
        QTRY_VERIFY(text().contains(QStringLiteral("cannot be listed")));
        shown.console.mend("demo-pve");
    }
    void withoutAClusterItSaysWhatWouldStandHere()
    {
        PageFixture<ResourcesPage> shown;
        QVERIFY(shown.console.isOpen());
        shown.console.scope.set(ConsoleFixture::id("demo"));
        auto *message = find<QWidget>(shown.page, "resourcesMessage");
        QTRY_VERIFY(message->isVisible());
        QVERIFY(shown.page.commands().isEmpty());
        shown.console.scope.set(std::nullopt);
        QTRY_VERIFY(!message->isVisible());
        QCOMPARE(shown.page.commands().size(), 2);
    }
    void itSurvivesAnotherLanguage()
    {
        PageFixture<ResourcesPage> shown;
        QVERIFY(shown.console.isOpen());
        QTRY_VERIFY(find<QTreeView>(shown.page, "resourcesList")->model()->rowCount() > 0);
        shown.page.show(Place{page, QStringLiteral("content"), QStringLiteral("demo-pve//nas")});
        auto *table = find<VolumeTable>(shown.page, "storageContent");
        QTRY_VERIFY(table->shown() > 5);
        const int before = table->shown();
        shown.changeLanguage();
        QCOMPARE(table->shown(), before);
        QCOMPARE(shown.page.place().object, QStringLiteral("demo-pve//nas"));
    }
};

QTEST_MAIN(tst_ResourcesPage)
#include "tst_resources_page.moc"
