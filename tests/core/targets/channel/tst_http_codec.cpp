// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/channel/http_codec.h"

#include <QTest>

using namespace wingman;
using namespace wingman::targets::channel;

namespace {

struct Outcome
{
    int status = 0;
    QByteArray body;
    bool done = false;
    bool keep = false;
    std::optional<Code> error; // of feed(), or of end() where the connection ended
    friend bool operator==(const Outcome &, const Outcome &) = default;
};

Outcome decode(const QByteArray &wire, qsizetype piece, bool ends, bool toHead = false)
{
    ResponseDecoder decoder(toHead, Limits{4096, 1 << 20, 4, std::chrono::seconds(1)}, QStringLiteral("the engine"));
    Outcome outcome;
    for (qsizetype at = 0; at < wire.size(); at += piece) {
        const auto fed = decoder.feed(wire.mid(at, piece));
        outcome.body += decoder.takeBody();
        if (!fed) {
            outcome.error = fed.error().code;
            return outcome;
        }
    }
    if (ends) {
        if (const auto ended = decoder.end(); !ended)
            outcome.error = ended.error().code;
        outcome.body += decoder.takeBody();
    }
    outcome.status = decoder.head().status;
    outcome.done = decoder.isDone();
    outcome.keep = decoder.canKeepConnection();
    return outcome;
}

} // namespace

