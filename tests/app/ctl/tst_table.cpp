// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/output.h"
#include "ctl/table.h"

#include <QJsonDocument>
#include <QTest>

using namespace wingman::ctl;

class tst_Table : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsWhatTheEyeSees_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("columns");
        QTest::newRow("nothing") << QString() << 0;
        QTest::newRow("plain") << QStringLiteral("web-1") << 5;
        QTest::newRow("an accent of its own") << QStringLiteral("e\u0301") << 1;
        QTest::newRow("Chinese is twice as wide") << QStringLiteral("数据库") << 6;
        QTest::newRow("a picture is too") << QStringLiteral("\U0001F534") << 2;
    }
    void countsWhatTheEyeSees()
    {
        QFETCH(QString, text);
        QTEST(columnsOf(QStringView(text)), "columns");
    }

    void alignsAndLeavesNoBlanksBehind()
    {
        Table table({QStringLiteral("NAME"), QStringLiteral("STATE")});
        table.add({QStringLiteral("数据库"), QStringLiteral("running")});
        table.add({QStringLiteral("web"), QString()});
        QCOMPARE(table.lines(0), (QStringList{QStringLiteral("NAME    STATE"), QStringLiteral("数据库  running"),
                                              QStringLiteral("web")}));
    }

    void fitsATerminal()
    {
        Table table({QStringLiteral("NAME"), QStringLiteral("IMAGE")});
        table.add({QStringLiteral("web"), QStringLiteral("registry.example.org/team/very/long/name:2026.11.21")});
        const auto lines = table.lines(30);
        for (const QString &line : lines)
            QVERIFY2(columnsOf(QStringView(line)) <= 30, qPrintable(line));
        QVERIFY(lines.last().endsWith(QChar(0x2026)));
        QVERIFY(lines.last().startsWith(QStringLiteral("web ")));
    }

    void whatCouldDriveATerminalIsInert_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::newRow("escape") << QStringLiteral("a\x1b[31mred");
        QTest::newRow("a line end") << QStringLiteral("a\nb");
        QTest::newRow("C1 control") << QStringLiteral("a\u009b31m");
        QTest::newRow("right to left") << QStringLiteral("a\u202egnp");
        QTest::newRow("half a character") << QString(QStringLiteral("a") + QChar(0xd800));
    }
    void whatCouldDriveATerminalIsInert()
    {
        QFETCH(QString, cell);
        Table table({QStringLiteral("X")});
        table.add({cell});
        const QString line = table.lines(0).last();
        QVERIFY(line.startsWith(QLatin1Char('a')));
        for (const QChar c : line)
            QVERIFY2(c.category() != QChar::Other_Control && c.category() != QChar::Other_Format && !c.isSurrogate(),
                     qPrintable(line));
        const QStringList pairs = pairLines({{QStringLiteral("x"), cell}});
        QVERIFY(!pairs.first().contains(QChar(0x1b)) && !pairs.first().contains(QLatin1Char('\n')));
    }

    /// The same document for every reader, and nothing in it that a terminal would obey.
    void jsonIsInertAndStaysTheSame()
    {
        const QString text = QStringLiteral("a\x1b[31m \u009b \u202e \u2028 é 数 \U0001F534 \U000E0041 \x7f");
        const QJsonObject object{{QStringLiteral("text"), text}};
        for (const auto format : {QJsonDocument::Compact, QJsonDocument::Indented}) {
            const QByteArray safe = inertJson(QJsonDocument(object).toJson(format));
            QCOMPARE(QJsonDocument::fromJson(safe).object(), object);
            const QString shown = QString::fromUtf8(safe);
            for (const char16_t bad : {u'\x1b', u'\u009b', u'\u202e', u'\u2028', u'\x7f'})
                QVERIFY(!shown.contains(QChar(bad)));
            QVERIFY(!shown.contains(QStringLiteral("\U000E0041")));
            QVERIFY(shown.contains(QStringLiteral("é 数 \U0001F534")));
        }
    }
};

QTEST_APPLESS_MAIN(tst_Table)
#include "tst_table.moc"
