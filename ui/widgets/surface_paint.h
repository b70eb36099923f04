// SPDX-License-Identifier: GPL-3.0-or-later
// Strokes that several small widgets share. Thread: GUI.
#pragma once

#include "theme/theme.h"

class QPainter;
class QRectF;
class QWidget;

namespace wingman::ui {

/// A filled rounded rectangle with a hairline inside its edge.
void paintSurface(QPainter &painter, const QRectF &box, const QColor &fill, const QColor &border);
/// Around what has the keyboard's focus; inside `box`.
void paintFocusRing(QPainter &painter, const QRectF &box, const QPalette &palette);

/// The palette that tells the scheme: the one around a widget, as its own may carry a tone.
QPalette schemePalette(const QWidget &widget);
/// From the program's font, whatever a widget's own became.
QFont composedFont(Text size, bool strong = false, bool mono = false);
/// The side of a small icon beside text.
int iconSide();

/// True where nothing should move.
bool isMotionReduced(const QWidget &widget);

} // namespace wingman::ui
