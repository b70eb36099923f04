// SPDX-License-Identifier: GPL-3.0-or-later
// The rows that the palette shows, and how they are drawn.
#pragma once

#include "shell/palette_catalogue.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace wingman::ui {

/// Rows come and go by differences at the end; what stays is changed in place, so that a view never starts anew.
/// Owned by the palette. Thread: the window's.
class PaletteList final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { KindRole = Qt::UserRole, DetailRole, ShortcutRole, WhyNotRole, MarksRole, IconRole };

    using QAbstractListModel::QAbstractListModel;
    void setRows(const QList<PaletteRow> &rows, const QString &query);
    const PaletteRow &row(int index) const { return m_rows.at(index); }
    /// Why each operation on this target would be refused, as it became known; an empty text: it would not.
    void setReasons(const inventory::TargetRef &target, const QMap<QString, QString> &reasonByOperation);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString sentence(const PaletteRow &row) const;

    QList<PaletteRow> m_rows;
    QString m_query; // what is marked
};

/// Icon, title with the letters that were found, where it is, and at the end its shortcut and kind. Refused ones say
/// why in their second line. Owned by the palette. Thread: the window's.
class PaletteDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace wingman::ui
