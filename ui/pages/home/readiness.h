// SPDX-License-Identifier: GPL-3.0-or-later
// What stands between this console and real work: the checks that gate arming LAB, what is advised besides, and what
// this version cannot do. Every item is found out, none is ticked by hand. Pure.
#pragma once

#include "diagnostics/check_result.h"
#include "inventory/facts.h"
#include "link/overview.h"
#include "pages/home/home_state.h"

namespace wingman::ui {

struct ReadyItem
{
    enum class State : quint8 { Unknown, Passed, Open, NotHere };
    enum class Leads : quint8 { Nowhere, Policy, Chain, Fleet, Settings, TestStack, Workloads, Record };

    QString key{}; // "allowlist", "chain", …
    QString title{};
    QString detail{}; // what is wrong, or where it is seen
    State state = State::Unknown;
    bool gates = false;
    Leads leads = Leads::Nowhere;
    QString reference{}; // a plan's id
    friend bool operator==(const ReadyItem &, const ReadyItem &) = default;
};

struct ReadinessInput
{
    std::optional<inventory::Facts> arming{}; // facts of wingman://mode/arm
    QString whyUnknown{};                     // why there are none
    std::optional<diagnostics::CheckResult> keychain{};
    QList<inventory::Store::Entry> entries{}; // of all endpoints, whatever the scope
    std::optional<policy::Posture> posture{};
    std::optional<execution::Record> tried{}; // the newest execution that succeeded
    bool recordsRead = false;
};

QList<ReadyItem> readyItems(const ReadinessInput &input);

struct ReadyCount
{
    int passed = 0;
    int all = 0; // of those that this version can do
    bool gatesPassed = false;
};
ReadyCount countOf(const QList<ReadyItem> &items);

} // namespace wingman::ui
