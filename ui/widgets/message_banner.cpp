// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/message_banner.h"

#include "theme/announcement.h"
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
      m_secondary(new QPushButton(this)),
      m_words(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setObjectName(objectName);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_icon->setObjectName(objectName + QStringLiteral("Icon"));
    m_title->setStrong(true);
    m_title->setWordWrap(true);
    m_sentence->setWordWrap(true);
    m_primary->setObjectName(objectName + QStringLiteral("Primary"));
    m_secondary->setObjectName(objectName + QStringLiteral("Secondary"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(pixels(Space::M), pixels(Space::S), pixels(Space::S), pixels(Space::S));
    row->setSpacing(pixels(Space::S));
    row->addWidget(m_icon);
    m_words->addWidget(m_title);
    m_words->addWidget(m_sentence, 1);
    row->addLayout(m_words, 1);
    row->addWidget(m_secondary);
    row->addWidget(m_primary);
    connect(m_primary, &QPushButton::clicked, this, &MessageBanner::primaryRequested);
    connect(m_secondary, &QPushButton::clicked, this, &MessageBanner::secondaryRequested);
    setMessage({});
}

void MessageBanner::setMessage(const Message &message)
{
    const bool isNew = message.title != m_message.title;
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
    arrange();
    update();
    if (isNew)
        announce(this);
}

void MessageBanner::arrange()
{
    const int gap = pixels(Space::S);
    int room = contentsRect().width() - 2 * pixels(Space::M) - iconSide() - gap;
    for (const QPushButton *button : {m_primary, m_secondary}) {
        if (!button->isHidden())
            room -= button->sizeHint().width() + gap;
    }
    const int title = m_title->fontMetrics().horizontalAdvance(m_title->text()) + gap;
    const int sentence = m_sentence->fontMetrics().horizontalAdvance(m_sentence->text()) + gap;
    const bool inOneLine = title + sentence <= room;
    m_words->setDirection(inOneLine ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_words->setSpacing(inOneLine ? gap : 0);
    // A label that may wrap asks for less than its words need.
    m_title->setMinimumWidth(inOneLine ? title : 0);
    updateGeometry();
}

void MessageBanner::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
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
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

void MessageBanner::applyIcon()
{
    const MessageLook look = lookOf(m_message.kind);
    m_icon->setPixmap(pixmap(look.icon, paintOf(look.tone, palette()).ink, iconSide(), devicePixelRatioF()));
}

} // namespace wingman::ui
