// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/proxmox/proxmox_hand.h"

#include "support/permit.h"
#include "support/proxmox_calls.h"

#include <QTcpServer>
#include <QTest>

using namespace wingman;
using namespace wingman::operations;
using namespace wingman::test;
using namespace wingman::targets;
using namespace wingman::targets::proxmox;
using Weather = ProxmoxServer::Weather;

namespace {

Deadline ample()
{
    return Deadline::after(30s);
}

TaskOptions quick()
{
    TaskOptions options;
    options.firstPause = 1ms;
    options.longestPause = 2ms;
    options.lookWithin = 30s;
    return options;
}

Step step(const QString &path, const QString &method = QStringLiteral("POST"), const QJsonObject &body = {})
{
    return Step{.title = QStringLiteral("Do it"), .call = {method, path, {}, body}};
}

const QString start = QStringLiteral("/nodes/pve1/qemu/101/status/start");
const QString reset = QStringLiteral("/nodes/pve1/qemu/100/status/reset");

template <typename T>
QString codeOf(const Result<T> &result)
{
    return result ? QStringLiteral("success") : codeName(result.error().code);
}

/// Long enough for a secure connection on a slow machine, short enough to wait for.
constexpr Milliseconds brief{1500};

/// A server and a hand that reaches it.
struct Bench
{
    explicit Bench(Milliseconds lookWithin = 30s)
    {
        TaskOptions options = quick();
        options.lookWithin = lookWithin;
        hand = std::make_unique<ProxmoxHand>(clientOf(server.pinnedAddress()), options);
    }
    ProxmoxServer server;
    std::unique_ptr<ProxmoxHand> hand;

    Result<StepAnswer> perform(const Step &what, Deadline deadline = ample(), Cancel cancel = Cancel())
    {
        return await(hand->perform(TestMint::permit(), what, deadline, cancel));
    }
};

} // namespace

