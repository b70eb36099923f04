// SPDX-License-Identifier: GPL-3.0-or-later
// labels: engine
// More of the command line on a real engine: the test stack, Ctrl-C in the middle, and secrets that must not show.
#include "support/ctl.h"
#include "support/engine_objects.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>
#include <csignal>

using namespace wingman::test;

namespace {

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

} // namespace

class tst_CtlEngine : public QObject
{
    Q_OBJECT

    std::unique_ptr<EngineObjects> engine;
    std::unique_ptr<Ctl> wingmanctl;

    static QString planOf(const CtlResult &result) { return QString::fromUtf8(result.out).trimmed(); }
    CtlResult askApproveRun(const QString &command)
    {
        const QString plan = planOf(wingmanctl->run(command + text(" --output name")));
        const auto approved = wingmanctl->run(text("approval approve %1").arg(plan));
        return approved.code == 0 ? wingmanctl->run(text("operation run --plan %1 --json").arg(plan)) : approved;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (EngineObjects::address().isEmpty())
            QSKIP("There is no engine of the tests here (packaging/with-engine.sh starts one).");
        engine = std::make_unique<EngineObjects>();
    }
    void init()
    {
        wingmanctl = std::make_unique<Ctl>();
        wingmanctl->set(text("DOCKER_HOST"), EngineObjects::address());
        wingmanctl->set(text("EXECUTION_MODE"), text("integration"));
    }

    void theDoctorNamesTheEngine()
    {
        const auto doctor = wingmanctl->run(text("endpoint test local --json"));
        QCOMPARE(doctor.code, 0);
        const auto list = wingmanctl->run(text("endpoint list --json")).json().value(u"endpoints").toArray();
        QCOMPARE(list.size(), 1);
        QCOMPARE(list.first().toObject().value(u"source").toString(), text("DOCKER_HOST"));
    }

    void theTestStackIsMadeResetAndTakenDown()
    {
        const QString redis = qEnvironmentVariable("WINGMAN_TEST_IMAGE_REDIS");
        if (redis.isEmpty())
            QSKIP("No image of Redis could be made here.");
        const QString nginx = qEnvironmentVariable("WINGMAN_TEST_IMAGE_NGINX", redis);
        const QString images =
            text(" image_nginx=%1 image_redis=%2 image_postgres=%2 image_alpine=busybox:local").arg(nginx, redis);

        // In lab there is no test stack: there the allowlists speak of things that matter.
        wingmanctl->set(text("WINGMAN_CONTAINER_ALLOWLIST"), text("wingman-test*"));
        QCOMPARE(wingmanctl->run(text("test-stack up --mode lab --endpoint local") + images).code, 3);

        const auto up = wingmanctl->run(text("test-stack up --json") + images);
        QVERIFY2(up.code == 0, up.err.constData());
        QCOMPARE(up.json().value(u"plan").toObject().value(u"simulated").toBool(), false);
        QCOMPARE(wingmanctl->run(text("test-stack health")).code, 0);
        QVERIFY(engine->exists(text("wingman-test-redis")));
        const QString before = engine->inspect(text("wingman-test-redis")).value(u"Id").toString();

        const auto reset = askApproveRun(text("test-stack reset") + images);
        QVERIFY2(reset.code == 0, reset.err.constData());
        QCOMPARE(engine->status(text("wingman-test-redis")), text("running"));
        QVERIFY(engine->inspect(text("wingman-test-redis")).value(u"Id").toString() != before);

        const auto down = askApproveRun(text("test-stack down"));
        QVERIFY2(down.code == 0, down.err.constData());
        QVERIFY(!engine->exists(text("wingman-test-redis")));
        QVERIFY(!wingmanctl->run(text("inventory list --kind network")).out.contains("wingman-test-network"));
        QCOMPARE(wingmanctl->run(text("audit verify")).code, 0);
    }

