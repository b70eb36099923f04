// SPDX-License-Identifier: GPL-3.0-or-later
// The tray's picture: a shield whose body says how dangerous the console is, and a sign at its corner that says how
// things are. Both differ in shape, so that they are told apart without colour, on bars of any colour. Thread: GUI.
#pragma once

#include "shell/tray_state.h"

#include <QIcon>

namespace wingman::ui {

/// In the sizes of the usual bars.
QIcon trayIcon(Shape posture, Tone tone, TraySign sign, const QPalette &palette);

} // namespace wingman::ui
