// SPDX-License-Identifier: GPL-3.0-or-later
// What can be wrong with a chain, by name.
#pragma once

#include "audit/entry.h"

namespace wingman::audit {

enum class ViolationType : quint8 {
    ContentMismatch,
    LinkBroken,
    SequenceGap,
    Duplicate,
    BodyMalformed,
    NotCanonical,
    UnknownFormat,
    ColumnMismatch,
    GenesisMissing,
    ChainMixed,
    CheckpointWrong,
    TriggerMissing,
    SchemaAltered,
    Unreadable,
};

/// Stable, e.g. "content_mismatch".
QString violationName(ViolationType type);
/// For people, translated.
QString violationSentence(ViolationType type);

struct Violation
{
    ViolationType type{};
    Sequence sequence = 0; // 0: the chain as a whole
    QString detail;        // which trigger, which column, from where to where; may be empty

    friend bool operator==(const Violation &, const Violation &) = default;
};

ViolationType violationOf(BodyProblem problem);

} // namespace wingman::audit
