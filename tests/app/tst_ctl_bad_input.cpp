// SPDX-License-Identifier: GPL-3.0-or-later
// Bad input everywhere: a clear sentence, the right exit status, nothing on standard output, and nothing changed.
#include "support/ctl.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QLocalServer>
#include <QTest>

using namespace wingman::test;

namespace {

using Variables = QMap<QString, QString>;

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

} // namespace

class tst_CtlBadInput : public QObject
{
    Q_OBJECT

    std::unique_ptr<Ctl> wingmanctl;

    /// What a refused command must not move.
    QJsonObject footprint() const
    {
        const auto status = wingmanctl->run(QStringLiteral("status --json"));
        const auto executions = wingmanctl->run(QStringLiteral("execution list --json"));
        return {{QStringLiteral("entries"), status.json().value(u"audit_entries")},
                {QStringLiteral("policy"), status.json().value(u"policy_version")},
                {QStringLiteral("executions"), executions.json().value(u"executions")}};
    }

private Q_SLOTS:
    void initTestCase()
    {
        wingmanctl = std::make_unique<Ctl>();
        QCOMPARE(wingmanctl->run(QStringLiteral("status")).code, 0);
    }

    void isRefused_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("says");
        QTest::addColumn<Variables>("variables");
        const auto row = [](const char *name, const QString &command, int code, const char *says,
                            const Variables &variables = {}) {
            QTest::newRow(name) << command << code << QByteArray(says) << variables;
        };
        row("nothing at all", {}, 2, "USAGE");
        row("an unknown noun", text("frobnicate"), 2, "frobnicate");
        row("an unknown verb", text("audit frobnicate"), 2, "frobnicate");
        row("a noun without its verb", text("audit"), 2, "USAGE");
        row("an unknown flag", text("status --frobnicate"), 2, "frobnicate");
        row("a missing word", text("audit show"), 2, "SEQUENCE");
        row("a word too many", text("status now"), 2, "now");
        row("an unknown format", text("status --output yaml"), 2, "yaml");
        row("two formats at once", text("status --json --output name"), 2, "contradict");
        row("an unknown kind", text("inventory list --kind cat"), 2, "cat");
        row("a time that is none", text("status --timeout soon"), 2, "soon");
        row("no time at all", text("status --timeout 0"), 2, "INVALID_INPUT");
        row("an unknown mode",
            text("operation run docker.container.start docker://demo/container/debug-shell --mode labb"), 3,
            "MODE_UNKNOWN");
        row("an unknown mode in the environment",
            text("operation run docker.container.start docker://demo/container/debug-shell"), 3, "MODE_UNKNOWN",
            {{text("EXECUTION_MODE"), text("labb")}});
        row("two modes in the environment",
            text("operation run docker.container.start docker://demo/container/debug-shell"), 3, "MODE_CONFLICT",
            {{text("EXECUTION_MODE"), text("lab")}, {text("WINGMAN_EXECUTION_MODE"), text("integration")}});
        row("an unknown operation", text("operation run docker.container.juggle web"), 5, "NOT_FOUND");
        row("an operation that is no name", text("operation plan ../etc/passwd web"), 2, "INVALID_INPUT");
        row("no target", text("operation run docker.container.start"), 2, "USAGE");
        row("a target that is not there", text("operation run docker.container.start nobody-knows-me --endpoint demo"),
            5, "NOT_FOUND");
        row("a name that is too long",
            QStringLiteral("operation run docker.container.start %1 --endpoint demo")
                .arg(QString(300, QLatin1Char('x'))),
            2, "INVALID_INPUT");
        row("an address that is none", text("operation run docker.container.start docker://demo"), 2, "INVALID_INPUT");
        row("an address of another kind", text("operation run docker.container.start docker://demo/image/nginx"), 2,
            "INVALID_INPUT");
        row("an unknown endpoint", text("operation run docker.container.start docker://nowhere/container/web"), 5,
            "NOT_FOUND");
        row("an endpoint that is no name", text("inventory list --endpoint ../x"), 2, "INVALID_INPUT");
        row("an endpoint nobody has", text("inventory list --endpoint nowhere"), 5, "NOT_FOUND");
        row("an unknown parameter", text("operation run docker.container.restart my-app-1 speed=9 --endpoint demo"), 2,
            "PARAMETER_INVALID");
        row("a parameter of another type",
            text("operation run docker.container.restart my-app-1 timeout=soon --endpoint demo"), 2,
            "PARAMETER_INVALID");
        row("a parameter out of range",
            text("operation run docker.container.restart my-app-1 timeout=-5 --endpoint demo"), 2, "PARAMETER_INVALID");
        row("a parameter twice",
            text("operation run docker.container.restart my-app-1 timeout=1 timeout=2 --endpoint demo"), 2,
            "PARAMETER_INVALID");
        row("a plan beside an operation", text("operation run docker.container.start web --plan pln-x"), 2, "USAGE");
        row("a plan that is none", text("operation run --plan exe-abc"), 2, "INVALID_INPUT");
        row("a plan nobody made", text("operation run --plan pln-abc"), 5, "NOT_FOUND");
        row("approving what nobody asked", text("approval approve pln-abc"), 5, "NOT_FOUND");
        row("approving what is no plan", text("approval approve web"), 2, "INVALID_INPUT");
        row("an unknown execution", text("execution show exe-abc"), 5, "NOT_FOUND");
        row("an unknown state", text("execution list --state tired"), 2, "tired");
        row("a limit that is none", text("execution list --limit many"), 2, "--limit");
        row("entry zero", text("audit show 0"), 2, "SEQUENCE");
        row("an entry that is a word", text("audit show first"), 2, "SEQUENCE");
        row("an entry that is not there", text("audit show 999999"), 5, "NOT_FOUND");
        row("a time in another format", text("audit list --since yesterday"), 2, "--since");
        row("an unknown list", text("allowlist add cats tom"), 2, "cats");
        row("an entry with a space", text("allowlist add containers \"web db\""), 2, "PARAMETER_INVALID");
        row("an empty entry", text("allowlist add containers \"\""), 2, "ENTRY");
        row("a bare star", text("allowlist add containers *"), 2, "PARAMETER_INVALID");
        row("a star in the middle", text("allowlist add containers my-*-app"), 2, "PARAMETER_INVALID");
        row("a word among VMIDs", text("allowlist add vms web"), 2, "PARAMETER_INVALID");
        row("two entries in one", text("allowlist add containers web,db"), 2, "PARAMETER_INVALID");
        row("an unknown setting", text("setting set colour blue"), 5, "NOT_FOUND");
        row("a setting's wrong value", text("setting set approval.expiry_minutes never"), 2, "PARAMETER_INVALID");
        row("a policy that is no NAME=VALUE", text("policy set read_only"), 2, "USAGE");
        row("an unknown policy", text("policy set colour=blue"), 2, "PARAMETER_INVALID");
        row("a policy's wrong value", text("policy set read_only=perhaps"), 2, "PARAMETER_INVALID");
        row("raising self-approval unconfirmed", text("policy set self_approval=tier3"), 2, "raise self-approval");
        row("an endpoint with the default's name", text("endpoint add local unix:///run/x.sock"), 2,
            "PARAMETER_INVALID");
        row("an endpoint with a password in it", text("endpoint add shed tcp://me:secret@shed:2376"), 2,
            "PARAMETER_INVALID");
        row("an endpoint in clear over the network", text("endpoint add shed tcp://shed:2375"), 2, "PARAMETER_INVALID");
        row("an endpoint of no scheme", text("endpoint add shed shed:2375"), 2, "PARAMETER_INVALID");
        row("a secret instead of a reference", text("endpoint add shed unix:///run/x.sock --credential hunter2"), 2,
            "PARAMETER_INVALID");
        row("removing an endpoint nobody saved", text("endpoint remove shed"), 5, "NOT_FOUND");
        row("an allowlist with spaces",
            text("operation run docker.container.start docker://local/container/web --mode lab"), 6, "UNREACHABLE",
            {{text("WINGMAN_CONTAINER_ALLOWLIST"), text("web, db")}});
        row("a test container nobody knows", text("test-stack logs web"), 5, "NOT_FOUND");
        row("taking down what is not up", text("test-stack down"), 5, "NOT_FOUND");
        row("an image that is no name", text("test-stack up image_nginx=$(reboot)"), 2, "PARAMETER_INVALID");
    }
    void isRefused()
    {
        QFETCH(QString, command);
        QFETCH(int, code);
        QFETCH(QByteArray, says);
        QFETCH(Variables, variables);
        const QJsonObject before = footprint();
        for (auto it = variables.cbegin(); it != variables.cend(); ++it)
            wingmanctl->set(it.key(), it.value());
        const auto result = wingmanctl->run(command);
        for (auto it = variables.cbegin(); it != variables.cend(); ++it)
            wingmanctl->unset(it.key());
        QVERIFY2(result.code == code, QByteArray(result.err + " → " + QByteArray::number(result.code)).constData());
        QVERIFY2(result.err.contains(says), result.err.constData());
        if (code != 3) { // a refusal by the gate is on record: that somebody asked is worth knowing
            QVERIFY2(result.out.isEmpty(), result.out.constData());
            QCOMPARE(footprint(), before);
        }
        for (const char byte : result.err)
            QVERIFY(byte == '\n' || static_cast<unsigned char>(byte) >= 0x20);
        QVERIFY2(!result.err.contains("hunter2") && !result.err.contains("me:secret"), result.err.constData());
    }

    /// Wrong configuration is refused with what is wrong, also where the machine would allow it.
    void aWrongAllowlistBlocksActing_data()
    {
        QTest::addColumn<QString>("list");
        QTest::newRow("spaces") << QStringLiteral("web, db");
        QTest::newRow("an empty item") << QStringLiteral("web,,db");
        QTest::newRow("a bare star") << QStringLiteral("*");
        QTest::newRow("control characters") << QStringLiteral("web\x1b[2J");
    }
    void aWrongAllowlistBlocksActing()
    {
        QFETCH(QString, list);
        wingmanctl->set(text("WINGMAN_CONTAINER_ALLOWLIST"), list);
        const auto safety = wingmanctl->run(text("safety status --mode lab --json"));
        wingmanctl->unset(text("WINGMAN_CONTAINER_ALLOWLIST"));
        QCOMPARE(safety.json().value(u"status").toString(), text("blocked"));
        QCOMPARE(safety.json().value(u"allowlists_configured").toBool(), false);
    }

    void theDataFolder_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("is a file") << QStringLiteral("file") << QByteArray("DATA_FOLDER_UNUSABLE");
        QTest::newRow("cannot be made") << QStringLiteral("unmakeable") << QByteArray("DATA_FOLDER_UNUSABLE");
        QTest::newRow("has a database that is none") << QStringLiteral("text") << QByteArray("DATABASE_CORRUPT");
        QTest::newRow("has a folder for a database") << QStringLiteral("folder") << QByteArray("wingman.db");
    }
    void theDataFolder()
    {
        QFETCH(QString, kind);
        QFETCH(QByteArray, says);
        const QString path = wingmanctl->home() + QStringLiteral("/bad-") + kind;
        const QByteArray content = "This is a shopping list, not a database. " + QByteArray(4096, 'x');
        QString chosen = path;
        QString file = path;
        if (kind == QStringLiteral("text") || kind == QStringLiteral("folder")) {
            QVERIFY(QDir().mkpath(path));
            file = path + QStringLiteral("/wingman.db");
        }
        if (kind == QStringLiteral("folder"))
            QVERIFY(QDir().mkpath(file));
        else {
            QFile made(file);
            QVERIFY(made.open(QIODevice::WriteOnly));
            made.write(content);
        }
        if (kind == QStringLiteral("unmakeable"))
            chosen = path + QStringLiteral("/below/a/file");
        const auto result =
            wingmanctl->run(QStringList{QStringLiteral("--data-dir"), chosen, QStringLiteral("status")});
        QCOMPARE(result.code, 1);
        QVERIFY2(result.err.contains(says), result.err.constData());
        QVERIFY(result.out.isEmpty());
        // The doctor still works there, and says the same.
        const auto doctor = wingmanctl->run(
            QStringList{QStringLiteral("--data-dir"), chosen, QStringLiteral("doctor"), QStringLiteral("--json")});
        QCOMPARE(doctor.code, 1);
        QCOMPARE(doctor.json().value(u"status").toString(), QStringLiteral("failed"));
        if (kind != QStringLiteral("folder")) {
            QFile same(file);
            QVERIFY(same.open(QIODevice::ReadOnly));
            QCOMPARE(same.readAll(), content);
        }
    }

    /// Who looks after other machines is not told for ever that there is no engine on this one.
    void noEngineHereIsAProblemOnlyWithoutOthers()
    {
        Ctl remote;
        remote.unset(QStringLiteral("DOCKER_HOST"));
        const auto problems = [&remote] {
            const auto list = remote.run(QStringLiteral("endpoint list --mode integration --json"));
            return list.json().value(u"problems").toArray();
        };
        if (problems().isEmpty())
            QSKIP("An engine of this machine itself was found.");
        QCOMPARE(problems().size(), 1);
        QCOMPARE(remote.run(QStringLiteral("endpoint add nas unix:///run/nas/docker.sock")).code, 0);
        QCOMPARE(problems(), QJsonArray());
    }

    /// An engine that takes the question and says nothing.
    void whoNeverAnswersIsGivenUp()
    {
        QLocalServer silent;
        const QString socket = wingmanctl->home() + QStringLiteral("/silent.sock");
        QVERIFY2(silent.listen(socket), qPrintable(silent.errorString()));
        const QString command =
            QStringLiteral("inventory list --mode integration --timeout 2s --endpoint unix://") + socket;
        const auto told = wingmanctl->run(command);
        QCOMPARE(told.code, 124);
        QCOMPARE(told.out, QByteArray()); // above all not that nothing is there
        QVERIFY2(told.says("TIMED_OUT") && told.says("silent.sock did not answer in time"), told.err.constData());
        const auto read = wingmanctl->run(command + QStringLiteral(" --json"));
        QCOMPARE(read.code, 124);
        const QJsonObject endpoint = read.json().value(u"endpoints").toArray().first().toObject();
        QCOMPARE(endpoint.value(u"error")[u"code"].toString(), QStringLiteral("TIMED_OUT"));
    }

    /// The demonstration is no record of anything: what cannot be understood begins anew.
    void aBrokenDemonstrationBeginsAnew()
    {
        QFile file(wingmanctl->data() + QStringLiteral("/demonstration.json"));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("{\"docker\": [1, 2,");
        file.close();
        QCOMPARE(wingmanctl->run(QStringLiteral("inventory list --endpoint demo --json")).code, 0);
    }
};

QTEST_GUILESS_MAIN(tst_CtlBadInput)
#include "tst_ctl_bad_input.moc"
