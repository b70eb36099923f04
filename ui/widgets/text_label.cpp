// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text_label.h"

#include "widgets/surface_paint.h"

#include <QEvent>

namespace wingman::ui {

TextLabel::TextLabel(const QString &objectName, QWidget *parent, Text size, Role role)
    : QLabel(parent), m_size(size), m_role(role)
{
    setObjectName(objectName);
    setTextFormat(Qt::PlainText);
    applyFont();
    applyInk();
}

void TextLabel::setRole(Role role)
{
    m_role = role;
    applyInk();
}

void TextLabel::setTone(std::optional<Tone> tone)
{
    m_tone = tone;
    applyInk();
}

void TextLabel::setSize(Text size)
{
    m_size = size;
    applyFont();
}

void TextLabel::setStrong(bool strong)
{
    m_strong = strong;
    applyFont();
}

void TextLabel::setMono(bool mono)
{
    m_mono = mono;
    applyFont();
}

void TextLabel::setSelectable(bool selectable)
{
    setTextInteractionFlags(selectable ? Qt::TextSelectableByMouse : Qt::NoTextInteraction);
    if (selectable)
        setCursor(Qt::IBeamCursor);
    else
        unsetCursor();
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ParentChange)
        applyInk();
}

bool TextLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        applyFont();
    return QLabel::event(event);
}

void TextLabel::applyInk()
{
    const QPalette around = schemePalette(*this);
    const QColor ink = m_tone ? paintOf(*m_tone, around).ink : colorOf(m_role, around);
    if (testAttribute(Qt::WA_SetPalette) && palette().color(QPalette::WindowText) == ink)
        return;
    QPalette own; // nothing but the ink, so that the rest is inherited
    own.setColor(QPalette::WindowText, ink);
    own.setColor(QPalette::Text, ink);
    setPalette(own);
}

void TextLabel::applyFont()
{
    setFont(composedFont(m_size, m_strong, m_mono));
}

} // namespace wingman::ui
