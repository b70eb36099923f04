// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workloads/snapshot_delegate.h"

#include "models/snapshot_model.h"
#include "theme/theme.h"
#include "widgets/age_ticker.h"
#include "widgets/chip.h"
#include "widgets/format.h"
#include "widgets/state_shape.h"

#include <QPainter>

namespace wingman::ui {
namespace {

const SnapshotRow *rowOf(const QModelIndex &index)
{
    const auto *model = qobject_cast<const SnapshotModel *>(index.model());
    return model ? model->at(index) : nullptr;
}

int shapeSide(const QFontMetrics &metrics)
{
    return metrics.ascent() * 3 / 4;
}

int levelWidth(const QFontMetrics &metrics)
{
    return shapeSide(metrics) + pixels(Space::S);
}

} // namespace

SnapshotDelegate::SnapshotDelegate(const AgeTicker &ticker, QObject *parent)
    : QStyledItemDelegate(parent), m_ticker(ticker)
{
}

QSize SnapshotDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const QFontMetrics body(fontOf(Text::Body, option.font));
    const QFontMetrics small(fontOf(Text::Small, option.font));
    return {body.averageCharWidth(), body.lineSpacing() + small.lineSpacing() + 2 * pixels(Space::S)};
}

void SnapshotDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const SnapshotRow *row = rowOf(index);
    if (!row)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QPalette &palette = option.palette;
    const QRect frame = option.rect.adjusted(pixels(Space::XS), 0, -pixels(Space::XS), 0);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colorOf(Role::Selection, palette));
        painter->drawRoundedRect(frame, radius(), radius());
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(colorOf(Role::Focus, palette), 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(frame.adjusted(1, 1, -1, -1), radius(), radius());
    }
    const QFont body = strong(fontOf(Text::Body, option.font));
    const QFont small = fontOf(Text::Small, option.font);
    const QFontMetrics bodyMetrics(body);
    const QFontMetrics smallMetrics(small);
    const auto mirrored = [&](const QRect &box) { return QStyle::visualRect(option.direction, option.rect, box); };
    const int level = levelWidth(bodyMetrics);
    const int side = shapeSide(bodyMetrics);
    const int left = option.rect.left() + pixels(Space::M);
    const int middle = option.rect.top() + pixels(Space::S) + bodyMetrics.lineSpacing() / 2;

    // The branch: a line down where a sibling follows, an elbow to this one.
    painter->setPen(QPen(colorOf(Role::Muted, palette), 1));
    painter->setRenderHint(QPainter::Antialiasing, false);
    const auto line = [&](int x1, int y1, int x2, int y2) {
        const QRect box =
            mirrored(QRect(QPoint(std::min(x1, x2), std::min(y1, y2)), QPoint(std::max(x1, x2), std::max(y1, y2))));
        painter->drawLine(option.direction == Qt::RightToLeft ? box.topRight() : box.topLeft(),
                          option.direction == Qt::RightToLeft ? box.bottomLeft() : box.bottomRight());
    };
    const auto stem = [&](int depth) { return left + depth * level + side / 2; }; // where lines go down from a shape
    for (int at = 1; at <= row->depth; ++at) {
        const int x = stem(at - 1);
        const bool own = at == row->depth;
        const bool follows = row->goesOn.value(at);
        if (own || follows)
            line(x, option.rect.top(), x, own && !follows ? middle : option.rect.bottom());
        if (own)
            line(x, middle, left + at * level - pixels(Space::XS), middle);
    }
    const QRect shapeBox(left + row->depth * level, middle - side / 2, side, side);
    const SnapshotRow *below = rowOf(index.siblingAtRow(index.row() + 1));
    if (below && below->depth > row->depth)
        line(stem(row->depth), shapeBox.bottom() + 2, stem(row->depth), option.rect.bottom());
    painter->setRenderHint(QPainter::Antialiasing);
    const Tone tone = row->isCurrent ? Tone::Accent : !row->snapshot.unfinished.isEmpty() ? Tone::Warn : Tone::Muted;
    const Shape shape = row->isCurrent                        ? Shape::Diamond
                        : !row->snapshot.unfinished.isEmpty() ? Shape::Triangle
                                                              : Shape::Ring;
    paintShape(*painter, shape, mirrored(shapeBox), paintOf(tone, palette).ink);

    QRect text(shapeBox.right() + 1 + pixels(Space::S), option.rect.top() + pixels(Space::S), 0,
               bodyMetrics.lineSpacing());
    text.setRight(option.rect.right() - pixels(Space::M));
    const auto write = [&](const QRect &box, const QString &words, const QFont &font, const QColor &ink) {
        painter->setFont(font);
        painter->setPen(ink);
        painter->drawText(mirrored(box), Qt::AlignVCenter | Qt::AlignLeading,
                          QFontMetrics(font).elidedText(words, Qt::ElideRight, box.width()));
    };
    const QColor quiet = colorOf(Role::Muted, palette);
    QRect title = text;
    if (row->snapshot.at) {
        const QString ago = formatAgo(*row->snapshot.at, m_ticker.now());
        QRect box = title;
        box.setLeft(title.right() - smallMetrics.horizontalAdvance(ago));
        write(box, ago, small, quiet);
        title.setRight(box.left() - pixels(Space::M));
    }
    const QString name = index.data().toString();
    write(title, name, body, colorOf(Role::Text, palette));
    const auto chip = [&](const QString &words, Tone toneOfChip) {
        QRect box = title;
        box.setLeft(title.left() + bodyMetrics.horizontalAdvance(name) + pixels(Space::S));
        if (box.width() >= chipSize(words).width())
            paintChip(*painter, mirrored(box), words, toneOfChip, palette, std::nullopt, option.direction);
    };
    if (!row->snapshot.unfinished.isEmpty())
        chip(tr("not finished"), Tone::Warn);
    else if (row->snapshot.withMemory)
        chip(tr("with memory"), Tone::Muted);
    QRect second = text;
    second.moveTop(text.bottom() + 1);
    second.setHeight(smallMetrics.lineSpacing());
    QString words = inert(row->snapshot.description, 300);
    if (row->isCurrent)
        words = !row->running   ? tr("The state of now")
                : *row->running ? tr("The state of now; it is running")
                                : tr("The state of now; it is not running");
    else if (words.isEmpty())
        words = tr("Without a description");
    write(second, words, small, quiet);
    painter->restore();
}

} // namespace wingman::ui
