// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/fleet/fleet_page.h"

#include "pages/fleet/certificate_change.h"
#include "pages/fleet/endpoint_details.h"
#include "pages/fleet/fleet_delegate.h"
#include "support/console/page_fixture.h"
#include "widgets/text_label.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTreeView>

using namespace wingman;
using namespace wingman::ui;
using namespace wingman::test;

namespace {

const QString page = QStringLiteral("fleet");

QPushButton *button(QWidget &in, const char *name)
{
    return in.findChild<QPushButton *>(QString::fromLatin1(name));
}

} // namespace

class tst_FleetPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyEndpointIsThereAndTheDoctorNamesTheLayers()
    {
        PageFixture<FleetPage> shown;
        QVERIFY(shown.console.isOpen());
        auto *list = shown.page.findChild<QTreeView *>(QStringLiteral("fleetList"));
        QVERIFY(list->model()->rowCount() >= 3);
        shown.page.show(Place{page, {}, QStringLiteral("demo-edge")});
        QCOMPARE(shown.page.place().object, QStringLiteral("demo-edge"));
        button(shown.page, "endpointDoctor")->click();
        const auto layers = [&] {
            return shown.page.findChildren<QWidget *>(QRegularExpression(QStringLiteral("^layer_"))).size();
        };
        QTRY_VERIFY(layers() > 0);
        // Measured on the way, and never without its age.
        const auto *model = qobject_cast<FleetModel *>(list->model());
        QTRY_VERIFY(model->endpoint(list->currentIndex())->latency.has_value());
    }

    void nothingIsCutOffInASmallWindow_data()
    {
        QTest::addColumn<QString>("object");
        for (const char *object : {"demo", "demo-pve", "demo-pve/pve2"})
            QTest::newRow(object) << QString::fromLatin1(object);
    }
    /// As wide as the page is in a window of 1024 by 700.
    void nothingIsCutOffInASmallWindow()
    {
        QFETCH(QString, object);
        PageFixture<FleetPage> shown;
        QVERIFY(shown.console.isOpen());
        shown.page.resize(869, 620);
        shown.page.show(Place{page, {}, object});
        auto *scroll = shown.page.findChild<QScrollArea *>(QStringLiteral("fleetDetailsScroll"));
        QTRY_COMPARE(scroll->widget()->width(), scroll->viewport()->width());
        QVERIFY(scroll->widget()->minimumSizeHint().width() <= scroll->viewport()->width());
        const auto *list = shown.page.findChild<QTreeView *>(QStringLiteral("fleetList"));
        QTRY_COMPARE(list->horizontalScrollBar()->maximum(), 0);
    }

    void oneThatIsLostSaysWhyAndTheOthersLive()
    {
        PageFixture<FleetPage> shown;
        QVERIFY(shown.console.isOpen());
        shown.page.show(Place{page, {}, QStringLiteral("demo")});
        shown.console.misbehave("demo", ConsoleFixture::refused());
        auto *problem = shown.page.findChild<QWidget *>(QStringLiteral("endpointProblem"));
        QTRY_VERIFY(problem->isVisible());
        QVERIFY(shown.console.entry("demo-edge").live);
        shown.console.mend("demo");
        QTRY_VERIFY(!problem->isVisible());
    }

    void whatWasNotSavedCannotBeForgottenAndSaysWhy()
    {
        PageFixture<FleetPage> shown;
        QVERIFY(shown.console.isOpen());
        shown.page.show(Place{page, {}, QStringLiteral("demo")});
        QPushButton *forget = button(shown.page, "endpointRemove");
        QVERIFY(!forget->isEnabled());
        QVERIFY(!forget->toolTip().isEmpty());
        QCOMPARE(forget->accessibleDescription(), forget->toolTip());
    }

    void addingIsAskedOfTheWindow()
    {
        PageFixture<FleetPage> shown;
        button(shown.page, "fleetAdd")->click();
        QCOMPARE(shown.console.navigator.asked, QStringList(QStringLiteral("add endpoint")));
    }

    void theScopeIsChosenAndGivenBack()
    {
        PageFixture<FleetPage> shown;
        QVERIFY(shown.console.isOpen());
        shown.page.show(Place{page, {}, QStringLiteral("demo-edge")});
        button(shown.page, "endpointScope")->click();
        QCOMPARE(shown.console.scope.endpoint(), std::optional(ConsoleFixture::id("demo-edge")));
        button(shown.page, "endpointScope")->click();
        QVERIFY(!shown.console.scope.endpoint());
    }

    void aClusterHasItsNodesBelowIt()
    {
        PageFixture<FleetPage> shown;
        QVERIFY(shown.console.isOpen());
        auto *list = shown.page.findChild<QTreeView *>(QStringLiteral("fleetList"));
        const auto *model = qobject_cast<FleetModel *>(list->model());
        QTRY_COMPARE(model->rowCount(model->indexOf(QStringLiteral("demo-pve"))), 3);
        QVERIFY(list->isExpanded(model->indexOf(QStringLiteral("demo-pve"))));
        shown.page.show(Place{page, {}, QStringLiteral("demo-pve/pve2")});
        QCOMPARE(shown.page.place().object, QStringLiteral("demo-pve/pve2"));
        auto *details = shown.page.findChild<QWidget *>(QStringLiteral("nodeDetails"));
        QVERIFY(details->isVisible());
        QVERIFY(!details->findChild<QWidget *>(QStringLiteral("nodeProblem"))->isVisible());
        button(shown.page, "nodeGuests")->click();
        QCOMPARE(shown.console.navigator.places.last().query.value(QStringLiteral("filter")),
                 QStringLiteral("node:pve2"));
        // Closed stays closed, whatever is read.
        list->setExpanded(model->indexOf(QStringLiteral("demo-pve")), false);
        inventory::Snapshot now = *shown.console.entry("demo-pve").snapshot;
        now.nodes.remove(ObjectId::parse(QStringLiteral("pve3")).value());
        shown.console.feed().mirror().take(ConsoleFixture::id("demo-pve"), now);
        QTRY_COMPARE(model->rowCount(model->indexOf(QStringLiteral("demo-pve"))), 2);
        QVERIFY(!list->isExpanded(model->indexOf(QStringLiteral("demo-pve"))));
    }

    /// 595 to 599 speak of a node: the cluster is well.
    void aNodeInTroubleIsNotADeadCluster()
    {
        PageFixture<FleetPage> shown;
        QVERIFY(shown.console.isOpen());
        const EndpointId pve = ConsoleFixture::id("demo-pve");
        QTRY_VERIFY(shown.console.entry("demo-pve").snapshot.has_value());
        inventory::Snapshot now = *shown.console.entry("demo-pve").snapshot;
        auto &node = *now.nodes.find(ObjectId::parse(QStringLiteral("pve3")).value());
        node.problem = QStringLiteral("595 Connection refused");
        shown.console.feed().mirror().take(pve, now);
        shown.page.show(Place{page, {}, QStringLiteral("demo-pve/pve3")});
        auto *problem = shown.page.findChild<QWidget *>(QStringLiteral("nodeProblem"));
        QTRY_VERIFY(problem->isVisible());
        auto *list = shown.page.findChild<QTreeView *>(QStringLiteral("fleetList"));
        const auto *delegate = qobject_cast<FleetDelegate *>(list->itemDelegate());
        const auto stateOf = [&](const char *name) {
            const auto *model = qobject_cast<FleetModel *>(list->model());
            return delegate->text(
                model->indexOf(QString::fromLatin1(name)).siblingAtColumn(static_cast<int>(FleetModel::Column::State)));
        };
        QCOMPARE(stateOf("demo-pve/pve3"), QStringLiteral("In trouble"));
        QCOMPARE(stateOf("demo-pve/pve1"), stateOf("demo-pve/pve2"));
        QCOMPARE(stateOf("demo-pve"), QStringLiteral("Connected"));
    }

    /// Old and new side by side; it is accepted through a plan, and only that node's pin is replaced.
    /// One certificate for all nodes, and one of them shows another: that one is meant, or nobody.
    void aSharedPinDoesNotPointAtTheWrongNode()
    {
        const QString pin = QStringList(32, QStringLiteral("11")).join(QLatin1Char(':'));
        inventory::Endpoint home{
            ConsoleFixture::id("home"), inventory::Platform::Proxmox, {}, {}, false, {}, {}, {}, {}, {}};
        home.address = QStringLiteral("https://pve1:8006#%1,https://pve2#%1").arg(pin);
        const auto shownBy = [&](const char *endpoint) {
            return changedCertificate(home, Error{Code::TlsFailed,
                                                  {{"endpoint", QString::fromLatin1(endpoint)},
                                                   {"presented", QStringList(32, QStringLiteral("22")).join(u':')},
                                                   {"pinned", pin}}});
        };
        QCOMPARE(shownBy("tcp://pve2:8006").value().node, QStringLiteral("https://pve2"));
        QCOMPARE(shownBy("tcp://pve1:8006").value().node, QStringLiteral("https://pve1:8006"));
        QVERIFY(!shownBy("tcp://pve3:8006"));
    }

    void anotherCertificateIsShownBesideTheAcceptedOne()
    {
        PageFixture<FleetPage> shown;
        QVERIFY(shown.console.isOpen());
        const QString before = QStringLiteral("11:22:") + QStringList(30, QStringLiteral("33")).join(QLatin1Char(':'));
        const QString now = QStringLiteral("AA:BB:") + QStringList(30, QStringLiteral("CC")).join(QLatin1Char(':'));
        const inventory::Endpoint home{ConsoleFixture::id("home"),
                                       inventory::Platform::Proxmox,
                                       QStringLiteral("https://pve1:8006#%1,https://pve2:8006").arg(before),
                                       QStringLiteral("saved"),
                                       false,
                                       {},
                                       {},
                                       {},
                                       {},
                                       {}};
        shown.console.feed().mirror().add(home);
        shown.console.feed().mirror().markStale(home.id, Error{Code::TlsFailed,
                                                               {{"endpoint", QStringLiteral("pve1:8006")},
                                                                {"presented", now},
                                                                {"pinned", before},
                                                                {"issuer", QStringLiteral("Proxmox")}}});
        shown.page.show(Place{page, {}, QStringLiteral("home")});
        auto *change = shown.page.findChild<QWidget *>(QStringLiteral("certificateChange"));
        QTRY_VERIFY(change->isVisible());
        const auto label = [&](const char *name) {
            return change->findChild<QLabel *>(QString::fromLatin1(name))->text().remove(QLatin1Char('\n'));
        };
        QVERIFY(label("certificateBefore").startsWith(QStringLiteral("11:22:33")));
        QVERIFY(label("certificateNow").startsWith(QStringLiteral("AA:BB:CC")));
        button(shown.page, "certificateTrust")->click();
        const operations::Intent intent = shown.console.navigator.plans.last();
        QCOMPARE(intent.operation.text(), QStringLiteral("wingman.endpoint.trust"));
        QCOMPARE(operations::textOf(intent.parameters.value(QStringLiteral("node"))),
                 QStringLiteral("https://pve1:8006"));
        QCOMPARE(operations::textOf(intent.parameters.value(QStringLiteral("fingerprint"))), now);
        shown.page.show(Place{page, {}, QStringLiteral("demo-pve")});
        QVERIFY(!change->isVisible());
    }

    void inWhichGuestAnEngineLives()
    {
        PageFixture<FleetPage> shown;
        QVERIFY(shown.console.isOpen());
        shown.page.show(Place{page, {}, QStringLiteral("demo")});
        auto *guest = button(shown.page, "endpointGuest");
        QTRY_VERIFY(guest->isVisible());
        QVERIFY(!guest->isEnabled() && !guest->toolTip().isEmpty()); // it was not saved here
        shown.page.show(Place{page, {}, QStringLiteral("demo-pve")});
        QTRY_VERIFY(!guest->isVisible());
        inventory::Endpoint saved{EndpointId::parse(QStringLiteral("shed")).value(),
                                  inventory::Platform::Docker,
                                  QStringLiteral("tcp://10.0.0.10:2376"),
                                  QStringLiteral("saved"),
                                  false,
                                  {},
                                  {},
                                  {},
                                  {},
                                  {}};
        shown.console.feed().mirror().add(saved);
        shown.page.show(Place{page, {}, QStringLiteral("shed")});
        QTRY_VERIFY(guest->isVisible() && guest->isEnabled());
        guest->click();
        QCOMPARE(shown.console.navigator.plans.last().operation.text(), QStringLiteral("wingman.endpoint.guest"));
        QCOMPARE(shown.console.navigator.plans.last().targets.first().text(),
                 QStringLiteral("wingman://endpoint/shed"));
    }

    void aLanguageKeepsTheChoice()
    {
        PageFixture<FleetPage> shown;
        QVERIFY(shown.console.isOpen());
        shown.page.show(Place{page, {}, QStringLiteral("demo-pve")});
        shown.changeLanguage();
        QCOMPARE(shown.page.place().object, QStringLiteral("demo-pve"));
    }
};

QTEST_MAIN(tst_FleetPage)
#include "tst_fleet_page.moc"
