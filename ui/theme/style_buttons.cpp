// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/style_buttons.h"

#include "theme/drawing.h"

#include <QAbstractButton>
#include <QPainter>

namespace wingman::ui::look {
namespace {

using namespace drawing;

constexpr int indicatorMargin = 2; ///< room for the ring of the focus

struct Colors
{
    QColor fill;
    QColor border;
    QColor ink;
    bool solid = false; ///< the ring of the focus needs a gap to be seen
};

Colors solid(Role fill, Role ink, const QStyleOption &option)
{
    if (!isEnabled(&option))
        return {color(Role::Sunken, &option), color(Role::Border, &option), color(Role::Faint, &option), false};
    const QColor base = color(fill, &option);
    // Toward the text's colour in light, toward white in dark: always away from the label on it.
    const double share = isPressed(&option) ? 0.22 : isHovered(&option) ? 0.12 : 0.0;
    const QColor shown = mixed(base, color(Role::Text, &option), share);
    return {shown, shown, color(ink, &option), true};
}

Colors colorsOf(ButtonKind kind, const QStyleOption &option)
{
    const bool checked = option.state & QStyle::State_On;
    const QColor none;
    switch (kind) {
    case ButtonKind::Primary:
        return solid(Role::Accent, Role::OnAccent, option);
    case ButtonKind::DangerPrimary:
        return solid(Role::Danger, Role::OnDanger, option);
    case ButtonKind::Plain:
    case ButtonKind::Danger:
    case ButtonKind::Quiet:
        break;
    }
    const bool framed = kind != ButtonKind::Quiet;
    if (!isEnabled(&option))
        return {none, framed ? color(Role::Border, &option) : none, color(Role::Faint, &option)};
    if (checked) {
        const QColor fill = touched(color(Role::AccentFill, &option), &option);
        return {fill, framed ? color(Role::Accent, &option) : none, color(Role::Accent, &option)};
    }
    if (kind == ButtonKind::Danger) {
        const bool near = isHovered(&option) || isPressed(&option);
        const QColor fill = color(near ? Role::DangerFill : Role::Raised, &option);
        return {isPressed(&option) ? mixed(fill, color(Role::Danger, &option), 0.12) : fill,
                color(near ? Role::Danger : Role::Border, &option), color(Role::Danger, &option)};
    }
    if (framed)
        return {touched(color(Role::Raised, &option), &option), color(Role::Border, &option),
                color(Role::Text, &option)};
    // Without a frame the ground shows through: a veil of the text's colour instead of a fill.
    QColor veil;
    if (isHovered(&option) || isPressed(&option)) {
        veil = color(Role::Text, &option);
        veil.setAlphaF(isPressed(&option) ? 0.12F : 0.07F);
    }
    return {veil, none, color(Role::Text, &option)};
}

ButtonKind kindOf(const QWidget *widget, ButtonKind otherwise)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button == nullptr ? otherwise : ui::kindOf(button);
}

void panel(const Colors &colors, const QStyleOption &option, QPainter *painter)
{
    const QRectF rect(option.rect);
    if (isFocused(&option) && colors.solid) {
        ring(painter, rect, &option, radius());
        box(painter, rect.adjusted(2, 2, -2, -2), color(Role::Surface, &option), {}, radius() - 2);
        box(painter, rect.adjusted(3.5, 3.5, -3.5, -3.5), colors.fill, {}, radius() - 3);
        return;
    }
    box(painter, rect, colors.fill, colors.border);
    if (isFocused(&option))
        ring(painter, rect, &option);
}

/// Icon, text and arrow in a row, centred together.
struct Row
{
    QRect icon;
    QRect text;
    QRect arrow;
};

Row layOut(const QRect &rect, const QSize &icon, int textWidth, int arrow, Qt::LayoutDirection direction)
{
    const int gap = pixels(Space::S);
    const int withIcon = icon.isEmpty() ? 0 : icon.width() + (textWidth > 0 ? gap : 0);
    const int withArrow = arrow > 0 ? arrow + (textWidth > 0 || !icon.isEmpty() ? pixels(Space::XS) : 0) : 0;
    const int edge = textWidth > 0 ? pixels(Space::S) : 0; // a text that is cut does not touch the border
    const int width = std::min(rect.width() - 2 * edge, withIcon + textWidth + withArrow);
    int left = rect.left() + (rect.width() - width) / 2;
    Row row;
    if (!icon.isEmpty())
        row.icon = QRect(QPoint(left, rect.top() + (rect.height() - icon.height()) / 2), icon);
    left += withIcon;
    const int room = width - withIcon - withArrow;
    row.text = QRect(left, rect.top(), room, rect.height());
    if (arrow > 0)
        row.arrow = QRect(left + room + withArrow - arrow, rect.top(), arrow, rect.height());
    for (QRect *each : {&row.icon, &row.text, &row.arrow})
        *each = QStyle::visualRect(direction, rect, *each);
    return row;
}

bool hasMenu(const QStyleOptionToolButton &button)
{
    return (button.features & QStyleOptionToolButton::HasMenu) &&
           !(button.features & QStyleOptionToolButton::MenuButtonPopup) && button.arrowType == Qt::NoArrow;
}

ButtonKind kindOf(const QStyleOptionToolButton &button, const QWidget *widget)
{
    const ButtonKind kind = kindOf(widget, ButtonKind::Plain);
    return kind == ButtonKind::Plain && (button.state & QStyle::State_AutoRaise) ? ButtonKind::Quiet : kind;
}

} // namespace

