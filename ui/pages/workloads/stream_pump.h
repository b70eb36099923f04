// SPDX-License-Identifier: GPL-3.0-or-later
// Pulls a stream for a widget, one item after the other: the next one is only asked for when this one was taken, so
// whoever sends is never read faster than it is shown. Thread: the window's.
#pragma once

#include "inventory/stream.h"

#include <QPointer>

#include <functional>
#include <memory>

namespace wingman::ui {

/// `take` gets every item and `ended` is called once: without an error at the regular end. Neither is called any more
/// when `cancel` was cancelled or `asker` is gone; cancelling also ends the transfer.
template <typename T>
void pump(QObject *asker, Async<std::shared_ptr<inventory::Stream<T>>> opening, Cancel cancel,
          std::function<void(const T &)> take, std::function<void(const std::optional<Error> &)> ended)
{
    struct Run
    {
        static QCoro::Task<void> toTheEnd(QPointer<QObject> whoAsked,
                                          Async<std::shared_ptr<inventory::Stream<T>>> opens, Cancel stop,
                                          std::function<void(const T &)> give,
                                          std::function<void(const std::optional<Error> &)> end)
        {
            const auto opened = co_await std::move(opens);
            if (!whoAsked || stop.isCancelled())
                co_return;
            if (!opened) {
                end(opened.error());
                co_return;
            }
            const std::shared_ptr<inventory::Stream<T>> &stream = *opened;
            while (whoAsked && !stop.isCancelled()) {
                auto waiting = stream->next(Deadline::after(std::chrono::minutes(1)), stop);
                const auto item = co_await waiting;
                if (!whoAsked || stop.isCancelled())
                    co_return;
                if (!item && item.error().code == Code::TimedOut)
                    continue; // nothing was said for a while
                if (!item) {
                    end(item.error());
                    co_return;
                }
                if (!item->has_value()) {
                    end(std::nullopt);
                    co_return;
                }
                give(**item);
            }
        }
    };
    Run::toTheEnd(QPointer<QObject>(asker), std::move(opening), std::move(cancel), std::move(take), std::move(ended));
}

} // namespace wingman::ui
