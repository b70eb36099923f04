// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/style_fields.h"

#include "theme/drawing.h"
#include "theme/style_buttons.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QFrame>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace wingman::ui::look {
namespace {

using namespace drawing;

constexpr int barHeight = 6;

/// With the space around it.
int arrowWidth(const QFontMetrics &metrics)
{
    return 2 * arrowSize(metrics);
}

int stepWidth(const QFontMetrics &metrics)
{
    return arrowSize(metrics) + pixels(Space::S);
}

bool isSpin(const QStyleOptionSpinBox &spin)
{
    return spin.buttonSymbols != QAbstractSpinBox::NoButtons;
}

QColor fieldFill(const QStyleOption &option)
{
    if (!isEnabled(&option) || option.state & QStyle::State_ReadOnly)
        return color(Role::Window, &option);
    // Into the page in dark, out of it in light.
    return color(isDark(schemeOf(option.palette)) ? Role::Sunken : Role::Surface, &option);
}

QString wordsOf(const QStyleOptionProgressBar &bar)
{
    return bar.minimum == bar.maximum ? QString() : bar.text;
}

void progressGroove(const QStyleOptionProgressBar &bar, QPainter *painter)
{
    const double half = std::min(bar.rect.width(), bar.rect.height()) / 2.0;
    box(painter, bar.rect, mixed(color(Role::Sunken, &bar), color(Role::Muted, &bar), 0.18), {}, half);
}

void progressContents(const QStyleOptionProgressBar &bar, QPainter *painter)
{
    const QRectF all(bar.rect);
    const bool horizontal = bar.state & QStyle::State_Horizontal;
    const double half = std::min(all.width(), all.height()) / 2;
    const QColor ink = color(isEnabled(&bar) ? Role::Accent : Role::Faint, &bar);
    if (bar.minimum == bar.maximum) {
        // How far it is nobody knows: a broken line, which does not move.
        const double length = horizontal ? all.width() : all.height();
        const double part = half * 6;
        const int parts = static_cast<int>(length / part);
        for (int i = 0; i < parts; i += 2) {
            const double at = i * part;
            box(painter,
                horizontal ? QRectF(all.left() + at, all.top(), part, all.height())
                           : QRectF(all.left(), all.top() + at, all.width(), part),
                ink, {}, half);
        }
        return;
    }
    const double range = static_cast<double>(bar.maximum) - bar.minimum;
    const double share = std::clamp((static_cast<double>(bar.progress) - bar.minimum) / range, 0.0, 1.0);
    if (share <= 0)
        return;
    QRectF done = all;
    const double length = std::max(half * 2, (horizontal ? all.width() : all.height()) * share);
    if (horizontal) {
        const bool fromRight = bar.invertedAppearance != (bar.direction == Qt::RightToLeft);
        fromRight ? done.setLeft(all.right() - length) : done.setWidth(length);
    } else {
        bar.invertedAppearance ? done.setHeight(length) : done.setTop(all.bottom() - length);
    }
    box(painter, done, ink, {}, half);
}

void progressLabel(const QStyleOptionProgressBar &bar, QPainter *painter)
{
    const Qt::Alignment side = QStyle::visualAlignment(bar.direction, Qt::AlignRight | Qt::AlignVCenter);
    text(painter, bar.rect, static_cast<int>(side), wordsOf(bar),
         color(isEnabled(&bar) ? Role::Muted : Role::Faint, &bar));
}

} // namespace

void surface(SurfaceKind kind, const QStyleOption &option, QPainter *painter)
{
    const QColor line = color(Role::Border, &option);
    switch (kind) {
    case SurfaceKind::Card:
        box(painter, option.rect, color(Role::Surface, &option), line, radius() + 2);
        return;
    case SurfaceKind::Sunken:
        box(painter, option.rect, color(Role::Sunken, &option), line, radius());
        return;
    case SurfaceKind::Raised:
        box(painter, option.rect, color(Role::Raised, &option), line, radius() + 4);
        return;
    case SurfaceKind::Rail:
        painter->fillRect(option.rect, color(Role::Sunken, &option));
        hairline(painter, option.rect, option.direction == Qt::RightToLeft ? Qt::LeftEdge : Qt::RightEdge, line);
        return;
    case SurfaceKind::Bar:
        painter->fillRect(option.rect, color(Role::Surface, &option));
        hairline(painter, option.rect, Qt::TopEdge, line);
        hairline(painter, option.rect, Qt::BottomEdge, line);
        return;
    }
    Q_UNREACHABLE();
}

void field(const QStyleOption &option, QPainter *painter)
{
    box(painter, option.rect, fieldFill(option), color(Role::Border, &option));
    if (isFocused(&option))
        ring(painter, option.rect, &option);
    else if (isHovered(&option) && !(option.state & QStyle::State_ReadOnly))
        box(painter, option.rect, {}, mixed(color(Role::Border, &option), color(Role::Muted, &option), 0.5));
}