    /// Nothing of the environment decides here: lab is armed by a person, after its checks, and holds for every
    /// command.
    void labIsArmedByHand()
    {
        wingmanctl->unset(text("EXECUTION_MODE"));
        engine->make({.name = text("armed-1")});
        const auto tooEarly = wingmanctl->run(text("mode arm lab --confirm \"arm lab\""));
        QCOMPARE(tooEarly.code, 1);
        QVERIFY2(tooEarly.err.contains("no allowlist is set") && tooEarly.err.contains("operator.single"),
                 tooEarly.err.constData());

        QCOMPARE(wingmanctl->run(text("allowlist add containers local/armed-*")).code, 0);
        QCOMPARE(wingmanctl->run(text("setting set operator.single true")).code, 0);
        QCOMPARE(wingmanctl->run(text("mode arm lab")).code, 2); // the phrase has to be typed
        const auto armed = wingmanctl->run(text("mode arm lab --confirm \"arm lab\""));
        QVERIFY2(armed.code == 0, armed.err.constData());
        const auto mode = wingmanctl->run(text("mode show --json")).json();
        QCOMPARE(mode.value(u"mode").toString(), text("lab"));
        QCOMPARE(mode.value(u"decided_by").toString(), text("armed"));
        QCOMPARE(mode.value(u"status").toString(), text("armed"));

        const auto stopped = askApproveRun(text("operation run docker.container.stop armed-1 timeout=1"));
        QVERIFY2(stopped.code == 0, stopped.err.constData());
        QCOMPARE(engine->status(text("armed-1")), text("exited"));
        QCOMPARE(wingmanctl->run(text("mode disarm")).code, 0);
        QCOMPARE(wingmanctl->run(text("mode show --output name")).out, QByteArray("mock\n"));
    }

    void aMissingImageIsAnHonestFailure()
    {
        const auto up = wingmanctl->run(text("test-stack up image_nginx=nowhere:never"));
        QCOMPARE(up.code, 5); // the engine's answer: no such image
        QVERIFY2(up.err.contains("nowhere:never"), up.err.constData());
        QVERIFY(!engine->exists(text("wingman-test-nginx")));
        QCOMPARE(
            wingmanctl->run(text("execution list --state failed --json")).json().value(u"executions").toArray().size(),
            1);
    }

    /// What the engine does with a request that was sent is not over because somebody pressed Ctrl-C.
    void ctrlCLeavesATruthfulRecord()
    {
        engine->make({.name = text("stubborn"),
                      .labels = {{text("wingman.test"), text("true")}},
                      .command = {text("sh"), text("-c"), text("trap '' TERM; while :; do sleep 1; done")},
                      .stopSignal = text("SIGTERM")});
        const QString plan =
            planOf(wingmanctl->run(text("operation run docker.container.stop stubborn timeout=4 --output name")));
        QCOMPARE(wingmanctl->run(text("approval approve %1").arg(plan)).code, 0);
        const auto process = wingmanctl->start({text("operation"), text("run"), text("--plan"), plan});
        process->setReadChannel(QProcess::StandardError);
        QByteArray told;
        while (!told.contains("stubborn")) { // the step is on its way
            QVERIFY(process->waitForReadyRead(60000));
            told += process->readAllStandardError();
        }
        ::kill(static_cast<pid_t>(process->processId()), SIGINT);
        const auto interrupted = Ctl::finish(*process);
        QVERIFY2(interrupted.code == 130,
                 QByteArray(told + interrupted.err + QByteArray::number(interrupted.code)).constData());

        // Not "not done", and not "done" before it was seen.
        const QString state =
            wingmanctl->run(text("execution show %1 --json").arg(plan)).json().value(u"state").toString();
        QVERIFY2(state == text("unknown") || state == text("succeeded"), qPrintable(state));
        if (state == text("unknown"))
            QCOMPARE(wingmanctl->run(text("execution resolve %1").arg(plan)).code, 0);
        QCOMPARE(engine->status(text("stubborn")), text("exited"));
        QCOMPARE(wingmanctl->run(text("execution show %1 --json").arg(plan)).json().value(u"state").toString(),
                 text("succeeded"));
        QCOMPARE(wingmanctl->run(text("audit verify")).code, 0);
    }

