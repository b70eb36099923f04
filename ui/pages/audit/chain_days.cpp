// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/audit/chain_days.h"

#include <QCoreApplication>
#include <QDateTime>

namespace wingman::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::ui::ChainDays)
};

constexpr int daysOfAWeek = 7;
constexpr int daysOfAMonth = 30;

Instant startOf(const QDate &day)
{
    return Instant(std::chrono::milliseconds(day.startOfDay().toMSecsSinceEpoch()));
}

} // namespace

QList<ChainDays> allChainDays()
{
    return {ChainDays::Any, ChainDays::Today, ChainDays::Yesterday, ChainDays::Week, ChainDays::Month};
}

QString daysText(ChainDays days)
{
    switch (days) {
    case ChainDays::Any:
        return Words::tr("Any day");
    case ChainDays::Today:
        return Words::tr("Today");
    case ChainDays::Yesterday:
        return Words::tr("Yesterday");
    case ChainDays::Week:
        return Words::tr("Last 7 days");
    case ChainDays::Month:
        return Words::tr("Last 30 days");
    }
    Q_UNREACHABLE();
}

Span spanOf(ChainDays days, const QDate &today)
{
    switch (days) {
    case ChainDays::Any:
        return {};
    case ChainDays::Today:
        return {startOf(today), std::nullopt};
    case ChainDays::Yesterday:
        return {startOf(today.addDays(-1)), startOf(today)};
    case ChainDays::Week:
        return {startOf(today.addDays(1 - daysOfAWeek)), std::nullopt};
    case ChainDays::Month:
        return {startOf(today.addDays(1 - daysOfAMonth)), std::nullopt};
    }
    Q_UNREACHABLE();
}

} // namespace wingman::ui
