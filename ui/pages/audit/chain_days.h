// SPDX-License-Identifier: GPL-3.0-or-later
// The days that the chain can be narrowed to from its menu. Pure.
#pragma once

#include "base/clock.h"

#include <QDate>
#include <QList>

#include <optional>

namespace wingman::ui {

enum class ChainDays : quint8 { Any, Today, Yesterday, Week, Month };
QList<ChainDays> allChainDays();
QString daysText(ChainDays days);

struct Span
{
    std::optional<Instant> since; // inclusive
    std::optional<Instant> until; // exclusive
};
/// Of this machine's days.
Span spanOf(ChainDays days, const QDate &today);

} // namespace wingman::ui
