// SPDX-License-Identifier: GPL-3.0-or-later
// Pins the format: what these vectors say was computed with Python's json and hashlib, not with this code. They are
// never changed, only added to; see core/audit/FORMAT.md.
#include "audit/body_scanner.h"
#include "audit/entry.h"
#include "base/canonical_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace wingman;
using namespace wingman::audit;

namespace {

Entry genesis()
{
    Entry entry;
    entry.what.actor = QStringLiteral("anna");
    entry.what.role = QStringLiteral("admin");
    entry.what.origin = QStringLiteral("cli");
    entry.what.action = QStringLiteral("chain.created");
    entry.what.result = QStringLiteral("ok");
    entry.sequence = 1;
    entry.time = parseInstant(u"2026-01-02T03:04:05.000006Z").value();
    entry.chain = QStringLiteral("chn-test");
    entry.checkpoint = Checkpoint::Genesis;
    return entry;
}

Digest digest(const char *hex)
{
    Digest out{};
    const QByteArray bytes = QByteArray::fromHex(hex);
    std::copy(bytes.begin(), bytes.end(), out.begin());
    return out;
}

Entry second()
{
    Entry entry = genesis();
    entry.what.origin = QStringLiteral("console");
    entry.what.action = QStringLiteral("execution.intent");
    entry.what.target = QStringLiteral("docker://local/container/web");
    entry.what.parameters = {
        {QStringLiteral("steps"), QJsonArray{QStringLiteral("POST /containers/3f8a/restart")}},
        {QStringLiteral("delta"), -5},
        {QStringLiteral("list"), QJsonArray{QStringLiteral("a"), QJsonObject{{QStringLiteral("deep"), 1}}}},
        {QStringLiteral("note"), QString::fromUtf8("line\n\xc3\xbc \"q\" \\ \x01 \xe2\x82\xac\xf0\x9f\x98\x80")}};
    entry.what.decision = QStringLiteral("allow");
    entry.what.result.clear();
    entry.what.plan = QStringLiteral("pln-1");
    entry.what.execution = QStringLiteral("exe-1");
    entry.sequence = 2;
    entry.time = Instant(std::chrono::microseconds(1772000000000000));
    entry.checkpoint = Checkpoint::Month;
    entry.warning = ClockWarning::Jumped;
    entry.previous = digest("d431951acc926405788deea2c71828769ef042a1d63cabc070f06d7b6b60822a");
    return entry;
}

const QByteArray zeros(64, '0');
/// Below: moc loses its way in raw strings.
QByteArray genesisBody();
QByteArray secondBody();
const QByteArray genesisBytes = genesisBody();
const QByteArray secondBytes = secondBody();

} // namespace

