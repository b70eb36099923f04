// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/task_follower.h"

#include "support/window/fake_links.h"

#include <QSignalSpy>
#include <QTest>

using namespace wingman;
using namespace wingman::ui;
using namespace wingman::test;

namespace {

const EndpointId lab = EndpointId::parse(QStringLiteral("lab")).value();
const QString upid = QStringLiteral("UPID:a:");

inventory::TaskReport report(bool running, const QStringList &lines, qint64 next, bool more = false)
{
    return {running, running ? QString() : QStringLiteral("OK"), lines, next, more};
}

} // namespace

class tst_TaskFollower : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void followsToTheEndAndAsksOnlyForWhatIsNew()
    {
        FakeClusters clusters;
        clusters.tasks.insert(upid, report(true, {QStringLiteral("one"), QStringLiteral("two")}, 2, true));
        TaskFollower follower(clusters);
        QStringList log;
        connect(&follower, &TaskFollower::linesArrived, &follower, [&](const QStringList &lines) {
            log += lines;
            clusters.tasks.insert(
                upid, report(false, log.size() < 3 ? QStringList{QStringLiteral("three")} : QStringList(), 3));
        });
        follower.follow(lab, upid);
        QTRY_VERIFY(follower.report() && !follower.report()->running);
        QCOMPARE(log, (QStringList{QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")}));
        QCOMPARE(clusters.asked, (QStringList{upid + QStringLiteral(" from 0"), upid + QStringLiteral(" from 2")}));
    }
    void theSameTaskGoesOnAndAnotherBeginsAnew()
    {
        FakeClusters clusters;
        clusters.tasks.insert(upid, report(false, {}, 7));
        clusters.tasks.insert(QStringLiteral("UPID:b:"), report(false, {}, 1));
        TaskFollower follower(clusters);
        const QSignalSpy restarted(&follower, &TaskFollower::restarted);
        follower.follow(lab, upid);
        follower.follow(lab, upid);
        QCOMPARE(restarted.size(), 1);
        follower.follow(lab, QStringLiteral("UPID:b:"));
        QCOMPARE(restarted.size(), 2);
        QCOMPARE(clusters.asked.last(), QStringLiteral("UPID:b: from 0"));
    }
    void whatNobodyKnowsIsSaid()
    {
        FakeClusters clusters;
        TaskFollower follower(clusters);
        follower.follow(lab, upid);
        QTRY_VERIFY(follower.error());
        QVERIFY(follower.error()->code == Code::NotFound);
        follower.stop();
        QVERIFY(!follower.error() && !follower.isFollowing(lab, upid));
    }
};

QTEST_GUILESS_MAIN(tst_TaskFollower)
#include "tst_task_follower.moc"
