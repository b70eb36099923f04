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
    bool authenticationOn = false;                  // then environment and command line may only make things safer
};

/// One rule of the detection, in order, for "why this mode".
struct ModeRule
{
    enum class Effect : quint8 {
        Silent,    // it said nothing
        Decided,   // the mode comes from here
        Overruled, // a rule before it had decided
        Blocked,   // it is wrong: unknown word, or the other variable says otherwise
        Ignored,   // authentication is on and it would have loosened what is stored
    };
    QString
        rule; // "--mode", "EXECUTION_MODE", "WINGMAN_EXECUTION_MODE", "armed", "WINGMAN_UNDER_TEST", "CI", "default"
    QString value; // what it said, empty where silent
    Effect effect = Effect::Silent;
    friend bool operator==(const ModeRule &, const ModeRule &) = default;
};
/// "silent", "decided", "overruled", "blocked", "ignored".
QString effectName(ModeRule::Effect effect);

struct ModeDecision
{
    operations::ExecutionMode mode = operations::ExecutionMode::Mock;
    QString decidedBy;     // the rule's name
    QList<Error> blockers; // ModeConflict, ModeUnknown: nothing may act while there is one; the mode is then mock
    QList<ModeRule> why;   // always all seven rules
};

/// An unknown word blocks wherever it stands, also where another rule would have decided: wrong configuration is
/// refused, not passed over. An empty variable counts as not set, an empty --mode as an unknown word. CI counts unless
/// it says "false" or "0". "Safer" is the order mock, integration, lab.
ModeDecision detectMode(const ModeInput &input);

} // namespace wingman::policy
