// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/operation.h"

#include <QTest>

using namespace wingman;
using namespace wingman::operations;

namespace {

using Typed = QMap<QString, QString>;

ParameterSpec parameter(const char *name, ParameterSpec::Type type)
{
    ParameterSpec spec{.name = QString::fromLatin1(name)};
    spec.type = type;
    return spec;
}

OperationSpec example()
{
    ParameterSpec timeout = parameter("timeout", ParameterSpec::Type::Integer);
    timeout.defaultValue = qint64(10);
    timeout.minimum = 0;
    timeout.maximum = 300;
    ParameterSpec name = parameter("name", ParameterSpec::Type::Text);
    name.required = true;
    name.minimum = 2;
    name.maximum = 8;
    name.pattern = QStringLiteral("[a-zA-Z0-9][a-zA-Z0-9_.-]*");
    ParameterSpec note = parameter("note", ParameterSpec::Type::Text);
    ParameterSpec force = parameter("force", ParameterSpec::Type::Boolean);
    ParameterSpec signal = parameter("signal", ParameterSpec::Type::Choice);
    signal.choices = QStringList{QStringLiteral("KILL"), QStringLiteral("TERM")};
    return OperationSpec{.id = OperationId::parse(QStringLiteral("test.operation")).value(),
                         .title = QStringLiteral("Test"),
                         .parameters = {timeout, name, note, force, signal},
                         .permission = {},
                         .inverse = {}};
}

} // namespace

