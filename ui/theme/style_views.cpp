// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/style_views.h"

#include "theme/drawing.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QListView>
#include <QPainter>
#include <QTabBar>
#include <QTableView>

namespace wingman::ui::look {
namespace {

using namespace drawing;

constexpr int shortestThumb = 32;
constexpr int underline = 2;

QColor rowFill(const QStyleOptionViewItem &item)
{
    if (item.state & QStyle::State_Selected)
        return color(Role::Selection, &item);
    if (isHovered(&item))
        return mixed(color(Role::Surface, &item), color(Role::Text, &item), 0.04);
    if (item.backgroundBrush.style() != Qt::NoBrush)
        return item.backgroundBrush.color();
    return {};
}

/// Whether the item lies in the row that the keyboard is on.
bool isCurrentRow(const QStyleOptionViewItem &item, const QAbstractItemView *view)
{
    if (view == nullptr || !view->hasFocus() || !item.index.isValid())
        return false;
    const QModelIndex current = view->currentIndex();
    if (view->selectionBehavior() == QAbstractItemView::SelectRows)
        return current.row() == item.index.row() && current.parent() == item.index.parent();
    return current == item.index;
}

struct Ends
{
    bool begins;
    bool ends;
};

/// Whether the cell is the first and the last of its row that are shown.
Ends endsOf(const QStyleOptionViewItem &item, const QAbstractItemView *view)
{
    using Position = QStyleOptionViewItem::ViewItemPosition;
    if (view->selectionBehavior() != QAbstractItemView::SelectRows)
        return {true, true};
    const auto *table = qobject_cast<const QTableView *>(view);
    if (table == nullptr) // trees say it themselves
        return {item.viewItemPosition <= Position::Beginning || item.viewItemPosition == Position::OnlyOne,
                item.viewItemPosition == Position::Invalid || item.viewItemPosition >= Position::End};
    const QHeaderView *columns = table->horizontalHeader();
    const int at = columns->visualIndex(item.index.column());
    Ends found{true, true};
    for (int other = 0; other < columns->count(); ++other) {
        if (other != at && !columns->isSectionHidden(columns->logicalIndex(other)))
            (other < at ? found.begins : found.ends) = false;
    }
    return found;
}

/// The part of the row's outline that crosses this cell.
void outline(const QStyleOptionViewItem &item, const QAbstractItemView *view, QPainter *painter)
{
    const QColor ink = color(Role::Focus, &item);
    const QRect &rect = item.rect;
    const auto [begins, ends] = endsOf(item, view);
    const bool mirrored = item.direction == Qt::RightToLeft;
    painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), 2), ink);
    painter->fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), ink);
    if (mirrored ? ends : begins)
        painter->fillRect(QRect(rect.left(), rect.top(), 2, rect.height()), ink);
    if (mirrored ? begins : ends)
        painter->fillRect(QRect(rect.right() - 1, rect.top(), 2, rect.height()), ink);
}

QColor separator(const QStyleOption &option)
{
    return mixed(color(Role::Surface, &option), color(Role::Border, &option), 0.8);
}

QRect headerText(const QStyleOptionHeader &section)
{
    const int margin = pixels(Space::S);
    QRect rect = section.rect.adjusted(margin, 0, -margin, 0);
    if (section.sortIndicator != QStyleOptionHeader::None) {
        if (QStyle::visualAlignment(section.direction, section.textAlignment) & Qt::AlignRight)
            rect.setLeft(rect.left() + arrowSize(section.fontMetrics));
        else
            rect.setRight(rect.right() - arrowSize(section.fontMetrics));
    }
    return rect;
}

QRect headerArrow(const QStyleOptionHeader &section)
{
    if (section.sortIndicator == QStyleOptionHeader::None)
        return {};
    const QRect room = headerText(section);
    const int words = std::min(room.width(), section.fontMetrics.horizontalAdvance(section.text));
    const Qt::Alignment side = QStyle::visualAlignment(section.direction, section.textAlignment);
    // Beside the text: where numbers stand to the right, the arrow stands before them.
    const bool before = side & Qt::AlignRight;
    const int left = before ? room.right() - words - arrowSize(section.fontMetrics) - 2 : room.left() + words + 2;
    const int inside = std::clamp(left, section.rect.left(),
                                  std::max(section.rect.left(), section.rect.right() - arrowSize(section.fontMetrics)));
    return {inside, section.rect.top(), arrowSize(section.fontMetrics), section.rect.height()};
}

} // namespace

