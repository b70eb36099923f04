// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/cluster_details.h"

namespace wingman::inventory {

QString trendSpanName(TrendSpan span)
{
    switch (span) {
    case TrendSpan::Hour:
        return QStringLiteral("hour");
    case TrendSpan::Day:
        return QStringLiteral("day");
    case TrendSpan::Week:
        return QStringLiteral("week");
    case TrendSpan::Month:
        return QStringLiteral("month");
    case TrendSpan::Year:
        return QStringLiteral("year");
    }
    return {};
}

std::optional<TrendSpan> trendSpanFromName(QStringView name)
{
    for (const TrendSpan span : allTrendSpans) {
        if (trendSpanName(span) == name)
            return span;
    }
    return std::nullopt;
}

} // namespace wingman::inventory
