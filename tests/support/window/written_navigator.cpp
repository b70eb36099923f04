// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/window/written_navigator.h"

namespace wingman::test {

void WrittenNavigator::go(const ui::Place &place)
{
    places.append(place);
}

void WrittenNavigator::openPlan(const operations::Intent &intent)
{
    plans.append(intent);
}

void WrittenNavigator::openRecord(const QString &planOrExecution)
{
    records.append(planOrExecution);
}

void WrittenNavigator::openHelp(const QString &topic)
{
    topics.append(topic);
}

void WrittenNavigator::openPosture()
{
    ++postures;
}

void WrittenNavigator::openFirstRun()
{
    ++firstRuns;
}

void WrittenNavigator::openAddEndpoint()
{
    ++addEndpoints;
}

void WrittenNavigator::say(const QString &line)
{
    lines.append(line);
}

} // namespace wingman::test
