// SPDX-License-Identifier: GPL-3.0-or-later
// Allowlists and denylists: exact entries, `*` as a suffix, `ENDPOINT/` as a qualifier (product.md, "Allowlists").
//
//   list  = "" | entry *( "," entry )
//   entry = [ endpoint "/" ] name [ "*" ]        name: 1 to 255 of A-Z a-z 0-9 . _ - : @ /
//
// Allowing is read narrowly and denying widely: an entry with a slash allows on that endpoint only, but denies what is
// called so (an image such as library/nginx) on every endpoint too. Upper and lower case differ, as they do in names.
#pragma once

#include "base/strong_id.h"

#include <QStringList>
#include <optional>

namespace wingman::policy {

/// One entry, parsed. "my-app-*", "pve1/100", "lab/web".
class NameEntry final
{
public:
    /// Errors: InvalidInput (empty, a bare `*` also after an endpoint, a `*` elsewhere than at the end, spaces, control
    /// and other characters that no name has, over 255 characters).
    static Result<NameEntry> parse(const QString &text);

    const QString &text() const { return m_text; }
    const QString &endpoint() const { return m_endpoint; } // empty where it holds on every endpoint
    const QString &name() const { return m_name; }         // without endpoint and `*`
    bool isQualified() const { return !m_endpoint.isEmpty(); }
    bool isPrefix() const { return m_prefix; }
    /// For allowing.
    bool matches(const QString &endpoint, const QString &name) const;
    /// For denying.
    bool matchesWidely(const QString &endpoint, const QString &name) const;
    /// What both cover, or none.
    std::optional<NameEntry> intersected(const NameEntry &other) const;
    friend bool operator==(const NameEntry &, const NameEntry &) = default;

private:
    NameEntry() = default;
    QString m_text, m_endpoint, m_name;
    bool m_prefix = false;
};

class NameList final
{
public:
    static constexpr qsizetype maximumEntries = 1000;

    NameList() = default;
    /// Comma separated; spaces around entries and empty items are refused with what is wrong, not dropped silently:
    /// a list that was meant otherwise must not become another one. An empty text is the empty list.
    static Result<NameList> parse(const QString &commaSeparated);
    /// The same entry twice counts once.
    static Result<NameList> fromEntries(const QStringList &entries);

    bool isEmpty() const { return m_entries.isEmpty(); }
    const QList<NameEntry> &entries() const { return m_entries; }
    /// The first entry that allows.
    std::optional<NameEntry> match(const QString &endpoint, const QString &name) const;
    /// The first entry that denies.
    std::optional<NameEntry> matchWidely(const QString &endpoint, const QString &name) const;
    /// What both lists cover.
    NameList intersected(const NameList &other) const;
    QStringList texts() const;
    friend bool operator==(const NameList &, const NameList &) = default;

private:
    QList<NameEntry> m_entries;
};

} // namespace wingman::policy
