// SPDX-License-Identifier: GPL-3.0-or-later
// The filter language of lists: words and key:value terms, all of which must hold. Pure.
#pragma once

#include "models/workload.h"

#include <string>

namespace wingman::ui {

/// What is wrong with a filter's text, and where.
struct FilterProblem
{
    qsizetype position = 0;
    QString sentence;
};

/// `web state:running -project:shop label:tier=front "two words"`. Words are looked for in name, image, project,
/// endpoint, ports, node, tags and the id's first digits; case does not matter. `-` in front turns a term round.
class WorkloadFilter final
{
public:
    /// What cannot be used is left out and said in problem(); the rest filters all the same.
    static WorkloadFilter parse(const QString &text);

    bool matches(const Workload &row) const { return matchesWords(row.searched) && matchesKeys(row); }
    /// Its two halves: of what is searched (Workload::searched), and of the row itself.
    bool matchesWords(const QByteArray &searched) const;
    bool matchesKeys(const Workload &row) const;
    bool asksForKeys() const { return !m_terms.isEmpty(); }
    bool isEmpty() const { return m_words.isEmpty() && m_terms.isEmpty(); }
    const std::optional<FilterProblem> &problem() const { return m_problem; }

    /// Keys, and after a key the values it may have.
    static QStringList completions(const QString &word);

    enum class Key : quint8 {
        Name,
        State,
        Health,
        Kind,
        Label,
        Image,
        Endpoint,
        Project,
        Node,
        Tag,
        Vmid,
        Pool,
        Lock,
        Ha
    };

private:
    struct Term
    {
        Key key = Key::Name;
        bool negated = false;
        QString value;      // folded; before '=' for labels
        QString labelValue; // folded; null: any value
    };
    static bool holds(const Term &term, const Workload &row);

    struct Word
    {
        std::string text; // folded UTF-8
        bool negated = false;
    };

    QList<Word> m_words;
    QList<Term> m_terms;
    std::optional<FilterProblem> m_problem;
};

} // namespace wingman::ui
