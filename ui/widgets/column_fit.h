// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns of a table stay where there is no room for all, and what each gets of the room that is left. Pure.
#pragma once

#include <QList>

namespace wingman::ui {

struct ColumnFit
{
    QList<int> hidden; // the unused ones, and those that had to go
    int share = 0;     // pixels more for each that stays
};

/// `widths`: pixels that each column wants. Columns of `unused` never count. Where the rest is too wide, columns of
/// `optional` go, the last one named first. At most `mostShare` pixels are added to a column.
ColumnFit fitColumns(const QList<int> &widths, const QList<int> &unused, const QList<int> &optional, int room,
                     int mostShare);

} // namespace wingman::ui
