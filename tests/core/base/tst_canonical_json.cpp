// SPDX-License-Identifier: GPL-3.0-or-later
// The vectors that RFC 8785 publishes: its examples (sections 3.2.2 to 3.2.4), its table of numbers (appendix B), and
// the test data that it names (appendix F), written as tables of our own.
#include "base/canonical_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <cmath>
#include <cstring>
#include <limits>

using namespace wingman;

namespace {

QJsonValue parsed(const QByteArray &text)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("%s", qUtf8Printable(error.errorString()));
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

} // namespace

class tst_CanonicalJson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void published_data(); // below: moc loses its way in raw strings
    void published()
    {
        QFETCH(QByteArray, input);
        QFETCH(QByteArray, output);
        QCOMPARE(canonicalJson(parsed(input)).value(), output);
        // Canonical bytes are their own canonical form.
        QCOMPARE(canonicalJson(parsed(output)).value(), output);
    }

    void numbers_data()
    {
        QTest::addColumn<quint64>("bits");
        QTest::addColumn<QByteArray>("text");
        const std::pair<quint64, const char *> table[]{
            {0x0000000000000000U, "0"},
            {0x8000000000000000U, "0"},
            {0x0000000000000001U, "5e-324"},
            {0x8000000000000001U, "-5e-324"},
            {0x7fefffffffffffffU, "1.7976931348623157e+308"},
            {0xffefffffffffffffU, "-1.7976931348623157e+308"},
            {0x4340000000000000U, "9007199254740992"},
            {0xc340000000000000U, "-9007199254740992"},
            {0x4430000000000000U, "295147905179352830000"},
            {0x44b52d02c7e14af5U, "9.999999999999997e+22"},
            {0x44b52d02c7e14af6U, "1e+23"},
            {0x44b52d02c7e14af7U, "1.0000000000000001e+23"},
            {0x444b1ae4d6e2ef4eU, "999999999999999700000"},
            {0x444b1ae4d6e2ef4fU, "999999999999999900000"},
            {0x444b1ae4d6e2ef50U, "1e+21"},
            {0x3eb0c6f7a0b5ed8cU, "9.999999999999997e-7"},
            {0x3eb0c6f7a0b5ed8dU, "0.000001"},
            {0x41b3de4355555553U, "333333333.3333332"},
            {0x41b3de4355555554U, "333333333.33333325"},
            {0x41b3de4355555555U, "333333333.3333333"},
            {0x41b3de4355555556U, "333333333.3333334"},
            {0x41b3de4355555557U, "333333333.33333343"},
            {0xbecbf647612f3696U, "-0.0000033333333333333333"},
            {0x43143ff3c1cb0959U, "1424953923781206.2"},
        };
        for (const auto &[bits, text] : table)
            QTest::addRow("%016llx is %s", static_cast<unsigned long long>(bits), text) << bits << QByteArray(text);
    }
    void numbers()
    {
        QFETCH(quint64, bits);
        QFETCH(QByteArray, text);
        double number = 0;
        std::memcpy(&number, &bits, sizeof number);
        QCOMPARE(canonicalNumber(number), text);
        QCOMPARE(canonicalJson(QJsonArray{number}).value(), '[' + text + ']');
    }

    void wholeNumbersKeepTheirDigits()
    {
        QCOMPARE(canonicalJson(QJsonArray{qint64(9007199254740991), qint64(-9007199254740991)}).value(),
                 QByteArray("[9007199254740991,-9007199254740991]"));
        for (const qint64 number :
             {qint64(9007199254740993), std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min() + 1})
            QCOMPARE(canonicalJson(QJsonArray{number}).error().code, Code::InvalidInput);
    }
    void refuses_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("half a character") << QJsonValue(QString(QChar(0xd83d)));
        QTest::newRow("the halves in the wrong order") << QJsonValue(QString(QChar(0xde02)) + QChar(0xd83d));
        QTest::newRow("half a character in a key") << QJsonValue(QJsonObject{{QString(QChar(0xdc00)), 1}});
        QTest::newRow("undefined") << QJsonValue(QJsonValue::Undefined);
    }
    void refuses()
    {
        QFETCH(QJsonValue, value);
        const auto bytes = canonicalJson(value);
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().code, Code::InvalidInput);
    }
};

