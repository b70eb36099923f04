// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/column_fit.h"

#include <algorithm>

namespace wingman::ui {

ColumnFit fitColumns(const QList<int> &widths, const QList<int> &unused, const QList<int> &optional, int room,
                     int mostShare)
{
    ColumnFit fit{unused, 0};
    int all = 0;
    for (int column = 0; column < widths.size(); ++column)
        all += fit.hidden.contains(column) ? 0 : widths.at(column);
    for (qsizetype i = optional.size(); i > 0 && all > room; --i) {
        const int column = optional.at(i - 1);
        if (fit.hidden.contains(column))
            continue;
        fit.hidden.append(column);
        all -= widths.at(column);
    }
    const auto shown = widths.size() - fit.hidden.size();
    if (shown > 0)
        fit.share = std::min(std::max(room - all, 0) / static_cast<int>(shown), mostShare);
    return fit;
}

} // namespace wingman::ui
