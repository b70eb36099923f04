// SPDX-License-Identifier: GPL-3.0-or-later
// What happened of late, in one list: what engines said, what Wingman did with its place in the record, and what was
// changed by other hands. Pure.
#pragma once

#include "pages/home/home_state.h"
#include "widgets/state_words.h"

namespace wingman::ui {

struct DayLine
{
    Instant at{};
    StateWords mark{};
    QString text{};
    QString chip{}; // where it is known from; empty where `sequence` says it
    Tone chipTone = Tone::Muted;
    qint64 sequence = 0; // in the chain; 0: not there
    QString record{};    // the plan's id, where Wingman did it
    friend bool operator==(const DayLine &, const DayLine &) = default;
};

/// Newest first, at most so many. What an execution did to its own target is told once, by the execution.
QList<DayLine> dayLines(const HomeState &state, int maximum);
/// "db-1 became unhealthy".
QString sentenceOf(const history::Entry &entry);

} // namespace wingman::ui
