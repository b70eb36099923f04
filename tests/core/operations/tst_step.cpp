// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/step.h"

#include <QTest>

using namespace wingman;
using namespace wingman::inventory;
using namespace wingman::operations;

namespace {

/// No state where `state` is empty, no object where `there` is false.
Facts facts(const QString &state, const QString &startedAt = QStringLiteral("t1"), bool there = true)
{
    Facts all{TargetRef::parse(QStringLiteral("docker://local/container/web")).value(),
              QStringLiteral("engine"),
              std::nullopt,
              {},
              {}};
    if (there)
        all.object = ObjectId::parse(QStringLiteral("3f8a")).value();
    if (!state.isEmpty())
        all.set(fact::state, state, FactClass::Gate);
    if (!startedAt.isEmpty())
        all.set(fact::startedAt, startedAt, FactClass::Open);
    return all;
}

const QString running = QStringLiteral("running");
const QString paused = QStringLiteral("paused");
const QString exited = QStringLiteral("exited");

} // namespace

class tst_Step : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void conditions_data()
    {
        QTest::addColumn<Condition>("condition");
        QTest::addColumn<Facts>("now");
        QTest::addColumn<Facts>("before");
        QTest::addColumn<bool>("holds");
        using Kind = Condition::Kind;
        const auto row = [](const char *name, const Condition &condition, const Facts &now, const Facts &before,
                            bool holds) { QTest::newRow(name) << condition << now << before << holds; };
        const Facts any = facts(running);
        const Condition isRunning{Kind::Equals, fact::state, {running}};
        row("it is running", isRunning, facts(running), any, true);
        row("it is not running", isRunning, facts(exited), any, false);
        row("nothing is known, so it is not", isRunning, facts(QString()), any, false);
        row("nothing to compare with", {Kind::Equals, fact::state, {}}, facts(running), any, false);
        row("two values are no value", {Kind::Equals, fact::state, {running, running}}, facts(running), any, false);
        row("words are exact", {Kind::Equals, fact::state, {QStringLiteral("Running")}}, facts(running), any, false);
        const Condition either{Kind::OneOf, fact::state, {running, paused}};
        row("one of two", either, facts(paused), any, true);
        row("neither", either, facts(exited), any, false);
        row("neither is known", either, facts(QString()), any, false);
        row("one of none", {Kind::OneOf, fact::state, {}}, facts(running), any, false);
        const Condition noneOf{Kind::NoneOf, fact::state, {running, paused}};
        row("none of two", noneOf, facts(exited), any, true);
        row("but it is one", noneOf, facts(running), any, false);
        row("what is absent is none of them", noneOf, facts(QString()), any, true);
        const Condition changed{Kind::Changed, fact::startedAt, {}};
        row("started anew", changed, facts(running, QStringLiteral("t2")), facts(running, QStringLiteral("t1")), true);
        row("not started anew", changed, facts(running, QStringLiteral("t1")), facts(running, QStringLiteral("t1")),
            false);
        row("started for the first time", changed, facts(running, QStringLiteral("t1")), facts(exited, QString()),
            true);
        row("what is unknown now has not changed", changed, facts(running, QString()), facts(running), false);
        row("an earlier time is a change too", changed, facts(running, QStringLiteral("t0")), facts(running), true);
        row("it exists", {Kind::Exists, {}, {}}, facts(running), any, true);
        row("it does not exist", {Kind::Exists, {}, {}}, facts({}, {}, false), any, false);
        row("it is gone", {Kind::Gone, {}, {}}, facts({}, {}, false), any, true);
        row("it is not gone", {Kind::Gone, {}, {}}, facts(running), any, false);
    }
    void conditions()
    {
        QFETCH(Condition, condition);
        QFETCH(Facts, now);
        QFETCH(Facts, before);
        QFETCH(bool, holds);
        QCOMPARE(condition.holds(now, before), holds);
        QVERIFY(!condition.text().isEmpty());
    }
    /// Where a condition speaks of what only clusters or stacks have, people read what it means.
    void words_data()
    {
        QTest::addColumn<Condition>("condition");
        QTest::addColumn<QString>("words");
        using Kind = Condition::Kind;
        const auto row = [](const char *words, Kind kind, const char *fact, const QStringList &values) {
            QTest::newRow(words) << Condition{kind, QString::fromLatin1(fact), values} << QString::fromUtf8(words);
        };
        const QString absent = QStringLiteral("absent");
        const QString there = QStringLiteral("present");
        row("state is running", Kind::Equals, "state", {running});
        row("it is called web", Kind::Equals, "name", {QStringLiteral("web")});
        row("selfApproval is tier3", Kind::Equals, "selfApproval", {QStringLiteral("tier3")});
        row("number 140 is not in use", Kind::Equals, "guest.140", {absent});
        row("number 140 is in use", Kind::Equals, "guest.140", {QStringLiteral("taken")});
        row("guest 140 is on node pve2", Kind::Equals, "guest.140", {QStringLiteral("qemu/pve2")});
        row("141 is the next free number", Kind::Equals, "nextid", {QStringLiteral("141")});
        row("it is not on node pve2", Kind::Equals, "at.pve2", {absent});
        row("it is on node pve2, running", Kind::Equals, "at.pve2", {running});
        row("node pve2 is online", Kind::Equals, "peer.pve2", {QStringLiteral("online")});
        row("storage fast.ssd takes disks", Kind::Equals, "storage.fast.ssd.images", {QStringLiteral("true")});
        row("storage nas takes backups", Kind::Equals, "storage.nas.backup", {QStringLiteral("true")});
        row("storage nas takes “iso”", Kind::Equals, "storage.nas.iso", {QStringLiteral("true")});
        row("disk scsi0 has 502 GiB", Kind::Equals, "disk.scsi0", {QStringLiteral("539018395648")});
        row("disk scsi0 has 512.0 MiB", Kind::Equals, "disk.scsi0", {QStringLiteral("536870912")});
        row("disk scsi0 has 2.002 TiB", Kind::Equals, "disk.scsi0", {QStringLiteral("2201170739200")});
        row("memory is 4096", Kind::Equals, "config.memory", {QStringLiteral("4096")});
        row("tags is not a;b", Kind::NoneOf, "config.tags", {QStringLiteral("a;b")});
        row("its notes are the ones written here", Kind::Equals, "config.description", {QStringLiteral("a secret")});
        row("its notes are empty", Kind::Equals, "config.description", {QString()});
        row("no change of memory waits", Kind::NoneOf, "pending.memory", {QStringLiteral("4096")});
        row("nobody has changed its configuration", Kind::Equals, "config.digest", {QStringLiteral("c08f")});
        row("snapshot before is there", Kind::OneOf, "snapshot.before", {there, QStringLiteral("unfinished")});
        row("no snapshot is called before", Kind::NoneOf, "snapshot.before", {there});
        row("no backup, snapshot or migration holds it", Kind::Equals, "lock", {QString()});
        row("lock is backup", Kind::Equals, "lock", {QStringLiteral("backup")});
        row("it is not protected", Kind::Equals, "protection", {QStringLiteral("false")});
        row("high availability does not manage it", Kind::NoneOf, "ha", {QStringLiteral("true")});
        row("it is not a template", Kind::Equals, "template", {QStringLiteral("false")});
        row("it is a template", Kind::Equals, "template", {QStringLiteral("true")});
        row("no clone stands on its disks", Kind::Equals, "linkedClones", {QString()});
        row("the backup is of guest 140", Kind::Equals, "archive", {QStringLiteral("qemu/140")});
        row("the task runs", Kind::Equals, "task", {running});
        row("the task is done", Kind::Equals, "task", {QStringLiteral("done")});
        row("the task has ended", Kind::OneOf, "task", {QStringLiteral("done"), QStringLiteral("failed")});
        row("no task of it runs or has failed", Kind::NoneOf, "task", {running, QStringLiteral("failed")});
        row("the cluster lists it as done", Kind::Changed, "done.backup", {});
        row("4 of its containers run", Kind::Equals, "running", {QStringLiteral("4")});
    }
    void words()
    {
        QFETCH(Condition, condition);
        QFETCH(QString, words);
        QCOMPARE(condition.text(), words);
    }
    void oneAlternativeIsEnoughAndAllOfItIsNeeded()
    {
        const Proof proof{
            {{Condition::Kind::Equals, fact::state, {running}}, {Condition::Kind::Changed, fact::startedAt, {}}},
            {{Condition::Kind::Gone, {}, {}}}};
        const Facts before = facts(running, QStringLiteral("t1"));
        QVERIFY(holds(proof, facts(running, QStringLiteral("t2")), before));
        QVERIFY(!holds(proof, facts(running, QStringLiteral("t1")), before));
        QVERIFY(!holds(proof, facts(exited, QStringLiteral("t2")), before));
        QVERIFY(holds(proof, facts({}, {}, false), before));
    }
    void noProofProvesNothing() { QVERIFY(!holds(Proof{}, facts(running), facts(running))); }
    void aCallIsWrittenAsItGoesOut_data()
    {
        QTest::addColumn<ApiCall>("call");
        QTest::addColumn<QString>("text");
        const auto u = [](const char *text) { return QString::fromUtf8(text); };
        QTest::newRow("without a query") << ApiCall{u("POST"), u("/containers/3f8a/start"), {}, {}}
                                         << u("POST /containers/3f8a/start");
        QTest::newRow("with one") << ApiCall{u("POST"), u("/containers/3f8a/restart"), {{u("t"), u("10")}}, {}}
                                  << u("POST /containers/3f8a/restart?t=10");
        QTest::newRow("with two") << ApiCall{u("DELETE"),
                                             u("/containers/3f8a"),
                                             {{u("v"), u("true")}, {u("force"), u("1")}},
                                             {}}
                                  << u("DELETE /containers/3f8a?force=1&v=true");
        QTest::newRow("what a query cannot hold is encoded")
            << ApiCall{u("POST"), u("/x"), {{u("name"), u("a b&c=d\u00e9")}}, {}}
            << u("POST /x?name=a%20b%26c%3Dd%C3%A9");
    }
    void aCallIsWrittenAsItGoesOut()
    {
        QFETCH(ApiCall, call);
        QFETCH(QString, text);
        QCOMPARE(call.text(), text);
    }
};

QTEST_GUILESS_MAIN(tst_Step)
#include "tst_step.moc"
