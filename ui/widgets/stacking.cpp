// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/stacking.h"

#include <QWidget>

namespace wingman::ui {

bool liesAbove(const QWidget *widget, const QWidget *over)
{
    const QWidget *window = over->parentWidget();
    while (widget != nullptr && widget->parentWidget() != window)
        widget = widget->parentWidget();
    const QObjectList &all = window->children();
    return widget != nullptr && all.indexOf(widget) > all.indexOf(over);
}

QWidget *nextTabStop(const QWidget *ring, QWidget *from, bool forward)
{
    QWidget *found = from;
    do {
        found = forward ? found->nextInFocusChain() : found->previousInFocusChain();
        const bool takesTab = (found->focusPolicy() & Qt::TabFocus) != 0 && found->focusProxy() == nullptr;
        if (found != from && takesTab && ring->isAncestorOf(found) && found->isVisibleTo(ring) && found->isEnabled())
            return found;
    } while (found != from);
    return nullptr;
}

} // namespace wingman::ui