    void aTimeoutIsToldAsOne()
    {
        engine->make({.name = text("slow"),
                      .labels = {{text("wingman.test"), text("true")}},
                      .command = {text("sh"), text("-c"), text("trap '' TERM; while :; do sleep 1; done")},
                      .stopSignal = text("SIGTERM")});
        const QString plan =
            planOf(wingmanctl->run(text("operation run docker.container.stop slow timeout=4 --output name")));
        QCOMPARE(wingmanctl->run(text("approval approve %1").arg(plan)).code, 0);
        QCOMPARE(wingmanctl->run(text("operation run --plan %1 --timeout 1s").arg(plan)).code, 124);
        const auto resolved = wingmanctl->run(text("execution resolve %1").arg(plan));
        QVERIFY2(resolved.code == 0 || resolved.says("STATE_WRONG"),
                 resolved.err.constData()); // it may be known already
        QCOMPARE(wingmanctl->run(text("execution show %1 --json").arg(plan)).json().value(u"state").toString(),
                 text("succeeded"));
    }

    void secretsOfAContainerStayWithTheEngine()
    {
        const QByteArray planted = "s3cr3t-b1rd-0f-par4dise";
        engine->make(
            {.name = text("secretive"),
             .labels = {{text("wingman.test"), text("true")},
                        {text("com.example.token"), QString::fromLatin1(planted)}},
             .environment = {text("DB_PASSWORD=") + QString::fromLatin1(planted)},
             .command = {text("sh"), text("-c"), text("tail -f /dev/null # %1").arg(QString::fromLatin1(planted))}});
        QByteArray seen;
        const auto keep = [&](const CtlResult &result) {
            seen += result.out + result.err;
            return result.code;
        };
        QCOMPARE(keep(wingmanctl->run(text("inventory list --json"))), 0);
        QCOMPARE(keep(wingmanctl->run(text("inventory list"))), 0);
        QCOMPARE(keep(wingmanctl->run(text("safety check secretive --json"))), 0);
        QCOMPARE(keep(wingmanctl->run(text("operation plan docker.container.restart secretive --json"))), 0);
        const auto ran = askApproveRun(text("operation run docker.container.restart secretive"));
        QCOMPARE(keep(ran), 0);
        const QString execution = ran.json().value(u"id").toString();
        QCOMPARE(keep(wingmanctl->run(text("execution show %1").arg(execution))), 0);
        QCOMPARE(keep(wingmanctl->run(text("execution show %1 --json").arg(execution))), 0);
        QCOMPARE(keep(wingmanctl->run(text("approval list --all --json"))), 0);
        QCOMPARE(keep(wingmanctl->run(text("audit list --json"))), 0);
        keep(wingmanctl->run(text("doctor --json")));
        QVERIFY(seen.contains("secretive")); // it was looked for in what speaks of it
        QVERIFY(!seen.contains(planted));

        int files = 0;
        for (QDirIterator it(wingmanctl->home(), QDir::Files | QDir::Hidden | QDir::System,
                             QDirIterator::Subdirectories);
             it.hasNext();) {
            QFile file(it.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            ++files;
            QVERIFY2(!file.readAll().contains(planted), qPrintable(file.fileName()));
        }
        QVERIFY(files > 0);
    }

    void whatLiesIsOwnerOnly()
    {
        QCOMPARE(wingmanctl->run(text("status")).code, 0);
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                            QFile::WriteOther | QFile::ExeOther;
        for (QDirIterator it(wingmanctl->data(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                             QDirIterator::Subdirectories);
             it.hasNext();) {
            const QString path = it.next();
            QVERIFY2((QFile::permissions(path) & others) == QFile::Permissions(), qPrintable(path));
        }
    }
};

QTEST_GUILESS_MAIN(tst_CtlEngine)
#include "tst_ctl_engine.moc"
