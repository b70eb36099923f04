// SPDX-License-Identifier: GPL-3.0-or-later
// Cells of a table of volumes: whether a backup was verified and is protected stands in a pill of its tone.
#pragma once

#include <QStyledItemDelegate>

namespace wingman::ui {

/// Owned by its view. Thread: GUI.
class VolumeDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace wingman::ui
