// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/hairline.h"

#include "theme/theme.h"

#include <QPainter>

namespace wingman::ui {

Hairline::Hairline(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("hairline"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Hairline::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), colorOf(Role::Border, palette()));
}

} // namespace wingman::ui
