// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/kept_passphrase.h"

#include "audit/entry_at.h"

namespace wingman::sessions {
namespace {

using identity::Actor;
using storage::Connection;

const QString setAction = QStringLiteral("passphrase.set");
const QString digestKey = QStringLiteral("digest");
const QString subjectKey = QStringLiteral("subject");

Failure tampered(audit::Sequence sequence)
{
    return fail(Code::RecordTampered, {{"what", QStringLiteral("The passphrase")}, {"sequence", sequence}});
}

QString digestOf(const QByteArray &hash)
{
    audit::Sha256 sha256;
    return QString::fromLatin1(audit::toByteArray(sha256({}, audit::bytesOf(hash))).toHex());
}

} // namespace

QString subjectOf(const Actor &actor)
{
    const QString system = QStringLiteral("os");
    return actor.id.text().section(u':', 0, 0) == system ? system : actor.id.text();
}

audit::EntryDraft draft(const Actor &actor, const QString &action, QJsonObject parameters, const QString &result)
{
    audit::EntryDraft made;
    made.actor = actor.id.text();
    made.role = identity::roleName(actor.role);
    made.origin = identity::originName(actor.origin);
    made.action = action;
    made.parameters = std::move(parameters);
    made.result = result;
    return made;
}

audit::EntryDraft wasSet(const Actor &actor, const QByteArray &hash)
{
    return draft(actor, setAction, {{subjectKey, subjectOf(actor)}, {digestKey, digestOf(hash)}}, QStringLiteral("ok"));
}

audit::EntryDraft wasRemoved(const Actor &actor, bool isForgotten)
{
    QJsonObject parameters{{subjectKey, subjectOf(actor)}};
    if (isForgotten)
        parameters.insert(QStringLiteral("forgotten"), QStringLiteral("true"));
    return draft(actor, QStringLiteral("passphrase.removed"), std::move(parameters), QStringLiteral("ok"));
}

Result<std::optional<KeptPassphrase>> findPassphrase(Connection &connection, const Actor &actor)
{
    auto rows = connection.query(QStringLiteral("SELECT hash, set_at, sequence FROM passphrase WHERE subject=?"),
                                 {subjectOf(actor)});
    if (!rows)
        return propagate(rows);
    const auto there = rows->next();
    if (!there)
        return propagate(there);
    if (!*there)
        return std::optional<KeptPassphrase>();
    const KeptPassphrase kept{rows->text(0).toLatin1(), Instant(std::chrono::microseconds(rows->integer(1))),
                              rows->integer(2)};
    const auto entry = audit::entryAt(connection, kept.sequence);
    if (!entry && entry.error().code != Code::NotFound && entry.error().code != Code::RecordTampered)
        return propagate(entry);
    const bool agrees = entry && entry->what.action == setAction &&
                        entry->what.parameters.value(digestKey).toString() == digestOf(kept.hash);
    if (!agrees)
        return tampered(kept.sequence);
    return std::optional(kept);
}

audit::EntryFilter aboutPassphrases()
{
    audit::EntryFilter filter;
    filter.action = QStringLiteral("passphrase.*");
    return filter;
}

audit::Page theNewest()
{
    audit::Page page;
    page.limit = 1000; // so many that one's own is among them
    return page;
}

Result<std::optional<KeptPassphrase>> findNewestPassphrase(Connection &connection, const Actor &actor)
{
    const auto kept = findPassphrase(connection, actor);
    if (!kept)
        return propagate(kept);
    const auto listed = audit::ChainReader::listIn(connection, aboutPassphrases(), theNewest());
    if (!listed)
        return propagate(listed);
    audit::Sequence wanted = 0;
    for (const audit::ListedEntry &one : *listed) {
        if (!one.entry || one.damage)
            return tampered(one.sequence);
        if (one.entry->what.parameters.value(subjectKey).toString() != subjectOf(actor))
            continue;
        if (one.entry->what.action == setAction)
            wanted = one.sequence;
        break;
    }
    if (sequenceOf(*kept) != wanted)
        return tampered(wanted);
    return kept;
}

Result<> keepPassphrase(Connection &connection, const Actor &actor, const KeptPassphrase &fresh)
{
    const auto put =
        connection.exec(QStringLiteral("INSERT INTO passphrase(subject, hash, set_at, sequence) VALUES(?,?,?,?)"
                                       " ON CONFLICT(subject) DO UPDATE SET hash=excluded.hash, set_at=excluded.set_at,"
                                       " sequence=excluded.sequence"),
                        {subjectOf(actor), QString::fromLatin1(fresh.hash),
                         qint64{fresh.setAt.time_since_epoch().count()}, fresh.sequence});
    return put ? Result<>() : propagate(put);
}

Result<> dropPassphrase(Connection &connection, const Actor &actor)
{
    const auto gone = connection.exec(QStringLiteral("DELETE FROM passphrase WHERE subject=?"), {subjectOf(actor)});
    return gone ? Result<>() : propagate(gone);
}

} // namespace wingman::sessions
