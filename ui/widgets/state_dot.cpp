// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/state_dot.h"

#include <QPainter>

namespace wingman::ui {

StateDot::StateDot(const QString &objectName, QWidget *parent) : QWidget(parent)
{
    setObjectName(objectName);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StateDot::setWords(const StateWords &words)
{
    m_words = words;
    setAccessibleName(words.word);
    setToolTip(words.word);
    update();
}

QSize StateDot::sizeHint() const
{
    const int side = qMax(pixels(Space::M), fontMetrics().xHeight() * 3 / 2);
    return {side, side};
}

void StateDot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintShape(painter, m_words.shape, QRectF(rect()).adjusted(1, 1, -1, -1), paintOf(m_words.tone, palette()).ink);
}

} // namespace wingman::ui
