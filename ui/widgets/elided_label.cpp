// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/elided_label.h"

#include "widgets/surface_paint.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace wingman::ui {
namespace {
constexpr int leastCharacters = 6;
}

ElidedLabel::ElidedLabel(const QString &objectName, QWidget *parent, Text size, Role role)
    : QWidget(parent), m_size(size), m_role(role)
{
    setObjectName(objectName);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    applyFont();
}

void ElidedLabel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void ElidedLabel::setRole(Role role)
{
    m_role = role;
    update();
}

void ElidedLabel::setTone(std::optional<Tone> tone)
{
    m_tone = tone;
    update();
}

void ElidedLabel::setStrong(bool strong)
{
    m_strong = strong;
    applyFont();
}

void ElidedLabel::setMono(bool mono)
{
    m_mono = mono;
    applyFont();
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

bool ElidedLabel::isElided() const
{
    return fontMetrics().horizontalAdvance(m_text) > contentsRect().width();
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + 1, fontMetrics().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), fontMetrics().averageCharWidth() * leastCharacters), fontMetrics().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(m_tone ? paintOf(*m_tone, palette()).ink : colorOf(m_role, palette()));
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                     fontMetrics().elidedText(m_text, m_mode, width()));
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        applyFont();
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        auto *help = static_cast<QHelpEvent *>(event);
        if (isElided()) {
            // What looks like markup must not become it.
            QToolTip::showText(help->globalPos(), m_text.toHtmlEscaped(), this);
            return true;
        }
    }
    return QWidget::event(event);
}

void ElidedLabel::applyFont()
{
    setFont(composedFont(m_size, m_strong, m_mono));
    updateGeometry();
}

} // namespace wingman::ui
