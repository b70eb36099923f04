// SPDX-License-Identifier: GPL-3.0-or-later
// The operations as the catalogue holds them: who may, what has to be typed, what is refused before anything is done.
#include "configuration/definitions.h"

#include "support/configuration_fixture.h"

#include <QTest>

using namespace wingman;
using namespace wingman::configuration;
using namespace wingman::test;

class tst_Definitions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void permissions_data()
    {
        QTest::addColumn<QString>("permission");
        QTest::newRow("wingman.policy.set") << QStringLiteral("manage:policy");
        QTest::newRow("wingman.allowlist.add") << QStringLiteral("manage:allowlists");
        QTest::newRow("wingman.allowlist.extend") << QStringLiteral("manage:allowlists");
        QTest::newRow("wingman.allowlist.remove") << QStringLiteral("manage:allowlists");
        QTest::newRow("wingman.dangerous.allow") << QStringLiteral("toggle:dangerous");
        QTest::newRow("wingman.dangerous.revoke") << QStringLiteral("toggle:dangerous");
        QTest::newRow("wingman.setting.set") << QStringLiteral("manage:settings");
        QTest::newRow("wingman.endpoint.add") << QStringLiteral("manage:endpoints");
        QTest::newRow("wingman.endpoint.remove") << QStringLiteral("manage:endpoints");
        QTest::newRow("wingman.endpoint.trust") << QStringLiteral("manage:endpoints");
        QTest::newRow("wingman.secret-files.remove") << QStringLiteral("manage:endpoints");
        QTest::newRow("wingman.mode.arm") << QStringLiteral("force:lab_mode");
        QTest::newRow("wingman.endpoint.guest") << QStringLiteral("manage:endpoints");
        QTest::newRow("wingman.mode.disarm") << QStringLiteral("force:lab_mode");
    }
    void permissions()
    {
        QFETCH(QString, permission);
        const auto definition = ConfigurationFixture::definition(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(definition);
        const operations::OperationSpec &spec = definition->spec();
        QVERIFY(spec.permission.has_value());
        QCOMPARE(permissionName(*spec.permission), permission);
        QVERIFY(!identity::permits(identity::Role::Approver, *spec.permission)); // admins alone
        QCOMPARE(spec.tier, operations::Tier::One);
        QVERIFY(spec.mutates && !spec.dangerous && !spec.idempotent);
        QCOMPARE(spec.platform, inventory::Platform::Wingman);
        QCOMPARE(spec.targetKind, inventory::TargetKind::Configuration);
        QVERIFY(!spec.title.isEmpty());
        if (spec.inverse)
            QVERIFY(ConfigurationFixture::definition(spec.inverse->text()));
    }
    void allAreExpected() { QCOMPARE(definitions().size(), 14U); }

    void phrases_data()
    {
        QTest::addColumn<QString>("operation");
        QTest::addColumn<QString>("parameter");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("phrase");
        const auto row = [](const char *name, const char *operation, const char *parameter, const char *value,
                            const char *phrase) {
            QTest::newRow(name) << QString::fromLatin1(operation) << QString::fromLatin1(parameter)
                                << QString::fromLatin1(value) << QString::fromLatin1(phrase);
        };
        row("self-approval of tier 2", "wingman.policy.set", "self_approval", "tier2", "raise self-approval");
        row("self-approval of tier 3", "wingman.policy.set", "self_approval", "tier3", "raise self-approval");
        row("back to the default", "wingman.policy.set", "self_approval", "default", "raise self-approval");
        row("self-approval off", "wingman.policy.set", "self_approval", "off", "");
        row("read-only", "wingman.policy.set", "read_only", "true", "");
        row("arming lab", "wingman.mode.arm", "mode", "lab", "arm lab");
        row("arming lab to stay", "wingman.mode.arm", "stay", "true", "arm lab");
        row("arming integration", "wingman.mode.arm", "mode", "integration", "");
        row("a setting", "wingman.setting.set", "value", "5", "");
    }
    void phrases()
    {
        QFETCH(QString, operation);
        QFETCH(QString, parameter);
        QFETCH(QString, value);
        const auto definition = ConfigurationFixture::definition(operation);
        const auto parameters = operations::parseParameters(definition->spec(), {{parameter, value}}).value();
        QTEST(definition->confirmationPhrase(parameters), "phrase");
    }

    void refusedBeforeAnythingIsDone_data()
    {
        QTest::addColumn<QString>("operation");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("parameters"); // NAME=VALUE|NAME=VALUE
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const char *operation, const char *target, const char *parameters,
                            const char *code) {
            QTest::newRow(name) << QString::fromLatin1(operation) << QString::fromLatin1(target)
                                << QString::fromUtf8(parameters) << QString::fromLatin1(code);
        };
        row("a policy that says so already", "wingman.policy.set", "policy", "read_only=false", "CONFLICT");
        row("a policy change of nothing", "wingman.policy.set", "policy", "", "CONFLICT");
        row("an unknown word", "wingman.policy.set", "policy", "self_approval=always", "PARAMETER_INVALID");
        row("a limit above the ceiling", "wingman.policy.set", "policy", "steps_per_target=11", "PARAMETER_INVALID");
        row("the policy's operation on the mode", "wingman.policy.set", "mode", "read_only=true", "PARAMETER_INVALID");
        row("a bare star", "wingman.allowlist.add", "allowlist", "list=containers|entry=*", "PARAMETER_INVALID");
        row("a list in one entry", "wingman.allowlist.add", "allowlist", "list=containers|entry=web,db",
            "PARAMETER_INVALID");
        row("a space", "wingman.allowlist.add", "allowlist", "list=containers|entry= web", "PARAMETER_INVALID");
        row("an empty entry", "wingman.allowlist.add", "allowlist", "list=containers|entry=", "PARAMETER_INVALID");
        row("a word among VMIDs", "wingman.allowlist.add", "allowlist", "list=vms|entry=web", "PARAMETER_INVALID");
        row("an unknown list", "wingman.allowlist.add", "allowlist", "list=images|entry=web", "PARAMETER_INVALID");
        row("no list", "wingman.allowlist.add", "allowlist", "entry=web", "PARAMETER_INVALID");
        row("entries with a space", "wingman.allowlist.extend", "allowlist", "list=containers|entries=web, db",
            "PARAMETER_INVALID");
        row("entries with a bare star", "wingman.allowlist.extend", "allowlist", "list=containers|entries=web,*",
            "PARAMETER_INVALID");
        row("a word among several VMIDs", "wingman.allowlist.extend", "allowlist", "list=vms|entries=100,web",
            "PARAMETER_INVALID");
        row("entries of an unknown list", "wingman.allowlist.extend", "allowlist", "list=images|entries=web",
            "PARAMETER_INVALID");
        row("no entries", "wingman.allowlist.extend", "allowlist", "list=containers|entries=", "PARAMETER_INVALID");
        row("what is not on the list", "wingman.allowlist.remove", "allowlist", "list=containers|entry=web",
            "CONFLICT");
        row("more than a day of danger", "wingman.dangerous.allow", "policy", "minutes=1441", "PARAMETER_INVALID");
        row("no danger to revoke", "wingman.dangerous.revoke", "policy", "", "CONFLICT");
        row("an unknown setting", "wingman.setting.set", "setting/no.such", "value=1", "TARGET_NOT_FOUND");
        row("a setting out of range", "wingman.setting.set", "setting/approval.expiry_minutes", "value=0",
            "PARAMETER_INVALID");
        row("a setting without value", "wingman.setting.set", "setting/approval.expiry_minutes", "",
            "PARAMETER_INVALID");
        row("an unsafe endpoint", "wingman.endpoint.add", "endpoint/lab", "address=tcp://10.0.0.5:2375",
            "PARAMETER_INVALID");
        row("an endpoint without address", "wingman.endpoint.add", "endpoint/lab", "", "PARAMETER_INVALID");
        row("an endpoint called local", "wingman.endpoint.add", "endpoint/local", "address=unix:///run/docker.sock",
            "PARAMETER_INVALID");
        row("an endpoint that is not there", "wingman.endpoint.remove", "endpoint/lab", "", "TARGET_NOT_FOUND");
        row("arming mock", "wingman.mode.arm", "mode/arm", "mode=mock", "PARAMETER_INVALID");
        row("arming lab without the checks", "wingman.mode.arm", "mode", "", "PRECONDITION_FAILED");
        row("arming lab unprepared", "wingman.mode.arm", "mode/arm", "", "PRECONDITION_FAILED");
        row("disarming what is not armed", "wingman.mode.disarm", "mode", "", "CONFLICT");
        row("a target that means nothing", "wingman.policy.set", "nothing", "read_only=true", "TARGET_NOT_FOUND");
        row("an unknown parameter", "wingman.policy.set", "policy", "readonly=true", "PARAMETER_INVALID");
    }
    void refusedBeforeAnythingIsDone()
    {
        QFETCH(QString, operation);
        QFETCH(QString, target);
        QFETCH(QString, parameters);
        const QTemporaryDir folder;
        const ConfigurationFixture fixture(folder.path());
        QMap<QString, QString> typedIn;
        for (const QString &pair : parameters.split(u'|', Qt::SkipEmptyParts))
            typedIn.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
        const auto plan = fixture.plan(operation, target, typedIn);
        QVERIFY(!plan);
        QTEST(codeName(plan.error().code), "code");
        QVERIFY(!plan.error().sentence().contains(u'?'));
        for (const Document document : allDocuments)
            QCOMPARE(fixture.stored()->version(document), 0);
    }

    void anImposedListIsNotEdited()
    {
        const QTemporaryDir folder;
        Surroundings surroundings;
        surroundings.environment = typed({{"WINGMAN_CONTAINER_ALLOWLIST", "web"}});
        const ConfigurationFixture fixture(folder.path(), surroundings);
        const auto refused =
            fixture.change("wingman.allowlist.add", "allowlist", typed({{"list", "containers"}, {"entry", "db"}}));
        QCOMPARE(refused.error().code, Code::PreconditionFailed);
        QVERIFY(refused.error().sentence().contains(QStringLiteral("WINGMAN_CONTAINER_ALLOWLIST")));
        QVERIFY(fixture.change("wingman.allowlist.add", "allowlist", typed({{"list", "nodes"}, {"entry", "pve1"}}))
                    .has_value());
        QVERIFY(fixture
                    .change("wingman.allowlist.add", "allowlist",
                            typed({{"list", "containers"}, {"entry", "db"}, {"deny", "true"}}))
                    .has_value());
    }

    void anImposedListIsNotExtended()
    {
        const QTemporaryDir folder;
        Surroundings surroundings;
        surroundings.environment = typed({{"WINGMAN_CONTAINER_ALLOWLIST", "web"}});
        const ConfigurationFixture fixture(folder.path(), surroundings);
        const auto refused = fixture.change("wingman.allowlist.extend", "allowlist",
                                            typed({{"list", "containers"}, {"entries", "db,cache"}}));
        QCOMPARE(refused.error().code, Code::PreconditionFailed);
    }

    void whatIsOnTheListAlreadyStaysWhenItIsExtended()
    {
        const QTemporaryDir folder;
        const ConfigurationFixture fixture(folder.path());
        const auto extend = [&fixture](const char *entries) {
            return fixture.change("wingman.allowlist.extend", "allowlist",
                                  typed({{"list", "containers"}, {"entries", entries}}));
        };
        QVERIFY(extend("web,local/shop-*").has_value());
        QVERIFY(extend("db,web").has_value());
        QCOMPARE(fixture.stored()->policy.allow.containers.texts(),
                 (QStringList{QStringLiteral("web"), QStringLiteral("local/shop-*"), QStringLiteral("db")}));
        QCOMPARE(extend("web,db").error().code, Code::Conflict);
        const auto plan = fixture
                              .plan(QStringLiteral("wingman.allowlist.extend"), QStringLiteral("allowlist"),
                                    typed({{"list", "containers"}, {"entries", "web,cache,proxy"}}))
                              .value();
        QCOMPARE(plan.effect, QStringLiteral("allow.containers: +cache, +proxy"));
    }

    void aPlanSaysWhatWillHappen()
    {
        const QTemporaryDir folder;
        const ConfigurationFixture fixture(folder.path());
        const auto plan =
            fixture
                .plan(QStringLiteral("wingman.policy.set"), QStringLiteral("policy"), typed({{"self_approval", "off"}}))
                .value();
        QCOMPARE(plan.effect, QStringLiteral("selfApproval: default → off"));
        QCOMPARE(plan.preconditions.size(), 1);
        QCOMPARE(plan.preconditions.constFirst().text(), QStringLiteral("version is 0"));
        QCOMPARE(plan.steps.size(), 1);
        QCOMPARE(plan.steps.constFirst().call.text(), QStringLiteral("PUT /policy"));
        QVERIFY(!operations::holds(plan.proof, plan.before, plan.before)); // nothing is proven by having planned it
    }

    void whatIsNewSaysOnlyWhatItHas()
    {
        const QTemporaryDir folder;
        const ConfigurationFixture fixture(folder.path());
        const auto plan = fixture
                              .plan(QStringLiteral("wingman.endpoint.add"), QStringLiteral("endpoint/podman"),
                                    typed({{"platform", "docker"}, {"address", "unix:///run/podman.sock"}}))
                              .value();
        QCOMPARE(plan.effect, QStringLiteral("address: unix:///run/podman.sock; platform: docker"));
    }
};

QTEST_GUILESS_MAIN(tst_Definitions)
#include "tst_definitions.moc"
