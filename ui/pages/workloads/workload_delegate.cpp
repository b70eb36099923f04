// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workloads/workload_delegate.h"

#include "pages/workloads/workload_words.h"
#include "theme/style.h"
#include "widgets/chip.h"
#include "widgets/format.h"
#include "widgets/sparkline.h"
#include "widgets/state_shape.h"
#include "widgets/tag_chips.h"

#include <QApplication>
#include <QPainter>

namespace wingman::ui {
namespace {

using Column = WorkloadModel::Column;

constexpr double staleOpacity = 0.65;

int alignment(const QStyleOptionViewItem &option, Qt::Alignment wanted)
{
    return static_cast<int>(QStyle::visualAlignment(option.direction, wanted | Qt::AlignVCenter)) | Qt::TextSingleLine;
}

bool isMono(Column column)
{
    return column == Column::Image || column == Column::Id || column == Column::Ports;
}

bool isNumber(Column column)
{
    return column == Column::Cpu || column == Column::Memory || column == Column::Uptime;
}

/// Of a guest the memory it may have stands beside what it has.
QString memoryText(const Workload &row)
{
    if (row.kind == WorkloadKind::Container || !row.memoryLimit || *row.memoryLimit <= 0)
        return formatBytes(row.memory);
    return row.memory ? WorkloadDelegate::tr("%1 of %2", "memory used, memory it may have")
                            .arg(formatBytes(row.memory), formatBytes(row.memoryLimit))
                      : WorkloadDelegate::tr("up to %1", "memory").arg(formatBytes(row.memoryLimit));
}

} // namespace

WorkloadDelegate::WorkloadDelegate(const WorkloadModel &model, const inventory::Store &store, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model), m_store(store)
{
}

QSize WorkloadDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.averageCharWidth() * 8, rowHeight(m_density, option.fontMetrics)};
}

QString WorkloadDelegate::cellText(const Workload &row, Column column) const
{
    switch (column) {
    case Column::Name:
        return row.vmid != 0 ? QStringLiteral("%1 %2").arg(row.vmid).arg(inert(row.name)) : inert(row.name);
    case Column::Kind:
        return kindWord(row.kind);
    case Column::Image:
        return row.kind == WorkloadKind::Container ? inert(row.image) : inert(row.tags.join(QStringLiteral(", ")));
    case Column::State:
        return wordsFor(row).word;
    case Column::Cpu:
        return formatPercent(row.cpu);
    case Column::Memory:
        return memoryText(row);
    case Column::Recent:
        return {};
    case Column::Health:
        return row.health == inventory::Health::None ? unknownText() : inventory::healthName(row.health);
    case Column::Ports:
        return inert(row.ports);
    case Column::Networks:
        return inert(row.networks.join(QStringLiteral(", ")));
    case Column::Project:
        return inert(row.project);
    case Column::Endpoint:
        return inert(row.endpoint.text());
    case Column::Node:
        return inert(row.node);
    case Column::Uptime:
        return row.uptime > 0 && !row.stale ? formatDuration(std::chrono::seconds(row.uptime)) : unknownText();
    case Column::Lock:
        return inert(row.lock);
    case Column::Ha:
        return inert(row.haState);
    case Column::Tags:
        return inert(row.tags.join(QStringLiteral(", ")));
    case Column::Pool:
        return inert(row.pool);
    case Column::Created:
        return row.created ? formatInstant(*row.created) : unknownText();
    case Column::Id:
        return shortId(row.id.text());
    }
    return {};
}

QMap<QString, QString> WorkloadDelegate::tagColorsOf(const Workload &row) const
{
    const auto entry = m_store.entry(row.endpoint);
    return entry && entry->snapshot && entry->snapshot->cluster ? entry->snapshot->cluster->tagColors
                                                                : QMap<QString, QString>();
}

QString WorkloadDelegate::text(const QModelIndex &index) const
{
    if (const Workload *row = m_model.workload(index))
        return cellText(*row, static_cast<Column>(index.column()));
    const WorkloadModel::Group *group = m_model.group(index);
    return group && index.column() == 0 ? groupTitle(*group) : QString();
}

void WorkloadDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    item.text.clear();
    const QWidget *view = option.widget;
    const QStyle *style = view ? view->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, view);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (const WorkloadModel::Group *group = m_model.group(index)) {
        if (index.column() == 0)
            paintGroup(*painter, item, *group);
    } else if (const Workload *row = m_model.workload(index)) {
        if (row->stale)
            painter->setOpacity(staleOpacity);
        paintCell(*painter, item, *row, static_cast<Column>(index.column()));
    }
    painter->restore();
}