void frame(const QStyleOption &option, QPainter *painter, const QWidget *widget)
{
    if (qobject_cast<const QPlainTextEdit *>(widget) != nullptr || qobject_cast<const QTextEdit *>(widget) != nullptr) {
        field(option, painter);
        return;
    }
    const bool popup = widget != nullptr && widget->inherits("QComboBoxPrivateContainer");
    surface(popup ? SurfaceKind::Raised : SurfaceKind::Card, option, painter);
    // A list says by its current row that it has the focus; where it has none, by its frame.
    const auto *view = qobject_cast<const QAbstractItemView *>(widget);
    if (view != nullptr && isFocused(&option) && !view->currentIndex().isValid())
        ring(painter, option.rect, &option, radius() + 2);
}

void shapedFrame(const QStyleOptionFrame &frame, QPainter *painter, const QWidget *widget)
{
    const QColor line = color(Role::Border, &frame);
    switch (frame.frameShape) {
    case QFrame::HLine: {
        QRect rect = frame.rect;
        rect.setTop(rect.center().y());
        hairline(painter, rect, Qt::TopEdge, line);
        return;
    }
    case QFrame::VLine: {
        QRect rect = frame.rect;
        rect.setLeft(rect.center().x());
        hairline(painter, rect, Qt::LeftEdge, line);
        return;
    }
    case QFrame::NoFrame:
        return;
    case QFrame::Box:
    case QFrame::Panel:
    case QFrame::WinPanel:
    case QFrame::StyledPanel:
        look::frame(frame, painter, widget);
        return;
    }
}

void comboBox(const QStyleOptionComboBox &combo, QPainter *painter)
{
    QStyleOption body = static_cast<const QStyleOption &>(combo);
    if (combo.editable)
        field(body, painter);
    else
        plainPanel(body, painter);
    if (combo.subControls.testFlag(QStyle::SC_ComboBoxArrow))
        glyph(painter, comboBoxPart(combo, QStyle::SC_ComboBoxArrow), Icon::ChevronDown,
              color(isEnabled(&combo) ? Role::Muted : Role::Faint, &combo), arrowSize(combo.fontMetrics));
}

void comboBoxLabel(const QStyleOptionComboBox &combo, const QRect &rect, QPainter *painter)
{
    if (combo.editable)
        return;
    painter->save();
    painter->setFont(medium(painter->font()));
    const QColor ink = color(isEnabled(&combo) ? Role::Text : Role::Faint, &combo);
    QRect room = rect;
    if (!combo.currentIcon.isNull()) {
        const QRect all = rect;
        QRect icon(QPoint(rect.left(), rect.top() + (rect.height() - combo.iconSize.height()) / 2), combo.iconSize);
        QRect words = rect.adjusted(combo.iconSize.width() + pixels(Space::S), 0, 0, 0);
        icon = QStyle::visualRect(combo.direction, all, icon);
        room = QStyle::visualRect(combo.direction, all, words);
        picture(painter, icon, combo.currentIcon, ink, &combo);
    }
    const Qt::Alignment side = QStyle::visualAlignment(combo.direction, Qt::AlignLeft | Qt::AlignVCenter);
    text(painter, room, static_cast<int>(side), combo.currentText, ink);
    painter->restore();
}

QRect comboBoxPart(const QStyleOptionComboBox &combo, QStyle::SubControl part)
{
    const QRect &all = combo.rect;
    QRect rect = all;
    if (part == QStyle::SC_ComboBoxArrow)
        rect.setLeft(all.right() - arrowWidth(combo.fontMetrics) + 1);
    else if (part == QStyle::SC_ComboBoxEditField)
        rect.adjust(combo.editable ? pixels(Space::S) : pixels(Space::M), 1, -arrowWidth(combo.fontMetrics), -1);
    return QStyle::visualRect(combo.direction, all, rect);
}

QSize comboBoxSize(const QStyleOptionComboBox &combo, const QSize &contents)
{
    const int width = contents.width() + contents.width() / 20 + pixels(Space::M) + arrowWidth(combo.fontMetrics);
    return {width, std::max(controlHeight(combo.fontMetrics), contents.height() + pixels(Space::S))};
}

void spinBox(const QStyleOptionSpinBox &spin, QPainter *painter)
{
    if (spin.frame)
        field(spin, painter);
    if (!isSpin(spin))
        return;
    const auto step = [&](QStyle::SubControl part, QAbstractSpinBox::StepEnabledFlag flag, Icon icon) {
        const bool can = isEnabled(&spin) && (spin.stepEnabled & flag);
        const QRect rect = spinBoxPart(spin, part);
        if (can && (spin.activeSubControls & part)) {
            QColor veil = color(Role::Text, &spin);
            veil.setAlphaF(spin.state & QStyle::State_Sunken ? 0.14F : 0.08F);
            box(painter, rect.adjusted(0, 1, -1, -1), veil, {}, 3);
        }
        QColor ink = color(Role::Muted, &spin);
        if (!can)
            ink.setAlphaF(0.4F);
        glyph(painter, rect, icon, ink, std::min(arrowSize(spin.fontMetrics) - 2, rect.height()));
    };
    step(QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled,
         spin.buttonSymbols == QAbstractSpinBox::PlusMinus ? Icon::Plus : Icon::ChevronUp);
    step(QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled,
         spin.buttonSymbols == QAbstractSpinBox::PlusMinus ? Icon::Minus : Icon::ChevronDown);
}