void plainPanel(const QStyleOption &option, QPainter *painter)
{
    QStyleOption plain(option);
    plain.state &= ~QStyle::State_On;
    panel(colorsOf(ButtonKind::Plain, plain), plain, painter);
}

void pushButton(const QStyleOptionButton &button, QPainter *painter, const QWidget *widget)
{
    const bool flat = button.features & QStyleOptionButton::Flat;
    const ButtonKind kind = kindOf(widget, ButtonKind::Plain);
    panel(colorsOf(flat && kind == ButtonKind::Plain ? ButtonKind::Quiet : kind, button), button, painter);
}

void pushButtonLabel(const QStyleOptionButton &button, QPainter *painter, const QWidget *widget, int mnemonic)
{
    const bool flat = button.features & QStyleOptionButton::Flat;
    const ButtonKind kind = kindOf(widget, ButtonKind::Plain);
    const QColor ink = colorsOf(flat && kind == ButtonKind::Plain ? ButtonKind::Quiet : kind, button).ink;
    painter->save();
    painter->setFont(medium(painter->font()));
    const int width = painter->fontMetrics().size(Qt::TextSingleLine | Qt::TextShowMnemonic, button.text).width();
    const Row row =
        layOut(button.rect, button.icon.isNull() ? QSize() : button.iconSize, width,
               button.features & QStyleOptionButton::HasMenu ? arrowSize(button.fontMetrics) : 0, button.direction);
    if (!button.icon.isNull())
        picture(painter, row.icon, button.icon, ink, &button);
    text(painter, row.text, Qt::AlignCenter | mnemonic, button.text, ink);
    if (button.features & QStyleOptionButton::HasMenu)
        glyph(painter, row.arrow, Icon::ChevronDown, ink, arrowSize(button.fontMetrics));
    painter->restore();
}

QSize pushButtonSize(const QStyleOptionButton &button, const QFont &font)
{
    constexpr int flags = Qt::TextSingleLine | Qt::TextShowMnemonic;
    const int text = button.fontMetrics.size(flags, button.text).width();
    // Room for the heavier weight. Letters of another script may come from a font that is made heavy by drawing.
    const int heavier = std::max(text + text / 20, QFontMetrics(medium(font)).size(flags, button.text).width() + 1);
    const int height = controlHeight(button.fontMetrics);
    int width = heavier;
    if (!button.icon.isNull())
        width += button.iconSize.width() + (text > 0 ? pixels(Space::S) : 0);
    if (button.features & QStyleOptionButton::HasMenu)
        width += arrowSize(button.fontMetrics) + pixels(Space::XS);
    width += 2 * (text > 0 ? pixels(Space::M) : pixels(Space::S));
    return {std::max(width, height), std::max(height, button.iconSize.height() + pixels(Space::S))};
}

