// SPDX-License-Identifier: GPL-3.0-or-later
// A button whose text may be longer than its place: it ends in "…", and never makes the window wider.
#pragma once

#include <QPushButton>

namespace wingman::ui {

/// Its accessible name is for its owner to set, whole. Owned by its parent. Thread: GUI.
class ElidedButton final : public QPushButton
{
    Q_OBJECT
public:
    explicit ElidedButton(QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace wingman::ui
