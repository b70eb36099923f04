// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/label_column.h"

#include <QLabel>

#include <algorithm>

namespace wingman::ui {

namespace {

/// Somebody hid it, or what it is in. (isVisibleTo() takes what was never shown for hidden.)
bool isHiddenIn(const QWidget *widget, const QWidget &form)
{
    for (; widget != nullptr && widget != &form; widget = widget->parentWidget()) {
        if (widget->isHidden() && widget->testAttribute(Qt::WA_WState_ExplicitShowHide))
            return true;
    }
    return false;
}

} // namespace

void alignLabels(QWidget &form)
{
    QList<QLabel *> labels = form.findChildren<QLabel *>();
    labels.removeIf([&form](const QLabel *label) { return label->buddy() == nullptr || isHiddenIn(label, form); });
    int widest = 0;
    for (const QLabel *label : std::as_const(labels))
        widest = std::max(widest, label->sizeHint().width());
    for (QLabel *label : std::as_const(labels))
        label->setMinimumWidth(widest);
}

} // namespace wingman::ui
