// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/leaving.h"

#include "shell/activity_bar.h"
#include "widgets/curtain.h"

namespace wingman::console {
namespace {
const QString toTray = QStringLiteral("tray");
const QString toEnd = QStringLiteral("quit");
} // namespace

Leaving::Leaving(const ui::Links &links, ui::Preferences &preferences, QWidget &window)
    : m_links(links), m_preferences(preferences), m_window(window)
{
    connect(&m_links.work, &ui::WorkLink::runningChanged, this, [this] {
        if (m_sheet && m_sheet->question() == ui::LeavingSheet::Question::Running)
            m_sheet->setTitles(titles());
    });
}

void Leaving::close(bool hasTray)
{
    const QString wish = hasTray ? m_preferences.value(ui::preference::closing) : toEnd;
    if (wish == toEnd)
        quit();
    else if (wish == toTray)
        Q_EMIT trayChosen();
    else
        askWhereTo();
}

void Leaving::askWhereTo()
{
    if (m_sheet)
        return;
    m_sheet = new ui::LeavingSheet(ui::LeavingSheet::Question::Closing, {}, &m_window);
    const auto answer = [this](const QString &word) {
        if (m_sheet->isRemembered())
            m_preferences.set(ui::preference::closing, word);
        m_sheet->dismiss();
        m_sheet.clear(); // the next question may come before it is gone
    };
    connect(m_sheet, &ui::Sheet::dismissed, m_sheet, &QObject::deleteLater);
    connect(m_sheet, &ui::LeavingSheet::trayChosen, this, [this, answer] {
        answer(toTray);
        Q_EMIT trayChosen();
    });
    connect(m_sheet, &ui::LeavingSheet::quitChosen, this, [this, answer] {
        answer(toEnd);
        quit();
    });
    m_sheet->open();
}

void Leaving::quit()
{
    if (m_sheet && m_sheet->question() == ui::LeavingSheet::Question::Closing) {
        m_sheet->dismiss();
        m_sheet.clear();
    }
    if (m_links.work.running().isEmpty()) {
        Q_EMIT endChosen();
        return;
    }
    Q_EMIT seenRequested();
    if (!m_sheet)
        askAboutWork();
}

void Leaving::takeBack()
{
    if (m_sheet && !m_sheet->isBusy()) {
        m_sheet->dismiss();
        m_sheet.clear();
    }
}

void Leaving::askAboutWork()
{
    m_sheet = new ui::LeavingSheet(ui::LeavingSheet::Question::Running, titles(), &m_window);
    connect(m_sheet, &ui::Sheet::dismissed, m_sheet, &QObject::deleteLater);
    connect(m_sheet, &ui::LeavingSheet::quitChosen, this, [this] {
        m_sheet->setEnding();
        Q_EMIT endChosen();
    });
    m_sheet->open();
}

/// While it is locked only how many there are.
QStringList Leaving::titles() const
{
    QStringList all;
    const bool isLocked = ui::Curtain::over(&m_window) != nullptr;
    const QList<ui::RunningWork> running = m_links.work.running();
    for (const ui::RunningWork &work : running)
        all.append(isLocked ? QString() : ui::workTitle(work.plan, m_links.work.operations()));
    return all;
}

} // namespace wingman::console
