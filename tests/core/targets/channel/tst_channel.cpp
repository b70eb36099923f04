// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/channel/channel.h"

#include "support/async.h"
#include "support/scripted_server.h"
#include "targets/channel/local_connector.h"

#include <QLocalSocket>
#include <QTest>
#include <sys/socket.h>
#include <unistd.h>

using namespace wingman;
using namespace wingman::targets::channel;
using namespace std::chrono_literals;
using wingman::test::Asked;
using wingman::test::await;
using wingman::test::Peer;
using wingman::test::ScriptedServer;

namespace {

std::shared_ptr<Channel> channelTo(const ScriptedServer &server, Limits limits = {})
{
    return std::make_shared<Channel>(std::make_shared<LocalConnector>(server.path(), QStringLiteral("unix://test")),
                                     limits);
}

Request get(const QByteArray &target = "/x")
{
    Request request;
    request.target = target;
    return request;
}

Request order(const QByteArray &target = "/x", const QByteArray &body = {})
{
    Request request;
    request.method = "POST";
    request.target = target;
    request.body = body;
    request.mutates = true;
    return request;
}

/// Far away: a flow that needs it has failed, and says so with TimedOut.
Deadline ample()
{
    return Deadline::after(30s);
}

Async<QByteArray> drain(std::shared_ptr<BodyStream> stream)
{
    QByteArray all;
    for (;;) {
        const auto piece = co_await stream->next(ample(), Cancel());
        if (!piece)
            co_return propagate(piece);
        if (!piece->has_value())
            co_return all;
        all += **piece;
    }
}

} // namespace

