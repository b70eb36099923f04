// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/violation.h"

#include <QCoreApplication>

namespace wingman::audit {

QString violationName(ViolationType type)
{
    switch (type) {
    case ViolationType::ContentMismatch:
        return QStringLiteral("content_mismatch");
    case ViolationType::LinkBroken:
        return QStringLiteral("link_broken");
    case ViolationType::SequenceGap:
        return QStringLiteral("sequence_gap");
    case ViolationType::Duplicate:
        return QStringLiteral("duplicate");
    case ViolationType::BodyMalformed:
        return QStringLiteral("body_malformed");
    case ViolationType::NotCanonical:
        return QStringLiteral("not_canonical");
    case ViolationType::UnknownFormat:
        return QStringLiteral("unknown_format");
    case ViolationType::ColumnMismatch:
        return QStringLiteral("column_mismatch");
    case ViolationType::GenesisMissing:
        return QStringLiteral("genesis_missing");
    case ViolationType::ChainMixed:
        return QStringLiteral("chain_mixed");
    case ViolationType::CheckpointWrong:
        return QStringLiteral("checkpoint_wrong");
    case ViolationType::TriggerMissing:
        return QStringLiteral("trigger_missing");
    case ViolationType::SchemaAltered:
        return QStringLiteral("schema_altered");
    case ViolationType::Unreadable:
        return QStringLiteral("unreadable");
    }
    Q_UNREACHABLE();
}

QString violationSentence(ViolationType type)
{
    switch (type) {
    case ViolationType::ContentMismatch:
        return QCoreApplication::translate("wingman::audit::Violation",
                                           "The stored bytes do not give the stored hash.");
    case ViolationType::LinkBroken:
        return QCoreApplication::translate("wingman::audit::Violation", "The entry does not follow the one before it.");
    case ViolationType::SequenceGap:
        return QCoreApplication::translate("wingman::audit::Violation", "Entries are missing.");
    case ViolationType::Duplicate:
        return QCoreApplication::translate("wingman::audit::Violation", "The sequence number is there more than once.");
    case ViolationType::BodyMalformed:
        return QCoreApplication::translate("wingman::audit::Violation", "The stored bytes are not an entry.");
    case ViolationType::NotCanonical:
        return QCoreApplication::translate("wingman::audit::Violation",
                                           "The stored bytes are not the canonical form of the entry.");
    case ViolationType::UnknownFormat:
        return QCoreApplication::translate("wingman::audit::Violation",
                                           "The entry is of a format or algorithm that this program does not know.");
    case ViolationType::ColumnMismatch:
        return QCoreApplication::translate("wingman::audit::Violation", "A column differs from the stored bytes.");
    case ViolationType::GenesisMissing:
        return QCoreApplication::translate("wingman::audit::Violation",
                                           "The chain does not begin with its genesis entry.");
    case ViolationType::ChainMixed:
        return QCoreApplication::translate("wingman::audit::Violation", "The entry belongs to another chain or epoch.");
    case ViolationType::CheckpointWrong:
        return QCoreApplication::translate("wingman::audit::Violation",
                                           "The checkpoint mark is not what the times say.");
    case ViolationType::TriggerMissing:
        return QCoreApplication::translate("wingman::audit::Violation", "A trigger that guards the chain is missing.");
    case ViolationType::SchemaAltered:
        return QCoreApplication::translate("wingman::audit::Violation",
                                           "The tables of the chain are not the ones Wingman made.");
    case ViolationType::Unreadable:
        return QCoreApplication::translate("wingman::audit::Violation", "The database cannot be read here.");
    }
    Q_UNREACHABLE();
}

ViolationType violationOf(BodyProblem problem)
{
    switch (problem) {
    case BodyProblem::Malformed:
        return ViolationType::BodyMalformed;
    case BodyProblem::NotCanonical:
        return ViolationType::NotCanonical;
    case BodyProblem::UnknownFormat:
        return ViolationType::UnknownFormat;
    }
    Q_UNREACHABLE();
}

} // namespace wingman::audit
