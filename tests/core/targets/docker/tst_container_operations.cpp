// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/docker/container_operations.h"

#include "support/conformance.h"

#include <QRegularExpression>
#include <QTest>

using namespace wingman;
using namespace wingman::inventory;
using namespace wingman::operations;
using namespace wingman::targets::docker;

namespace {

const QString id(64, u'a');

std::shared_ptr<const Definition> definition(const QString &verb)
{
    for (const auto &each : containerDefinitions()) {
        if (each->spec().id.text() == QStringLiteral("docker.container.") + verb)
            return each;
    }
    return nullptr;
}

Facts factsOf(const QString &state, bool autoRemove = false)
{
    Facts facts{TargetRef::container(EndpointId::parse(QStringLiteral("local")).value(), QStringLiteral("web")),
                QStringLiteral("ENGINE"),
                ObjectId::parse(id).value(),
                {},
                {}};
    facts.set(fact::state, state, FactClass::Gate);
    facts.set(fact::name, QStringLiteral("web"), FactClass::Gate);
    facts.set(fact::autoRemove, autoRemove ? QStringLiteral("true") : QStringLiteral("false"), FactClass::Gate);
    facts.set(fact::startedAt, QStringLiteral("t1"), FactClass::Open);
    facts.set(fact::finishedAt, QStringLiteral("f1"), FactClass::Open);
    return facts;
}

Facts absent()
{
    Facts facts = factsOf(QString());
    facts.object.reset();
    facts.values.clear();
    return facts;
}

Parameters withName(const QString &name)
{
    return {{QStringLiteral("name"), name}};
}

} // namespace

