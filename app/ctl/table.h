// SPDX-License-Identifier: GPL-3.0-or-later
// Rows for people: aligned by what the eye sees, inert, and as wide as the terminal at most.
#pragma once

#include <QList>
#include <QStringList>

namespace wingman::ctl {

/// How many columns a terminal gives this text: none for combining marks, two for wide characters.
int columnsOf(QStringView text);

class Table final
{
public:
    explicit Table(QStringList heads) : m_heads(std::move(heads)) {}
    /// Cells come from anywhere; they are made inert here.
    void add(const QStringList &cells);
    bool isEmpty() const { return m_rows.isEmpty(); }

    /// `width` 0: as wide as it needs. Otherwise the widest columns are cut with "…". Lines without trailing blanks.
    QStringList lines(int width) const;

private:
    QStringList m_heads;
    QList<QStringList> m_rows;
};

/// "name: value" lines, the values aligned. Values are made inert.
QStringList pairLines(const QList<std::pair<QString, QString>> &pairs);

} // namespace wingman::ctl
