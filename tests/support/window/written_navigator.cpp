// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/window/written_navigator.h"

namespace wingman::test {

void WrittenNavigator::go(const ui::Place &place)
{
    asked.append(QStringLiteral("go ") + place.url().toString());
    places.append(place);
}

void WrittenNavigator::openPlan(const operations::Intent &intent)
{
    QStringList targets;
    for (const inventory::TargetRef &target : intent.targets)
        targets.append(target.text());
    asked.append(QStringLiteral("plan %1 on %2").arg(intent.operation.text(), targets.join(QLatin1Char(' '))));
    plans.append(intent);
}

void WrittenNavigator::openOptions(const operations::Intent &intent)
{
    asked.append(QStringLiteral("options of ") + intent.operation.text());
    plans.append(intent);
}

void WrittenNavigator::openRecord(const QString &planOrExecution)
{
    asked.append(QStringLiteral("record ") + planOrExecution);
    records.append(planOrExecution);
}

void WrittenNavigator::openHelp(const QString &topic)
{
    asked.append(QStringLiteral("help ") + topic);
}

void WrittenNavigator::openPosture()
{
    asked.append(QStringLiteral("posture"));
}

void WrittenNavigator::openFirstRun()
{
    asked.append(QStringLiteral("first run"));
}

void WrittenNavigator::openAddEndpoint()
{
    asked.append(QStringLiteral("add endpoint"));
}

void WrittenNavigator::openAddCluster()
{
    asked.append(QStringLiteral("add cluster"));
}

void WrittenNavigator::lock()
{
    asked.append(QStringLiteral("lock"));
}

void WrittenNavigator::say(const QString &line)
{
    asked.append(QStringLiteral("say ") + line);
    lines.append(line);
}

} // namespace wingman::test
