// SPDX-License-Identifier: GPL-3.0-or-later
// The entries that the door puts into the chain, and the texts they hold. Names here are part of what auditors rely on.
#pragma once

#include "audit/entry.h"
#include "execution/record.h"

namespace wingman::execution {

/// plan.created, execution.denied, execution.voided, execution.intent, execution.outcome, execution.resolved,
/// execution.withdrawn: all of them name plan, execution, digest, operation, tier, mode and whether it is simulated.
audit::EntryDraft entryFor(const char *action, const Record &record, const identity::Actor &actor,
                           const policy::Decision *decision);
/// "succeeded", "failed", …, and one line per target where there are several.
void addOutcome(audit::EntryDraft &draft, const Record &record);
/// SHA-256 of the plan as it is stored, open facts included: proves what the proof is compared with.
QString storedPlanDigest(const operations::Plan &plan);

} // namespace wingman::execution