QRect spinBoxPart(const QStyleOptionSpinBox &spin, QStyle::SubControl part)
{
    const QRect &all = spin.rect;
    QRect rect = all;
    const int half = all.height() / 2;
    const QRect steps(all.right() - stepWidth(spin.fontMetrics), all.top() + 2, stepWidth(spin.fontMetrics) - 1,
                      all.height() - 4);
    if (part == QStyle::SC_SpinBoxUp)
        rect = isSpin(spin) ? QRect(steps.left(), steps.top(), steps.width(), half - 2) : QRect();
    else if (part == QStyle::SC_SpinBoxDown)
        rect = isSpin(spin)
                   ? QRect(steps.left(), all.top() + half, steps.width(), steps.bottom() - all.top() - half + 1)
                   : QRect();
    else if (part == QStyle::SC_SpinBoxEditField)
        rect.adjust(pixels(Space::S), 1, isSpin(spin) ? -stepWidth(spin.fontMetrics) - 1 : -pixels(Space::S), -1);
    return QStyle::visualRect(spin.direction, all, rect);
}

QSize spinBoxSize(const QStyleOptionSpinBox &spin, const QSize &contents)
{
    const int sides = pixels(Space::S) + (isSpin(spin) ? stepWidth(spin.fontMetrics) + 1 : pixels(Space::S));
    return {contents.width() + sides, std::max(controlHeight(spin.fontMetrics), contents.height() + pixels(Space::XS))};
}

QRect groupBoxPart(const QStyleOptionGroupBox &box, QStyle::SubControl part)
{
    const QRect &all = box.rect;
    const bool checkable = box.subControls & QStyle::SC_GroupBoxCheckBox;
    const bool titled = checkable || !box.text.isEmpty();
    const int head = titled ? std::max(indicatorSize(box.fontMetrics), box.fontMetrics.height()) + pixels(Space::S) : 0;
    const int sign = checkable ? indicatorSize(box.fontMetrics) + pixels(Space::S) : 0;
    const QRect line(all.left(), all.top(), all.width(), std::max(0, head - pixels(Space::XS)));
    QRect rect = all.adjusted(0, head, 0, 0);
    if (part == QStyle::SC_GroupBoxLabel)
        rect = titled ? line.adjusted(sign, 0, 0, 0) : QRect();
    else if (part == QStyle::SC_GroupBoxCheckBox)
        rect = checkable ? QRect(line.left(), line.top(), indicatorSize(box.fontMetrics), line.height()) : QRect();
    else if (part == QStyle::SC_GroupBoxContents)
        rect.adjust(1, 1, -1, -1);
    return QStyle::visualRect(box.direction, all, rect);
}

void groupBoxTitle(const QStyleOptionGroupBox &box, const QRect &rect, QPainter *painter, int mnemonic)
{
    painter->save();
    painter->setFont(strong(painter->font()));
    const Qt::Alignment side = QStyle::visualAlignment(box.direction, Qt::AlignLeft | Qt::AlignVCenter);
    text(painter, rect, static_cast<int>(side) | mnemonic, box.text,
         color(isEnabled(&box) ? Role::Text : Role::Faint, &box));
    painter->restore();
}

void progressBar(const QStyleOptionProgressBar &bar, QPainter *painter)
{
    QStyleOptionProgressBar part(bar);
    part.rect = progressPart(bar, false);
    if (!part.rect.isEmpty()) {
        progressGroove(part, painter);
        progressContents(part, painter);
    }
    part.rect = progressPart(bar, true);
    if (bar.textVisible && !part.rect.isEmpty())
        progressLabel(part, painter);
}

QRect progressPart(const QStyleOptionProgressBar &bar, bool words)
{
    const QRect &all = bar.rect;
    if (!(bar.state & QStyle::State_Horizontal)) {
        const int left = all.left() + (all.width() - barHeight) / 2;
        return words ? QRect() : QRect(left, all.top(), barHeight, all.height());
    }
    const QString said = bar.textVisible ? wordsOf(bar) : QString();
    const auto widthOf = [&bar](const QString &text) { return bar.fontMetrics.horizontalAdvance(text); };
    // As much at 5 % as at 100 %.
    const int wanted =
        said.isEmpty() ? 0 : std::max(widthOf(said), widthOf(QStringLiteral("100 %"))) + pixels(Space::S);
    const int room = std::min(wanted, all.width());
    QRect rect = all;
    if (words)
        rect.setLeft(all.right() - room + 1);
    else
        rect = QRect(all.left(), all.top() + (all.height() - barHeight) / 2, all.width() - room, barHeight);
    return QStyle::visualRect(bar.direction, all, rect);
}

QSize progressSize(const QStyleOptionProgressBar &bar, const QSize &contents)
{
    if (!(bar.state & QStyle::State_Horizontal))
        return {barHeight, contents.height()};
    return {contents.width(), bar.textVisible ? bar.fontMetrics.height() : barHeight};
}

} // namespace wingman::ui::look
