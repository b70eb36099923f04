// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/docker/engine_client.h"

#include "support/async.h"
#include "support/scripted_server.h"
#include "targets/channel/local_connector.h"

#include <QJsonObject>
#include <QTest>

using namespace wingman;
using namespace wingman::targets;
using namespace wingman::targets::docker;
using namespace std::chrono_literals;
using wingman::test::Asked;
using wingman::test::await;
using wingman::test::Peer;
using wingman::test::ScriptedServer;

namespace {

/// A daemon that speaks `oldest` to `newest` and refuses the rest, word for word as engines do.
struct Daemon
{
    QByteArray newest = "1.41";
    QByteArray oldest = "1.12";
    bool answersHead = true;
    bool saysVersion = true;
    QByteArray pingBody = "OK";
    int pingStatus = 200;
    bool knowsVersion = true;

    void operator()(Peer &peer, const Asked &asked) const
    {
        const QByteArray said = saysVersion ? "Api-Version: " + newest + "\r\nOstype: linux\r\n" : QByteArray();
        if (asked.target == "/_ping" && asked.method == "HEAD") {
            if (answersHead)
                peer.write("HTTP/1.1 200 OK\r\n" + said + "Content-Length: 2\r\n\r\n");
            else
                peer.write("HTTP/1.1 405 Method Not Allowed\r\nContent-Length: 0\r\n\r\n");
            return;
        }
        if (asked.target == "/_ping") {
            peer.write(ScriptedServer::answer(pingStatus, pingBody, said));
            return;
        }
        if (asked.target == "/version") {
            if (knowsVersion)
                peer.write(ScriptedServer::json("{\"Version\":\"20.10.24\",\"ApiVersion\":\"" + newest +
                                                "\",\"MinAPIVersion\":\"" + oldest + "\"}"));
            else
                peer.write(ScriptedServer::json("{\"message\":\"page not found\"}", 404));
            return;
        }
        const auto spoken =
            ApiVersion::parse(QString::fromLatin1(asked.target.mid(2, asked.target.indexOf('/', 1) - 2)));
        const auto least = ApiVersion::parse(QString::fromLatin1(oldest));
        const auto most = ApiVersion::parse(QString::fromLatin1(newest));
        if (!spoken)
            peer.write(ScriptedServer::json("{\"message\":\"no version\"}", 400));
        else if (*spoken < *least)
            peer.write(ScriptedServer::json("{\"message\":\"client version " + spoken->text().toLatin1() +
                                                " is too old. Minimum supported API version is " + oldest +
                                                ", please upgrade your client to a newer version\"}",
                                            400));
        else if (*spoken > *most)
            peer.write(ScriptedServer::json("{\"message\":\"client version " + spoken->text().toLatin1() +
                                                " is too new. Maximum supported API version is " + newest + "\"}",
                                            400));
        else
            peer.write(ScriptedServer::json("{\"spoken\":\"" + spoken->text().toLatin1() + "\"}"));
    }
};

std::unique_ptr<EngineClient> clientOf(const ScriptedServer &server, std::optional<ApiVersion> pinned = {})
{
    return std::make_unique<EngineClient>(
        std::make_shared<channel::LocalConnector>(server.path(), QStringLiteral("unix:///engine.sock")),
        std::make_shared<Worker>(QStringLiteral("decoder")), pinned);
}

Deadline ample()
{
    return Deadline::after(30s);
}

Call get(const QString &path = QStringLiteral("/info"))
{
    Call call;
    call.path = path;
    call.what = QStringLiteral("the thing");
    return call;
}

} // namespace

