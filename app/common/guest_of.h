// SPDX-License-Identifier: GPL-3.0-or-later
// In which guest of a cluster an engine lives, as far as its address tells.
#pragma once

#include "operations/hand.h"

#include <memory>

namespace wingman::app {

struct GuestAt
{
    inventory::TargetRef guest;
    QString name;
    QString address; // that both have
};

/// The guests that say they have the address by which this engine is reached. For proposing, never for acting by
/// itself: what the agent in a guest says, the guest says. Running guests of all clusters are asked, a few at a time
/// and no more than 500; who is not asked in time is left out. None for an engine of this machine. Errors: Cancelled.
/// Thread: the network thread.
Async<QList<GuestAt>> guestsAt(std::shared_ptr<const operations::Ports> ports, inventory::Endpoint engine,
                               Deadline deadline, Cancel cancel);

} // namespace wingman::app
