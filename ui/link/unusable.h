// SPDX-License-Identifier: GPL-3.0-or-later
// Endpoints that are saved and yet not among the rows: a file of their certificates cannot be read. Fleet says why.
#pragma once

#include "link/feed.h"

namespace wingman::ui {

/// Thread: the window's.
bool isUnusable(const Feed &feed, const EndpointId &endpoint);

/// The names that no further endpoint can be given: those in use, those of saved ones that cannot be used, and the
/// reserved ones.
QStringList takenNames(const Feed &feed);

} // namespace wingman::ui
