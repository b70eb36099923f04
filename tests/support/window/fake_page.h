// SPDX-License-Identifier: GPL-3.0-or-later
// A page, or a part of one, over plain values and a clock that the test turns: see support/window/fake_links.h. Over
// the demonstration: support/console/page_fixture.h.
//
//     FakePage<FleetPage> shown;
//     shown.take(shown.nothing());
//     shown.later(2h); // every age is written anew
#pragma once

#include "pages/page.h"
#include "support/window/fake_links.h"
#include "support/window/written_navigator.h"
#include "widgets/age_ticker.h"

#include <QLabel>
#include <QTest>

namespace wingman::test {

template <typename P>
struct FakePage
{
    FakeLinks fake;
    ui::Preferences preferences;
    ui::Scope scope;
    WrittenNavigator navigator;
    NoBindings keys;
    ui::AgeTicker ticker{fake.clock};
    P page{ui::PageContext{fake.links, preferences, scope, navigator, keys, ticker}};
    const EndpointId cluster = EndpointId::parse(QStringLiteral("lab")).value();

    FakePage()
    {
        fake.feed.mirror().add({cluster, inventory::Platform::Proxmox, {}, {}, false, {}, {}, {}, {}, {}});
        page.resize(1200, 700);
        page.QWidget::show();
    }

    /// Read at this moment, with nothing in it.
    inventory::Snapshot nothing() const
    {
        return inventory::Snapshot{cluster, {}, {}, {}, {}, {}, {}, {}, fake.clock->now(), {}};
    }
    void take(const inventory::Snapshot &snapshot)
    {
        fake.feed.mirror().take(cluster, snapshot);
        fake.feed.mirror().take(cluster, inventory::WatchState{inventory::WatchState::Link::Live, std::nullopt});
    }
    void lose() { fake.feed.mirror().markStale(cluster, Error{Code::Unreachable, {{"endpoint", cluster.text()}}}); }
    void later(std::chrono::microseconds by)
    {
        fake.clock->advance(by);
        ticker.tick();
    }
    /// What a label of that name says.
    QString says(const char *name) const
    {
        const auto *found = page.template findChild<QLabel *>(QString::fromLatin1(name));
        return found ? found->text() : QStringLiteral("no label of that name");
    }
};

} // namespace wingman::test
