// SPDX-License-Identifier: GPL-3.0-or-later
// Every state as a word, a tone and a shape. What is stale is unknown, whatever it was; what is missing is never green.
// Pure. Thread: GUI.
#pragma once

#include "approvals/approval_desk.h"
#include "diagnostics/check_result.h"
#include "execution/record.h"
#include "inventory/store.h"
#include "policy/gate.h"
#include "theme/theme.h"
#include "widgets/state_shape.h"

namespace wingman::ui {

struct StateWords
{
    QString word; // "Running", "Unknown · last seen running"
    Tone tone = Tone::Danger;
    Shape shape = Shape::Triangle;
    friend bool operator==(const StateWords &, const StateWords &) = default;
};

/// A container; its health counts while it runs.
StateWords wordsFor(inventory::ContainerState state, inventory::Health health, bool stale = false);
/// A guest of Proxmox, or one of its nodes, by the cluster's word ("running", "online", …).
StateWords wordsForGuest(const QString &status, bool stale = false);
StateWords wordsForNode(const QString &status, bool stale = false);
/// An endpoint's connection.
StateWords wordsFor(const inventory::Store::Entry &entry);
StateWords wordsFor(execution::State state);
StateWords wordsFor(approvals::ApprovalState state);
StateWords wordsFor(policy::Decision::Verdict verdict);
StateWords wordsFor(diagnostics::CheckStatus status);
/// "tier 1" … "tier 3": the louder the riskier.
StateWords wordsFor(operations::Tier tier);

} // namespace wingman::ui
