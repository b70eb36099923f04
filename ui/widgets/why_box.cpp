// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/why_box.h"

#include "theme/icons.h"
#include "widgets/elided_label.h"
#include "widgets/surface_paint.h"
#include "widgets/text_label.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace wingman::ui {

WhyBox::WhyBox(const QString &objectName, QWidget *parent)
    : QWidget(parent),
      m_icon(new QLabel(this)),
      m_title(new TextLabel(objectName + QStringLiteral("Title"), this)),
      m_codes(new ElidedLabel(objectName + QStringLiteral("Codes"), this, Text::Small, Role::Muted)),
      m_sentences(new TextLabel(objectName + QStringLiteral("Sentences"), this, Text::Body, Role::Muted))
{
    setObjectName(objectName);
    m_icon->setObjectName(objectName + QStringLiteral("Icon"));
    m_title->setStrong(true);
    m_codes->setMono(true);
    m_codes->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_sentences->setWordWrap(true);
    m_sentences->setSelectable(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(pixels(Space::S));
    head->addWidget(m_icon);
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_codes);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(pixels(Space::M), pixels(Space::M), pixels(Space::M), pixels(Space::M));
    column->setSpacing(pixels(Space::XS));
    column->addLayout(head);
    column->addWidget(m_sentences);
}

bool WhyBox::isFilled() const
{
    return m_why.tone == Tone::Danger || m_why.tone == Tone::Warn;
}

void WhyBox::setWhy(const WhyText &why)
{
    m_why = why;
    m_title->setText(why.title);
    m_title->setTone(isFilled() ? std::optional(why.tone) : std::nullopt);
    m_codes->setText(why.codes.join(QStringLiteral(" · ")));
    m_codes->setTone(isFilled() ? std::optional(why.tone) : std::nullopt);
    m_codes->setVisible(!why.codes.isEmpty());
    m_sentences->setText(why.sentences.join(QLatin1Char('\n')));
    m_sentences->setRole(isFilled() ? Role::Text : Role::Muted);
    m_sentences->setVisible(!why.sentences.isEmpty());
    m_icon->setVisible(!isFilled());
    setAccessibleName(why.title);
    setAccessibleDescription(why.sentences.join(QLatin1Char(' ')));
    applyIcon();
    update();
}

void WhyBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor fill = isFilled() ? paintOf(m_why.tone, palette()).fill : colorOf(Role::Window, palette());
    paintSurface(painter, rect(), fill, isFilled() ? fill : colorOf(Role::Border, palette()));
}

void WhyBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyIcon();
}

void WhyBox::applyIcon()
{
    m_icon->setPixmap(pixmap(Icon::Shield, paintOf(m_why.tone, palette()).ink, iconSide(), devicePixelRatioF()));
}

} // namespace wingman::ui
