// SPDX-License-Identifier: GPL-3.0-or-later
// What lies over a window (sheets, the palette, a curtain): in which order, and the ring of Tab inside one of them.
// Pure.
#pragma once

class QWidget;

namespace wingman::ui {

/// Whether the window's child that `widget` is in, or is, lies above `over`, another child of the same window. A
/// window's children are in the order in which they lie upon each other.
bool liesAbove(const QWidget *widget, const QWidget *over);

/// The next one inside `ring`, from `from` on, that Tab stops at; null where there is none but `from` itself.
QWidget *nextTabStop(const QWidget *ring, QWidget *from, bool forward);

} // namespace wingman::ui
