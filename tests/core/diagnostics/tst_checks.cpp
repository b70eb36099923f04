// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnostics/checks.h"

#include "support/async.h"
#include "support/manual_clock.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace wingman;
using namespace wingman::diagnostics;
using namespace std::chrono_literals;
using wingman::test::await;

namespace {

const std::vector<storage::Migration> steps{
    {40, "first", "CREATE TABLE first(id INTEGER PRIMARY KEY) STRICT", "DROP TABLE first"},
    {41, "second", "CREATE TABLE second(id INTEGER PRIMARY KEY) STRICT", "DROP TABLE second"}};

inventory::LayerCheck layer(const char *name, bool passed, const char *detail = "", std::optional<Error> error = {},
                            const char *outage = "")
{
    inventory::LayerCheck check;
    check.layer = QString::fromLatin1(name);
    check.passed = passed;
    check.detail = QString::fromLatin1(detail);
    check.error = std::move(error);
    check.outageClass = QString::fromLatin1(outage);
    return check;
}

/// A reader that only ever says how far one gets.
class Road final : public inventory::Reader
{
public:
    Road(const QString &name, Result<QList<inventory::LayerCheck>> answer)
        : m_endpoint{.id = EndpointId::parse(name).value(),
                     .platform = inventory::Platform::Docker,
                     .address = QStringLiteral("unix:///run/docker.sock"),
                     .source = {},
                     .demonstration = false,
                     .tlsCa = {},
                     .tlsCertificate = {},
                     .tlsKey = {},
                     .credential = {},
                     .tlsServerName = {}},
          m_answer(std::move(answer))
    {
    }
    const inventory::Endpoint &endpoint() const override { return m_endpoint; }
    Async<inventory::Engine> engine(Deadline, Cancel) override { return no<inventory::Engine>(); }
    Async<inventory::Snapshot> snapshot(Deadline, Cancel) override { return no<inventory::Snapshot>(); }
    Async<inventory::Facts> facts(inventory::TargetRef, QString, Deadline, Cancel) override
    {
        return no<inventory::Facts>();
    }
    std::shared_ptr<inventory::Stream<inventory::WatchItem>> watch(Cancel) override { return nullptr; }
    Async<std::shared_ptr<inventory::Stream<inventory::LogLine>>> logs(ObjectId, inventory::LogOptions, Deadline,
                                                                       Cancel) override
    {
        return no<std::shared_ptr<inventory::Stream<inventory::LogLine>>>();
    }
    Async<std::shared_ptr<inventory::Stream<inventory::StatsSample>>> stats(ObjectId, Deadline, Cancel) override
    {
        return no<std::shared_ptr<inventory::Stream<inventory::StatsSample>>>();
    }
    Async<QByteArray> inspect(inventory::TargetRef, QString, Deadline, Cancel) override { return no<QByteArray>(); }
    Async<QList<inventory::LayerCheck>> examine(Deadline, Cancel) override { return answer(m_answer); }

private:
    template <typename T>
    static Async<T> answer(Result<T> value)
    {
        co_return value;
    }
    template <typename T>
    static Async<T> no()
    {
        return answer<T>(fail(Code::Unsupported));
    }
    inventory::Endpoint m_endpoint;
    Result<QList<inventory::LayerCheck>> m_answer;
};

template <typename T>
std::function<Async<T>(Deadline, Cancel)> answering(Result<T> value)
{
    struct Flow
    {
        static Async<T> run(Result<T> result) { co_return result; }
    };
    return [value](Deadline, const Cancel &) { return Flow::run(value); };
}

/// The result of the check with this id.
CheckResult ask(const Ports &ports, const char *id)
{
    std::vector<Check> chosen;
    for (const Check &check : standardChecks(ports)) {
        if (check.id == QLatin1String(id))
            chosen.push_back(check);
    }
    const auto results = await(examine(chosen, {}, Cancel()));
    return results && results->size() == 1 ? results->first() : CheckResult();
}

policy::Posture posture(const policy::Environment &environment)
{
    policy::ModeInput input;
    input.environment = environment;
    return policy::makePosture(input, {}, test::ManualClock().now(), false, {});
}

} // namespace