class tst_Operation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void parametersAreParsed_data()
    {
        QTest::addColumn<Typed>("text");
        QTest::addColumn<QString>("answer"); // all values in order of their names, or the parameter that is refused
        const auto u = [](const char *text) { return QString::fromUtf8(text); };
        const auto row = [&](const char *name, Typed text, const char *answer) {
            QTest::newRow(name) << text << u(answer);
        };
        const auto with = [&](const char *key, const QString &value) {
            Typed text{{u("name"), u("web")}};
            text.insert(u(key), value);
            return text;
        };
        row("only what is needed", {{u("name"), u("web")}}, "name=web timeout=10");
        row("all of them",
            {{u("name"), u("web")},
             {u("timeout"), u("0")},
             {u("force"), u("true")},
             {u("signal"), u("TERM")},
             {u("note"), u("a b")}},
            "force=true name=web note=a b signal=TERM timeout=0");
        row("nothing", {}, "!name");
        row("one that nobody knows", with("colour", u("red")), "!colour");
        row("a name in capitals is another", with("Timeout", u("1")), "!Timeout");
        row("the largest number", with("timeout", u("300")), "name=web timeout=300");
        row("one above it", with("timeout", u("301")), "!timeout");
        row("one below the smallest", with("timeout", u("-1")), "!timeout");
        row("a number with a fraction", with("timeout", u("1.5")), "!timeout");
        row("a number in hexadecimal", with("timeout", u("0x10")), "!timeout");
        row("a number with an exponent", with("timeout", u("1e2")), "!timeout");
        row("a number beyond 64 bits", with("timeout", u("9223372036854775808")), "!timeout");
        row("a word for a number", with("timeout", u("ten")), "!timeout");
        row("no number", with("timeout", QString()), "!timeout");
        row("yes is not true", with("force", u("yes")), "!force");
        row("1 is not true", with("force", u("1")), "!force");
        row("True is not true", with("force", u("True")), "!force");
        row("a choice that is none", with("signal", u("HUP")), "!signal");
        row("a choice in small letters", with("signal", u("kill")), "!signal");
        row("no choice", with("signal", QString()), "!signal");
        row("too short", with("name", u("w")), "!name");
        row("too long", with("name", u("webwebweb")), "!name");
        row("a slash", with("name", u("a/b")), "!name");
        row("a line end behind a good name", with("name", u("web\n")), "!name");
        row("a space before it", with("name", u(" web")), "!name");
        row("a zero byte", with("name", QStringLiteral("we") + QChar(0)), "!name");
        row("text that turns around", with("note", u("a\u202eb")), "!note");
        row("an escape", with("note", u("\u001b[2J")), "!note");
        row("half a surrogate", with("note", QString(QChar(0xdc00))), "!note");
        row("a very long text", with("note", u("x").repeated(1001)), "!note");
        row("no text where none is needed", with("note", QString()), "name=web note= timeout=10");
        row("an injection stays text", with("note", u("x; rm -rf / && $(y) `z`")),
            "name=web note=x; rm -rf / && $(y) `z` timeout=10");
    }
    void parametersAreParsed()
    {
        QFETCH(Typed, text);
        QFETCH(QString, answer);
        const auto parsed = parseParameters(example(), text);
        if (!parsed) {
            QCOMPARE(parsed.error().code, Code::ParameterInvalid);
            QCOMPARE(QLatin1Char('!') + parsed.error().arguments.text(u"parameter"), answer);
            QVERIFY(!parsed.error().arguments.text(u"reason").isEmpty());
            return;
        }
        QStringList words;
        for (auto it = parsed->cbegin(); it != parsed->cend(); ++it)
            words.append(it.key() + QLatin1Char('=') + textOf(it.value()));
        QCOMPARE(words.join(QLatin1Char(' ')), answer);
        QVERIFY(validateParameters(example(), *parsed));
        QVERIFY(parametersFromJson(toJson(*parsed)) == *parsed);
    }
    void typesAreChecked_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("which");
        QTest::addColumn<bool>("valid");
        const char *names[] = {"timeout", "name", "force", "signal"};
        const int fitting[] = {1, 0, 2, 3};
        const char *values[] = {"text", "number", "boolean", "choice"};
        for (int i = 0; i < 4; ++i) {
            for (int j = 0; j < 3; ++j) {
                QTest::newRow(
                    qPrintable(QStringLiteral("%1 as %2").arg(QLatin1String(names[i]), QLatin1String(values[j]))))
                    << QString::fromLatin1(names[i]) << j << (fitting[i] == j);
            }
        }
        QTest::newRow("signal as its choice") << QStringLiteral("signal") << 3 << true;
    }
    void typesAreChecked()
    {
        QFETCH(QString, name);
        QFETCH(int, which);
        QFETCH(bool, valid);
        const ParameterValue values[] = {QStringLiteral("web"), qint64(5), true, QStringLiteral("KILL")};
        Parameters parameters{{QStringLiteral("name"), QStringLiteral("web")}};
        parameters.insert(name, values[which]);
        QCOMPARE(validateParameters(example(), parameters).has_value(), valid);
    }
    void aDefaultHasToBeValidToo()
    {
        OperationSpec spec = example();
        spec.parameters[0].defaultValue = qint64(999);
        QCOMPARE(parseParameters(spec, {{QStringLiteral("name"), QStringLiteral("web")}})
                     .error()
                     .arguments.text(u"parameter"),
                 QStringLiteral("timeout"));
    }
    void theSafeAnswerIsTheDefault()
    {
        const OperationSpec spec = example();
        QVERIFY(spec.tier == Tier::Three && spec.dangerous && spec.mutates && !spec.reversible && !spec.idempotent);
        QVERIFY(spec.actsOn(inventory::TargetKind::Container) && !spec.actsOn(inventory::TargetKind::Image));
    }
    void idsAreSlugs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("valid");
        QTest::newRow("docker.container.restart") << QStringLiteral("docker.container.restart") << true;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("a path") << QStringLiteral("../restart") << false;
        QTest::newRow("a space") << QStringLiteral("docker restart") << false;
        QTest::newRow("too long") << QStringLiteral("a").repeated(97) << false;
    }
    void idsAreSlugs()
    {
        QFETCH(QString, text);
        QFETCH(bool, valid);
        QCOMPARE(OperationId::parse(text).has_value(), valid);
    }
    void modesAreExactWords()
    {
        for (const auto mode : {ExecutionMode::Mock, ExecutionMode::Integration, ExecutionMode::Lab})
            QVERIFY(modeFromName(modeName(mode)) == mode);
        for (const char *word : {"", "LAB", "Lab", " lab", "lab ", "labs", "production"})
            QVERIFY2(!modeFromName(QString::fromLatin1(word)), word);
    }
};

QTEST_GUILESS_MAIN(tst_Operation)
#include "tst_operation.moc"
