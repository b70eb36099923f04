// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/focus_ring.h"

#include "widgets/surface_paint.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QPainter>

namespace wingman::ui {

FocusRing::FocusRing(QAbstractScrollArea *area) : QWidget(area), m_area(area)
{
    setObjectName(area->objectName() + QStringLiteral("Ring"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    area->installEventFilter(this);
    area->viewport()->installEventFilter(this);
    follow();
}

void FocusRing::follow()
{
    setGeometry(m_area->viewport()->geometry());
    setVisible(m_area->hasFocus());
    raise();
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
    case QEvent::FocusOut:
    case QEvent::Resize:
        follow();
        break;
    default: // the rest is not about where the focus is
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void FocusRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFocusRing(painter, rect(), palette());
}

} // namespace wingman::ui
