// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/search_index.h"

#include "audit/body_scanner.h"

namespace wingman::audit {

SearchRow searchRowOf(Bytes body)
{
    const auto scanned = scanBody(body);
    if (!scanned)
        return {};
    return {scanned->time,
            unescaped(scanned->action),
            unescaped(scanned->actor),
            unescaped(scanned->target),
            unescaped(scanned->plan),
            unescaped(scanned->execution)};
}

Result<qint64> catchUpSearch(storage::Connection &connection, qint64 most)
{
    auto rows =
        connection.query(QStringLiteral("SELECT seq, body FROM audit_entry WHERE seq > "
                                        "(SELECT coalesce(max(seq), 0) FROM audit_search) ORDER BY seq LIMIT ?"),
                         {most});
    if (!rows)
        return propagate(rows);
    for (qint64 count = 0;; ++count) {
        const auto more = rows->next();
        if (!more)
            return propagate(more);
        if (!*more)
            return count;
        const QByteArray body = rows->bytes(1);
        const SearchRow row = searchRowOf(bytesOf(body));
        const storage::Bindings values{rows->integer(0), row.time, row.action,   row.actor,
                                       row.target,       row.plan, row.execution};
        if (auto stored = connection.exec(QStringLiteral("INSERT INTO audit_search(seq, time, action, actor, target, "
                                                         "plan, execution) VALUES(?, ?, ?, ?, ?, ?, ?)"),
                                          values);
            !stored)
            return propagate(stored);
    }
}

} // namespace wingman::audit
