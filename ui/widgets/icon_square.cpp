// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/icon_square.h"

#include "widgets/surface_paint.h"

#include <QPainter>

namespace wingman::ui {

IconSquare::IconSquare(const QString &objectName, QWidget *parent, Size size) : QWidget(parent), m_size(size)
{
    setObjectName(objectName);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconSquare::setIcon(Icon icon, Tone tone)
{
    m_icon = icon;
    m_tone = tone;
    update();
}

QSize IconSquare::sizeHint() const
{
    const int around = m_size == Size::Row ? pixels(Space::M) : pixels(Space::L) + pixels(Space::XS);
    return QSize(iconSide() + around, iconSide() + around);
}

void IconSquare::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Paint paint = paintOf(m_tone, palette());
    paintSurface(painter, rect(), paint.fill, paint.fill);
    const int side = iconSide();
    painter.drawPixmap(QRect((width() - side) / 2, (height() - side) / 2, side, side),
                       pixmap(m_icon, paint.ink, side, devicePixelRatioF()));
}

} // namespace wingman::ui
