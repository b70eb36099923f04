// SPDX-License-Identifier: GPL-3.0-or-later
// Shapes that tell states apart without colour. Painted by delegates and small widgets alike. Thread: GUI.
#pragma once

#include <QtGlobal>

class QColor;
class QPainter;
class QRectF;

namespace wingman::ui {

enum class Shape : quint8 {
    Disc,     // it is as it should be
    HalfDisc, // on its way, or not quite well
    Ring,     // at rest
    Triangle, // not known
    Bars,     // held
    Cross,    // dead, failed
    Diamond,  // armed
    Square,   // limited
    Bar,      // nothing can be done
};

/// Fills the largest square in the middle of `box`.
void paintShape(QPainter &painter, Shape shape, const QRectF &box, const QColor &ink);

} // namespace wingman::ui
