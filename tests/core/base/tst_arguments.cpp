// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/arguments.h"

#include <QJsonDocument>
#include <QTest>
#include <limits>

using namespace wingman;

class tst_Arguments : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textOfEveryKind()
    {
        const Arguments arguments{{"name", QStringLiteral("web-1")}, {"count", qint64(3)}, {"empty", QString()}};
        QCOMPARE(arguments.text(u"name"), QStringLiteral("web-1"));
        QCOMPARE(arguments.text(u"count"), QStringLiteral("3"));
        QCOMPARE(arguments.text(u"empty"), QString());
        QCOMPARE(arguments.text(u"missing"), QStringLiteral("?"));
        QVERIFY(arguments.contains(QStringLiteral("empty")));
        QVERIFY(!arguments.contains(QStringLiteral("missing")));
        QVERIFY(!arguments.isEmpty());
        QVERIFY(Arguments().isEmpty());
    }
    void theOrderOfWritingDoesNotMatter()
    {
        const Arguments one{{"b", qint64(2)}, {"a", QStringLiteral("1")}};
        const Arguments other{{"a", QStringLiteral("1")}, {"b", qint64(2)}};
        QCOMPARE(one, other);
        QCOMPARE(QJsonDocument(one.toJson()).toJson(), QJsonDocument(other.toJson()).toJson());
    }
    void theLastValueCounts()
    {
        Arguments arguments{{"a", qint64(1)}, {"a", qint64(2)}};
        QCOMPARE(arguments.text(u"a"), QStringLiteral("2"));
        arguments.set(QStringLiteral("a"), QStringLiteral("three"));
        QCOMPARE(arguments.text(u"a"), QStringLiteral("three"));
    }
    void jsonGoesRound_data()
    {
        QTest::addColumn<qint64>("number");
        QTest::addColumn<QString>("text");
        QTest::newRow("zero and nothing") << qint64(0) << QString();
        QTest::newRow("negative and blanks") << qint64(-1) << QStringLiteral("  ");
        QTest::newRow("largest exact double") << (qint64(1) << 53) << QStringLiteral("\"\\\n\u202e");
        QTest::newRow("largest of all") << std::numeric_limits<qint64>::max() << QStringLiteral("5");
        QTest::newRow("smallest of all") << std::numeric_limits<qint64>::min() << QStringLiteral("\U0001F534");
    }
    void jsonGoesRound()
    {
        QFETCH(qint64, number);
        QFETCH(QString, text);
        const Arguments before{{"number", number}, {"text", text}};
        const QByteArray stored = QJsonDocument(before.toJson()).toJson();
        QCOMPARE(Arguments::fromJson(QJsonDocument::fromJson(stored).object()), before);
    }
    void jsonOfAnotherShapeCostsTheValueOnly()
    {
        const auto object = QJsonDocument::fromJson(R"({"a":true,"b":null,"c":[1],"d":"x"})").object();
        const Arguments arguments = Arguments::fromJson(object);
        QCOMPARE(arguments.text(u"a"), QString());
        QCOMPARE(arguments.text(u"c"), QString());
        QCOMPARE(arguments.text(u"d"), QStringLiteral("x"));
    }
};

QTEST_GUILESS_MAIN(tst_Arguments)
#include "tst_arguments.moc"
