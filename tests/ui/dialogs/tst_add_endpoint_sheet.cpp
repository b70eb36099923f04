// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/add_endpoint_sheet.h"

#include "dialogs/endpoint_form.h"
#include "dialogs/found_engines.h"
#include "dialogs/way_rows.h"
#include "support/ui_window.h"
#include "support/window/fake_links.h"
#include "support/window/plan_samples.h"
#include "support/window/written_navigator.h"
#include "widgets/choice_row.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace wingman;
using namespace wingman::ui;
using namespace wingman::test;

namespace {

using inventory::Endpoint;
using inventory::LayerCheck;

EndpointId id(const char *name)
{
    return EndpointId::parse(QString::fromLatin1(name)).value();
}

Endpoint engineAt(const char *name, const char *address, const char *source = "usual socket")
{
    return {id(name),
            inventory::Platform::Docker,
            QString::fromLatin1(address),
            QString::fromLatin1(source),
            false,
            {},
            {},
            {},
            {},
            {}};
}

QList<Discovered> usualFinds()
{
    Discovered broken{engineAt("old", "unix:///run/old/docker.sock", "context old"), false, {}, {}};
    broken.error = Error{Code::Unreachable,
                         {{"endpoint", QStringLiteral("unix:///run/old/docker.sock")},
                          {"reason", QStringLiteral("Connection refused")}}};
    Discovered remote{engineAt("shed", "ssh://me@shed", "context shed"), false, {}, {}};
    remote.error =
        Error{Code::Unsupported, {{"what", QStringLiteral("ssh://")}, {"reason", QStringLiteral("not yet")}}};
    return {{engineAt("local", "unix:///var/run/docker.sock"), true, QStringLiteral("Docker Engine 24.0.7"), {}},
            broken,
            {engineAt("podman", "unix:///run/user/1000/podman/podman.sock"), false, QStringLiteral("Podman 4.3.1"), {}},
            remote};
}

diagnostics::CheckResult way(QList<LayerCheck> layers, const char *fix = "")
{
    diagnostics::CheckResult result;
    result.id = QStringLiteral("endpoint:x");
    result.status = diagnostics::CheckStatus::Passed;
    result.took = Milliseconds(12);
    for (const LayerCheck &layer : layers) {
        if (!layer.passed) {
            result.status = diagnostics::CheckStatus::Failed;
            result.error = layer.error;
        }
    }
    result.fix = QString::fromLatin1(fix);
    result.layers = std::move(layers);
    return result;
}

LayerCheck well(const char *layer, const char *detail)
{
    return {QString::fromLatin1(layer), true, QString::fromLatin1(detail), {}, {}};
}

LayerCheck failing(const char *layer, Code code, const char *reason)
{
    return {QString::fromLatin1(layer),
            false,
            {},
            Error{code, {{"endpoint", QStringLiteral("x")}, {"reason", QString::fromLatin1(reason)}}},
            QStringLiteral("timeout")};
}

} // namespace

class tst_AddEndpointSheet : public QObject
{
    Q_OBJECT

    struct Bench
    {
        FakeLinks fake;
        WrittenNavigator navigator;
        QWidget window;
        AddEndpointSheet *sheet;