void toolButton(const QStyleOptionToolButton &button, QPainter *painter, const QWidget *widget, int mnemonic)
{
    const ButtonKind kind = kindOf(button, widget);
    const Colors colors = colorsOf(kind, button);
    panel(colors, button, painter);
    QRect inside = button.rect;
    if (button.features & QStyleOptionToolButton::MenuButtonPopup) {
        const int width = arrowSize(button.fontMetrics) + pixels(Space::S);
        const QRect menu =
            QStyle::visualRect(button.direction, button.rect,
                               QRect(button.rect.right() - width + 1, button.rect.top(), width, button.rect.height()));
        const QRect rest = button.rect.adjusted(0, 0, -width, 0);
        inside = QStyle::visualRect(button.direction, button.rect, rest);
        if (colors.border.isValid())
            hairline(painter, menu, button.direction == Qt::RightToLeft ? Qt::RightEdge : Qt::LeftEdge, colors.border);
        glyph(painter, menu, Icon::ChevronDown, colors.ink, arrowSize(button.fontMetrics));
    }
    if (button.arrowType != Qt::NoArrow) {
        const Icon arrow = button.arrowType == Qt::UpArrow     ? Icon::ChevronUp
                           : button.arrowType == Qt::DownArrow ? Icon::ChevronDown
                           : button.arrowType == Qt::LeftArrow ? Icon::ChevronLeft
                                                               : Icon::ChevronRight;
        glyph(painter, inside, arrow, colors.ink,
              std::min({arrowSize(button.fontMetrics), inside.width(), inside.height()}));
        return;
    }
    painter->save();
    painter->setFont(medium(button.font));
    const bool showsIcon = !button.icon.isNull() && button.toolButtonStyle != Qt::ToolButtonTextOnly;
    const bool showsText = !button.text.isEmpty() && (!showsIcon || button.toolButtonStyle != Qt::ToolButtonIconOnly);
    const QSize icon = showsIcon ? button.iconSize : QSize();
    if (showsIcon && showsText && button.toolButtonStyle == Qt::ToolButtonTextUnderIcon) {
        const int height = painter->fontMetrics().height();
        const QRect above = inside.adjusted(0, pixels(Space::XS), 0, -height - pixels(Space::XS));
        picture(painter, square(above, icon.width()), button.icon, colors.ink, &button);
        text(painter, QRect(inside.left(), above.bottom(), inside.width(), height), Qt::AlignCenter | mnemonic,
             button.text, colors.ink);
    } else {
        const int width =
            showsText ? painter->fontMetrics().size(Qt::TextSingleLine | Qt::TextShowMnemonic, button.text).width() : 0;
        const int side = std::min(pixels(Space::S), (inside.width() - icon.width()) / 2);
        const Row row = layOut(inside.adjusted(side, 0, -side, 0), icon, width,
                               hasMenu(button) ? arrowSize(button.fontMetrics) : 0, button.direction);
        if (showsIcon)
            picture(painter, row.icon, button.icon, colors.ink, &button);
        if (showsText)
            text(painter, row.text, Qt::AlignCenter | mnemonic, button.text, colors.ink);
        if (hasMenu(button))
            glyph(painter, row.arrow, Icon::ChevronDown, colors.ink, arrowSize(button.fontMetrics));
    }
    painter->restore();
}

QSize toolButtonSize(const QStyleOptionToolButton &button, const QSize &contents, const QWidget *widget)
{
    const bool quiet = kindOf(button, widget) == ButtonKind::Quiet;
    const bool words = !button.text.isEmpty() && button.toolButtonStyle != Qt::ToolButtonIconOnly;
    const int margin = words ? pixels(Space::M) : pixels(Space::S);
    const int lowest = quiet ? button.fontMetrics.height() + pixels(Space::S) : controlHeight(button.fontMetrics);
    const int height = std::max(contents.height() + pixels(Space::S), lowest);
    int width = contents.width() + (words ? contents.width() / 20 : 0) + 2 * margin;
    if (hasMenu(button))
        width += arrowSize(button.fontMetrics) + pixels(Space::XS);
    return {std::max(width, height), height};
}

