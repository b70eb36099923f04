// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/surface_paint.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>
#include <QWidget>
#include <algorithm>

namespace wingman::ui {

void paintSurface(QPainter &painter, const QRectF &box, const QColor &fill, const QColor &border)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(border);
    painter.setBrush(fill);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius(), radius());
    painter.restore();
}

void paintFocusRing(QPainter &painter, const QRectF &box, const QPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colorOf(Role::Focus, palette), 2));
    painter.setBrush(Qt::NoBrush);
    const double round = std::min<double>(radius(), box.height() / 4); // a line of text is no pill
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), round, round);
    painter.restore();
}

QPalette schemePalette(const QWidget &widget)
{
    return widget.parentWidget() != nullptr ? widget.parentWidget()->palette() : QApplication::palette();
}

QFont composedFont(Text size, bool strong, bool mono)
{
    const QFont system = QApplication::font();
    const QFont sized = fontOf(size, mono ? monoFont(system) : system);
    return strong ? ui::strong(sized) : sized;
}

int iconSide()
{
    return iconSize(QFontMetrics(QApplication::font()));
}

bool isMotionReduced(const QWidget &widget)
{
    return widget.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &widget) == 0;
}

} // namespace wingman::ui