void tst_CanonicalJson::published_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("output");
    QTest::newRow("arrays") << QByteArray(R"([56, {"d": true, "10": null, "1": [ ]}])")
                            << QByteArray(R"([56,{"1":[],"10":null,"d":true}])");
    QTest::newRow("french: no locale in sorting")
        << QByteArray("{\"peach\": \"This sorting order\", \"p\xc3\xa9"
                      "ch\xc3\xa9\": \"is wrong according to French\", \"p\xc3\xaa"
                      "che\": \"but canonicalization MUST\", \"sin\": \"ingnore locale\"}")
        << QByteArray("{\"peach\":\"This sorting order\",\"p\xc3\xa9"
                      "ch\xc3\xa9\":\"is wrong according to French\",\"p\xc3\xaa"
                      "che\":\"but canonicalization MUST\",\"sin\":\"ingnore locale\"}");
    QTest::newRow("structures")
        << QByteArray(
               R"({"1": {"f": {"f": "hi","F": 5} ,"\n": 56.0}, "10": { }, "": "empty", "a": { }, "111": [ { } ], "A": { }})")
        << QByteArray(R"({"":"empty","1":{"\n":56,"f":{"F":5,"f":"hi"}},"10":{},"111":[{}],"A":{},"a":{}})");
    QTest::newRow("unicode: nothing is normalised")
        << QByteArray(R"({"Unnormalized Unicode":"\u1e0d\u0307"})")
        << QByteArray("{\"Unnormalized Unicode\":\"\xe1\xb8\x8d\xcc\x87\"}");
    QTest::newRow("values")
        << QByteArray(
               R"({"numbers": [1E30, 4.50, 333333333.33333329, 2e-3, 0.000000000000000000000000001], "escaping": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/", "literals": [null, true, false]})")
        << QByteArray("{\"escaping\":\"\xe2\x82\xac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/"
                      "\",\"literals\":[null,true,false],\"numbers\":[1e+30,4.5,333333333.3333333,0.002,1e-27]}");
    QTest::newRow("weird keys")
        << QByteArray(
               R"({"\u20ac": "Euro Sign", "1": "One", "\u0080": "Control\u007f", "\ud83d\ude02": "Smiley", "\u00f6": "Latin Small Letter O With Diaeresis", "\ufb33": "Hebrew Letter Dalet With Dagesh", "</script>": "Browser Challenge"})")
        << QByteArray(
               "{\"1\":\"One\",\"</script>\":\"Browser Challenge\",\"\xc2\x80\":\"Control\x7f\",\"\xc3\xb6\":\"Latin "
               "Small Letter O With Diaeresis\",\"\xe2\x82\xac\":\"Euro "
               "Sign\",\"\xf0\x9f\x98\x82\":\"Smiley\",\"\xef\xac\xb3\":\"Hebrew Letter Dalet With Dagesh\"}");
    QTest::newRow("section 3.2.3: keys by UTF-16 code units")
        << QByteArray(
               R"({"\u20ac": "Euro Sign", "\r": "Carriage Return", "\ufb33": "Hebrew Letter Dalet With Dagesh", "1": "One", "\ud83d\ude00": "Emoji: Grinning Face", "\u0080": "Control", "\u00f6": "Latin Small Letter O With Diaeresis"})")
        << QByteArray("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\xc2\x80\":\"Control\",\"\xc3\xb6\":\"Latin Small "
                      "Letter O With Diaeresis\",\"\xe2\x82\xac\":\"Euro Sign\",\"\xf0\x9f\x98\x80\":\"Emoji: Grinning "
                      "Face\",\"\xef\xac\xb3\":\"Hebrew Letter Dalet With Dagesh\"}");
    QTest::newRow("section 3.2.4: the very bytes")
        << QByteArray(
               R"({"numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001], "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/", "literals": [null, true, false]})")
        << QByteArray::fromHex("7b226c69746572616c73223a5b6e756c6c2c747275652c66616c73655d2c226e"
                               "756d62657273223a5b3333333333333333332e333333333333332c31652b3330"
                               "2c342e352c302e3030322c31652d32375d2c22737472696e67223a22e282ac24"
                               "5c75303030665c6e4127425c225c5c5c5c5c222f227d");
    QTest::newRow("every short escape and the others") << QByteArray(R"(["\b\t\n\f\r\"\\\/\u0000\u0001\u001f"])")
                                                       << QByteArray(R"(["\b\t\n\f\r\"\\/\u0000\u0001\u001f"])");
}

QTEST_GUILESS_MAIN(tst_CanonicalJson)
#include "tst_canonical_json.moc"
