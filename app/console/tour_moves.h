// SPDX-License-Identifier: GPL-3.0-or-later
// What the steps of the tour are made of: something done in the window, and what proves that it is on screen.
#pragma once

#include "console/tour_steps.h"
#include "dialogs/plan_sheet.h"
#include "shell/window_commands.h"

namespace wingman::console::moves {

using Proof = std::function<bool(const TourStage &)>;

TourMove go(const char *link);
/// A tab of the details of one workload.
TourMove details(const char *tab, const QString &target);
TourMove press(const char *button);
TourMove type(const char *field, const char *text);
TourMove command(ui::WindowCommand command);
TourMove prefer(const QString &name, const char *value);
TourMove trouble(const char *endpoint, app::Trouble trouble);
TourMove plan(const char *operation, const QStringList &targets);
TourMove until(const char *words, const Proof &proof);

/// Every endpoint of the demonstration has told what it has, and none is in trouble.
bool hasRows(const TourStage &stage);
Proof rowsIn(const char *view);
Proof visible(const char *object);
/// What a screen reader would say of it; the tour speaks English.
Proof says(const char *widget, const char *words);
Proof phase(QList<ui::Phase> phases);
bool isLost(const TourStage &stage, const char *endpoint);
Proof mended(const char *endpoint);

} // namespace wingman::console::moves
