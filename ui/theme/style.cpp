// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/style.h"

#include "theme/drawing.h"
#include "theme/style_buttons.h"
#include "theme/style_fields.h"
#include "theme/style_menus.h"
#include "theme/style_views.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTableView>
#include <QTextEdit>

// Qt's enumerations of what can be drawn are open: what is not named here is left to the style below.
namespace wingman::ui {
namespace {

constexpr auto kindProperty = "wingmanKind";
constexpr auto surfaceProperty = "wingmanSurface";
constexpr auto densityProperty = "wingmanDensity";

std::optional<SurfaceKind> surfaceOf(const QWidget *widget)
{
    const QVariant kind = widget == nullptr ? QVariant() : widget->property(surfaceProperty);
    return kind.isValid() ? std::optional(static_cast<SurfaceKind>(kind.toInt())) : std::nullopt;
}

/// Has a ground of its own that shows through what scrolls on it.
bool isClear(const QWidget *widget)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget);
    if (area == nullptr)
        return false;
    return qobject_cast<const QHeaderView *>(area) != nullptr ||
           qobject_cast<const QPlainTextEdit *>(area) != nullptr || qobject_cast<const QTextEdit *>(area) != nullptr ||
           area->frameShape() != QFrame::NoFrame;
}

bool isTip(const QWidget *widget)
{
    return widget->inherits("QTipLabel");
}

/// Windows whose corners are round have to be seen through.
bool hasRoundCorners(const QWidget *widget)
{
    return qobject_cast<const QMenu *>(widget) != nullptr || isTip(widget) ||
           widget->inherits("QComboBoxPrivateContainer");
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

void setDensity(QAbstractItemView *view, Density density)
{
    view->setProperty(densityProperty, static_cast<int>(density));
    if (const auto *table = qobject_cast<QTableView *>(view)) {
        const int height = rowHeight(density, table->fontMetrics());
        table->verticalHeader()->setMinimumSectionSize(height);
        table->verticalHeader()->setDefaultSectionSize(height);
    }
    view->doItemsLayout();
}

Density densityOf(const QAbstractItemView *view)
{
    return static_cast<Density>(view->property(densityProperty).toInt());
}

Style::Style() : QProxyStyle(QStringLiteral("Fusion")) {}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (hasRoundCorners(widget))
        widget->setAttribute(Qt::WA_TranslucentBackground);
    if (isClear(widget))
        qobject_cast<QAbstractScrollArea *>(widget)->viewport()->setAutoFillBackground(false);
    if (auto *tabs = qobject_cast<QTabBar *>(widget))
        tabs->setExpanding(false); // as wide as their words, from the leading side
    if (auto *view = qobject_cast<QAbstractItemView *>(widget))
        view->viewport()->setAttribute(Qt::WA_Hover);
}

