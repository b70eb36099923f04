// SPDX-License-Identifier: GPL-3.0-or-later
// What wingmanctl prints, and what its exit says: the parts that scripts rely on.
#include "support/ctl.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTest>
#include <csignal>

using namespace wingman::test;

namespace {

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

} // namespace

class tst_CtlOutput : public QObject
{
    Q_OBJECT

    std::unique_ptr<Ctl> wingmanctl;

    QString askRestart()
    {
        const auto asked =
            wingmanctl->run(text("operation run docker.container.restart my-app-1 --endpoint demo --output name"));
        return QString::fromUtf8(asked.out).trimmed();
    }

private Q_SLOTS:
    void init() { wingmanctl = std::make_unique<Ctl>(); }

    /// --json prints one document with "schema": 1 and nothing else; nothing goes to standard error where all is well.
    void jsonIsOneDocument_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QStringList>("keys");
        const auto row = [](const char *command, const char *keys) {
            QTest::newRow(command) << text(command) << text(keys).split(QLatin1Char(' '));
        };
        row("version", "name version");
        row("status", "mode status role endpoints audit_entries policy_version waiting_approvals unknown_executions");
        row("mode show", "mode decided_by why blockers status");
        row("policy show", "version policy holds");
        row("policy history", "versions");
        row("allowlist list", "allow deny");
        row("setting list", "settings");
        row("setting get approval.expiry_minutes", "name value default description");
        row("endpoint list", "endpoints problems");
        row("endpoint test demo", "status checks");
        row("safety check docker://demo/container/my-app-1", "target allowed findings");
        row("inventory list --endpoint demo", "endpoints");
        row("operation list", "operations");
        row("operation show docker.container.restart", "id tier dangerous parameters modes");
        row("operation plan docker.container.restart docker://demo/container/my-app-1",
            "id plan state findings digest audit targets");
        row("approval list", "approvals damaged");
        row("execution list", "executions damaged");
        row("audit list", "entries");
        row("audit verify", "is_valid checked head violations");
        row("test-stack status", "endpoint up containers");
        row("demo", "execution audit");
    }
    void jsonIsOneDocument()
    {
        QFETCH(QString, command);
        QFETCH(QStringList, keys);
        const auto result = wingmanctl->run(command + text(" --json"));
        QVERIFY2(result.code == 0, result.err.constData());
        QVERIFY2(result.err.isEmpty(), result.err.constData());
        QJsonParseError error{};
        const auto document = QJsonDocument::fromJson(result.out, &error);
        QVERIFY2(document.isObject(), qPrintable(error.errorString()));
        QCOMPARE(document.object().value(u"schema").toInt(), 1);
        for (const QString &key : keys)
            QVERIFY2(document.object().contains(key), qPrintable(key));
    }

    void theSafetyStatusIsTheSeedsAndNothingMore_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QString>("allowlist");
        QTest::addColumn<QString>("readOnly");
        QTest::addColumn<QByteArray>("document");
        QTest::newRow("safe")
            << text("mock") << QString() << text("false")
            << QByteArray(
                   R"({"status":"safe","is_lab_mode":false,"allowlists_configured":false,"dangerous_ops_available":false,
                                 "warnings":[],"config":{"container_allowlist":[],"vm_allowlist":[],"node_allowlist":[]}})");
        QTest::newRow("armed")
            << text("lab") << text("nginx,redis") << text("false")
            << QByteArray(
                   R"({"status":"armed","is_lab_mode":true,"allowlists_configured":true,"dangerous_ops_available":false,
                                 "warnings":["\ud83d\udd34 LAB MODE ARMED - Real infrastructure affected"],
                                 "config":{"container_allowlist":["nginx","redis"],"vm_allowlist":[],"node_allowlist":[]}})");
    }
    void theSafetyStatusIsTheSeedsAndNothingMore()
    {
        QFETCH(QString, mode);
        QFETCH(QString, allowlist);
        QFETCH(QByteArray, document);
        wingmanctl->set(text("EXECUTION_MODE"), mode);
        wingmanctl->set(text("WINGMAN_EXECUTION_MODE"), mode);
        if (!allowlist.isEmpty())
            wingmanctl->set(text("WINGMAN_CONTAINER_ALLOWLIST"), allowlist);
        const auto result = wingmanctl->run(text("safety status --json"));
        QCOMPARE(result.code, 0);
        QCOMPARE(result.json(), QJsonDocument::fromJson(document).object());
        // In the seed's order, too: people compare it by eye.
        qsizetype last = -1;
        for (const char *key :
             {"\"status\"", "\"is_lab_mode\"", "\"allowlists_configured\"", "\"dangerous_ops_available\"",
              "\"warnings\"", "\"config\"", "\"container_allowlist\"", "\"vm_allowlist\"", "\"node_allowlist\""}) {
            const qsizetype at = result.out.indexOf(key);
            QVERIFY2(at > last, key);
            last = at;
        }
    }

    void labWithoutAllowlistsAndReadOnly()
    {
        wingmanctl->set(text("EXECUTION_MODE"), text("lab"));
        QCOMPARE(wingmanctl->run(text("safety status --json")).json().value(u"status").toString(), text("blocked"));
        wingmanctl->set(text("WINGMAN_READ_ONLY"), text("true"));
        QCOMPARE(wingmanctl->run(text("safety status --json")).json().value(u"status").toString(), text("disabled"));
    }

    void namesAreOneALine()
    {
        const auto result = wingmanctl->run(text("operation list --output name"));
        QCOMPARE(result.code, 0);
        QVERIFY(result.out.split('\n').contains("docker.container.restart"));
    }

    void withoutATerminalThereAreNoColours()
    {
        for (const char *command : {"inventory list --endpoint demo", "status", "audit show 999", "mode show"}) {
            const auto result = wingmanctl->run(text(command));
            QVERIFY(!result.out.contains('\033'));
            QVERIFY(!result.err.contains('\033'));
        }
    }

    /// 4: the request is on record and its plan's id is printed; then 0, and the second time 3.
    void whatNeedsAnApproval()
    {
        const auto asked =
            wingmanctl->run(text("operation run docker.container.restart my-app-1 --endpoint demo --json"));
        QCOMPARE(asked.code, 4);
        QCOMPARE(asked.json().value(u"state").toString(), text("awaiting_approval"));
        const QString plan = asked.json().value(u"plan").toObject().value(u"id").toString();
        QVERIFY(asked.err.contains(plan.toUtf8()));

        const auto waiting = wingmanctl->run(text("approval list --output name"));
        QCOMPARE(QString::fromUtf8(waiting.out).trimmed(), plan);
        QCOMPARE(wingmanctl->run(text("operation run --plan %1").arg(plan)).code, 4);
        QCOMPARE(wingmanctl->run(text("approval approve %1").arg(plan)).code, 0);
        QCOMPARE(wingmanctl->run(text("operation run --plan %1").arg(plan)).code, 0);
        QCOMPARE(wingmanctl->run(text("operation run --plan %1").arg(plan)).code, 3);
        QCOMPARE(wingmanctl->run(text("approval show %1 --json").arg(plan)).json().value(u"state").toString(),
                 text("used"));
    }

    void theDemonstrationIsOneWorldForAllCommands()
    {
        const auto stopped =
            wingmanctl->run(text("operation run docker.container.stop my-app-2 --endpoint demo --output name"));
        const QString plan = QString::fromUtf8(stopped.out).trimmed();
        QCOMPARE(wingmanctl->run(text("approval approve %1").arg(plan)).code, 0);
        QCOMPARE(wingmanctl->run(text("operation run --plan %1").arg(plan)).code, 0);
        // Another process sees it stopped, and starts it again without asking anybody (tier 1).
        const auto inventory = wingmanctl->run(text("inventory list --endpoint demo --kind container"));
        const auto lines = inventory.out.split('\n');
        const auto line = std::find_if(lines.cbegin(), lines.cend(),
                                       [](const QByteArray &each) { return each.contains(" my-app-2 "); });
        QVERIFY(line != lines.cend() && line->contains("exited"));
        QCOMPARE(wingmanctl->run(text("operation run docker.container.start my-app-2 --endpoint demo")).code, 0);
    }

    void theTestStackComesAndGoes()
    {
        QCOMPARE(wingmanctl->run(text("test-stack health")).code, 1);
        QCOMPARE(wingmanctl->run(text("test-stack up")).code, 0);
        QCOMPARE(wingmanctl->run(text("test-stack up")).code, 0); // already
        QCOMPARE(wingmanctl->run(text("test-stack health")).code, 0);
        QCOMPARE(wingmanctl->run(text("test-stack status --json")).json().value(u"up").toBool(), true);
        const auto logs = wingmanctl->run(text("test-stack logs wingman-test-nginx --tail 3 --json"));
        QCOMPARE(logs.code, 0);
        for (const QJsonObject &line : logs.lines())
            QCOMPARE(line.value(u"schema").toInt(), 1);
        QCOMPARE(
            wingmanctl->run(text("audit list --action logs.read --json")).json().value(u"entries").toArray().size(), 1);
        for (const char *verb : {"reset", "down"}) {
            const auto asked = wingmanctl->run(text("test-stack %1 --output name").arg(text(verb)));
            QCOMPARE(asked.code, 4);
            const QString plan = QString::fromUtf8(asked.out).trimmed();
            QCOMPARE(wingmanctl->run(text("approval approve %1").arg(plan)).code, 0);
            const auto ran = wingmanctl->run(text("operation run --plan %1").arg(plan));
            QVERIFY2(ran.code == 0, ran.err.constData());
        }
        QCOMPARE(wingmanctl->run(text("test-stack status --json")).json().value(u"up").toBool(), false);
    }

    /// 3 without anything asked, 6 and 8 by endpoints, 1 by the doctor where an endpoint is down.
    void refusedAndUnreachable()
    {
        wingmanctl->set(text("WINGMAN_READ_ONLY"), text("true"));
        const auto refused = wingmanctl->run(text("operation run docker.container.start debug-shell --endpoint demo"));
        QCOMPARE(refused.code, 3);
        QVERIFY(refused.says("READ_ONLY_MODE"));
        wingmanctl->unset(text("WINGMAN_READ_ONLY"));

        QCOMPARE(wingmanctl->run(text("endpoint test local")).code, 6);
        QCOMPARE(wingmanctl->run(text("inventory list --endpoint local")).code, 6);
        QCOMPARE(wingmanctl->run(text("inventory list")).code, 8); // the demonstration answers, the engine does not
        const auto doctor = wingmanctl->run(text("doctor --json"));
        QCOMPARE(doctor.code, 1);
        QCOMPARE(doctor.json().value(u"status").toString(), text("failed"));
    }

    void theDoctorMakesNothing()
    {
        const auto doctor = wingmanctl->run(text("doctor --json"));
        QVERIFY(!doctor.json().isEmpty());
        QVERIFY(!QFile::exists(wingmanctl->data()));
        QCOMPARE(doctor.json().value(u"checks").toArray().first().toObject().value(u"status").toString(),
                 text("skipped"));
    }

    /// The shells themselves judge the words; here it is seen that all of them are there.
    void completionKnowsEveryWord_data()
    {
        QTest::addColumn<QString>("shell");
        for (const char *shell : {"bash", "zsh", "fish"})
            QTest::newRow(shell) << text(shell);
    }
    void completionKnowsEveryWord()
    {
        QFETCH(QString, shell);
        const auto script = wingmanctl->run(text("completion ") + shell);
        QCOMPARE(script.code, 0);
        for (const char *word : {"test-stack", "approve", "--data-dir", "verify", "containers", "--reason"}) {
            const QByteArray bare =
                QByteArray(word).startsWith("--") && shell == text("fish") ? QByteArray(word + 2) : QByteArray(word);
            QVERIFY2(script.out.contains(bare), word);
        }
    }
    void bashCompletes_data()
    {
        QTest::addColumn<QStringList>("typed");
        QTest::addColumn<QString>("reply");
        QTest::newRow("a noun") << QStringList{text("te")} << text("test-stack");
        QTest::newRow("a verb") << QStringList{text("approval"), text("ap")} << text("approve");
        QTest::newRow("after a flag with a value")
            << QStringList{text("--data-dir"), text("/x"), text("audit"), text("v")} << text("verify");
        QTest::newRow("a choice") << QStringList{text("allowlist"), text("add"), text("cont")} << text("containers");
        QTest::newRow("a flag") << QStringList{text("operation"), text("run"), text("--pl")} << text("--plan");
        QTest::newRow("a flag of all") << QStringList{text("status"), text("--js")} << text("--json");
    }
    void bashCompletes()
    {
        QFETCH(QStringList, typed);
        const QString program = QStandardPaths::findExecutable(text("bash"));
        if (program.isEmpty())
            QSKIP("There is no bash here.");
        const auto script = wingmanctl->run(text("completion bash"));
        QFile file(wingmanctl->home() + text("/completion.bash"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(script.out);
        file.write("COMP_WORDS=(wingmanctl \"$@\"); COMP_CWORD=$#; _wingmanctl; echo \"${COMPREPLY[@]}\"\n");
        file.close();
        QProcess bash;
        bash.start(program, QStringList{file.fileName()} + typed);
        const auto result = Ctl::finish(bash);
        QVERIFY2(result.code == 0 && result.err.isEmpty(), result.err.constData());
        QTEST(QString::fromUtf8(result.out).trimmed(), "reply");
    }

    void theManualHasEveryVerb()
    {
        const auto manual = wingmanctl->run(text("manual"));
        QCOMPARE(manual.code, 0);
        QVERIFY(manual.out.startsWith(".TH WINGMANCTL 1"));
        for (const char *section : {".SS operation run", ".SS audit verify", ".SS test\\-stack up", ".SH EXIT STATUS"})
            QVERIFY2(manual.out.contains(section), section);
    }

    void withAuthenticationOnNobodyIsSignedInHere()
    {
        wingmanctl->set(text("AUTH_ENABLED"), text("true"));
        QCOMPARE(wingmanctl->run(text("status --json")).json().value(u"role").toString(), text("viewer"));
        const auto refused = wingmanctl->run(text("allowlist add containers web"));
        QCOMPARE(refused.code, 3);
        QVERIFY(refused.says("PERMISSION_DENIED"));
    }

    void watchingEndsWithItsTimeOrWithCtrlC()
    {
        const auto timed = wingmanctl->run(text("inventory list --watch --json --endpoint demo --timeout 700ms"));
        QCOMPARE(timed.code, 124);
        const auto lines = timed.lines();
        QVERIFY(!lines.isEmpty());
        QCOMPARE(qsizetype(timed.out.count('\n')), lines.size());
        QCOMPARE(lines.first().value(u"type").toString(), text("snapshot"));
        QCOMPARE(lines.first().value(u"schema").toInt(), 1);

        const auto process = wingmanctl->start(
            {text("inventory"), text("list"), text("--watch"), text("--json"), text("--endpoint"), text("demo")});
        QVERIFY(process->waitForReadyRead(60000));
        ::kill(static_cast<pid_t>(process->processId()), SIGINT);
        QCOMPARE(Ctl::finish(*process).code, 130);
    }

    void whatCannotBePrintedIsNoSuccess()
    {
        if (!QFile::exists(text("/dev/full")))
            QSKIP("This system has no /dev/full.");
        QProcess process;
        process.setProcessEnvironment(wingmanctl->environment());
        process.setStandardOutputFile(text("/dev/full"));
        process.start(Ctl::program(),
                      {text("--data-dir"), wingmanctl->data(), text("operation"), text("list"), text("--json")});
        const auto result = Ctl::finish(process);
        QCOMPARE(result.code, 1);
        QVERIFY(result.says("could not be written"));
    }

    /// What was changed behind our back is noticed by the very next command, and nothing rests on it.
    void anEditedAllowlistIsNoticed()
    {
        QCOMPARE(wingmanctl->run(text("allowlist add containers web")).code, 0);
        QFile file(wingmanctl->database());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        // The stored document, not the entry in the chain beside it.
        const QByteArray document = R"("containers":["web"])";
        qsizetype changed = 0;
        for (qsizetype at = bytes.indexOf(document); at >= 0; at = bytes.indexOf(document, at + 1)) {
            QVERIFY(file.seek(at));
            QVERIFY(file.write(R"("containers":["db0"])") == document.size());
            ++changed;
        }
        file.close();
        QVERIFY(changed > 0);
        const auto refused = wingmanctl->run(text("status"));
        QCOMPARE(refused.code, 7);
        QVERIFY(refused.says("RECORD_TAMPERED"));
    }
};

QTEST_GUILESS_MAIN(tst_CtlOutput)
#include "tst_ctl_output.moc"
