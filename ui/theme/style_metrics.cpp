// SPDX-License-Identifier: GPL-3.0-or-later
// How large and where things are, for the style; style.cpp says how they look.
#include "theme/style.h"

#include "theme/drawing.h"
#include "theme/style_buttons.h"
#include "theme/style_fields.h"
#include "theme/style_menus.h"
#include "theme/style_views.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

namespace wingman::ui {
namespace {

/// The widget's own, so that large fonts and small ones get what they need.
QFontMetrics metricsOf(const QStyleOption *option, const QWidget *widget)
{
    if (option != nullptr)
        return option->fontMetrics;
    return widget != nullptr ? widget->fontMetrics() : QFontMetrics(QApplication::font());
}

} // namespace

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            return visualRect(option->direction, option->rect,
                              option->rect.adjusted(pixels(Space::S), 1, -pixels(Space::S), -1));
        break;
    case SE_PushButtonContents:
    case SE_PushButtonFocusRect:
        return option->rect.adjusted(pixels(Space::XS), 2, -pixels(Space::XS), -2);
    case SE_ComboBoxFocusRect:
    case SE_CheckBoxFocusRect:
    case SE_RadioButtonFocusRect:
        return {}; // the ring is drawn with the box itself
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents:
    case SE_ProgressBarLabel:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            return look::progressPart(*bar, element == SE_ProgressBarLabel);
        break;
    default:
        break;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                            const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
            combo && subControl != SC_ComboBoxListBoxPopup)
            return look::comboBoxPart(*combo, subControl);
        break;
    case CC_SpinBox:
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            return look::spinBoxPart(*spin, subControl);
        break;
    case CC_ScrollBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return look::scrollBarPart(*bar, subControl);
        break;
    case CC_GroupBox:
        if (const auto *group = qstyleoption_cast<const QStyleOptionGroupBox *>(option))
            return look::groupBoxPart(*group, subControl);
        break;
    default:
        break;
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                              const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return look::pushButtonSize(*button, widget ? widget->font() : QApplication::font());
        break;
    case CT_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option))
            return look::toolButtonSize(*button, contents, widget);
        break;
    case CT_ComboBox:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return look::comboBoxSize(*combo, contents);
        break;
    case CT_SpinBox:
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            return look::spinBoxSize(*spin, contents);
        break;
    case CT_LineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            return {contents.width() + 2 * pixels(Space::S),
                    std::max(controlHeight(option->fontMetrics), contents.height() + pixels(Space::XS))};
        break;
    case CT_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            const auto *view = qobject_cast<const QAbstractItemView *>(widget);
            const Density density = view == nullptr ? Density::Comfortable : densityOf(view);
            return look::itemSize(*item, QProxyStyle::sizeFromContents(type, option, contents, widget), density,
                                  widget);
        }
        break;
    case CT_HeaderSection: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {size.width() + 2 * pixels(Space::XS), std::max(30, size.height())};
    }
    case CT_TabBarTab: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {size.width() + size.width() / 25, size.height()};
    }
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return look::menuItemSize(*item, contents);
        break;
    case CT_MenuBarItem:
        return {contents.width() + 2 * pixels(Space::M), contents.height() + pixels(Space::M)};
    case CT_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            return look::progressSize(*bar, contents);
        break;
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return look::indicatorSize(metricsOf(option, widget));
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 6;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
    case PM_ToolBarIconSize:
    case PM_LineEditIconSize:
        return iconSize(metricsOf(option, widget));
    case PM_DefaultFrameWidth: // text keeps its distance from the line around it
        return qobject_cast<const QPlainTextEdit *>(widget) != nullptr ||
                       qobject_cast<const QTextEdit *>(widget) != nullptr
                   ? pixels(Space::XS)
                   : 1;
    case PM_MenuPanelWidth:
        return 1;
    case PM_LineEditIconMargin:
        return pixels(Space::XS);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabOverlap:
    case PM_MenuHMargin:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarHMargin:
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
    case PM_ToolBarFrameWidth:
        return 0;
    case PM_MenuVMargin:
    case PM_MenuBarVMargin:
    case PM_MenuBarItemSpacing:
    case PM_ToolBarItemMargin:
    case PM_ToolBarItemSpacing:
        return pixels(Space::XS);
    case PM_SubMenuOverlap:
        return 2;
    case PM_TabBarTabHSpace:
    case PM_TabBarTabVSpace:
        return 2 * pixels(Space::S);
    case PM_TabBarScrollButtonWidth:
        return pixels(Space::XL);
    case PM_HeaderMargin:
        return pixels(Space::S);
    case PM_HeaderMarkSize:
        return drawing::arrowSize(metricsOf(option, widget));
    case PM_HeaderDefaultSectionSizeVertical:
        return rowHeight(Density::Comfortable, metricsOf(option, widget));
    case PM_FocusFrameHMargin:
        return qobject_cast<const QAbstractItemView *>(widget) != nullptr
                   ? pixels(Space::S) - 1 // the text's own margin adds one
                   : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_TreeViewIndentation:
        return look::indicatorSize(metricsOf(option, widget));
    case PM_ScrollBarExtent:
        return pixels(Space::M);
    case PM_ScrollBarSliderMin:
        return pixels(Space::XL);
    case PM_SplitterWidth:
        return pixels(Space::M);
    case PM_SliderThickness:
    case PM_SliderLength:
    case PM_SliderControlThickness:
        return 20;
    case PM_ToolTipLabelFrameWidth:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return pixels(Space::S);
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return pixels(Space::L);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration:
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
    case SH_ScrollBar_Transient:
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_UnderlineShortcut:
        return 1;
    case SH_Slider_AbsoluteSetButtons:
        return Qt::LeftButton;
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    case SH_Header_ArrowAlignment:
        return Qt::AlignRight | Qt::AlignVCenter;
    case SH_Table_GridLineColor:
        return option == nullptr ? QProxyStyle::styleHint(hint, option, widget, returned)
                                 : static_cast<int>(colorOf(Role::Border, option->palette).rgba());
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

} // namespace wingman::ui
