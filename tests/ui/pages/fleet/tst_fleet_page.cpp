// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/fleet/fleet_page.h"

#include "pages/fleet/endpoint_details.h"
#include "support/page_fixture.h"
#include "widgets/text_label.h"

#include <QPushButton>
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
        const auto *model = qobject_cast<EndpointModel *>(list->model());
        QTRY_VERIFY(model->at(list->currentIndex())->latency.has_value());
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
        QCOMPARE(shown.console.navigator.addEndpoints, 1);
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
