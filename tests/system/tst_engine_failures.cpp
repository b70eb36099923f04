// SPDX-License-Identifier: GPL-3.0-or-later
// labels: engine
// battery: WINGMAN_TEST_ROUNDS=20
// A real engine is killed, frozen and restarted in the middle of an operation: the record says what is true, within the
// deadline, and nothing is done twice. WINGMAN_TEST_ROUNDS: how often each row is repeated (in the long battery 20
// times: 200 failures).
#include "support/works/door_fixture.h"

#include "audit/verifier.h"
#include "base/worker.h"
#include "targets/docker/connect.h"
#include "targets/docker/container_operations.h"
#include "targets/docker/docker_hand.h"
#include "targets/docker/docker_reader.h"

#include <QProcess>
#include <QTest>
#include <unistd.h>

using namespace wingman;
using namespace wingman::execution;
using namespace std::chrono_literals;
using wingman::test::await;
using wingman::test::DoorFixture;

namespace {

/// The engine's own definitions, with a patience that suits a test.
class Impatient final : public operations::Definition
{
public:
    explicit Impatient(std::shared_ptr<const operations::Definition> real)
        : m_real(std::move(real)), m_spec(m_real->spec())
    {
        m_spec.timeout = 1s;
    }
    const operations::OperationSpec &spec() const override { return m_spec; }
    Result<operations::TargetPlan> plan(const inventory::Facts &facts,
                                        const operations::Parameters &parameters) const override
    {
        auto plan = m_real->plan(facts, parameters);
        if (plan) {
            plan->settle = 3s;
            for (operations::Step &step : plan->steps)
                step.timeout = 2s;
        }
        return plan;
    }

private:
    std::shared_ptr<const operations::Definition> m_real;
    operations::OperationSpec m_spec;
};

class EnginePorts final : public operations::Ports
{
public:
    EnginePorts(inventory::Endpoint endpoint, const std::shared_ptr<const Clock> &clock)
        : m_endpoint(std::move(endpoint))
    {
        const auto connector = targets::docker::connectorFor(m_endpoint);
        if (!connector)
            qFatal("%s", qPrintable(connector.error().sentence()));
        const auto client = std::make_shared<const targets::docker::EngineClient>(
            *connector, std::make_shared<Worker>(QStringLiteral("decode")));
        m_reader = std::make_shared<targets::docker::DockerReader>(m_endpoint, client, clock);
        m_hand = std::make_shared<targets::docker::DockerHand>(client);
    }
    Result<std::shared_ptr<inventory::Reader>> reader(const EndpointId &) const override { return m_reader; }
    Result<std::shared_ptr<operations::Hand>> hand(const EndpointId &) const override { return m_hand; }
    QList<inventory::Endpoint> endpoints() const override { return {m_endpoint}; }

private:
    inventory::Endpoint m_endpoint;
    std::shared_ptr<inventory::Reader> m_reader;
    std::shared_ptr<operations::Hand> m_hand;
};

} // namespace

class tst_EngineFailures : public QObject
{
    Q_OBJECT

    enum class Fault : quint8 { None, Kill, Freeze, Halt };
    enum class Moment : quint8 { BeforeSending, WhileActing, AfterTheAnswer };

private Q_SLOTS:
    void initTestCase()
    {
        m_script = qEnvironmentVariable("WINGMAN_TEST_PRIVATE_ENGINE");
        if (m_script.isEmpty())
            QSKIP("needs an engine of its own: run it through packaging/test.sh");
        const auto started = engine(QStringLiteral("start"));
        QVERIFY2(!started.isEmpty(), "the private engine did not start");
        m_socket = started.startsWith("unix://") ? QString::fromUtf8(started.mid(7)) : QString::fromUtf8(started);
    }
    void cleanupTestCase()
    {
        if (!m_script.isEmpty())
            engine(QStringLiteral("stop"));
    }

