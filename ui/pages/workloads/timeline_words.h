// SPDX-License-Identifier: GPL-3.0-or-later
// What a line of the timeline says, in the language of now. Pure.
#pragma once

#include "models/timeline.h"
#include "theme/icons.h"
#include "theme/theme.h"

namespace wingman::ui {

struct TimelineWords
{
    Icon icon = Icon::Clock;
    Tone tone = Tone::Muted;
    QString kind;   // "engine event", "execution", "audit #12"
    QString title;  // "Restart · succeeded", "health_status: healthy", already inert
    QString detail; // "running → exited", "deny"; empty where there is none
};
TimelineWords wordsFor(const TimelineItem &item);
/// The same in one line, as a screen reader says it and a copy has it.
QString lineOf(const TimelineItem &item);

} // namespace wingman::ui
