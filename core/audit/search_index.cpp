// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/search_index.h"

#include "audit/body_scanner.h"

#include <algorithm>

namespace wingman::audit {

namespace {

/// What is to be searched by, as it stands in the body, escapes and all.
std::array<std::string_view, 5> searchedIn(const ScannedBody &body)
{
    return {body.action, body.actor, body.target, body.plan, body.execution};
}

bool isSame(Bytes stored, std::string_view raw)
{
    const std::string_view text(reinterpret_cast<const char *>(stored.data()), stored.size());
    if (raw.find('\\') == std::string_view::npos)
        return text == raw;
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())) == unescaped(raw);
}

} // namespace

bool isSearchRowOf(const SearchRow &row, Bytes body)
{
    const ScannedBody scanned = scanBody(body).value_or(ScannedBody{});
    return row.time == scanned.time &&
           std::ranges::equal(row.texts, searchedIn(scanned), [](Bytes a, std::string_view b) { return isSame(a, b); });
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
        const ScannedBody scanned = scanBody(bytesOf(body)).value_or(ScannedBody{});
        storage::Bindings values{rows->integer(0), scanned.time};
        for (const std::string_view text : searchedIn(scanned))
            values.append(unescaped(text));
        if (auto stored = connection.exec(QStringLiteral("INSERT INTO audit_search(seq, time, action, actor, target, "
                                                         "plan, execution) VALUES(?, ?, ?, ?, ?, ?, ?)"),
                                          values);
            !stored)
            return propagate(stored);
    }
}

} // namespace wingman::audit
