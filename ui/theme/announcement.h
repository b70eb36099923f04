// SPDX-License-Identifier: GPL-3.0-or-later
// Live status for those who listen to the window instead of looking at it.
#pragma once

class QWidget;

namespace wingman::ui {

/// A screen reader says what `who` is called and described as at this moment, when it comes to it, and the focus stays
/// where it is: for what changed by itself. Nothing where nobody listens, `who` is not on the screen or has no name.
/// Source: QAccessibleAnnouncementEvent; before Qt 6.8 a notification that begins to show, which AT-SPI readers of all
/// ages speak, or an alert where there is no AT-SPI. Thread: GUI.
void announce(QWidget *who);

} // namespace wingman::ui