class tst_Channel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksAndKeepsTheConnection()
    {
        ScriptedServer server;
        server.onRequest([](Peer &peer, const Asked &asked) { peer.write(ScriptedServer::answer(200, asked.target)); });
        const auto channel = channelTo(server);
        for (int i = 0; i < 5; ++i) {
            const QByteArray target = "/" + QByteArray::number(i);
            const auto response = await(channel->send(get(target), ample(), Cancel()));
            QVERIFY(response);
            QCOMPARE(response->head.status, 200);
            QCOMPARE(response->body, target);
        }
        QCOMPARE(server.connections(), 1);
        QCOMPARE(channel->idleConnections(), 1);
    }
    void whatChangesSomethingNeverTravelsOnAKeptConnection()
    {
        ScriptedServer server;
        server.onRequest([](Peer &peer, const Asked &) { peer.write(ScriptedServer::answer(204, {})); });
        const auto channel = channelTo(server);
        QVERIFY(await(channel->send(get(), ample(), Cancel())));
        QVERIFY(await(channel->send(order(), ample(), Cancel())));
        QVERIFY(await(channel->send(order(), ample(), Cancel())));
        QCOMPARE(server.connections(), 3);
        QVERIFY(await(channel->send(get(), ample(), Cancel())));
        QCOMPARE(server.connections(), 3); // but what it leaves behind serves the next question
    }
    void parallelQuestionsUseConnectionsOfTheirOwnAndFewAreKept()
    {
        ScriptedServer server;
        QList<Peer *> waiting;
        server.onRequest([&waiting](Peer &peer, const Asked &) {
            waiting.append(&peer);
            if (waiting.size() == 6) {
                for (Peer *each : std::exchange(waiting, {}))
                    each->write(ScriptedServer::answer(200, "x"));
            }
        });
        Limits limits;
        limits.idleConnections = 2;
        const auto channel = channelTo(server, limits);
        std::vector<QCoro::Task<Result<Response>>> tasks;
        for (int i = 0; i < 6; ++i)
            tasks.push_back(channel->send(get(), ample(), Cancel()));
        for (auto &task : tasks)
            QVERIFY(await(std::move(task)));
        QCOMPARE(server.connections(), 6);
        QCOMPARE(channel->idleConnections(), 2);
        QTRY_COMPARE(server.open().size(), 2);
    }
    void keptConnectionsEndAfterAWhile()
    {
        ScriptedServer server;
        server.onRequest([](Peer &peer, const Asked &) { peer.write(ScriptedServer::answer(200, "x")); });
        Limits limits;
        limits.idleTimeout = 20ms;
        const auto channel = channelTo(server, limits);
        QVERIFY(await(channel->send(get(), ample(), Cancel())));
        QTRY_COMPARE(channel->idleConnections(), 0);
        QTRY_COMPARE(server.open().size(), 0);
    }
    void aKeptConnectionThatEndsIsForgotten()
    {
        ScriptedServer server;
        server.onRequest([](Peer &peer, const Asked &) { peer.write(ScriptedServer::answer(200, "x")); });
        const auto channel = channelTo(server);
        QVERIFY(await(channel->send(get(), ample(), Cancel())));
        server.open().first()->close();
        QTRY_COMPARE(channel->idleConnections(), 0);
        QVERIFY(await(channel->send(get(), ample(), Cancel())));
        QCOMPARE(server.connections(), 2);
    }
    void aKeptConnectionThatTalksUnaskedIsForgotten()
    {
        ScriptedServer server;
        server.onRequest([](Peer &peer, const Asked &) { peer.write(ScriptedServer::answer(200, "x")); });
        const auto channel = channelTo(server);
        QVERIFY(await(channel->send(get(), ample(), Cancel())));
        server.open().first()->write("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nforged");
        QTRY_COMPARE(channel->idleConnections(), 0);
        QCOMPARE(await(channel->send(get(), ample(), Cancel()))->body, QByteArray("x"));
    }
    void aQuestionIsRepeatedOnceWhenTheKeptConnectionWasDead()
    {
        ScriptedServer server;
        int requests = 0;
        server.onRequest([&requests](Peer &peer, const Asked &) {
            if (++requests == 2)
                peer.abort(); // the kept one dies just as the second question arrives
            else
                peer.write(ScriptedServer::answer(200, "x"));
        });
        const auto channel = channelTo(server);
        QVERIFY(await(channel->send(get(), ample(), Cancel())));
        QVERIFY(await(channel->send(get(), ample(), Cancel())));
        QCOMPARE(requests, 3);
        QCOMPARE(server.connections(), 2);
    }
    void aQuestionIsNotRepeatedOnceAnAnswerBegan()
    {
        ScriptedServer server;
        int requests = 0;
        server.onRequest([&requests](Peer &peer, const Asked &) {
            if (++requests == 2) {
                peer.write("HTTP/1.1 200 OK\r\n");
                peer.close();
            } else {
                peer.write(ScriptedServer::answer(200, "x"));
            }
        });
        const auto channel = channelTo(server);
        QVERIFY(await(channel->send(get(), ample(), Cancel())));
        const auto second = await(channel->send(get(), ample(), Cancel()));
        QCOMPARE(second.error().code, Code::ConnectionLost);
        QCOMPARE(requests, 2);
    }
    void aQuestionIsNotRepeatedOnAFreshConnection()
    {
        ScriptedServer server;
        server.onRequest([](Peer &peer, const Asked &) { peer.abort(); });
        const auto response = await(channelTo(server)->send(get(), ample(), Cancel()));
        QCOMPARE(response.error().code, Code::ConnectionLost);
        QCOMPARE(server.asked().size(), 1);
    }
    void whatChangesSomethingIsSentAtMostOnce()
    {
        // The answer is cut at every byte; a kept connection is there to be tempted by.
        const QByteArray answer = ScriptedServer::answer(200, "{\"message\":\"done\"}");
        for (qsizetype cut = 0; cut < answer.size(); ++cut) {
            ScriptedServer server;
            server.onRequest([&](Peer &peer, const Asked &asked) {
                if (asked.method == "GET") {
                    peer.write(ScriptedServer::answer(200, "x"));
                    return;
                }
                peer.write(answer.left(cut));
                peer.close();
            });
            const auto channel = channelTo(server);
            QVERIFY(await(channel->send(get(), ample(), Cancel())));
            const auto response = await(channel->send(order(), ample(), Cancel()));
            QVERIFY(!response);
            QCOMPARE(response.error().code, Code::ConnectionLost);
            QVERIFY(mayHaveBeenSent(response.error()));
            int orders = 0;
            for (const Asked &asked : server.asked())
                orders += asked.method == "POST" ? 1 : 0;
            QCOMPARE(orders, 1);
            QVERIFY(await(channel->send(get(), ample(), Cancel()))); // and the channel is well
        }
    }
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
    void answersThatAreNoSuccessLeaveTheConnectionUsable_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {204, 301, 304, 400, 404, 409, 500, 503})
            QTest::addRow("%d", status) << status;
    }
    void answersThatAreNoSuccessLeaveTheConnectionUsable()
    {
        QFETCH(int, status);
        ScriptedServer server;
        server.onRequest([status](Peer &peer, const Asked &) {
            if (status == 204 || status == 304)
                peer.write("HTTP/1.1 " + QByteArray::number(status) + " x\r\n\r\n");
            else
                peer.write(ScriptedServer::answer(status, "{}", "Location: http://elsewhere.example/\r\n"));
        });
        const auto channel = channelTo(server);
        for (int i = 0; i < 3; ++i) {
            const auto response = await(channel->send(get(), ample(), Cancel()));
            QVERIFY(response);
            QCOMPARE(response->head.status, status); // a redirect is an answer like any other
        }
        QCOMPARE(server.connections(), 1);
        QCOMPARE(server.asked().size(), 3);
    }
    void bytesTooManyAreNotTakenForTheNextAnswer()
    {
        ScriptedServer server;
        server.onRequest([](Peer &peer, const Asked &) {
            peer.write(
                "HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\naHTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nforged");
        });
        const auto channel = channelTo(server);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(await(channel->send(get(), ample(), Cancel()))->body, QByteArray("a"));
        QCOMPARE(server.connections(), 3);
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

QTEST_GUILESS_MAIN(tst_Channel)
#include "tst_channel.moc"
