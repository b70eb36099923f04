// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/factor_watch.h"

#include "dialogs/factor_sheet.h"

namespace wingman::ui {

FactorWatch::FactorWatch(LoginLink &logins, QWidget *window) : QObject(window), m_logins(logins), m_window(window)
{
    connect(&m_logins, &LoginLink::questionsChanged, this, &FactorWatch::look);
    look();
}

void FactorWatch::look()
{
    const QList<FactorQuestion> open = m_logins.questions();
    if (open.isEmpty() || (m_sheet && m_sheet->isOpen()))
        return;
    m_sheet = new FactorSheet(m_logins, open.first(), m_window);
    connect(m_sheet, &Sheet::dismissed, m_sheet, &QObject::deleteLater);
    connect(m_sheet, &Sheet::dismissed, this, &FactorWatch::look, Qt::QueuedConnection);
    m_sheet->open();
}

} // namespace wingman::ui
