// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/plan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace wingman;
using namespace wingman::inventory;
using namespace wingman::operations;
using namespace std::chrono_literals;

namespace {

using Change = std::function<void(Plan &)>;

Plan example()
{
    Facts facts{TargetRef::parse(QStringLiteral("docker://local/container/web")).value(),
                QStringLiteral("engine-1"),
                ObjectId::parse(QStringLiteral("3f8a")).value(),
                {},
                Instant(7s)};
    facts.set(fact::state, QStringLiteral("running"), FactClass::Gate);
    facts.set(fact::health, QStringLiteral("healthy"), FactClass::Open);
    facts.set(QStringLiteral("environment"), QStringLiteral("PASSWORD=planted"), FactClass::Secret);
    Step step{.title = QStringLiteral("Restart web"),
              .call = {QStringLiteral("POST"),
                       QStringLiteral("/containers/3f8a/restart"),
                       {{QStringLiteral("t"), QStringLiteral("10")}},
                       {{QStringLiteral("key"), 1}}},
              .timeout = 40s,
              .capture = QStringLiteral("id")};
    TargetPlan target{.before = facts,
                      .title = QStringLiteral("Restart web on local"),
                      .effect = QStringLiteral("about 10 s without the service"),
                      .preconditions = {{Condition::Kind::Equals, fact::state, {QStringLiteral("running")}}},
                      .steps = {step},
                      .proof = {{{Condition::Kind::Changed, fact::startedAt, {}}}, {{Condition::Kind::Gone, {}, {}}}},
                      .settle = 12s,
                      .inverse = OperationId::parse(QStringLiteral("docker.container.stop")).value(),
                      .inverseParameters = {{QStringLiteral("timeout"), qint64(10)}},
                      .secondName = QStringLiteral("web-2")};
    return Plan{.id = PlanId::parse(QStringLiteral("pln-1")).value(),
                .operation = OperationId::parse(QStringLiteral("docker.container.restart")).value(),
                .operationVersion = 3,
                .tier = Tier::Two,
                .mutates = true,
                .dangerous = false,
                .idempotent = true,
                .losesData = false,
                .timeout = 50s,
                .parameters = {{QStringLiteral("timeout"), qint64(10)},
                               {QStringLiteral("force"), false},
                               {QStringLiteral("note"), QStringLiteral("10")}},
                .targets = {target},
                .parallelism = 2,
                .stopAtFirstFailure = true,
                .requester = {identity::ActorId::parse(QStringLiteral("os:alice")).value(), identity::Role::Operator,
                              identity::Origin::Cli},
                .mode = ExecutionMode::Lab,
                .simulated = false,
                .policyVersion = 4,
                .createdAt = parseInstant(u"2026-01-02T03:04:05.000006Z").value(),
                .reason = QStringLiteral("because")};
}

} // namespace

Q_DECLARE_METATYPE(Change)

