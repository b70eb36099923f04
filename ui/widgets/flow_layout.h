// SPDX-License-Identifier: GPL-3.0-or-later
// Buttons beside each other, and on a next line where there is no room: what lies in a narrow pane is never cut off.
#pragma once

#include <QLayout>

namespace wingman::ui {

/// Its height follows from its width. Owned by the widget, or by the layout around it. Thread: GUI.
class FlowLayout final : public QLayout
{
    Q_OBJECT
public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// The height that it takes; moves the items where `move` says so.
    int arrange(const QRect &rect, bool move) const;

    QList<QLayoutItem *> m_items;
};

} // namespace wingman::ui