void item(const QStyleOptionViewItem &item, QPainter *painter, const QWidget *widget)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(widget);
    const bool list = view == nullptr || qobject_cast<const QListView *>(view) != nullptr;
    const QColor fill = rowFill(item);
    if (list) {
        if (fill.isValid())
            box(painter, QRectF(item.rect).adjusted(1, 0, -1, 0), fill, {}, 4);
        if (isCurrentRow(item, view))
            ring(painter, QRectF(item.rect).adjusted(1, 0, -1, 0), &item, 4);
        return;
    }
    if (fill.isValid())
        painter->fillRect(item.rect, fill);
    hairline(painter, item.rect, Qt::BottomEdge, separator(item));
    if (isCurrentRow(item, view))
        outline(item, view, painter);
}

void row(const QStyleOptionViewItem &row, QPainter *painter, const QWidget *widget)
{
    if (qobject_cast<const QListView *>(widget) != nullptr)
        return;
    const QColor fill = rowFill(row);
    if (fill.isValid())
        painter->fillRect(row.rect, fill);
    hairline(painter, row.rect, Qt::BottomEdge, separator(row));
}

void branch(const QStyleOption &option, QPainter *painter)
{
    if (!(option.state & QStyle::State_Children))
        return;
    const Icon closed = option.direction == Qt::RightToLeft ? Icon::ChevronLeft : Icon::ChevronRight;
    glyph(painter, option.rect, option.state & QStyle::State_Open ? Icon::ChevronDown : closed,
          color(Role::Muted, &option), arrowSize(option.fontMetrics));
}

QSize itemSize(const QStyleOptionViewItem &item, const QSize &contents, Density density, const QWidget *widget)
{
    const bool list = qobject_cast<const QListView *>(widget) != nullptr;
    return {contents.width(),
            std::max(contents.height(), rowHeight(list ? Density::Compact : density, item.fontMetrics))};
}

void headerSection(const QStyleOptionHeader &section, QPainter *painter)
{
    if (section.orientation == Qt::Vertical) {
        hairline(painter, section.rect, Qt::BottomEdge, separator(section));
        return;
    }
    if (isHovered(&section)) {
        QColor veil = color(Role::Text, &section);
        veil.setAlphaF(isPressed(&section) ? 0.10F : 0.05F);
        painter->fillRect(section.rect, veil);
        const bool mirrored = section.direction == Qt::RightToLeft;
        const QRect grip = section.rect.adjusted(0, pixels(Space::S), 0, -pixels(Space::S));
        hairline(painter, grip, mirrored ? Qt::LeftEdge : Qt::RightEdge, color(Role::Muted, &section));
    }
    hairline(painter, section.rect, Qt::BottomEdge, color(Role::Border, &section));
}

void headerLabel(const QStyleOptionHeader &section, QPainter *painter)
{
    painter->save();
    painter->setFont(strong(fontOf(Text::Small, painter->font())));
    const bool sorted = section.sortIndicator != QStyleOptionHeader::None;
    const QColor ink = color(!isEnabled(&section) ? Role::Faint : sorted ? Role::Text : Role::Muted, &section);
    QRect room = section.rect;
    if (!section.icon.isNull()) {
        const int size = iconSize(section.fontMetrics);
        if (section.text.isEmpty()) {
            picture(painter, square(room, size), section.icon, ink, &section);
            room = QRect();
        } else {
            const QRect icon = QStyle::visualRect(
                section.direction, room, QRect(room.left(), room.top() + (room.height() - size) / 2, size, size));
            picture(painter, icon, section.icon, ink, &section);
            room = QStyle::visualRect(section.direction, room, room.adjusted(size + pixels(Space::XS), 0, 0, 0));
        }
    }
    const Qt::Alignment wanted = QStyle::visualAlignment(section.direction, section.textAlignment | Qt::AlignVCenter);
    text(painter, room, static_cast<int>(wanted), section.text, ink);
    painter->restore();
}

void header(const QStyleOptionHeader &section, QPainter *painter)
{
    headerSection(section, painter);
    QStyleOptionHeader label(section);
    label.rect = headerText(section);
    headerLabel(label, painter);
    if (section.sortIndicator == QStyleOptionHeader::None)
        return;
    // Qt's word for the smallest first is "down"; what is drawn points to where it grows.
    const bool rising = section.sortIndicator == QStyleOptionHeader::SortDown;
    glyph(painter, headerArrow(section), rising ? Icon::ChevronUp : Icon::ChevronDown, color(Role::Text, &section),
          arrowSize(section.fontMetrics));
}

