// SPDX-License-Identifier: GPL-3.0-or-later
// Scrolls up and down, never sideways: it is not made narrower than what it holds can be, up to a limit.
#pragma once

#include <QScrollArea>

namespace wingman::ui {

/// For a pane beside a list, which leaves it that width. Owned by its parent. Thread: the window's.
class PaneScroll : public QScrollArea
{
    Q_OBJECT
public:
    /// `content` belongs to it from now on.
    PaneScroll(const QString &objectName, QWidget *content, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace wingman::ui
