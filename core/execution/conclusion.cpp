// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/conclusion.h"

#include <algorithm>

namespace wingman::execution {

namespace {

operations::Part partOf(const Record &record, const TargetRecord &target)
{
    const bool known = target.position >= 0 && target.position < record.plan.targets.size();
    return known ? record.plan.targets.at(target.position).part : operations::Part::Act;
}

/// Of "let go of the snapshot" and "go back to it" only one is ever needed.
bool wasNotNeeded(const Record &record, const TargetRecord &target)
{
    const operations::Part part = partOf(record, target);
    return (part == operations::Part::Release || part == operations::Part::Undo) && target.steps.isEmpty() &&
           target.state == State::Cancelled && !target.error;
}

bool wasUndone(const Record &record)
{
    return std::any_of(record.targets.cbegin(), record.targets.cend(), [&](const TargetRecord &target) {
        return partOf(record, target) == operations::Part::Undo && target.state == State::Succeeded;
    });
}

} // namespace

void conclude(Record &record)
{
    QList<TargetRecord> counted = record.targets;
    if (record.plan.guard)
        counted.removeIf([&](const TargetRecord &target) { return wasNotNeeded(record, target); });
    const auto count = [&](State state) {
        return std::count_if(counted.cbegin(), counted.cend(),
                             [&](const TargetRecord &target) { return target.state == state; });
    };
    const auto total = counted.size();
    const auto done = count(State::Succeeded);
    record.error.reset();
    if (done == total) {
        record.state = State::Succeeded;
        return;
    }
    const auto first = std::find_if(counted.cbegin(), counted.cend(),
                                    [](const TargetRecord &target) { return target.state != State::Succeeded; });
    record.state = count(State::Unknown) > 0                                  ? State::Unknown
                   : wasUndone(record)                                        ? State::RolledBack
                   : count(State::Cancelled) > 0 && count(State::Failed) == 0 ? State::Cancelled
                                                                              : State::Failed;
    record.error = first->error;
    if (total > 1 && done > 0 && record.state != State::Unknown && record.state != State::RolledBack)
        record.error = Error{Code::PartlyDone, {{"done", qint64(done)}, {"total", qint64(total)}}};
}

} // namespace wingman::execution
