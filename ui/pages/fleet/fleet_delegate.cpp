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

using Column = FleetModel::Column;

bool isMono(Column column)
{
    return column == Column::Address;
}

bool isNumber(Column column)
{
    return column == Column::Cpu || column == Column::Memory || column == Column::Disk;
}

QString amountOf(const std::optional<qint64> &used, const std::optional<qint64> &all)
{
    if (!used || !all)
        return unknownText();
    return FleetDelegate::tr("%1 of %2", "used, all").arg(formatBytes(*used), formatBytes(*all));
}

/// The columns that are told from figures; none for the others.
std::optional<QString> figureText(const FleetFigures &figures, Column column)
{
    if (column == Column::Cpu)
        return formatPercent(figures.cpu);
    if (column == Column::Memory)
        return amountOf(figures.memory, figures.maxMemory);
    if (column == Column::Disk)
        return amountOf(figures.disk, figures.maxDisk);
    return std::nullopt;
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

QString withoutPins(const QString &addresses)
{
    QStringList all = addresses.split(QLatin1Char(','));
    for (QString &address : all)
        address = address.section(QLatin1Char('#'), 0, 0);
    return all.join(QStringLiteral(", "));
}

FleetDelegate::FleetDelegate(const FleetModel &model, const inventory::Store &store, const AgeTicker &ticker,
                             QObject *parent)
    : QStyledItemDelegate(parent), m_model(model), m_store(store), m_ticker(ticker)
{
}

QSize FleetDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.averageCharWidth() * 8, rowHeight(m_density, option.fontMetrics)};
}

StateWords wordsFor(const NodeRow &row)
{
    if (!row.stale && !row.node.problem.isEmpty())
        return {FleetDelegate::tr("In trouble"), Tone::Warn, Shape::Triangle};
    return wordsForNode(row.node.status, row.stale);
}

StateWords FleetDelegate::stateOf(const QModelIndex &index) const
{
    if (const NodeRow *node = m_model.node(index))
        return ui::wordsFor(*node);
    const EndpointRow *row = m_model.endpoint(index);
    const auto entry = row ? m_store.entry(row->endpoint.id) : std::nullopt;
    if (entry && entry->live && entry->snapshot && entry->snapshot->cluster &&
        entry->snapshot->cluster->quorate == std::optional(false))
        return {tr("No quorum"), Tone::Danger, Shape::Cross};
    return entry ? wordsFor(*entry) : StateWords{};
}

QString FleetDelegate::endpointText(const EndpointRow &row, Column column) const
{
    const Instant now = m_ticker.now();
    switch (column) {
    case Column::Name:
        return inert(row.endpoint.id.text());
    case Column::State:
        break;
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
    case Column::Cpu:
    case Column::Memory:
    case Column::Disk:
        // An engine does not say how busy its machine is.
        return figureText(figuresOf(m_model.nodesOf(row)), column).value_or(QString());
    case Column::Latency:
        return row.latency ? tr("%1, %2", "latency, when it was measured")
                                 .arg(formatDuration(row.latency->took), formatAgo(row.latency->at, now))
                           : unknownText();
    case Column::Read:
        return row.readAt ? formatAgo(*row.readAt, now) : unknownText();
    case Column::Address:
        return inert(withoutPins(row.endpoint.address));
    case Column::Source:
        return inert(row.endpoint.source);
    }
    return {};
}

QString FleetDelegate::nodeText(const NodeRow &row, Column column) const
{
    switch (column) {
    case Column::Name:
        return inert(row.node.id.text());
    case Column::State:
        break;
    case Column::Platform:
        return tr("node");
    case Column::Version:
        return row.node.version.isEmpty() ? unknownText() : inert(row.node.version);
    case Column::Workloads:
        return tr("%1 of %2 running").arg(formatCount(row.running), formatCount(row.guests));
    case Column::Cpu:
    case Column::Memory:
    case Column::Disk:
        return figureText(figuresOf(row), column).value_or(QString());
    case Column::Read:
        return formatAgo(row.readAt, m_ticker.now());
    case Column::Latency:
    case Column::Api:
    case Column::Address:
    case Column::Source:
        return {}; // its cluster's
    }
    return {};
}

QString FleetDelegate::text(const QModelIndex &index) const
{
    const auto column = static_cast<Column>(index.column());
    const NodeRow *node = m_model.node(index);
    const EndpointRow *row = m_model.endpoint(index);
    if (column == Column::State && (node || row)) {
        const QString word = stateOf(index).word;
        return row && row->link == EndpointLink::Stale
                   ? tr("%1 for %2", "state, how long").arg(word, formatSpan(ageOf(row->since, m_ticker.now())))
                   : word;
    }
    if (node)
        return nodeText(*node, column);
    return row ? endpointText(*row, column) : QString();
}

void FleetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    const QWidget *view = option.widget;
    const QStyle *style = view ? view->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, view);
    const NodeRow *node = m_model.node(index);
    const EndpointRow *row = m_model.endpoint(index);
    if (!node && !row)
        return;
    const auto column = static_cast<Column>(index.column());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRect box = option.rect.adjusted(pixels(Space::S), 0, -pixels(Space::XS), 0);
    const StateWords words = stateOf(index);
    if (column == Column::Platform) {
        const bool isEngine = row && row->endpoint.platform == inventory::Platform::Docker;
        paintChip(*painter, box, text(index),
                  node       ? Tone::Muted
                  : isEngine ? Tone::Accent
                             : Tone::Warn,
                  option.palette, std::nullopt, option.direction);
        painter->restore();
        return;
    }
    QColor ink = colorOf(column == Column::Name || isNumber(column) ? Role::Text : Role::Muted, option.palette);
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
    const auto side = isNumber(column) ? Qt::AlignRight : Qt::AlignLeft;
    const int align = static_cast<int>(QStyle::visualAlignment(option.direction, side | Qt::AlignVCenter));
    painter->drawText(box, align | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(text(index), Qt::ElideRight, box.width()));
    painter->restore();
}

} // namespace wingman::ui
