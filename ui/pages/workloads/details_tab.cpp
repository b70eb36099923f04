// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workloads/details_tab.h"

#include "widgets/age_ticker.h"
#include "widgets/pane_scroll.h"

#include <QEvent>
#include <QPushButton>
#include <algorithm>

namespace wingman::ui {

DetailsTab::DetailsTab(const QString &objectName, const PageContext &context, WorkloadSubject &subject, QWidget *parent)
    : QWidget(parent), m_context(context), m_subject(subject)
{
    setObjectName(objectName);
    connect(&subject, &WorkloadSubject::replaced, this, [this] {
        if (std::exchange(m_active, false))
            end();
        replaced();
        activate();
    });
    connect(&subject, &WorkloadSubject::changed, this, [this] {
        activate();
        changed();
    });
    connect(&context.ticker, &AgeTicker::ticked, this, [this] {
        if (m_active)
            aged();
    });
}

/// Begins or ends, as what is selected and whether it is looked at ask for.
void DetailsTab::activate()
{
    const bool wanted = isVisible() && m_subject.isThere();
    if (wanted == m_active)
        return;
    m_active = wanted;
    if (wanted)
        begin();
    else
        end();
}

void DetailsTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    activate();
}

void DetailsTab::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (std::exchange(m_active, false))
        end();
}

void DetailsTab::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

QScrollArea *DetailsTab::scrolled(QWidget *content)
{
    return new PaneScroll(objectName() + QStringLiteral("Scroll"), content, this);
}

void DetailsTab::allow(QPushButton *button, const QString &what, const QStringList &whyNot)
{
    const auto reason = std::find_if(whyNot.cbegin(), whyNot.cend(), [](const QString &one) { return !one.isEmpty(); });
    const bool isAllowed = reason == whyNot.cend();
    const QString said = isAllowed ? what : *reason;
    button->setEnabled(isAllowed);
    button->setToolTip(said.toHtmlEscaped());
    button->setAccessibleDescription(said);
}

} // namespace wingman::ui
