// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workloads/workload_view.h"

#include "pages/workloads/workload_delegate.h"
#include "theme/icons.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace wingman::ui {

WorkloadView::WorkloadView(WorkloadModel &model, const inventory::Store &store, QWidget *parent)
    : QTreeView(parent), m_model(model), m_delegate(new WorkloadDelegate(model, store, this))
{
    setObjectName(QStringLiteral("workloadList"));
    setModel(&m_model);
    setItemDelegate(m_delegate);
    setUniformRowHeights(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setExpandsOnDoubleClick(false);
    setItemsExpandable(true);
    setAllColumnsShowFocus(true);
    setSortingEnabled(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    sortByColumn(static_cast<int>(WorkloadModel::Column::Name), Qt::AscendingOrder);
    header()->setSectionsMovable(true);
    header()->setFirstSectionMovable(false);
    header()->setStretchLastSection(true);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &WorkloadView::unfold);
    connect(&m_model, &QAbstractItemModel::layoutChanged, this, &WorkloadView::unfold);
    unfold();
}

void WorkloadView::setDensity(Density density)
{
    m_delegate->setDensity(density);
    scheduleDelayedItemsLayout();
}

/// Groups are open unless somebody folded them.
void WorkloadView::unfold()
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row, 0);
        const WorkloadModel::Group *group = m_model.group(index);
        if (group && isExpanded(index) == m_folded.contains(group->key))
            setExpanded(index, !m_folded.contains(group->key));
    }
}

void WorkloadView::toggle(const QModelIndex &index)
{
    const WorkloadModel::Group *group = m_model.group(index);
    if (!group)
        return;
    if (isExpanded(index))
        m_folded.insert(group->key);
    else
        m_folded.remove(group->key);
    setExpanded(index, !isExpanded(index));
}

QList<const Workload *> WorkloadView::selected() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex &left, const QModelIndex &right) {
        const auto key = [](const QModelIndex &one) { return std::pair(one.parent().row(), one.row()); };
        return key(left) < key(right);
    });
    QList<const Workload *> all;
    for (const QModelIndex &row : std::as_const(rows)) {
        if (const Workload *one = m_model.workload(row))
            all.append(one);
    }
    return all;
}

const Workload *WorkloadView::current() const
{
    return m_model.workload(currentIndex());
}

void WorkloadView::select(const QModelIndex &row)
{
    if (row.parent().isValid() && !isExpanded(row.parent()))
        toggle(row.parent());
    selectionModel()->setCurrentIndex(row, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(row);
}

void WorkloadView::drawBranches(QPainter *, const QRect &, const QModelIndex &) const {}

void WorkloadView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QColor line = colorOf(Role::Border, palette());
    if (!m_model.group(index)) {
        QTreeView::drawRow(painter, option, index);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), viewport()->width(), 1), line);
        return;
    }
    // Across all columns, wherever the list was scrolled to.
    QStyleOptionViewItem group = option;
    group.rect.setLeft(0);
    group.rect.setWidth(viewport()->width());
    group.widget = this;
    QColor ground = colorOf(Role::Window, palette());
    painter->fillRect(group.rect, ground);
    painter->fillRect(QRect(0, group.rect.bottom(), viewport()->width(), 1), line);
    const int edge = ui::iconSize(fontMetrics());
    const QRect arrow = QStyle::visualRect(
        layoutDirection(), group.rect,
        {group.rect.left() + pixels(Space::S), group.rect.top() + (group.rect.height() - edge) / 2, edge, edge});
    const Icon folded = layoutDirection() == Qt::RightToLeft ? Icon::ChevronLeft : Icon::ChevronRight;
    painter->drawPixmap(arrow, pixmap(isExpanded(index) ? Icon::ChevronDown : folded, colorOf(Role::Muted, palette()),
                                      edge, devicePixelRatioF()));
    const bool focused = hasFocus() && currentIndex().row() == index.row() && !currentIndex().parent().isValid();
    group.rect =
        QStyle::visualRect(layoutDirection(), group.rect, group.rect.adjusted(pixels(Space::S) * 2 + edge, 0, 0, 0));
    group.state &= ~QStyle::State_Selected;
    m_delegate->paint(painter, group, index.siblingAtColumn(0));
    if (focused) {
        painter->setPen(QPen(colorOf(Role::Focus, palette()), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRect(1, option.rect.top() + 1, viewport()->width() - 2, option.rect.height() - 3));
    }
}

void WorkloadView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex now = currentIndex();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_model.group(now))
            toggle(now);
        else
            Q_EMIT detailsRequested();
        return;
    case Qt::Key_Space:
        if (m_model.group(now))
            toggle(now);
        else
            selectionModel()->select(now, QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
        return;
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const bool open = (event->key() == Qt::Key_Right) != (layoutDirection() == Qt::RightToLeft);
        if (m_model.group(now) && isExpanded(now) != open)
            toggle(now);
        else if (!m_model.group(now) && !open && now.parent().isValid())
            setCurrentIndex(now.parent());
        return;
    }
    default:
        break;
    }
    const bool plain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (plain && event->key() >= Qt::Key_A && event->key() <= Qt::Key_Z) {
        Q_EMIT keyChosen(QKeySequence(event->key()));
        return;
    }
    QTreeView::keyPressEvent(event);
}

void WorkloadView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool keyboard = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint at = keyboard ? visualRect(currentIndex()).bottomLeft() : event->pos();
    if (m_model.workload(keyboard ? currentIndex() : indexAt(event->pos())))
        Q_EMIT menuRequested(viewport()->mapToGlobal(at));
}

void WorkloadView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex at = indexAt(event->pos());
    QTreeView::mousePressEvent(event);
    if (event->button() == Qt::LeftButton && m_model.group(at.siblingAtColumn(0)))
        toggle(at.siblingAtColumn(0));
}

void WorkloadView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_model.workload(indexAt(event->pos())))
        Q_EMIT detailsRequested();
}

/// Who comes by keyboard sees where they are.
void WorkloadView::focusInEvent(QFocusEvent *event)
{
    QTreeView::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && currentIndex().isValid())
        scrollTo(currentIndex());
}

void WorkloadView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    Q_EMIT selectionMoved();
}

void WorkloadView::currentChanged(const QModelIndex &now, const QModelIndex &before)
{
    QTreeView::currentChanged(now, before);
    Q_EMIT selectionMoved();
}

} // namespace wingman::ui
