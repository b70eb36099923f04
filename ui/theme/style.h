// SPDX-License-Identifier: GPL-3.0-or-later
// How native widgets look, and the few words by which a page says what a button or a piece of the window is.
#pragma once

#include <QProxyStyle>

class QAbstractButton;

namespace wingman::ui {

/// What a button is for; Plain until it is set.
enum class ButtonKind : quint8 {
    Plain,
    Primary, ///< what the page or sheet is for: one of a kind
    Danger,  ///< takes something away
    Quiet    ///< no frame until it is pointed at
};
void setKind(QAbstractButton *button, ButtonKind kind);
ButtonKind kindOf(const QAbstractButton *button);

/// What a plain QWidget or a scrolling area is as a piece of the window.
enum class SurfaceKind : quint8 {
    Card,   ///< a bordered, rounded surface
    Sunken, ///< the same, set into what it lies on
    Raised, ///< above the page: a sheet, a drawer
    Rail,   ///< the side of the window, a hairline at its inner edge
    Bar     ///< a strip along the window, hairlines where it meets the page
};
void setSurface(QWidget *widget, SurfaceKind kind);

/// The look of the native widgets, drawn from the palette that each is drawn with. Owned by the application. Nothing in
/// it moves: there is nothing to reduce for people who want less motion. Thread: GUI.
class Style : public QProxyStyle
{
    Q_OBJECT
public:
    Style();

    void polish(QWidget *widget) override;
    void unpolish(QWidget *widget) override;
    using QProxyStyle::polish;
    using QProxyStyle::unpolish;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    QPalette standardPalette() const override;
};

} // namespace wingman::ui
