// SPDX-License-Identifier: GPL-3.0-or-later
// The table of passphrases, read together with what the chain says of it. Inside a transaction of the caller's. Thread:
// the connection's. Errors of all: those of the database.
#pragma once

#include "audit/audit_log.h"
#include "audit/chain_reader.h"
#include "identity/actor.h"

#include <optional>

namespace wingman::sessions {

/// Whose passphrase it is. The operating system's user is one and the same person, whatever the account is called now:
/// a data folder has no other.
QString subjectOf(const identity::Actor &actor);

struct KeptPassphrase
{
    QByteArray hash;
    Instant setAt{};
    audit::Sequence sequence = 0; // of the entry that it was set with
};

/// 0: there is none.
inline audit::Sequence sequenceOf(const std::optional<KeptPassphrase> &kept)
{
    return kept ? kept->sequence : 0;
}

/// The entry that is to be made as one is set, or taken away.
audit::EntryDraft wasSet(const identity::Actor &actor, const QByteArray &hash);
audit::EntryDraft wasRemoved(const identity::Actor &actor, bool isForgotten);
/// An entry of this room.
audit::EntryDraft draft(const identity::Actor &actor, const QString &action, QJsonObject parameters,
                        const QString &result);

/// What is stored for the person, and is what its entry in the chain says. Errors: RecordTampered.
Result<std::optional<KeptPassphrase>> findPassphrase(storage::Connection &connection, const identity::Actor &actor);
/// The same, and the newest entry about it speaks of this very one: an older one that was put back, or one that was
/// taken away without an entry, is noticed. Only as true as the chain's index is caught up. Errors: RecordTampered.
Result<std::optional<KeptPassphrase>> findNewestPassphrase(storage::Connection &connection,
                                                           const identity::Actor &actor);
/// What findNewestPassphrase looks through; listing it brings the index up to date.
audit::EntryFilter aboutPassphrases();
audit::Page theNewest();

Result<> keepPassphrase(storage::Connection &connection, const identity::Actor &actor, const KeptPassphrase &fresh);
Result<> dropPassphrase(storage::Connection &connection, const identity::Actor &actor);

} // namespace wingman::sessions
