// SPDX-License-Identifier: GPL-3.0-or-later
// Shows that an area which only scrolls has the keyboard's focus.
#pragma once

#include <QWidget>

class QAbstractScrollArea;

namespace wingman::ui {

/// Lies over the area's viewport while the area has the focus, and takes nothing from the mouse. Owned by the area.
/// Thread: GUI.
class FocusRing final : public QWidget
{
    Q_OBJECT
public:
    explicit FocusRing(QAbstractScrollArea *area);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();

    QAbstractScrollArea *m_area;
};

} // namespace wingman::ui
