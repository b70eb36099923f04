// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/audit/chain_filter.h"

#include <QTest>

using namespace wingman;
using namespace wingman::ui;

namespace {

const Instant now = parseInstant(QStringLiteral("2026-11-21T12:00:00Z")).value();

audit::ListedEntry entry(const QString &actor, const QString &action, const QString &target,
                         const QString &decision = {})
{
    audit::ListedEntry row;
    row.sequence = 7;
    row.entry = audit::Entry{};
    row.entry->what.actor = actor;
    row.entry->what.action = action;
    row.entry->what.target = target;
    row.entry->what.decision = decision;
    row.entry->what.origin = QStringLiteral("cli");
    row.entry->what.parameters = {{QStringLiteral("operation"), QStringLiteral("docker.container.restart")},
                                  {QStringLiteral("reason"), QStringLiteral("Too many connections")}};
    return row;
}

} // namespace

class tst_ChainFilter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void terms_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("matches");
        const auto row = [](const char *text, bool matches) {
            QTest::newRow(text) << QString::fromUtf8(text) << matches;
        };
        row("", true);
        row("anna", true);
        row("ANNA", true);
        row("otto", false);
        row("-otto", true);
        row("-anna", false);
        row("actor:anna", true);
        row("actor:web", false);
        row("-actor:anna", false);
        row("action:plan", true);
        row("action:plan*", true);
        row("action:created", false);
        row("target:web-1", true);
        row("target:docker://demo", true);
        row("target:web-2", false);
        row("origin:cli", true);
        row("origin:console", false);
        row("restart", true);
        row("\"many connections\"", true);
        row("\"connections many\"", false);
        row("actor:\"os:anna\"", true);
        row("anna restart target:web", true);
        row("anna restart target:db", false);
        row("actor:", true);
    }
    void terms()
    {
        QFETCH(QString, text);
        QFETCH(bool, matches);
        const ChainFilter filter = ChainFilter::parse(text, now);
        QVERIFY2(filter.problem().isEmpty(), qPrintable(filter.problem()));
        QCOMPARE(filter.matches(entry(QStringLiteral("os:anna"), QStringLiteral("plan.created"),
                                      QStringLiteral("docker://demo/container/web-1"))),
                 matches);
    }

    void problems_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("key") << QStringLiteral("colour:red");
        QTest::newRow("time") << QStringLiteral("since:soon");
        QTest::newRow("negated time") << QStringLiteral("-since:7d");
        QTest::newRow("quote") << QStringLiteral("actor:\"anna");
    }
    void problems()
    {
        QFETCH(QString, text);
        QVERIFY(!ChainFilter::parse(text, now).problem().isEmpty());
    }

    void timesAreAskedOfTheChain()
    {
        const ChainFilter filter =
            ChainFilter::parse(QStringLiteral("since:7d until:2026-11-20T08:00:00Z since:36h"), now);
        QVERIFY(filter.problem().isEmpty());
        QVERIFY(filter.isWholeQuery());
        QCOMPARE(*filter.query().since, now - std::chrono::hours(36)); // the narrower one
        QCOMPARE(toText(*filter.query().until), QStringLiteral("2026-11-20T08:00:00.000000Z"));
        QCOMPARE(*momentFrom(QStringLiteral("2w"), now), now - std::chrono::hours(24 * 14));
        QCOMPARE(*momentFrom(QStringLiteral("30min"), now), now - std::chrono::minutes(30));
        QVERIFY(!momentFrom(QStringLiteral("7 days"), now));
    }

    void wholeIdsAreAskedOfTheChain()
    {
        const QString plan = QStringLiteral("pln-abcdefghijklmnopqrstuvwxyz");
        const ChainFilter whole = ChainFilter::parse(QStringLiteral("plan:") + plan, now);
        QCOMPARE(whole.query().plan, plan);
        QVERIFY(whole.isWholeQuery());
        const ChainFilter part = ChainFilter::parse(QStringLiteral("plan:pln-abc"), now);
        QVERIFY(part.query().plan.isEmpty());
        auto row = entry(QStringLiteral("a"), QStringLiteral("b"), {});
        row.entry->what.plan = plan;
        QVERIFY(part.matches(row));
    }

    void refusalsAndScope()
    {
        ChainFilter filter;
        filter.setRefusedOnly(true);
        QVERIFY(filter.matches(entry(QStringLiteral("a"), QStringLiteral("plan.created"), {}, QStringLiteral("deny"))));
        QVERIFY(filter.matches(entry(QStringLiteral("a"), QStringLiteral("approval.rejected"), {})));
        QVERIFY(
            !filter.matches(entry(QStringLiteral("a"), QStringLiteral("plan.created"), {}, QStringLiteral("allow"))));
        ChainFilter scoped;
        scoped.setEndpoint(EndpointId::parse(QStringLiteral("demo")).value());
        const auto on = [](const char *target) {
            return entry(QStringLiteral("a"), QStringLiteral("b"), QString::fromLatin1(target));
        };
        QVERIFY(scoped.matches(on("docker://demo/container/web")));
        QVERIFY(!scoped.matches(on("docker://demo-edge/container/web")));
        QVERIFY(scoped.matches(on("wingman://policy")));
        QVERIFY(scoped.matches(on("")));
    }

    void whatCannotBeReadMatchesNothingButNoFilter()
    {
        audit::ListedEntry lost;
        lost.sequence = 3;
        lost.damage = audit::ViolationType::BodyMalformed;
        QVERIFY(ChainFilter().matches(lost));
        QVERIFY(!ChainFilter::parse(QStringLiteral("anna"), now).matches(lost));
    }
};

QTEST_APPLESS_MAIN(tst_ChainFilter)
#include "tst_chain_filter.moc"
