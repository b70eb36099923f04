// SPDX-License-Identifier: GPL-3.0-or-later
// How an exchange can end before its time, and what is certain of it then.
#include "targets/channel/channel.h"

#include "support/channel_calls.h"

#include <QTest>

using namespace wingman;
using namespace wingman::test;

class tst_ChannelEndings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anAnswerCutAtAnyByteIsNeverAWholeOne()
    {
        for (const QByteArray &answer :
             {ScriptedServer::answer(200, "{\"a\":[1,2,3]}"),
              QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + ScriptedServer::chunk("{\"a\":") +
                         ScriptedServer::chunk("[1]}") + "0\r\nX: y\r\n\r\n")}) {
            ScriptedServer server;
            qsizetype cut = 0;
            server.onRequest([&](Peer &peer, const Asked &) {
                peer.write(answer.left(cut));
                peer.close();
            });
            const auto channel = channelTo(server);
            for (cut = 0; cut < answer.size(); ++cut) {
                const auto response = await(channel->send(get(), ample(), Cancel()));
                QVERIFY(!response);
                QCOMPARE(response.error().code, Code::ConnectionLost);
            }
            QVERIFY(await(channel->send(get(), ample(), Cancel())));
        }
    }
    void whereNobodyListensNothingWasSent_data()
    {
        QTest::addColumn<QString>("how");
        QTest::newRow("no socket") << QStringLiteral("missing");
        QTest::newRow("a socket nobody serves") << QStringLiteral("stale");
        QTest::newRow("a name longer than sockets can have") << QStringLiteral("long");
        QTest::newRow("a plain file") << QStringLiteral("file");
    }
    void whereNobodyListensNothingWasSent()
    {
        QFETCH(QString, how);
        QTemporaryDir folder;
        QString path = folder.filePath(QStringLiteral("engine.sock"));
        if (how == u"long")
            path = folder.filePath(QString(200, u'x'));
        if (how == u"file") {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        if (how == u"stale")
            QVERIFY2(test::bindAndForget(path), "a socket file could not be made");
        const Channel channel(std::make_shared<LocalConnector>(path, QStringLiteral("unix://test")));
        const auto response = await(channel.send(order(), ample(), Cancel()));
        QVERIFY(!response);
        QCOMPARE(response.error().code, Code::Unreachable);
        QVERIFY(!mayHaveBeenSent(response.error()));
        QVERIFY(response.error().sentence().contains(u"unix://test"));
    }
    void aSilentServerEndsAtTheDeadline()
    {
        ScriptedServer server;
        const auto channel = channelTo(server);
        const auto response = await(channel->send(order(), Deadline::after(50ms), Cancel()));
        QCOMPARE(response.error().code, Code::TimedOut);
        QVERIFY(mayHaveBeenSent(response.error()));
        QCOMPARE(server.asked().size(), 1);
        QTRY_COMPARE(server.open().size(), 0); // and the connection with it
    }
    void aSlowServerEndsAtTheDeadline()
    {
        ScriptedServer server;
        server.onRequest([](Peer &peer, const Asked &) {
            QList<QByteArray> pieces;
            for (const char c : ScriptedServer::answer(200, QByteArray(10000, 'x')))
                pieces.append(QByteArray(1, c));
            peer.drip(pieces, 5);
        });
        const auto response = await(channelTo(server)->send(get(), Deadline::after(60ms), Cancel()));
        QCOMPARE(response.error().code, Code::TimedOut);
    }
    void aServerThatNeverStopsTalkingEndsAtTheDeadline()
    {
        ScriptedServer server;
        server.onRequest([](Peer &peer, const Asked &) {
            peer.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
            const QByteArray piece = ScriptedServer::chunk(QByteArray(1000, 'x'));
            QObject::connect(peer.socket(), &QIODevice::bytesWritten, &peer, [&peer, piece] { peer.write(piece); });
        });
        Limits limits;
        limits.bodyBytes = qsizetype(1) << 40;
        const auto response = await(channelTo(server, limits)->send(get(), Deadline::after(50ms), Cancel()));
        QCOMPARE(response.error().code, Code::TimedOut);
    }
    void anAnswerBeyondTheLimitIsRefused()
    {
        ScriptedServer server;
        server.onRequest([](Peer &peer, const Asked &asked) {
            if (asked.target == "/length")
                peer.write("HTTP/1.1 200 OK\r\nContent-Length: 1000000000000\r\n\r\n" + QByteArray(200000, '['));
            else if (asked.target == "/header")
                peer.write("HTTP/1.1 200 OK\r\nX: " + QByteArray(200000, 'x'));
            else
                peer.write(ScriptedServer::answer(200, QByteArray(100001, 'x')));
        });
        Limits limits;
        limits.bodyBytes = 100000;
        const auto channel = channelTo(server, limits);
        for (const char *target : {"/length", "/header", "/body"}) {
            const auto response = await(channel->send(get(target), ample(), Cancel()));
            QCOMPARE(response.error().code, Code::LimitExceeded);
            QCOMPARE(channel->idleConnections(), 0);
        }
    }
    void aBodyThatEndsWithTheConnectionIsWhole()
    {
        ScriptedServer server;
        server.onRequest([](Peer &peer, const Asked &) {
            peer.write("HTTP/1.1 200 OK\r\n\r\nuntil the end");
            peer.close();
        });
        const auto channel = channelTo(server);
        QCOMPARE(await(channel->send(get(), ample(), Cancel()))->body, QByteArray("until the end"));
        QCOMPARE(channel->idleConnections(), 0);
    }
    void anAnswerAfterTheServersHalfCloseIsWhole()
    {
        ScriptedServer server;
        server.onRequest([](Peer &peer, const Asked &) {
            peer.write(ScriptedServer::answer(200, "x"));
            peer.shutDownWriting();
        });
        const auto channel = channelTo(server);
        QCOMPARE(await(channel->send(order(), ample(), Cancel()))->body, QByteArray("x"));
        QTRY_COMPARE(channel->idleConnections(), 0);
        QCOMPARE(await(channel->send(get(), ample(), Cancel()))->body, QByteArray("x"));
    }
    void cancellingEndsAtOnceAndClosesTheConnection()
    {
        ScriptedServer server;
        const Cancel cancel;
        server.onRequest([cancel](Peer &, const Asked &) { cancel.cancel(); });
        const auto response = await(channelTo(server)->send(order(), Deadline::never(), cancel));
        QCOMPARE(response.error().code, Code::Cancelled);
        QVERIFY(mayHaveBeenSent(response.error()));
        QTRY_COMPARE(server.open().size(), 0);
    }
    void cancelledBeforehandNothingGoesOut()
    {
        ScriptedServer server;
        const Cancel cancel;
        cancel.cancel();
        const auto response = await(channelTo(server)->send(order(), ample(), cancel));
        QCOMPARE(response.error().code, Code::Cancelled);
        QVERIFY(!mayHaveBeenSent(response.error()));
        QCOMPARE(server.asked().size(), 0);
    }
    void theOwnerMayDieInTheMiddle()
    {
        ScriptedServer server;
        auto channel = channelTo(server);
        server.onRequest([&channel](Peer &, const Asked &) { channel.reset(); });
        auto task = channel->send(get(), Deadline::never(), Cancel());
        const auto response = await(std::move(task));
        QCOMPARE(response.error().code, Code::Cancelled);
        QTRY_COMPARE(server.open().size(), 0);
    }
    void aDroppedTaskEndsByItself()
    {
        ScriptedServer server;
        bool asked = false;
        server.onRequest([&asked](Peer &, const Asked &) { asked = true; });
        {
            const auto channel = channelTo(server);
            (void)channel->send(get(), Deadline::never(), Cancel());
            QTRY_VERIFY(asked);
        }
        QTRY_COMPARE(server.open().size(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_ChannelEndings)
#include "tst_channel_endings.moc"
