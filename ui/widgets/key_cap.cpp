// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/key_cap.h"

#include "theme/theme.h"

#include <QPainter>

namespace wingman::ui {

QSize keyCapSize(const QString &keys, const QFont &font)
{
    const QFontMetrics metrics(fontOf(Text::Small, font));
    return {metrics.horizontalAdvance(keys) + 2 * pixels(Space::S), metrics.height() + pixels(Space::XS)};
}

void paintKeyCap(QPainter &painter, const QRect &box, const QString &keys, const QFont &font, const QPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colorOf(Role::Border, palette));
    painter.setBrush(colorOf(Role::Surface, palette));
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), pixels(Space::XS), pixels(Space::XS));
    painter.setPen(colorOf(Role::Muted, palette));
    painter.setFont(fontOf(Text::Small, font));
    painter.drawText(box, Qt::AlignCenter, keys);
    painter.restore();
}

KeyCap::KeyCap(const QString &objectName, QWidget *parent) : QWidget(parent)
{
    setObjectName(objectName);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void KeyCap::setKeys(const QString &keys)
{
    m_keys = keys;
    setAccessibleName(keys);
    updateGeometry();
    update();
}

void KeyCap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintKeyCap(painter, rect(), m_keys, font(), palette());
}

} // namespace wingman::ui
