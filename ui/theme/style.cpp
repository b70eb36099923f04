// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/style.h"

#include "theme/theme.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QPainter>
#include <QStyleOption>

namespace wingman::ui {
namespace {

constexpr auto kindProperty = "wingmanKind";
constexpr auto surfaceProperty = "wingmanSurface";

void drawSurface(SurfaceKind kind, const QStyleOption *option, QPainter *painter)
{
    const auto color = [option](Role role) { return colorOf(role, option->palette); };
    const QRectF rect = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const auto box = [&](Role fill) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(color(Role::Border));
        painter->setBrush(color(fill));
        painter->drawRoundedRect(rect, radius(), radius());
    };
    painter->save();
    switch (kind) {
    case SurfaceKind::Card:
        box(Role::Surface);
        break;
    case SurfaceKind::Sunken:
        box(Role::Sunken);
        break;
    case SurfaceKind::Raised:
        box(Role::Raised);
        break;
    case SurfaceKind::Rail: {
        painter->fillRect(option->rect, color(Role::Sunken));
        const bool left = option->direction == Qt::RightToLeft;
        const QRect inner(left ? option->rect.left() : option->rect.right(), option->rect.top(), 1,
                          option->rect.height());
        painter->fillRect(inner, color(Role::Border));
        break;
    }
    case SurfaceKind::Bar:
        painter->fillRect(option->rect, color(Role::Surface));
        painter->fillRect(QRect(option->rect.left(), option->rect.top(), option->rect.width(), 1), color(Role::Border));
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          color(Role::Border));
        break;
    }
    painter->restore();
}

} // namespace

void setKind(QAbstractButton *button, ButtonKind kind)
{
    button->setProperty(kindProperty, static_cast<int>(kind));
    button->updateGeometry();
    button->update();
}

ButtonKind kindOf(const QAbstractButton *button)
{
    return static_cast<ButtonKind>(button->property(kindProperty).toInt());
}

void setSurface(QWidget *widget, SurfaceKind kind)
{
    widget->setProperty(surfaceProperty, static_cast<int>(kind));
    widget->setAttribute(Qt::WA_StyledBackground);
    if (auto *area = qobject_cast<QAbstractScrollArea *>(widget))
        area->viewport()->setAutoFillBackground(false);
    widget->update();
}

Style::Style() : QProxyStyle(QStringLiteral("Fusion")) {}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
}

void Style::unpolish(QWidget *widget)
{
    QProxyStyle::unpolish(widget);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    if (element == PE_Widget && widget != nullptr) {
        const QVariant kind = widget->property(surfaceProperty);
        if (kind.isValid())
            return drawSurface(static_cast<SurfaceKind>(kind.toInt()), option, painter);
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

QPalette Style::standardPalette() const
{
    return paletteOf(Scheme::Light);
}

} // namespace wingman::ui
