// SPDX-License-Identifier: GPL-3.0-or-later
// Endpoints that are saved and yet not among the rows: a file of their certificates cannot be read. Fleet says why.
#pragma once

#include "link/feed.h"

namespace wingman::ui {

/// Thread: the window's.
bool isUnusable(const Feed &feed, const EndpointId &endpoint);

} // namespace wingman::ui
