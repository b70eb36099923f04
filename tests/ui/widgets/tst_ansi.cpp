// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ansi.h"

#include <QTest>

using namespace wingman::ui;

class tst_Ansi : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void plainText_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *line, const char *text) {
            QTest::newRow(name) << QString::fromUtf8(line) << QString::fromUtf8(text);
        };
        row("plain", "GET / 200", "GET / 200");
        row("colour", "\x1b[31merror\x1b[0m x", "error x");
        row("cursor movements", "a\x1b[2K\x1b[1;5Hb", "ab");
        row("a title", "\x1b]0;evil\x07shell", "shell");
        row("a link", "\x1b]8;;http://x\x1b\\text\x1b]8;;\x1b\\", "text");
        row("a tab", "a\tb", "a       b");
        row("a progress", "10 %\r50 %\r100 %\r", "100 %");
        row("line end", "line\r\n", "line");
        row("a bell and a null", "a\x07", "a\\u{7}");
        row("bidi",
            "a\u202e"
            "b",
            "a\\u{202e}b");
        row("a broken sequence", "a\x1b[31", "a");
        row("a lone escape", "a\x1b", "a");
        row("other planes", "\U0001F680 up", "\U0001F680 up");
    }
    void plainText()
    {
        QFETCH(QString, line);
        QFETCH(QString, text);
        QCOMPARE(plainOf(line).text, text);
    }

    void colours_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("tone");
        QTest::addColumn<bool>("filled");
        const auto row = [](const char *code, Tone tone, bool filled = false) {
            QTest::newRow(code) << QString::fromLatin1(code) << int(tone) << filled;
        };
        row("31", Tone::Danger);
        row("32", Tone::Ok);
        row("33", Tone::Warn);
        row("94", Tone::Accent);
        row("90", Tone::Muted);
        row("2", Tone::Muted);
        row("41", Tone::Danger, true);
        row("31;7", Tone::Danger, true);
        row("38;5;196", Tone::Danger);
        row("38;5;46", Tone::Ok);
        row("38;5;240", Tone::Muted);
        row("38;2;240;20;20", Tone::Danger);
        row("48;2;20;200;20", Tone::Ok, true);
    }
    void colours()
    {
        QFETCH(QString, code);
        QFETCH(int, tone);
        QFETCH(bool, filled);
        const AnsiText plain = plainOf(QStringLiteral("a\x1b[%1mred\x1b[0mb").arg(code));
        QCOMPARE(plain.text, QStringLiteral("aredb"));
        QCOMPARE(plain.spans.size(), 1);
        QCOMPARE(plain.spans[0].start, 1);
        QCOMPARE(plain.spans[0].length, 3);
        QCOMPARE(int(plain.spans[0].tone), tone);
        QCOMPARE(plain.spans[0].isFilled, filled);
    }

    void styleEndsWithItsCode()
    {
        const AnsiText plain = plainOf(QStringLiteral("\x1b[1;4mab\x1b[22mc\x1b[24md"));
        QCOMPARE(plain.spans.size(), 2);
        QVERIFY(plain.spans[0].isStrong && plain.spans[0].isUnderlined);
        QVERIFY(!plain.spans[1].isStrong && plain.spans[1].isUnderlined);
        QVERIFY(plainOf(QStringLiteral("\x1b[31;39mplain")).spans.isEmpty());
    }

    void aLongLineIsCut()
    {
        const AnsiText plain = plainOf(QString(100000, QLatin1Char('x')), 100);
        QCOMPARE(plain.text.size(), 101);
        QCOMPARE(plain.text.back(), QChar(0x2026));
    }

    /// Whatever comes: no control character is left, and every span lies in the text.
    void nothingHostileIsLeft()
    {
        QString line;
        for (int seed = 1; seed < 2000; ++seed) {
            line += QChar(static_cast<ushort>((seed * 7919) % 256));
            if (seed % 5 == 0)
                line += QStringLiteral("\x1b[%1;").arg(seed % 110);
            if (seed % 7 == 0)
                line += QLatin1Char('m');
        }
        const AnsiText plain = plainOf(line);
        for (const QChar c : plain.text)
            QVERIFY(c.category() != QChar::Other_Control && c.category() != QChar::Other_Format);
        int end = 0;
        for (const AnsiSpan &span : plain.spans) {
            QVERIFY(span.start >= end && span.length > 0);
            end = span.start + span.length;
        }
        QVERIFY(end <= plain.text.size());
    }
};

QTEST_GUILESS_MAIN(tst_Ansi)
#include "tst_ansi.moc"