class tst_ProxmoxHand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTaskIsFollowedToItsRealEnd_data()
    {
        QTest::addColumn<int>("takes"); // requests
        QTest::addColumn<QString>("fate");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, int takes, const char *fate, const char *code, const char *says) {
            QTest::newRow(name) << takes << QString::fromLatin1(fate) << QString::fromLatin1(code)
                                << QString::fromLatin1(says);
        };
        row("at once", 0, "", "success", "");
        row("after a while", 25, "", "success", "");
        row("with warnings", 3, "WARNINGS: 2", "success", "");
        row("it fails", 3, "start failed: QEMU exited with code 1", "SERVER_ERROR", "QEMU exited with code 1");
        row("it was locked", 3, "VM is locked (backup)", "CONFLICT", "VM is locked (backup)");
        row("it ends without a word", 0, "unexpected status", "SERVER_ERROR", "unexpected status");
    }
    void aTaskIsFollowedToItsRealEnd()
    {
        QFETCH(int, takes);
        QFETCH(QString, fate);
        QFETCH(QString, code);
        QFETCH(QString, says);
        Bench bench;
        bench.server.world.taskTakes = takes;
        bench.server.world.taskFails = fate;
        const auto done = bench.perform(step(start));
        QCOMPARE(codeOf(done), code);
        if (!done)
            QVERIFY2(done.error().sentence().contains(says), qPrintable(done.error().sentence()));
        QCOMPARE(bench.server.world.guest(101)->status, done ? QStringLiteral("running") : QStringLiteral("stopped"));
        QCOMPARE(bench.server.count("POST", start), 1);
        // The status was asked until the end, the log read once it was there.
        QVERIFY(bench.server.count("GET", QStringLiteral("/status")) >= 1);
        QVERIFY(bench.server.count("GET", QStringLiteral("/log")) >= 1);
        QCOMPARE(bench.server.violations, QStringList());
    }
    void whatATaskSaysAtItsEndIsMadeHarmless()
    {
        Bench bench;
        bench.server.world.taskFails = QStringLiteral("mount failed: password=hunter2 \x1b[2J ") + QString(900, u'x');
        const auto done = bench.perform(step(start));
        QCOMPARE(codeOf(done), QStringLiteral("SERVER_ERROR"));
        const QString reason = done.error().arguments.text(u"reason");
        QVERIFY2(reason.startsWith(QStringLiteral("mount failed: password=")), qPrintable(reason));
        QVERIFY2(!reason.contains(QStringLiteral("hunter2")) && !reason.contains(u'\x1b'), qPrintable(reason));
        QVERIFY2(!reason.contains(QString(500, u'x')), qPrintable(reason));
    }
    void refusals_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("code");
        QTest::newRow("it runs already") << QStringLiteral("/nodes/pve1/qemu/100/status/start")
                                         << QStringLiteral("CONFLICT");
        QTest::newRow("it does not run") << QStringLiteral("/nodes/pve1/qemu/101/status/reboot")
                                         << QStringLiteral("CONFLICT");
        QTest::newRow("a template") << QStringLiteral("/nodes/pve1/qemu/9000/status/start")
                                    << QStringLiteral("CONFLICT");
        QTest::newRow("nobody") << QStringLiteral("/nodes/pve1/qemu/777/status/start") << QStringLiteral("NOT_FOUND");
        QTest::newRow("no such call") << QStringLiteral("/nodes/pve1/qemu/100/status/dance")
                                      << QStringLiteral("ENGINE_REFUSED");
        QTest::newRow("no such node") << QStringLiteral("/nodes/pve9/qemu/100/status/start")
                                      << QStringLiteral("SERVER_ERROR");
    }
    void refusals()
    {
        QFETCH(QString, path);
        QFETCH(QString, code);
        Bench bench;
        QCOMPARE(codeOf(bench.perform(step(path))), code);
        QVERIFY(bench.server.count("POST", path) <= 1);
    }
    void whatIsGoneMayBeAsGoodAsDone()
    {
        Bench bench;
        Step remove = step(QStringLiteral("/nodes/pve1/qemu/100/snapshot/a"), QStringLiteral("DELETE"));
        QCOMPARE(codeOf(bench.perform(remove)), QStringLiteral("NOT_FOUND"));
        remove.toleratesAbsent = true;
        const auto tolerated = bench.perform(remove);
        QVERIFY(tolerated && tolerated->already);
    }
    void parametersGoWhereTheyBelong()
    {
        Bench bench;
        const QJsonObject body{{QStringLiteral("snapname"), QStringLiteral("first")},
                               {QStringLiteral("vmstate"), true}};
        QVERIFY(bench.perform(step(QStringLiteral("/nodes/pve1/qemu/100/snapshot"), QStringLiteral("POST"), body)));
        const auto sent = std::find_if(bench.server.asked.cbegin(), bench.server.asked.cend(),
                                       [](const PveAsked &one) { return one.method == "POST"; });
        QCOMPARE(sent->parameters.value(QStringLiteral("vmstate")), QStringLiteral("1"));
        QCOMPARE(bench.server.world.guest(100)->snapshots.size(), 1);
        QCOMPARE(bench.server.violations, QStringList());
    }

    /// What it answers decides the record, so it must be exact.
    void whatIsKnownAndWhatNot()
    {
        Bench bench;
        // Acted, and closed without a word: nobody knows, and it was sent once.
        bench.server.setWeather(Weather::ActAndClose, start);
        QCOMPARE(codeOf(bench.perform(step(start))), QStringLiteral("CONNECTION_LOST"));
        QCOMPARE(bench.server.count("POST", start), 1);
        bench.server.setWeather(Weather::Calm);
        // Looking tells: it happened all the same.
        (void)await(clientOf(bench.server.pinnedAddress())->send(question(), ample(), Cancel()));
        QCOMPARE(bench.server.world.guest(101)->status, QStringLiteral("running"));

        bench.server.setWeather(Weather::Silent, reset);
        QCOMPARE(codeOf(bench.perform(step(reset), Deadline::after(brief))), QStringLiteral("TIMED_OUT"));
        const Cancel cancel;
        auto flow = bench.hand->perform(TestMint::permit(), step(reset), ample(), cancel);
        QTRY_COMPARE_WITH_TIMEOUT(bench.server.count("POST", reset), 2, 30000);
        cancel.cancel();
        QCOMPARE(codeOf(await(std::move(flow))), QStringLiteral("CONNECTION_LOST"));
        const Cancel before;
        before.cancel();
        QCOMPARE(codeOf(bench.perform(step(reset), ample(), before)), QStringLiteral("CANCELLED"));
        bench.server.setWeather(Weather::Garbled, reset);
        QCOMPARE(codeOf(bench.perform(step(reset))), QStringLiteral("CONNECTION_LOST"));
        bench.server.setWeather(Weather::ProxyError, reset); // what is behind the proxy may have done it
        QCOMPARE(codeOf(bench.perform(step(reset))), QStringLiteral("CONNECTION_LOST"));
        bench.server.setWeather(Weather::Redirect, reset);
        QCOMPARE(codeOf(bench.perform(step(reset))), QStringLiteral("ENGINE_REFUSED"));
    }
    void aNodeThatIsNotReachedDidNothing()
    {
        Bench bench;
        bench.server.world.sick.insert(QStringLiteral("pve1"), {595, "Connection refused"});
        QCOMPARE(codeOf(bench.perform(step(start))), QStringLiteral("ENGINE_REFUSED"));
        for (const int status : {596, 597, 599}) {
            bench.server.world.sick[QStringLiteral("pve1")] = {status, "Connection timed out"};
            QCOMPARE(codeOf(bench.perform(step(start))), QStringLiteral("CONNECTION_LOST")); // it may have begun
        }
    }
    void nobodyThereAndNotLetIn()
    {
        quint16 port = 0;
        {
            QTcpServer server;
            QVERIFY(server.listen(QHostAddress::LocalHost));
            port = server.serverPort();
        }
        ProxmoxHand nobody(clientOf(QStringLiteral("https://127.0.0.1:%1").arg(port)), quick());
        QCOMPARE(codeOf(await(nobody.perform(TestMint::permit(), step(start), ample(), Cancel()))),
                 QStringLiteral("UNREACHABLE"));
        ProxmoxServer server;
        for (const QByteArray &login : {QByteArray("root@pam!console:wrong"), QByteArray("root@pam:wrong")}) {
            ClientOptions options;
            options.login = login;
            ProxmoxHand stranger(clientOf(server.pinnedAddress(), options), quick());
            QCOMPARE(codeOf(await(stranger.perform(TestMint::permit(), step(start), ample(), Cancel()))),
                     QStringLiteral("PERMISSION_REFUSED"));
        }
        QCOMPARE(server.world.guest(101)->status, QStringLiteral("stopped"));
        ProxmoxHand other(clientOf(server.address() + u'#' + QStringLiteral("ab").repeated(32)), quick());
        QCOMPARE(codeOf(await(other.perform(TestMint::permit(), step(start), ample(), Cancel()))),
                 QStringLiteral("TLS_FAILED"));
    }

    void aTaskIsFollowedThroughBadWeather_data()
    {
        QTest::addColumn<int>("weather");
        QTest::newRow("cut") << int(Weather::Cut);
        QTest::newRow("closed") << int(Weather::CloseUnasked);
        QTest::newRow("garbled") << int(Weather::Garbled);
        QTest::newRow("silent") << int(Weather::Silent);
        QTest::newRow("byte by byte") << int(Weather::Slow);
        QTest::newRow("a proxy's page") << int(Weather::ProxyError);
    }
    void aTaskIsFollowedThroughBadWeather()
    {
        QFETCH(int, weather);
        const bool silent = weather == int(Weather::Silent) || weather == int(Weather::Slow);
        Bench bench(silent ? brief : Milliseconds(30s));
        bench.server.world.taskTakes = 3;
        bench.server.setWeather(static_cast<Weather>(weather), QStringLiteral("/tasks/"));
        auto flow = bench.hand->perform(TestMint::permit(), step(start), ample(), Cancel());
        // It does not give up.
        QTRY_VERIFY_WITH_TIMEOUT(bench.server.count("GET", QStringLiteral("/status")) >= (silent ? 2 : 3), 30000);
        bench.server.setWeather(Weather::Calm);
        QVERIFY(await(std::move(flow)));
        QCOMPARE(bench.server.count("POST", start), 1);
    }
    void theNodeMayBeSickMeanwhile()
    {
        Bench bench;
        bench.server.world.taskTakes = 3;
        auto flow = bench.hand->perform(TestMint::permit(), step(start), ample(), Cancel());
        QTRY_COMPARE_WITH_TIMEOUT(bench.server.count("POST", start), 1, 30000);
        bench.server.world.sick.insert(QStringLiteral("pve1"), {596, "Connection timed out"});
        QTRY_VERIFY_WITH_TIMEOUT(bench.server.count("GET", QStringLiteral("/status")) >= 3, 30000);
        bench.server.world.sick.clear();
        QVERIFY(await(std::move(flow)));
    }
    void aTaskThatOutlivesItsLimitIsUnknown()
    {
        Bench bench;
        bench.server.world.taskTakes = 1'000'000;
        Step impatient = step(start);
        impatient.timeout = brief;
        QCOMPARE(codeOf(bench.perform(impatient)), QStringLiteral("TIMED_OUT"));
        const Cancel cancel;
        auto flow = bench.hand->perform(TestMint::permit(), step(start), ample(), cancel);
        QTRY_COMPARE_WITH_TIMEOUT(bench.server.count("POST", start), 2, 30000);
        cancel.cancel();
        QCOMPARE(codeOf(await(std::move(flow))), QStringLiteral("CONNECTION_LOST"));
        QCOMPARE(bench.server.count("DELETE", QString()), 0); // nobody asked to stop it
    }
    void theHandMayGoMeanwhile()
    {
        Bench bench;
        bench.server.world.taskTakes = 20;
        auto flow = bench.hand->perform(TestMint::permit(), step(start), ample(), Cancel());
        QTRY_COMPARE_WITH_TIMEOUT(bench.server.count("POST", start), 1, 30000);
        bench.hand.reset();
        QVERIFY(await(std::move(flow)));
    }
    void halfAnAddressIsNeverSent()
    {
        Bench bench;
        for (const char *path : {"", "nodes", "/nodes/${node}/x"})
            QCOMPARE(codeOf(bench.perform(step(QLatin1String(path)))), QStringLiteral("INTERNAL"));
        QCOMPARE(bench.server.asked.size(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_ProxmoxHand)
#include "tst_proxmox_hand.moc"
