// SPDX-License-Identifier: GPL-3.0-or-later
// A button that reads as words in a sentence: "why?", "protect".
#pragma once

#include <QAbstractButton>

namespace wingman::ui {

/// Owned by its parent. Thread: GUI.
class LinkButton final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit LinkButton(const QString &objectName, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace wingman::ui
