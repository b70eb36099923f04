// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/channel/channel.h"

#include "support/channel_calls.h"

#include <QTest>

using namespace wingman;
using namespace wingman::test;

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
};

QTEST_GUILESS_MAIN(tst_Channel)
#include "tst_channel.moc"
