// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workloads/timeline_delegate.h"

#include "pages/workloads/timeline_words.h"
#include "theme/theme.h"
#include "widgets/format.h"
#include "widgets/surface_paint.h"

#include <QPainter>
#include <QStyle>

namespace wingman::ui {

TimelineLines::TimelineLines(TimelineModel &model, QObject *parent) : QIdentityProxyModel(parent), m_model(model)
{
    setSourceModel(&model);
}

const TimelineItem *TimelineLines::item(const QModelIndex &index) const
{
    return m_model.at(mapToSource(index));
}

QVariant TimelineLines::data(const QModelIndex &index, int role) const
{
    const TimelineItem *one = item(index);
    if (one && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole))
        return lineOf(*one);
    if (one && (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole))
        return formatExact(one->at).toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
    return QIdentityProxyModel::data(index, role);
}

TimelineDelegate::TimelineDelegate(const TimelineLines &lines, const Clock &clock, QObject *parent)
    : QStyledItemDelegate(parent), m_lines(lines), m_clock(clock)
{
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int lines =
        QFontMetrics(composedFont(Text::Body)).height() + QFontMetrics(composedFont(Text::Small)).height();
    return {0, lines + 2 * pixels(Space::S)};
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const TimelineItem *item = m_lines.item(index);
    if (!item)
        return;
    const QPalette &palette = option.palette;
    const Qt::LayoutDirection direction = option.direction;
    const auto place = [&](const QRect &box) { return QStyle::visualRect(direction, option.rect, box); };
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, colorOf(Role::Selection, palette));
    painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, colorOf(Role::Border, palette));

    const TimelineWords words = wordsFor(*item);
    const QRect inside = option.rect.adjusted(pixels(Space::L), pixels(Space::S), -pixels(Space::L), -pixels(Space::S));
    const QFont body = composedFont(Text::Body);
    const QFont small = composedFont(Text::Small);
    const QFontMetrics bodyMetrics(body);
    const QFontMetrics smallMetrics(small);
    const int side = iconSide();
    const QRect sign(inside.left(), inside.top() + (bodyMetrics.height() - side) / 2, side, side);
    const Tone tone = words.tone == Tone::Plain ? Tone::Muted : words.tone;
    painter->drawPixmap(place(sign).topLeft(),
                        pixmap(words.icon, paintOf(tone, palette).ink, side, painter->device()->devicePixelRatioF()));

    const int start = sign.right() + 1 + pixels(Space::M);
    const QString age = formatAgo(item->at, m_clock.now());
    const int ageWidth = smallMetrics.horizontalAdvance(age);
    const auto draw = [&](const QRect &box, const QString &text, const QFont &font, const QColor &ink,
                          Qt::Alignment edge) {
        painter->setFont(font);
        painter->setPen(ink);
        painter->drawText(place(box),
                          int(QStyle::visualAlignment(direction, edge)) | Qt::AlignVCenter | Qt::TextSingleLine,
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, box.width()));
    };
    const QRect top(start, inside.top(), inside.right() - start - ageWidth - pixels(Space::S), bodyMetrics.height());
    draw(top, words.title, body, colorOf(Role::Text, palette), Qt::AlignLeft);
    draw(QRect(inside.right() - ageWidth, top.top(), ageWidth + 1, top.height()), age, small,
         colorOf(Role::Muted, palette), Qt::AlignRight);
    const QString below = words.detail.isEmpty()
                              ? words.kind
                              : tr("%1 · %2", "kind and outcome of a timeline's line").arg(words.kind, words.detail);
    draw(QRect(start, top.bottom() + 1, inside.right() - start, smallMetrics.height()), below, small,
         colorOf(Role::Muted, palette), Qt::AlignLeft);
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(*painter, option.rect, palette);
    painter->restore();
}

} // namespace wingman::ui
