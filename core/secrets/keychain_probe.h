// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at the keychain without asking it for anything, so that "locked", "absent" and "no such entry" can be told
// apart: QtKeychain says "not found" for all three on some systems.
#pragma once

#include "base/cancel.h"

#include <QString>

namespace wingman::secrets {

struct KeychainState
{
    enum class Kind : quint8 { Open, Locked, Absent, Silent, Unknown };
    Kind kind = Kind::Unknown;
    QString reason; // what the system said; for Absent
};

/// Silent: it is there and did not answer before the deadline. Linux and BSD: the Secret Service's default collection
/// (freedesktop.org Secret Service 0.2, property Locked). Elsewhere, and on desktops with another keychain: Unknown.
/// Blocks until the deadline at the latest: for workers.
KeychainState probeKeychain(Deadline deadline);

} // namespace wingman::secrets