        explicit Bench(identity::Role role = identity::Role::Admin, const QStringList &lockdown = {})
        {
            fake.feed.setOverview({.actor = {identity::ActorId::parse(QStringLiteral("os:alice")).value(), role,
                                             identity::Origin::Console},
                                   .posture = policy::makePosture({std::nullopt, {}, std::nullopt, false}, {},
                                                                  fake.clock->now(), false, lockdown),
                                   .endpoints = {engineAt("local", "unix:///var/run/docker.sock")}});
            fake.targets.engines = usualFinds();
            window.resize(1100, 850);
            window.show();
            window.activateWindow();
            sheet = new AddEndpointSheet(fake.links, navigator, &window);
        }
        void open()
        {
            QVERIFY(QTest::qWaitForWindowActive(&window));
            sheet->open();
            QTRY_VERIFY(!child<FoundEngines>(*sheet, "foundEngines")->isLooking());
        }
        QPushButton *button(const char *name) { return child<QPushButton>(*sheet, name); }
        QLineEdit *field(const char *name) { return child<QLineEdit>(*sheet, name); }
        QString text(const char *name) { return child<QLabel>(*sheet, name)->text(); }
        ChoiceRow *row(const char *name) { return child<ChoiceRow>(*sheet, name); }
        bool visible(const char *name) { return child<QWidget>(*sheet, name)->isVisible(); }
        QList<WayStep> way() { return child<WayRows>(*sheet, "addWay")->way(); }
        void write(const char *name, const QString &text)
        {
            field(name)->setFocus();
            field(name)->selectAll();
            QTest::keyClick(field(name), Qt::Key_Delete);
            QTest::keyClicks(field(name), text);
        }
        /// A plan to add this endpoint came to its end.
        void end(const char *name, execution::State state)
        {
            operations::Plan plan = restartPlan({QStringLiteral("x")}, fake.clock->now());
            plan.operation = operationId("wingman.endpoint.add");
            plan.targets.first().before.target =
                inventory::TargetRef::configuration(QStringLiteral("endpoint/") + QString::fromLatin1(name));
            Q_EMIT fake.work.ended(recordOf(plan, state, {}));
        }
        void key(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
        void tabTo(const char *name)
        {
            const QString wanted = QString::fromLatin1(name);
            for (int i = 0; i < 30 && QApplication::focusWidget()->objectName() != wanted; ++i)
                key(Qt::Key_Tab);
            QCOMPARE(QApplication::focusWidget()->objectName(), wanted);
        }
    };

private Q_SLOTS:
    void init() { dress(Scheme::Light); }

    void whileItIsLookedForAnAddressCanBeTyped()
    {
        Bench bench;
        bench.fake.targets.holds = true;
        bench.sheet->open();
        QVERIFY(bench.visible("foundProgress"));
        QVERIFY(!bench.button("addPrimary")->isEnabled());
        bench.write("formAddress", QStringLiteral("unix:///run/nas/docker.sock"));
        bench.row("foundTyped")->click(); // chosen, so that what is found does not take its place
        picture(bench.window, QStringLiteral("add-looking"));
        bench.write("formAddress", QStringLiteral("unix:///run/nas/docker.sock"));
        QCOMPARE(bench.field("formName")->text(), QStringLiteral("docker"));
        QVERIFY(bench.button("addPrimary")->isEnabled());
        bench.fake.targets.answer();
        QTRY_VERIFY(!bench.visible("foundProgress"));
        QCOMPARE(bench.field("formAddress")->text(), QStringLiteral("unix:///run/nas/docker.sock"));
        QVERIFY(bench.row("foundTyped")->isChecked());
    }

    void whatIsTypedIsNotTakenAwayByWhatIsFound()
    {
        Bench bench;
        bench.fake.targets.holds = true;
        bench.sheet->open();
        bench.write("formAddress", QStringLiteral("unix:///run/nas/docker.sock"));
        bench.fake.targets.answer();
        QTRY_VERIFY(!bench.visible("foundProgress"));
        QCOMPARE(bench.field("formAddress")->text(), QStringLiteral("unix:///run/nas/docker.sock"));
    }

