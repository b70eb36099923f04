// SPDX-License-Identifier: GPL-3.0-or-later
// labels: tsan
#include "console/console_links.h"

#include "link/then.h"
#include "support/console/console_fixture.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryFile>

using namespace wingman;
using wingman::test::ConsoleFixture;
using wingman::test::ConsoleOptions;

namespace {

constexpr int patience = ConsoleFixture::patience;

operations::Intent restart(const char *name)
{
    return {operations::OperationId::parse(QStringLiteral("docker.container.restart")).value(),
            {inventory::TargetRef::container(ConsoleFixture::id("demo"), QString::fromLatin1(name))},
            {},
            {},
            {}};
}

QString firstRunning(ConsoleFixture &console)
{
    const auto entry = console.entry("demo");
    for (const inventory::Container &one : std::as_const(entry.snapshot->containers)) {
        if (one.state == inventory::ContainerState::Running)
            return one.name;
    }
    return {};
}

} // namespace

class tst_ConsoleLinks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opensWithRowsAndEnds()
    {
        ConsoleFixture console;
        QVERIFY(console.isOpen());
        QCOMPARE(console.feed().core(), ui::Feed::Core::Open);
        QVERIFY(console.feed().overview().head.sequence >= 0);
        QVERIFY(!console.links().work.operations().isEmpty());
        QVERIFY(console.entry("demo").live);
        QVERIFY(!console.entry("demo").snapshot->containers.isEmpty());
        QVERIFY(console.end());
    }

    void aChangeGoesAllTheWay()
    {
        ConsoleFixture console;
        QVERIFY(console.isOpen());
        auto &work = console.links().work;
        QSignalSpy records(&console.feed(), &ui::Feed::recordsChanged);
        QSignalSpy progressed(&work, &ui::WorkLink::progressed);
        QSignalSpy ended(&work, &ui::WorkLink::ended);
        const QByteArray name = firstRunning(console).toLatin1();
        const auto planned = console.get(work.plan(restart(name.constData()), Cancel()));
        QVERIFY2(planned, planned ? "" : qPrintable(planned.error().sentence()));
        QTRY_VERIFY_WITH_TIMEOUT(!records.isEmpty(), patience);
        const PlanId plan = planned->plan.id;
        QVERIFY(console.get(work.ask(plan, Cancel())));
        QTRY_COMPARE_WITH_TIMEOUT(console.feed().overview().openApprovals, 1, patience);
        const auto open = console.get(work.approvals(true, 10, Cancel()));
        QVERIFY(open);
        QCOMPARE(open->approvals.size(), 1);
        const auto decided = console.get(
            work.decide(plan, true, QStringLiteral("fine"), work.confirmationPhrase(planned->plan), Cancel()));
        QVERIFY2(decided, decided ? "" : qPrintable(decided.error().sentence()));
        const auto ran = console.get(work.run(plan, {}, Cancel()));
        QVERIFY2(ran, ran ? "" : qPrintable(ran.error().sentence()));
        QCOMPARE(ran->state, execution::State::Succeeded);
        QVERIFY(!progressed.isEmpty());
        QCOMPARE(ended.size(), 1);
        QVERIFY(work.running().isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(console.feed().overview().head.sequence >= *ran->outcomeSequence, patience);
        const auto entries = console.get(console.links().record.ofExecution(ran->id.text(), Cancel()));
        QVERIFY(entries);
        QVERIFY(entries->size() >= 2);
    }

    void whatOthersCommitIsTold()
    {
        ConsoleFixture console;
        QVERIFY(console.isOpen());
        const auto before = console.feed().overview().head.sequence;
        QSignalSpy records(&console.feed(), &ui::Feed::recordsChanged);
        app::CompositionOptions options;
        options.folders.data = console.folder();
        const auto other = app::Composition::open(options); // stands for another process: its own connection
        QVERIFY(other);
        QElapsedTimer since;
        const auto noted = test::await((*other)->noteReading(
            QStringLiteral("test.read"), inventory::TargetRef::configuration(QStringLiteral("policy")), Cancel()));
        since.start();
        QVERIFY(noted);
        QTRY_VERIFY_WITH_TIMEOUT(!records.isEmpty(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(console.feed().overview().head.sequence > before, patience);
        qInfo("told after %lld ms", static_cast<long long>(since.elapsed()));
    }

    void foresees()
    {
        ConsoleFixture console;
        QVERIFY(console.isOpen());
        const QString name = firstRunning(console);
        const auto target = inventory::TargetRef::container(ConsoleFixture::id("demo"), name);
        const auto foreseen = console.get(console.links().work.foresee(target, Cancel()));
        QVERIFY(foreseen);
        QHash<QString, execution::Foreseen> by;
        for (const execution::Foreseen &one : *foreseen)
            by.insert(one.operation.text(), one);
        QVERIFY(by.contains(QStringLiteral("docker.container.restart")));
        QCOMPARE(by.value(QStringLiteral("docker.container.restart"), foreseen->first()).decision.verdict,
                 policy::Decision::Verdict::NeedsApproval);
        const auto unpause = by.constFind(QStringLiteral("docker.container.unpause"));
        QVERIFY(unpause != by.cend());
        QVERIFY2(unpause->error.has_value(), "it is not paused");
        QCOMPARE(unpause->error->code, Code::PreconditionFailed);
    }

    void aRunThatIsStoppedEndsTruthfully()
    {
        ConsoleFixture console;
        QVERIFY(console.isOpen());
        auto &work = console.links().work;
        QSignalSpy changed(&work, &ui::WorkLink::runningChanged);
        const auto planned = console.get(work.plan(restart(firstRunning(console).toLatin1().constData()), Cancel()));
        QVERIFY(planned);
        const PlanId plan = planned->plan.id;
        QVERIFY(console.get(work.ask(plan, Cancel())));
        QVERIFY(console.get(work.decide(plan, true, {}, {}, Cancel())));
        ConsoleFixture::Fault silent;
        silent.kind = ConsoleFixture::Fault::Kind::Stall;
        silent.on.append(ConsoleFixture::Method::Perform);
        console.misbehave("demo", silent);
        auto run = work.run(plan, {}, Cancel());
        const auto second = console.get(work.run(plan, {}, Cancel()));
        QVERIFY(!second);
        QCOMPARE(second.error().code, Code::OwnedElsewhere);
        const auto sent = [&] {
            const auto running = work.running();
            return running.size() == 1 && running.first().plan.id == plan &&
                   running.first().last.kind == execution::Event::Kind::StepMarked;
        };
        QTRY_VERIFY_WITH_TIMEOUT(sent(), patience);
        work.stop(plan);
        const auto record = console.get(std::move(run));
        QVERIFY2(record, record ? "" : qPrintable(record.error().sentence()));
        QVERIFY(record->state == execution::State::Unknown || record->state == execution::State::Failed ||
                record->state == execution::State::Cancelled);
        QVERIFY(work.running().isEmpty());
        QVERIFY(!changed.isEmpty());
    }

    void aRunThatCannotBeginFails()
    {
        ConsoleFixture console;
        QVERIFY(console.isOpen());
        auto &work = console.links().work;
        QSignalSpy failed(&work, &ui::WorkLink::failed);
        const auto planned = console.get(work.plan(restart(firstRunning(console).toLatin1().constData()), Cancel()));
        QVERIFY(planned);
        const auto ran = console.get(work.run(planned->plan.id, {}, Cancel())); // nobody approved it
        QVERIFY(!ran);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(*static_cast<const Error *>(failed.first().at(1).constData()), ran.error());
        QVERIFY(work.running().isEmpty());
        QVERIFY(console.get(work.withdraw(planned->plan.id, Cancel())));
        const auto found = console.get(work.find(planned->plan.id.text(), Cancel()));
        QVERIFY(found);
        QCOMPARE(found->state, execution::State::Cancelled);
        const auto listed = console.get(work.list({}, Cancel()));
        QVERIFY(listed);
        QCOMPARE(listed->records.size(), 1);
        QCOMPARE(listed->damaged, 0);
    }

    void aRunGoesOnWithoutWhoAsked()
    {
        ConsoleFixture console;
        QVERIFY(console.isOpen());
        auto &work = console.links().work;
        QSignalSpy ended(&work, &ui::WorkLink::ended);
        const auto planned = console.get(work.plan(restart(firstRunning(console).toLatin1().constData()), Cancel()));
        QVERIFY(planned);
        QVERIFY(console.get(work.ask(planned->plan.id, Cancel())));
        QVERIFY(console.get(work.decide(planned->plan.id, true, {}, {}, Cancel())));
        bool answered = false;
        {
            QObject asker;
            ui::then(&asker, work.run(planned->plan.id, {}, Cancel()),
                     [&answered](const Result<execution::Record> &) { answered = true; });
        }
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patience);
        QVERIFY(!answered);
        QCOMPARE(static_cast<const execution::Record *>(ended.first().first().constData())->state,
                 execution::State::Succeeded);
    }

    void verifyingSaysHowFarItIsOnTheWindowsThread()
    {
        ConsoleFixture console;
        QVERIFY(console.isOpen());
        for (int i = 0; i < 20; ++i)
            QVERIFY(console.get(console.links().work.plan(restart(firstRunning(console).toLatin1().constData()), {})));
        bool elsewhere = false;
        int told = 0;
        const auto progress = [&, here = QThread::currentThread()](qint64 done, qint64 total) {
            elsewhere = elsewhere || QThread::currentThread() != here || done > total;
            ++told;
        };
        const auto report = console.get(console.links().record.verify({}, progress, Cancel()));
        QVERIFY(report);
        QVERIFY(report->verifies());
        QVERIFY(report->checked >= 20);
        QVERIFY(!elsewhere);
        const int before = told;
        {
            const ConsoleFixture::HeldCore held(console); // a short chain is verified before this thread is back
            const Cancel cancel;
            auto given = console.links().record.verify({}, progress, cancel);
            cancel.cancel();
            const auto cancelled = console.get(std::move(given));
            QVERIFY(!cancelled);
            QCOMPARE(cancelled.error().code, Code::Cancelled);
        }
        QVERIFY(console.end());
        QCOMPARE(told, before);
        QVERIFY(!elsewhere);
    }

    void wouldItBeAllowed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("answer");
        using inventory::TargetKind;
        const auto row = [](const char *what, const char *text, TargetKind kind, const char *answer) {
            QTest::newRow(what) << QString::fromLatin1(text) << static_cast<int>(kind) << QString::fromLatin1(answer);
        };
        row("a name that nothing has", "nobody-has-this", TargetKind::Container, "MOCK_SIMULATED TARGET_NOT_FOUND");
        row("an address where nothing is", "docker://demo/container/nobody-has-this", TargetKind::Container,
            "MOCK_SIMULATED TARGET_NOT_FOUND");
        row("an endpoint that nobody knows", "docker://nowhere/container/web", TargetKind::Container,
            "MOCK_SIMULATED TARGET_NOT_FOUND");
        row("no name", "a b", TargetKind::Container, "error INVALID_INPUT");
        row("no address", "docker://demo/teapot/x", TargetKind::Container, "error INVALID_INPUT");
    }
    void wouldItBeAllowed()
    {
        QFETCH(QString, text);
        QFETCH(int, kind);
        QFETCH(QString, answer);
        ConsoleFixture console;
        QVERIFY(console.isOpen());
        const auto findings = console.get(
            console.links().configuration.wouldBeAllowed(text, static_cast<inventory::TargetKind>(kind), Cancel()));
        QStringList words;
        if (!findings) {
            words << QStringLiteral("error") << codeName(findings.error().code);
        } else {
            for (const policy::Finding &finding : *findings)
                words << codeName(finding.code);
        }
        QCOMPARE(words.join(QLatin1Char(' ')), answer);
    }

    void wouldWhatIsThereBeAllowed()
    {
        ConsoleFixture console;
        QVERIFY(console.isOpen());
        const QString address =
            inventory::TargetRef::container(ConsoleFixture::id("demo"), firstRunning(console)).text();
        const auto findings = console.get(
            console.links().configuration.wouldBeAllowed(address, inventory::TargetKind::Container, Cancel()));
        QVERIFY(findings);
        for (const policy::Finding &finding : *findings)
            QVERIFY(finding.code != Code::TargetNotFound);
        const auto stored = console.get(console.links().configuration.stored(Cancel()));
        QVERIFY(stored);
        QVERIFY(console.get(console.links().configuration.history(configuration::Document::Policy, 5, Cancel())));
    }

    void historyKnowsWhoDidIt()
    {
        ConsoleOptions options;
        options.lastSeen = SystemClock().now() - std::chrono::hours(1);
        ConsoleFixture console(options);
        QVERIFY(console.isOpen());
        auto &history = console.links().history;
        QCOMPARE(history.lastSeen(), options.lastSeen);
        const Instant since = SystemClock().now() - std::chrono::minutes(1);
        auto &work = console.links().work;
        const QString name = firstRunning(console);
        const auto container = console.container("demo", name);
        const auto planned = console.get(work.plan(restart(name.toLatin1().constData()), Cancel()));
        QVERIFY(planned);
        QVERIFY(console.get(work.ask(planned->plan.id, Cancel())));
        QVERIFY(console.get(work.decide(planned->plan.id, true, {}, {}, Cancel())));
        QVERIFY(console.get(work.run(planned->plan.id, {}, Cancel())));
        const history::ObjectKey key{ConsoleFixture::id("demo"), inventory::TargetKind::Container,
                                     container->id.text()};
        const auto entries = [&] { return console.get(history.timeline(key, {}, Cancel())).value(); };
        QTRY_VERIFY_WITH_TIMEOUT(!entries().isEmpty(), patience);
        const auto outside = console.get(history.changedOutside(since, Cancel()));
        QVERIFY(outside);
        for (const history::Entry &entry : *outside)
            QVERIFY2(entry.key.object != key.object, qPrintable(entry.action));
        const auto away = console.get(history.whileAway(since, 10, Cancel()));
        QVERIFY(away);
        QVERIFY(away->events > 0);
    }

    void aFolderThatIsAFileIsAProblemOfTheFeed()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        ConsoleOptions options;
        options.folder = file.fileName();
        options.waits = false;
        ConsoleFixture console(options);
        auto early = console.links().record.list({}, {}, Cancel()); // asked before anything is known
        QTRY_COMPARE_WITH_TIMEOUT(console.feed().core(), ui::Feed::Core::Stopped, patience);
        QCOMPARE(console.feed().problem()->code, Code::DataFolderUnusable);
        QCOMPARE(console.get(std::move(early)).error().code, Code::DataFolderUnusable);
        QCOMPARE(console.get(console.links().record.list({}, {}, Cancel())).error().code, Code::DataFolderUnusable);
        QVERIFY(console.end());
    }

    /// In the demonstration nobody is reached by an address.
    void whoHasTheAddressOfAnEngine()
    {
        ConsoleFixture console;
        QVERIFY(console.isOpen());
        ui::ClusterLink &clusters = console.links().clusters;
        const auto here = console.get(clusters.guestsAt(ConsoleFixture::id("demo"), Cancel()));
        QVERIFY2(here, qPrintable(here ? QString() : here.error().sentence()));
        QVERIFY(here->isEmpty());
        const auto nowhere = console.get(clusters.guestsAt(ConsoleFixture::id("nobody"), Cancel()));
        QVERIFY(!nowhere);
        QCOMPARE(nowhere.error().code, Code::NotFound);
    }

    /// Questions outlive everything that could answer them.
    void questionsAreAnsweredWithoutACore()
    {
        std::shared_ptr<console::CoreAccess> access;
        std::vector<Async<configuration::Stored>> asked;
        {
            ConsoleFixture console;
            access = console.console().access();
            const console::Flow<configuration::Stored> flow = [](const std::shared_ptr<console::Core> &core,
                                                                 Cancel cancel) {
                return core->composition().stored(std::move(cancel));
            };
            for (int i = 0; i < 50; ++i)
                asked.push_back(console::ask<configuration::Stored>(access, flow, Cancel()));
            for (int i = 0; i < 50; ++i)
                asked.push_back(console::ask<configuration::Stored>(access, flow, Cancel(), console::Wait::ToTheEnd));
        } // destroyed while they are under way
        for (auto &one : asked) {
            const auto answer = test::await(std::move(one));
            QVERIFY(answer || answer.error().code == Code::Cancelled);
        }
    }

    void questionsAfterTheEndAreCancelled()
    {
        ConsoleFixture console;
        QVERIFY(console.isOpen());
        auto running = console.links().record.list({}, {}, Cancel());
        console.console().stop();
        const auto late = console.get(console.links().record.list({}, {}, Cancel()));
        QVERIFY(!late);
        QCOMPARE(late.error().code, Code::Cancelled);
        const auto begun = console.get(std::move(running));
        QVERIFY(begun || begun.error().code == Code::Cancelled);
        QVERIFY(console.end());
    }
};

QTEST_GUILESS_MAIN(tst_ConsoleLinks)
#include "tst_console_links.moc"