class tst_Entry : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theBytesAreForEver_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("hash");
        QTest::addColumn<QByteArray>("leaf");
        QTest::newRow("genesis") << 1 << genesisBytes
                                 << QByteArray("d431951acc926405788deea2c71828769ef042a1d63cabc070f06d7b6b60822a")
                                 << QByteArray("09c91c10dd48825582ebcde253257cfa64cbd1d308c949df50752699be963dbf");
        QTest::newRow("everything set")
            << 2 << secondBytes << QByteArray("a313bf80ce9197a0a6f43afa097900901f9430e751488e81df9412f44d804358")
            << QByteArray("75f93684824d9150df665e2726c7c33530ae28f351a5227ca402020bcb84ab0f");
    }
    void theBytesAreForEver()
    {
        QFETCH(int, which);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, hash);
        QFETCH(QByteArray, leaf);
        const Entry entry = which == 1 ? genesis() : second();
        QCOMPARE(encodeEntry(entry).value(), body);
        Sha256 sha256;
        QCOMPARE(toByteArray(entryHash(sha256, bytesOf(body))).toHex(), hash);
        QCOMPARE(toByteArray(leafHash(sha256, bytesOf(body))).toHex(), leaf);
        const auto decoded = decodeEntry(bytesOf(body));
        QVERIFY(decoded);
        QCOMPARE(encodeEntry(*decoded).value(), body);
        QCOMPARE(decoded->what.parameters, entry.what.parameters);
        // The bytes are what a complete RFC 8785 writer makes of them.
        QCOMPARE(canonicalJson(QJsonDocument::fromJson(body).object()).value(), body);
    }
    void sha256IsTheStandards()
    {
        Sha256 sha256;
        // FIPS 180-4's examples, whole and cut in two.
        QCOMPARE(toByteArray(sha256({}, bytesOf("abc"))).toHex(),
                 QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        QCOMPARE(toByteArray(sha256(bytesOf("a"), bytesOf("bc"))).toHex(),
                 QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        QCOMPARE(toByteArray(sha256({}, {})).toHex(),
                 QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    }

    void onlyTheCanonicalBytesAreAccepted_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("problem");
        const auto row = [](const char *name, QByteArray body, BodyProblem problem) {
            QTest::newRow(name) << body << static_cast<int>(problem);
        };
        const auto with = [](const char *from, QByteArray to) { return QByteArray(genesisBytes).replace(from, to); };
        row("nothing", "", BodyProblem::Malformed);
        row("not JSON", "seventeen", BodyProblem::Malformed);
        row("an array", "[1]", BodyProblem::Malformed);
        row("cut short", genesisBytes.chopped(1), BodyProblem::Malformed);
        row("something behind it", genesisBytes + "x", BodyProblem::Malformed);
        row("a missing field", with("\"actor\":\"anna\",", ""), BodyProblem::Malformed);
        row("a number for a text", with("\"anna\"", "7"), BodyProblem::Malformed);
        row("a text for a number", with(":1767323045000006", ":\"1767323045000006\""), BodyProblem::Malformed);
        row("a fraction of a second", with("1767323045000006", "1767323045000006.5"), BodyProblem::Malformed);
        row("parameters that are a list", with("{}", "[]"), BodyProblem::Malformed);
        row("a byte that is not UTF-8", with("anna", "ann\xff"), BodyProblem::Malformed);
        row("an empty action", with("chain.created", ""), BodyProblem::Malformed);
        row("a checkpoint nobody knows", with("\"genesis\"", "\"week\""), BodyProblem::Malformed);
        row("a warning nobody knows", with("\"warning\":\"\"", "\"warning\":\"boo\""), BodyProblem::Malformed);
        row("a hash in capitals", with(zeros.constData(), QByteArray(64, 'A')), BodyProblem::Malformed);
        row("a short hash", with(zeros.constData(), QByteArray(62, '0')), BodyProblem::Malformed);
        row("a space", with(":1,", ": 1,"), BodyProblem::NotCanonical);
        row("a line end behind it", genesisBytes + "\n", BodyProblem::NotCanonical);
        row("one field more", genesisBytes.chopped(1) + ",\"zz\":1}", BodyProblem::NotCanonical);
        row("a needless escape", with("anna", "\\u0061nna"), BodyProblem::NotCanonical);
        row("a solidus escaped", with("anna", "an\\/na"), BodyProblem::NotCanonical);
        row("capital hex digits", with("anna", "\\u001F"), BodyProblem::NotCanonical);
        row("a long escape with a short form", with("anna", "\\u000a"), BodyProblem::NotCanonical);
        row("an exponent", with("\"epoch\":1,", "\"epoch\":1e0,"), BodyProblem::NotCanonical);
        row("a decimal point", with("\"epoch\":1,", "\"epoch\":1.0,"), BodyProblem::NotCanonical);
        row("minus zero", with("\"epoch\":1,", "\"epoch\":-0,"), BodyProblem::NotCanonical);
        row("a field twice", with("\"epoch\":1,", "\"epoch\":1,\"epoch\":1,"), BodyProblem::NotCanonical);
        row("fields in another order",
            with("\"action\":\"chain.created\",\"actor\":\"anna\"", "\"actor\":\"anna\",\"action\":\"chain.created\""),
            BodyProblem::NotCanonical);
        row("a boolean parameter", with("{}", "{\"on\":true}"), BodyProblem::NotCanonical);
        row("a null parameter", with("{}", "{\"on\":null}"), BodyProblem::NotCanonical);
        row("a fraction in the parameters", with("{}", "{\"on\":0.5}"), BodyProblem::NotCanonical);
        row("parameters in another order", with("{}", "{\"b\":1,\"a\":1}"), BodyProblem::NotCanonical);
        row("a parameter twice", with("{}", "{\"a\":1,\"a\":1}"), BodyProblem::NotCanonical);
        row("keys ordered by UTF-8 and not by UTF-16", with("{}", "{\"\xef\xac\xb3\":1,\"\xf0\x9f\x98\x80\":1}"),
            BodyProblem::NotCanonical);
        row("format 2", with("\"format\":1", "\"format\":2"), BodyProblem::UnknownFormat);
        row("another algorithm", with("sha-256", "sha-1"), BodyProblem::UnknownFormat);
        row("format 2 with other fields", "{\"format\":2}", BodyProblem::UnknownFormat);
    }
    void onlyTheCanonicalBytesAreAccepted()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, problem);
        const auto decoded = decodeEntry(bytesOf(body));
        QVERIFY(!decoded);
        QCOMPARE(static_cast<int>(decoded.error()), problem);
    }
    void whatIsAcceptedIsWhatIsWritten()
    {
        // Every byte of an entry changed in every bit: either refused, or again the canonical bytes of another entry.
        int accepted = 0;
        for (qsizetype i = 0; i < secondBytes.size(); ++i) {
            for (int bit = 0; bit < 8; ++bit) {
                QByteArray changed = secondBytes;
                changed[i] = static_cast<char>(changed[i] ^ (1 << bit));
                if (const auto decoded = decodeEntry(bytesOf(changed))) {
                    QCOMPARE(encodeEntry(*decoded).value(), changed);
                    ++accepted;
                }
            }
        }
        QVERIFY(accepted > 100);
    }
    void deepNestingEndsInARefusal()
    {
        const QByteArray deep = QByteArray("[").repeated(20000) + QByteArray("]").repeated(20000);
        QVERIFY(!decodeEntry(bytesOf(QByteArray(genesisBytes).replace("{}", "{\"a\":" + deep + "}"))));
    }
};

