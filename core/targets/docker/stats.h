// SPDX-License-Identifier: GPL-3.0-or-later
// One frame of /containers/{id}/stats as a sample; cgroup v1, v2 and Windows. Pure.
#pragma once

#include "inventory/reader.h"

#include <QJsonObject>

namespace wingman::targets::docker {

/// The first frame (preread 0001-01-01) has no CPU share; a stopped container's frames have nothing but a time.
/// `receivedAt` stands in for a missing time.
inventory::StatsSample sampleFrom(const QJsonObject &frame, Instant receivedAt);

} // namespace wingman::targets::docker
