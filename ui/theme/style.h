// SPDX-License-Identifier: GPL-3.0-or-later
// How native widgets look, and the few words by which a page says what a button or a piece of the window is.
#pragma once

#include "theme/theme.h"

#include <QProxyStyle>

class QAbstractButton;
class QAbstractItemView;

namespace wingman::ui {

/// What a button is for; Plain until it is set, and Quiet for a tool button that raises itself.
enum class ButtonKind : quint8 {
    Plain,
    Primary,       ///< what the page or sheet is for: one of a kind
    Danger,        ///< takes something away
    DangerPrimary, ///< what a sheet is for, where that takes something away
    Quiet          ///< no frame until it is pointed at
};
void setKind(QAbstractButton *button, ButtonKind kind);
ButtonKind kindOf(const QAbstractButton *button);

/// What a plain QWidget or a scrolling area is as a piece of the window.
enum class SurfaceKind : quint8 {
    Card,   ///< a bordered, rounded surface
    Sunken, ///< the same, set into what it lies on
    Raised, ///< above the page: a sheet, a drawer
    Rail,   ///< the side of the window, a hairline at its inner edge
    Bar     ///< a strip along the window, a hairline where it meets the page
};
/// A widget that scrolls becomes transparent inside, so that its corners stay round.
void setSurface(QWidget *widget, SurfaceKind kind);

/// How high the rows of a list are; Comfortable until it is set.
void setDensity(QAbstractItemView *view, Density density);
Density densityOf(const QAbstractItemView *view);

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
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget = nullptr) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget = nullptr) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                         const QWidget *widget = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget = nullptr) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                    const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
                  QStyleHintReturn *returned = nullptr) const override;
    QIcon standardIcon(StandardPixmap which, const QStyleOption *option = nullptr,
                       const QWidget *widget = nullptr) const override;
    QPalette standardPalette() const override;
};

} // namespace wingman::ui