/// The first column spans the row (WorkloadView); the cell is as wide as the list.
void WorkloadDelegate::paintGroup(QPainter &painter, const QStyleOptionViewItem &option,
                                  const WorkloadModel::Group &group) const
{
    const QRect box = option.rect.adjusted(pixels(Space::XS), 0, -pixels(Space::M), 0);
    const QFont bold = strong(option.font);
    const QFontMetrics boldMetrics(bold);
    const QString title = groupTitle(group);
    const QString origin = groupOrigin(group);
    const auto age = group.endpoint && group.stale > 0 ? m_store.age(*group.endpoint) : std::nullopt;
    const QString summary = groupSummary(group, age);
    const auto placed = [&](int left, int width) {
        return QStyle::visualRect(option.direction, box, {box.left() + left, box.top(), width, box.height()});
    };
    const int end = option.fontMetrics.horizontalAdvance(summary) + 2;
    const int room = box.width() - end - pixels(Space::L);
    // A pixel more than measured: a fraction must not cost the whole word.
    const int titleWidth = std::min(boldMetrics.horizontalAdvance(title) + 2, room);
    painter.setFont(bold);
    painter.setPen(colorOf(Role::Text, option.palette));
    painter.drawText(placed(0, titleWidth), alignment(option, Qt::AlignLeft),
                     boldMetrics.elidedText(title, Qt::ElideRight, titleWidth));
    painter.setFont(option.font);
    painter.setPen(colorOf(Role::Muted, option.palette));
    const int left = titleWidth + pixels(Space::S);
    if (room > left)
        painter.drawText(placed(left, room - left), alignment(option, Qt::AlignLeft),
                         option.fontMetrics.elidedText(origin, Qt::ElideRight, room - left));
    painter.setPen(group.unhealthy > 0 ? paintOf(Tone::Warn, option.palette).ink
                                       : colorOf(Role::Muted, option.palette));
    painter.drawText(placed(box.width() - end, end), alignment(option, Qt::AlignRight), summary);
}

void WorkloadDelegate::paintCell(QPainter &painter, const QStyleOptionViewItem &option, const Workload &row,
                                 Column column) const
{
    QRect box = option.rect.adjusted(pixels(Space::XS), 0, -pixels(Space::XS), 0);
    if (column == Column::Kind) {
        paintChip(painter, box, kindWord(row.kind), kindTone(row.kind), option.palette, std::nullopt, option.direction);
        return;
    }
    if (column == Column::Recent) {
        if (!row.recent.isEmpty())
            paintSparkline(painter, QRectF(box).adjusted(0, pixels(Space::XS), 0, -pixels(Space::XS)), row.recent,
                           Tone::Accent, option.palette);
        return;
    }
    if (column == Column::Tags || (column == Column::Image && row.kind != WorkloadKind::Container)) {
        paintTags(painter, box, row.tags, tagColorsOf(row), option.palette, option.direction);
        return;
    }
    const StateWords words = wordsFor(row);
    QColor ink = colorOf(column == Column::Name || isNumber(column) ? Role::Text : Role::Muted, option.palette);
    if (column == Column::Name) {
        const int edge = option.fontMetrics.height() * 5 / 8;
        const QRect mark =
            QStyle::visualRect(option.direction, box, {box.left(), box.top() + (box.height() - edge) / 2, edge, edge});
        paintShape(painter, words.shape, mark, paintOf(words.tone, option.palette).ink);
        const int skip = edge + pixels(Space::S);
        box = QStyle::visualRect(option.direction, box, box.adjusted(skip, 0, 0, 0));
    } else if (column == Column::State && words.tone != Tone::Ok) {
        ink = paintOf(words.tone, option.palette).ink;
    }
    const QFont font = isMono(column) ? fontOf(Text::Small, monoFont(option.font)) : option.font;
    const QFontMetrics metrics(font);
    painter.setFont(font);
    painter.setPen(ink);
    const int align = alignment(option, isNumber(column) ? Qt::AlignRight : Qt::AlignLeft);
    const QString main = cellText(row, column);
    painter.drawText(box, align, metrics.elidedText(main, Qt::ElideRight, box.width()));
    const QString more = row.kind == WorkloadKind::Container ? inert(row.status) : lockWords(row.lock);
    if (column != Column::State || more.isEmpty())
        return;
    // The engine's own sentence, behind ours and quieter.
    const int used = metrics.horizontalAdvance(main + QLatin1Char(' ')) + pixels(Space::XS);
    if (used < box.width() / 2 + pixels(Space::XL)) {
        const QRect rest = QStyle::visualRect(option.direction, box, box.adjusted(used, 0, 0, 0));
        painter.setPen(colorOf(Role::Muted, option.palette));
        painter.drawText(rest, align, metrics.elidedText(more, Qt::ElideRight, rest.width()));
    }
}

} // namespace wingman::ui
