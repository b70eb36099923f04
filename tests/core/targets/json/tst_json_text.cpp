// SPDX-License-Identifier: GPL-3.0-or-later
// A JSON text that was only indexed says what QJsonDocument says of the same bytes.
#include "targets/json/json_text.h"
#include "targets/json/lenient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace wingman;
using namespace wingman::targets;

namespace {

const QString where = QStringLiteral("the engine");

QJsonValue qtOf(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

/// The same value once more, put together from what Json answers.
QJsonValue rebuilt(const Json &value)
{
    if (value.isObject()) {
        QJsonObject object;
        for (const QString &key : value.keys())
            object.insert(key, QJsonValue());
        value.forEachMember([&object](const QString &name, const Json &member) { object[name] = rebuilt(member); });
        return object;
    }
    if (value.isArray()) {
        QJsonArray array;
        for (const Json &item : value.toArray())
            array.append(rebuilt(item));
        return array;
    }
    return value.scalar();
}

/// Both read it and say the same of it, or neither reads it.
bool agree(const QByteArray &json)
{
    const auto text = JsonText::parse(where, json);
    if (!text)
        return QJsonDocument::fromJson(json).isNull() && text.error().code == Code::ProtocolError;
    return !QJsonDocument::fromJson(json).isNull() && rebuilt(text->root()) == qtOf(json);
}

const QByteArray sample = " {\"Id\":\"0123456789abcdef\",\"Names\":[\"/a\\n\\\"b\\\\\",\"/"
                          "\\u00e4\\ud83d\\ude00\"],\"n\":[0,-0,1.5,-12e3,9007199254740993,18446744073709551616],"
                          "\"t\":true,\"f\":false,\"z\":null,\"o\":{},\"a\":[],\"Id\":\"twice\",\"\\u0049d2\":{"
                          "\"deep\":[[[{\"x\":1}]]]},\"utf8\":\"ä€😀\"}  ";

} // namespace

class tst_JsonText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhatQtSays_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("everything") << sample;
        for (const char *json : {"",
                                 " ",
                                 "[]",
                                 "{}",
                                 "[ ]",
                                 "{ }",
                                 "null",
                                 "1",
                                 "\"a\"",
                                 "[1,2",
                                 "[1,]",
                                 "[,]",
                                 "{\"a\"}",
                                 "{\"a\":}",
                                 "{\"a\":1,}",
                                 "{a:1}",
                                 "[01]",
                                 "[-]",
                                 "[1.]",
                                 "[.5]",
                                 "[1e]",
                                 "[+1]",
                                 "[1e5]",
                                 "[tru]",
                                 "[nulll]",
                                 "[]]",
                                 "[] x",
                                 "[\"\\x\"]",
                                 "[\"\\u12\"]",
                                 "[\"\\ud800\"]",
                                 "[\"tab\there\"]",
                                 "[\"a\xff\"]",
                                 "[\"\xc0\x80\"]",
                                 "\xef\xbb\xbf[1]",
                                 "[\"\\u0000\"]",
                                 "[\"open",
                                 "[\"open\\",
                                 "{\"a\":{\"a\":{\"a\":[]}}}"})
            QTest::newRow(json) << QByteArray(json);
        QTest::newRow("a number beyond doubles") << '[' + QByteArray(400, '9') + ']';
        QTest::newRow("a long number") << '[' + QByteArray(40, '9') + ",-" + QByteArray(20, '1') + ']';
        QTest::newRow("as deep as it may be") << QByteArray(1024, '[') + QByteArray(1024, ']');
        QTest::newRow("too deep") << QByteArray(1025, '[') + QByteArray(1025, ']');
        QTest::newRow("very deep") << QByteArray(100000, '[');
        QTest::newRow("a zero byte") << QByteArray("[\"a\0b\"]", 7);
    }
    void saysWhatQtSays()
    {
        QFETCH(QByteArray, json);
        QVERIFY(agree(json));
    }
    void everyCutAndEveryOtherByte()
    {
        for (qsizetype i = 0; i <= sample.size(); ++i)
            QVERIFY2(agree(sample.left(i)), qPrintable(QString::number(i)));
        QRandomGenerator random(8259);
        for (int i = 0; i < 20000; ++i) {
            QByteArray spoilt = sample;
            spoilt[random.bounded(spoilt.size())] = static_cast<char>(random.bounded(256));
            QVERIFY2(agree(spoilt), spoilt.toHex().constData());
        }
    }
    void members()
    {
        const auto text = JsonText::parse(where, sample);
        QVERIFY(text);
        const Json root = text->root();
        QCOMPARE(root.value(QLatin1StringView("Id")).toString(), QStringLiteral("twice"));
        QVERIFY(root.value(QLatin1StringView("Id2")).isObject());
        QCOMPARE(root.copy(), qtOf(sample));
        QVERIFY(root.value(QLatin1StringView("I")).isUndefined());
        QVERIFY(root.value(QLatin1StringView("z")).isNull());
        QVERIFY(root.value(QLatin1StringView("t")).value(QLatin1StringView("x")).isUndefined());
        QCOMPARE(root.value(QLatin1StringView("utf8")).toString(), QStringLiteral("ä€😀"));
        QCOMPARE(root.value(QLatin1StringView("Names")).keys(), QStringList());
    }
    /// More of them than are remembered, so that places are taken by others meanwhile.
    void textsThatComeAgain()
    {
        QJsonArray array;
        for (int turn = 0; turn < 3; ++turn) {
            for (int i = 0; i < 3000; ++i)
                array.append(QStringLiteral("é %1").arg(i).repeated(1 + i % 9));
            array.append(QString());
        }
        const auto text = JsonText::parse(where, QJsonDocument(array).toJson(QJsonDocument::Compact));
        QVERIFY(text);
        qsizetype index = 0;
        for (const Json &value : text->root().toArray())
            QCOMPARE(value.toString(), array.at(index++).toString());
        QCOMPARE(index, array.size());
        const auto pair = JsonText::parse(where, R"(["com.docker.compose.project","com.docker.compose.project"])");
        QStringList both;
        for (const Json &value : pair->root().toArray())
            both.append(value.toString());
        QCOMPARE(both.first().constData(), both.last().constData()); // one text, not two
    }
    void lenientlyTheSame()
    {
        const QByteArray json = "[{\"a\":\"1\",\"b\":2,\"c\":true,\"d\":null,\"e\":[1]},[\"x=1\",\"y\",\"=z\",\"\"],"
                                "\"true\",\"0\",\"12\",1700000000,\"2024-01-01T00:00:00Z\",1.5,{},[],null]";
        const auto text = JsonText::parse(where, json);
        QVERIFY(text);
        const QJsonArray array = QJsonDocument::fromJson(json).array();
        qsizetype index = 0;
        for (const Json &value : text->root().toArray()) {
            const QJsonValue same = array.at(index++);
            QCOMPARE(textOf(value), textOf(same));
            QCOMPARE(wholeOf(value), wholeOf(same));
            QCOMPARE(truthOf(value), truthOf(same));
            QVERIFY(instantOf(value) == instantOf(same));
            QCOMPARE(labelsOf(value), labelsOf(same));
            QCOMPARE(textsOf(value), textsOf(same));
        }
        QCOMPARE(index, array.size());
    }
};

QTEST_GUILESS_MAIN(tst_JsonText)
#include "tst_json_text.moc"
