// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/docker/log_decoder.h"

#include "support/conformance.h"

#include <QTest>

using namespace wingman;
using namespace wingman::targets::docker;
using inventory::LogLine;

namespace {

QByteArray frame(int type, const QByteArray &payload)
{
    const auto size = static_cast<quint32>(payload.size());
    QByteArray header(8, '\0');
    header[0] = static_cast<char>(type);
    for (int i = 0; i < 4; ++i)
        header[4 + i] = static_cast<char>(static_cast<quint8>(size >> (24 - 8 * i)));
    return header + payload;
}

/// "1 2024-01-01T00:00:00.000000Z text", "+" at the end where the line goes on; the error's code last.
QStringList decode(const QByteArray &wire, qsizetype piece, LogDecoder::Format format, bool timestamps)
{
    LogDecoder decoder(format, timestamps, QStringLiteral("the engine"));
    QStringList lines;
    const auto drain = [&] {
        while (const auto line = decoder.take())
            lines.append(QStringLiteral("%1 %2%3%4")
                             .arg(static_cast<int>(line->source))
                             .arg(line->at ? toText(*line->at) + u' ' : QString(), QString::fromUtf8(line->text),
                                  line->complete ? QString() : QStringLiteral("+")));
    };
    for (qsizetype at = 0; at < wire.size(); at += piece) {
        const auto fed = decoder.feed(QByteArrayView(wire).sliced(at, std::min(piece, wire.size() - at)));
        drain();
        if (!fed) {
            lines.append(codeName(fed.error().code));
            return lines;
        }
    }
    const auto finished = decoder.finish();
    drain();
    if (!finished)
        lines.append(codeName(finished.error().code));
    return lines;
}

} // namespace

