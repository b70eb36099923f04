// SPDX-License-Identifier: GPL-3.0-or-later
// What a mock container writes to its log and uses of the machine, as functions of time.
#pragma once

#include "inventory/reader.h"

namespace wingman::targets::mock {

/// One run of one container. Its log has a line about every `interval`; which line it is follows from its number, so
/// that no history is kept. Pure. Thread: any.
struct Workload
{
    quint64 seed = 0;
    QString flavour; // image name without registry and tag, "nginx", "postgres", …
    Instant startedAt;
    std::optional<Instant> endedAt{}; // none: running
    qint64 memoryLimit = 0;           // bytes
    bool paused = false;

    bool isRunning() const { return !endedAt.has_value(); }
    /// Lines written before this moment.
    qint64 linesUntil(Instant moment) const;
    Instant timeOf(qint64 line) const;
    inventory::LogLine line(qint64 number) const;
    /// Without cpuShare for the first sample of a stream.
    inventory::StatsSample sample(Instant now, bool first) const;
};

} // namespace wingman::targets::mock
