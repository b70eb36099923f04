// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/activity_lines.h"

#include <QPainter>
#include <QSet>

namespace wingman::ui {
namespace {

int shapeSide(const QFontMetrics &metrics)
{
    return metrics.ascent() * 3 / 4;
}

} // namespace

int ActivityList::rowOf(const QString &key) const
{
    for (int i = 0; i < m_lines.size(); ++i) {
        if (m_lines.at(i).key == key)
            return i;
    }
    return -1;
}

void ActivityList::setLines(const QList<ActivityLine> &lines)
{
    QSet<QString> wanted;
    for (const ActivityLine &line : lines)
        wanted.insert(line.key);
    for (int i = static_cast<int>(m_lines.size()) - 1; i >= 0; --i) {
        if (wanted.contains(m_lines.at(i).key))
            continue;
        beginRemoveRows({}, i, i);
        m_lines.removeAt(i);
        endRemoveRows();
    }
    for (int i = 0; i < lines.size(); ++i) {
        const ActivityLine &line = lines.at(i);
        const bool here = i < m_lines.size() && m_lines.at(i).key == line.key;
        const int now = here ? i : rowOf(line.key);
        if (now < 0) {
            beginInsertRows({}, i, i);
            m_lines.insert(i, line);
            endInsertRows();
            continue;
        }
        if (now != i) { // only ever from further below
            beginMoveRows({}, now, now, {}, i);
            m_lines.move(now, i);
            endMoveRows();
        }
        if (m_lines.at(i) == line)
            continue;
        m_lines[i] = line;
        Q_EMIT dataChanged(index(i), index(i));
    }
}

int ActivityList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant ActivityList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ActivityLine &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return line.text;
    case Qt::AccessibleTextRole: {
        QStringList parts{line.text, line.spoken};
        for (const QString &part : {line.below, line.aside, line.call}) {
            if (!part.isEmpty() && part != line.spoken)
                parts.append(part);
        }
        return parts.join(QStringLiteral(", "));
    }
    case Qt::ToolTipRole:
        return line.call.isEmpty() ? line.below : line.call;
    case KeyRole:
        return line.key;
    case BelowRole:
        return line.below;
    case AsideRole:
        return line.aside;
    case CallRole:
        return line.call;
    case ShapeRole:
        return static_cast<int>(line.shape);
    case ToneRole:
        return static_cast<int>(line.tone);
    case StrongRole:
        return line.strong;
    default:
        return {};
    }
}

QSize ActivityDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics body(fontOf(Text::Body, option.font));
    const QFontMetrics small(fontOf(Text::Small, option.font));
    int height = body.lineSpacing() + 2 * pixels(Space::XS);
    if (!index.data(ActivityList::BelowRole).toString().isEmpty())
        height += small.lineSpacing();
    if (m_calls && !index.data(ActivityList::CallRole).toString().isEmpty())
        height += small.lineSpacing() + pixels(Space::XS);
    return {body.averageCharWidth(), height};
}

void ActivityDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QPalette &palette = option.palette;
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colorOf(ui::Role::Selection, palette));
        painter->drawRoundedRect(option.rect.adjusted(pixels(Space::XS), 0, -pixels(Space::XS), 0), radius(), radius());
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(colorOf(ui::Role::Focus, palette), 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(option.rect.adjusted(pixels(Space::XS) + 1, 1, -pixels(Space::XS) - 1, -1), radius(),
                                 radius());
    }
    const bool isStrong = index.data(ActivityList::StrongRole).toBool();
    const QFont body = isStrong ? strong(fontOf(Text::Body, option.font)) : fontOf(Text::Body, option.font);
    const QFont small = fontOf(Text::Small, option.font);
    const QFontMetrics bodyMetrics(body);
    const QFontMetrics smallMetrics(small);
    const auto mirrored = [&](const QRect &box) { return QStyle::visualRect(option.direction, option.rect, box); };
    const auto write = [&](const QRect &box, const QString &text, const QFont &font, const QColor &ink) {
        painter->setFont(font);
        painter->setPen(ink);
        painter->drawText(mirrored(box), Qt::AlignVCenter | Qt::AlignLeft,
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, box.width()));
    };
    const Tone tone = static_cast<Tone>(index.data(ActivityList::ToneRole).toInt());
    const QColor quiet = colorOf(ui::Role::Muted, palette);

    QRect line = option.rect.adjusted(pixels(Space::M), pixels(Space::XS), -pixels(Space::M), 0);
    line.setHeight(bodyMetrics.lineSpacing());
    const int side = shapeSide(bodyMetrics);
    const QRect shapeBox(line.left(), line.top() + (line.height() - side) / 2, side, side);
    paintShape(*painter, static_cast<Shape>(index.data(ActivityList::ShapeRole).toInt()), mirrored(shapeBox),
               paintOf(tone, palette).ink);
    line.setLeft(shapeBox.right() + pixels(Space::S) + pixels(Space::XS));
    const QString aside = index.data(ActivityList::AsideRole).toString();
    if (!aside.isEmpty()) {
        QRect box = line;
        box.setLeft(std::max(line.right() - smallMetrics.horizontalAdvance(aside), line.left()));
        write(box, aside, small, quiet);
        line.setRight(box.left() - pixels(Space::S));
    }
    write(line, index.data().toString(), body, colorOf(ui::Role::Text, palette));
    QRect next = line;
    next.setRight(option.rect.right() - pixels(Space::M));
    next.setHeight(smallMetrics.lineSpacing());
    next.moveTop(line.bottom() + 1);
    if (const QString below = index.data(ActivityList::BelowRole).toString(); !below.isEmpty()) {
        const bool loud = tone == Tone::Danger || tone == Tone::Warn;
        write(next, below, small, loud ? paintOf(tone, palette).ink : quiet);
        next.moveTop(next.bottom() + 1 + pixels(Space::XS) / 2);
    }
    if (m_calls)
        write(next, index.data(ActivityList::CallRole).toString(), monoFont(small), quiet);
    painter->restore();
}

} // namespace wingman::ui