class tst_Plan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theDigestCovers_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<bool>("covered");
        const auto covered = [](const char *name, const Change &change) { QTest::newRow(name) << change << true; };
        const auto free = [](const char *name, const Change &change) { QTest::newRow(name) << change << false; };
        const auto facts = [](Plan &plan) -> Facts & { return plan.targets[0].before; };
        const auto step = [](Plan &plan) -> Step & { return plan.targets[0].steps[0]; };

        covered("the operation", [](Plan &plan) {
            plan.operation = OperationId::parse(QStringLiteral("docker.container.stop")).value();
        });
        covered("its version", [](Plan &plan) { ++plan.operationVersion; });
        covered("the tier", [](Plan &plan) { plan.tier = Tier::Three; });
        covered("that it is dangerous", [](Plan &plan) { plan.dangerous = true; });
        covered("that it changes something", [](Plan &plan) { plan.mutates = false; });
        covered("a parameter's value",
                [](Plan &plan) { plan.parameters.insert(QStringLiteral("timeout"), qint64(11)); });
        covered("a parameter's type", [](Plan &plan) { plan.parameters.insert(QStringLiteral("note"), qint64(10)); });
        covered("one parameter more", [](Plan &plan) { plan.parameters.insert(QStringLiteral("more"), true); });
        covered("one parameter less", [](Plan &plan) { plan.parameters.remove(QStringLiteral("force")); });
        covered("parallelism", [](Plan &plan) { plan.parallelism = 1; });
        covered("when to stop", [](Plan &plan) { plan.stopAtFirstFailure = false; });
        covered("who asks",
                [](Plan &plan) { plan.requester.id = identity::ActorId::parse(QStringLiteral("os:bob")).value(); });
        covered("the mode", [](Plan &plan) { plan.mode = ExecutionMode::Integration; });
        covered("that it is simulated", [](Plan &plan) { plan.simulated = true; });
        covered("the policy's version", [](Plan &plan) { ++plan.policyVersion; });
        covered("one target more", [](Plan &plan) { plan.targets.append(plan.targets[0]); });
        covered("no target", [](Plan &plan) { plan.targets.clear(); });
        covered("the target's address", [=](Plan &plan) { facts(plan).target.name = QStringLiteral("web2"); });
        covered("the engine's id", [=](Plan &plan) { facts(plan).engineId = QStringLiteral("engine-2"); });
        covered("the object's id",
                [=](Plan &plan) { facts(plan).object = ObjectId::parse(QStringLiteral("3f8b")).value(); });
        covered("that there is no object", [=](Plan &plan) { facts(plan).object.reset(); });
        covered("a fact that the gate read",
                [=](Plan &plan) { facts(plan).set(fact::state, QStringLiteral("exited"), FactClass::Gate); });
        covered("one such fact more",
                [=](Plan &plan) { facts(plan).set(fact::testLabel, QStringLiteral("true"), FactClass::Gate); });
        covered("one such fact less", [=](Plan &plan) { facts(plan).values.remove(fact::state); });
        covered("the class of a fact",
                [=](Plan &plan) { facts(plan).set(fact::state, QStringLiteral("running"), FactClass::Open); });
        covered("a precondition's kind",
                [](Plan &plan) { plan.targets[0].preconditions[0].kind = Condition::Kind::NoneOf; });
        covered("a precondition's fact", [](Plan &plan) { plan.targets[0].preconditions[0].fact = fact::name; });
        covered("a precondition's value",
                [](Plan &plan) { plan.targets[0].preconditions[0].values = QStringList{QStringLiteral("paused")}; });
        covered("no precondition", [](Plan &plan) { plan.targets[0].preconditions.clear(); });
        covered("the proof", [](Plan &plan) { plan.targets[0].proof[0][0].kind = Condition::Kind::Exists; });
        covered("an alternative less", [](Plan &plan) { plan.targets[0].proof.removeLast(); });
        covered("an alternative that asks for nothing", [](Plan &plan) { plan.targets[0].proof = {{}}; });
        covered("no proof", [](Plan &plan) { plan.targets[0].proof.clear(); });
        covered("a step's method", [=](Plan &plan) { step(plan).call.method = QStringLiteral("DELETE"); });
        covered("a step's path", [=](Plan &plan) { step(plan).call.path += QStringLiteral("x"); });
        covered("a step's query",
                [=](Plan &plan) { step(plan).call.query.insert(QStringLiteral("t"), QStringLiteral("0")); });
        covered("a step's body", [=](Plan &plan) { step(plan).call.body.insert(QStringLiteral("key"), 2); });
        covered("a step's deadline", [=](Plan &plan) { step(plan).timeout = 41s; });
        covered("what a step keeps", [=](Plan &plan) { step(plan).capture.clear(); });
        covered("what a step tolerates", [=](Plan &plan) { step(plan).toleratesAbsent = true; });
        covered("that what is there already is as good as done",
                [=](Plan &plan) { step(plan).toleratesPresent = true; });
        covered("one step more", [=](Plan &plan) { plan.targets[0].steps.append(step(plan)); });
        covered("how long the proof may take", [](Plan &plan) { plan.targets[0].settle = 13s; });
        covered("the second name", [](Plan &plan) { plan.targets[0].secondName = QStringLiteral("web-3"); });
        covered("that another object of the name will be there", [](Plan &plan) { plan.targets[0].replaces = true; });

        free("the plan's own id", [](Plan &plan) { plan.id = PlanId::parse(QStringLiteral("pln-2")).value(); });
        free("when it was made", [](Plan &plan) { plan.createdAt += 1h; });
        free("the reason", [](Plan &plan) { plan.reason = QStringLiteral("why not"); });
        free("the door it came through", [](Plan &plan) { plan.requester.origin = identity::Origin::Console; });
        free("the asker's role, which the gate reads anew",
             [](Plan &plan) { plan.requester.role = identity::Role::Admin; });
        free("an open fact",
             [=](Plan &plan) { facts(plan).set(fact::health, QStringLiteral("unhealthy"), FactClass::Open); });
        free("a secret fact", [=](Plan &plan) {
            facts(plan).set(QStringLiteral("environment"), QStringLiteral("B=2"), FactClass::Secret);
        });
        free("when the facts were read", [=](Plan &plan) { facts(plan).readAt += 1h; });
        free("the target's title", [](Plan &plan) { plan.targets[0].title.clear(); });
        free("the effect in words", [](Plan &plan) { plan.targets[0].effect.clear(); });
        free("how it would be undone", [](Plan &plan) { plan.targets[0].inverse.reset(); });
        free("what follows from the operation's version", [](Plan &plan) {
            plan.idempotent = false;
            plan.losesData = true;
            plan.timeout = 99s;
        });
    }
    void theDigestCovers()
    {
        QFETCH(Change, change);
        QFETCH(bool, covered);
        const Plan plan = example();
        Plan changed = plan;
        change(changed);
        QCOMPARE(plan.digest().size(), 32);
        QCOMPARE(changed.digest() != plan.digest(), covered);
        // What voids an approval is named; what does not is not.
        QCOMPARE(!differences(plan, changed).isEmpty(), covered);
        QCOMPARE(!differences(changed, plan).isEmpty(), covered);
    }
    void theDigestIsTheSameEveryTime()
    {
        QCOMPARE(example().digest(), example().digest());
        // Of this very plan, so that a new version of Wingman still knows the approvals of the one before.
        const auto back = Plan::fromJson(QJsonDocument::fromJson(QJsonDocument(example().toJson()).toJson()).object());
        QVERIFY(back);
        QCOMPARE(back->digest(), example().digest());
    }
    void differencesNameWhatChanged()
    {
        const Plan plan = example();
        Plan now = plan;
        now.targets[0].before.set(fact::state, QStringLiteral("exited"), FactClass::Gate);
        now.policyVersion = 9;
        const QStringList lines = differences(plan, now);
        QCOMPARE(lines.size(), 2);
        const QString all = lines.join(QLatin1Char('\n'));
        for (const char *part : {"state", "running", "exited", "policyVersion", "4", "9"})
            QVERIFY2(all.contains(QLatin1String(part)), part);
    }
    void itComesBackFromItsJson()
    {
        const Plan plan = example();
        const auto back = Plan::fromJson(plan.toJson());
        QVERIFY(back);
        QCOMPARE(back->toJson(), plan.toJson());
        QVERIFY(back->id == plan.id);
        QCOMPARE(back->timeout, plan.timeout);
        QCOMPARE(back->createdAt, plan.createdAt);
        QCOMPARE(back->reason, plan.reason);
        QVERIFY(back->requester == plan.requester);
        QVERIFY(back->parameters == plan.parameters);
        QVERIFY(back->targets[0].steps == plan.targets[0].steps);
        QVERIFY(back->targets[0].proof == plan.targets[0].proof);
        QVERIFY(back->targets[0].preconditions == plan.targets[0].preconditions);
        QVERIFY(back->targets[0].inverse == plan.targets[0].inverse);
        QVERIFY(back->targets[0].inverseParameters == plan.targets[0].inverseParameters);
        QCOMPARE(back->targets[0].settle, plan.targets[0].settle);
        QCOMPARE(back->targets[0].before.value(fact::health).value(), QStringLiteral("healthy"));
    }
    void itsJsonHasNoSecret()
    {
        const QByteArray text = QJsonDocument(example().toJson()).toJson();
        QVERIFY(!text.contains("planted"));
        QVERIFY(!QJsonDocument(approvedPart(example())).toJson().contains("planted"));
    }
    void brokenOnesAreRefused_data()
    {
        QTest::addColumn<QJsonObject>("json");
        const auto with = [](const char *key, const QJsonValue &value) {
            QJsonObject json = example().toJson();
            json.insert(QString::fromLatin1(key), value);
            return json;
        };
        QTest::newRow("nothing") << QJsonObject();
        for (const char *key :
             {"format", "id", "operation", "requester", "requesterRole", "origin", "mode", "createdAt", "tier"}) {
            QJsonObject json = example().toJson();
            json.remove(QString::fromLatin1(key));
            QTest::newRow(qPrintable(QStringLiteral("without %1").arg(QLatin1String(key)))) << json;
        }
        QTest::newRow("of a later format") << with("format", QStringLiteral("wingman-plan/2"));
        QTest::newRow("tier 0") << with("tier", 0);
        QTest::newRow("tier 4") << with("tier", 4);
        QTest::newRow("a mode nobody knows") << with("mode", QStringLiteral("LAB"));
        QTest::newRow("a role nobody knows") << with("requesterRole", QStringLiteral("root"));
        QTest::newRow("no time") << with("createdAt", QStringLiteral("yesterday"));
        QTest::newRow("a target that is text") << with("targets", QJsonArray{QStringLiteral("web")});
        const auto target = [&](const std::function<void(QJsonObject &)> &change) {
            QJsonObject first = example().toJson().value(QStringLiteral("targets")).toArray().at(0).toObject();
            change(first);
            return with("targets", QJsonArray{first});
        };
        QTest::newRow("facts without a target")
            << target([](QJsonObject &json) { json.insert(QStringLiteral("facts"), QJsonObject()); });
        QTest::newRow("a condition nobody knows") << target([](QJsonObject &json) {
            json.insert(QStringLiteral("preconditions"),
                        QJsonArray{QJsonObject{{QStringLiteral("kind"), QStringLiteral("perhaps")}}});
        });
        QTest::newRow("a proof nobody knows")
            << target([](QJsonObject &json) { json.insert(QStringLiteral("proof"), QJsonArray{QJsonArray{7}}); });
        QTest::newRow("an inverse that is none")
            << target([](QJsonObject &json) { json.insert(QStringLiteral("inverse"), QStringLiteral("../x")); });
    }
    void brokenOnesAreRefused()
    {
        QFETCH(QJsonObject, json);
        const auto plan = Plan::fromJson(json);
        QVERIFY(!plan);
        QCOMPARE(plan.error().code == Code::InvalidInput, true);
    }
};

QTEST_GUILESS_MAIN(tst_Plan)
#include "tst_plan.moc"
