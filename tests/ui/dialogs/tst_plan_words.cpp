// SPDX-License-Identifier: GPL-3.0-or-later
// Everything the sheet says of a plan: head, steps, checks, who feels it, promises, undo, remedies, outcomes.
#include "dialogs/plan_words.h"

#include "dialogs/plan_checks.h"
#include "dialogs/plan_dependents.h"
#include "dialogs/plan_outcome.h"
#include "dialogs/plan_remedies.h"
#include "support/manual_clock.h"
#include "support/window/plan_samples.h"
#include "widgets/format.h"

#include <QTest>

using namespace wingman;
using namespace wingman::test;
using namespace wingman::ui;

using execution::State;
using operations::Condition;
using Bond = Dependents::Bond;

namespace {

const Instant now = parseInstant(u"2026-01-02T03:04:05Z").value();
const QString db = QStringLiteral("db-1");

operations::Plan planOf(const char *operation, const operations::Parameters &parameters, const QString &name = db)
{
    operations::Plan plan = restartPlan({name}, now);
    plan.operation = operationId(operation);
    plan.parameters = parameters;
    return plan;
}

inventory::Container containerOf(const QString &name, const QString &project = {}, const QString &service = {})
{
    inventory::Container container{.id = containerId(name)};
    container.name = name;
    container.project = project;
    container.service = service;
    container.state = inventory::ContainerState::Running;
    container.health = inventory::Health::Healthy;
    return container;
}

struct World
{
    std::shared_ptr<ManualClock> clock = std::make_shared<ManualClock>(now);
    inventory::Store store{clock};
    EndpointId endpoint = EndpointId::parse(QStringLiteral("docker-1")).value();

    explicit World(const QList<inventory::Container> &containers)
    {
        store.add({endpoint, inventory::Platform::Docker, {}, {}, false, {}, {}, {}, {}, {}});
        inventory::Snapshot snapshot{endpoint, {}, {}, {}, {}, {}, {}, {}, now, {}};
        for (const inventory::Container &container : containers)
            snapshot.containers.insert(container.id, container);
        store.take(endpoint, inventory::WatchItem{snapshot});
    }
};

} // namespace

class TestPlanWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyOperationHasItsWords_data()
    {
        QTest::addColumn<operations::Plan>("plan");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("approve");
        const QString name = QStringLiteral("name");
        const auto row = [](const char *operation, const operations::Parameters &parameters, const char *title,
                            const char *approve) {
            QTest::newRow(operation) << planOf(operation, parameters) << QString::fromLatin1(title)
                                     << QString::fromLatin1(approve);
        };
        row("docker.container.start", {}, "Start db-1", "Approve and start db-1");
        row("docker.container.restart", {}, "Restart db-1", "Approve and restart db-1");
        row("docker.container.rename", {{name, QStringLiteral("db-2")}}, "Rename db-1 to db-2",
            "Approve and rename db-1 to db-2");
        row("wingman.allowlist.add", {{QStringLiteral("entry"), QStringLiteral("db-*")}}, "Put db-* on the allowlist",
            "Put db-* on the allowlist");
        row("something.new", {}, "something.new: db-1", "Approve: something.new, db-1");
    }
    void everyOperationHasItsWords()
    {
        QFETCH(operations::Plan, plan);
        QFETCH(QString, title);
        QFETCH(QString, approve);
        const OperationWords words = wordsOf(plan, std::nullopt);
        QCOMPARE(words.title, title);
        QCOMPARE(words.approve, approve);
    }

    void aNameIsNotAPattern()
    {
        const OperationWords words =
            operationWords(operationId("docker.container.rename"), {}, {{QStringLiteral("name"), QStringLiteral("%1")}},
                           QStringLiteral("%2"));
        QCOMPARE(words.title, QStringLiteral("Rename %2 to %1"));
    }

    void denyingIsNotAllowing()
    {
        const auto words =
            operationWords(operationId("wingman.allowlist.add"), {},
                           {{QStringLiteral("entry"), QStringLiteral("x")}, {QStringLiteral("deny"), true}}, {});
        QCOMPARE(words.title, QStringLiteral("Put x on the denylist"));
    }

    void theHeadSaysWhere()
    {
        operations::Plan plan = restartPlan({db}, now);
        QCOMPARE(whereOf(plan), QStringLiteral("shop · docker-1 · postgres:16"));
        QVERIFY(subtitleOf(plan, now).contains(QStringLiteral("made just now")));
        QVERIFY(subtitleOf(plan, now + std::chrono::minutes(4)).contains(QStringLiteral("made 4 min ago")));
        QVERIFY(!subtitleOf(plan, now).contains(QStringLiteral("simulated")));
        plan.simulated = true;
        QVERIFY(subtitleOf(plan, now).contains(QStringLiteral("simulated")));
    }

    void aGuardedPlanSpeaksOfWhatIsDone()
    {
        const operations::Plan plan = guardedRestartPlan({db}, now);
        QCOMPARE(wordsOf(plan, restartSpec()).title, wordsOf(restartPlan({db}, now), restartSpec()).title);
        QCOMPARE(whereOf(plan), QStringLiteral("shop · docker-1 · postgres:16"));
        QStringList calls;
        for (const StepText &step : stepsOf(plan, plan.targets.at(1)))
            calls.append(step.call.section(u'/', -1));
        calls.removeAll(QString());
        QVERIFY(orderOf(plan).contains(QStringLiteral("goes back to the snapshot")));
        // All of it, in the order in which it has its turn.
        QCOMPARE(calls, (QStringList{QStringLiteral("guard"), QStringLiteral("restart?t=10"), QStringLiteral("release"),
                                     QStringLiteral("undo")}));
    }

    void stepsEndWithTheProof()
    {
        const operations::Plan plan = restartPlan({db}, now);
        const auto steps = stepsOf(plan, plan.targets.first());
        QCOMPARE(steps.size(), 2);
        QCOMPARE(steps.first().title, QStringLiteral("Ask the engine to restart it"));
        QVERIFY(steps.first().call.startsWith(QStringLiteral("POST /containers/")));
        QVERIFY(steps.first().call.endsWith(QStringLiteral("/restart?t=10")));
        QCOMPARE(steps.last().title, QStringLiteral("Compare with what was promised"));
        QVERIFY(steps.last().call.isEmpty());
    }

    void promises_data()
    {
        namespace fact = inventory::fact;
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("fact");
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, Condition::Kind kind, const QString &key, const QStringList &values,
                            const char *text) {
            QTest::newRow(name) << static_cast<int>(kind) << key << values << QString::fromLatin1(text);
        };
        row("state", Condition::Kind::Equals, fact::state, {QStringLiteral("running")}, "running");
        row("states", Condition::Kind::OneOf, fact::state, {QStringLiteral("exited"), QStringLiteral("created")},
            "stopped or created, never started");
        row("name", Condition::Kind::Equals, fact::name, {QStringLiteral("b")}, "called b");
        row("started", Condition::Kind::Changed, fact::startedAt, {}, "started after now");
        row("ended", Condition::Kind::Changed, fact::finishedAt, {}, "ended after now");
        row("gone", Condition::Kind::Gone, {}, {}, "gone");
        row("there", Condition::Kind::Exists, {}, {}, "there");
        row("other", Condition::Kind::Equals, QStringLiteral("allow.vms"), {QStringLiteral("100")}, "allow.vms is 100");
    }
    void promises()
    {
        QFETCH(int, kind);
        QFETCH(QString, fact);
        QFETCH(QStringList, values);
        QFETCH(QString, text);
        QCOMPARE(promiseOf({static_cast<Condition::Kind>(kind), fact, values}), text);
    }

    void undoIsSaidHonestly()
    {
        const operations::Plan restart = restartPlan({db}, now);
        QVERIFY(undoOf(restart, restart.targets.first(), {}).startsWith(QStringLiteral("Not needed")));
        const operations::Plan remove = removePlan(db, now);
        QVERIFY(undoOf(remove, remove.targets.first(), {}).startsWith(QStringLiteral("Not possible")));
        operations::Plan stop = planOf("docker.container.stop", {});
        stop.targets[0].inverse = operationId("docker.container.start");
        QVERIFY(undoOf(stop, stop.targets.first(), {}).contains(QStringLiteral("Start db-1")));
        operations::Plan unknown = planOf("something.new", {});
        QCOMPARE(undoOf(unknown, unknown.targets.first(), {}), QStringLiteral("There is no single step back"));
    }

    void checksShowWhatWasRead_data()
    {
        QTest::addColumn<QString>("health");
        QTest::addColumn<QString>("state");
        QTest::addColumn<int>("mark");
        QTest::addColumn<QString>("value");
        using Mark = CheckRow::Mark;
        const auto row = [](const char *health, const char *state, Mark mark, const char *value) {
            QTest::newRow(qPrintable(QStringLiteral("%1 %2").arg(QLatin1String(state), QLatin1String(health))))
                << QString::fromLatin1(health) << QString::fromLatin1(state) << static_cast<int>(mark)
                << QString::fromLatin1(value);
        };
        row("unhealthy", "running", Mark::Warns, "unhealthy");
        row("starting", "running", Mark::Warns, "still starting");
        row("healthy", "running", Mark::Holds, "healthy");
        row("none", "running", Mark::Holds, "running for 3 d"); // no health check: the state stands last
        row("none", "dead", Mark::Fails, "dead");
    }
    void checksShowWhatWasRead()
    {
        QFETCH(QString, health);
        QFETCH(QString, state);
        QFETCH(int, mark);
        QFETCH(QString, value);
        operations::Plan plan = restartPlan({db}, now);
        auto &before = plan.targets[0].before;
        before.set(inventory::fact::health, health, inventory::FactClass::Open);
        before.set(inventory::fact::state, state, inventory::FactClass::Gate);
        const auto rows = checksOf(plan.targets.first(), now, {}, plan.id);
        QCOMPARE(static_cast<int>(rows.last().mark), mark);
        QCOMPARE(rows.last().value, value);
        QCOMPARE(rows.first().sentence, QStringLiteral("It is there"));
    }

    /// Neither none, nor nothing, nor unlocked.
    void whatCouldNotBeReadIsUnknown()
    {
        operations::Plan plan = restartPlan({db}, now);
        using Kind = operations::Condition::Kind;
        plan.targets[0].preconditions = {{Kind::Equals, QStringLiteral("linkedClones"), {QString()}},
                                         {Kind::Equals, QStringLiteral("lock"), {QString()}},
                                         {Kind::Equals, QStringLiteral("disk.scsi0"), {QStringLiteral("1073741824")}}};
        const auto rows = checksOf(plan.targets.first(), now, {}, plan.id);
        for (qsizetype i = 0; i < 3; ++i) {
            QCOMPARE(rows.at(i).mark, CheckRow::Mark::Fails);
            QCOMPARE(rows.at(i).value, unknownText());
        }
    }

    void somebodyElseAtWorkIsSeen()
    {
        const operations::Plan plan = restartPlan({db}, now);
        const operations::Plan other = restartPlan({db}, now, QStringLiteral("pln-other"));
        const QList<RunningWork> running{{other, now, {}, 0}};
        QCOMPARE(checksOf(plan.targets.first(), now, running, plan.id).last().value, QStringLiteral("Restarting db-1"));
        // Not one's own work.
        QCOMPARE(checksOf(other.targets.first(), now, running, other.id).last().value, QStringLiteral("unhealthy"));
    }

    void dependentsAreTiedTightestFirst()
    {
        inventory::Container one = containerOf(db, QStringLiteral("shop"), QStringLiteral("db"));
        one.mounts = {{QStringLiteral("volume"), QStringLiteral("data"), QStringLiteral("/var/lib"), false}};
        inventory::Container web = containerOf(QStringLiteral("web-1"), QStringLiteral("shop"), QStringLiteral("web"));
        web.labels.insert(QStringLiteral("com.docker.compose.depends_on"),
                          QStringLiteral("cache:service_started:false,db:service_healthy:false"));
        inventory::Container cache =
            containerOf(QStringLiteral("cache-1"), QStringLiteral("shop"), QStringLiteral("cache"));
        cache.health = inventory::Health::Unhealthy;
        inventory::Container backup = containerOf(QStringLiteral("backup"));
        backup.mounts = one.mounts;
        inventory::Container sidecar = containerOf(QStringLiteral("sidecar"), QStringLiteral("shop"));
        sidecar.networkMode = QStringLiteral("container:") + one.id.text();
        const inventory::Container stranger = containerOf(QStringLiteral("stranger"), QStringLiteral("blog"));
        World world({one, web, cache, backup, sidecar, stranger});

        const Dependents found = dependentsOf(restartPlan({db}, now), world.store);
        QVERIFY(found.isKnown);
        QVERIFY(!found.age);
        QMap<Bond, QStringList> names;
        for (const auto &group : found.groups)
            names.insert(group.bond, group.names);
        QCOMPARE(names.value(Bond::Waits), QStringList{QStringLiteral("web-1")});
        QCOMPARE(names.value(Bond::Network), QStringList{QStringLiteral("sidecar")});
        QCOMPARE(names.value(Bond::Volume), QStringList{QStringLiteral("backup")});
        QCOMPARE(names.value(Bond::Project), QStringList{QStringLiteral("cache-1")});
        QCOMPARE(found.groups.last().state.tone, Tone::Warn); // the worst of them
        // The plan's own targets feel it anyway.
        const Dependents both = dependentsOf(restartPlan({db, QStringLiteral("web-1")}, now), world.store);
        for (const auto &group : both.groups)
            QVERIFY(!group.names.contains(QStringLiteral("web-1")));
    }

    void whatWasNeverReadIsNotNobody()
    {
        auto clock = std::make_shared<ManualClock>(now);
        const inventory::Store empty(clock);
        QVERIFY(!dependentsOf(restartPlan({db}, now), empty).isKnown);
        World world({containerOf(db)});
        world.store.markStale(world.endpoint, Error{Code::Unreachable, {}});
        world.clock->advance(std::chrono::minutes(4));
        const Dependents stale = dependentsOf(restartPlan({db}, now), world.store);
        QVERIFY(stale.isKnown);
        QCOMPARE(stale.age, std::optional<Milliseconds>(std::chrono::minutes(4)));
    }

    void listsAreCutWhereThatIsShorter()
    {
        const QStringList names{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d"),
                                QStringLiteral("e")};
        QCOMPARE(listed(names.mid(0, 4), 3), QStringLiteral("a, b, c, d"));
        QCOMPARE(listed(names, 3), QStringLiteral("a, b, c and 2 more"));
    }

    void remedies_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("role");
        QTest::addColumn<int>("way");
        QTest::addColumn<QString>("operation");
        using identity::Role;
        using Way = Remedy::Way;
        const auto row = [](const char *name, Code code, Role role, Way way, const char *operation = "") {
            QTest::newRow(name) << static_cast<int>(code) << static_cast<int>(role) << static_cast<int>(way)
                                << QString::fromLatin1(operation);
        };
        row("allowlist", Code::LabAllowlistMiss, Role::Admin, Way::Plan, "wingman.allowlist.add");
        row("allowlist, not an admin", Code::LabAllowlistMiss, Role::Operator, Way::Place);
        row("label", Code::IntegrationLabelMissing, Role::Admin, Way::Copy);
        row("dangerous", Code::LabDangerousBlocked, Role::Admin, Way::Plan, "wingman.dangerous.allow");
        row("dangerous, not an admin", Code::LabDangerousBlocked, Role::Operator, Way::Nothing);
        row("read-only", Code::ReadOnlyMode, Role::Admin, Way::Plan, "wingman.policy.set");
        row("no allowlist", Code::LabNotConfigured, Role::Admin, Way::Place);
        row("lockdown", Code::Lockdown, Role::Admin, Way::Posture);
        row("mode", Code::ModeConflict, Role::Admin, Way::Posture);
        row("rate", Code::RateLimit, Role::Admin, Way::Place);
        row("role", Code::PermissionDenied, Role::Viewer, Way::Nothing);
    }
    void remedies()
    {
        QFETCH(int, code);
        QFETCH(int, role);
        QFETCH(int, way);
        QFETCH(QString, operation);
        const operations::Plan plan = restartPlan({db}, now);
        const auto found =
            remediesFor({finding(policy::Level::Block, static_cast<Code>(code),
                                 {{"target", plan.targets.first().target().text()},
                                  {"list", QStringLiteral("containers")},
                                  {"label", QStringLiteral("wingman.test=true")}})},
                        plan, labOverview(someone(QStringLiteral("os:ops"), static_cast<identity::Role>(role))));
        QCOMPARE(found.size(), 1);
        QCOMPARE(static_cast<int>(found.first().way), way);
        QVERIFY(!found.first().sentence.isEmpty());
        QCOMPARE(found.first().way == Remedy::Way::Nothing, found.first().button.isEmpty());
        QCOMPARE(found.first().intent ? found.first().intent->operation.text() : QString(), operation);
    }

    void whatIsImposedIsChangedWhereItWasImposed()
    {
        const operations::Plan plan = restartPlan({db}, now);
        Overview overview = labOverview();
        overview.posture.containersImposed = true;
        overview.posture.readOnlyImposed = true;
        const auto found = remediesFor(
            {finding(policy::Level::Block, Code::LabAllowlistMiss,
                     {{"target", plan.targets.first().target().text()}, {"list", QStringLiteral("containers")}}),
             finding(policy::Level::Block, Code::ReadOnlyMode, {{"source", QStringLiteral("WINGMAN_READ_ONLY")}}),
             finding(policy::Level::Warn, Code::ApprovalRequired)},
            plan, overview);
        QCOMPARE(found.size(), 2);
        QVERIFY(found.first().sentence.contains(QStringLiteral("WINGMAN_CONTAINER_ALLOWLIST")));
        QVERIFY(found.last().sentence.contains(QStringLiteral("WINGMAN_READ_ONLY")));
        for (const Remedy &remedy : found)
            QVERIFY(remedy.way == Remedy::Way::Nothing);
    }

    void anEntryIsQualifiedWhereThereAreSeveralEndpoints()
    {
        const operations::Plan plan = restartPlan({db}, now);
        Overview overview = labOverview();
        for (const QString &name : {QStringLiteral("docker-1"), QStringLiteral("docker-2")})
            overview.endpoints.append(
                {EndpointId::parse(name).value(), inventory::Platform::Docker, {}, {}, false, {}, {}, {}, {}, {}});
        const auto found = remediesFor(
            {finding(policy::Level::Block, Code::LabAllowlistMiss,
                     {{"target", plan.targets.first().target().text()}, {"list", QStringLiteral("containers")}})},
            plan, overview);
        QCOMPARE(operations::textOf(found.first().intent->parameters.value(QStringLiteral("entry"))),
                 QStringLiteral("docker-1/db-1"));
    }

    /// What is missing on the list is where the guest goes, or what it will be called.
    void theNameBesidesIsListed()
    {
        const operations::Plan plan = restartPlan({db}, now);
        const auto found = remediesFor({finding(policy::Level::Block, Code::LabAllowlistMiss,
                                                {{"target", QStringLiteral("pve3 (where db-1 goes)")},
                                                 {"of", plan.targets.first().target().text()},
                                                 {"name", QStringLiteral("pve3")},
                                                 {"list", QStringLiteral("nodes")}})},
                                       plan, labOverview());
        QCOMPARE(found.size(), 1);
        QVERIFY(found.first().intent);
        const operations::Parameters &given = found.first().intent->parameters;
        QCOMPARE(operations::textOf(given.value(QStringLiteral("list"))), QStringLiteral("nodes"));
        QCOMPARE(operations::textOf(given.value(QStringLiteral("entry"))), QStringLiteral("pve3"));
    }

    void outcomes_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("target");
        QTest::addColumn<QString>("title");
        QTest::addColumn<int>("tone");
        const auto row = [](const char *title, State state, State target, Tone tone) {
            QTest::newRow(title) << static_cast<int>(state) << static_cast<int>(target) << QString::fromLatin1(title)
                                 << static_cast<int>(tone);
        };
        row("Restarted: db-1", State::Succeeded, State::Succeeded, Tone::Ok);
        row("Not done: Restart db-1", State::Failed, State::Failed, Tone::Danger);
        row("Not known yet: Restart db-1", State::Unknown, State::Unknown, Tone::Warn);
        row("Stopped: Restart db-1", State::Cancelled, State::Cancelled, Tone::Warn);
    }
    void outcomes()
    {
        QFETCH(int, state);
        QFETCH(int, target);
        QFETCH(QString, title);
        QFETCH(int, tone);
        auto record = endedRecord(restartPlan({db}, now), static_cast<State>(state), {static_cast<State>(target)});
        if (record.state != State::Succeeded)
            record.error = record.targets.first().error;
        const OutcomeText outcome =
            outcomeOf(phaseOf(record), record, std::nullopt, wordsOf(record.plan, std::nullopt));
        QCOMPARE(outcome.title, title);
        QCOMPARE(static_cast<int>(outcome.tone), tone);
        QVERIFY(record.state != State::Failed || outcome.sentence.contains(QStringLiteral("no space left")));
    }

    void simulatedIsNeverGreen()
    {
        operations::Plan plan = restartPlan({db}, now);
        plan.simulated = true;
        const auto record = endedRecord(plan, State::Succeeded, {State::Succeeded});
        QCOMPARE(outcomeOf(Phase::Succeeded, record, std::nullopt, {}).tone, Tone::Simulated);
    }

    void changesShowBeforeAndAfter()
    {
        const auto record = endedRecord(restartPlan({db}, now), State::Succeeded, {State::Succeeded});
        const auto changes = changesOf(record.plan.targets.first(), record.targets.first());
        QMap<QString, FactChange> byName;
        for (const FactChange &change : changes)
            byName.insert(change.what, change);
        QVERIFY(byName.value(QStringLiteral("Started")).isChanged);
        QVERIFY(!byName.value(QStringLiteral("State")).isChanged); // promised, so said, though it stayed
        QCOMPARE(byName.value(QStringLiteral("Health")).before, QStringLiteral("unhealthy"));
        QCOMPARE(byName.value(QStringLiteral("Health")).after, QStringLiteral("healthy"));
        QVERIFY(!byName.contains(QStringLiteral("Image"))); // neither changed nor promised
        // Nothing was read back: nothing is claimed.
        execution::TargetRecord unread = record.targets.first();
        unread.after = {};
        QVERIFY(changesOf(record.plan.targets.first(), unread).isEmpty());
    }

    void whatIsGoneIsSaidToBeGone()
    {
        const operations::Plan plan = removePlan(db, now);
        execution::TargetRecord record;
        inventory::Facts after = plan.targets.first().before;
        after.object.reset();
        after.values.clear();
        record.after = after.toJson();
        const auto changes = changesOf(plan.targets.first(), record);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().after, QStringLiteral("gone"));
    }

    void differencesAreLines()
    {
        const Error error{Code::PlanChanged, {{"difference", QStringLiteral("a: 1 → 2; b\u202E: 3 → 4; …")}}};
        const QStringList lines = differenceLines(error);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.first(), QStringLiteral("a: 1 → 2"));
        QVERIFY(!lines.at(1).contains(QChar(0x202E)));
    }
};

QTEST_GUILESS_MAIN(TestPlanWords)
#include "tst_plan_words.moc"
