// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/add_cluster_sheet.h"

#include "dialogs/login_form.h"
#include "dialogs/node_addresses.h"
#include "dialogs/way_rows.h"
#include "support/ui_window.h"
#include "support/window/fake_links.h"
#include "support/window/plan_samples.h"
#include "support/window/written_navigator.h"
#include "widgets/segmented.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QTranslator>

using namespace wingman;
using namespace wingman::ui;
using namespace wingman::test;

namespace {

const QString fingerprint =
    QStringLiteral("AB:CD:EF:01:23:45:67:89:AB:CD:EF:01:23:45:67:89:AB:CD:EF:01:23:45:67:89:AB:CD:"
                   "EF:01:23:45:67:89");

diagnostics::CheckResult passed(const QStringList &layers)
{
    diagnostics::CheckResult result;
    result.status = diagnostics::CheckStatus::Passed;
    for (const QString &layer : layers)
        result.layers.append({layer, true, QStringLiteral("well"), {}, {}});
    return result;
}

diagnostics::CheckResult failedAt(const QStringList &well, const QString &layer, const Error &error)
{
    diagnostics::CheckResult result = passed(well);
    result.status = diagnostics::CheckStatus::Failed;
    result.error = error;
    result.layers.append({layer, false, {}, error, {}});
    return result;
}

diagnostics::CheckResult unknownCertificate(const QString &shown = fingerprint)
{
    return failedAt({QStringLiteral("dns"), QStringLiteral("tcp")}, QStringLiteral("tls"),
                    Error{Code::TlsFailed,
                          {{"endpoint", QStringLiteral("https://pve1:8006")},
                           {"presented", shown},
                           {"subject", QStringLiteral("pve1.example")},
                           {"issuer", QStringLiteral("Proxmox Virtual Environment")},
                           {"from", QStringLiteral("2025-01-01")},
                           {"until", QStringLiteral("2027-01-01")},
                           {"reason", QStringLiteral("self-signed")}}});
}

diagnostics::CheckResult allTheWay()
{
    return passed({QStringLiteral("dns"), QStringLiteral("tcp"), QStringLiteral("tls"), QStringLiteral("auth"),
                   QStringLiteral("api")});
}

/// Of a plan that saves a cluster of this name.
execution::Record addRecord(const char *name, execution::State state)
{
    operations::Plan plan = restartPlan({QStringLiteral("x")}, Instant{});
    plan.operation = operationId("wingman.endpoint.add");
    plan.targets.first().before.target =
        inventory::TargetRef::configuration(QStringLiteral("endpoint/") + QString::fromLatin1(name));
    return recordOf(plan, state, {});
}

struct Bench
{
    FakeLinks fake;
    WrittenNavigator navigator;
    QWidget window;
    AddClusterSheet *sheet;

    Bench()
    {
        fake.feed.setOverview(
            {.actor = {identity::ActorId::parse(QStringLiteral("os:alice")).value(), identity::Role::Admin,
                       identity::Origin::Console},
             .posture = policy::makePosture({std::nullopt, {}, std::nullopt, false}, {}, fake.clock->now(), false, {}),
             .endpoints = {}});
        window.resize(1100, 850);
        window.show();
        window.activateWindow();
        sheet = new AddClusterSheet(fake.links, navigator, &window);
        sheet->open();
    }
    QPushButton *button(const char *name) { return child<QPushButton>(*sheet, name); }
    QString text(const char *name) { return child<QLabel>(*sheet, name)->text(); }
    void write(const char *name, const QString &text)
    {
        auto *field = child<QLineEdit>(*sheet, name);
        field->clear();
        QTest::keyClicks(field, text);
    }
    /// As far as its plan.
    void addHome()
    {
        fake.logins.ways = {allTheWay()};
        write("node0Address", QStringLiteral("pve1"));
        write("loginToken", QStringLiteral("root@pam!wingman:1234"));
        write("clusterName", QStringLiteral("home"));
        button("clusterTest")->click();
        button("clusterAdd")->click();
    }
    void way(const char *id) { child<Segmented>(*sheet, "loginWays")->setCurrentId(QString::fromLatin1(id)); }
};

} // namespace

