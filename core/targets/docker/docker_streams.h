// SPDX-License-Identifier: GPL-3.0-or-later
// Logs and statistics of one container as streams that are pulled.
#pragma once

#include "targets/docker/reading.h"

namespace wingman::targets::docker {

/// Asks once whether the container has a terminal: before API 1.42 nothing else tells how its log is framed.
Async<std::shared_ptr<inventory::Stream<inventory::LogLine>>>
openLogs(Source source, ObjectId container, inventory::LogOptions options, Deadline deadline, Cancel cancel);
Async<std::shared_ptr<inventory::Stream<inventory::StatsSample>>> openStats(Source source, ObjectId container,
                                                                            Deadline deadline, Cancel cancel);

} // namespace wingman::targets::docker
