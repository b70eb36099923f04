// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/single_instance.h"

namespace wingman::console {

bool peerIsOwner(qintptr)
{
    return true; // QLocalServer::UserAccessOption gives the pipe to its owner alone
}

} // namespace wingman::console
