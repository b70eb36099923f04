// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/entry_at.h"

namespace wingman::audit {
namespace {

Failure tampered(Sequence sequence)
{
    return fail(Code::RecordTampered, {{"what", QStringLiteral("An audit entry")}, {"sequence", sequence}});
}

Result<Entry> checked(Sequence sequence, const QByteArray &body, const QByteArray &hash)
{
    Sha256 sha256;
    const Bytes bytes = bytesOf(body);
    const bool same = hash == toByteArray(entryHash(sha256, bytes));
    if (!same)
        return tampered(sequence);
    const auto entry = decodeEntry(bytes);
    if (!entry || entry->sequence != sequence)
        return tampered(sequence);
    return *entry;
}

} // namespace

Result<Entry> entryAt(storage::Connection &connection, Sequence sequence)
{
    auto rows = connection.query(QStringLiteral("SELECT body, hash FROM audit_entry WHERE seq=?"), {sequence});
    if (!rows)
        return propagate(rows);
    const auto there = rows->next();
    if (!there)
        return propagate(there);
    if (!*there)
        return fail(Code::NotFound, {{"what", QStringLiteral("audit entry %1").arg(sequence)}});
    return checked(sequence, rows->bytes(0), rows->bytes(1));
}

Result<std::optional<Sequence>> firstAfter(storage::Connection &connection, Sequence sequence,
                                           const QStringList &actions, const QString &plan)
{
    // The text of the plan's id stands in the bytes of every entry about it; so only those are decoded.
    auto rows = connection.query(
        QStringLiteral(
            "SELECT seq, body, hash FROM audit_entry WHERE seq>? AND instr(body, CAST(? AS BLOB))>0 ORDER BY seq"),
        {sequence, plan.toUtf8()});
    if (!rows)
        return propagate(rows);
    for (;;) {
        const auto there = rows->next();
        if (!there)
            return propagate(there);
        if (!*there)
            return std::optional<Sequence>();
        const auto entry = checked(rows->integer(0), rows->bytes(1), rows->bytes(2));
        if (!entry)
            return propagate(entry);
        if (actions.contains(entry->what.action) && entry->what.plan == plan)
            return std::optional(entry->sequence);
    }
}

} // namespace wingman::audit
