// SPDX-License-Identifier: GPL-3.0-or-later
// A line of the tree of snapshots: the branch, the name, what it is for, and how long ago.
#pragma once

#include <QStyledItemDelegate>

namespace wingman::ui {

class AgeTicker;

/// Owned by its view. Thread: GUI.
class SnapshotDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    SnapshotDelegate(const AgeTicker &ticker, QObject *parent);
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const AgeTicker &m_ticker;
};

} // namespace wingman::ui
