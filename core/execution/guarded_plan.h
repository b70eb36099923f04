// SPDX-License-Identifier: GPL-3.0-or-later
// One plan over both worlds: snapshot of the guest → what is to be done inside it → is it well? → delete the snapshot,
// or go back to it. One plan, one decision over all of its parts, one approval.
#pragma once

#include "execution/services.h"

namespace wingman::execution {

/// Puts the guard's parts around what is planned: guard, act…, release, undo. Tier, danger and loss of data become
/// those of the worst part, so that what an approval covers is everything that may happen. What could not be undone at
/// this moment (a protected guest, one under high availability) cannot be planned. Errors: InvalidInput,
/// PreconditionFailed, TargetNotFound, NotFound, and those of Reader. Thread: the network thread.
Async<operations::Plan> guardedPlan(std::shared_ptr<const Services> services, operations::Plan plan,
                                    operations::Guard guard, Cancel cancel);

/// Whether a part of a guarded plan has its turn, from what became of those before it: the acts once the guard stands;
/// releasing where all went well or nothing was touched; going back where an act failed that had begun. Of what is not
/// known nothing follows: the snapshot stays, and the record says so. Pure.
enum class Turn : quint8 { Now, NotNeeded, Never };
Turn turnOf(const Record &record, int position);

} // namespace wingman::execution