class tst_HttpCodec : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void encodes_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("wire"); // empty: refused

        const QByteArray host = "Host: localhost\r\nUser-Agent: Wingman\r\n";
        const QByteArray none;
        QTest::newRow("a question") << QByteArray("GET") << QByteArray("/_ping") << none << none
                                    << QByteArray("GET /_ping HTTP/1.1\r\n" + host + "\r\n");
        QTest::newRow("an order without a body says so")
            << QByteArray("POST") << QByteArray("/containers/a/start") << none << none
            << QByteArray("POST /containers/a/start HTTP/1.1\r\n" + host + "Content-Length: 0\r\n\r\n");
        QTest::newRow("an order with a body")
            << QByteArray("POST") << QByteArray("/x?y=z%20") << QByteArray("application/json") << QByteArray("{}")
            << QByteArray("POST /x?y=z%20 HTTP/1.1\r\n" + host +
                          "Content-Type: application/json\r\nContent-Length: 2\r\n\r\n{}");
        QTest::newRow("a line end in the address is refused")
            << QByteArray("GET") << QByteArray("/x\r\nA: b") << none << none << none;
        QTest::newRow("a space in the address is refused")
            << QByteArray("GET") << QByteArray("/x y") << none << none << none;
        QTest::newRow("a whole address is refused")
            << QByteArray("GET") << QByteArray("http://x/") << none << none << none;
        QTest::newRow("an empty address is refused") << QByteArray("GET") << QByteArray() << none << none << none;
        QTest::newRow("raw UTF-8 in the address is refused")
            << QByteArray("GET") << QByteArray("/\xc3\xa4") << none << none << none;
        QTest::newRow("a line end in a header is refused")
            << QByteArray("GET") << QByteArray("/x") << QByteArray("a\r\nB: c") << none << none;
        QTest::newRow("a NUL in a header is refused")
            << QByteArray("GET") << QByteArray("/x") << QByteArray("a\0b", 3) << none << none;
        QTest::newRow("a strange method is refused") << QByteArray("GE T") << QByteArray("/x") << none << none << none;
    }
    void encodes()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, wire);
        Request request;
        request.method = method;
        request.target = target;
        request.body = body;
        if (!header.isEmpty())
            request.headers.append({"Content-Type", header});
        const auto bytes = encoded(request, "localhost");
        QCOMPARE(bytes.has_value(), !wire.isEmpty());
        if (bytes)
            QCOMPARE(*bytes, wire);
        else
            QCOMPARE(bytes.error().code, Code::InvalidInput);
    }

    void decodes_data()
    {
        QTest::addColumn<QByteArray>("wire");
        QTest::addColumn<bool>("ends");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("done");
        QTest::addColumn<bool>("keep");
        QTest::addColumn<QString>("error");
        const QString fine;
        const QString lost = codeName(Code::ConnectionLost);
        const QString nonsense = codeName(Code::ProtocolError);
        const QString limit = codeName(Code::LimitExceeded);

        QTest::newRow("with a length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nOK") << false << 200
                                       << QByteArray("OK") << true << true << fine;
        QTest::newRow("no content") << QByteArray("HTTP/1.1 204 No Content\r\n\r\n") << false << 204 << QByteArray()
                                    << true << true << fine;
        QTest::newRow("not modified has no body")
            << QByteArray("HTTP/1.1 304 Not Modified\r\n\r\n") << false << 304 << QByteArray() << true << true << fine;
        QTest::newRow("chunks")
            << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n1\r\nd\r\n0\r\n\r\n")
            << false << 200 << QByteArray("abcd") << true << true << fine;
        QTest::newRow("chunks with extensions and trailers")
            << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nTrailer: X\r\n\r\n3;a=b;c=\"d "
                          "e\"\r\nabc\r\n0\r\nX: y\r\nZ: 1\r\n\r\n")
            << false << 200 << QByteArray("abc") << true << true << fine;
        QTest::newRow("a missing last chunk")
            << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n") << true << 200
            << QByteArray("abc") << false << false << lost;
        QTest::newRow("ended inside a chunk")
            << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\nabc") << true << 200
            << QByteArray("abc") << false << false << lost;
        QTest::newRow("a length that promises more") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nabc")
                                                     << true << 200 << QByteArray("abc") << false << false << lost;
        QTest::newRow("a length that promises less") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nabc")
                                                     << false << 200 << QByteArray("ab") << true << false << fine;
        QTest::newRow("two different lengths")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\nabc") << false << 0
            << QByteArray() << false << false << nonsense;
        QTest::newRow("a negative length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: -2\r\n\r\nabc") << false
                                           << 0 << QByteArray() << false << false << nonsense;
        QTest::newRow("a length beyond any number")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999999\r\n\r\nabc") << false << 0
            << QByteArray() << false << false << nonsense;
        QTest::newRow("a length and chunks")
            << QByteArray(
                   "HTTP/1.1 200 OK\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n")
            << false << 0 << QByteArray() << false << false << nonsense;
        QTest::newRow("until the connection ends")
            << QByteArray("HTTP/1.1 200 OK\r\n\r\nabc") << true << 200 << QByteArray("abc") << true << false << fine;
        QTest::newRow("until the connection ends, not yet")
            << QByteArray("HTTP/1.1 200 OK\r\n\r\nabc") << false << 200 << QByteArray("abc") << false << false << fine;
        QTest::newRow("HTTP/1.0 is not kept") << QByteArray("HTTP/1.0 200 OK\r\nContent-Length: 1\r\n\r\na") << false
                                              << 200 << QByteArray("a") << true << false << fine;
        QTest::newRow("an announced end is not kept")
            << QByteArray("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 1\r\n\r\na") << false << 200
            << QByteArray("a") << true << false << fine;
        QTest::newRow("continue, then the answer")
            << QByteArray("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 201 Created\r\nContent-Length: 1\r\n\r\na") << false
            << 201 << QByteArray("a") << true << true << fine;
        QTest::newRow("hints, then the answer")
            << QByteArray("HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
            << false << 200 << QByteArray() << true << true << fine;
        QTest::newRow("continue for ever") << QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(17) << false << 0
                                           << QByteArray() << false << false << nonsense;
        QTest::newRow("switching protocols") << QByteArray("HTTP/1.1 101 UPGRADED\r\nUpgrade: tcp\r\n\r\nraw") << false
                                             << 101 << QByteArray() << true << false << fine;
        QTest::newRow("another language")
            << QByteArray("SSH-2.0-OpenSSH_9.2\r\n") << false << 0 << QByteArray() << false << false << nonsense;
        QTest::newRow("a later HTTP") << QByteArray("HTTP/2.0 200 OK\r\n\r\n") << false << 0 << QByteArray() << false
                                      << false << nonsense;
        QTest::newRow("nothing at all") << QByteArray() << true << 0 << QByteArray() << false << false << lost;
        QTest::newRow("half a status line")
            << QByteArray("HTTP/1.1 20") << true << 0 << QByteArray() << false << false << lost;
        QTest::newRow("half a header") << QByteArray("HTTP/1.1 200 OK\r\nContent-Le") << true << 200 << QByteArray()
                                       << false << false << lost;
        QTest::newRow("a header without end") << QByteArray("HTTP/1.1 200 OK\r\nX: " + QByteArray(9000, 'x')) << false
                                              << 0 << QByteArray() << false << false << limit;
        QTest::newRow("headers without end")
            << QByteArray("HTTP/1.1 200 OK\r\n" + QByteArray("X: yyyyyyyyyy\r\n").repeated(1000)) << false << 0
            << QByteArray() << false << false << limit;
        QTest::newRow("a chunk header without end")
            << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3;" + QByteArray(9000, 'x')) << false
            << 0 << QByteArray() << false << false << limit;
        QTest::newRow("trailers without end")
            << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n" +
                          QByteArray("X: yyyyyyyyyy\r\n").repeated(1000))
            << false << 0 << QByteArray() << false << false << limit;
        QTest::newRow("a chunk size that is no number")
            << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n") << false << 0 << QByteArray()
            << false << false << nonsense;
        QTest::newRow("a chunk size beyond any number")
            << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nfffffffffffffffffff\r\nabc") << false
            << 0 << QByteArray() << false << false << nonsense;
        QTest::newRow("a bare line feed") << QByteArray("HTTP/1.1 200 OK\nContent-Length: 1\n\na") << false << 0
                                          << QByteArray() << false << false << nonsense;
        QTest::newRow("a status that is none") << QByteArray("HTTP/1.1 000 OK\r\nContent-Length: 1\r\n\r\na") << false
                                               << 0 << QByteArray() << false << false << nonsense;
        QTest::newRow("bytes that mean nothing")
            << QByteArray(100, '\0') << false << 0 << QByteArray() << false << false << nonsense;
    }
    void decodes()
    {
        QFETCH(QByteArray, wire);
        QFETCH(bool, ends);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(bool, done);
        QFETCH(bool, keep);
        QFETCH(QString, error);
        for (const qsizetype piece :
             {qsizetype(1), qsizetype(2), qsizetype(3), qsizetype(7), qsizetype(64), qsizetype(100000)}) {
            const Outcome outcome = decode(wire, piece, ends);
            // What is wrong inside a header may be seen only once the header is complete, or its limit reached.
            if (error == codeName(Code::ProtocolError) && !outcome.error && piece < 64) {
                QVERIFY(!outcome.done);
                continue;
            }
            QCOMPARE(outcome.error ? codeName(*outcome.error) : QString(), error);
            if (error.isEmpty())
                QCOMPARE(outcome.status, status);
            if (error.isEmpty() || ends) {
                QCOMPARE(outcome.body, body);
                QCOMPARE(outcome.done, done);
                QCOMPARE(outcome.keep, keep);
            }
        }
    }
    void anAnswerToHeadHasNoBody()
    {
        const Outcome outcome = decode("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n", 1, false, true);
        QCOMPARE(outcome, (Outcome{200, {}, true, true, std::nullopt}));
    }
    void headersAreFoundWhateverTheirCase()
    {
        ResponseDecoder decoder(false, {}, QStringLiteral("the engine"));
        QVERIFY(decoder.feed("HTTP/1.1 200 All is well\r\nApi-Version: 1.41\r\nX:\r\n\r\n"));
        QCOMPARE(decoder.head().header("API-VERSION"), QByteArray("1.41"));
        QCOMPARE(decoder.head().header("missing"), QByteArray());
        QVERIFY(decoder.head().hasHeader("x"));
        QVERIFY(!decoder.head().hasHeader("y"));
        QCOMPARE(decoder.head().reason, QByteArray("All is well"));
    }
    void trailersAreKeptApart()
    {
        ResponseDecoder decoder(false, {}, QStringLiteral("the engine"));
        QVERIFY(decoder.feed("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nX: y\r\n\r\n"));
        QVERIFY(!decoder.head().hasHeader("X"));
        QCOMPARE(decoder.trailers(), (QList<Header>{{"X", "y"}}));
    }
    void whatFollowsAnUpgradeIsHandedOver()
    {
        for (const qsizetype piece : {qsizetype(1), qsizetype(1000)}) {
            ResponseDecoder decoder(false, {}, QStringLiteral("the engine"));
            const QByteArray wire = "HTTP/1.1 101 UPGRADED\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n\r\n\x01\x02 raw";
            QByteArray rest;
            for (qsizetype at = 0; at < wire.size(); at += piece) {
                QVERIFY(decoder.feed(wire.mid(at, piece)));
                if (decoder.isUpgrade())
                    rest += decoder.takeRest();
            }
            QVERIFY(decoder.isUpgrade());
            QCOMPARE(rest, QByteArray("\x01\x02 raw"));
        }
    }
};

QTEST_GUILESS_MAIN(tst_HttpCodec)
#include "tst_http_codec.moc"
