// SPDX-License-Identifier: GPL-3.0-or-later
// Log lines by the handful: what is there already comes at once.
#pragma once

#include "base/cancel.h"
#include "inventory/reader.h"

#include <memory>

namespace wingman::console {

/// One batch has at least one line, and at most `mostLines` or about `mostBytes`. An error or the end that comes after
/// lines is told by the next call. Thread: the inner stream's.
class LogBatches final : public inventory::Stream<QList<inventory::LogLine>>
{
public:
    static constexpr qsizetype mostLines = 2000;
    static constexpr qsizetype mostBytes = qsizetype{1024} * 1024;

    explicit LogBatches(std::shared_ptr<inventory::Stream<inventory::LogLine>> lines);
    Async<std::optional<QList<inventory::LogLine>>> next(Deadline deadline, Cancel cancel) override;

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace wingman::console
