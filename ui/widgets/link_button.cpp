// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/link_button.h"

#include "widgets/surface_paint.h"

#include <QPainter>

namespace wingman::ui {

LinkButton::LinkButton(const QString &objectName, QWidget *parent) : QAbstractButton(parent)
{
    setObjectName(objectName);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize LinkButton::sizeHint() const
{
    // The focus ring stands beside the words; no higher than a line of text, so that both stand on one line.
    return {fontMetrics().size(Qt::TextShowMnemonic, text()).width() + pixels(Space::S), fontMetrics().height()};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont shown = font();
    shown.setUnderline(underMouse() && isEnabled());
    painter.setFont(shown);
    painter.setPen(colorOf(isEnabled() ? Role::Accent : Role::Faint, palette()));
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, text());
    if (hasFocus())
        paintFocusRing(painter, rect(), palette());
}

} // namespace wingman::ui
