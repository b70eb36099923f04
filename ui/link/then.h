// SPDX-License-Identifier: GPL-3.0-or-later
// How a widget asks: the answer comes back on the window's thread, and only if whoever asked is still there.
#pragma once

#include "base/result.h"

#include <QPointer>

#include <utility>

namespace wingman::ui {

/// Runs the question to its end and hands `Result<T>` to `answered` on the window's thread, unless `asker` died
/// meanwhile; before this returns, where the answer is there at once. Give it a Cancel that the asker cancels when it
/// goes.
template <typename T, typename F>
void then(QObject *asker, Async<T> question, F answered)
{
    // A free coroutine: its parameters live in its frame, not in a lambda that is gone after the first suspension.
    struct Asking
    {
        static QCoro::Task<void> toTheEnd(QPointer<QObject> whoAsked, Async<T> asked, F tell)
        {
            Result<T> answer = co_await std::move(asked);
            if (whoAsked)
                tell(std::move(answer));
        }
    };
    Asking::toTheEnd(QPointer<QObject>(asker), std::move(question), std::move(answered));
}

} // namespace wingman::ui
