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
