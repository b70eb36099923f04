// SPDX-License-Identifier: GPL-3.0-or-later
// Bodies piece by piece, upgrades, and requests that are larger than a buffer.
#include "targets/channel/channel.h"

#include "support/channel_calls.h"

#include <QLocalSocket>
#include <QTest>
#include <sys/socket.h>
#include <unistd.h>

using namespace wingman;
using namespace wingman::test;

class tst_ChannelStreams : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void streamsPieceByPiece()
    {
        ScriptedServer server;
        server.onRequest([](Peer &peer, const Asked &) {
            peer.drip(
                {"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", "3\r\nab", "c\r\n2\r", "\nde\r\n0\r\n\r\n"},
                1);
        });
        const auto channel = channelTo(server);
        const auto stream = await(channel->open(get(), ample(), Cancel()));
        QVERIFY(stream);
        QCOMPARE((*stream)->head().status, 200);
        QCOMPARE(await(drain(*stream)).value(), QByteArray("abcde"));
        QCOMPARE(channel->idleConnections(), 1); // taken to its end, so the connection is kept
    }
    void aPullThatTimesOutLosesNothing()
    {
        ScriptedServer server;
        Peer *sender = nullptr;
        server.onRequest([&sender](Peer &peer, const Asked &) {
            peer.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
            sender = &peer;
        });
        const auto stream = await(channelTo(server)->open(get(), ample(), Cancel())).value();
        QCOMPARE(await(stream->next(Deadline::after(5ms), Cancel())).error().code, Code::TimedOut);
        sender->write(ScriptedServer::chunk("abc"));
        QCOMPARE(await(stream->next(ample(), Cancel())).value(), std::optional<QByteArray>("abc"));
        const Cancel cancel;
        cancel.cancel();
        QCOMPARE(await(stream->next(ample(), cancel)).error().code, Code::Cancelled);
        sender->write(ScriptedServer::chunk("def") + "0\r\n\r\n");
        QCOMPARE(await(drain(stream)).value(), QByteArray("def"));
    }
    void aStreamThatLosesItsEndSaysSo()
    {
        ScriptedServer server;
        server.onRequest([](Peer &peer, const Asked &) {
            peer.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + ScriptedServer::chunk("abc"));
            peer.close();
        });
        const auto stream = await(channelTo(server)->open(get(), ample(), Cancel())).value();
        QCOMPARE(await(drain(stream)).error().code, Code::ConnectionLost);
        QCOMPARE(await(stream->next(ample(), Cancel())).error().code, Code::ConnectionLost);
    }
    void aStreamMayBeDroppedWhileItIsPulled()
    {
        ScriptedServer server;
        server.onRequest(
            [](Peer &peer, const Asked &) { peer.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"); });
        auto stream = await(channelTo(server)->open(get(), ample(), Cancel())).value();
        auto pull = stream->next(Deadline::never(), Cancel());
        stream.reset();
        QCOMPARE(await(std::move(pull)).error().code, Code::Cancelled);
        QTRY_COMPARE(server.open().size(), 0);
    }
    void whoDoesNotPullSlowsTheSenderDown()
    {
        ScriptedServer server;
        constexpr qint64 piece = 64 * 1024;
        constexpr qint64 total = 64 * 1024 * 1024;
        qint64 sent = 0; // given to the system, not only to the server's buffer
        server.onRequest([&sent](Peer &peer, const Asked &) {
            peer.write("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(total) + "\r\n\r\n");
            const auto queued = std::make_shared<qint64>(0);
            const auto more = [&peer, queued] {
                if (*queued < total && peer.waiting() < piece) {
                    *queued += piece;
                    peer.write(QByteArray(piece, 'x'));
                }
            };
            QObject::connect(peer.socket(), &QIODevice::bytesWritten, &peer, [&sent, more](qint64 bytes) {
                sent += bytes;
                more();
            });
            more();
        });
        const auto stream = await(channelTo(server)->open(get(), ample(), Cancel())).value();
        // The sender stalls: what it got rid of stays far below the whole while nobody pulls.
        qint64 before = -1;
        const auto stalled = [&] { return std::exchange(before, sent) == sent && sent > 0; };
        QTRY_VERIFY(stalled());
        QVERIFY2(sent < 4 * 1024 * 1024, qPrintable(QString::number(sent)));
        qint64 got = 0;
        for (;;) {
            const auto next = await(stream->next(ample(), Cancel()));
            QVERIFY(next);
            if (!next->has_value())
                break;
            got += (*next)->size();
            QVERIFY((*next)->size() <= 512 * 1024);
        }
        QCOMPARE(got, total);
    }
    void anUpgradeHandsOverTheRawStream()
    {
        ScriptedServer server;
        QByteArray heard;
        bool ended = false;
        server.onRequest([&](Peer &peer, const Asked &asked) {
            // Qt closes a socket whose other side has finished; a second descriptor still speaks.
            const int descriptor =
                ::dup(static_cast<int>(qobject_cast<QLocalSocket *>(peer.socket())->socketDescriptor()));
            QCOMPARE(asked.header("Upgrade"), QByteArray("tcp"));
            QCOMPARE(asked.header("Connection"), QByteArray("Upgrade"));
            peer.takeRaw([&heard](const QByteArray &bytes) { heard += bytes; },
                         [&ended, descriptor] {
                             ended = true;
                             QCOMPARE(::send(descriptor, "goodbye", 7, 0), 7);
                             ::close(descriptor);
                         });
            // The first raw bytes share the packet with the header.
            peer.write("HTTP/1.1 101 UPGRADED\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n\r\nhello");
        });
        const auto channel = channelTo(server);
        const auto answer = await(channel->upgrade(order("/exec/1/start", "{}"), ample(), Cancel()));
        QVERIFY(answer);
        QVERIFY(answer->upgraded);
        const auto stream = answer->upgraded->stream;
        QCOMPARE(await(stream->read(3, ample(), Cancel())).value(), QByteArray("hel"));
        QCOMPARE(await(stream->read(100, ample(), Cancel())).value(), QByteArray("lo"));
        QVERIFY(stream->put("typed"));
        QVERIFY(await(stream->finishWriting(ample(), Cancel())));
        QByteArray rest;
        for (;;) {
            const auto bytes = await(stream->read(100, ample(), Cancel()));
            QVERIFY(bytes);
            if (bytes->isEmpty())
                break;
            rest += *bytes;
        }
        QCOMPARE(rest, QByteArray("goodbye"));
        QCOMPARE(heard, QByteArray("typed"));
        QVERIFY(ended); // the half-close was seen while the other half still carried an answer
    }
    void aDeclinedUpgradeIsAnOrdinaryAnswer()
    {
        ScriptedServer server;
        server.onRequest([](Peer &peer, const Asked &) {
            peer.write(ScriptedServer::answer(409, "{\"message\":\"not running\"}"));
        });
        const auto answer = await(channelTo(server)->upgrade(order(), ample(), Cancel()));
        QVERIFY(answer);
        QVERIFY(!answer->upgraded);
        QCOMPARE(answer->declined->head().status, 409);
        QCOMPARE(await(answer->declined->rest(1000, ample(), Cancel())).value(),
                 QByteArray("{\"message\":\"not running\"}"));
    }
    void aLargeBodyGoesOutWhole()
    {
        ScriptedServer server;
        server.onRequest([](Peer &peer, const Asked &asked) {
            peer.write(ScriptedServer::answer(200, QByteArray::number(asked.body.size())));
        });
        const auto response =
            await(channelTo(server)->send(order("/x", QByteArray(3'000'000, 'y')), ample(), Cancel()));
        QCOMPARE(response->body, QByteArray("3000000"));
    }
    void anAnswerBeforeTheWholeRequestWasReadIsHeard()
    {
        ScriptedServer server;
        server.onConnection([](Peer &peer) {
            peer.takeRaw([](const QByteArray &) {});
            peer.write(ScriptedServer::answer(413, "too large", "Connection: close\r\n"));
        });
        const auto response = await(channelTo(server)->send(order("/x", QByteArray(1000, 'y')), ample(), Cancel()));
        QCOMPARE(response->head.status, 413);
    }
};

QTEST_GUILESS_MAIN(tst_ChannelStreams)
#include "tst_channel_streams.moc"