    void theTruthIsToldAndNothingIsDoneTwice_data()
    {
        QTest::addColumn<QString>("operation");
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("moment");
        QTest::newRow("restart, nothing happens") << "restart" << int(Fault::None) << int(Moment::BeforeSending);
        QTest::newRow("restart, killed before sending") << "restart" << int(Fault::Kill) << int(Moment::BeforeSending);
        QTest::newRow("restart, killed while it acts") << "restart" << int(Fault::Kill) << int(Moment::WhileActing);
        QTest::newRow("restart, frozen before sending")
            << "restart" << int(Fault::Freeze) << int(Moment::BeforeSending);
        QTest::newRow("restart, frozen while it acts") << "restart" << int(Fault::Freeze) << int(Moment::WhileActing);
        QTest::newRow("restart, frozen after the answer")
            << "restart" << int(Fault::Freeze) << int(Moment::AfterTheAnswer);
        QTest::newRow("stop, killed while it acts") << "stop" << int(Fault::Kill) << int(Moment::WhileActing);
        QTest::newRow("stop, frozen before sending") << "stop" << int(Fault::Freeze) << int(Moment::BeforeSending);
        QTest::newRow("stop, asked to end while it acts") << "stop" << int(Fault::Halt) << int(Moment::WhileActing);
        QTest::newRow("pause, killed after the answer") << "pause" << int(Fault::Kill) << int(Moment::AfterTheAnswer);
    }
    void theTruthIsToldAndNothingIsDoneTwice()
    {
        const int rounds = qMax(1, qEnvironmentVariableIntValue("WINGMAN_TEST_ROUNDS"));
        for (int round = 0; round < rounds; ++round)
            oneRound();
    }

private:
    void oneRound()
    {
        QFETCH(QString, operation);
        QFETCH(int, fault);
        QFETCH(int, moment);
        const QTemporaryDir folder;
        const QString name = makeContainer(folder.path());
        QTRY_COMPARE_WITH_TIMEOUT(starts(folder.path()), 1, 20000);

        DoorFixture fixture(folder.filePath(QStringLiteral("data")));
        prepare(fixture);
        const EndpointId endpoint = EndpointId::parse(QStringLiteral("private")).value();
        const operations::Intent intent{
            operations::OperationId::parse(QStringLiteral("docker.container.") + operation).value(),
            {inventory::TargetRef::container(endpoint, name)},
            {},
            {},
            {}};
        const auto planned = await(fixture.door->plan(intent, fixture.actor(), Cancel()));
        QVERIFY2(planned && planned->state == State::Planned,
                 qPrintable(planned ? planned->error.value_or(Error{Code::Internal, {}}).sentence()
                                    : planned.error().sentence()));
        const PlanId plan = planned->plan.id;
        QVERIFY(await(fixture.door->ask(plan, fixture.actor(), Cancel())));
        QVERIFY(await(fixture.door->decide(plan, true, fixture.actor(), {}, {}, Cancel())));

        bool struck = false;
        const auto strike = [&] {
            if (!std::exchange(struck, true))
                apply(static_cast<Fault>(fault));
        };
        QTimer later;
        later.setSingleShot(true);
        connect(&later, &QTimer::timeout, this, strike);
        const auto progress = [&](const Event &event) {
            if (event.kind == Event::Kind::StepMarked && moment == int(Moment::BeforeSending))
                strike();
            if (event.kind == Event::Kind::StepMarked && moment == int(Moment::WhileActing))
                later.start(60);
            if (event.kind == Event::Kind::StepAnswered && moment == int(Moment::AfterTheAnswer))
                strike();
        };
        auto record = await(fixture.door->run(plan, fixture.actor(), {}, progress, Cancel()), 60s);
        QVERIFY2(record, record ? "" : qPrintable(record.error().sentence()));
        later.stop();
        recover(static_cast<Fault>(fault));
        if (record->state == State::Unknown) {
            fixture.services->timing.read = 5s;
            record = await(Recovery::resolve(fixture.services, record->id, fixture.actor(), Cancel()), 60s);
            QVERIFY2(record, record ? "" : qPrintable(record.error().sentence()));
        }
        const QString state = stateName(record->state);
        const QByteArray said =
            state.toUtf8() + ' ' + (record->error ? record->error->sentence().toUtf8() : QByteArray());
        // The engine is back and was given time: what was said has to be true now.
        QVERIFY2(record->state == State::Succeeded || record->state == State::Failed, said.constData());
        const bool done = isDone(operation, name, folder.path());
        QVERIFY2((record->state == State::Succeeded) == done, said.constData());
        QVERIFY2(starts(folder.path()) <= 2, "it was started more than once");
        if (fault == int(Fault::None))
            QVERIFY2(record->state == State::Succeeded, said.constData());
        const auto report = audit::verifyChainNow(*fixture.services->database, {}, {}, Deadline::never(), Cancel());
        QVERIFY(report && report->verifies());
        curl({QStringLiteral("-X"), QStringLiteral("DELETE")}, QStringLiteral("/containers/%1?force=1").arg(name));
    }

