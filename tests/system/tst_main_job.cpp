// SPDX-License-Identifier: GPL-3.0-or-later
// labels: engine
// The main job, from the command line, on a real Docker Engine. Read from top to bottom it tells what Wingman does and
// what it refuses; every step is what a person would type.
#include "support/ctl.h"
#include "support/engine_objects.h"

#include <QFile>
#include <QTest>

using namespace wingman;
using namespace wingman::test;

class tst_MainJob : public QObject
{
    Q_OBJECT

    std::unique_ptr<EngineObjects> engine;
    std::unique_ptr<Ctl> wingmanctl;

    /// The plan's id, as `--output name` prints it.
    static QString planOf(const CtlResult &result) { return QString::fromUtf8(result.out).trimmed(); }
    QStringList codesOf(const CtlResult &result) const
    {
        QStringList codes;
        for (const auto &finding : result.json().value(u"findings").toArray())
            codes.append(finding.toObject().value(u"code").toString());
        return codes;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (EngineObjects::address().isEmpty())
            QSKIP("There is no engine of the tests here (packaging/with-engine.sh starts one).");
        engine = std::make_unique<EngineObjects>();
        engine->make({.name = QStringLiteral("web")});
        engine->make({.name = QStringLiteral("web2")});
        engine->make({.name = QStringLiteral("my-app-1")});
        engine->make(
            {.name = QStringLiteral("labelled"), .labels = {{QStringLiteral("wingman.test"), QStringLiteral("true")}}});
        wingmanctl = std::make_unique<Ctl>();
        wingmanctl->set(QStringLiteral("DOCKER_HOST"), EngineObjects::address());
    }

    void inMockModeNothingIsTouchedAndTheRecordSaysSo()
    {
        const QString before = engine->startedAt(QStringLiteral("web"));

        // Nobody armed anything, so the mode is mock. A restart is tier 2: somebody has to approve it.
        const auto asked = wingmanctl->run(
            QStringLiteral("operation run docker.container.restart docker://local/container/web --output name"));
        QCOMPARE(asked.code, 4);
        QVERIFY(asked.says("APPROVAL_MISSING"));
        const QString plan = planOf(asked);
        QVERIFY(plan.startsWith(QStringLiteral("pln-")));

        // A single local admin may approve tier 2 by default.
        QCOMPARE(wingmanctl->run(QStringLiteral("approval approve %1").arg(plan)).code, 0);
        const auto ran = wingmanctl->run(QStringLiteral("operation run --plan %1 --json").arg(plan));
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.json().value(u"state").toString(), QStringLiteral("succeeded"));
        QCOMPARE(ran.json().value(u"plan").toObject().value(u"simulated").toBool(), true);
        QVERIFY(codesOf(ran).contains(QStringLiteral("MOCK_SIMULATED")));

