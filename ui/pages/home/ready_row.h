// SPDX-License-Identifier: GPL-3.0-or-later
// One item of the list that checks itself: how it stands, what it says, and, pressed, the way to where it is done.
#pragma once

#include "pages/home/readiness.h"

#include <QAbstractButton>
#include <optional>

namespace wingman::ui {

/// Owned by its card. Thread: the window's.
class ReadyRow final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit ReadyRow(const QString &objectName, QWidget *parent);
    void setItem(const ReadyItem &item);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QRect textBox(int width) const;
    /// An open item says below, on one line, what is missing; all of it is in the tooltip.
    QString below() const;

    ReadyItem m_item;
    mutable std::optional<std::pair<int, int>> m_known; // a width and its height: layouts ask again and again
};

} // namespace wingman::ui
