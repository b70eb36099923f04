// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/age_label.h"

#include "widgets/age_ticker.h"
#include "widgets/format.h"
#include "widgets/text_label.h"

#include <QEvent>
#include <QHBoxLayout>

namespace wingman::ui {

AgeLabel::AgeLabel(const QString &objectName, AgeTicker *ticker, QWidget *parent, Style style, Role role)
    : QWidget(parent),
      m_ticker(ticker),
      m_style(style),
      m_label(new TextLabel(objectName + QStringLiteral("Text"), this, Text::Body, role))
{
    setObjectName(objectName);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_label);
    connect(m_ticker, &AgeTicker::ticked, this, &AgeLabel::show);
    show(m_ticker->now());
}

void AgeLabel::setInstant(std::optional<Instant> instant)
{
    if (instant == m_instant && !m_label->text().isEmpty())
        return;
    m_instant = instant;
    show(m_ticker->now());
}

QString AgeLabel::text() const
{
    return m_label->text();
}

void AgeLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        show(m_ticker->now());
}

void AgeLabel::show(Instant now)
{
    QString text = unknownText();
    if (m_instant)
        text = m_style == Style::Ago ? formatAgo(*m_instant, now) : formatAge(ageOf(*m_instant, now));
    const QString exact = m_instant ? formatExact(*m_instant) : tr("It is not known when.");
    if (text == m_label->text() && exact == toolTip())
        return;
    m_label->setText(text);
    setToolTip(exact);
    setAccessibleName(text);
    setAccessibleDescription(exact);
}

} // namespace wingman::ui
