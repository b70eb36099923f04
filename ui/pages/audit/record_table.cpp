// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/audit/record_table.h"

#include "theme/icons.h"
#include "theme/style.h"
#include "widgets/column_fit.h"
#include "widgets/state_shape.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace wingman::ui {
namespace {

constexpr int measuredAtOnce = 100;
constexpr int widestColumn = 40; // characters; what is longer is elided

} // namespace

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data().toString();
    const QFont font = index.data(MonoRole).toBool() ? monoFont(option.font) : option.font;
    return {QFontMetrics(font).horizontalAdvance(text) + 2 * pixels(Space::S),
            rowHeight(Density::Comfortable, option.fontMetrics)};
}

void RecordDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QWidget *view = option.widget;
    const QStyle *style = view ? view->style() : QApplication::style();
    item.text.clear();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, view);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QVariant tone = index.data(ToneRole);
    const bool isPlain = !tone.isValid() || static_cast<Tone>(tone.toInt()) == Tone::Plain;
    const QColor ink =
        isPlain ? colorOf(Role::Text, option.palette) : paintOf(static_cast<Tone>(tone.toInt()), option.palette).ink;
    QRect box = option.rect.adjusted(pixels(Space::S), 0, -pixels(Space::S), 0);
    if (const QVariant shape = index.data(ShapeRole); shape.isValid()) {
        const int edge = option.fontMetrics.height() * 5 / 8;
        const QRect mark(box.left(), box.top() + (box.height() - edge) / 2, edge, edge);
        paintShape(*painter, static_cast<Shape>(shape.toInt()), QStyle::visualRect(option.direction, option.rect, mark),
                   ink);
        box.setLeft(mark.right() + pixels(Space::S));
    }
    const QFont font = index.data(MonoRole).toBool() ? fontOf(Text::Small, monoFont(option.font)) : option.font;
    painter->setFont(font);
    painter->setPen(ink);
    const int align = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)) |
                      Qt::TextSingleLine;
    painter->drawText(QStyle::visualRect(option.direction, option.rect, box), align,
                      QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, box.width()));
    painter->restore();
}

RecordTable::RecordTable(const QString &objectName, QWidget *parent) : QTableView(parent)
{
    setObjectName(objectName);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setItemDelegate(new RecordDelegate(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setObjectName(objectName + QStringLiteral("Header"));
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setMinimumHeight(ui::rowHeight(Density::Compact, fontMetrics()));
    viewport()->setAutoFillBackground(false);
    setDensity(this, Density::Comfortable);
}

void RecordTable::describe(const QString &name, const QString &enter)
{
    setAccessibleName(name);
    setAccessibleDescription(enter);
    horizontalHeader()->setAccessibleName(tr("Columns: %1", "of a table").arg(name));
}

void RecordTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { grow(first, last); });
    connect(model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) { grow(first.row(), last.row()); });
    measure();
}

void RecordTable::measure()
{
    if (!model())
        return;
    const QFontMetrics head(strong(fontOf(Text::Small, font())));
    m_widths.clear();
    for (int column = 0; column < model()->columnCount(); ++column)
        m_widths.append(head.horizontalAdvance(model()->headerData(column, Qt::Horizontal).toString()));
    grow(0, model()->rowCount() - 1);
}

void RecordTable::grow(int first, int last)
{
    const QFontMetrics body(font());
    const QFontMetrics mono(fontOf(Text::Small, monoFont(font())));
    const int mark = body.height() * 5 / 8 + pixels(Space::S);
    for (int row = first; row <= std::min(last, first + measuredAtOnce); ++row) {
        for (int column = 0; column < m_widths.size(); ++column) {
            const QModelIndex index = model()->index(row, column);
            const QFontMetrics &metrics = index.data(MonoRole).toBool() ? mono : body;
            const int wanted =
                std::min(metrics.horizontalAdvance(index.data().toString()), body.averageCharWidth() * widestColumn) +
                (index.data(ShapeRole).isValid() ? mark : 0);
            m_widths[column] = std::max(m_widths.at(column), wanted);
        }
    }
    fit();
}

void RecordTable::setUnusedColumns(const QList<int> &columns)
{
    m_unused = columns;
    fit();
}

void RecordTable::setOptionalColumns(const QList<int> &columns)
{
    m_optional = columns;
    fit();
}

/// Too narrow: optional columns go, the last one named first. What is left over is shared out between all.
void RecordTable::fit()
{
    if (!model() || m_widths.isEmpty())
        return;
    const int around = 2 * pixels(Space::S) + pixels(Space::XS);
    QList<int> wanted;
    for (const int width : std::as_const(m_widths))
        wanted.append(width + around);
    const ColumnFit fit = fitColumns(wanted, m_unused, m_optional, viewport()->width(), pixels(Space::XL));
    for (int column = 0; column < wanted.size(); ++column) {
        setColumnHidden(column, fit.hidden.contains(column));
        setColumnWidth(column, wanted.at(column) + fit.share);
    }
}

void RecordTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

bool RecordTable::event(QEvent *event)
{
    const bool done = QTableView::event(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange) {
        setDensity(this, Density::Comfortable);
        measure();
    }
    return done;
}

void RecordTable::currentChanged(const QModelIndex &now, const QModelIndex &before)
{
    QTableView::currentChanged(now, before);
    if (now.row() != before.row() || now.isValid() != before.isValid())
        Q_EMIT currentRowChanged(now);
}

void RecordTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT rowChosen(currentIndex());
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        copy(TableFormat::Text);
        return;
    }
    QTableView::keyPressEvent(event);
}

QString RecordTable::rowsAs(TableFormat format) const
{
    TableRows rows;
    const QModelIndexList chosen = selectionModel() ? selectionModel()->selectedRows() : QModelIndexList();
    for (int column = 0; column < m_ids.size(); ++column)
        rows.columns.append({m_ids.at(column), model()->headerData(column, Qt::Horizontal).toString()});
    for (const QModelIndex &index : chosen) {
        QList<QJsonValue> row;
        for (int column = 0; column < m_ids.size(); ++column) {
            const QString text = index.siblingAtColumn(column).data().toString();
            row.append(text.isEmpty() ? QJsonValue() : QJsonValue(text));
        }
        rows.rows.append(row);
    }
    return tableAs(format, rows);
}

void RecordTable::copy(TableFormat format)
{
    if (!selectionModel() || !selectionModel()->hasSelection())
        return;
    QGuiApplication::clipboard()->setText(rowsAs(format));
    Q_EMIT copied();
}

void RecordTable::contextMenuEvent(QContextMenuEvent *event)
{
    if (!currentIndex().isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(objectName() + QStringLiteral("Menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon(Icon::Copy), tr("Copy as text"), this, [this] { copy(TableFormat::Text); });
    menu->addAction(tr("Copy as CSV"), this, [this] { copy(TableFormat::Csv); });
    menu->addAction(tr("Copy as JSON"), this, [this] { copy(TableFormat::Json); });
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()) : event->globalPos());
}

} // namespace wingman::ui
