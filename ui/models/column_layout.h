// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns of a list are shown, in which order, how wide, and by what it is sorted: a value that can be kept as
// text. Pure.
#pragma once

#include <QList>
#include <QString>
#include <Qt>

#include <optional>

namespace wingman::ui {

/// What a list offers, in its own order. `id` is stable and lower-case: it is what is saved.
struct ColumnSpec
{
    QString id;
    bool shown = true;  // unless somebody chose otherwise
    bool fixed = false; // cannot be hidden and stays first
};

struct ColumnState
{
    QString id;
    bool shown = true;
    int width = 0; // pixels; 0: the list's own
    friend bool operator==(const ColumnState &, const ColumnState &) = default;
};

struct ColumnLayout
{
    QList<ColumnState> columns; // in the order in which they stand; every column of the list exactly once
    QString sortedBy{};         // a column's id; empty: the list's own order
    Qt::SortOrder order = Qt::AscendingOrder;
    friend bool operator==(const ColumnLayout &, const ColumnLayout &) = default;

    static constexpr int widest = 10000;

    static ColumnLayout standard(const QList<ColumnSpec> &specs);
    /// What toText() wrote. Text that says anything else gives the standard, never half of each; columns that came to
    /// the list since it was written stand at the end, as the standard has them.
    static ColumnLayout fromText(const QString &text, const QList<ColumnSpec> &specs);
    /// "1;name,1,240;cpu,0,0;sort=cpu,desc"
    QString toText() const;

    QStringList shownColumns() const;
    /// Refused (false, nothing changes) for columns that are fixed or not there.
    bool setShown(const QString &id, bool shown, const QList<ColumnSpec> &specs);
    bool move(const QString &id, qsizetype to, const QList<ColumnSpec> &specs);
};

} // namespace wingman::ui