void Style::unpolish(QWidget *widget)
{
    if (hasRoundCorners(widget))
        widget->setAttribute(Qt::WA_TranslucentBackground, false);
    if (isClear(widget))
        qobject_cast<QAbstractScrollArea *>(widget)->viewport()->setAutoFillBackground(true);
    QProxyStyle::unpolish(widget);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_Widget:
        if (const auto kind = surfaceOf(widget))
            return look::surface(*kind, *option, painter);
        break;
    case PE_Frame:
        if (const auto kind = surfaceOf(widget))
            return look::surface(*kind, *option, painter);
        return look::frame(*option, painter, widget);
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            look::field(*option, painter);
        return;
    case PE_FrameLineEdit:
    case PE_FrameMenu:
    case PE_FrameStatusBarItem:
    case PE_FrameButtonBevel:
    case PE_PanelStatusBar:
    case PE_PanelToolBar:
    case PE_PanelScrollAreaCorner:
        return;
    case PE_FrameGroupBox:
        return look::surface(SurfaceKind::Card, *option, painter);
    case PE_FrameTabWidget:
    case PE_FrameTabBarBase:
        return drawing::hairline(painter, option->rect, element == PE_FrameTabWidget ? Qt::TopEdge : Qt::BottomEdge,
                                 drawing::color(Role::Border, option));
    case PE_FrameFocusRect:
        // A list draws it around the row, and what is checked around its box.
        if (qobject_cast<const QAbstractItemView *>(widget) == nullptr &&
            qobject_cast<const QAbstractButton *>(widget) == nullptr)
            drawing::ring(painter, option->rect, option, 4);
        return;
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
    case PE_PanelButtonBevel:
        return look::plainPanel(*option, painter);
    case PE_IndicatorCheckBox:
        return look::checkIndicator(*option, painter);
    case PE_IndicatorItemViewItemCheck: {
        QStyleOption quiet(*option);
        quiet.state &= ~State_HasFocus;
        return look::checkIndicator(quiet, painter);
    }
    case PE_IndicatorRadioButton:
        return look::radioIndicator(*option, painter);
    case PE_IndicatorBranch:
        return look::branch(*option, painter);
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight: {
        const Icon arrow = element == PE_IndicatorArrowDown   ? Icon::ChevronDown
                           : element == PE_IndicatorArrowUp   ? Icon::ChevronUp
                           : element == PE_IndicatorArrowLeft ? Icon::ChevronLeft
                                                              : Icon::ChevronRight;
        return drawing::glyph(
            painter, option->rect, arrow, drawing::color(Role::Muted, option),
            std::min({drawing::arrowSize(option->fontMetrics), option->rect.width(), option->rect.height()}));
    }
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            return look::item(*item, painter, widget);
        break;
    case PE_PanelItemViewRow:
        if (const auto *row = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            return look::row(*row, painter, widget);
        break;
    case PE_PanelMenu:
        return look::menuPanel(*option, painter);
    case PE_PanelTipLabel:
        return look::tipPanel(*option, painter);
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    const int mnemonic = proxy()->styleHint(SH_UnderlineShortcut, option, widget) != 0 ? int(Qt::TextShowMnemonic)
                                                                                       : int(Qt::TextHideMnemonic);
    switch (element) {
    case CE_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            look::pushButton(*button, painter, widget);
            return look::pushButtonLabel(*button, painter, widget, mnemonic);
        }
        break;
    case CE_PushButtonBevel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return look::pushButton(*button, painter, widget);
        break;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return look::pushButtonLabel(*button, painter, widget, mnemonic);
        break;
    case CE_ComboBoxLabel:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return look::comboBoxLabel(*combo, subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget),
                                       painter);
        break;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return look::tabShape(*tab, painter);
        break;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
            tab && (tab->shape == QTabBar::RoundedNorth || tab->shape == QTabBar::RoundedSouth))
            return look::tabLabel(*tab, subElementRect(SE_TabBarTabText, tab, widget), painter, mnemonic);
        break;
    case CE_Header:
        if (const auto *section = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return look::header(*section, painter);
        break;
    case CE_HeaderSection:
        if (const auto *section = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return look::headerSection(*section, painter);
        break;
    case CE_HeaderLabel:
        if (const auto *section = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return look::headerLabel(*section, painter);
        break;
    case CE_HeaderEmptyArea:
        return drawing::hairline(painter, option->rect, Qt::BottomEdge, drawing::color(Role::Border, option));
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return look::menuItem(*item, painter, mnemonic);
        break;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return look::menuBarItem(*item, painter, mnemonic);
        break;
    case CE_MenuEmptyArea:
    case CE_MenuHMargin:
    case CE_MenuVMargin:
    case CE_MenuBarEmptyArea:
    case CE_ToolBar:
    case CE_SizeGrip:
        return;
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            return look::progressBar(*bar, painter);
        break;
    case CE_ShapedFrame:
        if (surfaceOf(widget) && qobject_cast<const QAbstractScrollArea *>(widget) == nullptr)
            return; // its ground is its frame
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option)) {
            if (surfaceOf(widget))
                return look::surface(*surfaceOf(widget), *option, painter);
            return look::shapedFrame(*frame, painter, widget);
        }
        break;
    case CE_Splitter:
        return look::splitter(*option, painter);
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (control) {
    case CC_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option))
            return look::toolButton(*button, painter, widget,
                                    proxy()->styleHint(SH_UnderlineShortcut, option, widget) != 0
                                        ? int(Qt::TextShowMnemonic)
                                        : int(Qt::TextHideMnemonic));
        break;
    case CC_ComboBox:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return look::comboBox(*combo, painter);
        break;
    case CC_SpinBox:
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            return look::spinBox(*spin, painter);
        break;
    case CC_ScrollBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return look::scrollBar(*bar, painter);
        break;
    case CC_Slider:
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
            slider && slider->tickPosition == 0)
            return look::slider(*slider, subControlRect(control, option, SC_SliderGroove, widget),
                                subControlRect(control, option, SC_SliderHandle, widget), painter);
        break;
    case CC_GroupBox:
        if (const auto *group = qstyleoption_cast<const QStyleOptionGroupBox *>(option)) {
            QStyleOption part = *static_cast<const QStyleOption *>(option);
            part.rect = subControlRect(control, option, SC_GroupBoxFrame, widget);
            if (!(group->features & QStyleOptionFrame::Flat))
                look::surface(SurfaceKind::Card, part, painter);
            look::groupBoxTitle(*group, subControlRect(control, option, SC_GroupBoxLabel, widget), painter,
                                Qt::TextShowMnemonic);
            if (group->subControls & SC_GroupBoxCheckBox) {
                part.rect = subControlRect(control, option, SC_GroupBoxCheckBox, widget);
                look::checkIndicator(part, painter);
            }
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QIcon Style::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    switch (which) {
    case SP_LineEditClearButton:
    case SP_TitleBarCloseButton:
    case SP_TabCloseButton:
    case SP_DialogCloseButton:
        return icon(Icon::Close);
    case SP_MessageBoxInformation:
        return icon(Icon::Info);
    case SP_MessageBoxWarning:
        return icon(Icon::Warning);
    case SP_MessageBoxCritical:
        return icon(Icon::Error);
    case SP_MessageBoxQuestion:
        return icon(Icon::Question);
    case SP_ToolBarHorizontalExtensionButton:
    case SP_ToolBarVerticalExtensionButton:
        return icon(Icon::More);
    default:
        return QProxyStyle::standardIcon(which, option, widget);
    }
}

QPalette Style::standardPalette() const
{
    return paletteOf(Scheme::Light);
}

} // namespace wingman::ui
