// SPDX-License-Identifier: GPL-3.0-or-later
// Something that is read from afar when somebody looks at it: the last answer, when that was, and why it could not be
// read again.
#pragma once

#include "base/cancel.h"
#include "link/then.h"

#include <functional>
#include <optional>

namespace wingman::ui {

/// One question after the other: what asks for a reading while one is under way gets another when that is over, so that
/// events in quick succession never keep it from ending. Owned by who asks, like the clock. Thread: the window's.
template <typename T>
class Reading final
{
public:
    using Question = std::function<Async<T>(Cancel)>;

    /// `told` is called after every answer.
    Reading(QObject *asker, const Clock &clock, Question question, std::function<void()> told)
        : m_asker(asker), m_clock(clock), m_question(std::move(question)), m_told(std::move(told))
    {
    }
    ~Reading() { m_cancel.cancel(); }
    Q_DISABLE_COPY_MOVE(Reading)

    /// As last read; none where that was never.
    const std::optional<T> &value() const { return m_value; }
    std::optional<Instant> readAt() const { return m_readAt; }
    /// Why the last question had no answer; what was read before it stays.
    const std::optional<Error> &error() const { return m_error; }
    bool isReading() const { return m_isReading; }

    void read()
    {
        m_isDue = m_isReading;
        if (m_isReading)
            return;
        m_isReading = true;
        m_cancel = Cancel();
        const Cancel mine = m_cancel;
        then(m_asker, m_question(mine), [this, mine](const Result<T> &answer) {
            if (mine.isCancelled())
                return;
            m_isReading = false;
            m_error = answer ? std::nullopt : std::optional(answer.error());
            if (answer) {
                m_value = *answer;
                m_readAt = m_clock.now();
            }
            m_told();
            if (m_isDue)
                read();
        });
    }
    /// Nobody looks any more; what was read stays.
    void stop()
    {
        m_cancel.cancel();
        m_isReading = false;
        m_isDue = false;
    }
    /// The next question is about something else.
    void forget()
    {
        stop();
        m_value.reset();
        m_readAt.reset();
        m_error.reset();
    }

private:
    QObject *m_asker;
    const Clock &m_clock;
    Question m_question;
    std::function<void()> m_told;
    Cancel m_cancel;
    std::optional<T> m_value;
    std::optional<Instant> m_readAt;
    std::optional<Error> m_error;
    bool m_isReading = false;
    bool m_isDue = false; // asked for since the reading began
};

} // namespace wingman::ui