class tst_LogDecoder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void decodes_data()
    {
        QTest::addColumn<QByteArray>("wire");
        QTest::addColumn<bool>("raw");
        QTest::addColumn<bool>("timestamps");
        QTest::addColumn<QStringList>("lines");
        const QByteArray t1 = "2024-03-27T08:30:35.495801942Z ";
        const QByteArray t2 = "2024-03-27T08:30:36Z ";
        const QString s1 = QStringLiteral("2024-03-27T08:30:35.495801Z ");
        const QString s2 = QStringLiteral("2024-03-27T08:30:36.000000Z ");
        QTest::newRow("nothing") << QByteArray() << false << false << QStringList{};
        QTest::newRow("both sources") << frame(1, "out\n") + frame(2, "err\n") << false << false
                                      << QStringList{QStringLiteral("0 out"), QStringLiteral("1 err")};
        QTest::newRow("a frame of length 0")
            << frame(1, "") + frame(1, "a\n") << false << false << QStringList{QStringLiteral("0 a")};
        QTest::newRow("an empty line") << frame(1, "\n") << false << false << QStringList{QStringLiteral("0 ")};
        QTest::newRow("input is shown as output")
            << frame(0, "typed\n") << false << false << QStringList{QStringLiteral("0 typed")};
        QTest::newRow("two lines in one frame")
            << frame(1, "a\nb\n") << false << false << QStringList{QStringLiteral("0 a"), QStringLiteral("0 b")};
        QTest::newRow("a line over two frames") << frame(1, "aa") + frame(1, "bb\n") << false << false
                                                << QStringList{QStringLiteral("0 aa+"), QStringLiteral("0 bb")};
        QTest::newRow("a line over two frames, another between")
            << frame(1, "aa") + frame(2, "x\n") + frame(1, "bb\n") << false << false
            << QStringList{QStringLiteral("0 aa+"), QStringLiteral("1 x"), QStringLiteral("0 bb")};
        QTest::newRow("a last line without an end")
            << frame(1, "aa") << false << false << QStringList{QStringLiteral("0 aa+")};
        QTest::newRow("times are taken off") << frame(1, t1 + "a\n") + frame(2, t2 + "b\n") << false << true
                                             << QStringList{QStringLiteral("0 ") + s1 + QStringLiteral("a"),
                                                            QStringLiteral("1 ") + s2 + QStringLiteral("b")};
        QTest::newRow("each part of a line has its own time")
            << frame(1, t1 + "aa") + frame(1, t2 + "bb\n") << false << true
            << QStringList{QStringLiteral("0 ") + s1 + QStringLiteral("aa+"),
                           QStringLiteral("0 ") + s2 + QStringLiteral("bb")};
        QTest::newRow("an empty line has its time")
            << frame(1, t1 + "\n") << false << true << QStringList{QStringLiteral("0 ") + s1};
        QTest::newRow("what only looks like a time stays")
            << frame(1, "2024 was good\n") << false << true << QStringList{QStringLiteral("0 2024 was good")};
        QTest::newRow("a text of spaces stays")
            << frame(1, "   \n") << false << true << QStringList{QStringLiteral("0    ")};
        QTest::newRow("not UTF-8 is kept as it is")
            << frame(1, "\xff\xfe\n") << false << false << QStringList{QStringLiteral("0 \uFFFD\uFFFD")};
        QTest::newRow("the daemon reports an error")
            << frame(1, "a\n") + frame(3, "disk \x1b[31mfull") << false << false
            << QStringList{QStringLiteral("0 a"), QStringLiteral("SERVER_ERROR")};
        QTest::newRow("a frame of an unknown type")
            << frame(1, "a\n") + frame(4, "b\n") << false << false
            << QStringList{QStringLiteral("0 a"), QStringLiteral("PROTOCOL_ERROR")};
        QTest::newRow("text that is in no frames")
            << QByteArray("hello, this is text\n") << false << false << QStringList{QStringLiteral("PROTOCOL_ERROR")};
        QTest::newRow("ended inside a header") << frame(1, "a\n") + QByteArray(3, '\1').left(1) << false << false
                                               << QStringList{QStringLiteral("0 a"), QStringLiteral("CONNECTION_LOST")};
        QTest::newRow("ended inside a frame")
            << frame(1, "abc\n").chopped(2) << false << false << QStringList{QStringLiteral("CONNECTION_LOST")};
        QTest::newRow("a terminal") << QByteArray("one\r\ntwo\r\nthree") << true << false
                                    << QStringList{QStringLiteral("2 one"), QStringLiteral("2 two"),
                                                   QStringLiteral("2 three")};
        QTest::newRow("a terminal with times") << QByteArray(t1 + "one\r\n" + t2 + "two\r\n") << true << true
                                               << QStringList{QStringLiteral("2 ") + s1 + QStringLiteral("one"),
                                                              QStringLiteral("2 ") + s2 + QStringLiteral("two")};
        QTest::newRow("a terminal's glued time stays in the text")
            << QByteArray(t1 + "aaaa" + t2 + "a\r\n") << true << true
            << QStringList{QStringLiteral("2 ") + s1 + QStringLiteral("aaaa2024-03-27T08:30:36Z a")};
        QTest::newRow("a terminal that draws over its line")
            << QByteArray("10%\r20%\r\n") << true << false << QStringList{QStringLiteral("2 10%\r20%")};
    }
    void decodes()
    {
        QFETCH(QByteArray, wire);
        QFETCH(bool, raw);
        QFETCH(bool, timestamps);
        QFETCH(QStringList, lines);
        for (qsizetype piece = 1; piece <= wire.size() + 1; ++piece)
            QCOMPARE(decode(wire, piece, raw ? LogDecoder::Format::Raw : LogDecoder::Format::Multiplexed, timestamps),
                     lines);
    }
    void aLineWithoutEndStaysSmall()
    {
        LogDecoder decoder(LogDecoder::Format::Multiplexed, false, QStringLiteral("the engine"));
        QByteArray wire = frame(1, QByteArray(10, 'x'));
        wire[4] = '\x7f'; // a frame of 2 GiB
        QVERIFY(decoder.feed(wire));
        qsizetype longest = 0;
        qsizetype total = 0;
        for (int i = 0; i < 1000; ++i) {
            QVERIFY(decoder.feed(QByteArray(10'000, 'x')));
            while (const auto line = decoder.take()) {
                QVERIFY(!line->complete);
                longest = std::max(longest, line->text.size());
                total += line->text.size();
            }
        }
        QVERIFY(longest <= 2 * longestLogPiece);
        QVERIFY(total >= 9'900'000);
    }
    void recordedLogsInEveryPieceSize_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("lines");
        QTest::newRow("flog") << QStringLiteral("docker/recorded/loki-logs/flog-300.multiplexed.bin") << 300;
        QTest::newRow("partial") << QStringLiteral("docker/recorded/loki-logs/partial.multiplexed.bin") << 0;
    }
    void recordedLogsInEveryPieceSize()
    {
        QFETCH(QString, file);
        QFETCH(int, lines);
        const auto wire = test::conformanceFile(file);
        if (!wire)
            QSKIP("the recorded logs are not on this machine");
        const QStringList whole = decode(*wire, wire->size(), LogDecoder::Format::Multiplexed, true);
        QVERIFY(!whole.isEmpty());
        QVERIFY(!whole.last().contains(u"ERROR") && !whole.last().contains(u"LOST"));
        if (lines > 0)
            QCOMPARE(whole.size(), lines);
        bool goesOn = false; // parts of a line come with a time of their own or without
        for (const QString &line : whole) {
            const bool stamped = line.mid(2, 2) == u"20" && line.mid(28, 2) == u"Z ";
            QVERIFY2(stamped || goesOn, qPrintable(line.left(60)));
            goesOn = line.endsWith(u'+');
        }
        for (qsizetype piece = 1; piece <= 300; ++piece)
            QCOMPARE(decode(*wire, piece, LogDecoder::Format::Multiplexed, true), whole);
        for (const qsizetype piece : {4096, 16383, 16384, 16385, 65536})
            QCOMPARE(decode(*wire, piece, LogDecoder::Format::Multiplexed, true), whole);
    }
};

QTEST_GUILESS_MAIN(tst_LogDecoder)
#include "tst_log_decoder.moc"
