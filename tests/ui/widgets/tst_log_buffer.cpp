// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/log_buffer.h"

#include <QSignalSpy>
#include <QTest>

using namespace wingman;
using namespace wingman::ui;
using inventory::LogLine;

namespace {

LogLine line(const QByteArray &text, LogLine::Source source = LogLine::Source::Output, bool complete = true)
{
    return {source, std::nullopt, text, complete};
}

} // namespace

class tst_LogBuffer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void levels_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("level");
        const auto row = [](const char *text, LogLevel level) {
            QTest::newRow(text) << QString::fromLatin1(text) << int(level);
        };
        row("ERROR: no connection", LogLevel::Error);
        row("[fatal] out of memory", LogLevel::Error);
        row("level=warn msg=slow", LogLevel::Warning);
        row("2026-01-02 WARNING slow", LogLevel::Warning);
        row("DEBUG cache", LogLevel::Debug);
        row("GET /errors 200", LogLevel::Plain);
        row("terrorised", LogLevel::Plain);
        row("", LogLevel::Plain);
    }
    void levels()
    {
        QFETCH(QString, text);
        QFETCH(int, level);
        QCOMPARE(int(logLevelOf(text)), level);
    }

    void keepsTheLastLines()
    {
        LogBuffer buffer;
        buffer.setCapacity(3);
        const QSignalSpy changed(&buffer, &LogBuffer::changed);
        buffer.append({line("a"), line("b"), line("c"), line("d"), line("e")});
        QCOMPARE(buffer.size(), 3);
        QCOMPARE(buffer.first(), 2);
        QCOMPARE(buffer.end(), 5);
        QCOMPARE(buffer.at(2).text, QStringLiteral("c"));
        QCOMPARE(buffer.at(4).text, QStringLiteral("e"));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].value<qsizetype>(), 5);
        QCOMPARE(changed[0][1].value<qsizetype>(), 2);
        buffer.setCapacity(1);
        QCOMPARE(buffer.first(), 4);
    }

    void partsOfALineAreJoined()
    {
        LogBuffer buffer;
        buffer.append({line("to", LogLine::Source::Output, false), line("!", LogLine::Source::Error), line("gether")});
        QCOMPARE(buffer.size(), 2);
        QCOMPARE(buffer.at(0).text, QStringLiteral("!"));
        QVERIFY(buffer.at(0).fromError);
        QCOMPARE(buffer.at(1).text, QStringLiteral("together"));
    }

    void numbersGoOnAfterClearing()
    {
        LogBuffer buffer;
        buffer.append({line("a"), line("b")});
        buffer.clear();
        QVERIFY(buffer.isEmpty());
        buffer.append({line("c")});
        QCOMPARE(buffer.first(), 2);
        QCOMPARE(buffer.at(2).text, QStringLiteral("c"));
    }

    void aMillionLinesStayBounded()
    {
        LogBuffer buffer;
        QList<LogLine> batch;
        for (int i = 0; i < 10000; ++i)
            batch.append(line("2026 \x1b[32mINFO\x1b[0m request " + QByteArray::number(i) + " took 12 ms"));
        for (int i = 0; i < 100; ++i)
            buffer.append(batch);
        QCOMPARE(buffer.size(), LogBuffer::usualCapacity);
        QCOMPARE(buffer.end(), 1000000);
        QCOMPARE(buffer.at(999999).text, QStringLiteral("2026 INFO request 9999 took 12 ms"));
    }
};

QTEST_GUILESS_MAIN(tst_LogBuffer)
#include "tst_log_buffer.moc"
