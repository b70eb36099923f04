// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/docker/docker_hand.h"

#include "support/async.h"
#include "support/permit.h"
#include "support/scripted_engine.h"
#include "targets/channel/local_connector.h"

#include <QTest>

using namespace wingman;
using namespace wingman::operations;
using namespace wingman::targets;
using namespace wingman::targets::docker;
using namespace std::chrono_literals;
using wingman::test::Asked;
using wingman::test::await;
using wingman::test::Peer;
using wingman::test::ScriptedEngine;
using wingman::test::ScriptedServer;
using wingman::test::TestMint;

namespace {

std::shared_ptr<DockerHand> handOf(const ScriptedEngine &engine)
{
    return std::make_shared<DockerHand>(std::make_shared<EngineClient>(
        std::make_shared<channel::LocalConnector>(engine.server.path(), QStringLiteral("unix:///engine.sock")),
        std::make_shared<Worker>(QStringLiteral("decoder"))));
}

Step step(const QString &method = QStringLiteral("POST"), const QString &path = QStringLiteral("/containers/abc/start"))
{
    Step result{.title = QStringLiteral("Start web"),
                .call = {method, path, {}, {}},
                .timeout = 20s,
                .capture = {},
                .toleratesAbsent = false};
    return result;
}

Deadline ample()
{
    return Deadline::after(30s);
}

/// How many orders reached the engine.
int orders(const ScriptedEngine &engine)
{
    int count = 0;
    for (const Asked &asked : engine.server.asked())
        count += asked.method == "GET" || asked.method == "HEAD" ? 0 : 1;
    return count;
}

} // namespace

