// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that can be said about a failure or a decision; the one table of it is in codes.cpp.
//
// A code is stable: it is stored, sent and compared. Its sentence is not: it is made, translated, where it is shown
// (see describe() below), from typed arguments that stand in {braces}. Each code has one exit status for the
// command line (product.md, "Command line").
#pragma once

#include "base/arguments.h"

#include <QString>
#include <optional>

namespace wingman {

/// Exit statuses of wingmanctl. Documented and stable.
enum class ExitStatus : int {
    Done = 0,
    Failed = 1,
    Usage = 2,
    Denied = 3,
    ApprovalNeeded = 4,
    NotFound = 5,
    Unreachable = 6,
    VerificationFailed = 7,
    PartlyDone = 8,
    TimedOut = 124,
    Interrupted = 130,
};

/// Each has its row (name, exit status, sentence) in codes.cpp, in the same order.
enum class Code : quint16 {
    // failures: asking
    Internal,
    Usage,
    InvalidInput,
    NotFound,
    Ambiguous,
    Conflict,
    Unsupported,
    Cancelled,
    TimedOut,
    ConfirmationNeeded,
    // failures: endpoints
    Unreachable,
    ConnectionLost,
    TlsFailed,
    ProtocolError,
    LimitExceeded,
    ApiTooOld,
    ApiTooNew,
    EngineRefused,
    ServerError,
    PermissionRefused,
    // failures: data
    DataFolderUnusable,
    DatabaseCorrupt,
    DatabaseNewer,
    DatabaseBusy,
    DatabaseFailed,
    MigrationChanged,
    MigrationNotReversible,
    DiskFull,
    StorageReadOnly,
    FolderOpen,
    DiskLow,
    ClockWrong,
    // failures: secrets
    SecretNotFound,
    KeychainUnavailable,
    KeychainLocked,
    SecretFileUnsafe,
    // failures: signing in
    SessionLocked,
    PassphraseMissing,
    PassphraseWeak,
    PassphraseWrong,
    TooManyAttempts,
    // failures: audit and execution
    AuditUnwritable,
    ChainBroken,
    PostconditionFailed,
    PreconditionFailed,
    OutcomeUnknown,
    NotDone,
    Interrupted,
    StoppedBefore,
    OutcomeUnrecorded,
    PlanChanged,
    TargetReplaced,
    ApprovalMissing,
    ApprovalUsed,
    ApprovalExpired,
    ApprovalRejected,
    StateWrong,
    OwnedElsewhere,
    RecordTampered,
    DeniedByPolicy,
    PartlyDone,
    CheckFailed,
    // findings of the gate (product.md, "The gate")
    ModeConflict,
    ModeUnknown,
    LabNotConfigured,
    MockSimulated,
    Restarting,
    Lockdown,
    PermissionDenied,
    NotOwner,
    PlanLimit,
    RateLimit,
    TargetDenylisted,
    TargetProtected,
    TargetNotFound,
    ParameterInvalid,
    IntegrationLabelPresent,
    IntegrationLabelMissing,
    LabAllowlistHit,
    LabAllowlistMiss,
    AllowlistUnqualified,
    DangerousAllowed,
    LabDangerousBlocked,
    IntegrationDangerousBlocked,
    ReadOnlyMode,
    ApprovalRequired,
    ApprovalGiven,
    SelfApprovalRefused,
};

/// The stable name, e.g. "LAB_ALLOWLIST_MISS".
QString codeName(Code code);
/// The code with this stable name, or none.
std::optional<Code> codeFromName(QStringView name);
ExitStatus exitStatus(Code code);
/// The sentence in the language of the moment, with {placeholders} filled. Arguments are made inert (redaction.h): one
/// line, no control characters. Thread: any.
QString describe(Code code, const Arguments &arguments);

} // namespace wingman
