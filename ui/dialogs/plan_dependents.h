// SPDX-License-Identifier: GPL-3.0-or-later
// "Who feels it": what else stands on the objects of a plan, as far as the rows of their endpoint say. Pure.
#pragma once

#include "inventory/store.h"
#include "operations/plan.h"
#include "widgets/state_words.h"

namespace wingman::ui {

struct Dependents
{
    enum class Bond : quint8 {
        Waits,   // its compose file says that it depends on it
        Network, // lives in its network
        Volume,  // uses the same volume
        Project, // belongs to the same compose project
    };
    struct Group
    {
        Bond bond = Bond::Project;
        QStringList names; // inert; in order, without the plan's own targets
        StateWords state;  // the worst of them
        QString sentence;  // "dependent on it", "with its volume shop_db_data too"
        friend bool operator==(const Group &, const Group &) = default;
    };
    QList<Group> groups;
    bool isKnown = false;            // false: no rows of that endpoint were ever read, so nobody can say
    std::optional<Milliseconds> age; // where the rows are stale
};

/// Every other object stands in one group only, the tightest.
Dependents dependentsOf(const operations::Plan &plan, const inventory::Store &inventory);
/// "web-1, web-2 and 3 more".
QString listed(const QStringList &names, qsizetype shown);

} // namespace wingman::ui
