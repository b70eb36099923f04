// SPDX-License-Identifier: GPL-3.0-or-later
// Configuration edited and disks enlarged, on the mock cluster and on the test's own.
#include "targets/proxmox/adjust.h"

#include "support/proxmox_beds.h"
#include "targets/proxmox/questions.h"

#include <QJsonDocument>
#include <QTest>

using namespace wingman;
using namespace wingman::inventory;
using namespace wingman::operations;
using namespace wingman::test;
namespace ask = wingman::targets::proxmox::ask;
using wingman::targets::proxmox::bytesOf;
using wingman::targets::proxmox::tidyTags;

namespace {

using Text = QMap<QString, QString>;

Text set(std::initializer_list<std::pair<const char *, const char *>> values)
{
    Text text;
    for (const auto &[name, value] : values)
        text.insert(QLatin1String(name), QString::fromUtf8(value));
    return text;
}

QString reasonOf(const Result<TargetPlan> &plan)
{
    return plan ? QStringLiteral("planned") : plan.error().sentence();
}

} // namespace

class tst_Adjust : public QObject
{
    Q_OBJECT

    static std::unique_ptr<TestBed> made()
    {
        QFETCH_GLOBAL(bool, served);
        return madeBed(served);
    }

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<bool>("served");
        QTest::newRow("mock") << false;
        QTest::newRow("served") << true;
    }

    void riskIsDeclared()
    {
        for (const char *name : {"config", "resize"}) {
            const OperationSpec spec = definition(QLatin1String(name))->spec();
            QVERIFY2(spec.tier == Tier::Two && !spec.dangerous && !spec.idempotent, name);
        }
    }
    void settingsAreChanged()
    {
        const auto cluster = made();
        QCOMPARE(carriedOut(*cluster, "config", cluster->stopped,
                            set({{"memory", "4096"}, {"cores", "3"}, {"name", "other.lab"}, {"onboot", "true"}})),
                 QString());
        QCOMPARE(carriedOut(*cluster, "config", cluster->stopped, set({{"description", "for the audit, see wiki"}})),
                 QString());
        QCOMPARE(carriedOut(*cluster, "config", cluster->container, set({{"name", "dns-two"}, {"swap", "256"}})),
                 QString());
        QCOMPARE(carriedOut(*cluster, "config", cluster->stopped, set({{"delete", "onboot,description"}})), QString());
        // As it is already.
        QCOMPARE(carriedOut(*cluster, "config", cluster->stopped, set({{"cores", "3"}})),
                 QStringLiteral("PARAMETER_INVALID"));
        QCOMPARE(carriedOut(*cluster, "config", cluster->stopped), QStringLiteral("PARAMETER_INVALID"));
    }
    void whatRunsTakesItOverLater()
    {
        const auto cluster = made();
        const auto plan = planned(*cluster, "config", cluster->running, set({{"cores", "7"}}));
        QVERIFY2(plan, qPrintable(reasonOf(plan)));
        QVERIFY2(plan->effect.contains(QStringLiteral("cores: 2 → 7")), qPrintable(plan->effect));
        QVERIFY2(plan->effect.contains(QStringLiteral("next start")), qPrintable(plan->effect));
        QCOMPARE(carriedOut(*cluster, "config", cluster->running, set({{"cores", "7"}})), QString());
        const Facts facts = cluster->facts(cluster->running, {ask::configuration()});
        QCOMPARE(facts.value(ask::pendingFact(QStringLiteral("cores"))).value_or(QString()), QStringLiteral("2 → 7"));
        QCOMPARE(facts.value(ask::configFact(QStringLiteral("cores"))).value_or(QString()), QStringLiteral("7"));
        QCOMPARE(carriedOut(*cluster, "config", cluster->running, set({{"revert", "cores"}})), QString());
        QCOMPARE(carriedOut(*cluster, "config", cluster->running, set({{"revert", "cores"}})),
                 QStringLiteral("PRECONDITION_FAILED"));
        QVERIFY(
            !cluster->facts(cluster->running, {ask::configuration()}).value(ask::pendingFact(QStringLiteral("cores"))));
    }
    /// The way back is a plan as well.
    void theInverseRestores()
    {
        const auto cluster = made();
        const auto plan = planned(*cluster, "config", cluster->stopped, set({{"memory", "8192"}, {"onboot", "true"}}));
        QVERIFY2(plan, qPrintable(reasonOf(plan)));
        QVERIFY(cluster->perform(plan->steps.first()));
        QVERIFY(plan->inverse && plan->inverse->text() == u"proxmox.guest.config");
        const auto definitionOfIt = definition(QStringLiteral("config"));
        const auto back =
            definitionOfIt->plan(cluster->facts(cluster->stopped, {ask::configuration()}), plan->inverseParameters);
        QVERIFY2(back, qPrintable(reasonOf(back)));
        QVERIFY(cluster->perform(back->steps.first()));
        const Facts now = cluster->facts(cluster->stopped, {ask::configuration()});
        QCOMPARE(now.value(ask::configFact(QStringLiteral("memory"))), QStringLiteral("2048"));
        QVERIFY(!now.value(ask::configFact(QStringLiteral("onboot"))));
    }
    /// Somebody was faster: the server compares, and so does the plan.
    void whatSomebodyElseChangedIsNotOverwritten()
    {
        const auto cluster = made();
        const auto mine = planned(*cluster, "config", cluster->stopped, set({{"cores", "5"}}));
        const auto larger = planned(*cluster, "resize", cluster->stopped, set({{"disk", "scsi0"}, {"grow", "4"}}));
        QVERIFY2(mine && larger, qPrintable(reasonOf(larger)));
        QCOMPARE(carriedOut(*cluster, "config", cluster->stopped, set({{"cores", "6"}})), QString());
        QCOMPARE(codeName(cluster->perform(mine->steps.first()).error().code), QStringLiteral("CONFLICT"));
        QCOMPARE(codeName(cluster->perform(larger->steps.first()).error().code), QStringLiteral("CONFLICT"));
        const Facts now = cluster->facts(cluster->stopped, {ask::configuration()});
        for (const Condition &condition : mine->preconditions) {
            if (condition.fact == ask::digestFact())
                QVERIFY(!condition.holds(now, mine->before)); // so the approval is void
        }
    }
    void onlyWhatIsKnownCanBeSet()
    {
        const auto cluster = made();
        for (const auto &wrong :
             {set({{"args", "-cpu host"}}), set({{"memory", "1"}}), set({{"memory", "viel"}}), set({{"cores", "0"}}),
              set({{"name", "a b"}}), set({{"tags", "<b>"}}), set({{"delete", "scsi0"}}), set({{"delete", "args"}}),
              set({{"revert", "net0"}}), set({{"swap", "512"}}), set({{"delete", "cores"}, {"cores", "4"}})}) {
            const auto plan = planned(*cluster, "config", cluster->stopped, wrong);
            QVERIFY2(!plan && plan.error().code == Code::ParameterInvalid, qPrintable(wrong.first()));
        }
        QVERIFY(!planned(*cluster, "config", cluster->container, set({{"sockets", "2"}})));
    }
    /// The tag that opens a guest to integration mode is nothing that Wingman gives or takes.
    void theTestTagIsNotItsToGive()
    {
        const auto cluster = made();
        // The running one has it.
        QCOMPARE(carriedOut(*cluster, "config", cluster->running, set({{"tags", "wingman-test;extra"}})), QString());
        QCOMPARE(carriedOut(*cluster, "config", cluster->running, set({{"tags", "extra"}})),
                 QStringLiteral("PRECONDITION_FAILED"));
        QCOMPARE(carriedOut(*cluster, "config", cluster->running, set({{"delete", "tags"}})),
                 QStringLiteral("PRECONDITION_FAILED"));
        const QString untagged =
            cluster->facts(cluster->container).value(QStringLiteral("tags")) == QStringLiteral("network")
                ? cluster->container
                : cluster->stopped;
        QCOMPARE(carriedOut(*cluster, "config", untagged, set({{"tags", "mine"}})), QString());
        QCOMPARE(carriedOut(*cluster, "config", untagged, set({{"tags", "mine, Wingman-Test"}})),
                 QStringLiteral("PRECONDITION_FAILED"));
    }
    /// Notes hold what is nobody's business: they reach neither plan nor record.
    void notesAreNotWrittenDown()
    {
        const auto cluster = made();
        QCOMPARE(carriedOut(*cluster, "config", cluster->stopped, set({{"description", "login hunter2"}})), QString());
        const auto plan = planned(*cluster, "config", cluster->stopped, set({{"cores", "5"}}));
        QVERIFY(plan);
        QVERIFY(!QString::fromUtf8(QJsonDocument(plan->before.toJson()).toJson()).contains(QStringLiteral("hunter2")));
        const auto removed = planned(*cluster, "config", cluster->stopped, set({{"delete", "description"}}));
        QVERIFY2(removed, qPrintable(reasonOf(removed)));
        QVERIFY(!removed->effect.contains(QStringLiteral("hunter2")));
        for (const Condition &condition : removed->proof.first())
            QVERIFY(!condition.values.join(u' ').contains(QStringLiteral("hunter2")));
        QVERIFY(cluster->perform(removed->steps.first()));
        QVERIFY(holds(removed->proof, cluster->facts(cluster->stopped, removed->asks), removed->before));
    }

    void disksBecomeLarger()
    {
        const auto cluster = made();
        const auto plan = planned(*cluster, "resize", cluster->stopped, set({{"disk", "scsi0"}, {"grow", "10"}}));
        QVERIFY2(plan, qPrintable(reasonOf(plan)));
        // The size it is to have: sent twice it would do nothing more.
        QVERIFY(!plan->steps.first().call.body.value(QStringLiteral("size")).toString().startsWith(u'+'));
        QCOMPARE(carriedOut(*cluster, "resize", cluster->stopped, set({{"disk", "scsi0"}, {"grow", "10"}})), QString());
        QCOMPARE(carriedOut(*cluster, "resize", cluster->container, set({{"disk", "rootfs"}, {"grow", "1"}})),
                 QString());
        QCOMPARE(carriedOut(*cluster, "resize", cluster->stopped, set({{"disk", "scsi9"}, {"grow", "1"}})),
                 QStringLiteral("PRECONDITION_FAILED"));
        for (const char *bad : {"", "scsi31", "net0", "scsi0,x", "unused0", "../scsi0"})
            QCOMPARE(carriedOut(*cluster, "resize", cluster->stopped, set({{"disk", bad}, {"grow", "1"}})),
                     QStringLiteral("PARAMETER_INVALID"));
        for (const char *bad : {"0", "-5", "99999999"})
            QCOMPARE(carriedOut(*cluster, "resize", cluster->stopped, set({{"disk", "scsi0"}, {"grow", bad}})),
                     QStringLiteral("PARAMETER_INVALID"));
    }
    void lockedGuestsKeepWhatTheyHave()
    {
        ServedCluster cluster;
        cluster.lock(QStringLiteral("backup"));
        QCOMPARE(carriedOut(cluster, "config", cluster.running, set({{"cores", "4"}})),
                 QStringLiteral("PRECONDITION_FAILED"));
        QCOMPARE(carriedOut(cluster, "resize", cluster.running, set({{"disk", "scsi0"}, {"grow", "1"}})),
                 QStringLiteral("PRECONDITION_FAILED"));
    }
    void sizes()
    {
        constexpr qint64 kibi = 1024;
        QCOMPARE(bytesOf(QStringLiteral("32G")), 32 * kibi * kibi * kibi);
        QCOMPARE(bytesOf(QStringLiteral("528M")), 528 * kibi * kibi);
        QCOMPARE(bytesOf(QStringLiteral("4194304K")), 4 * kibi * kibi * kibi);
        QCOMPARE(bytesOf(QStringLiteral("1.5T")), 1536 * kibi * kibi * kibi);
        QCOMPARE(bytesOf(QStringLiteral("512")), 512);
        for (const char *bad : {"", "G", "-1G", "1P", "x", "1G2", "99999999999999999999T"})
            QVERIFY2(!bytesOf(QLatin1String(bad)), bad);
        QCOMPARE(tidyTags(QStringLiteral("b, A;b  c")), QStringLiteral("a;b;c"));
    }
};

QTEST_GUILESS_MAIN(tst_Adjust)
#include "tst_adjust.moc"
