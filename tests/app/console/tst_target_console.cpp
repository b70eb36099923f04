// SPDX-License-Identifier: GPL-3.0-or-later
// labels: tsan
#include "console/target_console.h"

#include "inventory/masking.h"
#include "support/console/console_fixture.h"

using namespace wingman;
using wingman::test::ConsoleFixture;

namespace {

/// One that runs and writes a log.
inventory::Container running(ConsoleFixture &console)
{
    const auto entry = console.entry("demo");
    for (const inventory::Container &one : std::as_const(entry.snapshot->containers)) {
        if (one.state == inventory::ContainerState::Running)
            return one;
    }
    qFatal("nothing runs in the demonstration");
}

Deadline soon()
{
    return Deadline::after(std::chrono::seconds(30));
}

inventory::TargetRef refOf(const inventory::Container &container)
{
    return inventory::TargetRef::container(ConsoleFixture::id("demo"), container.name);
}

} // namespace

class tst_TargetConsole : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void factsComeWithoutSecrets()
    {
        ConsoleFixture console;
        QVERIFY(console.isOpen());
        const auto container = running(console);
        const auto facts = console.get(console.links().targets.facts(refOf(container), container.name, Cancel()));
        QVERIFY(facts);
        QVERIFY(facts->exists());
        QCOMPARE(facts->value(inventory::fact::state), QStringLiteral("running"));
        for (const inventory::Fact &fact : facts->values)
            QVERIFY(fact.cls != inventory::FactClass::Secret);
    }

    void logsComeInBatchesAndGoOn()
    {
        ConsoleFixture console;
        QVERIFY(console.isOpen());
        const auto container = running(console);
        inventory::LogOptions options;
        options.tail = 500;
        options.follow = true;
        const auto logs =
            console.get(console.links().targets.logs(ConsoleFixture::id("demo"), container.id, options, Cancel()));
        QVERIFY2(logs, logs ? "" : qPrintable(logs.error().sentence()));
        const auto first = console.get((*logs)->next(soon(), Cancel()));
        QVERIFY(first && *first);
        QVERIFY2((*first)->size() > 1, "what is there comes at once");
        qsizetype lines = (*first)->size();
        while (lines < 500) {
            const auto more = console.get((*logs)->next(soon(), Cancel()));
            QVERIFY(more && *more);
            lines += (*more)->size();
        }
        // Nothing more for now: the deadline leaves it usable.
        const auto none = console.get((*logs)->next(Deadline::after(Milliseconds(1)), Cancel()));
        QVERIFY(none || none.error().code == Code::TimedOut);
    }

    void logsEndWithWhoAsked()
    {
        ConsoleFixture console;
        QVERIFY(console.isOpen());
        const auto container = running(console);
        inventory::LogOptions options;
        options.follow = true;
        options.tail = 1;
        const Cancel cancel;
        auto logs =
            console.get(console.links().targets.logs(ConsoleFixture::id("demo"), container.id, options, cancel));
        QVERIFY(logs);
        cancel.cancel();
        const auto next = console.get((*logs)->next(soon(), Cancel()));
        QVERIFY(!next);
        QCOMPARE(next.error().code, Code::Cancelled);
        logs->reset(); // and letting go of it does no harm
        QVERIFY(console.end());
    }

    void aStreamThatIsHeldWhenTheCoreEnds()
    {
        ConsoleFixture console;
        QVERIFY(console.isOpen());
        const auto container = running(console);
        const auto stats =
            console.get(console.links().targets.stats(ConsoleFixture::id("demo"), container.id, Cancel()));
        QVERIFY(stats);
        const auto first = console.get((*stats)->next(soon(), Cancel()));
        QVERIFY(first && *first);
        auto waiting = (*stats)->next(Deadline::never(), Cancel());
        QVERIFY(console.end());
        const auto ended = console.get(std::move(waiting));
        QVERIFY(!ended);
        QCOMPARE(ended.error().code, Code::Cancelled);
        const auto after = console.get((*stats)->next(Deadline::never(), Cancel()));
        QVERIFY(!after);
        QCOMPARE(after.error().code, Code::Cancelled);
    }

    void inspectingIsMaskedUnlessItIsRecorded()
    {
        ConsoleFixture console;
        QVERIFY(console.isOpen());
        const auto container = running(console);
        auto &targets = console.links().targets;
        const auto entries = [&] {
            audit::EntryFilter filter;
            filter.action = QStringLiteral("target.inspect_read");
            return console.get(console.links().record.list(filter, {}, Cancel())).value();
        };
        const auto masked = console.get(targets.inspect(refOf(container), container.name, false, Cancel()));
        QVERIFY(masked);
        QVERIFY(masked->contains(inventory::hiddenText.toUtf8()));
        QVERIFY(entries().isEmpty());
        const auto revealed = console.get(targets.inspect(refOf(container), container.name, true, Cancel()));
        QVERIFY(revealed);
        QVERIFY(*revealed != *masked);
        QVERIFY(!revealed->contains(inventory::hiddenText.toUtf8()));
        QCOMPARE(entries().size(), 1);
        QCOMPARE(entries().first().entry->what.target, refOf(container).text());
    }

    void whatFailsIsSaid()
    {
        ConsoleFixture console;
        QVERIFY(console.isOpen());
        const auto container = running(console);
        auto &targets = console.links().targets;
        const auto unknown = inventory::TargetRef::container(ConsoleFixture::id("nowhere"), container.name);
        QCOMPARE(console.get(targets.facts(unknown, container.name, Cancel())).error().code, Code::NotFound);
        console.misbehave("demo", ConsoleFixture::refused());
        QCOMPARE(console.get(targets.facts(refOf(container), container.name, Cancel())).error().code,
                 Code::Unreachable);
        QCOMPARE(console.get(targets.inspect(refOf(container), container.name, false, Cancel())).error().code,
                 Code::Unreachable);
        QVERIFY(!console.get(targets.logs(ConsoleFixture::id("demo"), container.id, {}, Cancel())));
        console.mend("demo");
        console.misbehave("demo", {.kind = ConsoleFixture::Fault::Kind::Stall});
        const Cancel cancel;
        auto waiting = targets.facts(refOf(container), container.name, cancel);
        cancel.cancel();
        QCOMPARE(console.get(std::move(waiting)).error().code, Code::Cancelled);
    }
};

QTEST_GUILESS_MAIN(tst_TargetConsole)
#include "tst_target_console.moc"