class tst_DockerHand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answers_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<bool>("toleratesAbsent");
        QTest::addColumn<QString>("outcome"); // done, already, or the error's code
        const QByteArray conflict = R"({"message":"You cannot remove a running container"})";
        QTest::newRow("204") << QByteArray("HTTP/1.1 204 No Content\r\n\r\n") << false << QStringLiteral("done");
        QTest::newRow("200") << ScriptedServer::json("{}") << false << QStringLiteral("done");
        QTest::newRow("304") << QByteArray("HTTP/1.1 304 Not Modified\r\n\r\n") << false << QStringLiteral("already");
        QTest::newRow("404") << ScriptedServer::json(R"({"message":"No such container"})", 404) << false
                             << codeName(Code::NotFound);
        QTest::newRow("404 where that is as good")
            << ScriptedServer::json(R"({"message":"No such container"})", 404) << true << QStringLiteral("already");
        QTest::newRow("409") << ScriptedServer::json(conflict, 409) << false << codeName(Code::Conflict);
        QTest::newRow("400") << ScriptedServer::json(R"({"message":"bad parameter"})", 400) << false
                             << codeName(Code::EngineRefused);
        QTest::newRow("400 about our version")
            << ScriptedServer::json(
                   R"({"message":"client version 1.41 is too old. Minimum supported API version is 1.44, please upgrade"})",
                   400)
            << false << codeName(Code::EngineRefused);
        QTest::newRow("401") << ScriptedServer::answer(401, "who?") << false << codeName(Code::EngineRefused);
        QTest::newRow("403") << ScriptedServer::json(R"({"message":"authorization denied by plugin"})", 403) << false
                             << codeName(Code::EngineRefused);
        QTest::newRow("a redirect") << ScriptedServer::answer(307, {}, "Location: http://elsewhere.example/\r\n")
                                    << false << codeName(Code::EngineRefused);
        QTest::newRow("500") << ScriptedServer::json(R"({"message":"disk on fire"})", 500) << false
                             << codeName(Code::ServerError);
        QTest::newRow("nonsense instead of an answer")
            << QByteArray("\x16\x03\x01 nonsense") << false << codeName(Code::ConnectionLost);
        QTest::newRow("a header without end") << QByteArray("HTTP/1.1 200 OK\r\nX: " + QByteArray(100000, 'x')) << false
                                              << codeName(Code::ConnectionLost);
    }
    void answers()
    {
        QFETCH(QByteArray, answer);
        QFETCH(bool, toleratesAbsent);
        QFETCH(QString, outcome);
        ScriptedEngine engine;
        engine.script = [&](Peer &peer, const Asked &asked, const QByteArray &) {
            if (asked.method == "POST")
                peer.write(answer);
            return asked.method == "POST";
        };
        Step each = step();
        each.toleratesAbsent = toleratesAbsent;
        const auto done = await(handOf(engine)->perform(TestMint::permit(), each, ample(), Cancel()));
        if (done)
            QCOMPARE(done->already ? QStringLiteral("already") : QStringLiteral("done"), outcome);
        else
            QCOMPARE(codeName(done.error().code), outcome);
        QCOMPARE(orders(engine), 1);
    }
    void theCallGoesOutAsItIsWritten()
    {
        ScriptedEngine engine;
        engine.script = [&](Peer &peer, const Asked &asked, const QByteArray &) {
            if (asked.method == "POST")
                peer.write(ScriptedServer::json(R"({"Id":"new-id","Warnings":[]})", 201));
            return asked.method == "POST";
        };
        Step create = step(QStringLiteral("POST"), QStringLiteral("/containers/create"));
        create.call.query = {{QStringLiteral("name"), QStringLiteral("a b&c")}};
        create.call.body = {{QStringLiteral("Image"), QStringLiteral("busybox:local")}};
        create.capture = QStringLiteral("container");
        const auto done = await(handOf(engine)->perform(TestMint::permit(), create, ample(), Cancel()));
        QCOMPARE(done->captured, QStringLiteral("new-id"));
        const Asked asked = engine.server.asked().last();
        QCOMPARE(asked.target, QByteArray("/v1.41/containers/create?name=a%20b%26c"));
        QCOMPARE(asked.body, QByteArray(R"({"Image":"busybox:local"})"));
        QCOMPARE(asked.header("Content-Type"), QByteArray("application/json"));
    }
    void lostAtEveryByteItIsSentOnceAndUnknown()
    {
        const QByteArray answer = "HTTP/1.1 204 No Content\r\nServer: Docker\r\n\r\n";
        for (qsizetype cut = 0; cut < answer.size(); ++cut) {
            ScriptedEngine engine;
            engine.script = [&](Peer &peer, const Asked &asked, const QByteArray &) {
                if (asked.method != "POST")
                    return false;
                peer.write(answer.left(cut));
                peer.close();
                return true;
            };
            const auto done = await(handOf(engine)->perform(TestMint::permit(), step(), ample(), Cancel()));
            QVERIFY(!done);
            QCOMPARE(done.error().code, Code::ConnectionLost);
            QCOMPARE(orders(engine), 1);
        }
    }
    void aSilentEngineIsUnknownAtTheStepsOwnTimeout()
    {
        ScriptedEngine engine;
        engine.script = [](Peer &, const Asked &asked, const QByteArray &) { return asked.method == "POST"; };
        Step impatient = step();
        impatient.timeout = 50ms;
        const auto done = await(handOf(engine)->perform(TestMint::permit(), impatient, Deadline::never(), Cancel()));
        QCOMPARE(done.error().code, Code::TimedOut);
        QCOMPARE(orders(engine), 1);
    }
    void cancelledAfterSendingIsUnknownNotCancelled()
    {
        ScriptedEngine engine;
        const Cancel cancel;
        engine.script = [cancel](Peer &, const Asked &asked, const QByteArray &) {
            if (asked.method == "POST")
                cancel.cancel();
            return asked.method == "POST";
        };
        QCOMPARE(await(handOf(engine)->perform(TestMint::permit(), step(), ample(), cancel)).error().code,
                 Code::ConnectionLost);
    }
    void cancelledBeforehandNothingIsSent()
    {
        ScriptedEngine engine;
        const Cancel cancel;
        cancel.cancel();
        QCOMPARE(await(handOf(engine)->perform(TestMint::permit(), step(), ample(), cancel)).error().code,
                 Code::Cancelled);
        QCOMPARE(orders(engine), 0);
    }
    void anEngineThatIsAwayWasNotReached()
    {
        ScriptedEngine engine;
        engine.server.stop();
        QCOMPARE(await(handOf(engine)->perform(TestMint::permit(), step(), ample(), Cancel())).error().code,
                 Code::Unreachable);
        QCOMPARE(orders(engine), 0);
    }
    void whatIsNotAgreedIsNotSent_data()
    {
        QTest::addColumn<QString>("how");
        QTest::newRow("silent from the start") << QStringLiteral("silent");
        QTest::newRow("lost while greeting") << QStringLiteral("lost");
        QTest::newRow("too old") << QStringLiteral("old");
        QTest::newRow("no engine") << QStringLiteral("other");
    }
    void whatIsNotAgreedIsNotSent()
    {
        QFETCH(QString, how);
        ScriptedEngine engine;
        if (how == u"old")
            engine.newest = "1.30";
        else
            engine.script = [&how](Peer &peer, const Asked &, const QByteArray &) {
                if (how == u"lost")
                    peer.abort();
                if (how == u"other")
                    peer.write(ScriptedServer::answer(200, "It works!"));
                return true;
            };
        Step each = step();
        each.timeout = 100ms;
        QCOMPARE(await(handOf(engine)->perform(TestMint::permit(), each, ample(), Cancel())).error().code,
                 Code::Unreachable);
        QCOMPARE(orders(engine), 0);
    }
    void anIncompleteAddressIsNotSent()
    {
        ScriptedEngine engine;
        const auto hand = handOf(engine);
        for (const char *path : {"/containers/${container}/start", "containers/abc/start", ""})
            QCOMPARE(await(hand->perform(TestMint::permit(), step(QStringLiteral("POST"), QString::fromLatin1(path)),
                                         ample(), Cancel()))
                         .error()
                         .code,
                     Code::Internal);
        QCOMPARE(orders(engine), 0);
    }
    void anAddressThatWouldBreakTheRequestIsNotSent()
    {
        ScriptedEngine engine;
        const auto hand = handOf(engine);
        for (const char *path : {"/containers/a b/start", "/containers/a\r\nX: y/start"})
            QCOMPARE(await(hand->perform(TestMint::permit(), step(QStringLiteral("POST"), QString::fromLatin1(path)),
                                         ample(), Cancel()))
                         .error()
                         .code,
                     Code::Unreachable);
        QCOMPARE(orders(engine), 0);
    }
    void theHandMayDieInTheMiddle()
    {
        ScriptedEngine engine;
        auto hand = handOf(engine);
        engine.script = [&hand](Peer &peer, const Asked &asked, const QByteArray &) {
            if (asked.method != "POST")
                return false;
            hand.reset();
            peer.write("HTTP/1.1 204 No Content\r\n\r\n");
            return true;
        };
        auto task = hand->perform(TestMint::permit(), step(), ample(), Cancel());
        QVERIFY(await(std::move(task)));
    }
};

QTEST_GUILESS_MAIN(tst_DockerHand)
#include "tst_docker_hand.moc"