    void whatIsFoundIsOfferedAndWhatIsThereIsMarked()
    {
        Bench bench;
        bench.open();
        QCOMPARE(bench.row("found0")->choice().chip, QStringLiteral("here already"));
        QVERIFY(bench.row("found0")->choice().why.contains(QStringLiteral("local")));
        QVERIFY(bench.row("found1")->choice().why.contains(QStringLiteral("Connection refused")));
        QCOMPARE(bench.row("found2")->choice().chip, QStringLiteral("Podman 4.3.1"));
        QVERIFY(bench.row("found2")->isChecked()); // the first that answers and is not there
        QCOMPARE(bench.field("formName")->text(), QStringLiteral("podman"));
        QCOMPARE(bench.field("formAddress")->text(), QStringLiteral("unix:///run/user/1000/podman/podman.sock"));
        QVERIFY(bench.button("addPrimary")->isEnabled());
        picture(bench.window, QStringLiteral("add-found"));
        bench.row("found0")->click();
        QVERIFY(!bench.button("addPrimary")->isEnabled());
        QVERIFY(bench.button("addPrimary")->accessibleDescription().contains(QStringLiteral("“local”")));
        bench.row("foundTyped")->click();
        QVERIFY(bench.field("formAddress")->text().isEmpty());
        QVERIFY(bench.field("formAddress")->hasFocus());
    }

    void nothingFoundSaysWhereWasLookedAndWhatNext()
    {
        Bench bench;
        bench.fake.targets.engines = QList<Discovered>();
        bench.open();
        QVERIFY(bench.visible("foundMessage"));
        QCOMPARE(bench.text("foundMessageTitle"), QStringLiteral("Nothing was found"));
        QVERIFY(bench.text("foundMessageSentence").contains(QStringLiteral("DOCKER_HOST")));
        picture(bench.window, QStringLiteral("add-empty"));
        bench.fake.targets.engines = usualFinds();
        child<QAbstractButton>(*bench.sheet, "foundAgain")->click();
        QTRY_VERIFY(!bench.visible("foundMessage"));
        QCOMPARE(bench.fake.targets.discoverAsked, 2);
        QVERIFY(bench.row("found2")->isChecked());
    }

    void lookingThatFailsSaysWhyAndCanBeTriedAgain()
    {
        Bench bench;
        bench.fake.targets.engines = fail(Code::TimedOut, {{"what", QStringLiteral("the look")}});
        bench.open();
        QVERIFY(bench.visible("foundMessage"));
        picture(bench.window, QStringLiteral("add-error"));
        bench.fake.targets.engines = usualFinds();
        bench.button("foundMessagePrimary")->click();
        QTRY_VERIFY(!bench.visible("foundMessage"));
        QVERIFY(bench.row("found2")->isVisible());
    }

    void addressesAreJudgedByTheCoresRules_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("said"); // empty: it may be added
        QTest::addColumn<bool>("tls");     // whether the files of TLS are asked for
        const auto row = [](const char *name, const char *address, const char *said, bool tls) {
            QTest::newRow(name) << QString::fromLatin1(address) << QString::fromUtf8(said) << tls;
        };
        row("a socket", "unix:///run/x/docker.sock", "", false);
        row("a folder", "unix:///run/x/", "no socket", false);
        row("ssh", "ssh://me@shed", "ssh:// is not supported in this version", false);
        row("anything else", "ftp://shed", "unix:///PATH", false);
        row("no scheme", "shed:2375", "unix:///PATH", false);
        row("clear text beyond this machine", "tcp://shed:2375", "mutual TLS", true);
        row("clear text on this machine", "tcp://127.0.0.1:2375", "", true);
        row("no port", "tcp://shed", "port", true);
        row("a password", "tcp://me:secret@shed:2376", "credential", true);
        row("taken already", "unix:///var/run/docker.sock", "“local”", false);
    }
    void addressesAreJudgedByTheCoresRules()
    {
        QFETCH(QString, address);
        QFETCH(QString, said);
        QFETCH(bool, tls);
        Bench bench;
        bench.open();
        bench.row("foundTyped")->click();
        bench.write("formAddress", address);
        bench.write("formName", QStringLiteral("mine"));
        QCOMPARE(bench.button("addPrimary")->isEnabled(), said.isEmpty());
        const QString why = bench.button("addPrimary")->accessibleDescription();
        QVERIFY2(why.contains(said), qPrintable(why));
        QVERIFY(!why.contains(QStringLiteral("secret@")));
        QCOMPARE(bench.field("formAuthority")->isVisible(), tls);
    }

