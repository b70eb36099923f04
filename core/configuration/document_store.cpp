// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuration/document_store.h"

#include "audit/entry_at.h"
#include "base/canonical_json.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace wingman::configuration {
namespace {

using audit::Sequence;
using storage::Connection;

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QString hex(const QByteArray &hash)
{
    return QString::fromLatin1(hash.toHex());
}

QString actionOf(Document document)
{
    return documentName(document) + QStringLiteral(".changed");
}

Failure tampered(Document document, qint64 version, Sequence sequence)
{
    return fail(Code::RecordTampered,
                {{"what", QStringLiteral("Version %1 of the %2").arg(version).arg(documentName(document))},
                 {"sequence", sequence}});
}

/// A row as it stands there, checked against its own hash and its entry.
Result<Version> fromRow(Connection &connection, Document document, const storage::Rows &row)
{
    const QByteArray bytes = row.bytes(1);
    Version version{document, row.integer(0), {}, row.bytes(2), row.integer(3), {}};
    const auto suspicious = [&] { return tampered(document, version.number, version.sequence); };
    if (sha256(bytes) != version.hash)
        return suspicious();
    const auto entry = audit::entryAt(connection, version.sequence);
    if (!entry || entry->what.action != actionOf(document))
        return suspicious();
    const QJsonObject &said = entry->what.parameters;
    if (said.value(QStringLiteral("document")).toString() != documentName(document) ||
        said.value(QStringLiteral("version")).toInteger() != version.number ||
        said.value(QStringLiteral("hash")).toString() != hex(version.hash))
        return suspicious();
    version.writtenAt = entry->time;
    QJsonParseError problem{};
    version.body = QJsonDocument::fromJson(bytes, &problem).object();
    if (problem.error != QJsonParseError::NoError)
        return suspicious();
    return version;
}

} // namespace

QString documentName(Document document)
{
    switch (document) {
    case Document::Policy:
        return QStringLiteral("policy");
    case Document::Settings:
        return QStringLiteral("settings");
    case Document::Endpoints:
        return QStringLiteral("endpoints");
    case Document::Mode:
        return QStringLiteral("mode");
    }
    return {};
}

Result<Version> DocumentStore::current(Connection &connection, Document document, Seen seen) const
{
    const auto count = connection.scalar(QStringLiteral("SELECT count(*) FROM configuration_version WHERE document=?"),
                                         {documentName(document)});
    if (!count)
        return propagate(count);
    Version newest{document, 0, {}, {}, 0, {}};
    {
        auto rows = connection.query(QStringLiteral("SELECT version, body, hash, sequence FROM configuration_version "
                                                    "WHERE document=? ORDER BY version DESC LIMIT 1"),
                                     {documentName(document)});
        if (!rows)
            return propagate(rows);
        const auto there = rows->next();
        if (!there)
            return propagate(there);
        if (*there) {
            auto version = fromRow(connection, document, *rows);
            if (!version)
                return version;
            newest = *std::move(version);
        }
    }
    // Versions are numbered from 1 without gaps: one that is missing was taken away.
    if (count->toLongLong() != newest.number)
        return tampered(document, newest.number, newest.sequence);
    const auto known = newestInChain(connection, seen);
    if (!known)
        return propagate(known);
    // The chain knows of another change: the row was rolled back, or taken away.
    const Sequence expected = known->at(static_cast<std::size_t>(document));
    if (expected != newest.sequence)
        return tampered(document, newest.number, expected);
    return newest;
}

