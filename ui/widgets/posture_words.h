// SPDX-License-Identifier: GPL-3.0-or-later
// How dangerous the console is right now, in words, a shape and a tone. Pure: no colour alone carries it.
#pragma once

#include "policy/policy.h"
#include "theme/theme.h"
#include "widgets/state_shape.h"

namespace wingman::ui {

struct PostureWords
{
    QString text;   // "LAB armed · real infrastructure"
    QString reason; // which rule decided, one sentence
    Shape shape = Shape::Bar;
    Tone tone = Tone::Danger;
};

/// Lockdown and read-only override the mode; what is wrong with the environment overrides the mode too.
PostureWords wordsFor(const policy::Posture &posture);
/// Before anything is known.
PostureWords openingPosture();
/// The core cannot go on.
PostureWords stoppedPosture(const Error &error);

} // namespace wingman::ui
