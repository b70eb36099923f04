// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/codes.h"

#include "base/redaction.h"

#include <QCoreApplication>
#include <QHash>
#include <array>

namespace wingman {
namespace {

/// The sentences stand here as literals, because translators are shown what lupdate finds in the source.
struct Row
{
    Code code;
    const char *name;
    ExitStatus exit;
    const char *sentence;
};

constexpr std::array rows{
    // failures: asking
    Row{Code::Internal, "INTERNAL", ExitStatus::Failed,
        QT_TRANSLATE_NOOP("wingman::Code", "Something in Wingman went wrong: {reason}. Please report this.")},
    Row{Code::Usage, "USAGE", ExitStatus::Usage, QT_TRANSLATE_NOOP("wingman::Code", "{reason}")},
    Row{Code::InvalidInput, "INVALID_INPUT", ExitStatus::Usage,
        QT_TRANSLATE_NOOP("wingman::Code", "{what} is not valid: {reason}")},
    Row{Code::NotFound, "NOT_FOUND", ExitStatus::NotFound,
        QT_TRANSLATE_NOOP("wingman::Code", "{what} was not found. Check the name, or list what is there.")},
    Row{Code::Ambiguous, "AMBIGUOUS", ExitStatus::Usage,
        QT_TRANSLATE_NOOP("wingman::Code", "{what} names more than one object: {candidates}. Name the endpoint too.")},
    Row{Code::Conflict, "CONFLICT", ExitStatus::Failed,
        QT_TRANSLATE_NOOP("wingman::Code", "{what} is in a state that does not allow this: {reason}")},
    Row{Code::Unsupported, "UNSUPPORTED", ExitStatus::Failed,
        QT_TRANSLATE_NOOP("wingman::Code", "{what} is not supported here: {reason}")},
    Row{Code::Cancelled, "CANCELLED", ExitStatus::Interrupted, QT_TRANSLATE_NOOP("wingman::Code", "Cancelled.")},
    Row{Code::TimedOut, "TIMED_OUT", ExitStatus::TimedOut,
        QT_TRANSLATE_NOOP("wingman::Code", "{what} did not answer in time.")},
    Row{Code::ConfirmationNeeded, "CONFIRMATION_NEEDED", ExitStatus::Usage,
        QT_TRANSLATE_NOOP("wingman::Code", "This needs a typed confirmation. Repeat it with the phrase: {phrase}")},
    // failures: endpoints
    Row{Code::Unreachable, "UNREACHABLE", ExitStatus::Unreachable,
        QT_TRANSLATE_NOOP("wingman::Code", "{endpoint} cannot be reached: {reason}")},
    Row{Code::ConnectionLost, "CONNECTION_LOST", ExitStatus::Unreachable,
        QT_TRANSLATE_NOOP(
            "wingman::Code",
            "The connection to {endpoint} was lost before the answer came; what happened there is not known yet.")},
    Row{Code::TlsFailed, "TLS_FAILED", ExitStatus::Unreachable,
        QT_TRANSLATE_NOOP("wingman::Code", "The secure connection to {endpoint} failed: {reason}")},
    Row{Code::ProtocolError, "PROTOCOL_ERROR", ExitStatus::Unreachable,
        QT_TRANSLATE_NOOP("wingman::Code", "{endpoint} answered in a way that makes no sense: {reason}")},
    Row{Code::LimitExceeded, "LIMIT_EXCEEDED", ExitStatus::Failed,
        QT_TRANSLATE_NOOP("wingman::Code", "{what} is larger than the limit of {limit}.")},
    Row{Code::ApiTooOld, "API_TOO_OLD", ExitStatus::Unreachable,
        QT_TRANSLATE_NOOP("wingman::Code", "{endpoint} speaks API {server} at most; Wingman needs {needed} or newer "
                                           "(Engine 20.10). Update the engine.")},
    Row{Code::ApiTooNew, "API_TOO_NEW", ExitStatus::Unreachable,
        QT_TRANSLATE_NOOP(
            "wingman::Code",
            "{endpoint} needs at least API {server}; this Wingman knows up to {needed}. Update Wingman.")},
    Row{Code::EngineRefused, "ENGINE_REFUSED", ExitStatus::Failed,
        QT_TRANSLATE_NOOP("wingman::Code", "{endpoint} refused: {reason}")},
    Row{Code::ServerError, "SERVER_ERROR", ExitStatus::Failed,
        QT_TRANSLATE_NOOP("wingman::Code", "{endpoint} failed: {reason}")},
    Row{Code::PermissionRefused, "PERMISSION_REFUSED", ExitStatus::Unreachable,
        QT_TRANSLATE_NOOP("wingman::Code", "{endpoint} does not let you in: {reason}")},
    // failures: data
    Row{Code::DataFolderUnusable, "DATA_FOLDER_UNUSABLE", ExitStatus::Failed,
        QT_TRANSLATE_NOOP(
            "wingman::Code",
            "The data folder {path} cannot be used: {reason}. Choose another with --data-dir, or mend it.")},
    Row{Code::DatabaseCorrupt, "DATABASE_CORRUPT", ExitStatus::Failed,
        QT_TRANSLATE_NOOP(
            "wingman::Code",
            "{path} is not a Wingman database or is damaged: {reason}. Move it aside or restore a backup.")},
    Row{Code::DatabaseNewer, "DATABASE_NEWER", ExitStatus::Failed,
        QT_TRANSLATE_NOOP(
            "wingman::Code",
            "{path} was written by a newer Wingman (schema {found}; this one knows {known}). Update Wingman.")},
    Row{Code::DatabaseBusy, "DATABASE_BUSY", ExitStatus::TimedOut,
        QT_TRANSLATE_NOOP("wingman::Code", "The database {path} stayed locked by another program. Try again.")},
    Row{Code::DatabaseFailed, "DATABASE_FAILED", ExitStatus::Failed,
        QT_TRANSLATE_NOOP("wingman::Code", "The database {path} failed: {reason}")},
    Row{Code::MigrationChanged, "MIGRATION_CHANGED", ExitStatus::Failed,
        QT_TRANSLATE_NOOP(
            "wingman::Code",
            "Schema step {version} in {path} is not the one this Wingman knows. The database was changed by hand.")},
    Row{Code::MigrationNotReversible, "MIGRATION_NOT_REVERSIBLE", ExitStatus::Failed,
        QT_TRANSLATE_NOOP("wingman::Code", "Schema step {version} has no way back.")},
    Row{Code::DiskFull, "DISK_FULL", ExitStatus::Failed,
        QT_TRANSLATE_NOOP("wingman::Code",
                          "No space is left for {path}. Free some space and try again; nothing was lost.")},
    Row{Code::StorageReadOnly, "STORAGE_READ_ONLY", ExitStatus::Failed,
        QT_TRANSLATE_NOOP("wingman::Code", "{path} cannot be written: {reason}")},
    Row{Code::FolderOpen, "FOLDER_OPEN", ExitStatus::Failed,
        QT_TRANSLATE_NOOP("wingman::Code", "{path} can be read by other users of this machine.")},
    Row{Code::DiskLow, "DISK_LOW", ExitStatus::Failed,
        QT_TRANSLATE_NOOP("wingman::Code", "Only {free} are free where {path} is.")},
    Row{Code::ClockWrong, "CLOCK_WRONG", ExitStatus::Failed,
        QT_TRANSLATE_NOOP("wingman::Code", "The system clock says {now}, but {what} is from {then}.")},
    // failures: secrets
    Row{Code::SecretNotFound, "SECRET_NOT_FOUND", ExitStatus::NotFound,
        QT_TRANSLATE_NOOP("wingman::Code", "No secret is stored under {name}.")},
    Row{Code::KeychainUnavailable, "KEYCHAIN_UNAVAILABLE", ExitStatus::Failed,
        QT_TRANSLATE_NOOP(
            "wingman::Code",
            "The system keychain cannot be used: {reason}. Unlock it, or refer to an owner-only file instead.")},
    Row{Code::KeychainLocked, "KEYCHAIN_LOCKED", ExitStatus::Failed,
        QT_TRANSLATE_NOOP(
            "wingman::Code",
            "The system keychain is locked. Unlock it and try again, or refer to an owner-only file instead.")},
    Row{Code::SecretFileUnsafe, "SECRET_FILE_UNSAFE", ExitStatus::Failed,
        QT_TRANSLATE_NOOP("wingman::Code", "{path} is not safe to hold a secret: {reason}. Use a file of your own that "
                                           "only you can read (chmod 600).")},
    // failures: signing in
    Row{Code::SessionLocked, "SESSION_LOCKED", ExitStatus::Denied,
        QT_TRANSLATE_NOOP("wingman::Code", "The console is locked. Unlock it first.")},
    Row{Code::PassphraseMissing, "PASSPHRASE_MISSING", ExitStatus::Denied,
        QT_TRANSLATE_NOOP("wingman::Code", "No passphrase is set, so the console cannot be locked. Set one first.")},
    Row{Code::PassphraseWeak, "PASSPHRASE_WEAK", ExitStatus::Usage,
        QT_TRANSLATE_NOOP("wingman::Code",
                          "A passphrase needs at least {fewest} characters, {kinds} of them different.")},
    Row{Code::PassphraseWrong, "PASSPHRASE_WRONG", ExitStatus::Denied,
        QT_TRANSLATE_NOOP("wingman::Code", "That is not the passphrase.")},
    Row{Code::TooManyAttempts, "TOO_MANY_ATTEMPTS", ExitStatus::Denied,
        QT_TRANSLATE_NOOP("wingman::Code",
                          "The passphrase was wrong {failures} times. Try again in {seconds} seconds.")},
    // failures: audit and execution
    Row{Code::AuditUnwritable, "AUDIT_UNWRITABLE", ExitStatus::Failed,
        QT_TRANSLATE_NOOP(
            "wingman::Code",
            "The audit chain cannot be written ({reason}), so nothing was done. Without a record there is no act.")},
    Row{Code::ChainBroken, "CHAIN_BROKEN", ExitStatus::VerificationFailed,
        QT_TRANSLATE_NOOP("wingman::Code", "The audit chain does not verify: {count} violation(s).")},
    Row{Code::PostconditionFailed, "POSTCONDITION_FAILED", ExitStatus::VerificationFailed,
        QT_TRANSLATE_NOOP("wingman::Code", "The engine accepted it, but {what} is not as planned: {reason}")},
    Row{Code::PreconditionFailed, "PRECONDITION_FAILED", ExitStatus::Failed,
        QT_TRANSLATE_NOOP("wingman::Code", "{what}: {reason}")},
    Row{Code::OutcomeUnknown, "OUTCOME_UNKNOWN", ExitStatus::TimedOut,
        QT_TRANSLATE_NOOP(
            "wingman::Code",
            "What happened to {what} could not be learned yet. It is recorded as unknown and will be looked up.")},
    Row{Code::NotDone, "NOT_DONE", ExitStatus::Failed,
        QT_TRANSLATE_NOOP("wingman::Code",
                          "The answer was lost, and {what} stayed as it was for {seconds} s since: it was not done.")},
    Row{Code::Interrupted, "INTERRUPTED", ExitStatus::Failed,
        QT_TRANSLATE_NOOP("wingman::Code", "Wingman was stopped before anything was sent; nothing was done.")},
    Row{Code::StoppedBefore, "STOPPED_BEFORE", ExitStatus::Failed,
        QT_TRANSLATE_NOOP("wingman::Code", "Not begun, because an earlier target failed.")},
    Row{Code::OutcomeUnrecorded, "OUTCOME_UNRECORDED", ExitStatus::Failed,
        QT_TRANSLATE_NOOP("wingman::Code",
                          "The act was carried out, but its outcome could not be recorded ({reason}). The intent is in "
                          "the chain; the outcome will be looked up at the next start.")},
    Row{Code::PlanChanged, "PLAN_CHANGED", ExitStatus::Denied,
        QT_TRANSLATE_NOOP("wingman::Code",
                          "The plan no longer describes what is there, so its approval does not apply: {difference}")},
    Row{Code::TargetReplaced, "TARGET_REPLACED", ExitStatus::Denied,
        QT_TRANSLATE_NOOP("wingman::Code",
                          "{what} is another object than the one planned (same name, other id). Plan again.")},
    Row{Code::ApprovalMissing, "APPROVAL_MISSING", ExitStatus::ApprovalNeeded,
        QT_TRANSLATE_NOOP("wingman::Code", "Plan {plan} needs an approval before it can run.")},
    Row{Code::ApprovalUsed, "APPROVAL_USED", ExitStatus::Denied,
        QT_TRANSLATE_NOOP("wingman::Code", "The approval of plan {plan} was already used. Plan again.")},
    Row{Code::ApprovalExpired, "APPROVAL_EXPIRED", ExitStatus::Denied,
        QT_TRANSLATE_NOOP("wingman::Code", "The approval of plan {plan} has expired. Ask again.")},
    Row{Code::ApprovalRejected, "APPROVAL_REJECTED", ExitStatus::Denied,
        QT_TRANSLATE_NOOP("wingman::Code", "Plan {plan} was rejected: {reason}")},
    Row{Code::StateWrong, "STATE_WRONG", ExitStatus::Denied,
        QT_TRANSLATE_NOOP("wingman::Code", "{what} is {state}; that does not allow this.")},
    Row{Code::OwnedElsewhere, "OWNED_ELSEWHERE", ExitStatus::Denied,
        QT_TRANSLATE_NOOP("wingman::Code", "Execution {execution} is being run by another living process.")},
    Row{Code::RecordTampered, "RECORD_TAMPERED", ExitStatus::VerificationFailed,
        QT_TRANSLATE_NOOP("wingman::Code",
                          "{what} in the database differs from its entry {sequence} in the audit chain. It was changed "
                          "behind our back; nothing that rests on it will be done.")},
    Row{Code::DeniedByPolicy, "DENIED", ExitStatus::Denied,
        QT_TRANSLATE_NOOP("wingman::Code", "Denied by policy: {findings}")},
    Row{Code::PartlyDone, "PARTLY_DONE", ExitStatus::PartlyDone,
        QT_TRANSLATE_NOOP("wingman::Code", "{done} of {total} targets were done.")},
    Row{Code::CheckFailed, "CHECK_FAILED", ExitStatus::Failed,
        QT_TRANSLATE_NOOP("wingman::Code", "{count} check(s) failed.")},
    // findings of the gate (product.md, "The gate")
    Row{Code::ModeConflict, "MODE_CONFLICT", ExitStatus::Denied,
        QT_TRANSLATE_NOOP("wingman::Code", "EXECUTION_MODE says {first} and WINGMAN_EXECUTION_MODE says {second}. Set "
                                           "both to the same, or only one.")},
    Row{Code::ModeUnknown, "MODE_UNKNOWN", ExitStatus::Denied,
        QT_TRANSLATE_NOOP("wingman::Code", "{source} names no mode: {word}. Use mock, integration or lab.")},
    Row{Code::LabNotConfigured, "LAB_NOT_CONFIGURED", ExitStatus::Denied,
        QT_TRANSLATE_NOOP("wingman::Code", "LAB mode requested but no allowlists configured")},
    Row{Code::MockSimulated, "MOCK_SIMULATED", ExitStatus::Denied,
        QT_TRANSLATE_NOOP("wingman::Code", "Mock mode: this will be simulated; nothing is touched.")},
    Row{Code::Restarting, "RESTARTING", ExitStatus::Denied,
        QT_TRANSLATE_NOOP("wingman::Code", "Wingman is restarting; no new work is accepted.")},
    Row{Code::Lockdown, "LOCKDOWN", ExitStatus::Denied,
        QT_TRANSLATE_NOOP("wingman::Code", "Lockdown is on ({reasons}). Unlock before changing anything.")},
    Row{Code::PermissionDenied, "PERMISSION_DENIED", ExitStatus::Denied,
        QT_TRANSLATE_NOOP("wingman::Code", "The role {role} may not do this; it needs {permission}.")},
    Row{Code::NotOwner, "NOT_OWNER", ExitStatus::Denied,
        QT_TRANSLATE_NOOP("wingman::Code", "Only {owner}, who asked for it, or an admin may continue this.")},
    Row{Code::PlanLimit, "PLAN_LIMIT", ExitStatus::Denied,
        QT_TRANSLATE_NOOP("wingman::Code", "The plan is too large: {what} {count}, allowed are {limit}.")},
    Row{Code::RateLimit, "RATE_LIMIT", ExitStatus::Denied,
        QT_TRANSLATE_NOOP("wingman::Code",
                          "{target}: this was done {count} times in the last hour; {limit} are allowed.")},
    Row{Code::TargetDenylisted, "TARGET_DENYLISTED", ExitStatus::Denied,
        QT_TRANSLATE_NOOP("wingman::Code", "{target} is on the denylist ({entry}).")},
    Row{Code::TargetProtected, "TARGET_PROTECTED", ExitStatus::Denied,
        QT_TRANSLATE_NOOP("wingman::Code", "{target} is protected: {reason}")},
    Row{Code::TargetNotFound, "TARGET_NOT_FOUND", ExitStatus::NotFound,
        QT_TRANSLATE_NOOP("wingman::Code", "{target} was not found.")},
    Row{Code::ParameterInvalid, "PARAMETER_INVALID", ExitStatus::Usage,
        QT_TRANSLATE_NOOP("wingman::Code", "Parameter {parameter} is not valid: {reason}")},
    Row{Code::IntegrationLabelPresent, "INTEGRATION_LABEL_PRESENT", ExitStatus::Denied,
        QT_TRANSLATE_NOOP("wingman::Code", "{target} carries {label}.")},
    Row{Code::IntegrationLabelMissing, "INTEGRATION_LABEL_MISSING", ExitStatus::Denied,
        QT_TRANSLATE_NOOP("wingman::Code",
                          "{target} does not carry {label}; integration mode acts only on what does.")},
    Row{Code::LabAllowlistHit, "LAB_ALLOWLIST_HIT", ExitStatus::Denied,
        QT_TRANSLATE_NOOP("wingman::Code", "{target} is allowed by {entry}.")},
    Row{Code::LabAllowlistMiss, "LAB_ALLOWLIST_MISS", ExitStatus::Denied,
        QT_TRANSLATE_NOOP("wingman::Code", "{target} is on no allowlist. Add it to the {list} allowlist.")},
    Row{Code::AllowlistUnqualified, "ALLOWLIST_UNQUALIFIED", ExitStatus::Denied,
        QT_TRANSLATE_NOOP("wingman::Code",
                          "{entry} holds on every endpoint. Write ENDPOINT/{entry} to say which one is meant.")},
    Row{Code::DangerousAllowed, "DANGEROUS_ALLOWED", ExitStatus::Denied,
        QT_TRANSLATE_NOOP("wingman::Code", "Dangerous operations are allowed ({source}).")},
    Row{Code::LabDangerousBlocked, "LAB_DANGEROUS_BLOCKED", ExitStatus::Denied,
        QT_TRANSLATE_NOOP(
            "wingman::Code",
            "{operation} is dangerous and dangerous operations are off (WINGMAN_ALLOW_DANGEROUS_OPS, or an admin).")},
    Row{Code::IntegrationDangerousBlocked, "INTEGRATION_DANGEROUS_BLOCKED", ExitStatus::Denied,
        QT_TRANSLATE_NOOP(
            "wingman::Code",
            "{operation} is dangerous and dangerous operations are off (WINGMAN_ALLOW_DANGEROUS_OPS, or an admin).")},
    Row{Code::ReadOnlyMode, "READ_ONLY_MODE", ExitStatus::Denied,
        QT_TRANSLATE_NOOP("wingman::Code", "Read-only: every change is refused ({source}).")},
    Row{Code::ApprovalRequired, "APPROVAL_REQUIRED", ExitStatus::ApprovalNeeded,
        QT_TRANSLATE_NOOP("wingman::Code", "Tier {tier}: an approver has to agree first.")},
    Row{Code::ApprovalGiven, "APPROVAL_GIVEN", ExitStatus::Denied,
        QT_TRANSLATE_NOOP("wingman::Code", "Approved by {approver}.")},
    Row{Code::SelfApprovalRefused, "SELF_APPROVAL_REFUSED", ExitStatus::Denied,
        QT_TRANSLATE_NOOP("wingman::Code",
                          "You asked for this one; somebody else has to approve it (self-approval is {setting}).")},
};

constexpr bool everyRowStandsAtItsCode()
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (static_cast<std::size_t>(rows[i].code) != i)
            return false;
    }
    return true;
}
static_assert(everyRowStandsAtItsCode());

