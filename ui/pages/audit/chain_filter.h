// SPDX-License-Identifier: GPL-3.0-or-later
// The filter language of the chain: words and key:value terms, all of which must hold. What the chain's own search can
// do is handed to it; the rest is looked for in the entries it brings. Pure.
#pragma once

#include "audit/chain_reader.h"
#include "base/strong_id.h"

#include <QStringList>

#include <optional>

namespace wingman::ui {

/// `approval actor:anna target:web-1 -origin:cli since:7d`. Case does not matter; `-` in front turns a term round.
class ChainFilter final
{
public:
    /// What cannot be used is left out and said in problem(); the rest filters all the same.
    static ChainFilter parse(const QString &text, Instant now);

    void setRefusedOnly(bool only) { m_refusedOnly = only; }
    /// Only entries of this endpoint, and those that concern none.
    void setEndpoint(const std::optional<EndpointId> &endpoint) { m_endpoint = endpoint; }
    /// Narrows what since: and until: say already.
    void within(const std::optional<Instant> &since, const std::optional<Instant> &until);

    const audit::EntryFilter &query() const { return m_query; }
    /// Whether every entry that the query finds matches.
    bool isWholeQuery() const { return m_terms.isEmpty() && !m_refusedOnly && !m_endpoint; }
    bool isEmpty() const;
    bool matches(const audit::ListedEntry &row) const;
    /// Empty: everything typed could be used.
    const QString &problem() const { return m_problem; }

    static QStringList completions();

    enum class Key : quint8 { Word, Actor, Action, Target, Plan, Execution, Origin, Since, Until };

private:
    struct Term
    {
        Key key = Key::Word;
        bool negated = false;
        QString value;
    };
    static bool holds(const Term &term, const audit::Entry &entry);
    void take(const Term &term, Instant now);
    void refuse(const QString &sentence);

    audit::EntryFilter m_query;
    QList<Term> m_terms;
    std::optional<EndpointId> m_endpoint;
    bool m_refusedOnly = false;
    QString m_problem;
};

/// "7d", "12h", "30min", "2026-11-21", "2026-11-21T08:00:00Z"; none: it is not a time.
std::optional<Instant> momentFrom(const QString &text, Instant now);
/// The endpoints that an entry speaks of, by its target and by those among its parameters; empty: of none.
QStringList endpointsOf(const audit::EntryDraft &what);
/// Whether somebody was told no: by the policy, or by an approver.
bool isRefusal(const audit::EntryDraft &what);

} // namespace wingman::ui
