// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/unusable.h"

namespace wingman::ui {
namespace {

/// Before the sentence about it stands whom it is about.
QStringList unusableNames(const Feed &feed)
{
    QStringList names;
    for (const QString &problem : feed.hasOverview() ? feed.overview().problems : QStringList())
        names.append(problem.section(QStringLiteral(": "), 0, 0));
    return names;
}

} // namespace

bool isUnusable(const Feed &feed, const EndpointId &endpoint)
{
    return unusableNames(feed).contains(endpoint.text());
}

QStringList takenNames(const Feed &feed)
{
    QStringList taken{QStringLiteral("local"), QStringLiteral("wingman")};
    for (const inventory::Endpoint &endpoint :
         feed.hasOverview() ? feed.overview().endpoints : QList<inventory::Endpoint>())
        taken.append(endpoint.id.text());
    return taken + unusableNames(feed);
}

} // namespace wingman::ui
