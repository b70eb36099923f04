// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/proxmox/cluster_client.h"

#include "support/proxmox_calls.h"
#include "support/tls_material.h"

#include <QSslCertificate>
#include <QTcpServer>
#include <QTest>

using namespace wingman;
using namespace wingman::test;
using namespace wingman::targets;
using namespace wingman::targets::proxmox;
using Weather = ProxmoxServer::Weather;

namespace {

Deadline ample()
{
    return Deadline::after(30s);
}

const QString start = QStringLiteral("/nodes/pve1/qemu/101/status/start");

template <typename T>
QString codeOf(const Result<T> &result)
{
    return result ? QStringLiteral("success") : codeName(result.error().code);
}

/// A port on which nobody listens.
QString nobody()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return QStringLiteral("https://127.0.0.1:%1").arg(server.serverPort());
}

} // namespace

class tst_ClusterClient : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTokenLetsUsIn()
    {
        ProxmoxServer server;
        const auto client = clientOf(server.pinnedAddress());
        const auto answer = await(client->send(question(), ample(), Cancel()));
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().sentence()));
        QVERIFY(answer->body.contains("9.2.4"));
        QCOMPARE(server.asked.size(), 1); // a token needs no login
        QCOMPARE(server.asked.first().user, QStringLiteral("root@pam!console"));
        QVERIFY(await(client->send(order("POST", start), ample(), Cancel())));
        // No cookie, no CSRF token: a bad cookie would beat a good token.
        for (const Asked &wire : server.server.asked())
            QVERIFY(!wire.headers.contains("Cookie") && !wire.headers.contains("CSRF"));
        QCOMPARE(server.violations, QStringList());
    }
    void aWrongTokenIsNoDeadHost()
    {
        ProxmoxServer server;
        ProxmoxServer other;
        server.delayOf401 = 150;
        ClientOptions options;
        options.login = "root@pam!console:wrong";
        const auto client = clientOf(server.pinnedAddress() + u',' + other.pinnedAddress(), options);
        const auto answer = await(client->send(question(), ample(), Cancel()));
        QCOMPARE(codeOf(answer), QStringLiteral("PERMISSION_REFUSED"));
        QVERIFY(answer.error().sentence().contains(QStringLiteral("Authentication failed!")));
        QVERIFY(!answer.error().sentence().contains(QStringLiteral("wrong")));
        QCOMPARE(server.asked.size(), 1);
        QCOMPARE(other.asked.size(), 0); // nobody else is asked: this one is there
    }

    /// The one thing that must never happen: an order that arrives twice.
    void anOrderArrivesOnce_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("withBody");
        QTest::addColumn<QByteArray>("login");
        for (const bool ticket : {false, true}) {
            const QByteArray login = ticket ? passwordLogin : tokenLogin;
            const char *by = ticket ? "ticket" : "token";
            QTest::addRow("POST without a body, %s", by) << QByteArray("POST") << start << false << login;
            QTest::addRow("POST with a body, %s", by)
                << QByteArray("POST") << QStringLiteral("/nodes/pve1/qemu/100/snapshot") << true << login;
            QTest::addRow("PUT, %s", by) << QByteArray("PUT") << QStringLiteral("/nodes/pve1/qemu/100/config") << true
                                         << login;
            QTest::addRow("DELETE, %s", by)
                << QByteArray("DELETE") << QStringLiteral("/nodes/pve1/qemu/100/snapshot/a") << false << login;
        }
    }
    void anOrderArrivesOnce()
    {
        QFETCH(QByteArray, method);
        QFETCH(QString, path);
        QFETCH(bool, withBody);
        QFETCH(QByteArray, login);
        ProxmoxServer server;
        ProxmoxServer other; // and nobody else hears of it either
        ClientOptions options;
        options.login = login;
        const auto client = clientOf(server.pinnedAddress() + u',' + other.pinnedAddress(), options);
        QVERIFY(await(client->send(question(), ample(), Cancel()))); // a connection is kept
        const int before = server.server.connections();
        const QMap<QString, QString> body{{QStringLiteral("snapname"), QStringLiteral("a")}};
        for (const Weather weather : {Weather::ActAndClose, Weather::CloseUnasked, Weather::Cut}) {
            server.asked.clear();
            server.setWeather(weather);
            const auto answer =
                await(client->send(order(method, path, withBody ? body : QMap<QString, QString>()), ample(), Cancel()));
            QCOMPARE(codeOf(answer), QStringLiteral("CONNECTION_LOST"));
            QVERIFY(channel::mayHaveBeenSent(answer.error()));
            QCOMPARE(server.count(method, path), 1);
            QCOMPARE(other.asked.size(), 0);
        }
        QVERIFY(server.server.connections() >= before + 3); // a fresh one for each order
    }
    void aQuestionMayBeAskedAgain()
    {
        ProxmoxServer server;
        server.idleClose = 1; // long before we expect it
        const auto client = clientOf(server.pinnedAddress());
        for (int i = 0; i < 5; ++i)
            QVERIFY(await(client->send(question(), ample(), Cancel())));
    }
    void refusalsCloseAndWeGoOn()
    {
        ProxmoxServer server;
        const auto client = clientOf(server.pinnedAddress());
        for (int i = 0; i < 3; ++i) {
            const auto refused =
                await(client->send(question(QStringLiteral("/nodes/pve1/qemu/777/status/current")), ample(), Cancel()));
            QCOMPARE(codeOf(refused), QStringLiteral("NOT_FOUND"));
            QVERIFY(await(client->send(question(), ample(), Cancel())));
        }
    }
    void whatTheServerSaysIsSaid()
    {
        ProxmoxServer server;
        const auto client = clientOf(server.pinnedAddress());
        for (const bool old : {false, true}) {
            server.oldErrors = old;
            const auto refused = await(client->send(
                order("POST", start, {{QStringLiteral("colour"), QStringLiteral("red")}}), ample(), Cancel()));
            QCOMPARE(codeOf(refused), QStringLiteral("ENGINE_REFUSED"));
            const QString reason = refused.error().arguments.text(u"reason");
            QVERIFY2(reason.startsWith(QStringLiteral("Parameter verification failed.")), qPrintable(reason));
            QVERIFY2(reason.contains(QStringLiteral("colour: property is not defined")), qPrintable(reason));
        }
    }
    void aSickNodeIsNotTheCluster()
    {
        ProxmoxServer server;
        server.world.sick.insert(QStringLiteral("pve2"), {595, "Connection refused"});
        const auto client = clientOf(server.pinnedAddress());
        const auto refused = await(client->send(question(QStringLiteral("/nodes/pve2/status")), ample(), Cancel()));
        QCOMPARE(codeOf(refused), QStringLiteral("SERVER_ERROR"));
        QCOMPARE(refused.error().arguments.text(u"node"), QStringLiteral("pve2"));
        QVERIFY(await(client->send(question(QStringLiteral("/cluster/resources")), ample(), Cancel())));
    }

    void badAnswers_data()
    {
        QTest::addColumn<int>("weather");
        QTest::addColumn<QString>("code");
        QTest::newRow("redirect") << int(Weather::Redirect) << QStringLiteral("PROTOCOL_ERROR");
        QTest::newRow("cut") << int(Weather::Cut) << QStringLiteral("CONNECTION_LOST");
        QTest::newRow("a proxy's page") << int(Weather::ProxyError) << QStringLiteral("CONNECTION_LOST");
        QTest::newRow("too much") << int(Weather::Oversized) << QStringLiteral("LIMIT_EXCEEDED");
        QTest::newRow("silence") << int(Weather::Silent) << QStringLiteral("TIMED_OUT");
        QTest::newRow("byte by byte") << int(Weather::Slow) << QStringLiteral("TIMED_OUT");
    }
    void badAnswers()
    {
        QFETCH(int, weather);
        QFETCH(QString, code);
        ProxmoxServer server;
        ClientOptions options;
        options.road.limits.bodyBytes = 64 * 1024;
        const auto client = clientOf(server.pinnedAddress(), options);
        server.setWeather(static_cast<Weather>(weather));
        const Deadline deadline = code == u"TIMED_OUT" ? Deadline::after(1500ms) : ample();
        QCOMPARE(codeOf(await(client->send(question(), deadline, Cancel()))), code);
        server.setWeather(Weather::Calm);
        QVERIFY(await(client->send(question(), ample(), Cancel()))); // nothing of it stays
    }

    void theNextAddressWhereNobodyAnswers()
    {
        ProxmoxServer server;
        const auto client = clientOf(nobody() + u',' + server.pinnedAddress());
        QVERIFY(await(client->send(order("POST", start), ample(), Cancel()))); // nothing was sent to the first
        QCOMPARE(server.count("POST", start), 1);
        QVERIFY(client->endpoint().contains(QString::number(server.server.port())));
    }
    void nobodyIsTrustedWhileFallingBack()
    {
        ProxmoxServer second({tls::elsewhereCertificate, tls::elsewhereKey, {}, false});
        // The second address has no pin of its own, and the pin of the first is no use to it.
        const auto client = clientOf(nobody() + u'#' + ProxmoxServer::pin() + u',' + second.address());
        const auto refused = await(client->send(question(), ample(), Cancel()));
        QCOMPARE(codeOf(refused), QStringLiteral("TLS_FAILED"));
        QCOMPARE(second.server.asked().size(), 0);
    }
    void aChangedCertificateIsNotPassedOver()
    {
        ProxmoxServer first({tls::elsewhereCertificate, tls::elsewhereKey, {}, false});
        ProxmoxServer second;
        const auto client = clientOf(first.pinnedAddress() + u',' + second.pinnedAddress());
        const auto refused = await(client->send(question(), ample(), Cancel()));
        QCOMPARE(codeOf(refused), QStringLiteral("TLS_FAILED"));
        QCOMPARE(refused.error().arguments.text(u"pinned"), ProxmoxServer::pin().toUpper());
        QVERIFY(refused.error().arguments.contains(QStringLiteral("presented")));
        QCOMPARE(first.server.asked().size() + second.server.asked().size(), 0);
    }
    void deadAndCancelled()
    {
        const auto client = clientOf(nobody() + u',' + nobody());
        const auto dead = await(client->send(order("POST", start), ample(), Cancel()));
        QCOMPARE(codeOf(dead), QStringLiteral("UNREACHABLE"));
        QVERIFY(!channel::mayHaveBeenSent(dead.error()));
        const Cancel cancel;
        cancel.cancel();
        QCOMPARE(codeOf(await(client->send(question(), ample(), cancel))), QStringLiteral("CANCELLED"));
    }
    void segmentsCannotWalk()
    {
        QCOMPARE(segment(QStringLiteral("..")), QStringLiteral("%2E%2E"));
        QCOMPARE(segment(QStringLiteral("a/b?c#d%")), QStringLiteral("a%2Fb%3Fc%23d%25"));
        ProxmoxServer server;
        const auto client = clientOf(server.pinnedAddress());
        const QString upid = QStringLiteral("UPID:pve1:0000C346:165A0CE4:68D7279C:qmstart:1:root@pam!x:");
        (void)await(client->send(question(QStringLiteral("/nodes/pve1/tasks/%1/status").arg(segment(upid))), ample(),
                                 Cancel()));
        QVERIFY(server.asked.first().path.contains(upid));
    }
};

QTEST_GUILESS_MAIN(tst_ClusterClient)
#include "tst_cluster_client.moc"