Result<DocumentStore::Newest> DocumentStore::newestInChain(Connection &connection, Seen seen) const
{
    const auto head = connection.scalar(QStringLiteral("SELECT coalesce(max(seq), 0) FROM audit_entry"));
    if (!head)
        return propagate(head);
    Searched searched;
    {
        const std::lock_guard lock(m_mutex);
        if (m_searched.upTo <= head->toLongLong()) // else this snapshot is older: search for itself
            searched = m_searched;
    }
    // The canonical bytes of an entry begin with its action, so that comparing them finds it. '#' follows '"'.
    storage::Bindings bindings{searched.upTo};
    for (const Document document : allDocuments) {
        const QByteArray beginning = "{\"action\":\"" + actionOf(document).toLatin1();
        bindings.append(QByteArray(beginning + '"'));
        bindings.append(QByteArray(beginning + '#'));
    }
    auto rows = connection.query(
        QStringLiteral("SELECT seq, substr(body, 1, 64) FROM audit_entry WHERE seq>? AND ((body>=? AND body<?) OR "
                       "(body>=? AND body<?) OR (body>=? AND body<?) OR (body>=? AND body<?)) ORDER BY seq"),
        bindings);
    if (!rows)
        return propagate(rows);
    for (;;) {
        const auto there = rows->next();
        if (!there)
            return propagate(there);
        if (!*there)
            break;
        for (const Document document : allDocuments) {
            if (rows->bytes(1).startsWith("{\"action\":\"" + actionOf(document).toLatin1() + '"'))
                searched.newest.at(static_cast<std::size_t>(document)) = rows->integer(0);
        }
    }
    searched.upTo = head->toLongLong();
    if (seen == Seen::Committed) {
        const std::lock_guard lock(m_mutex);
        if (m_searched.upTo < searched.upTo)
            m_searched = searched;
    }
    return searched.newest;
}

Result<QList<Version>> DocumentStore::history(Connection &connection, Document document, int limit) const
{
    auto rows = connection.query(QStringLiteral("SELECT version, body, hash, sequence FROM configuration_version "
                                                "WHERE document=? ORDER BY version DESC LIMIT ?"),
                                 {documentName(document), qint64(limit)});
    if (!rows)
        return propagate(rows);
    QList<Version> versions;
    for (;;) {
        const auto there = rows->next();
        if (!there)
            return propagate(there);
        if (!*there)
            return versions;
        auto version = fromRow(connection, document, *rows);
        if (!version)
            return propagate(version);
        if (!versions.isEmpty() && versions.constLast().number != version->number + 1)
            return tampered(document, version->number + 1, versions.constLast().sequence);
        versions.append(*std::move(version));
    }
}

Result<Version> DocumentStore::put(Connection &connection, Document document, const QJsonObject &body, qint64 ifVersion,
                                   const Change &change) const
{
    const auto before = current(connection, document, Seen::Pending);
    if (!before)
        return propagate(before);
    if (before->number != ifVersion)
        return fail(Code::Conflict,
                    {{"what", QStringLiteral("The %1").arg(documentName(document))},
                     {"reason", QStringLiteral("it was changed meanwhile; version %1 was expected, %2 is there")
                                    .arg(ifVersion)
                                    .arg(before->number)}});
    const auto bytes = canonicalJson(body);
    if (!bytes)
        return propagate(bytes);
    Version next{document, before->number + 1, body, sha256(*bytes), 0, {}};
    audit::EntryDraft draft = change.by;
    draft.action = actionOf(document);
    draft.result = QStringLiteral("ok");
    draft.parameters = QJsonObject{{QStringLiteral("document"), documentName(document)},
                                   {QStringLiteral("version"), next.number},
                                   {QStringLiteral("hash"), hex(next.hash)},
                                   {QStringLiteral("previous"), hex(before->hash)},
                                   {QStringLiteral("changes"), change.changes}};
    const auto sequence = m_log->appendIn(connection, draft);
    if (!sequence)
        return propagate(sequence);
    next.sequence = *sequence;
    const auto stored = connection.exec(
        QStringLiteral("INSERT INTO configuration_version(document, version, body, hash, sequence) VALUES(?,?,?,?,?)"),
        {documentName(document), next.number, *bytes, next.hash, next.sequence});
    if (!stored)
        return propagate(stored);
    return next;
}

} // namespace wingman::configuration
