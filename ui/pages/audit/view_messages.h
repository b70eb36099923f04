// SPDX-License-Identifier: GPL-3.0-or-later
// What the views of the audit page say where there is nothing to show, or not all of it. Pure.
#pragma once

#include "base/result.h"
#include "pages/audit/chain_source.h"
#include "widgets/message_panel.h"

namespace wingman::ui {

/// In place of the chain's list.
Message chainMessage(const ChainModel &model, const ChainSource &source);
/// Below it: how many entries there are, and whether that is all.
QString chainFoot(const ChainModel &model, const ChainSource &source);

struct ExecutionsKnown
{
    int read = 0;
    int damaged = 0;
    bool isRead = false;
    bool mayHaveMore = false;
    bool isNarrowed = false; // to some states
    std::optional<Error> error;
};
/// In place of the list of executions.
Message executionsMessage(const ExecutionsKnown &known);
/// Above it: rows that cannot be believed, or that may be old; no title: all is well.
Message executionsTrouble(const ExecutionsKnown &known);

struct ApprovalsKnown
{
    int read = 0;
    int damaged = 0;
    bool isRead = false;
    std::optional<Error> error;
    std::optional<Error> plansError; // of the executions that they are about
};
Message approvalsMessage(const ApprovalsKnown &known);
Message approvalsTrouble(const ApprovalsKnown &known);

} // namespace wingman::ui