    void prepare(DoorFixture &fixture) const
    {
        auto catalogue = std::make_shared<operations::Catalogue>();
        for (const auto &definition : targets::docker::containerDefinitions())
            catalogue->add(std::make_shared<Impatient>(definition));
        fixture.services->catalogue = catalogue;
        fixture.services->ports =
            std::make_shared<EnginePorts>(inventory::Endpoint{EndpointId::parse(QStringLiteral("private")).value(),
                                                              inventory::Platform::Docker,
                                                              QStringLiteral("unix://") + m_socket,
                                                              QStringLiteral("test"),
                                                              false,
                                                              {},
                                                              {},
                                                              {},
                                                              {},
                                                              {}},
                                          fixture.clock);
        fixture.services->timing.read = 1500ms;
        fixture.services->timing.longestPause = 200ms;
        fixture.services->timing.unknownGrace = 3s;
        fixture.posture->policy.limits.sameOperationPerHour = 60;
    }

    void apply(Fault fault)
    {
        switch (fault) {
        case Fault::None:
            return;
        case Fault::Kill:
            engine(QStringLiteral("kill"));
            return;
        case Fault::Freeze:
            engine(QStringLiteral("freeze"));
            return;
        case Fault::Halt:
            engine(QStringLiteral("halt"));
            return;
        }
    }
    void recover(Fault fault)
    {
        switch (fault) {
        case Fault::None:
            return;
        case Fault::Kill:
        case Fault::Halt:
            engine(QStringLiteral("restart"));
            return;
        case Fault::Freeze:
            engine(QStringLiteral("thaw"));
            return;
        }
    }

    QByteArray engine(const QString &verb)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QStringList arguments{verb, m_engine.filePath(QStringLiteral("e"))};
        if (verb ==
            QStringLiteral("start")) // in a network of its own: two engines in one take each other's bridge away
            arguments.append(QStringLiteral("--networks"));
        process.start(m_script, arguments);
        process.waitForFinished(60000);
        if (process.exitCode() != 0)
            qWarning("%s failed", qPrintable(verb));
        return process.readAllStandardOutput().trimmed();
    }
    QByteArray curl(const QStringList &arguments, const QString &path) const
    {
        QProcess process;
        process.start(QStringLiteral("curl"),
                      QStringList{QStringLiteral("-sS"), QStringLiteral("--max-time"), QStringLiteral("20"),
                                  QStringLiteral("--unix-socket"), m_socket} +
                          arguments + QStringList{QStringLiteral("http://engine/v1.41") + path});
        process.waitForFinished(30000);
        return process.readAllStandardOutput();
    }
    /// Every start of it is a line in a file of the test's own.
    QString makeContainer(const QString &folder)
    {
        QDir(folder).mkdir(QStringLiteral("marks"));
        const QString name = QStringLiteral("victim%1").arg(++m_made);
        const QJsonObject body{
            {QStringLiteral("Image"), QStringLiteral("busybox:local")},
            {QStringLiteral("Cmd"),
             QJsonArray{
                 QStringLiteral("/bin/sh"), QStringLiteral("-c"),
                 QStringLiteral("echo start >> /marks/starts; trap 'exit 0' TERM; while :; do sleep 0.1; done")}},
            {QStringLiteral("StopTimeout"), 1},
            {QStringLiteral("Labels"), QJsonObject{{QStringLiteral("wingman.test"), QStringLiteral("true")}}},
            {QStringLiteral("HostConfig"),
             QJsonObject{{QStringLiteral("NetworkMode"), QStringLiteral("none")},
                         {QStringLiteral("Binds"), QJsonArray{folder + QStringLiteral("/marks:/marks")}}}}};
        const QString text = QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact));
        curl({QStringLiteral("-H"), QStringLiteral("Content-Type: application/json"), QStringLiteral("-d"), text},
             QStringLiteral("/containers/create?name=") + name);
        curl({QStringLiteral("-X"), QStringLiteral("POST")}, QStringLiteral("/containers/%1/start").arg(name));
        return name;
    }
    static qsizetype starts(const QString &folder)
    {
        QFile file(folder + QStringLiteral("/marks/starts"));
        return file.open(QIODevice::ReadOnly) ? file.readAll().count('\n') : 0;
    }
    bool isDone(const QString &operation, const QString &name, const QString &folder) const
    {
        const QJsonObject state = QJsonDocument::fromJson(curl({}, QStringLiteral("/containers/%1/json").arg(name)))
                                      .object()
                                      .value(QStringLiteral("State"))
                                      .toObject();
        const QString status = state.value(QStringLiteral("Status")).toString();
        if (operation == QStringLiteral("restart"))
            return starts(folder) == 2 && status == QStringLiteral("running");
        if (operation == QStringLiteral("stop"))
            return status == QStringLiteral("exited");
        return status == QStringLiteral("paused");
    }

    QTemporaryDir m_engine;
    QString m_script;
    QString m_socket;
    int m_made = 0;
};

QTEST_GUILESS_MAIN(tst_EngineFailures)
#include "tst_engine_failures.moc"
