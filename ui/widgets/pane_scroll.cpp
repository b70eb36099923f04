// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pane_scroll.h"

#include <QEvent>
#include <QScrollBar>

#include <algorithm>

namespace wingman::ui {
namespace {
constexpr int widestLeast = 64; // characters; the list beside it needs room too
} // namespace

PaneScroll::PaneScroll(const QString &objectName, QWidget *content, QWidget *parent) : QScrollArea(parent)
{
    setObjectName(objectName);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
}

QSize PaneScroll::minimumSizeHint() const
{
    const QSize least = QScrollArea::minimumSizeHint();
    const int content = widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
    return {std::clamp(content, least.width(), std::max(least.width(), fontMetrics().averageCharWidth() * widestLeast)),
            least.height()};
}

bool PaneScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace wingman::ui
