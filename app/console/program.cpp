// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/program.h"

#include "dialogs/leaving_sheet.h"
#include "shell/activity_bar.h"

#include <QDateTime>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QTimer>

namespace wingman::console {
namespace {

QString fileIn(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("console.json"));
}

ui::ThemeController::Choice themeChoice(const QString &word)
{
    using Choice = ui::ThemeController::Choice;
    if (word == QStringLiteral("light"))
        return Choice::Light;
    if (word == QStringLiteral("dark"))
        return Choice::Dark;
    if (word == QStringLiteral("high-contrast"))
        return Choice::HighContrast;
    return Choice::System;
}

ui::NoticeWish noticeWish(const QString &word)
{
    if (word == QStringLiteral("none"))
        return ui::NoticeWish::None;
    return word == QStringLiteral("attention") ? ui::NoticeWish::Attention : ui::NoticeWish::All;
}

} // namespace

Program::Program(Start start)
    : m_start(std::move(start)), m_file(fileIn(m_start.options.folders.state), std::make_shared<SystemClock>())
{
    m_file.loadInto(m_preferences);
    connect(&m_preferences, &ui::Preferences::valueChanged, this, &Program::applyPreference);
    applyPreference(ui::preference::theme);
    applyPreference(ui::preference::language);
    connect(&m_notifier, &DesktopNotifier::opened, this, &Program::open);
    connect(&m_notifier, &DesktopNotifier::unavailable, this, [this](const ui::Notice &notice) {
        if (m_tray)
            m_tray->showMessage(notice.title, notice.text);
    });
}

Program::~Program() = default;

void Program::begin()
{
    m_links = std::make_unique<ConsoleLinks>(m_start.options, m_file.lastSeen());
    connect(m_links.get(), &ConsoleLinks::ended, this, &Program::openAgain);
    m_window = std::make_unique<ui::MainWindow>(m_links->links(), m_preferences, m_scope);
    m_notices = std::make_unique<ui::Notices>(m_links->links());
    applyPreference(ui::preference::notifications);
    connect(m_notices.get(), &ui::Notices::told, &m_notifier, &DesktopNotifier::show);
    connectWindow();
    if (m_start.tray)
        makeTray();
    if (m_start.place)
        m_window->go(*std::exchange(m_start.place, {}));
    m_links->begin();
    m_window->show();
}

void Program::connectWindow()
{
    connect(m_window.get(), &ui::MainWindow::closing, this, &Program::closeWindow);
    connect(m_window.get(), &ui::MainWindow::leaving, this, &Program::leave);
    connect(m_window.get(), &ui::MainWindow::tryAgain, this, [this] {
        m_again = true;
        m_links->stop();
    });
    connect(m_window.get(), &ui::MainWindow::moveDataAside, this, &Program::moveDataAside);
    connect(m_window.get(), &ui::MainWindow::activeChanged, m_notices.get(), &ui::Notices::setWatched);
}

void Program::makeTray()
{
    if (!ui::Tray::isThere()) {
        if (m_preferences.value(ui::preference::trayHint) == QStringLiteral("unsaid")) {
            m_window->say(tr("This desktop shows no tray; Wingman stays in the task bar."));
            m_preferences.set(ui::preference::trayHint, QStringLiteral("said"));
        }
        return;
    }
    m_tray = std::make_unique<ui::Tray>(m_links->links(), *m_window);
    connect(m_tray.get(), &ui::Tray::raiseRequested, this, &Program::raise);
    connect(m_tray.get(), &ui::Tray::quitRequested, this, &Program::leave);
    connect(m_tray.get(), &ui::Tray::pauseChanged, this, [this] { m_notices->setPausedUntil(m_tray->pausedUntil()); });
}

void Program::applyPreference(const QString &name)
{
    const QString value = m_preferences.value(name);
    if (name == ui::preference::theme)
        m_theme.setChoice(themeChoice(value));
    else if (name == ui::preference::language)
        m_translations.choose(value);
    else if (name == ui::preference::notifications && m_notices)
        m_notices->setWish(noticeWish(value));
}

void Program::raise()
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void Program::go(const ui::Place &place)
{
    raise();
    m_window->go(place);
}

void Program::open(const ui::Notice &notice)
{
    raise();
    if (notice.record.isEmpty())
        m_window->go(notice.place);
    else
        m_window->openRecord(notice.record);
}

/// The window's close button.
void Program::closeWindow()
{
    const QString wish = m_tray ? m_preferences.value(ui::preference::closing) : QStringLiteral("quit");
    if (wish == QStringLiteral("quit")) {
        leave();
        return;
    }
    if (wish == QStringLiteral("tray")) {
        m_window->hide();
        return;
    }
    auto *sheet = new ui::LeavingSheet(ui::LeavingSheet::Question::Closing, {}, m_window.get());
    const auto answer = [this, sheet](const QString &word) {
        if (sheet->isRemembered())
            m_preferences.set(ui::preference::closing, word);
        sheet->dismiss();
    };
    connect(sheet, &ui::Sheet::dismissed, sheet, &QObject::deleteLater);
    connect(sheet, &ui::LeavingSheet::trayChosen, this, [this, answer] {
        answer(QStringLiteral("tray"));
        m_window->hide();
    });
    connect(sheet, &ui::LeavingSheet::quitChosen, this, [this, answer] {
        answer(QStringLiteral("quit"));
        leave();
    });
    sheet->open();
}

void Program::leave()
{
    const QList<ui::RunningWork> running = m_links->links().work.running();
    if (running.isEmpty()) {
        m_links->stop();
        return;
    }
    raise();
    QStringList titles;
    for (const ui::RunningWork &work : running)
        titles.append(ui::workTitle(work.plan, m_links->links().work.operations()));
    auto *sheet = new ui::LeavingSheet(ui::LeavingSheet::Question::Running, titles, m_window.get());
    connect(sheet, &ui::Sheet::dismissed, sheet, &QObject::deleteLater);
    connect(sheet, &ui::LeavingSheet::quitChosen, this, [this, sheet] {
        sheet->setBusy(true, tr("Waiting for what was sent"));
        m_links->stop();
    });
    sheet->open();
}

void Program::openAgain()
{
    if (!std::exchange(m_again, false)) {
        Q_EMIT ended();
        return;
    }
    // From the event loop: this is said by what is about to be made anew.
    QTimer::singleShot(0, this, [this] {
        m_tray.reset();
        m_notices.reset();
        m_window.reset();
        m_links.reset();
        begin();
    });
}

void Program::moveDataAside()
{
    const QString folder = m_start.options.folders.data;
    const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    if (!QFile::rename(folder, folder + QStringLiteral(".aside-") + stamp)) {
        m_window->say(tr("The folder could not be renamed. Rename it by hand, then try again."));
        return;
    }
    m_again = true;
    m_links->stop();
}

} // namespace wingman::console
