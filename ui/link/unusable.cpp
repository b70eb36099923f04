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

QStringList takenNames(const Feed &feed)
{
    QStringList taken{QStringLiteral("local"), QStringLiteral("wingman")};
    if (!feed.hasOverview())
        return taken;
    for (const inventory::Endpoint &endpoint : feed.overview().endpoints)
        taken.append(endpoint.id.text());
    for (const QString &problem : feed.overview().problems)
        taken.append(problem.section(QStringLiteral(": "), 0, 0));
    return taken;
}

} // namespace wingman::ui
