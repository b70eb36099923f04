// SPDX-License-Identifier: GPL-3.0-or-later
// A short queue between a flow that makes items and one that pulls them: who makes too many waits.
#pragma once

#include "base/async.h"
#include "inventory/stream.h"

#include <deque>

namespace wingman::targets::channel {

/// Dropping the pipe cancels its maker. Thread: both sides on the network thread.
template <typename T>
class Pipe final : public inventory::Stream<T>
{
public:
    /// The maker's side; shared with the maker's flow.
    struct Shared
    {
        std::deque<T> items;
        std::size_t room = 64;
        std::optional<Error> error; // why there will be no more
        bool ended = false;
        Cancel maker; // cancelled when nobody pulls any more
        std::optional<Completion<void>> filled, emptied;

        void end(std::optional<Error> reason = {})
        {
            if (!std::exchange(ended, true))
                error = std::move(reason);
            if (filled)
                std::exchange(filled, std::nullopt)->complete({});
        }
    };

    /// Waits for room. Cancelled once the pipe is gone.
    static Async<> push(std::shared_ptr<Shared> shared, T item)
    {
        while (shared->items.size() >= shared->room && !shared->maker.isCancelled()) {
            const Completion<void> emptied;
            shared->emptied = emptied;
            const auto woken = co_await emptied.wait(QStringLiteral("reader"), Deadline::never(), shared->maker);
            if (!woken)
                co_return propagate(woken);
        }
        if (shared->maker.isCancelled())
            co_return fail(Code::Cancelled);
        shared->items.push_back(std::move(item));
        if (shared->filled)
            std::exchange(shared->filled, std::nullopt)->complete({});
        co_return {};
    }

    explicit Pipe(std::shared_ptr<Shared> shared) : m_shared(std::move(shared)) {}
    ~Pipe() override
    {
        m_shared->maker.cancel();
        m_shared->end(Error{Code::Cancelled, {}});
    }

    Async<std::optional<T>> next(Deadline deadline, Cancel cancel) override
    {
        return pulled(m_shared, deadline, std::move(cancel));
    }

private:
    static Async<std::optional<T>> pulled(std::shared_ptr<Shared> shared, Deadline deadline, Cancel cancel)
    {
        for (;;) {
            if (cancel.isCancelled())
                co_return fail(Code::Cancelled);
            if (!shared->items.empty()) {
                std::optional<T> item(std::move(shared->items.front()));
                shared->items.pop_front();
                if (shared->emptied)
                    std::exchange(shared->emptied, std::nullopt)->complete({});
                co_return item;
            }
            if (shared->ended) {
                if (shared->error)
                    co_return Failure(*shared->error);
                co_return std::optional<T>();
            }
            const Completion<void> filled;
            shared->filled = filled;
            const auto woken = co_await filled.wait(QStringLiteral("the next item"), deadline, cancel);
            shared->filled.reset();
            if (!woken)
                co_return propagate(woken);
        }
    }

    std::shared_ptr<Shared> m_shared;
};

} // namespace wingman::targets::channel