class tst_AddClusterSheet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { dress(Scheme::Light); }

    void addressesAsPeopleTypeThem_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("address");
        const auto row = [](const char *typed, const char *address) {
            QTest::newRow(typed) << QString::fromLatin1(typed) << QString::fromLatin1(address);
        };
        row("pve1", "https://pve1:8006");
        row(" pve1.example ", "https://pve1.example:8006");
        row("pve1:443", "https://pve1:443");
        row("https://pve1", "https://pve1:8006");
        row("HTTPS://pve1:8006/", "https://pve1:8006");
        row("10.0.0.1", "https://10.0.0.1:8006");
        row("2001:db8::1", "https://[2001:db8::1]:8006");
        row("[2001:db8::1]:443", "https://[2001:db8::1]:443");
        row("", "");
    }
    void addressesAsPeopleTypeThem()
    {
        QFETCH(QString, typed);
        QTEST(normalAddress(typed), "address");
    }

    void aLoginInItsThreeForms_data()
    {
        QTest::addColumn<QByteArray>("way");
        QTest::addColumn<QStringList>("typed"); // field, text, field, text
        QTest::addColumn<QByteArray>("login");
        QTest::addColumn<QString>("who");
        const auto row = [](const char *name, const char *way, const QStringList &typed, const char *login,
                            const char *who) {
            QTest::newRow(name) << QByteArray(way) << typed << QByteArray(login) << QString::fromLatin1(who);
        };
        const auto s = [](const char *text) { return QString::fromLatin1(text); };
        row("one text", "token", {s("loginToken"), s("root@pam!wingman:1234-abcd")}, "root@pam!wingman:1234-abcd",
            "root@pam!wingman");
        row("as a header has it", "token", {s("loginToken"), s("PVEAPIToken=root@pam!wingman=1234")},
            "PVEAPIToken=root@pam!wingman=1234", "root@pam!wingman");
        row("no token", "token", {s("loginToken"), s("hunter2")}, "", "");
        row("in parts", "parts",
            {s("loginUser"), s("ops@pve"), s("loginTokenName"), s("console"), s("loginTokenValue"), s("1234")},
            "ops@pve!console:1234", "ops@pve!console");
        row("a part is missing", "parts", {s("loginUser"), s("ops@pve"), s("loginTokenValue"), s("1234")}, "", "");
        row("a password with everything in it", "password",
            {s("loginUser"), s("root@pam"), s("loginPassword"), s(" a:b!c@d ")}, "root@pam: a:b!c@d ", "root@pam");
        row("a user without a realm", "password", {s("loginUser"), s("root"), s("loginPassword"), s("x")}, "", "");
    }
    void aLoginInItsThreeForms()
    {
        QFETCH(QByteArray, way);
        QFETCH(QStringList, typed);
        QFETCH(QByteArray, login);
        LoginForm form;
        child<Segmented>(form, "loginWays")->setCurrentId(QString::fromLatin1(way));
        for (qsizetype i = 0; i + 1 < typed.size(); i += 2)
            QTest::keyClicks(child<QLineEdit>(form, qPrintable(typed.at(i))), typed.at(i + 1));
        const GivenSecret given = form.login();
        QCOMPARE(given ? QByteArray(given->bytes().data(), qsizetype(given->bytes().size())) : QByteArray(), login);
        QTEST(form.who(), "who");
        QCOMPARE(form.problem().isEmpty(), !login.isEmpty());
        for (const char *hidden : {"loginToken", "loginTokenValue", "loginPassword"})
            QCOMPARE(child<QLineEdit>(form, hidden)->echoMode(), QLineEdit::Password);
    }

    /// First the certificate, without a login; the login only after somebody vouched for it.
    void aLoginGoesToNobodyUnknown()
    {
        Bench bench;
        bench.fake.logins.ways = {unknownCertificate(), allTheWay()};
        bench.write("node0Address", QStringLiteral("pve1"));
        QCOMPARE(child<QLineEdit>(*bench.sheet, "clusterName")->text(), QStringLiteral("pve1"));
        bench.write("loginToken", QStringLiteral("root@pam!wingman:1234"));
        bench.button("clusterTest")->click();
        QCOMPARE(bench.fake.logins.tried.size(), 1);
        QCOMPARE(bench.fake.logins.triedWith.first(), QByteArray());
        QVERIFY(bench.text("node0Fingerprint").startsWith(fingerprint.left(40)));
        QVERIFY(bench.text("node0State").contains(QStringLiteral("Proxmox Virtual Environment")));
        QVERIFY(!bench.button("clusterAdd")->isEnabled());
        QVERIFY(bench.button("clusterAdd")->accessibleDescription().contains(QStringLiteral("fingerprint")));
        picture(bench.window, QStringLiteral("cluster-compare"));
        child<QCheckBox>(*bench.sheet, "node0Accept")->click();
        QCOMPARE(bench.fake.logins.tried.size(), 2); // and goes on by itself
        QCOMPARE(bench.fake.logins.tried.last().address, QStringLiteral("https://pve1:8006#") + fingerprint);
        QCOMPARE(bench.fake.logins.triedWith.last(), QByteArray("root@pam!wingman:1234"));
        QVERIFY(bench.button("clusterAdd")->isEnabled());
        QVERIFY2(unnamed(*bench.sheet).isEmpty(), qPrintable(unnamed(*bench.sheet).join(QLatin1Char('\n'))));
        picture(bench.window, QStringLiteral("cluster-well"));
    }

    void everyNodeHasItsOwnPin()
    {
        Bench bench;
        const QString other = QString(fingerprint).replace(QStringLiteral("AB"), QStringLiteral("12"));
        bench.fake.logins.ways = {unknownCertificate(), unknownCertificate(other), allTheWay()};
        bench.write("node0Address", QStringLiteral("pve1"));
        child<QAbstractButton>(*bench.sheet, "nodeMore")->click();
        bench.write("node1Address", QStringLiteral("pve2"));
        bench.write("loginToken", QStringLiteral("root@pam!wingman:1234"));
        bench.button("clusterTest")->click();
        QCOMPARE(bench.fake.logins.tried.size(), 2);
        child<QCheckBox>(*bench.sheet, "node0Accept")->click();
        QCOMPARE(bench.fake.logins.tried.size(), 2); // one is not enough
        child<QCheckBox>(*bench.sheet, "node1Accept")->click();
        QCOMPARE(bench.fake.logins.tried.last().address,
                 QStringLiteral("https://pve1:8006#%1,https://pve2:8006#%2").arg(fingerprint, other));
        // Another address is another certificate.
        bench.write("node1Address", QStringLiteral("pve3"));
        QCOMPARE(child<NodeAddresses>(*bench.sheet, "nodeAddresses")->text(),
                 QStringLiteral("https://pve1:8006#%1,https://pve3:8006").arg(fingerprint));
    }

    void theLayerThatFailsIsNamed_data()
    {
        QTest::addColumn<QStringList>("well");
        QTest::addColumn<QString>("layer");
        QTest::addColumn<int>("code");
        QTest::newRow("the name") << QStringList() << QStringLiteral("dns") << int(Code::Unreachable);
        QTest::newRow("the connection") << QStringList{QStringLiteral("dns")} << QStringLiteral("tcp")
                                        << int(Code::Unreachable);
        QTest::newRow("the login") << QStringList{QStringLiteral("dns"), QStringLiteral("tcp"), QStringLiteral("tls")}
                                   << QStringLiteral("auth") << int(Code::PermissionRefused);
    }
    void theLayerThatFailsIsNamed()
    {
        QFETCH(QStringList, well);
        QFETCH(QString, layer);
        QFETCH(int, code);
        Bench bench;
        bench.fake.logins.ways = {failedAt(well, layer, Error{Code(code), {{"reason", QStringLiteral("no")}}})};
        bench.write("node0Address", QStringLiteral("pve1"));
        bench.write("loginToken", QStringLiteral("root@pam!wingman:1234"));
        bench.button("clusterTest")->click();
        const QList<WayStep> way = child<WayRows>(*bench.sheet, "clusterWay")->way();
        const auto failed = std::find_if(way.cbegin(), way.cend(), [](const WayStep &step) { return step.failed; });
        QVERIFY(failed != way.cend());
        QCOMPARE(failed->layer, layer);
        QVERIFY(bench.text("clusterVerdict").contains(failed->title));
    }

    void theLoginIsKeptAndOnlyItsNameIsSaved()
    {
        Bench bench;
        bench.addHome();
        QCOMPARE(bench.fake.logins.kept.value(QStringLiteral("keychain:cluster/home")),
                 QByteArray("root@pam!wingman:1234"));
        QCOMPARE(bench.navigator.plans.size(), 1);
        const operations::Intent intent = bench.navigator.plans.first();
        QCOMPARE(intent.operation.text(), QStringLiteral("wingman.endpoint.add"));
        const QJsonObject parameters = operations::toJson(intent.parameters);
        QCOMPARE(parameters.value(QStringLiteral("credential")).toString(), QStringLiteral("keychain:cluster/home"));
        QCOMPARE(parameters.value(QStringLiteral("platform")).toString(), QStringLiteral("proxmox"));
        QVERIFY(!QJsonDocument(parameters).toJson().contains("1234"));
        // Given up: then nothing of it stays.
        bench.sheet->dismiss();
        QCOMPARE(bench.fake.logins.forgotten, QStringList{QStringLiteral("keychain:cluster/home")});
        QVERIFY(child<QLineEdit>(*bench.sheet, "loginToken")->text().isEmpty());
    }

    void aPlanThatWaitsKeepsItsLogin()
    {
        Bench bench;
        bench.addHome();
        bench.fake.work.records = {addRecord("home", execution::State::AwaitingApproval)};
        bench.sheet->dismiss();
        QCOMPARE(bench.fake.logins.kept.size(), 1);
        QVERIFY(bench.fake.logins.forgotten.isEmpty());
    }

    void aLoginOfAPlanThatWaitsIsNotWrittenOver()
    {
        Bench bench;
        bench.fake.work.records = {addRecord("home", execution::State::AwaitingApproval)};
        bench.addHome();
        QVERIFY(bench.fake.logins.kept.isEmpty());
        QVERIFY(bench.text("clusterVerdict").contains(QStringLiteral("another name")));
        // Under another name it goes; what was kept meanwhile for a plan that waits stays when the name changes.
        bench.fake.work.records.clear();
        bench.write("clusterName", QStringLiteral("rack"));
        bench.button("clusterTest")->click();
        bench.button("clusterAdd")->click();
        QCOMPARE(bench.fake.logins.kept.size(), 1);
        bench.fake.work.records = {addRecord("rack", execution::State::Succeeded)}; // by another process
        bench.write("clusterName", QStringLiteral("shelf"));
        bench.button("clusterAdd")->click();
        QVERIFY(bench.fake.logins.forgotten.isEmpty());
        QCOMPARE(bench.fake.logins.kept.size(), 2);
    }

    void anEndpointThatCannotBeUsedKeepsItsNameAndItsLogin()
    {
        Bench bench;
        bench.addHome();
        Q_EMIT bench.fake.work.ended(addRecord("home", execution::State::Succeeded));
        QVERIFY(bench.sheet->isOpen()); // neither there nor known to be unusable
        Overview overview = bench.fake.feed.overview();
        overview.problems = {QStringLiteral("home: /ca.pem cannot be read.")};
        bench.fake.feed.setOverview(overview);
        QVERIFY(!bench.sheet->isOpen());
        QVERIFY(bench.fake.logins.forgotten.isEmpty());
        // Another sheet does not write over it.
        Bench other;
        other.fake.feed.setOverview(overview);
        other.write("node0Address", QStringLiteral("pve1"));
        other.write("clusterName", QStringLiteral("home"));
        QVERIFY(other.text("clusterProblem").contains(QStringLiteral("taken")));
    }

    void twoRowsWithOneAddressAreLookedAtOnce()
    {
        Bench bench;
        bench.fake.logins.ways = {unknownCertificate()};
        bench.write("node0Address", QStringLiteral("pve1"));
        child<QAbstractButton>(*bench.sheet, "nodeMore")->click();
        bench.write("node1Address", QStringLiteral("https://pve1:8006/"));
        bench.button("clusterTest")->click();
        QCOMPARE(bench.fake.logins.tried.size(), 1);
        QCOMPARE(child<NodeAddresses>(*bench.sheet, "nodeAddresses")->undecided().size(), 1);
    }

    void whoWasSilentIsLookedAtAgain()
    {
        Bench bench;
        const auto silent = failedAt({QStringLiteral("dns")}, QStringLiteral("tcp"),
                                     Error{Code::Unreachable, {{"endpoint", QStringLiteral("https://pve1:8006")}}});
        bench.fake.logins.ways = {unknownCertificate(), silent};
        bench.write("node0Address", QStringLiteral("pve1"));
        child<QAbstractButton>(*bench.sheet, "nodeMore")->click();
        bench.write("node1Address", QStringLiteral("pve2"));
        bench.button("clusterTest")->click();
        QCOMPARE(bench.fake.logins.tried.size(), 2);
        bench.fake.logins.ways = {unknownCertificate(fingerprint.left(93) + QStringLiteral("90"))};
        bench.button("clusterTest")->click();
        QCOMPARE(bench.fake.logins.tried.size(), 3);
        QCOMPARE(child<NodeAddresses>(*bench.sheet, "nodeAddresses")->undecided().size(), 2);
    }

    void aKeychainThatRefusesSavesNothing()
    {
        Bench bench;
        bench.fake.logins.ways = {allTheWay()};
        bench.fake.logins.keepFails = Error{Code::KeychainLocked, {}};
        bench.write("node0Address", QStringLiteral("pve1"));
        bench.write("loginToken", QStringLiteral("root@pam!wingman:1234"));
        bench.button("clusterTest")->click();
        bench.button("clusterAdd")->click();
        QVERIFY(bench.navigator.plans.isEmpty());
        QVERIFY(bench.text("clusterVerdict").contains(QStringLiteral("could not be kept")));
        QVERIFY(!bench.sheet->isBusy());
    }

    void whatFilesHoldIsTakenOver()
    {
        Bench bench;
        bench.fake.logins.ways = {unknownCertificate()};
        bench.fake.logins.found =
            ImportedLogin{QStringLiteral("/srv/wingman/deploy/secrets"),
                          QStringLiteral("root@pam"),
                          QStringLiteral("wingman"),
                          std::make_shared<const SecretText>(QStringLiteral("root@pam!wingman:1234")),
                          QStringLiteral("https://pve1:8006"),
                          {QStringLiteral("proxmox_api_token")},
                          {QStringLiteral("proxmox_api_token")}};
        bench.sheet->importFrom(QStringLiteral("/srv/wingman/deploy/secrets"));
        QCOMPARE(child<QLineEdit>(*bench.sheet, "node0Address")->text(), QStringLiteral("https://pve1:8006"));
        QVERIFY(bench.text("loginNote").contains(QStringLiteral("root@pam!wingman")));
        QVERIFY2(bench.text("loginNote").contains(QStringLiteral("Others")), "it was open to others");
        QVERIFY(!bench.text("loginNote").contains(QStringLiteral("1234")));
        picture(bench.window, QStringLiteral("cluster-import"));
        // Nothing can bring back what was let go of.
        for (QLineEdit *edit : child<LoginForm>(*bench.sheet, "loginForm")->findChildren<QLineEdit *>())
            QVERIFY(!edit->isUndoAvailable());
        // Whoever types after all means what they type.
        bench.way("password");
        QVERIFY(!child<LoginForm>(*bench.sheet, "loginForm")->login());
        bench.fake.logins.found = fail(Code::NotFound, {{"what", QStringLiteral("a login for Proxmox in /tmp/x")}});
        bench.sheet->importFrom(QStringLiteral("/tmp/x"));
        QVERIFY(bench.text("clusterVerdict").contains(QStringLiteral("/tmp/x")));
        // Also where no address was typed yet.
        Bench empty;
        empty.fake.logins.found = bench.fake.logins.found;
        empty.sheet->importFrom(QStringLiteral("/tmp/x"));
        QVERIFY(empty.text("clusterVerdict").contains(QStringLiteral("/tmp/x")));
    }

    void beginsAtTheAddressAndItsFieldsStandBelowEachOther()
    {
        Bench bench;
        QCOMPARE(bench.window.focusWidget(), child<QLineEdit>(*bench.sheet, "node0Address"));
        const auto left = [&](const char *name) {
            const auto *field = child<QLineEdit>(*bench.sheet, name);
            return field->mapTo(bench.sheet, QPoint()).x();
        };
        QTRY_COMPARE(left("loginToken"), left("node0Address"));
        QCOMPARE(left("clusterName"), left("node0Address"));
        bench.way("parts"); // with longer words beside them
        QTRY_COMPARE(left("loginTokenName"), left("node0Address"));
        QCOMPARE(left("clusterName"), left("node0Address"));
        child<QAbstractButton>(*bench.sheet, "clusterAuthority")->click();
        QTRY_COMPARE(left("clusterCa"), left("node0Address"));
    }

    void itsFieldsStandBelowEachOtherInAnotherLanguage()
    {
        struct Long final : QTranslator
        {
            QString translate(const char *context, const char *source, const char *, int) const override
            {
                return QByteArray(context) == "wingman::ui::LoginForm" ? QString::fromUtf8(source).repeated(3)
                                                                       : QString();
            }
            bool isEmpty() const override { return false; }
        } translator;
        Bench bench;
        const auto left = [&](const char *name) {
            return child<QLineEdit>(*bench.sheet, name)->mapTo(bench.sheet, QPoint()).x();
        };
        QTRY_COMPARE(left("loginToken"), left("node0Address"));
        const int before = left("loginToken");
        QVERIFY(QCoreApplication::installTranslator(&translator));
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&bench.window, &change);
        QTRY_VERIFY(left("loginToken") > before);
        QTRY_COMPARE(left("loginToken"), left("node0Address"));
        QCOMPARE(left("clusterName"), left("node0Address"));
        QCoreApplication::removeTranslator(&translator);
    }
};

QTEST_MAIN(tst_AddClusterSheet)
#include "tst_add_cluster_sheet.moc"
