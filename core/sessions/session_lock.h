// SPDX-License-Identifier: GPL-3.0-or-later
// The lock of a console and the passphrase that opens it (product.md, "Identity"; ui.md, "Session lock"). Today there
// is one passphrase for the person whom the operating system names; accounts will each have theirs in the same table.
//
// What it proves: that whoever uses the console knows the passphrase. It does not keep out a program that runs as the
// same person: that one has the data folder, and the sockets too. What it does is in the chain, and what the table of
// passphrases says has to be what the chain's newest entry about one says.
#pragma once

#include "audit/audit_log.h"
#include "identity/actor.h"
#include "secrets/passphrase.h"
#include "sessions/standing.h"

#include <memory>

namespace wingman::sessions {

using GivenPassphrase = std::shared_ptr<const secrets::SecretBytes>;

/// Owned by the composition. An attempt counts as failed, durably, before it is looked at; so killing the program, or
/// asking twice at once, gains nothing. Flows may outlive it. Thread: the composition's. Errors of all: those of the
/// database; of what changes something: AuditUnwritable, and then nothing was changed.
class SessionLock final
{
public:
    /// `boot` names this start of the machine. `cost`: less of it only for tests.
    SessionLock(std::shared_ptr<storage::Database> database, std::shared_ptr<const audit::AuditLog> log,
                std::shared_ptr<const Clock> clock, QString boot, secrets::PassphraseCost cost = {});

    bool isLocked() const;
    /// Looks at what is stored. Where the passphrase was removed, and the chain says so, there is nothing left to be
    /// locked with: the lock opens.
    Async<Standing> look(identity::Actor actor, Deadline deadline, Cancel cancel) const;

    /// Locks at once, and then records it. Errors: PassphraseMissing; whatever else fails, it is locked.
    Async<> lock(identity::Actor actor, LockReason reason, Deadline deadline, Cancel cancel) const;
    /// As a console begins: locked, without an entry.
    void begin() const;
    /// Recorded, and only then open. Proven whether it is locked or not; open at once only where no passphrase is
    /// stored. Errors: also StateWrong (another process changed it meanwhile); PassphraseWrong, TooManyAttempts,
    /// PassphraseMissing, RecordTampered.
    Async<> unlock(identity::Actor actor, GivenPassphrase given, Deadline deadline, Cancel cancel) const;

    /// `current` where there is one already. Errors: SessionLocked, PassphraseWeak, PassphraseWrong, TooManyAttempts,
    /// RecordTampered, StateWrong (another process changed it meanwhile).
    Async<> set(identity::Actor actor, GivenPassphrase current, GivenPassphrase fresh, Deadline deadline,
                Cancel cancel) const;
    /// Errors: SessionLocked, PassphraseMissing, PassphraseWrong, TooManyAttempts, RecordTampered.
    Async<> remove(identity::Actor actor, GivenPassphrase current, Deadline deadline, Cancel cancel) const;
    /// Without the passphrase, which nobody knows any more: the entry says so. Never offered by a console.
    /// Errors: SessionLocked, PassphraseMissing.
    Async<> forget(identity::Actor actor, Deadline deadline, Cancel cancel) const;

    struct Parts;

private:
    std::shared_ptr<Parts> m_parts;
};

} // namespace wingman::sessions
