// SPDX-License-Identifier: GPL-3.0-or-later
// What the gate decided, in a title, sentences and codes. Pure; every place that answers "why?" says it the same way.
#pragma once

#include "policy/gate.h"
#include "theme/theme.h"

namespace wingman::ui {

struct WhyText
{
    QString title; // "Policy: allowed with approval"
    Tone tone = Tone::Danger;
    QStringList codes{};     // stable, not translated
    QStringList sentences{}; // what decided comes first
    friend bool operator==(const WhyText &, const WhyText &) = default;
};
WhyText whyText(const policy::Decision &decision);
/// One line for the tooltip of a refused action; empty where nothing refuses it.
QString refusalOf(const policy::Decision &decision);

} // namespace wingman::ui
