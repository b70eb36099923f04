// SPDX-License-Identifier: GPL-3.0-or-later
// Numbered versions of the configuration's documents, each tied to its entry in the audit chain.
//
// The chain is what is believed: a row counts only if it is the newest one that the chain knows of, every version
// before it is there, and its bytes have the hash that its entry names. A row edited, deleted, replaced or rolled back
// behind our back is RecordTampered, and nothing that rests on it is done.
//
// The entry of a change: action "policy.changed" ("settings.changed", "endpoints.changed", "mode.changed"), target the
// address that was changed, parameters {document, version, hash, previous, changes}; hash and previous are SHA-256 of
// the canonical JSON of the new and the old document in hexadecimal, previous is empty for the first version.
#pragma once

#include "audit/audit_log.h"
#include "storage/connection.h"

#include <QJsonObject>
#include <array>
#include <memory>
#include <mutex>

namespace wingman::configuration {

enum class Document : quint8 { Policy, Settings, Endpoints, Mode };
constexpr std::array allDocuments{Document::Policy, Document::Settings, Document::Endpoints, Document::Mode};
QString documentName(Document document); // "policy", "settings", "endpoints", "mode"

struct Version
{
    Document document = Document::Policy;
    qint64 number = 0; // 0: nothing was stored yet; the body is empty and the built-in document holds
    QJsonObject body;
    QByteArray hash; // SHA-256 of the stored bytes
    audit::Sequence sequence = 0;
    Instant writtenAt{}; // as its entry says
};

/// Who changed it and through which plan, for the entry.
struct Change
{
    audit::EntryDraft by; // actor, role, origin, plan, execution, target; the rest is filled in
    QJsonObject changes;  // key → {"before", "after"}: texts and whole numbers, never a secret
};

/// All calls are synchronous parts of the caller's database job. Owned by the composition, one per database.
/// Thread: the database's, several at once.
class DocumentStore final
{
public:
    /// Whether what the connection sees is committed (a reader's snapshot) or may still be rolled back (a write job).
    enum class Seen : quint8 { Committed, Pending };

    explicit DocumentStore(std::shared_ptr<const audit::AuditLog> log) : m_log(std::move(log)) {}

    /// The newest version, verified. Errors: RecordTampered and those of Connection.
    Result<Version> current(storage::Connection &connection, Document document, Seen seen) const;

    /// Newest first, at most `limit`, each verified against its entry. Errors: as above.
    Result<QList<Version>> history(storage::Connection &connection, Document document, int limit) const;

    /// Writes the next version and its entry; both become durable with the caller's job, or neither.
    /// Errors: Conflict (somebody was faster: the newest is not `ifVersion`), RecordTampered, AuditUnwritable, and
    /// those of Connection.
    Result<Version> put(storage::Connection &connection, Document document, const QJsonObject &body, qint64 ifVersion,
                        const Change &change) const;

private:
    /// The last entry of each document that the chain has, 0 for none.
    using Newest = std::array<audit::Sequence, allDocuments.size()>;
    Result<Newest> newestInChain(storage::Connection &connection, Seen seen) const;

    std::shared_ptr<const audit::AuditLog> m_log;
    /// How far the chain was searched: what was read once, and is committed, need not be read again.
    struct Searched
    {
        audit::Sequence upTo = 0;
        Newest newest{};
    };
    mutable std::mutex m_mutex;
    mutable Searched m_searched;
};

} // namespace wingman::configuration
