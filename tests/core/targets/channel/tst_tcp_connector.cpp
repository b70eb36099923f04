// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/channel/tcp_connector.h"

#include "support/async.h"
#include "support/scripted_server.h"
#include "support/tls_material.h"
#include "targets/channel/channel.h"

#include <QFile>
#include <QTcpServer>
#include <QTest>

using namespace wingman;
using namespace wingman::targets::channel;
using namespace std::chrono_literals;
using wingman::test::Asked;
using wingman::test::await;
using wingman::test::Peer;
using wingman::test::ScriptedServer;
namespace tls = wingman::test::tls;

namespace {

Deadline ample()
{
    return Deadline::after(30s);
}

Request secretive()
{
    Request request;
    request.method = "POST";
    request.target = "/containers/a/start";
    request.headers = {{"Authorization", "Bearer token"}};
    request.mutates = true;
    return request;
}

void say(ScriptedServer &server)
{
    server.onRequest([](Peer &peer, const Asked &) { peer.write(ScriptedServer::answer(200, "x")); });
}

} // namespace

class tst_TcpConnector : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void plainTcp()
    {
        ScriptedServer server(ScriptedServer::Kind::Tcp);
        say(server);
        const Channel channel(TcpConnector::plain(QStringLiteral("127.0.0.1"), server.port()));
        QCOMPARE(await(channel.send(secretive(), ample(), Cancel()))->body, QByteArray("x"));
        QCOMPARE(server.asked().first().header("Host"), "127.0.0.1:" + QByteArray::number(server.port()));
        QCOMPARE(channel.endpoint(), QStringLiteral("tcp://127.0.0.1:%1").arg(server.port()));
    }
    void anAddressOfSixteenBytesIsBracketed()
    {
        QCOMPARE(TcpConnector::plain(QStringLiteral("::1"), 2375)->host(), QByteArray("[::1]:2375"));
    }
    void nobodyListens()
    {
        quint16 port = 0;
        {
            QTcpServer server;
            QVERIFY(server.listen(QHostAddress::LocalHost));
            port = server.serverPort();
        }
        const Channel channel(TcpConnector::plain(QStringLiteral("127.0.0.1"), port));
        const auto response = await(channel.send(secretive(), ample(), Cancel()));
        QCOMPARE(response.error().code, Code::Unreachable);
        QVERIFY(!mayHaveBeenSent(response.error()));
    }

    void handshakes_data()
    {
        QTest::addColumn<QByteArray>("serverCertificate");
        QTest::addColumn<QByteArray>("serverKey");
        QTest::addColumn<QByteArray>("demands"); // authority of client certificates
        QTest::addColumn<bool>("old");
        QTest::addColumn<QByteArray>("trusts");
        QTest::addColumn<QByteArray>("certificate");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<bool>("works");

        const QByteArray none;
        QTest::newRow("the authority we trust")
            << tls::serverCertificate << tls::serverKey << none << false << tls::authority << none << none << true;
        QTest::newRow("both sides prove themselves")
            << tls::serverCertificate << tls::serverKey << tls::authority << false << tls::authority
            << tls::clientCertificate << tls::clientKey << true;
        QTest::newRow("an authority we do not trust") << tls::serverCertificate << tls::serverKey << none << false
                                                      << tls::otherAuthority << none << none << false;
        QTest::newRow("the system's authorities do not know it")
            << tls::serverCertificate << tls::serverKey << none << false << none << none << none << false;
        QTest::newRow("a certificate for another host") << tls::elsewhereCertificate << tls::elsewhereKey << none
                                                        << false << tls::authority << none << none << false;
        QTest::newRow("an expired certificate")
            << tls::expiredCertificate << tls::expiredKey << none << false << tls::authority << none << none << false;
        QTest::newRow("no certificate where one is demanded")
            << tls::serverCertificate << tls::serverKey << tls::authority << false << tls::authority << none << none
            << false;
        QTest::newRow("a certificate from another authority")
            << tls::serverCertificate << tls::serverKey << tls::authority << false << tls::authority
            << tls::strangerCertificate << tls::strangerKey << false;
        QTest::newRow("TLS 1.1 at most") << tls::serverCertificate << tls::serverKey << none << true << tls::authority
                                         << none << none << false;
    }
    void handshakes()
    {
        QFETCH(QByteArray, serverCertificate);
        QFETCH(QByteArray, serverKey);
        QFETCH(QByteArray, demands);
        QFETCH(bool, old);
        QFETCH(QByteArray, trusts);
        QFETCH(QByteArray, certificate);
        QFETCH(QByteArray, key);
        QFETCH(bool, works);
        ScriptedServer server(ScriptedServer::Kind::Tls, {serverCertificate, serverKey, demands, old});
        say(server);
        const auto connector =
            TcpConnector::secure(QStringLiteral("localhost"), server.port(), {trusts, certificate, key});
        QVERIFY(connector);
        const Channel channel(*connector);
        const auto response = await(channel.send(secretive(), ample(), Cancel()));
        if (works) {
            QVERIFY2(response, response ? "" : qPrintable(response.error().sentence()));
            QCOMPARE(response->body, QByteArray("x"));
            // A second question travels on the same connection.
            Request question;
            question.target = "/_ping";
            QVERIFY(await(channel.send(question, ample(), Cancel())));
            QCOMPARE(server.connections(), 1);
            return;
        }
        QVERIFY(!response);
        // With TLS 1.3 a server refuses our certificate after our handshake is done: seen as an end without an answer.
        if (demands.isEmpty() || response.error().code != Code::ConnectionLost)
            QCOMPARE(response.error().code, Code::TlsFailed);
        QVERIFY(!response.error().sentence().contains(u"token"));
        QCOMPARE(server.asked().size(), 0); // not one byte of the request reached it
    }
    void aPinnedCertificateIsTheOnlyOne_data()
    {
        QTest::addColumn<QByteArray>("shown");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("pinned");
        QTest::addColumn<QByteArray>("trusts");
        QTest::addColumn<bool>("works");
        const QByteArray none;
        QTest::newRow("nobody else vouches for it")
            << tls::serverCertificate << tls::serverKey << tls::serverCertificate << none << true;
        QTest::newRow("for another name")
            << tls::elsewhereCertificate << tls::elsewhereKey << tls::elsewhereCertificate << none << true;
        QTest::newRow("expired") << tls::expiredCertificate << tls::expiredKey << tls::expiredCertificate << none
                                 << true;
        QTest::newRow("another one") << tls::elsewhereCertificate << tls::elsewhereKey << tls::serverCertificate << none
                                     << false;
        QTest::newRow("another one, though an authority vouches for it")
            << tls::serverCertificate << tls::serverKey << tls::elsewhereCertificate << tls::authority << false;
    }
    void aPinnedCertificateIsTheOnlyOne()
    {
        QFETCH(QByteArray, shown);
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, pinned);
        QFETCH(QByteArray, trusts);
        QFETCH(bool, works);
        ScriptedServer server(ScriptedServer::Kind::Tls, {shown, key, {}, false});
        say(server);
        const Fingerprint pin = Fingerprint::of(QSslCertificate(pinned));
        const TlsMaterial material{trusts, {}, {}, pin};
        const auto connector = TcpConnector::secure(QStringLiteral("localhost"), server.port(), material);
        QVERIFY(connector);
        const Channel channel(*connector);
        const auto response = await(channel.send(secretive(), ample(), Cancel()));
        if (works) {
            QVERIFY2(response, response ? "" : qPrintable(response.error().sentence()));
            return;
        }
        QCOMPARE(response.error().code, Code::TlsFailed);
        // Old and new, side by side, and nothing sent.
        QCOMPARE(response.error().arguments.text(u"pinned"), pin.text());
        QVERIFY(presentedFingerprint(response.error()) == Fingerprint::of(QSslCertificate(shown)));
        QVERIFY(response.error().sentence().contains(pin.text()));
        QVERIFY(response.error().sentence().contains(Fingerprint::of(QSslCertificate(shown)).text()));
        QCOMPARE(server.asked().size(), 0);
    }
    void whatIsRefusedCanBeCompared()
    {
        ScriptedServer server(ScriptedServer::Kind::Tls, {tls::serverCertificate, tls::serverKey, {}, false});
        say(server);
        const auto connector = TcpConnector::secure(QStringLiteral("localhost"), server.port(), {});
        const Channel channel(*connector);
        const auto response = await(channel.send(secretive(), ample(), Cancel()));
        QVERIFY(presentedFingerprint(response.error()) == Fingerprint::of(QSslCertificate(tls::serverCertificate)));
        QVERIFY(!response.error().arguments.contains(QStringLiteral("pinned")));
        QVERIFY(!presentedFingerprint(Error{Code::Unreachable, {}}));
    }
    void theNameToVerifyMayBeAnotherThanTheAddress()
    {
        ScriptedServer server(ScriptedServer::Kind::Tls, {tls::elsewhereCertificate, tls::elsewhereKey, {}, false});
        say(server);
        const TlsMaterial material{tls::authority, {}, {}};
        const auto connector = TcpConnector::secure(QStringLiteral("127.0.0.1"), server.port(), material,
                                                    QStringLiteral("elsewhere.example"));
        QCOMPARE(await(Channel(*connector).send(secretive(), ample(), Cancel()))->body, QByteArray("x"));
    }
    void aServerThatSpeaksNoTls()
    {
        ScriptedServer server(ScriptedServer::Kind::Tcp);
        server.onConnection([](Peer &peer) {
            peer.takeRaw([&peer](const QByteArray &) {
                peer.write("HTTP/1.1 400 Bad Request\r\n\r\nClient sent an HTTP request to an HTTPS server.");
                peer.close();
            });
        });
        const auto connector =
            TcpConnector::secure(QStringLiteral("localhost"), server.port(), {tls::authority, {}, {}});
        const auto response = await(Channel(*connector).send(secretive(), ample(), Cancel()));
        QCOMPARE(response.error().code, Code::TlsFailed);
        QVERIFY(!mayHaveBeenSent(response.error()));
    }
    void aSilentHandshakeEndsAtTheDeadline()
    {
        ScriptedServer server(ScriptedServer::Kind::Tcp);
        const auto connector =
            TcpConnector::secure(QStringLiteral("localhost"), server.port(), {tls::authority, {}, {}});
        const auto response = await(Channel(*connector).send(secretive(), Deadline::after(50ms), Cancel()));
        QCOMPARE(response.error().code, Code::Unreachable);
        QVERIFY(!mayHaveBeenSent(response.error()));
    }
    void largeAnswersComeThroughTlsWhole()
    {
        ScriptedServer server(ScriptedServer::Kind::Tls, {tls::serverCertificate, tls::serverKey, {}, false});
        const QByteArray body(5'000'000, 'z');
        server.onRequest([&body](Peer &peer, const Asked &) { peer.write(ScriptedServer::answer(200, body)); });
        const auto connector =
            TcpConnector::secure(QStringLiteral("localhost"), server.port(), {tls::authority, {}, {}});
        QCOMPARE(await(Channel(*connector).send(secretive(), ample(), Cancel()))->body.size(), body.size());
    }
    void materialThatIsNone_data()
    {
        QTest::addColumn<QByteArray>("authority");
        QTest::addColumn<QByteArray>("certificate");
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("an authority that is no certificate") << QByteArray("nonsense") << QByteArray() << QByteArray();
        QTest::newRow("a certificate that is none") << tls::authority << QByteArray("nonsense") << tls::clientKey;
        QTest::newRow("a key that is none") << tls::authority << tls::clientCertificate << QByteArray("nonsense");
    }
    void materialThatIsNone()
    {
        QFETCH(QByteArray, authority);
        QFETCH(QByteArray, certificate);
        QFETCH(QByteArray, key);
        const auto connector = TcpConnector::secure(QStringLiteral("localhost"), 1, {authority, certificate, key});
        QVERIFY(!connector);
        QCOMPARE(connector.error().code, Code::InvalidInput);
    }
    void materialFromAFolder()
    {
        QTemporaryDir folder;
        const auto put = [&folder](const QString &name, const QByteArray &content) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
        };
        const QString ca = folder.filePath(QStringLiteral("ca.pem"));
        const QString cert = folder.filePath(QStringLiteral("cert.pem"));
        const QString key = folder.filePath(QStringLiteral("key.pem"));
        QVERIFY(tlsMaterialFrom({}, {}, {})); // nothing to show, the system's authorities
        QCOMPARE(tlsMaterialFrom(ca, {}, {}).error().code, Code::InvalidInput);
        put(QStringLiteral("ca.pem"), tls::authority);
        put(QStringLiteral("cert.pem"), tls::clientCertificate);
        const auto half = tlsMaterialFrom(ca, cert, {});
        QVERIFY(!half);
        QVERIFY(half.error().sentence().contains(cert));
        put(QStringLiteral("key.pem"), tls::clientKey);
        const auto whole = tlsMaterialFrom(ca, cert, key);
        QVERIFY(whole);
        QCOMPARE(whole->certificate, tls::clientCertificate);
        put(QStringLiteral("key.pem"), {});
        QCOMPARE(tlsMaterialFrom(ca, cert, key).error().code, Code::InvalidInput);
        put(QStringLiteral("key.pem"), QByteArray(2'000'000, 'x'));
        QCOMPARE(tlsMaterialFrom(ca, cert, key).error().code, Code::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(tst_TcpConnector)
#include "tst_tcp_connector.moc"