    void mutualTlsTakesAllThreeFiles()
    {
        Bench bench;
        bench.open();
        bench.row("foundTyped")->click();
        bench.write("formAddress", QStringLiteral("tcp://shed:2376"));
        QCOMPARE(bench.field("formName")->text(), QStringLiteral("shed"));
        picture(bench.window, QStringLiteral("add-tls"));
        for (const char *file : {"formAuthority", "formCertificate", "formKey"}) {
            QVERIFY(!bench.button("addPrimary")->isEnabled());
            bench.write(file, QStringLiteral("/etc/shed/") + QString::fromLatin1(file));
        }
        bench.write("formServerName", QStringLiteral("shed.lan"));
        QVERIFY(bench.button("addPrimary")->isEnabled());
        bench.button("addPrimary")->click();
        QCOMPARE(bench.navigator.plans.size(), 1);
        const operations::Intent &intent = bench.navigator.plans.constFirst();
        QCOMPARE(intent.operation.text(), QStringLiteral("wingman.endpoint.add"));
        QCOMPARE(intent.targets, QList{inventory::TargetRef::configuration(QStringLiteral("endpoint/shed"))});
        QCOMPARE(operations::textOf(intent.parameters.value(QStringLiteral("tls_key"))),
                 QStringLiteral("/etc/shed/formKey"));
        QCOMPARE(operations::textOf(intent.parameters.value(QStringLiteral("tls_server_name"))),
                 QStringLiteral("shed.lan"));
        bench.write("formKey", QStringLiteral("shed/key.pem"));
        QVERIFY(bench.visible("formAddressProblem"));
        QVERIFY(!bench.button("addPrimary")->isEnabled());
    }

