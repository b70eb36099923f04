// SPDX-License-Identifier: GPL-3.0-or-later
// Allowlists and denylists: exact entries, `*` as a suffix, `ENDPOINT/` as a qualifier (product.md, "Allowlists").
#pragma once

#include "base/strong_id.h"

#include <QStringList>
#include <optional>

namespace wingman::policy {

/// One entry, parsed. "my-app-*", "pve1/100", "lab/web".
class NameEntry final
{
public:
    /// Errors: InvalidInput (empty, a bare `*`, a `*` elsewhere than at the end, control characters, over 255).
    static Result<NameEntry> parse(const QString &text);

    const QString &text() const { return m_text; }
    bool isQualified() const { return !m_endpoint.isEmpty(); }
    bool isPrefix() const { return m_prefix; }
    bool matches(const QString &endpoint, const QString &name) const;
    friend bool operator==(const NameEntry &, const NameEntry &) = default;

private:
    NameEntry() = default;
    QString m_text, m_endpoint, m_name;
    bool m_prefix = false;
};

class NameList final
{
public:
    NameList() = default;
    /// Comma separated; spaces around entries and empty items are refused with what is wrong, not dropped silently:
    /// a list that was meant otherwise must not become another one. An empty text is the empty list.
    static Result<NameList> parse(const QString &commaSeparated);
    static Result<NameList> fromEntries(const QStringList &entries);

    bool isEmpty() const { return m_entries.isEmpty(); }
    /// The first entry that matches.
    std::optional<NameEntry> match(const QString &endpoint, const QString &name) const;
    QStringList texts() const;
    friend bool operator==(const NameList &, const NameList &) = default;

private:
    QList<NameEntry> m_entries;
};

} // namespace wingman::policy
