// SPDX-License-Identifier: GPL-3.0-or-later
// The list itself: groups across the whole width, verbs on keys, and whatever a person folded stays folded.
#pragma once

#include "models/workload_model.h"
#include "theme/theme.h"

#include <QSet>
#include <QTreeView>

namespace wingman::ui {

class WorkloadDelegate;

/// Owned by its page. Thread: the window's.
class WorkloadView final : public QTreeView
{
    Q_OBJECT
public:
    WorkloadView(WorkloadModel &model, const inventory::Store &store, QWidget *parent = nullptr);

    void setDensity(Density density);
    const WorkloadDelegate &cells() const { return *m_delegate; }

    /// The selected rows, in the list's order.
    QList<const Workload *> selected() const;
    /// The row with the focus; null for a group or none.
    const Workload *current() const;
    void select(const QModelIndex &row);

Q_SIGNALS:
    void selectionMoved();
    /// Enter, or a double click: show the details. Never anything that acts.
    void detailsRequested();
    /// A verb's key; the page knows which verb has it.
    void keyChosen(const QKeySequence &key);
    void menuRequested(const QPoint &global);

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &now, const QModelIndex &before) override;

private:
    void unfold();
    void toggle(const QModelIndex &group);

    WorkloadModel &m_model;
    WorkloadDelegate *m_delegate;
    QSet<QString> m_folded; // keys of groups
};

} // namespace wingman::ui
