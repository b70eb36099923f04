// SPDX-License-Identifier: GPL-3.0-or-later
// A page over the demonstration, as the window would make it: see support/console/console_fixture.h.
#pragma once

#include "pages/page.h"
#include "support/console/console_fixture.h"
#include "support/window/written_navigator.h"
#include "widgets/age_ticker.h"

namespace wingman::test {

template <typename P>
struct PageFixture
{
    ConsoleFixture console;
    NoBindings keys;
    ui::AgeTicker ticker{console.feed().clock()};
    P page;

    explicit PageFixture(ConsoleOptions options = {})
        : console(std::move(options)),
          page(ui::PageContext{console.links(), console.preferences, console.scope, console.navigator, keys, ticker})
    {
        page.resize(1200, 700);
        page.QWidget::show();
    }
    void changeLanguage()
    {
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&page, &change);
    }
};

} // namespace wingman::test
