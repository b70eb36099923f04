// SPDX-License-Identifier: GPL-3.0-or-later
// Plans, executions and findings for people, and what they mean for the exit.
#pragma once

#include "ctl/session.h"
#include "execution/record.h"

namespace wingman::ctl {

/// The whole record: what, on what, by which calls, what proves it, findings, steps, where the chain proves it.
void showRecord(Output &out, const execution::Record &record);
/// One line in a list.
QStringList recordRow(const execution::Record &record);
QStringList recordHeads();

/// Findings that block go to standard error, the others are shown with the plan.
void showBlocks(Output &out, const QList<policy::Finding> &findings);

/// Whether the gate wants an approval for it.
bool needsApproval(const execution::Record &record);

/// What the record's state means for the exit. Says the error, if there is one, on standard error.
ExitStatus finish(Session &session, const execution::Record &record);

/// "2026-11-21 08:00:00Z": without fractions, for tables.
QString shortTime(Instant instant);

} // namespace wingman::ctl