constexpr qsizetype longestArgument = 4096;

const Row &row(Code code)
{
    return rows.at(static_cast<std::size_t>(code));
}

} // namespace

QString codeName(Code code)
{
    return QString::fromLatin1(row(code).name);
}

std::optional<Code> codeFromName(QStringView name)
{
    for (const Row &candidate : rows) {
        if (name == QLatin1String(candidate.name))
            return candidate.code;
    }
    return std::nullopt;
}

ExitStatus exitStatus(Code code)
{
    return row(code).exit;
}

QString describe(Code code, const Arguments &arguments)
{
    const QString pattern = QCoreApplication::translate("wingman::Code", row(code).sentence);
    QString sentence;
    sentence.reserve(pattern.size() + 64);
    qsizetype from = 0;
    // One pass: an argument that itself holds braces is not looked into.
    while (from < pattern.size()) {
        const qsizetype open = pattern.indexOf(QLatin1Char('{'), from);
        const qsizetype close = open < 0 ? -1 : pattern.indexOf(QLatin1Char('}'), open);
        if (close < 0)
            break;
        sentence += QStringView(pattern).mid(from, open - from);
        // What an argument speaks of may have been named by somebody else: it drives no terminal.
        sentence += inert(arguments.text(QStringView(pattern).mid(open + 1, close - open - 1)), longestArgument);
        from = close + 1;
    }
    sentence += QStringView(pattern).mid(from);
    return sentence;
}

} // namespace wingman
