// SPDX-License-Identifier: GPL-3.0-or-later
// What the window adds to the palette: its pages, its commands, and what can be done on the page that is shown.
#pragma once

#include "shell/palette_catalogue.h"

namespace wingman::ui {

class WindowCommands;

/// `page` may be null. What is run is looked up when it is run, so that nothing dangles. Thread: the window's.
PaletteSources paletteSources(const WindowCommands &commands, Page *page);

} // namespace wingman::ui
