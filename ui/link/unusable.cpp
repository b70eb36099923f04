// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/unusable.h"

#include <algorithm>

namespace wingman::ui {

bool isUnusable(const Feed &feed, const EndpointId &endpoint)
{
    const QStringList problems = feed.hasOverview() ? feed.overview().problems : QStringList();
    return std::any_of(
        problems.cbegin(), problems.cend(),
        [start = endpoint.text() + QStringLiteral(": ")](const QString &one) { return one.startsWith(start); });
}

} // namespace wingman::ui
