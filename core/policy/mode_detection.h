// SPDX-License-Identifier: GPL-3.0-or-later
// Which mode holds, and why (product.md, "Execution modes"; seed 000). Pure.
#pragma once

#include "base/result.h"
#include "operations/mode.h"

#include <QMap>
#include <optional>

namespace wingman::policy {

/// The environment as it was at start; nothing in the core reads the process environment itself.
using Environment = QMap<QString, QString>;

struct ModeInput
{
    std::optional<QString> commandLine; // the word after --mode
    Environment environment;
    std::optional<operations::ExecutionMode> armed; // what was armed in the console and still holds
    bool authenticationOn = false; // then environment and command line may only make things safer
};

/// One rule of the detection, in order, for "why this mode".
struct ModeRule
{
    enum class Effect : quint8 { Silent, Decided, Overruled, Blocked, Ignored };
    QString rule;  // "--mode", "EXECUTION_MODE", "WINGMAN_EXECUTION_MODE", "armed", "WINGMAN_UNDER_TEST", "CI", "default"
    QString value; // what it said, empty where silent
    Effect effect = Effect::Silent;
};

struct ModeDecision
{
    operations::ExecutionMode mode = operations::ExecutionMode::Mock;
    QString decidedBy; // the rule's name
    QList<Error> blockers; // ModeConflict, ModeUnknown: nothing may act while there is one
    QList<ModeRule> why;
};

ModeDecision detectMode(const ModeInput &input);

} // namespace wingman::policy
