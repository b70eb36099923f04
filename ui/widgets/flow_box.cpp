// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/flow_box.h"

#include <QEvent>

namespace wingman::ui {

bool FlowBox::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return handled;
}

} // namespace wingman::ui
