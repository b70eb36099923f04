// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/program.h"

#include "console/data_folder.h"

#include <QDesktopServices>
#include <QDir>
#include <QTimer>
#include <QUrl>

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
            m_tray->show(notice);
    });
    connect(&m_trayWatch, &TrayWatch::changed, this, &Program::followTray);
    connect(&m_desktopLock, &DesktopLock::locked, this, [this] {
        if (m_window && m_preferences.value(ui::preference::lockDesktop) == QStringLiteral("yes"))
            m_window->lockFor(sessions::LockReason::Desktop);
    });
}

Program::~Program() = default;

void Program::begin()
{
    m_links = std::make_unique<ConsoleLinks>(m_start.options, m_file.lastSeen());
    connect(m_links.get(), &ConsoleLinks::ended, this, &Program::openAgain);
    m_window = std::make_unique<ui::MainWindow>(m_links->links(), m_preferences, m_scope);
    m_window->setDataFolder(m_start.options.folders.data);
    m_notices = std::make_unique<ui::Notices>(m_links->links());
    m_leaving = std::make_unique<Leaving>(m_links->links(), m_preferences, *m_window);
    applyPreference(ui::preference::notifications);
    connect(m_notices.get(), &ui::Notices::told, &m_notifier, &DesktopNotifier::show);
    connectWindow();
    followTray();
    if (m_start.place)
        m_window->go(*std::exchange(m_start.place, {}));
    else
        connect(&m_links->feed(), &ui::Feed::coreChanged, m_window.get(), [this] { beginFirstRun(); });
    m_links->begin();
    m_window->show();
}

void Program::connectWindow()
{
    connect(m_window.get(), &ui::MainWindow::closing, this, [this] { m_leaving->close(m_tray != nullptr); });
    connect(m_window.get(), &ui::MainWindow::leaving, m_leaving.get(), &Leaving::quit);
    connect(m_leaving.get(), &Leaving::seenRequested, this, &Program::raise);
    connect(m_leaving.get(), &Leaving::trayChosen, m_window.get(), &QWidget::hide);
    connect(m_leaving.get(), &Leaving::endChosen, this, &Program::end);
    connect(m_window.get(), &ui::MainWindow::tryAgain, this, [this] {
        m_next = Next::Again;
        m_links->stop();
    });
    connect(m_window.get(), &ui::MainWindow::moveDataAside, this, [this] {
        m_next = Next::MoveDataAside;
        m_links->stop();
    });
    connect(m_window.get(), &ui::MainWindow::dataFolderRequested, this, &Program::openDataFolder);
    connect(m_window.get(), &ui::MainWindow::activeChanged, m_notices.get(), &ui::Notices::setWatched);
    connect(m_window.get(), &ui::MainWindow::lockedChanged, this, &Program::followLock);
}

/// Whoever locked it does not want to be told beside it what is behind it.
void Program::followLock()
{
    m_notices->setLocked(m_window->isLocked());
    if (m_window->isLocked()) {
        m_notifier.takeBack();
        m_leaving->takeBack();
    }
    if (m_tray)
        m_tray->setLocked(m_window->isLocked());
}

/// A bar may come and go while the program runs.
void Program::followTray()
{
    if (!m_start.tray || !m_window)
        return;
    if (ui::Tray::isThere()) {
        if (!m_tray)
            makeTray();
        return;
    }
    if (m_tray)
        loseTray();
    if (m_preferences.value(ui::preference::trayHint) == QStringLiteral("unsaid")) {
        m_window->say(tr("This desktop shows no tray; Wingman stays in the task bar."));
        m_preferences.set(ui::preference::trayHint, QStringLiteral("said"));
    }
}

/// By itself on the very first start, and never again.
void Program::beginFirstRun()
{
    if (m_links->feed().core() == ui::Feed::Core::Open &&
        m_preferences.value(ui::preference::firstRun) == QStringLiteral("new"))
        m_window->openFirstRun();
}

void Program::makeTray()
{
    m_tray = std::make_unique<ui::Tray>(m_links->links(), *m_window);
    const auto setBackupDays = [this] {
        m_tray->setBackupDays(m_preferences.value(ui::preference::backupDays).toInt());
    };
    setBackupDays();
    connect(&m_preferences, &ui::Preferences::valueChanged, m_tray.get(), [setBackupDays](const QString &name) {
        if (name == ui::preference::backupDays)
            setBackupDays();
    });
    connect(m_tray.get(), &ui::Tray::raiseRequested, this, &Program::raise);
    m_tray->setLocked(m_window->isLocked());
    connect(m_tray.get(), &ui::Tray::lockRequested, m_window.get(), &ui::MainWindow::lock);
    connect(m_tray.get(), &ui::Tray::quitRequested, m_leaving.get(), &Leaving::quit);
    connect(m_tray.get(), &ui::Tray::opened, this, &Program::open);
    connect(m_tray.get(), &ui::Tray::pauseChanged, this, [this] {
        m_pausedUntil = m_tray->pausedUntil();
        m_notices->setPausedUntil(m_pausedUntil);
    });
    if (m_pausedUntil)
        m_tray->setPausedUntil(*m_pausedUntil);
}

/// A window that only the tray could bring back comes back by itself; so do notifications, until there is a tray again
/// that can bring them back.
void Program::loseTray()
{
    m_tray.reset();
    m_notices->setPausedUntil({});
    if (!m_window->isVisible())
        m_window->show();
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

bool Program::lock()
{
    m_window->lock();
    if (!m_window->isLocked())
        raise();
    return m_window->isLocked();
}

void Program::open(const ui::Notice &notice)
{
    raise();
    if (notice.record.isEmpty())
        m_window->go(notice.place);
    else
        m_window->openRecord(notice.record);
}

void Program::end()
{
    m_next = Next::End;
    m_links->stop();
}

void Program::openAgain()
{
    if (m_next == Next::End) {
        m_window->rememberGeometry();
        Q_EMIT ended();
        return;
    }
    // From the event loop: this is said by what is about to be made anew.
    QTimer::singleShot(0, this, [this] {
        if (m_next == Next::End) { // wished for meanwhile
            openAgain();
            return;
        }
        m_tray.reset();
        m_notices.reset();
        m_leaving.reset();
        m_window.reset();
        m_links.reset();
        Result<QString> aside = QString();
        if (std::exchange(m_next, Next::End) == Next::MoveDataAside)
            aside = moveAside(m_start.options.folders, SystemClock());
        begin();
        if (!aside)
            m_window->say(aside.error().sentence());
    });
}

void Program::openDataFolder()
{
    const QString folder = existingAbove(m_start.options.folders.data);
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        m_window->say(tr("Nothing here can show folders. It is %1").arg(QDir::toNativeSeparators(folder)));
}

} // namespace wingman::console
