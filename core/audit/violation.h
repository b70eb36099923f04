// SPDX-License-Identifier: GPL-3.0-or-later
// What can be wrong with a chain, by name.
#pragma once

#include "audit/entry.h"

namespace wingman::audit {

// X(enumerator, stable name, English sentence)
#define WINGMAN_VIOLATIONS(X)                                                                                          \
    X(ContentMismatch, "content_mismatch", "The stored bytes do not give the stored hash.")                            \
    X(LinkBroken, "link_broken", "The entry does not follow the one before it.")                                       \
    X(SequenceGap, "sequence_gap", "Entries are missing.")                                                             \
    X(Duplicate, "duplicate", "The sequence number is there more than once.")                                          \
    X(BodyMalformed, "body_malformed", "The stored bytes are not an entry.")                                           \
    X(NotCanonical, "not_canonical", "The stored bytes are not the canonical form of the entry.")                      \
    X(UnknownFormat, "unknown_format", "The entry is of a format or algorithm that this program does not know.")       \
    X(ColumnMismatch, "column_mismatch", "A column differs from the stored bytes.")                                    \
    X(GenesisMissing, "genesis_missing", "The chain does not begin with its genesis entry.")                           \
    X(ChainMixed, "chain_mixed", "The entry belongs to another chain or epoch.")                                       \
    X(CheckpointWrong, "checkpoint_wrong", "The checkpoint mark is not what the times say.")                           \
    X(TriggerMissing, "trigger_missing", "A trigger that guards the chain is missing.")                                \
    X(SchemaAltered, "schema_altered", "The tables of the chain are not the ones Wingman made.")                       \
    X(Unreadable, "unreadable", "The database cannot be read here.")

enum class ViolationType : quint8 {
#define WINGMAN_VIOLATION_ENUM(name, text, sentence) name,
    WINGMAN_VIOLATIONS(WINGMAN_VIOLATION_ENUM)
#undef WINGMAN_VIOLATION_ENUM
};

/// Stable, e.g. "content_mismatch".
QString violationName(ViolationType type);
/// For people, translated.
QString violationSentence(ViolationType type);

struct Violation
{
    ViolationType type;
    Sequence sequence; // 0: the chain as a whole
    QString detail;    // which trigger, which column, from where to where; may be empty

    friend bool operator==(const Violation &, const Violation &) = default;
};

ViolationType violationOf(BodyProblem problem);

} // namespace wingman::audit
