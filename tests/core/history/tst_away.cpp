// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/away.h"

#include "support/manual_clock.h"

#include <QTest>

using namespace wingman;
using namespace wingman::history;
using namespace std::chrono_literals;

namespace {

const Instant noon = test::ManualClock().now();

Entry said(const char *object, const char *action, Instant at, const char *name = "")
{
    return {{EndpointId::parse(QStringLiteral("local")).value(), inventory::TargetKind::Container,
             QString::fromLatin1(object)},
            Source::Event,
            QString::fromLatin1(*name == 0 ? object : name),
            QString::fromLatin1(action),
            {},
            {},
            at};
}

QStringList objects(const Away &away)
{
    QStringList list;
    for (const AwayGroup &group : away.groups)
        list << group.key.object;
    return list;
}

} // namespace

class tst_Away : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingHappened()
    {
        const Away away = AwayDigest(noon).finish(10);
        QCOMPARE(away.events, 0);
        QCOMPARE(away.objects, 0);
        QVERIFY(away.groups.isEmpty());
        QCOMPARE(away.since, noon);
    }

    void troubleComesBeforeWhatIsNew()
    {
        AwayDigest digest(noon);
        digest.add(said("a", "start", noon + 9s));
        digest.add(said("b", "die", noon + 1s));
        digest.add(said("c", "start", noon + 5s));
        digest.add(said("d", "exec_create", noon + 10s));
        const Away away = digest.finish(10);
        QCOMPARE(objects(away), (QStringList{QStringLiteral("b"), QStringLiteral("a"), QStringLiteral("c")}));
        QCOMPARE(away.events, 4); // the exec is counted
        QCOMPARE(away.objects, 4);
    }

    void anObjectKeepsItsThreeForemost()
    {
        AwayDigest digest(noon);
        const char *actions[] = {"start", "exec_create", "die", "start", "oom", "exec_create", "stop"};
        int second = 0;
        for (const char *action : actions)
            digest.add(said("web", action, noon + std::chrono::seconds(second++)));
        const Away away = digest.finish(10);
        QCOMPARE(away.groups.size(), 1);
        const AwayGroup &group = away.groups.first();
        QCOMPARE(group.count, 7);
        QCOMPARE(group.foremost.size(), 3);
        QCOMPARE(group.foremost[0].action, QStringLiteral("oom"));
        QCOMPARE(group.foremost[1].action, QStringLiteral("die"));
        QCOMPARE(group.foremost[2].action, QStringLiteral("stop"));
        QCOMPARE(group.last, noon + 6s);
    }

    void anObjectIsCalledByItsNewestName()
    {
        AwayDigest digest(noon);
        digest.add(said("id", "rename", noon + 2s, "new"));
        digest.add(said("id", "start", noon + 1s, "old"));
        QCOMPARE(digest.finish(10).groups.first().name, QStringLiteral("new"));
    }

    void theListIsShortenedButNotTheCounts()
    {
        AwayDigest digest(noon);
        for (int i = 0; i < 50; ++i)
            digest.add(said(qPrintable(QString::number(i)), "start", noon + std::chrono::seconds(i)));
        const Away away = digest.finish(2);
        QCOMPARE(objects(away), (QStringList{QStringLiteral("49"), QStringLiteral("48")}));
        QCOMPARE(away.objects, 50);
        QVERIFY(digest.finish(0).groups.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_Away)
#include "tst_away.moc"
