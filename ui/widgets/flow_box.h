// SPDX-License-Identifier: GPL-3.0-or-later
// A part of a sheet whose height follows from its width: it tells what holds it every time something inside changed.
#pragma once

#include <QWidget>

namespace wingman::ui {

/// Qt's layouts remember the height of a widget inside a widget, and forget to ask again where the outer one was laid
/// out first; this asks again. Owned by its parent. Thread: GUI.
class FlowBox : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

protected:
    bool event(QEvent *event) override;
};

} // namespace wingman::ui