namespace {

QByteArray genesisBody()
{
    return QByteArray(
               R"({"action":"chain.created","actor":"anna","algorithm":"sha-256","chain":"chn-test","checkpoint":"genesis","decision":"","epoch":1,"execution":"","format":1,"origin":"cli","parameters":{},"plan":"","previous":")") +
           zeros + R"(","result":"ok","role":"admin","sequence":1,"target":"","time":1767323045000006,"warning":""})";
}

QByteArray secondBody()
{
    return QByteArray(
               R"({"action":"execution.intent","actor":"anna","algorithm":"sha-256","chain":"chn-test","checkpoint":"month","decision":"allow","epoch":1,"execution":"exe-1","format":1,"origin":"console","parameters":{"delta":-5,"list":["a",{"deep":1}],"note":"line\n)") +
           "\xc3\xbc"
           R"( \"q\" \\ \u0001 )"
           "\xe2\x82\xac\xf0\x9f\x98\x80" +
           R"(","steps":["POST /containers/3f8a/restart"]},"plan":"pln-1","previous":"d431951acc926405788deea2c71828769ef042a1d63cabc070f06d7b6b60822a","result":"","role":"admin","sequence":2,"target":"docker://local/container/web","time":1772000000000000,"warning":"clock_jumped"})";
}

} // namespace

QTEST_GUILESS_MAIN(tst_Entry)
#include "tst_entry.moc"
