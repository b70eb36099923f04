// SPDX-License-Identifier: GPL-3.0-or-later
// Who runs this process, as the operating system knows them.
#pragma once

#include "identity/actor.h"

namespace wingman::app {

/// "os:alice"; "os:uid-1000" where the system has no name for the user, or one that no record can hold.
identity::ActorId osUser();

} // namespace wingman::app
