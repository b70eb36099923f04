// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/log_batches.h"

namespace wingman::console {

using inventory::LogLine;
using Batch = QList<LogLine>;

struct LogBatches::State
{
    std::shared_ptr<inventory::Stream<LogLine>> lines; // null at the end
    std::optional<Error> error;                        // told after the lines before it

    /// Not held while waiting: dropping the stream has to end it.
    static Async<std::optional<Batch>> pull(std::shared_ptr<State> state, Deadline deadline, Cancel cancel)
    {
        if (state->error)
            co_return Failure(*state->error);
        if (!state->lines)
            co_return std::optional<Batch>();
        auto waiting = state->lines->next(deadline, cancel);
        const auto first = co_await waiting;
        if (!first)
            co_return propagate(first);
        if (!*first)
            co_return std::optional<Batch>();
        Batch batch{**first};
        qsizetype bytes = batch.first().text.size();
        while (batch.size() < mostLines && bytes < mostBytes && state->lines) {
            auto pulling = state->lines->next(Deadline::after(Milliseconds(0)), cancel);
            const auto more = co_await pulling;
            if (!more) {
                if (more.error().code != Code::TimedOut)
                    state->error = more.error();
                break;
            }
            if (!*more) {
                state->lines.reset();
                break;
            }
            bytes += (*more)->text.size();
            batch.append(**more);
        }
        co_return std::optional<Batch>(std::move(batch));
    }
};

LogBatches::LogBatches(std::shared_ptr<inventory::Stream<LogLine>> lines)
    : m_state(std::make_shared<State>(State{std::move(lines), std::nullopt}))
{
}

Async<std::optional<Batch>> LogBatches::next(Deadline deadline, Cancel cancel)
{
    return State::pull(m_state, deadline, std::move(cancel));
}

} // namespace wingman::console
