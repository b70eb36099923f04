// SPDX-License-Identifier: GPL-3.0-or-later
// From what a person typed to an address: full addresses are parsed, bare names are looked for on every endpoint.
#pragma once

#include "operations/hand.h"

#include <memory>
#include <optional>

namespace wingman::app {

struct Wanted
{
    QString text;
    inventory::Platform platform{};
    inventory::TargetKind kind{};
    std::optional<QString> endpoint; // only there
};

struct Found
{
    inventory::TargetRef target;
    QStringList problems; // endpoints that could not be asked; the name may be there too
};

/// Errors: InvalidInput (no name of this kind, or an address of another), NotFound, Ambiguous with the candidates; the
/// endpoint's own error where no endpoint could be asked. Thread: the network thread.
Async<Found> resolveTarget(std::shared_ptr<const operations::Ports> ports, std::shared_ptr<const Clock> clock,
                           Wanted wanted, Cancel cancel);

} // namespace wingman::app
