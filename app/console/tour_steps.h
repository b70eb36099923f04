// SPDX-License-Identifier: GPL-3.0-or-later
// What the tour visits, as data: every page, tab, sheet and state with the object that proves it. A page without a step
// here fails a test.
#pragma once

#include "console/tour_stage.h"

namespace wingman::console {

/// Something done in the window; tried again until it succeeds.
struct TourMove
{
    QString words; // for the report, where it never succeeds
    std::function<bool(TourStage &)> attempt;
};

struct TourStep
{
    QString name;   // of the picture
    QString page{}; // of shell/page_table.h; empty where it belongs to none
    Scene scene = Scene::Demonstration;
    QList<TourMove> moves{};
    QString object{};                               // has to be on screen
    std::function<bool(const TourStage &)> proof{}; // and beyond that
    QString sameAs{};                               // the step whose picture may look the same, if any
};

/// In the order they are made; those of one scene stand together.
const QList<TourStep> &tourSteps();

/// Parts of them, filed on their own (tour_steps_first.cpp): the sheet for endpoints; the first steps of all; and what
/// only clusters have (tour_steps_guests.cpp).
QList<TourStep> addingEndpoints();
QList<TourStep> guestsAndStorages();
QList<TourStep> firstRun();
QList<TourStep> clusterSteps();
QList<TourStep> lockSteps(); // tour_steps_lock.cpp

} // namespace wingman::console
