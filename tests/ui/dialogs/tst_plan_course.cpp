// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/plan_course.h"

#include "support/window/plan_samples.h"

#include <QTest>

using namespace wingman;
using namespace wingman::test;
using namespace wingman::ui;

using execution::Event;
using execution::State;
using Kind = Event::Kind;
using Mark = Course::Mark;

namespace {

operations::Plan planFor(const QStringList &names)
{
    return restartPlan(names, Instant(std::chrono::hours(24 * 365 * 50)));
}

Course after(Course course, const QList<Event> &events)
{
    for (const Event &event : events)
        advance(course, event);
    return course;
}

const Event reading{Kind::Reading, -1, -1, {}};
const Event intent{Kind::IntentDurable, -1, -1, {}};
const Event sent{Kind::StepMarked, 0, 0, QStringLiteral("Restart")};

Event answered(const char *how)
{
    return {Kind::StepAnswered, 0, 0, QString::fromLatin1(how)};
}

Event recorded(const char *how)
{
    return {Kind::StepRecorded, 0, 0, QString::fromLatin1(how)};
}

Event ended(const char *how, int target = 0)
{
    return {Kind::TargetRecorded, target, -1, QString::fromLatin1(how)};
}

} // namespace

Q_DECLARE_METATYPE(wingman::ui::Course::Mark)

class TestPlanCourse : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void followsTheEvents_data()
    {
        QTest::addColumn<QList<Event>>("events");
        QTest::addColumn<Mark>("intentMark");
        QTest::addColumn<Mark>("step");
        QTest::addColumn<Mark>("proof");
        QTest::addColumn<int>("state");
        const auto row = [](const char *name, const QList<Event> &events, Mark intentMark, Mark step, Mark proof,
                            State state) {
            QTest::newRow(name) << events << intentMark << step << proof << static_cast<int>(state);
        };
        const Event proving{Kind::Proving, 0, -1, {}};
        row("nothing yet", {}, Mark::Ahead, Mark::Ahead, Mark::Ahead, State::Planned);
        row("reading", {reading}, Mark::Ahead, Mark::Ahead, Mark::Ahead, State::Planned);
        row("intent", {reading, intent}, Mark::Done, Mark::Ahead, Mark::Ahead, State::Planned);
        row("sent", {reading, intent, sent}, Mark::Done, Mark::Sent, Mark::Ahead, State::Executing);
        row("answered", {reading, intent, sent, answered("done")}, Mark::Done, Mark::Answered, Mark::Ahead,
            State::Executing);
        row("recorded", {reading, intent, sent, answered("done"), recorded("done")}, Mark::Done, Mark::Done,
            Mark::Ahead, State::Executing);
        row("already so", {reading, intent, sent, answered("already"), recorded("already")}, Mark::Done, Mark::Already,
            Mark::Ahead, State::Executing);
        row("proving", {reading, intent, sent, answered("done"), recorded("done"), proving}, Mark::Done, Mark::Done,
            Mark::Now, State::Verifying);
        row("succeeded", {reading, intent, sent, answered("done"), recorded("done"), proving, ended("succeeded")},
            Mark::Done, Mark::Done, Mark::Done, State::Succeeded);
        row("not as promised", {reading, intent, sent, answered("done"), recorded("done"), proving, ended("failed")},
            Mark::Done, Mark::Done, Mark::Failed, State::Failed);
        row("refused", {reading, intent, sent, answered("failed"), recorded("failed"), ended("failed")}, Mark::Done,
            Mark::Failed, Mark::Skipped, State::Failed);
        row("lost", {reading, intent, sent, answered("unknown"), recorded("unknown"), proving, ended("unknown")},
            Mark::Done, Mark::Unknown, Mark::Unknown, State::Unknown);
        row("lost, then found done",
            {reading, intent, sent, answered("unknown"), recorded("unknown"), proving, ended("unknown"),
             ended("succeeded")},
            Mark::Done, Mark::Unknown, Mark::Done, State::Succeeded);
        row("on paper", {reading, intent, sent, answered("simulated"), recorded("simulated"), ended("succeeded")},
            Mark::Done, Mark::Simulated, Mark::Simulated, State::Succeeded);
        row("stopped before", {reading, intent, ended("cancelled")}, Mark::Done, Mark::Skipped, Mark::Skipped,
            State::Cancelled);
        row("ended without a word of it", {reading, intent, {Kind::Ended, -1, -1, QStringLiteral("failed")}},
            Mark::Done, Mark::Skipped, Mark::Skipped, State::Cancelled);
        row("what does not fit is left out",
            {reading, intent, {Kind::StepMarked, 7, 0, {}}, {Kind::StepMarked, 0, 9, {}}, {Kind::Proving, -1, -1, {}}},
            Mark::Done, Mark::Ahead, Mark::Ahead, State::Planned);
    }
    void followsTheEvents()
    {
        QFETCH(QList<Event>, events);
        QFETCH(Mark, intentMark);
        QFETCH(Mark, step);
        QFETCH(Mark, proof);
        QFETCH(int, state);
        const Course course = after(courseOf(planFor({QStringLiteral("db-1")})), events);
        QCOMPARE(course.intent, intentMark);
        QCOMPARE(course.targets.first().steps.first().mark, step);
        QCOMPARE(course.targets.first().proof, proof);
        QCOMPARE(course.targets.first().state, static_cast<State>(state));
    }

    void countsASecondAttempt()
    {
        const Course course = after(courseOf(planFor({QStringLiteral("db-1")})),
                                    {reading, intent, sent, answered("failed"), recorded("failed"), sent});
        QCOMPARE(course.targets.first().steps.first().mark, Mark::Sent);
        QCOMPARE(course.targets.first().steps.first().attempt, 2);
    }

    void sharesOnlyWhatIsKnown()
    {
        Course course = courseOf(planFor({QStringLiteral("a"), QStringLiteral("b")}));
        QVERIFY(!course.share());
        course = after(course, {reading});
        QVERIFY(!course.share());
        course = after(course, {intent});
        QCOMPARE(*course.share(), 0.2);
        course = after(course, {sent});
        QCOMPARE(*course.share(), 0.2); // sent is not done
        course = after(course, {answered("done")});
        QCOMPARE(*course.share(), 0.4);
        course = after(course, {ended("succeeded")});
        QCOMPARE(*course.share(), 0.6);
        QCOMPARE(course.ended(), 1);
        course = after(course, {ended("failed", 1)});
        QCOMPARE(*course.share(), 1.0);
        QCOMPARE(course.ended(), 2);
    }

    void readsARecord()
    {
        const operations::Plan plan = planFor({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
        const Course course =
            courseOf(endedRecord(plan, State::Failed, {State::Succeeded, State::Failed, State::Cancelled}));
        QCOMPARE(course.intent, Mark::Done);
        QCOMPARE(course.targets.at(0).proof, Mark::Done);
        QCOMPARE(course.targets.at(0).steps.first().took, std::optional(Milliseconds(8200)));
        QCOMPARE(course.targets.at(1).steps.first().mark, Mark::Failed);
        QCOMPARE(course.targets.at(1).steps.first().error->code, Code::EngineRefused);
        QCOMPARE(course.targets.at(1).proof, Mark::Skipped);
        QCOMPARE(course.targets.at(2).steps.first().mark, Mark::Skipped);
        QCOMPARE(course.ended(), 3);
        // Before it began, nothing has happened.
        const Course planned = courseOf(recordOf(plan, State::Planned, {}));
        QCOMPARE(planned, courseOf(plan));
    }
};

QTEST_GUILESS_MAIN(TestPlanCourse)
#include "tst_plan_course.moc"
