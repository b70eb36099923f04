// SPDX-License-Identifier: GPL-3.0-or-later
// The thin line between two parts of one surface.
#pragma once

#include <QWidget>

namespace wingman::ui {

/// Owned by its parent. Thread: the window's.
class Hairline final : public QWidget
{
    Q_OBJECT
public:
    explicit Hairline(QWidget *parent);
    QSize sizeHint() const override { return {1, 1}; }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace wingman::ui
