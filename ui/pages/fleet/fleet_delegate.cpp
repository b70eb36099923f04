// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/fleet/fleet_delegate.h"

#include "theme/style.h"
#include "widgets/age_ticker.h"
#include "widgets/chip.h"
#include "widgets/format.h"
#include "widgets/state_shape.h"
#include "widgets/state_words.h"

#include <QApplication>
#include <QPainter>

namespace wingman::ui {
namespace {

using Column = EndpointModel::Column;

bool isMono(Column column)
{
    return column == Column::Address;
}

StateWords stateOf(const inventory::Store &store, const EndpointRow &row)
{
    const auto entry = store.entry(row.endpoint.id);
    return entry ? wordsFor(*entry) : StateWords{};
}

} // namespace

QString platformWord(inventory::Platform platform)
{
    switch (platform) {
    case inventory::Platform::Docker:
        return QStringLiteral("Docker");
    case inventory::Platform::Proxmox:
        return QStringLiteral("Proxmox");
    case inventory::Platform::Wingman:
        return QStringLiteral("Wingman");
    }
    return {};
}

FleetDelegate::FleetDelegate(const EndpointModel &model, const inventory::Store &store, const AgeTicker &ticker,
                             QObject *parent)
    : QStyledItemDelegate(parent), m_model(model), m_store(store), m_ticker(ticker)
{
}

QSize FleetDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.averageCharWidth() * 8, rowHeight(m_density, option.fontMetrics)};
}

QString FleetDelegate::text(const EndpointRow &row, Column column) const
{
    const Instant now = m_ticker.now();
    switch (column) {
    case Column::Name:
        return inert(row.endpoint.id.text());
    case Column::State: {
        const QString word = stateOf(m_store, row).word;
        return row.link == EndpointLink::Stale
                   ? tr("%1 for %2", "state, how long").arg(word, formatSpan(ageOf(row.since, now)))
                   : word;
    }
    case Column::Platform:
        return platformWord(row.endpoint.platform);
    case Column::Version:
        return row.version.isEmpty() ? unknownText() : inert(row.version);
    case Column::Api:
        return row.engine.apiVersion.isEmpty() ? unknownText() : inert(row.engine.apiVersion);
    case Column::Workloads:
        return row.link == EndpointLink::Never
                   ? unknownText()
                   : tr("%1 of %2 running").arg(formatCount(row.running), formatCount(row.workloads));
    case Column::Latency:
        return row.latency ? tr("%1, %2", "latency, when it was measured")
                                 .arg(formatDuration(row.latency->took), formatAgo(row.latency->at, now))
                           : unknownText();
    case Column::Read:
        return row.readAt ? formatAgo(*row.readAt, now) : unknownText();
    case Column::Address:
        return inert(row.endpoint.address);
    case Column::Source:
        return inert(row.endpoint.source);
    }
    return {};
}

void FleetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    const QWidget *view = option.widget;
    const QStyle *style = view ? view->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, view);
    const EndpointRow *row = m_model.at(index);
    if (!row)
        return;
    const auto column = static_cast<Column>(index.column());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRect box = option.rect.adjusted(pixels(Space::S), 0, -pixels(Space::XS), 0);
    const StateWords words = stateOf(m_store, *row);
    if (column == Column::Platform) {
        paintChip(*painter, box, platformWord(row->endpoint.platform),
                  row->endpoint.platform == inventory::Platform::Docker ? Tone::Accent : Tone::Warn, option.palette,
                  std::nullopt, option.direction);
        painter->restore();
        return;
    }
    QColor ink = colorOf(column == Column::Name ? Role::Text : Role::Muted, option.palette);
    if (column == Column::Name) {
        const int edge = option.fontMetrics.height() * 5 / 8;
        const QRect mark =
            QStyle::visualRect(option.direction, box, {box.left(), box.top() + (box.height() - edge) / 2, edge, edge});
        paintShape(*painter, words.shape, mark, paintOf(words.tone, option.palette).ink);
        box = QStyle::visualRect(option.direction, box, box.adjusted(edge + pixels(Space::S), 0, 0, 0));
    } else if (column == Column::State) {
        ink = paintOf(words.tone, option.palette).ink;
    }
    const QFont font = isMono(column) ? fontOf(Text::Small, monoFont(option.font)) : option.font;
    painter->setFont(font);
    painter->setPen(ink);
    const int align = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
    painter->drawText(box, align | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(text(*row, column), Qt::ElideRight, box.width()));
    painter->restore();
}

} // namespace wingman::ui
