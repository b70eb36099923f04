// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/audit/audit_view.h"

namespace wingman::ui {

void AuditView::readWhenChanged(const Feed &feed)
{
    connect(&feed, &Feed::recordsChanged, this, [this] {
        m_isDue = true;
        readIfDue();
    });
}

void AuditView::setReading()
{
    m_isReading = true;
    m_isDue = false;
}

void AuditView::setRead()
{
    m_isReading = false;
    readIfDue();
}

void AuditView::readIfDue()
{
    if (!m_isDue || m_isReading || !isVisible())
        return;
    m_isDue = false;
    readAgain();
}

void AuditView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    readIfDue();
}

} // namespace wingman::ui