void tabShape(const QStyleOptionTab &tab, QPainter *painter)
{
    const bool selected = tab.state & QStyle::State_Selected;
    const bool below = tab.shape == QTabBar::RoundedSouth || tab.shape == QTabBar::TriangularSouth;
    const int margin = pixels(Space::S);
    const QRect &all = tab.rect;
    if (selected || isHovered(&tab)) {
        const QColor ink = color(!isEnabled(&tab) ? Role::Faint : selected ? Role::Accent : Role::Border, &tab);
        const int top = below ? all.top() : all.bottom() - underline + 1;
        box(painter, QRect(all.left() + margin, top, all.width() - 2 * margin, underline), ink, {}, 1);
    }
    if (isFocused(&tab) && selected)
        ring(painter, QRectF(all).adjusted(1, 2, -1, -4), &tab, 4);
}

void tabLabel(const QStyleOptionTab &tab, const QRect &words, QPainter *painter, int mnemonic)
{
    const bool selected = tab.state & QStyle::State_Selected;
    const QColor ink = color(!isEnabled(&tab) ? Role::Faint : selected ? Role::Text : Role::Muted, &tab);
    painter->save();
    painter->setFont(medium(painter->font()));
    if (!tab.icon.isNull()) {
        const QSize size = tab.iconSize.isValid() ? tab.iconSize : QSize(16, 16);
        const int left = tab.direction == Qt::RightToLeft ? words.right() + pixels(Space::XS)
                                                          : words.left() - pixels(Space::XS) - size.width();
        const QRect icon(QPoint(left, words.top() + (words.height() - size.height()) / 2), size);
        picture(painter, icon, tab.icon, selected ? color(Role::Accent, &tab) : ink, &tab);
    }
    text(painter, words, Qt::AlignCenter | mnemonic, tab.text, ink);
    painter->restore();
}

void scrollBar(const QStyleOptionSlider &bar, QPainter *painter)
{
    if (bar.maximum <= bar.minimum)
        return;
    const QRect thumb = scrollBarPart(bar, QStyle::SC_ScrollBarSlider);
    const bool near = isHovered(&bar);
    const bool held = isPressed(&bar) && (bar.activeSubControls & QStyle::SC_ScrollBarSlider);
    const int thickness = near || held ? 8 : 6;
    QRect drawn = thumb;
    if (bar.orientation == Qt::Vertical)
        drawn = QRect(thumb.left() + (thumb.width() - thickness) / 2, thumb.top() + 2, thickness, thumb.height() - 4);
    else
        drawn = QRect(thumb.left() + 2, thumb.top() + (thumb.height() - thickness) / 2, thumb.width() - 4, thickness);
    QColor ink = color(Role::Muted, &bar);
    const bool strongest =
        schemeOf(bar.palette) == Scheme::HighContrastLight || schemeOf(bar.palette) == Scheme::HighContrastDark || held;
    ink.setAlphaF(strongest ? 1.0F : near ? 0.75F : 0.45F);
    box(painter, drawn, ink, {}, thickness / 2.0);
}

QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    const bool vertical = bar.orientation == Qt::Vertical;
    const QRect &all = bar.rect;
    const int length = vertical ? all.height() : all.width();
    const int thick = vertical ? all.width() : all.height();
    int thumb = length;
    if (bar.maximum > bar.minimum) {
        const qint64 range = static_cast<qint64>(bar.maximum) - bar.minimum;
        const qint64 share = bar.pageStep * static_cast<qint64>(length) / std::max<qint64>(1, range + bar.pageStep);
        thumb = std::clamp(static_cast<int>(share), std::min(shortestThumb, length), length);
    }
    const int start =
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - thumb, bar.upsideDown);
    int from = 0;
    int extent = 0;
    switch (part) {
    case QStyle::SC_ScrollBarSubPage:
        extent = start;
        break;
    case QStyle::SC_ScrollBarSlider:
        from = start;
        extent = thumb;
        break;
    case QStyle::SC_ScrollBarAddPage:
        from = start + thumb;
        extent = length - from;
        break;
    case QStyle::SC_ScrollBarGroove:
        extent = length;
        break;
    default: // no arrows at the ends
        return {};
    }
    const QRect rect = vertical ? QRect(all.left(), all.top() + from, thick, extent)
                                : QRect(all.left() + from, all.top(), extent, thick);
    return QStyle::visualRect(bar.direction, all, rect);
}

void splitter(const QStyleOption &option, QPainter *painter)
{
    if (!isHovered(&option) && !isPressed(&option) && !isFocused(&option))
        return;
    // State_Horizontal says how the handle's splitter lies: its handle stands.
    const bool stands = option.state & QStyle::State_Horizontal;
    const QRect &all = option.rect;
    const QRect line = stands ? QRect(all.center().x(), all.top(), 2, all.height())
                              : QRect(all.left(), all.center().y(), all.width(), 2);
    box(painter, line, color(isPressed(&option) ? Role::Accent : Role::Muted, &option), {}, 1);
}

} // namespace wingman::ui::look
