// SPDX-License-Identifier: GPL-3.0-or-later
// The details pane over the demonstration, as its page would hold it.
//
//     DetailsFixture fixture;
//     QVERIFY(fixture.isShown());
//     QVERIFY(fixture.select("demo", QStringLiteral("shop-web-1")));
//     fixture.pane->setTab(QStringLiteral("logs"));
#pragma once

#include "pages/workloads/workload_details.h"
#include "support/console/console_fixture.h"
#include "theme/style.h"
#include "widgets/age_ticker.h"
#include "widgets/tab_strip.h"

#include <QApplication>

namespace wingman::test {

class NoShortcuts final : public ui::ShortcutBook
{
public:
    QList<ui::Binding> bindings() const override { return {}; }
    QString conflict(const QString &, const QKeySequence &) const override { return {}; }
    bool rebind(const QString &, const QKeySequence &) override { return false; }
};

class DetailsFixture final
{
public:
    explicit DetailsFixture(ConsoleOptions options = {})
        : console(std::move(options)),
          ticker(console.feed().clock()),
          pane(std::make_unique<ui::WorkloadDetails>(ui::PageContext{
              console.links(), console.preferences, console.scope, console.navigator, shortcuts, ticker}))
    {
        pane->resize(460, 820);
        pane->show();
    }

    bool isShown() { return console.isOpen() && QTest::qWaitForWindowExposed(pane.get()); }

    std::optional<ui::Workload> row(const char *endpoint, const QString &name)
    {
        const EndpointId id = ConsoleFixture::id(endpoint);
        const auto known = console.inventory().entry(id);
        if (!known || !known->snapshot)
            return std::nullopt;
        if (const auto container = console.container(endpoint, name))
            return ui::workloadOf(id, *container);
        for (const inventory::Guest &guest : std::as_const(known->snapshot->guests)) {
            if (guest.name == name)
                return ui::workloadOf(id, guest);
        }
        return std::nullopt;
    }
    bool select(const char *endpoint, const QString &name, int count = 1)
    {
        const auto found = row(endpoint, name);
        if (found)
            pane->setWorkload(&*found, count);
        return found.has_value();
    }
    /// The first guest that runs.
    QString runningGuest()
    {
        const auto entry = console.entry("demo-pve");
        for (const inventory::Guest &guest : std::as_const(entry.snapshot->guests)) {
            if (guest.status == QStringLiteral("running"))
                return guest.name;
        }
        return {};
    }

    template <typename T = QWidget>
    T *find(const char *name) const
    {
        return pane->findChild<T *>(QString::fromLatin1(name));
    }
    bool isVisible(const char *name) const
    {
        const auto *found = find<QWidget>(name);
        return found && found->isVisible();
    }
    QStringList tabs() const
    {
        const auto *strip = find<ui::TabStrip>("detailsTabs");
        QStringList ids;
        for (int i = 0; i < strip->count(); ++i)
            ids.append(strip->tabData(i).toString());
        return ids;
    }
    /// One method of this endpoint finds nobody, until it is mended.
    void refuse(const char *endpoint, ConsoleFixture::Method method)
    {
        ConsoleFixture::Fault fault = ConsoleFixture::refused();
        fault.on = {method};
        console.misbehave(endpoint, fault);
    }
    /// Plans, approves where that is asked for, and carries it out.
    Result<execution::Record> carryOut(const QString &operation, const QString &address)
    {
        operations::Intent intent{operations::OperationId::parse(operation).value(),
                                  {inventory::TargetRef::parse(address).value()},
                                  {},
                                  {},
                                  {}};
        ui::WorkLink &work = console.links().work;
        auto planned = console.get(work.plan(intent, Cancel()));
        if (!planned)
            return planned;
        if (planned->state == execution::State::Planned || planned->state == execution::State::AwaitingApproval) {
            auto asked = console.get(work.ask(planned->plan.id, Cancel()));
            if (asked && asked->state == execution::State::AwaitingApproval)
                asked = console.get(work.decide(planned->plan.id, true, {}, {}, Cancel()));
        }
        return console.get(work.run(planned->plan.id, {}, Cancel()));
    }

    ConsoleFixture console;
    ui::AgeTicker ticker;
    NoShortcuts shortcuts;
    std::unique_ptr<ui::WorkloadDetails> pane;
};

} // namespace wingman::test