class tst_EngineClient : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void agrees_data()
    {
        QTest::addColumn<QByteArray>("oldest");
        QTest::addColumn<QByteArray>("newest");
        QTest::addColumn<QString>("spoken"); // empty: refused
        QTest::addColumn<QString>("sentence");
        const QString none;
        QTest::newRow("engine 20.10") << QByteArray("1.12") << QByteArray("1.41") << QStringLiteral("1.41") << none;
        QTest::newRow("minimum 1.44, as 29.0")
            << QByteArray("1.44") << QByteArray("1.52") << QStringLiteral("1.52") << none;
        QTest::newRow("minimum 1.40, as 29.3")
            << QByteArray("1.40") << QByteArray("1.54") << QStringLiteral("1.54") << none;
        QTest::newRow("maximum 1.60") << QByteArray("1.44") << QByteArray("1.60") << QStringLiteral("1.55") << none;
        QTest::newRow("minimum 1.56")
            << QByteArray("1.56") << QByteArray("1.60") << none
            << QStringLiteral(
                   "unix:///engine.sock needs at least API 1.56; this Wingman knows up to 1.55. Update Wingman.");
        QTest::newRow("maximum 1.40") << QByteArray("1.12") << QByteArray("1.40") << none
                                      << QStringLiteral("unix:///engine.sock speaks API 1.40 at most; Wingman needs "
                                                        "1.41 or newer (Engine 20.10). Update the engine.");
        QTest::newRow("a version with two digits less is older, not larger")
            << QByteArray("1.2") << QByteArray("1.9") << none
            << QStringLiteral("unix:///engine.sock speaks API 1.9 at most; Wingman needs 1.41 or newer (Engine 20.10). "
                              "Update the engine.");
    }
    void agrees()
    {
        QFETCH(QByteArray, oldest);
        QFETCH(QByteArray, newest);
        QFETCH(QString, spoken);
        QFETCH(QString, sentence);
        for (const bool head : {true, false}) {
            ScriptedServer server;
            Daemon daemon;
            daemon.oldest = oldest;
            daemon.newest = newest;
            daemon.answersHead = head;
            server.onRequest(daemon);
            const auto client = clientOf(server);
            const auto document = await(client->json(get(), ample(), Cancel()));
            QCOMPARE(document.has_value(), !spoken.isEmpty());
            if (document)
                QCOMPARE(document->object().value(u"spoken").toString(), spoken);
            else
                QCOMPARE(document.error().sentence(), sentence);
        }
    }
    void asksOnlyOnce()
    {
        ScriptedServer server;
        server.onRequest(Daemon());
        const auto client = clientOf(server);
        for (int i = 0; i < 3; ++i)
            QVERIFY(await(client->json(get(), ample(), Cancel())));
        QCOMPARE(server.asked().size(), 2 + 3); // ping, version, three questions
        QCOMPARE(server.connections(), 1);
    }
    void aRefusedVersionIsASentence_data()
    {
        QTest::addColumn<QByteArray>("oldest");
        QTest::addColumn<QByteArray>("newest");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("too old for it")
            << QByteArray("1.60") << QByteArray("1.62")
            << QStringLiteral(
                   "unix:///engine.sock needs at least API 1.60; this Wingman knows up to 1.55. Update Wingman.");
    }
    void aRefusedVersionIsASentence()
    {
        // It keeps its minimum to itself until it is spoken to.
        QFETCH(QByteArray, oldest);
        QFETCH(QByteArray, newest);
        QFETCH(QString, sentence);
        ScriptedServer server;
        Daemon daemon;
        daemon.oldest = oldest;
        daemon.newest = newest;
        daemon.knowsVersion = false;
        server.onRequest(daemon);
        const auto document = await(clientOf(server)->json(get(), ample(), Cancel()));
        QVERIFY(!document);
        QCOMPARE(document.error().sentence(), sentence);
    }
    void whatIsNoEngineIsSaidSo_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("code");
        QTest::newRow("no version header, but OK") << 200 << QByteArray("OK") << codeName(Code::ApiTooOld);
        QTest::newRow("a text") << 200 << QByteArray("It works!") << codeName(Code::ProtocolError);
        QTest::newRow("a page") << 200 << QByteArray("<html>\x1b[31mWelcome</html>") << codeName(Code::ProtocolError);
        QTest::newRow("nothing") << 200 << QByteArray() << codeName(Code::ProtocolError);
        QTest::newRow("no such page, as text")
            << 404 << QByteArray("404 page not found") << codeName(Code::ProtocolError);
        QTest::newRow("no such page, as JSON")
            << 404 << QByteArray("{\"message\":\"not here\"}") << codeName(Code::ProtocolError);
        QTest::newRow("a door") << 401 << QByteArray("who are you?") << codeName(Code::PermissionRefused);
        QTest::newRow("a proxy without an engine") << 502 << QByteArray("Bad Gateway") << codeName(Code::ServerError);
        QTest::newRow("a redirect") << 301 << QByteArray() << codeName(Code::ProtocolError);
    }
    void whatIsNoEngineIsSaidSo()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, code);
        ScriptedServer server;
        Daemon daemon;
        daemon.answersHead = false;
        daemon.saysVersion = false;
        daemon.pingStatus = status;
        daemon.pingBody = body;
        server.onRequest(daemon);
        const auto agreed = await(clientOf(server)->agree(ample(), Cancel()));
        QVERIFY(!agreed);
        QCOMPARE(codeName(agreed.error().code), code);
        QVERIFY(agreed.error().sentence().contains(u"unix:///engine.sock"));
        QVERIFY(!agreed.error().sentence().contains(u'\x1b'));
    }
    void aVersionThatIsNone()
    {
        ScriptedServer server;
        Daemon daemon;
        daemon.newest = "latest";
        server.onRequest(daemon);
        QCOMPARE(await(clientOf(server)->agree(ample(), Cancel())).error().code, Code::ProtocolError);
    }
    void whatSpeaksAnotherProtocol()
    {
        ScriptedServer server;
        server.onConnection([](Peer &peer) { peer.write("SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n"); });
        QCOMPARE(await(clientOf(server)->agree(ample(), Cancel())).error().code, Code::ProtocolError);
    }
    void aPinnedVersionIsSpoken()
    {
        ScriptedServer server;
        Daemon daemon;
        daemon.newest = "1.50";
        server.onRequest(daemon);
        const auto document = await(clientOf(server, ApiVersion{1, 43})->json(get(), ample(), Cancel()));
        QCOMPARE(document->object().value(u"spoken").toString(), QStringLiteral("1.43"));
        for (const ApiVersion wrong : {ApiVersion{1, 51}, ApiVersion{1, 40}, ApiVersion{1, 99}})
            QCOMPARE(await(clientOf(server, wrong)->agree(ample(), Cancel())).error().code, Code::InvalidInput);
    }
    void anEngineThatWasExchangedIsAskedAgain()
    {
        ScriptedServer server;
        Daemon daemon;
        server.onRequest(daemon);
        const auto client = clientOf(server);
        QVERIFY(await(client->json(get(), ample(), Cancel())));
        daemon.oldest = "1.44";
        daemon.newest = "1.50";
        server.onRequest(daemon); // upgraded behind our back, the connection still stands
        const auto document = await(client->json(get(), ample(), Cancel()));
        QVERIFY(document);
        QCOMPARE(document->object().value(u"spoken").toString(), QStringLiteral("1.50"));
    }
    void anOrderIsNotRepeatedForAnotherVersion()
    {
        ScriptedServer server;
        Daemon daemon;
        server.onRequest(daemon);
        const auto client = clientOf(server);
        QVERIFY(await(client->agree(ample(), Cancel())));
        daemon.oldest = "1.44";
        daemon.newest = "1.50";
        server.onRequest(daemon);
        Call order = get(QStringLiteral("/containers/a/start"));
        order.method = "POST";
        QCOMPARE(await(client->send(order, ample(), Cancel())).error().code, Code::ApiTooNew);
        int orders = 0;
        for (const Asked &asked : server.asked())
            orders += asked.method == "POST" ? 1 : 0;
        QCOMPARE(orders, 1);
        QVERIFY(await(client->send(order, ample(), Cancel()))); // the next one knows better
    }
    void errorBodies_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("code"); // empty: no error
        QTest::addColumn<QString>("reason");
        const QString none;
        QTest::newRow("200") << 200 << QByteArray("{}") << none << none;
        QTest::newRow("304 is success") << 304 << QByteArray() << none << none;
        QTest::newRow("Docker's 404") << 404 << QByteArray("{\"message\":\"No such container: a\"}")
                                      << codeName(Code::NotFound) << QStringLiteral("No such container: a");
        QTest::newRow("Docker's 409") << 409 << QByteArray("{\"message\":\"You cannot remove a running container\"}")
                                      << codeName(Code::Conflict)
                                      << QStringLiteral("You cannot remove a running container");
        QTest::newRow("Podman's 409") << 409
                                      << QByteArray(
                                             "{\"cause\":\"container state improper\",\"message\":\"can only kill "
                                             "running containers: container state improper\",\"response\":409}")
                                      << codeName(Code::Conflict)
                                      << QStringLiteral("can only kill running containers: container state improper");
        QTest::newRow("Podman's cause alone")
            << 500 << QByteArray("{\"cause\":\"bad filter\",\"message\":\"\",\"response\":500}")
            << codeName(Code::ServerError) << QStringLiteral("bad filter");
        QTest::newRow("a network with endpoints")
            << 403 << QByteArray("{\"message\":\"network has active endpoints\"}") << codeName(Code::EngineRefused)
            << QStringLiteral("network has active endpoints");
        QTest::newRow("400") << 400 << QByteArray("{\"message\":\"invalid signal\"}") << codeName(Code::EngineRefused)
                             << QStringLiteral("invalid signal");
        QTest::newRow("a call it does not know") << 404 << QByteArray("{\"message\":\"page not found\"}")
                                                 << codeName(Code::Unsupported) << QStringLiteral("page not found");
        QTest::newRow("text") << 500 << QByteArray("out of\nmemory") << codeName(Code::ServerError)
                              << QStringLiteral("out of\\u{a}memory");
        QTest::newRow("a page of a proxy") << 503 << QByteArray("<html><body>no</body></html>")
                                           << codeName(Code::ServerError) << QStringLiteral("503 OK");
        QTest::newRow("JSON that is no object")
            << 500 << QByteArray("[1]") << codeName(Code::ServerError) << QStringLiteral("[1]");
        QTest::newRow("a message that is no text")
            << 500 << QByteArray("{\"message\":{\"a\":1}}") << codeName(Code::ServerError) << QStringLiteral("500 OK");
        QTest::newRow("nothing") << 500 << QByteArray() << codeName(Code::ServerError) << QStringLiteral("500 OK");
        QTest::newRow("escapes and directions are made harmless")
            << 409 << QByteArray("{\"message\":\"\\u001b[2J\\u202egpj.exe\\u0000\"}") << codeName(Code::Conflict)
            << QStringLiteral("\\u{1b}[2J\\u{202e}gpj.exe\\u{0}");
    }
    void errorBodies()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, code);
        QFETCH(QString, reason);
        ScriptedServer server;
        server.onRequest([&](Peer &peer, const Asked &asked) {
            if (!asked.target.startsWith("/v1."))
                Daemon()(peer, asked);
            else if (status == 304)
                peer.write("HTTP/1.1 304 Not Modified\r\n\r\n");
            else
                peer.write(ScriptedServer::answer(status, body));
        });
        const auto client = clientOf(server);
        const auto answer = await(client->send(get(), ample(), Cancel()));
        QCOMPARE(answer ? QString() : codeName(answer.error().code), code);
        if (!answer)
            QCOMPARE(answer.error().arguments.text(u"reason"), reason);
        const auto stream = await(client->open(get(), ample(), Cancel()));
        if (status != 304)
            QCOMPARE(stream ? QString() : codeName(stream.error().code), code);
        else
            QVERIFY(!stream);
    }
    void jsonThatIsNone_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("text") << QByteArray("hello");
        QTest::newRow("cut") << QByteArray("{\"a\":[1,2");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("nested without end") << QByteArray(100000, '[');
        QTest::newRow("nested deeply") << QByteArray(100000, '[') + QByteArray(100000, ']');
        QTest::newRow("zeros") << QByteArray(1000, '\0');
    }
    void jsonThatIsNone()
    {
        QFETCH(QByteArray, body);
        ScriptedServer server;
        server.onRequest([&](Peer &peer, const Asked &asked) {
            if (asked.target.startsWith("/v1."))
                peer.write(ScriptedServer::json(body));
            else
                Daemon()(peer, asked);
        });
        QCOMPARE(await(clientOf(server)->json(get(), ample(), Cancel())).error().code, Code::ProtocolError);
    }
    void namesStayInsideTheirSegment_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name :
             {QStringLiteral("../../info"), QStringLiteral(".."), QStringLiteral("."), QStringLiteral("a/b"),
              QStringLiteral("a?force=1"), QStringLiteral("a#b"), QStringLiteral("a b"), QStringLiteral("a\r\nX: y"),
              QStringLiteral("%2e%2e"), QStringLiteral("ä☃\u202e"), QString(QChar(0)), QStringLiteral("<b>&\"'")})
            QTest::newRow(name.toUtf8().toPercentEncoding().constData()) << name;
    }
    void namesStayInsideTheirSegment()
    {
        QFETCH(QString, name);
        const QString encoded = segment(name);
        for (const QChar c : encoded)
            QVERIFY(c.isLetterOrNumber() || QStringView(u"-._~%").contains(c));
        QVERIFY(!encoded.contains(u'/'));
        QVERIFY(encoded != u"." && encoded != u"..");
        QCOMPARE(QUrl::fromPercentEncoding(encoded.toLatin1()), name);
    }
};

QTEST_GUILESS_MAIN(tst_EngineClient)
#include "tst_engine_client.moc"
