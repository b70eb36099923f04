// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/actor.h"

#include <algorithm>
#include <array>

namespace wingman::identity {
namespace {

struct OriginRow
{
    Origin origin;
    const char *name;
};
constexpr std::array originRows{
    OriginRow{Origin::Console, "console"},   OriginRow{Origin::Cli, "cli"},
    OriginRow{Origin::Schedule, "schedule"}, OriginRow{Origin::Listener, "listener"},
    OriginRow{Origin::Runner, "runner"},
};

} // namespace

QString originName(Origin origin)
{
    return QString::fromLatin1(originRows.at(static_cast<std::size_t>(origin)).name);
}

std::optional<Origin> originFromName(QStringView name)
{
    const auto *const found = std::find_if(originRows.begin(), originRows.end(),
                                           [&](const OriginRow &row) { return name == QLatin1String(row.name); });
    return found == originRows.end() ? std::nullopt : std::optional(found->origin);
}

} // namespace wingman::identity