int indicatorSize(const QFontMetrics &metrics)
{
    return std::max(16, metrics.ascent() + metrics.descent()) + 2 * indicatorMargin;
}

void checkIndicator(const QStyleOption &option, QPainter *painter)
{
    const QRect outer = square(option.rect, std::min(option.rect.width(), option.rect.height()));
    const QRect inner = outer.adjusted(indicatorMargin, indicatorMargin, -indicatorMargin, -indicatorMargin);
    const bool partly = option.state & QStyle::State_NoChange;
    const bool on = (option.state & QStyle::State_On) || partly;
    const Role line = isEnabled(&option) ? Role::Muted : Role::Border;
    if (on && isEnabled(&option))
        box(painter, inner, touched(color(Role::Accent, &option), &option), {}, 4);
    else
        box(painter, inner, isEnabled(&option) ? touched(color(Role::Raised, &option), &option) : QColor(),
            color(line, &option), 4);
    if (on)
        glyph(painter, inner, partly ? Icon::Minus : Icon::Check,
              color(isEnabled(&option) ? Role::OnAccent : Role::Faint, &option), inner.width() - 2);
    if (isFocused(&option))
        ring(painter, QRectF(outer).adjusted(-1, -1, 1, 1), &option, 6);
}

void radioIndicator(const QStyleOption &option, QPainter *painter)
{
    const QRect outer = square(option.rect, std::min(option.rect.width(), option.rect.height()));
    const QRectF inner = QRectF(outer).adjusted(indicatorMargin, indicatorMargin, -indicatorMargin, -indicatorMargin);
    const bool on = option.state & QStyle::State_On;
    const double half = inner.width() / 2;
    if (on && isEnabled(&option))
        box(painter, inner, touched(color(Role::Accent, &option), &option), {}, half);
    else
        box(painter, inner, isEnabled(&option) ? touched(color(Role::Raised, &option), &option) : QColor(),
            color(isEnabled(&option) ? Role::Muted : Role::Border, &option), half);
    if (on) {
        const double inset = inner.width() * 0.31;
        box(painter, inner.adjusted(inset, inset, -inset, -inset),
            color(isEnabled(&option) ? Role::OnAccent : Role::Faint, &option), {}, half);
    }
    if (isFocused(&option))
        ring(painter, QRectF(outer).adjusted(-1, -1, 1, 1), &option, outer.width() / 2.0 + 1);
}

void slider(const QStyleOptionSlider &slider, const QRect &groove, const QRect &handle, QPainter *painter)
{
    const bool horizontal = slider.orientation == Qt::Horizontal;
    const QRect bar = horizontal ? QRect(groove.left(), handle.center().y() - 1, groove.width(), 4)
                                 : QRect(handle.center().x() - 1, groove.top(), 4, groove.height());
    const QColor ink = color(isEnabled(&slider) ? Role::Accent : Role::Faint, &slider);
    box(painter, bar, mixed(color(Role::Sunken, &slider), color(Role::Muted, &slider), 0.25), {}, 2);
    QRect done = bar;
    const bool fromEnd = slider.upsideDown;
    if (horizontal)
        fromEnd ? done.setLeft(handle.center().x()) : done.setRight(handle.center().x());
    else
        fromEnd ? done.setTop(handle.center().y()) : done.setBottom(handle.center().y());
    box(painter, done, ink, {}, 2);
    const QRect knob = square(handle, 16);
    box(painter, knob, touched(color(Role::Raised, &slider), &slider), ink, 8);
    if (isFocused(&slider))
        ring(painter, knob, &slider, 8);
}

} // namespace wingman::ui::look
