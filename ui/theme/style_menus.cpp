// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/style_menus.h"

#include "theme/drawing.h"

#include <QPainter>

namespace wingman::ui::look {
namespace {

using namespace drawing;

constexpr int edge = 4; ///< between the menu's edge and the ground of an item

bool hasSigns(const QStyleOptionMenuItem &item)
{
    return item.menuHasCheckableItems || item.maxIconWidth > 0;
}

int signWidth(const QStyleOptionMenuItem &item)
{
    return hasSigns(item) ? iconSize(item.fontMetrics) + pixels(Space::S) : 0;
}

void separator(const QStyleOptionMenuItem &item, QPainter *painter)
{
    if (item.text.isEmpty()) {
        QRect line = item.rect.adjusted(edge + pixels(Space::S), 0, -edge - pixels(Space::S), 0);
        line.setTop(item.rect.center().y());
        hairline(painter, line, Qt::TopEdge, color(Role::Border, &item));
        return;
    }
    painter->setFont(strong(fontOf(Text::Small, item.font)));
    const int side = edge + pixels(Space::S);
    const Qt::Alignment leading = QStyle::visualAlignment(item.direction, Qt::AlignLeft | Qt::AlignVCenter);
    text(painter, item.rect.adjusted(side, 0, -side, 0), static_cast<int>(leading), item.text,
         color(Role::Muted, &item));
}

void sign(const QStyleOptionMenuItem &item, const QRect &rect, const QColor &ink, QPainter *painter)
{
    const bool checkable = item.checkType != QStyleOptionMenuItem::NotCheckable;
    if (checkable && item.checked && item.icon.isNull()) {
        if (item.checkType == QStyleOptionMenuItem::Exclusive)
            box(painter, square(rect, 6), color(isEnabled(&item) ? Role::Accent : Role::Faint, &item), {}, 3);
        else
            glyph(painter, rect, Icon::Check, color(isEnabled(&item) ? Role::Accent : Role::Faint, &item),
                  rect.width());
    } else if (!item.icon.isNull()) {
        picture(painter, rect, item.icon, checkable && item.checked ? color(Role::Accent, &item) : ink, &item);
    }
}

} // namespace

void menuPanel(const QStyleOption &option, QPainter *painter)
{
    box(painter, option.rect, color(Role::Raised, &option), color(Role::Border, &option), radius() + 2);
}

void menuItem(const QStyleOptionMenuItem &item, QPainter *painter, int mnemonic)
{
    painter->save();
    if (item.menuItemType == QStyleOptionMenuItem::Separator) {
        separator(item, painter);
        painter->restore();
        return;
    }
    const QRect ground = item.rect.adjusted(edge, 0, -edge, 0);
    const bool chosen = item.state & QStyle::State_Selected;
    if (chosen) {
        box(painter, ground, color(Role::Selection, &item), {}, 4);
        // Light and dark selections alone are faint: the leading edge says it with a shape.
        const int left = item.direction == Qt::RightToLeft ? ground.right() - 2 : ground.left();
        box(painter, QRect(left, ground.top() + 5, 3, ground.height() - 10), color(Role::Accent, &item), {}, 1.5);
    }
    const QColor ink = color(isEnabled(&item) ? Role::Text : Role::Faint, &item);
    QRect inside = ground.adjusted(pixels(Space::S), 0, -pixels(Space::S), 0);
    const auto visual = [&](const QRect &logical) { return QStyle::visualRect(item.direction, item.rect, logical); };
    if (hasSigns(item)) {
        const int size = iconSize(item.fontMetrics);
        sign(item, visual(QRect(inside.left(), inside.top() + (inside.height() - size) / 2, size, size)), ink, painter);
        inside.setLeft(inside.left() + signWidth(item));
    }
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect arrow = visual(QRect(inside.right() - arrowSize(item.fontMetrics) + 1, inside.top(),
                                         arrowSize(item.fontMetrics), inside.height()));
        glyph(painter, arrow, item.direction == Qt::RightToLeft ? Icon::ChevronLeft : Icon::ChevronRight,
              color(isEnabled(&item) ? Role::Muted : Role::Faint, &item), arrowSize(item.fontMetrics));
        inside.setRight(inside.right() - arrowSize(item.fontMetrics));
    }
    painter->setFont(item.menuItemType == QStyleOptionMenuItem::DefaultItem ? strong(item.font) : item.font);
    const qsizetype tab = item.text.indexOf(QLatin1Char('\t'));
    const Qt::Alignment leading = QStyle::visualAlignment(item.direction, Qt::AlignLeft | Qt::AlignVCenter);
    const Qt::Alignment trailing = QStyle::visualAlignment(item.direction, Qt::AlignRight | Qt::AlignVCenter);
    QRect words = inside;
    if (tab >= 0) {
        text(painter, visual(inside), static_cast<int>(trailing), item.text.sliced(tab + 1),
             color(isEnabled(&item) ? Role::Muted : Role::Faint, &item));
        words.setRight(inside.right() - item.reservedShortcutWidth);
    }
    text(painter, visual(words), static_cast<int>(leading) | mnemonic, tab < 0 ? item.text : item.text.first(tab), ink);
    painter->restore();
}

QSize menuItemSize(const QStyleOptionMenuItem &item, const QSize &contents)
{
    const int sides = 2 * (edge + pixels(Space::S));
    if (item.menuItemType == QStyleOptionMenuItem::Separator) {
        if (item.text.isEmpty())
            return {contents.width() + sides, pixels(Space::S) + 1};
        return {contents.width() + sides, item.fontMetrics.height() + pixels(Space::S)};
    }
    int width = contents.width() + sides + signWidth(item);
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu)
        width += arrowSize(item.fontMetrics) + pixels(Space::S);
    if (item.text.contains(QLatin1Char('\t')))
        width += pixels(Space::XL); // between the words and their keys
    return {width, std::max(28, contents.height() + pixels(Space::S) + 2)};
}

void menuBarItem(const QStyleOptionMenuItem &item, QPainter *painter, int mnemonic)
{
    const bool open = item.state & (QStyle::State_Selected | QStyle::State_Sunken);
    if (open && isEnabled(&item)) {
        QColor veil = color(Role::Text, &item);
        veil.setAlphaF(0.08F);
        box(painter, QRectF(item.rect).adjusted(0, 2, 0, -2), veil, {}, 4);
    }
    text(painter, item.rect, Qt::AlignCenter | mnemonic, item.text,
         color(isEnabled(&item) ? Role::Text : Role::Faint, &item));
}

void tipPanel(const QStyleOption &option, QPainter *painter)
{
    box(painter, option.rect, color(Role::Raised, &option), color(Role::Border, &option), 4);
}

} // namespace wingman::ui::look
