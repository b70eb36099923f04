// SPDX-License-Identifier: GPL-3.0-or-later
// One entry of the audit chain, as a value and as its exact bytes. FORMAT.md beside this file is the normative text.
#pragma once

#include "audit/sha256.h"
#include "base/clock.h"
#include "base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace wingman::audit {

/// From 1, without gaps.
using Sequence = qint64;

/// What a room wants to have recorded. Texts are at most 1024 characters; parameters hold texts, whole numbers below
/// 2^53, objects and arrays of them, never a secret.
struct EntryDraft
{
    QString actor;  // who, e.g. "anna"
    QString role;   // "viewer", "operator", "approver", "admin"
    QString origin; // "console", "cli", "schedule", "listener", "runner"
    QString action; // what, e.g. "execution.intent"; never empty
    QString target; // on what, e.g. "docker://local/container/web"; may be empty
    QJsonObject parameters;
    QString decision;  // "allow", "deny", "needs_approval", or empty
    QString result;    // "ok", "failed", "unknown", …, or empty
    QString plan;      // a plan's id, or empty
    QString execution; // an execution's id, or empty
};

enum class Checkpoint : quint8 { None, Genesis, Day, Month };
enum class ClockWarning : quint8 { None, Backwards, Jumped };

/// An entry as it stands in the chain.
struct Entry
{
    EntryDraft what;
    Sequence sequence = 0;
    Instant time{};
    QString chain;
    qint64 epoch = 1;
    Checkpoint checkpoint = Checkpoint::None;
    ClockWarning warning = ClockWarning::None;
    Digest previous{};
};

constexpr qsizetype largestText = 1024;   // characters (UTF-16 code units) of one text of a draft
constexpr qsizetype largestBody = 65'536; // bytes
constexpr qint64 formatVersion = 1;

/// The canonical bytes (RFC 8785) that are stored and hashed. Errors: InvalidInput names what is not allowed in an
/// entry, LimitExceeded for a body beyond 64 KiB.
Result<QByteArray> encodeEntry(const Entry &entry);

/// Why bytes are not an entry of this format.
enum class BodyProblem : quint8 {
    Malformed,     // not JSON, or a field is missing or of the wrong type
    NotCanonical,  // all there, but not the one byte string that stands for it
    UnknownFormat, // an entry of another format version or algorithm
};

/// Reads stored bytes strictly: whatever it accepts, encodeEntry() would have written byte for byte.
tl::expected<Entry, BodyProblem> decodeEntry(Bytes body);

/// What is stored in the hash column: SHA-256 over the domain prefix of entries and the body.
Digest entryHash(Sha256 &sha256, Bytes body);
/// The RFC 9162 Merkle leaf: SHA-256 over a zero byte and the body. Leaf index 0 is sequence 1.
Digest leafHash(Sha256 &sha256, Bytes body);

/// Stable names, as they stand in the bytes.
QString checkpointName(Checkpoint checkpoint);
QString warningName(ClockWarning warning);

} // namespace wingman::audit
