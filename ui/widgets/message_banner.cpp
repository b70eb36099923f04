// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/message_banner.h"

#include "widgets/message_look.h"
#include "widgets/surface_paint.h"
#include "widgets/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace wingman::ui {

MessageBanner::MessageBanner(const QString &objectName, QWidget *parent)
    : QWidget(parent),
      m_icon(new QLabel(this)),
      m_title(new TextLabel(objectName + QStringLiteral("Title"), this)),
      m_sentence(new TextLabel(objectName + QStringLiteral("Sentence"), this)),
      m_primary(new QPushButton(this)),
      m_secondary(new QPushButton(this))
{
    setObjectName(objectName);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_icon->setObjectName(objectName + QStringLiteral("Icon"));
    m_title->setStrong(true);
    m_title->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_sentence->setWordWrap(true);
    m_primary->setObjectName(objectName + QStringLiteral("Primary"));
    m_secondary->setObjectName(objectName + QStringLiteral("Secondary"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(pixels(Space::M), pixels(Space::S), pixels(Space::S), pixels(Space::S));
    row->setSpacing(pixels(Space::S));
    row->addWidget(m_icon);
    row->addWidget(m_title);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_secondary);
    row->addWidget(m_primary);
    connect(m_primary, &QPushButton::clicked, this, &MessageBanner::primaryRequested);
    connect(m_secondary, &QPushButton::clicked, this, &MessageBanner::secondaryRequested);
    setMessage({});
}

void MessageBanner::setMessage(const Message &message)
{
    m_message = message;
    const Tone tone = lookOf(message.kind).tone;
    m_title->setText(message.title);
    m_title->setTone(tone == Tone::Muted ? std::nullopt : std::optional(tone));
    m_sentence->setText(message.sentence);
    m_primary->setText(message.primary);
    m_primary->setVisible(!message.primary.isEmpty());
    m_secondary->setText(message.secondary);
    m_secondary->setVisible(!message.secondary.isEmpty());
    setAccessibleName(message.title);
    setAccessibleDescription(message.sentence);
    setVisible(!message.title.isEmpty());
    applyIcon();
    update();
}

void MessageBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor fill = paintOf(lookOf(m_message.kind).tone, palette()).fill;
    paintSurface(painter, rect(), fill, fill);
}

void MessageBanner::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyIcon();
}

void MessageBanner::applyIcon()
{
    const MessageLook look = lookOf(m_message.kind);
    m_icon->setPixmap(pixmap(look.icon, paintOf(look.tone, palette()).ink, iconSide(), devicePixelRatioF()));
}

} // namespace wingman::ui