class tst_Checks : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;
    QString folder() const { return m_home.filePath(QStringLiteral("data")); }
    std::shared_ptr<storage::Database> open(const std::vector<storage::Migration> &migrations = steps) const
    {
        storage::Options options;
        options.folder = folder();
        options.migrations = migrations;
        return storage::Database::open(options).value();
    }
    Ports well() const
    {
        Ports ports;
        ports.dataFolder = folder();
        ports.database = open();
        ports.migrations = steps;
        ports.auditChain = answering<qint64>(1234);
        ports.newestRecord = answering<std::optional<Instant>>(std::optional<Instant>());
        ports.keychain = answering<QString>(QStringLiteral("Secret Service"));
        ports.posture = posture({});
        ports.clock = std::make_shared<test::ManualClock>();
        ports.endpoints = {std::make_shared<Road>(
            QStringLiteral("local"),
            QList<inventory::LayerCheck>{layer("socket", true), layer("api", true, "Docker Engine 20.10, API 1.41")})};
        return ports;
    }

private Q_SLOTS:
    void init()
    {
        QVERIFY(m_home.isValid());
        QDir(folder()).removeRecursively();
    }

    void idsAreStableAndInOrder()
    {
        QStringList ids;
        for (const Check &check : standardChecks(well()))
            ids << check.id;
        QCOMPARE(ids.join(QLatin1Char(' ')),
                 QStringLiteral("data-folder database migrations audit-chain keychain clock mode endpoint:local"));
    }

    void aHealthyHomePassesEverything()
    {
        const auto results = await(examine(standardChecks(well()), {}, Cancel()));
        QVERIFY(results);
        for (const CheckResult &result : *results) {
            QVERIFY2(result.status == CheckStatus::Passed,
                     qPrintable(result.id + QStringLiteral(": ") + result.sentence()));
            QVERIFY2(!result.sentence().isEmpty(), qPrintable(result.id));
            QVERIFY(result.fix.isEmpty());
        }
    }

    void whatIsMissingIsSkippedWithASentence()
    {
        Ports bare;
        bare.dataFolder = m_home.path();
        const auto results = await(examine(standardChecks(bare), {}, Cancel()));
        QVERIFY(results);
        for (const CheckResult &result : *results) {
            if (result.id == QStringLiteral("data-folder"))
                continue;
            QCOMPARE(checkStatusName(result.status), QStringLiteral("skipped"));
            QVERIFY2(!result.sentence().isEmpty(), qPrintable(result.id));
        }
    }

    void aDatabaseThatDidNotOpenIsNamedOnce()
    {
        Ports ports = well();
        ports.database = nullptr;
        ports.databaseError =
            Error{Code::DatabaseNewer, {{"path", folder()}, {"found", qint64(99)}, {"known", qint64(41)}}};
        QCOMPARE(ask(ports, "database").status, CheckStatus::Failed);
        QCOMPARE(*ask(ports, "database").error, *ports.databaseError);
        QCOMPARE(ask(ports, "migrations").status, CheckStatus::Skipped);
        QCOMPARE(ask(ports, "audit-chain").status, CheckStatus::Skipped);
    }

    void aStepThatWasNotAppliedIsNamed()
    {
        Ports ports = well();
        ports.migrations.push_back({42, "third", "CREATE TABLE third(id INTEGER PRIMARY KEY)", nullptr});
        const CheckResult result = ask(ports, "migrations");
        QCOMPARE(result.status, CheckStatus::Failed);
        QVERIFY2(result.sentence().contains(QStringLiteral("42")), qPrintable(result.sentence()));
    }

    void aSchemaFromTheFutureIsNamed()
    {
        Ports ports = well();
        ports.migrations.pop_back();
        const CheckResult result = ask(ports, "migrations");
        QCOMPARE(result.status, CheckStatus::Failed);
        QCOMPARE(result.error->code, Code::DatabaseNewer);
    }

    void theFolder_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<CheckStatus>("status");
        QTest::addColumn<QString>("word");
        QTest::newRow("no name") << QString() << CheckStatus::Failed << QStringLiteral("no name");
        QTest::newRow("absent") << m_home.filePath(QStringLiteral("absent")) << CheckStatus::Skipped
                                << QStringLiteral("does not exist yet");
        QTest::newRow("absent under a file") << m_home.filePath(QStringLiteral("file/absent/deeper"))
                                             << CheckStatus::Failed << QStringLiteral("cannot be made");
        QTest::newRow("a file") << m_home.filePath(QStringLiteral("file")) << CheckStatus::Failed
                                << QStringLiteral("not a folder");
        QTest::newRow("open to others") << m_home.filePath(QStringLiteral("open")) << CheckStatus::Warning
                                        << QStringLiteral("other users");
        QTest::newRow("our own") << m_home.filePath(QStringLiteral("own")) << CheckStatus::Passed
                                 << QStringLiteral("free");
    }
    void theFolder()
    {
        QFETCH(QString, path);
        QFETCH(CheckStatus, status);
        QFETCH(QString, word);
        QFile file(m_home.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        constexpr QFileDevice::Permissions own =
            QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
        QDir(m_home.path()).mkdir(QStringLiteral("open"));
        QDir(m_home.path()).mkdir(QStringLiteral("own"));
        QVERIFY(QFile::setPermissions(m_home.filePath(QStringLiteral("open")), own | QFileDevice::ReadGroup));
        QVERIFY(QFile::setPermissions(m_home.filePath(QStringLiteral("own")), own));
        Ports ports;
        ports.dataFolder = path;
        const CheckResult result = ask(ports, "data-folder");
        QCOMPARE(checkStatusName(result.status), checkStatusName(status));
        QVERIFY2(result.sentence().contains(word), qPrintable(result.sentence()));
    }

    void aBrokenChainFails()
    {
        Ports ports = well();
        ports.auditChain = answering<qint64>(fail(Code::ChainBroken, {{"count", qint64(1)}}));
        const CheckResult result = ask(ports, "audit-chain");
        QCOMPARE(result.status, CheckStatus::Failed);
        QCOMPARE(result.error->code, Code::ChainBroken);
        QVERIFY(result.fix.contains(QStringLiteral("evidence")));
    }

    void aMachineWithoutAKeychainIsWarnedOnly()
    {
        Ports ports = well();
        ports.keychain =
            answering<QString>(fail(Code::KeychainUnavailable, {{"reason", QStringLiteral("no service answers")}}));
        QCOMPARE(ask(ports, "keychain").status, CheckStatus::Warning);
        ports.keychain = answering<QString>(fail(Code::TimedOut, {{"what", QStringLiteral("the keychain")}}));
        QCOMPARE(ask(ports, "keychain").status, CheckStatus::Failed);
        QCOMPARE(ask(ports, "keychain").outage, OutageClass::Timeout);
    }

    void theClock_data()
    {
        QTest::addColumn<qint64>("behind"); // seconds that the clock stands behind the newest record
        QTest::addColumn<CheckStatus>("status");
        QTest::newRow("after the newest record") << qint64(-60) << CheckStatus::Passed;
        QTest::newRow("within a second") << qint64(1) << CheckStatus::Passed;
        QTest::newRow("set back by a minute") << qint64(60) << CheckStatus::Warning;
        QTest::newRow("a battery died") << qint64(40LL * 365 * 86400) << CheckStatus::Warning;
    }
    void theClock()
    {
        QFETCH(qint64, behind);
        QFETCH(CheckStatus, status);
        Ports ports = well();
        const auto clock = std::make_shared<test::ManualClock>();
        const Instant record = clock->now();
        clock->setWall(record - std::chrono::seconds(behind));
        ports.clock = clock;
        ports.newestRecord = answering<std::optional<Instant>>(std::optional<Instant>(record));
        const CheckResult result = ask(ports, "clock");
        QCOMPARE(checkStatusName(result.status), checkStatusName(status));
        QCOMPARE(result.error.has_value(), status == CheckStatus::Warning);
        if (result.error)
            QCOMPARE(result.error->code, Code::ClockWrong);
    }

    void theMode_data()
    {
        using policy::Environment;
        QTest::addColumn<Environment>("environment");
        QTest::addColumn<CheckStatus>("status");
        QTest::addColumn<QString>("code");
        const auto mode = QStringLiteral("EXECUTION_MODE");
        QTest::newRow("mock") << Environment{{mode, QStringLiteral("mock")}} << CheckStatus::Passed << QString();
        QTest::newRow("lab with an allowlist")
            << Environment{{mode, QStringLiteral("lab")},
                           {QStringLiteral("WINGMAN_CONTAINER_ALLOWLIST"), QStringLiteral("web")}}
            << CheckStatus::Passed << QString();
        QTest::newRow("lab without one") << Environment{{mode, QStringLiteral("lab")}} << CheckStatus::Failed
                                         << QStringLiteral("LAB_NOT_CONFIGURED");
        QTest::newRow("an unknown word") << Environment{{mode, QStringLiteral("yolo")}} << CheckStatus::Failed
                                         << QStringLiteral("MODE_UNKNOWN");
        QTest::newRow("two that differ") << Environment{{mode, QStringLiteral("lab")},
                                                        {QStringLiteral("WINGMAN_EXECUTION_MODE"),
                                                         QStringLiteral("mock")}}
                                         << CheckStatus::Failed << QStringLiteral("MODE_CONFLICT");
        QTest::newRow("a list that cannot be read")
            << Environment{{QStringLiteral("WINGMAN_CONTAINER_ALLOWLIST"), QStringLiteral("*")}} << CheckStatus::Failed
            << QStringLiteral("INVALID_INPUT");
    }
    void theMode()
    {
        QFETCH(policy::Environment, environment);
        QFETCH(CheckStatus, status);
        QFETCH(QString, code);
        Ports ports = well();
        ports.posture = posture(environment);
        const CheckResult result = ask(ports, "mode");
        QCOMPARE(checkStatusName(result.status), checkStatusName(status));
        QCOMPARE(result.error ? codeName(result.error->code) : QString(), code);
        QVERIFY(!result.detail.isEmpty());
    }

    void lockdownIsWarnedAbout()
    {
        Ports ports = well();
        ports.posture->lockdownReasons = {QStringLiteral("readiness failed")};
        const CheckResult result = ask(ports, "mode");
        QCOMPARE(result.status, CheckStatus::Warning);
        QVERIFY(result.sentence().contains(QStringLiteral("readiness failed")));
    }

    void anEndpointNamesTheLayerThatFails_data()
    {
        using Layers = QList<inventory::LayerCheck>;
        QTest::addColumn<Layers>("layers");
        QTest::addColumn<QString>("layer"); // in the detail; empty: passes
        QTest::addColumn<QString>("outage");
        const Error unreachable{Code::Unreachable,
                                {{"endpoint", QStringLiteral("lab")}, {"reason", QStringLiteral("refused")}}};
        const Error late{Code::TimedOut, {{"what", QStringLiteral("lab")}}};
        QTest::newRow("all layers") << Layers{layer("dns", true), layer("tcp", true), layer("api", true, "API 1.41")}
                                    << QString() << QString();
        QTest::newRow("its own word for the outage") << Layers{layer("dns", false, "", unreachable, "dns_resolution")}
                                                     << QStringLiteral("dns") << QStringLiteral("dns_resolution");
        QTest::newRow("no such host, without a word") << Layers{layer("dns", false, "", unreachable)}
                                                      << QStringLiteral("dns") << QStringLiteral("dns_resolution");
        QTest::newRow("nobody listens") << Layers{layer("dns", true), layer("tcp", false, "", unreachable)}
                                        << QStringLiteral("tcp") << QStringLiteral("network_unreachable");
        QTest::newRow("no socket file") << Layers{layer("socket", false, "", unreachable)} << QStringLiteral("socket")
                                        << QStringLiteral("network_unreachable");
        QTest::newRow("frozen") << Layers{layer("socket", true), layer("api", false, "", late)} << QStringLiteral("api")
                                << QStringLiteral("timeout");
        QTest::newRow("sick") << Layers{layer("socket", true), layer("api", false, "500 Internal Server Error")}
                              << QStringLiteral("api") << QStringLiteral("provider_unavailable");
    }
    void anEndpointNamesTheLayerThatFails()
    {
        QFETCH(QList<inventory::LayerCheck>, layers);
        QFETCH(QString, layer);
        QFETCH(QString, outage);
        Ports ports;
        ports.endpoints = {std::make_shared<Road>(QStringLiteral("lab"), layers)};
        const CheckResult result = ask(ports, "endpoint:lab");
        QCOMPARE(result.layers.size(), layers.size());
        QCOMPARE(outageClassName(result.outage), outage);
        QCOMPARE(result.status == CheckStatus::Passed, layer.isEmpty());
        QCOMPARE(result.error.has_value(), !layer.isEmpty());
        if (layer.isEmpty())
            QCOMPARE(result.sentence(), QStringLiteral("API 1.41"));
        else
            QVERIFY2(result.detail.contains(QStringLiteral("the layer %1 fails").arg(layer)),
                     qPrintable(result.detail));
    }

    void anEndpointThatCannotEvenBeExaminedFails()
    {
        Ports ports;
        ports.endpoints = {std::make_shared<Road>(
            QStringLiteral("lab"), fail(Code::TimedOut, {{"what", QStringLiteral("unix:///run/docker.sock")}}))};
        const CheckResult result = ask(ports, "endpoint:lab");
        QCOMPARE(result.status, CheckStatus::Failed);
        QCOMPARE(result.outage, OutageClass::Timeout);
    }
};

QTEST_GUILESS_MAIN(tst_Checks)
#include "tst_checks.moc"
