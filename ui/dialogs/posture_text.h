// SPDX-License-Identifier: GPL-3.0-or-later
// Why the console may do what it may do now, in words: rules and what each said, what else holds and where it comes
// from, what is wrong, and what has to be well before lab is armed. Pure.
#pragma once

#include "inventory/facts.h"
#include "link/overview.h"
#include "widgets/fact_grid.h"
#include "widgets/state_shape.h"

namespace wingman::ui {

/// One of the rules by which the mode is found, in their order.
struct RuleText
{
    QString rule;    // "EXECUTION_MODE"
    QString about;   // "a variable of the environment"
    QString said;    // "lab", or unknownText()
    QString outcome; // "decided", "said nothing"
    Tone tone = Tone::Muted;
    Shape shape = Shape::Ring;
};
QList<RuleText> ruleTexts(const policy::ModeDecision &mode);

/// Read-only, lockdown, dangerous operations, self-approval, authentication, who is here: each with its source.
QList<FactText> holdingFacts(const Overview &overview, Instant now);
/// The six lists, each with where it comes from.
QList<FactText> listFacts(const policy::Posture &posture);
/// What is wrong and blocks acting, in sentences.
QStringList postureProblems(const Overview &overview);

/// One of the checks before lab is armed.
struct ArmingCheck
{
    QString name; // "allowlist", "operator", "chain", "endpoints"
    QString title;
    std::optional<bool> passed{}; // none: not known
    QString detail{};             // what is wrong, or why it is not known
};
/// All four, in their order; without facts none is known.
QList<ArmingCheck> armingChecks(const std::optional<inventory::Facts> &facts, const QString &whyUnknown = {});

} // namespace wingman::ui
