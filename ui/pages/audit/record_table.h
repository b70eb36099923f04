// SPDX-License-Identifier: GPL-3.0-or-later
// How lists of records look and are used: rows drawn from roles, copied as text, CSV or JSON, left with the keyboard.
#pragma once

#include "models/table_text.h"

#include <QAbstractItemModel>
#include <QStyledItemDelegate>
#include <QTableView>

namespace wingman::ui {

/// What a proxy in front of a model of records adds to it: words in place of raw facts, and how loud they are.
enum CellRole {
    ToneRole = Qt::UserRole + 100, // int of Tone; invalid: as usual
    ShapeRole,                     // int of Shape: painted before the text
    MonoRole,                      // bool: an identifier
};

/// Owned by its table. Thread: the window's.
class RecordDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// One row is current; it stays current while rows come and go. Owned by its page. Thread: the window's.
class RecordTable final : public QTableView
{
    Q_OBJECT
public:
    explicit RecordTable(const QString &objectName, QWidget *parent = nullptr);

    /// For those who do not see it: what it lists, and what Enter does.
    void describe(const QString &name, const QString &enter);
    void setModel(QAbstractItemModel *model) override;
    /// Columns as wide as what stands in them; they only grow while rows come, so that nothing moves under the pointer.
    /// The last one takes what is left. Asked for anew where words changed.
    void measure();
    /// Columns that this list leaves to its details.
    void setUnusedColumns(const QList<int> &columns);
    /// Hidden while the table is too narrow for all, the last one named first.
    void setOptionalColumns(const QList<int> &columns);
    /// Stable names of the columns, for what is copied; `copied` must be retranslated by the owner.
    void setColumnIds(const QStringList &ids) { m_ids = ids; }
    QString rowsAs(TableFormat format) const;
    void copy(TableFormat format);

Q_SIGNALS:
    /// Enter on a row.
    void rowChosen(const QModelIndex &index);
    void copied();
    /// The current row, however it became current.
    void currentRowChanged(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;
    void currentChanged(const QModelIndex &now, const QModelIndex &before) override;

private:
    void grow(int first, int last);
    void fit();

    QList<int> m_widths;
    QStringList m_ids;
    QList<int> m_optional;
    QList<int> m_unused;
};

} // namespace wingman::ui
