// SPDX-License-Identifier: GPL-3.0-or-later
// The few strokes that the whole look is made of. Named by the style's own files only. Thread: GUI.
#pragma once

#include "theme/icons.h"
#include "theme/theme.h"

#include <QStyleOption>

class QPainter;

namespace wingman::ui::drawing {

inline bool isEnabled(const QStyleOption *option)
{
    return option->state & QStyle::State_Enabled;
}
inline bool isHovered(const QStyleOption *option)
{
    return isEnabled(option) && option->state & QStyle::State_MouseOver;
}
inline bool isPressed(const QStyleOption *option)
{
    return isEnabled(option) && option->state & QStyle::State_Sunken;
}
inline bool isFocused(const QStyleOption *option)
{
    return isEnabled(option) && option->state & QStyle::State_HasFocus;
}

QColor color(Role role, const QStyleOption *option);
/// `share` of `over` upon `under`.
QColor mixed(const QColor &under, const QColor &over, double share);
/// What lies under the pointer is a little nearer to the text, what is pressed a little more.
QColor touched(const QColor &fill, const QStyleOption *option);

/// A rounded rectangle with a line inside its edge; either colour may be invalid: nothing of it is drawn.
void box(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &border, double corner = radius());
/// Two pixels of the focus's colour inside the edge.
void ring(QPainter *painter, const QRectF &rect, const QStyleOption *option, double corner = radius());
/// A line of one pixel along an edge of the rectangle.
void hairline(QPainter *painter, const QRect &rect, Qt::Edge edge, const QColor &color);
/// Of the small arrows beside text.
int arrowSize(const QFontMetrics &metrics);
/// A square for an icon, in the middle of the rectangle.
QRect square(const QRect &rect, int size);
/// One of the set, in the middle of the rectangle.
void glyph(QPainter *painter, const QRect &rect, Icon icon, const QColor &ink, int size);
/// Any icon: one of the set in this ink, a foreign one as it is.
void picture(QPainter *painter, const QRect &rect, const QIcon &icon, const QColor &ink, const QStyleOption *option);
/// One line of text, elided, with its mnemonic as the style wants it (Qt::TextShowMnemonic or Qt::TextHideMnemonic).
void text(QPainter *painter, const QRect &rect, int flags, const QString &text, const QColor &ink);
/// Text of buttons and tabs: a little heavier, where the font has such a weight.
QFont medium(QFont font);

} // namespace wingman::ui::drawing