        QCOMPARE(engine->startedAt(QStringLiteral("web")), before);
    }

    void anApprovalWorksOnce()
    {
        const QString plan = planOf(wingmanctl->run(
            QStringLiteral("operation run docker.container.stop docker://local/container/web --output name")));
        QCOMPARE(wingmanctl->run(QStringLiteral("approval approve %1").arg(plan)).code, 0);
        QCOMPARE(wingmanctl->run(QStringLiteral("operation run --plan %1").arg(plan)).code, 0);
        const auto again = wingmanctl->run(QStringLiteral("operation run --plan %1").arg(plan));
        QCOMPARE(again.code, 3);
        QVERIFY(again.out.isEmpty());
    }

    void inIntegrationModeALabelledContainerRestarts()
    {
        wingmanctl->set(QStringLiteral("EXECUTION_MODE"), QStringLiteral("integration"));
        const QString before = engine->startedAt(QStringLiteral("labelled"));

        const QString plan = planOf(wingmanctl->run(
            QStringLiteral("operation run docker.container.restart labelled --reason certificate --output name")));
        QCOMPARE(wingmanctl->run(QStringLiteral("approval approve %1 --reason agreed").arg(plan)).code, 0);
        const auto ran = wingmanctl->run(QStringLiteral("operation run --plan %1 --json").arg(plan));
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.json().value(u"state").toString(), QStringLiteral("succeeded"));
        QCOMPARE(ran.json().value(u"plan").toObject().value(u"simulated").toBool(), false);
        QVERIFY(codesOf(ran).contains(QStringLiteral("INTEGRATION_LABEL_PRESENT")));

        // It really did, and the proof was read back from the engine.
        QCOMPARE(engine->status(QStringLiteral("labelled")), QStringLiteral("running"));
        QVERIFY(engine->startedAt(QStringLiteral("labelled")) != before);

        // The whole story is in the chain: asked, approved, intended, done.
        const auto story = wingmanctl->run(QStringLiteral("audit list --plan %1 --json").arg(plan));
        QStringList actions;
        for (const auto &entry : story.json().value(u"entries").toArray())
            actions.prepend(entry.toObject().value(u"action").toString());
        QCOMPARE(actions, (QStringList{QStringLiteral("plan.created"), QStringLiteral("approval.requested"),
                                       QStringLiteral("approval.given"), QStringLiteral("execution.intent"),
                                       QStringLiteral("execution.outcome")}));
    }

    void inIntegrationModeAnUnlabelledOneIsRefused()
    {
        const QString before = engine->startedAt(QStringLiteral("web"));
        const auto refused = wingmanctl->run(QStringLiteral("operation run docker.container.restart web"));
        QCOMPARE(refused.code, 3);
        QVERIFY(refused.says("INTEGRATION_LABEL_MISSING"));
        QCOMPARE(engine->startedAt(QStringLiteral("web")), before);
    }

    void labWithoutAllowlistsIsBlocked()
    {
        wingmanctl->set(QStringLiteral("EXECUTION_MODE"), QStringLiteral("lab"));
        const auto refused = wingmanctl->run(QStringLiteral("operation run docker.container.stop my-app-1"));
        QCOMPARE(refused.code, 3);
        QVERIFY(refused.says("LAB mode requested but no allowlists configured"));
        QCOMPARE(engine->status(QStringLiteral("my-app-1")), QStringLiteral("running"));

        const auto safety = wingmanctl->run(QStringLiteral("safety status --json"));
        QCOMPARE(safety.json().value(u"status").toString(), QStringLiteral("blocked"));
    }

    void labActsOnWhatTheAllowlistNames()
    {
        wingmanctl->set(QStringLiteral("WINGMAN_CONTAINER_ALLOWLIST"), QStringLiteral("web,my-app-*"));
        const auto safety = wingmanctl->run(QStringLiteral("safety status --json"));
        QCOMPARE(safety.json().value(u"status").toString(), QStringLiteral("armed"));

        const QString plan = planOf(
            wingmanctl->run(QStringLiteral("operation run docker.container.stop my-app-1 timeout=1 --output name")));
        QCOMPARE(engine->status(QStringLiteral("my-app-1")), QStringLiteral("running")); // asked is not done
        QCOMPARE(wingmanctl->run(QStringLiteral("approval approve %1").arg(plan)).code, 0);
        const auto ran = wingmanctl->run(QStringLiteral("operation run --plan %1 --json").arg(plan));
        QCOMPARE(ran.code, 0);
        QVERIFY(codesOf(ran).contains(QStringLiteral("LAB_ALLOWLIST_HIT")));
        QCOMPARE(engine->status(QStringLiteral("my-app-1")), QStringLiteral("exited"));
    }

    void labRefusesWhatItDoesNotName()
    {
        // "web" is exact: web2 is not web.
        const auto refused = wingmanctl->run(QStringLiteral("operation run docker.container.stop web2"));
        QCOMPARE(refused.code, 3);
        QVERIFY(refused.says("LAB_ALLOWLIST_MISS"));
        QCOMPARE(engine->status(QStringLiteral("web2")), QStringLiteral("running"));
    }

    void aRejectedPlanDoesNotRun()
    {
        const QString plan =
            planOf(wingmanctl->run(QStringLiteral("operation run docker.container.stop web --output name")));
        QCOMPARE(wingmanctl->run(QStringLiteral("approval reject %1 --reason later").arg(plan)).code, 0);
        const auto refused = wingmanctl->run(QStringLiteral("operation run --plan %1").arg(plan));
        QCOMPARE(refused.code, 3);
        QVERIFY(refused.says("APPROVAL_REJECTED"));
        QCOMPARE(engine->status(QStringLiteral("web")), QStringLiteral("running"));
    }

    void aContainerMadeAnewIsAnotherObject()
    {
        const QString plan =
            planOf(wingmanctl->run(QStringLiteral("operation run docker.container.stop web --output name")));
        QCOMPARE(wingmanctl->run(QStringLiteral("approval approve %1").arg(plan)).code, 0);
        engine->make({.name = QStringLiteral("web")}); // removed and made again under the same name
        const auto refused = wingmanctl->run(QStringLiteral("operation run --plan %1").arg(plan));
        QCOMPARE(refused.code, 3);
        QVERIFY(refused.says("TARGET_REPLACED"));
        QCOMPARE(engine->status(QStringLiteral("web")), QStringLiteral("running"));
    }

    void readOnlyRefusesEverything()
    {
        wingmanctl->set(QStringLiteral("WINGMAN_READ_ONLY"), QStringLiteral("true"));
        const auto refused = wingmanctl->run(QStringLiteral("operation run docker.container.start my-app-1"));
        QCOMPARE(refused.code, 3);
        QVERIFY(refused.says("READ_ONLY_MODE"));
        QCOMPARE(engine->status(QStringLiteral("my-app-1")), QStringLiteral("exited"));
        const auto safety = wingmanctl->run(QStringLiteral("safety status --json"));
        QCOMPARE(safety.json().value(u"status").toString(), QStringLiteral("disabled"));
        wingmanctl->unset(QStringLiteral("WINGMAN_READ_ONLY"));
    }

    void removingIsDangerousAndRefused()
    {
        const auto refused = wingmanctl->run(QStringLiteral("operation run docker.container.remove my-app-1"));
        QCOMPARE(refused.code, 3);
        QVERIFY(refused.says("LAB_DANGEROUS_BLOCKED"));
        QVERIFY(engine->exists(QStringLiteral("my-app-1")));
    }

    void removingIsAllowedWhereDangerIsAccepted()
    {
        wingmanctl->set(QStringLiteral("WINGMAN_ALLOW_DANGEROUS_OPS"), QStringLiteral("true"));
        const QString plan =
            planOf(wingmanctl->run(QStringLiteral("operation run docker.container.remove my-app-1 --output name")));
        QVERIFY(plan.startsWith(QStringLiteral("pln-")));

        // Losing data is tier 3: by default one may not approve one's own …
        const auto self = wingmanctl->run(QStringLiteral("approval approve %1 --confirm my-app-1").arg(plan));
        QCOMPARE(self.code, 3);
        QVERIFY(self.says("SELF_APPROVAL_REFUSED"));
        // … and allowing that is a change of policy, with a phrase of its own.
        QCOMPARE(wingmanctl->run(QStringLiteral("policy set self_approval=tier3")).code, 2);
        QCOMPARE(
            wingmanctl->run(QStringLiteral("policy set self_approval=tier3 --confirm \"raise self-approval\"")).code,
            0);

        // The policy is another one now, so it is planned anew; and the container's name has to be typed.
        const QString anew =
            planOf(wingmanctl->run(QStringLiteral("operation run docker.container.remove my-app-1 --output name")));
        QCOMPARE(wingmanctl->run(QStringLiteral("approval approve %1").arg(anew)).code, 2);
        QVERIFY(engine->exists(QStringLiteral("my-app-1")));
        QCOMPARE(wingmanctl->run(QStringLiteral("approval approve %1 --confirm my-app-1").arg(anew)).code, 0);
        QCOMPARE(wingmanctl->run(QStringLiteral("operation run --plan %1").arg(anew)).code, 0);
        QVERIFY(!engine->exists(QStringLiteral("my-app-1")));
    }

    void theChainVerifies()
    {
        const auto verified = wingmanctl->run(QStringLiteral("audit verify --json"));
        QCOMPARE(verified.code, 0);
        QCOMPARE(verified.json().value(u"is_valid").toBool(), true);
        QVERIFY(verified.json().value(u"checked").toInteger() > 20);
    }

    void oneByteChangedBehindOurBackIsNamed()
    {
        // The reason of the restart, as it stands in the database's file.
        const auto story = wingmanctl->run(QStringLiteral("audit list --action execution.intent --limit 100 --json"));
        const qint64 sequence =
            story.json().value(u"entries").toArray().last().toObject().value(u"sequence").toInteger();
        const QByteArray hash = QByteArray::fromHex(
            story.json().value(u"entries").toArray().last().toObject().value(u"hash").toString().toLatin1());
        QCOMPARE(hash.size(), 32);
        QFile file(wingmanctl->database());
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray bytes = file.readAll();
        const qsizetype at = bytes.indexOf(hash);
        QVERIFY(at > 0);
        QVERIFY(file.seek(at));
        QVERIFY(file.putChar(static_cast<char>(bytes.at(at) ^ 1)));
        file.close();

        const auto broken = wingmanctl->run(QStringLiteral("audit verify"));
        QCOMPARE(broken.code, 7);
        QVERIFY(broken.says("CHAIN_BROKEN"));
        QVERIFY2(broken.err.contains("content_mismatch at entry " + QByteArray::number(sequence)),
                 broken.err.constData());
        const auto json = wingmanctl->run(QStringLiteral("audit verify --json"));
        QCOMPARE(json.code, 7);
        const auto violations = json.json().value(u"violations").toArray();
        QVERIFY(!violations.isEmpty());
        QCOMPARE(violations.first().toObject().value(u"sequence_num").toInteger(), sequence);
    }
};

QTEST_GUILESS_MAIN(tst_MainJob)
#include "tst_main_job.moc"