class tst_ContainerOperations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void declarations_data()
    {
        QTest::addColumn<QString>("verb");
        QTest::addColumn<int>("tier");
        QTest::addColumn<bool>("dangerous");
        QTest::addColumn<bool>("losesData");
        QTest::addColumn<QString>("inverse");
        QTest::newRow("start") << QStringLiteral("start") << 1 << false << false << QStringLiteral("stop");
        QTest::newRow("unpause") << QStringLiteral("unpause") << 1 << false << false << QStringLiteral("pause");
        QTest::newRow("stop") << QStringLiteral("stop") << 2 << false << false << QStringLiteral("start");
        QTest::newRow("restart") << QStringLiteral("restart") << 2 << false << false << QString();
        QTest::newRow("pause") << QStringLiteral("pause") << 2 << false << false << QStringLiteral("unpause");
        QTest::newRow("rename") << QStringLiteral("rename") << 2 << false << false << QStringLiteral("rename");
        QTest::newRow("kill") << QStringLiteral("kill") << 3 << false << true << QStringLiteral("start");
        QTest::newRow("remove") << QStringLiteral("remove") << 3 << true << true << QString();
    }
    void declarations()
    {
        QFETCH(QString, verb);
        QFETCH(int, tier);
        QFETCH(bool, dangerous);
        QFETCH(bool, losesData);
        QFETCH(QString, inverse);
        const auto each = definition(verb);
        QVERIFY(each);
        const OperationSpec &spec = each->spec();
        QCOMPARE(static_cast<int>(spec.tier), tier);
        QCOMPARE(spec.dangerous, dangerous);
        QCOMPARE(spec.losesData, losesData);
        QVERIFY(spec.mutates);
        QCOMPARE(spec.inverse ? spec.inverse->text() : QString(),
                 inverse.isEmpty() ? QString() : QStringLiteral("docker.container.") + inverse);
        QCOMPARE(spec.reversible, !inverse.isEmpty());
        QCOMPARE(containerDefinitions().size(), 8);
    }

    void plans_data()
    {
        QTest::addColumn<QString>("verb");
        QTest::addColumn<QString>("state");
        QTest::addColumn<Parameters>("parameters");
        QTest::addColumn<QString>("call"); // or the error's code
        const Parameters none;
        const QString at = QStringLiteral(" /containers/") + id;
        const QString failed = codeName(Code::PreconditionFailed);
        const QString invalid = codeName(Code::ParameterInvalid);
        const QString exited = QStringLiteral("exited"), running = QStringLiteral("running"),
                      paused = QStringLiteral("paused");
        const auto post = [&at](const char *rest) { return QStringLiteral("POST") + at + QString::fromLatin1(rest); };
        const auto seconds = [](qint64 value) { return Parameters{{QStringLiteral("timeout"), value}}; };
        const auto signal = [](const char *name) {
            return Parameters{{QStringLiteral("signal"), QString::fromLatin1(name)}};
        };

        QTest::newRow("start what has ended") << QStringLiteral("start") << exited << none << post("/start");
        QTest::newRow("start what was never started")
            << QStringLiteral("start") << QStringLiteral("created") << none << post("/start");
        QTest::newRow("start what runs already") << QStringLiteral("start") << running << none << post("/start");
        QTest::newRow("start what is paused") << QStringLiteral("start") << paused << none << failed;
        QTest::newRow("start what is dead") << QStringLiteral("start") << QStringLiteral("dead") << none << failed;
        QTest::newRow("unpause") << QStringLiteral("unpause") << paused << none << post("/unpause");
        QTest::newRow("unpause what runs") << QStringLiteral("unpause") << running << none << failed;
        QTest::newRow("stop") << QStringLiteral("stop") << running << none << post("/stop?t=10");
        QTest::newRow("stop at once") << QStringLiteral("stop") << running << seconds(0) << post("/stop?t=0");
        QTest::newRow("stop with endless patience") << QStringLiteral("stop") << running << seconds(301) << invalid;
        QTest::newRow("stop backwards") << QStringLiteral("stop") << running << seconds(-1) << invalid;
        QTest::newRow("stop what is being removed")
            << QStringLiteral("stop") << QStringLiteral("removing") << none << failed;
        QTest::newRow("restart") << QStringLiteral("restart") << running << seconds(3) << post("/restart?t=3");
        QTest::newRow("restart what is paused") << QStringLiteral("restart") << paused << none << failed;
        QTest::newRow("restart something unknown")
            << QStringLiteral("restart") << QStringLiteral("unknown") << none << failed;
        QTest::newRow("pause") << QStringLiteral("pause") << running << none << post("/pause");
        QTest::newRow("pause what has ended") << QStringLiteral("pause") << exited << none << failed;
        QTest::newRow("rename") << QStringLiteral("rename") << running << withName(QStringLiteral("web-2"))
                                << post("/rename?name=web-2");
        QTest::newRow("rename to nothing") << QStringLiteral("rename") << running << none << invalid;
        QTest::newRow("rename to a path")
            << QStringLiteral("rename") << running << withName(QStringLiteral("../x")) << invalid;
        QTest::newRow("rename to a query")
            << QStringLiteral("rename") << running << withName(QStringLiteral("a&force=1")) << invalid;
        QTest::newRow("rename to something long")
            << QStringLiteral("rename") << running << withName(QString(256, u'x')) << invalid;
        QTest::newRow("rename to an escape")
            << QStringLiteral("rename") << running << withName(QStringLiteral("a\x1b[31m")) << invalid;
        QTest::newRow("kill") << QStringLiteral("kill") << running << none << post("/kill?signal=SIGKILL");
        QTest::newRow("kill politely") << QStringLiteral("kill") << running << signal("SIGTERM")
                                       << post("/kill?signal=SIGTERM");
        QTest::newRow("kill with a signal that ends nothing")
            << QStringLiteral("kill") << running << signal("SIGHUP") << invalid;
        QTest::newRow("kill what has ended") << QStringLiteral("kill") << exited << none << failed;
        QTest::newRow("remove") << QStringLiteral("remove") << exited << none << QStringLiteral("DELETE") + at;
        QTest::newRow("remove what runs") << QStringLiteral("remove") << running << none << failed;
        QTest::newRow("remove what runs by force")
            << QStringLiteral("remove") << running << Parameters{{QStringLiteral("force"), true}}
            << QStringLiteral("DELETE") + at + QStringLiteral("?force=1");
        QTest::newRow("remove with volumes")
            << QStringLiteral("remove") << exited << Parameters{{QStringLiteral("volumes"), true}}
            << QStringLiteral("DELETE") + at + QStringLiteral("?v=1");
        QTest::newRow("a parameter nobody knows")
            << QStringLiteral("remove") << exited << Parameters{{QStringLiteral("extra"), true}} << invalid;
        QTest::newRow("a parameter of another type")
            << QStringLiteral("remove") << exited << Parameters{{QStringLiteral("force"), QStringLiteral("yes")}}
            << invalid;
    }
    void plans()
    {
        QFETCH(QString, verb);
        QFETCH(QString, state);
        QFETCH(Parameters, parameters);
        QFETCH(QString, call);
        const Facts before = factsOf(state);
        const auto plan = definition(verb)->plan(before, parameters);
        QCOMPARE(plan ? plan->steps.first().call.text() : codeName(plan.error().code), call);
        if (!plan)
            return;
        QCOMPARE(plan->steps.size(), 1);
        QVERIFY(plan->title.contains(u"web"));
        QVERIFY(!plan->effect.isEmpty());
        QVERIFY(plan->steps.first().timeout > Milliseconds(0));
        for (const Condition &condition : plan->preconditions)
            QVERIFY(condition.holds(before, before));
        for (const auto &alternative : plan->proof)
            QVERIFY(!alternative.isEmpty());
        // What the plan promises has not happened yet, but for those that a 304 answers.
        const bool already = (verb == u"start" && state == u"running");
        QCOMPARE(holds(plan->proof, before, before), already);
    }

    void proofs_data()
    {
        QTest::addColumn<QString>("verb");
        QTest::addColumn<Parameters>("parameters");
        QTest::addColumn<bool>("autoRemove");
        QTest::addColumn<QString>("before");
        QTest::addColumn<Facts>("after");
        QTest::addColumn<bool>("proven");
        const Parameters none;
        const QString running = QStringLiteral("running"), exited = QStringLiteral("exited"),
                      paused = QStringLiteral("paused");
        const auto now = [](const QString &state, const char *startedAt = "t1", const char *finishedAt = "f1") {
            Facts facts = factsOf(state);
            facts.set(fact::startedAt, QString::fromLatin1(startedAt), FactClass::Open);
            facts.set(fact::finishedAt, QString::fromLatin1(finishedAt), FactClass::Open);
            return facts;
        };
        Facts renamed = now(running);
        renamed.set(fact::name, QStringLiteral("web-2"), FactClass::Gate);
        QTest::newRow("it runs") << QStringLiteral("start") << none << false << exited << now(running, "t2") << true;
        QTest::newRow("it ran and has ended")
            << QStringLiteral("start") << none << false << exited << now(exited, "t2") << true;
        QTest::newRow("it has not begun") << QStringLiteral("start") << none << false << exited << now(exited) << false;
        QTest::newRow("started with --rm it has come and gone")
            << QStringLiteral("start") << none << true << exited << absent() << true;
        QTest::newRow("it should run and is gone")
            << QStringLiteral("start") << none << false << exited << absent() << false;
        QTest::newRow("it has ended") << QStringLiteral("stop") << none << false << running << now(exited) << true;
        QTest::newRow("it still runs") << QStringLiteral("stop") << none << false << running << now(running) << false;
        QTest::newRow("stopped with --rm it is gone")
            << QStringLiteral("stop") << none << true << running << absent() << true;
        QTest::newRow("it should have ended and is gone")
            << QStringLiteral("stop") << none << false << running << absent() << false;
        QTest::newRow("it began again") << QStringLiteral("restart") << none << false << running << now(running, "t2")
                                        << true;
        QTest::newRow("it runs as before")
            << QStringLiteral("restart") << none << false << running << now(running) << false;
        QTest::newRow("it began again and fell over")
            << QStringLiteral("restart") << none << false << running << now(exited, "t2") << false;
        QTest::newRow("it stands still") << QStringLiteral("pause") << none << false << running << now(paused) << true;
        QTest::newRow("it goes on") << QStringLiteral("unpause") << none << false << paused << now(running) << true;
        QTest::newRow("it has its new name")
            << QStringLiteral("rename") << withName(QStringLiteral("web-2")) << false << running << renamed << true;
        QTest::newRow("it has its old name") << QStringLiteral("rename") << withName(QStringLiteral("web-2")) << false
                                             << running << now(running) << false;
        QTest::newRow("it was killed") << QStringLiteral("kill") << none << false << running << now(exited, "t1", "f2")
                                       << true;
        QTest::newRow("it was killed and its policy started it again")
            << QStringLiteral("kill") << none << false << running << now(running, "t2", "f2") << true;
        QTest::newRow("it ignores the signal")
            << QStringLiteral("kill") << none << false << running << now(running) << false;
        QTest::newRow("killed with --rm it is gone")
            << QStringLiteral("kill") << none << true << running << absent() << true;
        QTest::newRow("it is gone") << QStringLiteral("remove") << none << false << exited << absent() << true;
        QTest::newRow("it is still there")
            << QStringLiteral("remove") << none << false << exited << now(exited) << false;
    }
    void proofs()
    {
        QFETCH(QString, verb);
        QFETCH(Parameters, parameters);
        QFETCH(bool, autoRemove);
        QFETCH(QString, before);
        QFETCH(Facts, after);
        QFETCH(bool, proven);
        const Facts then = factsOf(before, autoRemove);
        const auto plan = definition(verb)->plan(then, parameters);
        QVERIFY(plan);
        QCOMPARE(holds(plan->proof, after, then), proven);
    }

    void renameIsUndoneAndCheckedUnderBothNames()
    {
        const auto plan = definition(QStringLiteral("rename"))
                              ->plan(factsOf(QStringLiteral("running")), withName(QStringLiteral("web-2")));
        QCOMPARE(plan->secondName, QStringLiteral("web-2"));
        QCOMPARE(plan->inverseParameters, withName(QStringLiteral("web")));
        // Renamed by somebody else meanwhile: not what was approved.
        Facts other = factsOf(QStringLiteral("running"));
        other.set(fact::name, QStringLiteral("other"), FactClass::Gate);
        const auto holdsNow = [&other](const Condition &condition) { return condition.holds(other, other); };
        QVERIFY(!std::all_of(plan->preconditions.begin(), plan->preconditions.end(), holdsNow));
    }
    void nothingIsPlannedForWhatIsNotThere()
    {
        for (const auto &each : containerDefinitions()) {
            QCOMPARE(each->plan(absent(), {}).error().code, Code::TargetNotFound);
            Facts volume = factsOf(QStringLiteral("running"));
            volume.target.kind = TargetKind::Volume;
            QCOMPARE(each->plan(volume, {}).error().code, Code::TargetNotFound);
        }
    }
    void planningIsPure()
    {
        for (const auto &each : containerDefinitions()) {
            const Parameters parameters =
                each->spec().id.text().endsWith(u"rename") ? withName(QStringLiteral("web-2")) : Parameters();
            for (const char *state : {"running", "exited", "paused"}) {
                const auto first = each->plan(factsOf(QString::fromLatin1(state)), parameters);
                const auto second = each->plan(factsOf(QString::fromLatin1(state)), parameters);
                QCOMPARE(first.has_value(), second.has_value());
                if (first) {
                    QCOMPARE(first->steps, second->steps);
                    QCOMPARE(first->proof, second->proof);
                }
            }
        }
    }
    /// Every call is one that the published descriptions know, with its method and its parameters.
    void callsAreInThePublishedDescriptions_data()
    {
        QTest::addColumn<QString>("version");
        for (const char *version : {"v1.41", "v1.43", "v1.44", "v1.47", "v1.51", "v1.52", "v1.55"})
            QTest::newRow(version) << QString::fromLatin1(version);
    }
    void callsAreInThePublishedDescriptions()
    {
        QFETCH(QString, version);
        const auto description = test::conformanceFile(QStringLiteral("docker/spec/%1.yaml").arg(version));
        if (!description)
            QSKIP("the published descriptions are not on this machine");
        const QString text = QString::fromUtf8(*description);
        QList<QPair<QString, QString>> calls; // "METHOD /path/{id}", query names
        for (const auto &each : containerDefinitions()) {
            const QString verb = each->spec().id.text().section(u'.', -1);
            Parameters parameters;
            if (verb == u"rename")
                parameters = withName(QStringLiteral("web-2"));
            if (verb == u"remove")
                parameters = {{QStringLiteral("force"), true}, {QStringLiteral("volumes"), true}};
            for (const char *state : {"running", "exited", "paused"}) {
                const auto plan = each->plan(factsOf(QString::fromLatin1(state)), parameters);
                if (!plan)
                    continue;
                const ApiCall &call = plan->steps.first().call;
                QString path = call.path;
                calls.append({call.method + u' ' + path.replace(id, QStringLiteral("{id}")),
                              QStringList(call.query.keys()).join(u' ')});
            }
        }
        const auto ask = [&calls](const char *path, const char *query = "") {
            calls.append({QStringLiteral("GET ") + QString::fromLatin1(path), QString::fromLatin1(query)});
        };
        ask("/info");
        ask("/version");
        ask("/_ping");
        ask("/containers/json", "all filters");
        ask("/images/json");
        ask("/volumes");
        ask("/networks");
        ask("/events", "since");
        ask("/containers/{id}/json");
        ask("/images/{name}/json");
        ask("/volumes/{name}");
        ask("/networks/{id}");
        ask("/containers/{id}/logs", "stdout stderr tail follow timestamps since until");
        ask("/containers/{id}/stats", "stream");
        for (const auto &[call, query] : std::as_const(calls)) {
            const QString method = call.section(u' ', 0, 0).toLower();
            const QString path = call.section(u' ', 1);
            const QRegularExpression section(
                QStringLiteral("^  %1:\\n((?:(?!  /|\\w).*\\n)*)").arg(QRegularExpression::escape(path)),
                QRegularExpression::MultilineOption);
            const auto found = section.match(text);
            QVERIFY2(found.hasMatch(), qPrintable(path));
            const QRegularExpression operation(QStringLiteral("^    %1:\\n((?:(?:      .*)?\\n)*)").arg(method),
                                               QRegularExpression::MultilineOption);
            const auto body = operation.match(found.captured(1));
            QVERIFY2(body.hasMatch(), qPrintable(call));
            for (const QString &name : query.split(u' ', Qt::SkipEmptyParts))
                QVERIFY2(
                    body.captured(1).contains(QRegularExpression(
                        QStringLiteral("name: \"?%1\"?\\s*\\n\\s+in: \"?query|in: \"?query\"?\\s*\\n\\s+name: \"?%1\"?")
                            .arg(name))),
                    qPrintable(call + u' ' + name));
        }
    }
};

QTEST_GUILESS_MAIN(tst_ContainerOperations)
#include "tst_container_operations.moc"
