// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wrapped_check.h"

#include <QStyleOptionButton>
#include <QStylePainter>
#include <algorithm>

namespace wingman::ui {
namespace {
constexpr int leastCharacters = 16; // beside the box
constexpr int flags = Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap;
} // namespace

WrappedCheck::WrappedCheck(QWidget *parent) : QCheckBox(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred, QSizePolicy::CheckBox);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QRect WrappedCheck::textRect(int width) const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    const int line = sizeHint().height();
    option.rect = QRect(0, 0, width, line);
    const QRect beside = style()->subElementRect(QStyle::SE_CheckBoxContents, &option, this);
    const QRect all(beside.left(), 0, beside.width(), QWIDGETSIZE_MAX);
    const int high = fontMetrics().boundingRect(all, flags | Qt::TextShowMnemonic, text()).height();
    const int above = (line - fontMetrics().height() + 1) / 2; // as a style rounds it
    return {beside.left(), above, beside.width(), std::max(high, fontMetrics().height())};
}

QSize WrappedCheck::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    const int box = whole.width() - fontMetrics().horizontalAdvance(text());
    return {std::min(whole.width(), box + leastCharacters * fontMetrics().averageCharWidth()), whole.height()};
}

int WrappedCheck::heightForWidth(int width) const
{
    const QRect text = textRect(width);
    return std::max(sizeHint().height(), 2 * text.top() - 1 + text.height());
}

/// The box and the words, all lines of them; not what is empty beside them.
bool WrappedCheck::hitButton(const QPoint &position) const
{
    const QRect words = textRect(width());
    const int wanted = fontMetrics().boundingRect(words, flags | Qt::TextShowMnemonic, text()).width();
    QRect hit(rect());
    hit.setWidth(std::min(hit.width(), width() - words.width() + wanted));
    return QStyle::visualRect(layoutDirection(), rect(), hit).contains(position);
}

void WrappedCheck::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const QRect words = textRect(width());
    option.rect.setHeight(sizeHint().height()); // beside the first line
    option.text.clear();
    painter.drawControl(QStyle::CE_CheckBox, option);
    const bool showsMnemonic = style()->styleHint(QStyle::SH_UnderlineShortcut, &option, this) != 0;
    const int alignment = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignTop));
    style()->drawItemText(&painter, words,
                          alignment | Qt::TextWordWrap | (showsMnemonic ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                          palette(), isEnabled(), text(), foregroundRole());
}

} // namespace wingman::ui
