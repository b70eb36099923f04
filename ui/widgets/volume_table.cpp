// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/volume_table.h"

#include "theme/theme.h"
#include "widgets/column_fit.h"
#include "widgets/volume_delegate.h"

#include <QHeaderView>
#include <QRegularExpression>

namespace wingman::ui {
namespace {

using Column = VolumeModel::Column;

/// In characters.
int widthOf(Column column)
{
    switch (column) {
    case Column::Name:
        return 30;
    case Column::When:
        return 22;
    case Column::Content:
        return 18;
    case Column::Size:
        return 13;
    case Column::Guest:
        return 9;
    case Column::Storage:
        return 12;
    case Column::Verified:
        return 24;
    case Column::Protected:
        return 18;
    case Column::Notes:
        return 24;
    }
    return 12;
}

} // namespace

VolumeTable::VolumeTable(const QString &objectName, const QList<Column> &columns, QWidget *parent)
    : QTreeView(parent), m_columns(columns)
{
    setObjectName(objectName);
    m_sorted.setSourceModel(&m_model);
    m_sorted.setSortRole(ValueRole);
    m_sorted.setFilterKeyColumn(static_cast<int>(Column::Content));
    m_sorted.setFilterRole(Qt::DisplayRole);
    setModel(&m_sorted);
    setItemDelegate(new VolumeDelegate(this));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    for (int i = 0; i < VolumeModel::columns; ++i)
        setColumnHidden(i, !columns.contains(static_cast<Column>(i)));
    header()->setSectionsMovable(false);
    setSortingEnabled(true);
    sortByColumn(static_cast<int>(Column::When), Qt::DescendingOrder);
}

void VolumeTable::setVolumes(const QList<inventory::StoredVolume> &volumes)
{
    m_model.setVolumes(volumes);
}

void VolumeTable::setContent(const QString &content)
{
    const QString word = content.isEmpty() ? QString() : VolumeModel::contentText(content);
    m_sorted.setFilterRegularExpression(
        word.isEmpty() ? QString() : QRegularExpression::anchoredPattern(QRegularExpression::escape(word)));
}

const inventory::StoredVolume *VolumeTable::chosen() const
{
    return m_model.at(m_sorted.mapToSource(currentIndex()));
}

void VolumeTable::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fit();
}

/// Too narrow: what says least goes first.
void VolumeTable::fit()
{
    constexpr Column optional[] = {Column::Verified, Column::Guest,   Column::Protected,
                                   Column::Storage,  Column::Content, Column::Notes};
    const int unit = fontMetrics().averageCharWidth();
    QList<int> widths;
    QList<int> unused;
    QList<int> mayGo;
    for (int i = 0; i < VolumeModel::columns; ++i) {
        widths.append(unit * widthOf(static_cast<Column>(i)));
        if (!m_columns.contains(static_cast<Column>(i)))
            unused.append(i);
    }
    for (const Column column : optional)
        mayGo.append(static_cast<int>(column));
    const ColumnFit found = fitColumns(widths, unused, mayGo, viewport()->width(), pixels(Space::XL));
    for (int i = 0; i < VolumeModel::columns; ++i) {
        header()->setSectionHidden(i, unused.contains(i) || found.hidden.contains(i));
        header()->resizeSection(i, widths.at(i) + found.share);
    }
}

} // namespace wingman::ui
