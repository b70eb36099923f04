// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/resources/storage_delegate.h"

#include "pages/resources/storage_words.h"
#include "widgets/age_ticker.h"
#include "widgets/chip.h"
#include "widgets/format.h"

#include <QApplication>
#include <QPainter>

namespace wingman::ui {
namespace {

using Column = StorageModel::Column;

} // namespace

StorageDelegate::StorageDelegate(const StorageModel &model, const inventory::Store &store, const AgeTicker &ticker,
                                 QObject *parent)
    : QStyledItemDelegate(parent), m_model(model), m_store(store), m_ticker(ticker)
{
}

QString StorageDelegate::text(const QModelIndex &index) const
{
    const StorageRow *row = m_model.at(index);
    if (!row)
        return {};
    switch (static_cast<Column>(index.column())) {
    case Column::Name:
        return inert(row->name);
    case Column::Used:
        return useText(*row);
    case Column::Type:
        return inert(row->type, 40);
    case Column::Content:
        return contentText(row->content);
    case Column::Nodes:
        return inert(row->nodes.join(QStringLiteral(", ")));
    case Column::Cluster:
        return row->endpoint.text();
    case Column::State:
        return wordsFor(*row).word;
    case Column::Read:
        return readText(m_store, row->endpoint, m_ticker.now());
    }
    return {};
}

QSize StorageDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.averageCharWidth() * 8, rowHeight(m_density, option.fontMetrics)};
}

void StorageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    const QWidget *view = option.widget;
    const QStyle *style = view ? view->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, view);
    const StorageRow *row = m_model.at(index);
    if (!row)
        return;
    const auto column = static_cast<Column>(index.column());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRect box = option.rect.adjusted(pixels(Space::S), 0, -pixels(Space::S), 0);
    const QFontMetrics &metrics = option.fontMetrics;
    const auto visual = [&](const QRect &part) { return QStyle::visualRect(option.direction, option.rect, part); };
    QColor ink = colorOf(column == Column::Name || column == Column::Used ? Role::Text : Role::Muted, option.palette);
    if (column == Column::Type) {
        paintChip(*painter, box, text(index), Tone::Muted, option.palette, std::nullopt, option.direction);
        painter->restore();
        return;
    }
    if (column == Column::Name || column == Column::State) {
        const StateWords words = wordsFor(*row);
        if (column == Column::State)
            ink = paintOf(words.tone, option.palette).ink;
        if (column == Column::Name) {
            const int edge = metrics.height() * 5 / 8;
            paintShape(*painter, words.shape, visual({box.left(), box.top() + (box.height() - edge) / 2, edge, edge}),
                       paintOf(words.tone, option.palette).ink);
            box.setLeft(box.left() + edge + pixels(Space::S));
        }
    } else if (column == Column::Used) {
        const int high = pixels(Space::XS) + 2;
        QRect track(box.left(), box.center().y() - high / 2, metrics.averageCharWidth() * 14, high);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colorOf(Role::Border, option.palette));
        painter->drawRoundedRect(visual(track), high / 2.0, high / 2.0);
        if (const auto share = row->share()) {
            QRect used = track;
            used.setWidth(std::max(high, static_cast<int>(track.width() * std::clamp(*share, 0.0, 1.0))));
            painter->setBrush(paintOf(row->stale ? Tone::Muted : toneOfUse(*row), option.palette).ink);
            painter->drawRoundedRect(visual(used), high / 2.0, high / 2.0);
        }
        box.setLeft(track.right() + pixels(Space::S));
    }
    painter->setFont(option.font);
    painter->setPen(ink);
    painter->drawText(visual(box), Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                      metrics.elidedText(text(index), Qt::ElideRight, box.width()));
    painter->restore();
}

} // namespace wingman::ui