    void namesAreJudged_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("none") << QString();
        QTest::newRow("the default's") << QStringLiteral("local");
        QTest::newRow("its own") << QStringLiteral("wingman");
        QTest::newRow("spaces") << QStringLiteral("my nas");
        QTest::newRow("begins with a dash") << QStringLiteral("-nas");
        QTest::newRow("markup") << QStringLiteral("<b>nas</b>");
    }
    void namesAreJudged()
    {
        QFETCH(QString, name);
        Bench bench;
        bench.open();
        bench.write("formName", name);
        QVERIFY(bench.visible("formNameProblem"));
        QCOMPARE(bench.field("formName")->accessibleDescription(), bench.text("formNameProblem"));
        QVERIFY(!bench.button("addPrimary")->isEnabled());
        QVERIFY(bench.button("addTest")->isEnabled()); // the way there has no name
        bench.write("formName", QStringLiteral("nas.1"));
        QVERIFY(!bench.visible("formNameProblem"));
        QVERIFY(bench.button("addPrimary")->isEnabled());
    }

    void theTestNamesTheLayerThatFails()
    {
        Bench bench;
        bench.fake.targets.way = way({well("dns", "10.0.0.7"), well("tcp", "shed:2376"),
                                      failing("tls", Code::TlsFailed, "self-signed certificate")},
                                     "Check the certificate.");
        bench.open();
        bench.row("foundTyped")->click();
        bench.write("formAddress", QStringLiteral("tcp://shed:2376"));
        for (const char *file : {"formAuthority", "formCertificate", "formKey"})
            bench.write(file, QStringLiteral("/etc/shed/file.pem"));
        QCOMPARE(bench.way().size(), 4);
        bench.button("addTest")->click();
        QTRY_VERIFY(bench.text("addVerdict").contains(QStringLiteral("TLS")));
        QCOMPARE(bench.fake.targets.tried.constFirst().tlsKey, QStringLiteral("/etc/shed/file.pem"));
        QVERIFY(bench.text("addFix").contains(
            QStringLiteral("Check the certificate, its names and dates"))); // the advice of now
        const auto steps = bench.way();
        QCOMPARE(steps.size(), 4);
        QVERIFY(!steps.at(1).failed && steps.at(2).failed && !steps.at(3).failed);
        QCOMPARE(steps.at(3).state.word, QStringLiteral("not reached"));
        QVERIFY(steps.at(2).detail.contains(QStringLiteral("self-signed")));
        QVERIFY(bench.button("addPrimary")->isEnabled()); // what is down now may be up tomorrow
        picture(bench.window, QStringLiteral("add-test-fails"));
        // Another address is another way.
        bench.write("formAddress", QStringLiteral("tcp://barn:2376"));
        QCOMPARE(bench.way().at(2).state.word, QStringLiteral("not tried"));
    }

    void aTestThatPassesSaysHowLongItTook()
    {
        Bench bench;
        bench.fake.targets.way = way({well("socket", "/run/x"), well("api", "Podman 4.3.1, API 1.41")});
        bench.open();
        bench.button("addTest")->click();
        QTRY_VERIFY(bench.text("addVerdict").contains(QStringLiteral("12 ms")));
        QVERIFY(bench.way().at(1).detail.contains(QStringLiteral("Podman 4.3.1")));
        picture(bench.window, QStringLiteral("add-test-passes"));
    }

    void aTestCanBeStopped()
    {
        Bench bench;
        bench.open();
        bench.fake.targets.holds = true;
        bench.button("addTest")->click();
        QCOMPARE(bench.way().at(0).state.word, QStringLiteral("being tried"));
        QVERIFY(bench.button("addTest")->text().contains(QStringLiteral("Stop")));
        picture(bench.window, QStringLiteral("add-testing"));
        bench.button("addTest")->click();
        QTRY_COMPARE(bench.fake.targets.stopped, 1);
        QVERIFY(bench.text("addVerdict").contains(QStringLiteral("stopped")));
        QCOMPARE(bench.way().at(0).state.word, QStringLiteral("not tried"));
    }

    void closingStopsTheTest()
    {
        Bench bench;
        bench.open();
        bench.fake.targets.holds = true;
        bench.button("addTest")->click();
        QTest::keyClick(bench.sheet, Qt::Key_Escape);
        QVERIFY(!bench.sheet->isOpen());
        QTRY_COMPARE(bench.fake.targets.stopped, 1);
    }

    void itClosesWhenItsPlanWasCarriedOutAndTheEndpointIsThere()
    {
        Bench bench;
        bench.open();
        QStringList added;
        connect(bench.sheet, &AddEndpointSheet::added, &bench.window,
                [&added](const EndpointId &endpoint) { added.append(endpoint.text()); });
        bench.button("addPrimary")->click();
        QCOMPARE(bench.navigator.asked.last(),
                 QStringLiteral("plan wingman.endpoint.add on wingman://endpoint/podman"));
        QVERIFY(bench.sheet->isOpen()); // below the plan
        bench.end("podman", execution::State::Failed);
        bench.end("another", execution::State::Succeeded);
        bench.fake.feed.mirror().add(engineAt("podman", "unix:///x"));
        QVERIFY(bench.sheet->isOpen());
        bench.fake.feed.mirror().remove(id("podman"));
        bench.end("podman", execution::State::Succeeded);
        QVERIFY(bench.sheet->isOpen()); // Fleet does not have it yet
        bench.fake.feed.mirror().add(engineAt("podman", "unix:///x"));
        QVERIFY(!bench.sheet->isOpen());
        QCOMPARE(added, QStringList{QStringLiteral("podman")});
    }

    /// A file of its certificates is gone, say: Fleet tells about it, and nobody waits here for ever.
    void itClosesAlsoWhereTheEndpointCannotBeUsed()
    {
        Bench bench;
        bench.open();
        const QSignalSpy added(bench.sheet, &AddEndpointSheet::added);
        bench.button("addPrimary")->click();
        bench.end("podman", execution::State::Succeeded);
        QVERIFY(bench.sheet->isOpen());
        Overview overview = bench.fake.feed.overview();
        overview.problems = {QStringLiteral("podman: /ca.pem cannot be read.")};
        bench.fake.feed.setOverview(overview);
        QVERIFY(!bench.sheet->isOpen());
        QCOMPARE(added.size(), 1);
    }

    void whoMayNotIsToldWhy()
    {
        Bench viewer(identity::Role::Viewer);
        viewer.open();
        QVERIFY(!viewer.button("addPrimary")->isEnabled());
        QVERIFY(viewer.button("addPrimary")->accessibleDescription().contains(QStringLiteral("viewer")));
        QVERIFY(viewer.button("addTest")->isEnabled()); // it only reads
        Bench locked(identity::Role::Admin, {QStringLiteral("too many failures")});
        locked.open();
        QVERIFY(locked.button("addPrimary")->accessibleDescription().contains(QStringLiteral("lockdown")));
    }

    void byKeysAlone()
    {
        Bench bench;
        bench.open();
        QTRY_COMPARE(QApplication::focusWidget(), bench.row("found2"));
        bench.key(Qt::Key_Down);
        QVERIFY(bench.row("found3")->isChecked());
        QVERIFY(!bench.button("addPrimary")->isEnabled()); // ssh://
        bench.key(Qt::Key_Down);
        QVERIFY(bench.row("foundTyped")->isChecked());
        bench.key(Qt::Key_Space); // chosen already: nothing happens
        bench.tabTo("formAddress");
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("unix:///run/nas/docker.sock"));
        bench.key(Qt::Key_Return);
        QTRY_COMPARE(bench.fake.targets.tried.size(), 1);
        QCOMPARE(bench.fake.targets.tried.constFirst().address, QStringLiteral("unix:///run/nas/docker.sock"));
        bench.tabTo("formName");
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("docker-nas")); // in place of what was proposed
        bench.tabTo("addPrimary");
        bench.key(Qt::Key_Space);
        QCOMPARE(bench.navigator.plans.size(), 1);
        QCOMPARE(bench.navigator.plans.constFirst().targets.constFirst().name, QStringLiteral("endpoint/docker-nas"));
        bench.key(Qt::Key_Escape);
        QVERIFY(!bench.sheet->isOpen());
    }

    void whatIsTypedSurvivesLanguageAndScheme()
    {
        Bench bench;
        bench.open();
        bench.row("foundTyped")->click();
        bench.write("formAddress", QStringLiteral("tcp://shed:2376"));
        dress(Scheme::Dark);
        QEvent language(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&bench.window, &language);
        QCOMPARE(bench.field("formAddress")->text(), QStringLiteral("tcp://shed:2376"));
        QVERIFY(bench.row("foundTyped")->isChecked());
        QVERIFY(!bench.button("addPrimary")->text().isEmpty());
        QCOMPARE(unnamed(*bench.sheet), QStringList());
        picture(bench.window, QStringLiteral("add-dark"));
    }

    void proposedNames_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("name");
        QTest::newRow("a host") << QStringLiteral("tcp://shed.lan:2376") << QStringLiteral("shed.lan");
        QTest::newRow("a socket") << QStringLiteral("unix:///run/podman/podman.sock") << QStringLiteral("podman");
        QTest::newRow("taken") << QStringLiteral("tcp://nas:2376") << QStringLiteral("nas-2");
        QTest::newRow("reserved") << QStringLiteral("tcp://local:2376") << QStringLiteral("local-2");
        QTest::newRow("nothing usable") << QStringLiteral("unix://") << QString();
    }
    void proposedNames()
    {
        QFETCH(QString, address);
        QFETCH(QString, name);
        QCOMPARE(proposedName(address, {QStringLiteral("local"), QStringLiteral("nas")}), name);
    }
};

QTEST_MAIN(tst_AddEndpointSheet)
#include "tst_add_endpoint_sheet.moc"
