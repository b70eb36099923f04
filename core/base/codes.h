// SPDX-License-Identifier: GPL-3.0-or-later
// The one table of everything that can be said about a failure or a decision.
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

// X(enumerator, stable name, exit status, English sentence)
#define WINGMAN_CODES(X)                                                                                               \
    /* -- failures: asking ------------------------------------------------------------------------------------- */    \
    X(Internal, "INTERNAL", Failed, "Something in Wingman went wrong: {reason}. Please report this.")                  \
    X(Usage, "USAGE", Usage, "{reason}")                                                                               \
    X(InvalidInput, "INVALID_INPUT", Usage, "{what} is not valid: {reason}")                                           \
    X(NotFound, "NOT_FOUND", NotFound, "{what} was not found. Check the name, or list what is there.")                 \
    X(Ambiguous, "AMBIGUOUS", Usage, "{what} names more than one object: {candidates}. Name the endpoint too.")        \
    X(Conflict, "CONFLICT", Failed, "{what} is in a state that does not allow this: {reason}")                         \
    X(Unsupported, "UNSUPPORTED", Failed, "{what} is not supported here: {reason}")                                    \
    X(Cancelled, "CANCELLED", Interrupted, "Cancelled.")                                                               \
    X(TimedOut, "TIMED_OUT", TimedOut, "{what} did not answer in time.")                                               \
    X(ConfirmationNeeded, "CONFIRMATION_NEEDED", Usage,                                                                \
      "This needs a typed confirmation. Repeat it with the phrase: {phrase}")                                          \
    /* -- failures: endpoints ---------------------------------------------------------------------------------- */    \
    X(Unreachable, "UNREACHABLE", Unreachable, "{endpoint} cannot be reached: {reason}")                               \
    X(ConnectionLost, "CONNECTION_LOST", Unreachable,                                                                  \
      "The connection to {endpoint} was lost before the answer came; what happened there is not known yet.")           \
    X(TlsFailed, "TLS_FAILED", Unreachable, "The secure connection to {endpoint} failed: {reason}")                    \
    X(ProtocolError, "PROTOCOL_ERROR", Unreachable, "{endpoint} answered in a way that makes no sense: {reason}")      \
    X(LimitExceeded, "LIMIT_EXCEEDED", Failed, "{what} is larger than the limit of {limit}.")                          \
    X(ApiTooOld, "API_TOO_OLD", Unreachable,                                                                           \
      "{endpoint} speaks API {server} at most; Wingman needs {needed} or newer (Engine 20.10). Update the engine.")    \
    X(ApiTooNew, "API_TOO_NEW", Unreachable,                                                                           \
      "{endpoint} needs at least API {server}; this Wingman knows up to {needed}. Update Wingman.")                    \
    X(EngineRefused, "ENGINE_REFUSED", Failed, "{endpoint} refused: {reason}")                                         \
    X(ServerError, "SERVER_ERROR", Failed, "{endpoint} failed: {reason}")                                              \
    X(PermissionRefused, "PERMISSION_REFUSED", Unreachable, "{endpoint} does not let you in: {reason}")                \
    /* -- failures: data --------------------------------------------------------------------------------------- */    \
    X(DataFolderUnusable, "DATA_FOLDER_UNUSABLE", Failed,                                                              \
      "The data folder {path} cannot be used: {reason}. Choose another with --data-dir, or mend it.")                  \
    X(DatabaseCorrupt, "DATABASE_CORRUPT", Failed,                                                                     \
      "{path} is not a Wingman database or is damaged: {reason}. Move it aside or restore a backup.")                  \
    X(DatabaseNewer, "DATABASE_NEWER", Failed,                                                                         \
      "{path} was written by a newer Wingman (schema {found}; this one knows {known}). Update Wingman.")               \
    X(DatabaseBusy, "DATABASE_BUSY", TimedOut, "The database {path} stayed locked by another program. Try again.")     \
    X(DatabaseFailed, "DATABASE_FAILED", Failed, "The database {path} failed: {reason}")                               \
    X(MigrationChanged, "MIGRATION_CHANGED", Failed,                                                                   \
      "Schema step {version} in {path} is not the one this Wingman knows. The database was changed by hand.")          \
    X(MigrationNotReversible, "MIGRATION_NOT_REVERSIBLE", Failed, "Schema step {version} has no way back.")            \
    X(DiskFull, "DISK_FULL", Failed, "No space is left for {path}. Free some space and try again; nothing was lost.")  \
    X(StorageReadOnly, "STORAGE_READ_ONLY", Failed, "{path} cannot be written: {reason}")                              \
    X(FolderOpen, "FOLDER_OPEN", Failed, "{path} can be read by other users of this machine.")                         \
    X(DiskLow, "DISK_LOW", Failed, "Only {free} are free where {path} is.")                                            \
    X(ClockWrong, "CLOCK_WRONG", Failed, "The system clock says {now}, but {what} is from {then}.")                    \
    /* -- failures: secrets ------------------------------------------------------------------------------------ */    \
    X(SecretNotFound, "SECRET_NOT_FOUND", NotFound, "No secret is stored under {name}.")                               \
    X(KeychainUnavailable, "KEYCHAIN_UNAVAILABLE", Failed,                                                             \
      "The system keychain cannot be used: {reason}. Unlock it, or refer to an owner-only file instead.")              \
    X(KeychainLocked, "KEYCHAIN_LOCKED", Failed,                                                                       \
      "The system keychain is locked. Unlock it and try again, or refer to an owner-only file instead.")               \
    X(SecretFileUnsafe, "SECRET_FILE_UNSAFE", Failed,                                                                  \
      "{path} is not safe to hold a secret: {reason}. Use a file of your own that only you can read (chmod 600).")     \
    /* -- failures: audit and execution ------------------------------------------------------------------------ */    \
    X(AuditUnwritable, "AUDIT_UNWRITABLE", Failed,                                                                     \
      "The audit chain cannot be written ({reason}), so nothing was done. Without a record there is no act.")          \
    X(ChainBroken, "CHAIN_BROKEN", VerificationFailed, "The audit chain does not verify: {count} violation(s).")       \
    X(PostconditionFailed, "POSTCONDITION_FAILED", VerificationFailed,                                                 \
      "The engine accepted it, but {what} is not as planned: {reason}")                                                \
    X(PreconditionFailed, "PRECONDITION_FAILED", Failed, "{what}: {reason}")                                           \
    X(OutcomeUnknown, "OUTCOME_UNKNOWN", TimedOut,                                                                     \
      "What happened to {what} could not be learned yet. It is recorded as unknown and will be looked up.")            \
    X(NotDone, "NOT_DONE", Failed,                                                                                     \
      "The answer was lost, and {what} stayed as it was for {seconds} s since: it was not done.")                      \
    X(Interrupted, "INTERRUPTED", Failed, "Wingman was stopped before anything was sent; nothing was done.")           \
    X(StoppedBefore, "STOPPED_BEFORE", Failed, "Not begun, because an earlier target failed.")                         \
    X(OutcomeUnrecorded, "OUTCOME_UNRECORDED", Failed,                                                                 \
      "The act was carried out, but its outcome could not be recorded ({reason}). The intent is in the chain; the "    \
      "outcome will be looked up at the next start.")                                                                  \
    X(PlanChanged, "PLAN_CHANGED", Denied,                                                                             \
      "The plan no longer describes what is there, so its approval does not apply: {difference}")                      \
    X(TargetReplaced, "TARGET_REPLACED", Denied,                                                                       \
      "{what} is another object than the one planned (same name, other id). Plan again.")                              \
    X(ApprovalMissing, "APPROVAL_MISSING", ApprovalNeeded, "Plan {plan} needs an approval before it can run.")         \
    X(ApprovalUsed, "APPROVAL_USED", Denied, "The approval of plan {plan} was already used. Plan again.")              \
    X(ApprovalExpired, "APPROVAL_EXPIRED", Denied, "The approval of plan {plan} has expired. Ask again.")              \
    X(ApprovalRejected, "APPROVAL_REJECTED", Denied, "Plan {plan} was rejected: {reason}")                             \
    X(StateWrong, "STATE_WRONG", Denied, "{what} is {state}; that does not allow this.")                               \
    X(OwnedElsewhere, "OWNED_ELSEWHERE", Denied, "Execution {execution} is being run by another living process.")      \
    X(RecordTampered, "RECORD_TAMPERED", VerificationFailed,                                                           \
      "{what} in the database differs from its entry {sequence} in the audit chain. It was changed behind our back; "  \
      "nothing that rests on it will be done.")                                                                        \
    X(DeniedByPolicy, "DENIED", Denied, "Denied by policy: {findings}")                                                \
    X(PartlyDone, "PARTLY_DONE", PartlyDone, "{done} of {total} targets were done.")                                   \
    X(CheckFailed, "CHECK_FAILED", Failed, "{count} check(s) failed.")                                                 \
    /* -- findings of the gate (product.md, "The gate") --------------------------------------------------------- */   \
    X(ModeConflict, "MODE_CONFLICT", Denied,                                                                           \
      "EXECUTION_MODE says {first} and WINGMAN_EXECUTION_MODE says {second}. Set both to the same, or only one.")      \
    X(ModeUnknown, "MODE_UNKNOWN", Denied, "{source} names no mode: {word}. Use mock, integration or lab.")            \
    X(LabNotConfigured, "LAB_NOT_CONFIGURED", Denied, "LAB mode requested but no allowlists configured")               \
    X(MockSimulated, "MOCK_SIMULATED", Denied, "Mock mode: this will be simulated; nothing is touched.")               \
    X(Restarting, "RESTARTING", Denied, "Wingman is restarting; no new work is accepted.")                             \
    X(Lockdown, "LOCKDOWN", Denied, "Lockdown is on ({reasons}). Unlock before changing anything.")                    \
    X(PermissionDenied, "PERMISSION_DENIED", Denied, "The role {role} may not do this; it needs {permission}.")        \
    X(NotOwner, "NOT_OWNER", Denied, "Only {owner}, who asked for it, or an admin may continue this.")                 \
    X(PlanLimit, "PLAN_LIMIT", Denied, "The plan is too large: {what} {count}, allowed are {limit}.")                  \
    X(RateLimit, "RATE_LIMIT", Denied, "{target}: this was done {count} times in the last hour; {limit} are allowed.") \
    X(TargetDenylisted, "TARGET_DENYLISTED", Denied, "{target} is on the denylist ({entry}).")                         \
    X(TargetProtected, "TARGET_PROTECTED", Denied, "{target} is protected: {reason}")                                  \
    X(TargetNotFound, "TARGET_NOT_FOUND", NotFound, "{target} was not found.")                                         \
    X(ParameterInvalid, "PARAMETER_INVALID", Usage, "Parameter {parameter} is not valid: {reason}")                    \
    X(IntegrationLabelPresent, "INTEGRATION_LABEL_PRESENT", Denied, "{target} carries {label}.")                       \
    X(IntegrationLabelMissing, "INTEGRATION_LABEL_MISSING", Denied,                                                    \
      "{target} does not carry {label}; integration mode acts only on what does.")                                     \
    X(LabAllowlistHit, "LAB_ALLOWLIST_HIT", Denied, "{target} is allowed by {entry}.")                                 \
    X(LabAllowlistMiss, "LAB_ALLOWLIST_MISS", Denied, "{target} is on no allowlist. Add it to the {list} allowlist.")  \
    X(AllowlistUnqualified, "ALLOWLIST_UNQUALIFIED", Denied,                                                           \
      "{entry} holds on every endpoint. Write ENDPOINT/{entry} to say which one is meant.")                            \
    X(DangerousAllowed, "DANGEROUS_ALLOWED", Denied, "Dangerous operations are allowed ({source}).")                   \
    X(LabDangerousBlocked, "LAB_DANGEROUS_BLOCKED", Denied,                                                            \
      "{operation} is dangerous and dangerous operations are off (WINGMAN_ALLOW_DANGEROUS_OPS, or an admin).")         \
    X(IntegrationDangerousBlocked, "INTEGRATION_DANGEROUS_BLOCKED", Denied,                                            \
      "{operation} is dangerous and dangerous operations are off (WINGMAN_ALLOW_DANGEROUS_OPS, or an admin).")         \
    X(ReadOnlyMode, "READ_ONLY_MODE", Denied, "Read-only: every change is refused ({source}).")                        \
    X(ApprovalRequired, "APPROVAL_REQUIRED", ApprovalNeeded, "Tier {tier}: an approver has to agree first.")           \
    X(ApprovalGiven, "APPROVAL_GIVEN", Denied, "Approved by {approver}.")                                              \
    X(SelfApprovalRefused, "SELF_APPROVAL_REFUSED", Denied,                                                            \
      "You asked for this one; somebody else has to approve it (self-approval is {setting}).")

enum class Code : quint16 {
#define WINGMAN_CODE_ENUM(name, text, exitStatus, sentence) name,
    WINGMAN_CODES(WINGMAN_CODE_ENUM)
#undef WINGMAN_CODE_ENUM
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
