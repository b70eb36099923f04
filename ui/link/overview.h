// SPDX-License-Identifier: GPL-3.0-or-later
// What the core tells the window about itself, as a value that is copied from its thread to the window's.
#pragma once

#include "audit/chain_reader.h"
#include "identity/actor.h"
#include "inventory/endpoint.h"
#include "policy/policy.h"
#include "sessions/standing.h"

namespace wingman::ui {

struct Overview
{
    identity::Actor actor;
    policy::Posture posture;
    QList<inventory::Endpoint> endpoints{};
    QStringList problems{}; // endpoints that cannot be used, in sentences
    QString missing{};      // the one of them that nobody asked for: why there is no engine on this machine
    QString dataFolder{};
    audit::ChainHead head{};
    int openApprovals = 0;
    sessions::Standing session{};
};

} // namespace wingman::ui
