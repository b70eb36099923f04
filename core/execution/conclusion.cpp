// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/conclusion.h"

#include <algorithm>

namespace wingman::execution {

void conclude(Record &record)
{
    const auto count = [&](State state) {
        return std::count_if(record.targets.cbegin(), record.targets.cend(),
                             [&](const TargetRecord &target) { return target.state == state; });
    };
    const auto total = record.targets.size();
    const auto done = count(State::Succeeded);
    record.error.reset();
    if (done == total) {
        record.state = State::Succeeded;
        return;
    }
    const auto first = std::find_if(record.targets.cbegin(), record.targets.cend(),
                                    [](const TargetRecord &target) { return target.state != State::Succeeded; });
    record.state = count(State::Unknown) > 0                                  ? State::Unknown
                   : count(State::Cancelled) > 0 && count(State::Failed) == 0 ? State::Cancelled
                                                                              : State::Failed;
    record.error = first->error;
    if (total > 1 && done > 0 && record.state != State::Unknown)
        record.error = Error{Code::PartlyDone, {{"done", qint64(done)}, {"total", qint64(total)}}};
}

} // namespace wingman::execution
