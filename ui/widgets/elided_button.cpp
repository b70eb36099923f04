// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/elided_button.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace wingman::ui {
namespace {
constexpr int fewestCharacters = 10;
} // namespace

ElidedButton::ElidedButton(QWidget *parent) : QPushButton(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize ElidedButton::minimumSizeHint() const
{
    const QSize wanted = sizeHint();
    const int least = fontMetrics().averageCharWidth() * fewestCharacters + iconSize().width();
    return {std::min(wanted.width(), least), wanted.height()};
}

void ElidedButton::paintEvent(QPaintEvent *)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    const int missing = sizeHint().width() - width();
    if (missing > 0) {
        const int room = std::max(fontMetrics().horizontalAdvance(text()) - missing, 0);
        option.text = fontMetrics().elidedText(text(), Qt::ElideRight, room);
    }
    QStylePainter(this).drawControl(QStyle::CE_PushButton, option);
}

} // namespace wingman::ui
