// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/age_label.h"

#include "widgets/age_ticker.h"
#include "widgets/format.h"
#include "widgets/text_label.h"

#include <QEvent>

namespace wingman::ui {

AgeLabel::AgeLabel(const QString &objectName, AgeTicker *ticker, QWidget *parent, Style style, Role role)
    : QWidget(parent),
      m_ticker(ticker),
      m_style(style),
      m_label(new TextLabel(objectName + QStringLiteral("Text"), this, Text::Body, role))
{
    setObjectName(objectName);
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

QSize AgeLabel::sizeHint() const
{
    return m_told;
}

QSize AgeLabel::minimumSizeHint() const
{
    return m_told;
}

/// Another second is not another size, though its digits may be a little narrower: the page around is laid out again
/// only when it has to be.
void AgeLabel::tellSize()
{
    const QSize need = m_label->sizeHint();
    const int spare = m_told.width() - need.width();
    if (need.height() == m_told.height() && spare >= 0 && spare < 2 * fontMetrics().averageCharWidth())
        return;
    m_told = need;
    updateGeometry();
}

bool AgeLabel::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Polish || event->type() == QEvent::Show)
        tellSize(); // the label has another font
    return handled;
}

void AgeLabel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_label->setGeometry(rect());
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
    tellSize();
    setToolTip(exact);
    setAccessibleName(text);
    setAccessibleDescription(exact);
}

} // namespace wingman::ui
