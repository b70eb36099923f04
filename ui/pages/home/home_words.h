// SPDX-License-Identifier: GPL-3.0-or-later
// What Home says: greeting, summary, tiles, what wants attention. Pure.
#pragma once

#include "pages/home/home_state.h"
#include "widgets/list_row.h"
#include "widgets/tile.h"

#include <QTime>

namespace wingman::ui {

QString greeting(const QString &actor, QTime local);
/// "5 things want attention · since you left at 12:40: 2 changes by Wingman, nothing changed outside Wingman".
QString summary(const HomeState &state);

TileText fleetTile(const HomeState &state);
TileText workloadsTile(const HomeState &state);
/// How many guests could be had back from a backup; of clusters that do not answer it is not known.
TileText protectionTile(const HomeState &state);
TileText recordTile(const HomeState &state);

/// How many answer, and how many workloads run where they do.
int upOf(const HomeState &state);
int runningOf(const HomeState &state);

/// One thing that wants attention: what, why, since when, and what its button does.
RowText rowOf(const Attention &attention, const HomeState &state);

} // namespace wingman::ui
