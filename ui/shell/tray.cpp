// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/tray.h"

#include "shell/tray_icon.h"

#include <QEvent>
#include <QGuiApplication>

namespace wingman::ui {
namespace {
constexpr std::chrono::milliseconds soon{100};
}

Tray::Tray(const Links &links, Navigator &navigator, QObject *parent)
    : QObject(parent), m_links(links), m_navigator(navigator), m_outcomes(links), m_menu(new TrayMenu)
{
    m_icon.setContextMenu(m_menu.get());
    connectMenu();
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason != QSystemTrayIcon::Context)
            Q_EMIT raiseRequested();
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, [this] {
        if (m_shown)
            Q_EMIT opened(*m_shown);
    });
    m_soon.setSingleShot(true);
    m_soon.setInterval(soon);
    connect(&m_soon, &QTimer::timeout, this, &Tray::refresh);
    m_resume.setSingleShot(true);
    connect(&m_resume, &QTimer::timeout, this, [this] { pause(std::chrono::hours(0)); });
    const auto later = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(&m_links.feed, &Feed::overviewChanged, this, later);
    connect(&m_links.feed, &Feed::coreChanged, this, later);
    connect(&m_links.feed, &Feed::chainSeenChanged, this, later);
    connect(&m_outcomes, &OutcomeWatch::changed, this, later);
    connect(&m_links.feed.inventory(), &inventory::Store::changed, this, later);
    connect(&m_links.feed.inventory(), &inventory::Store::linkChanged, this, later);
    connect(&m_links.work, &WorkLink::runningChanged, this, later);
    m_menu->installEventFilter(this);
    refresh();
    m_icon.show();
}

Tray::~Tray() = default;

void Tray::connectMenu()
{
    connect(m_menu.get(), &TrayMenu::aboutToShow, this, &Tray::refresh);
    connect(m_menu.get(), &TrayMenu::openChosen, this, &Tray::raiseRequested);
    connect(m_menu.get(), &TrayMenu::lockChosen, this, &Tray::lockRequested);
    connect(m_menu.get(), &TrayMenu::quitChosen, this, &Tray::quitRequested);
    connect(m_menu.get(), &TrayMenu::pauseChosen, this, &Tray::pause);
    connect(m_menu.get(), &TrayMenu::placeChosen, this, [this](const Place &place) {
        Q_EMIT raiseRequested();
        m_navigator.go(place);
    });
    connect(m_menu.get(), &TrayMenu::recordChosen, this, [this](const QString &plan) {
        Q_EMIT raiseRequested();
        m_navigator.openRecord(plan);
    });
}

/// The menu is a window of its own, so it is told of every change of palette and language.
bool Tray::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        m_soon.start();
    return QObject::eventFilter(watched, event);
}

void Tray::refresh()
{
    const QList<RunningWork> running = m_links.work.running();
    m_state = trayState(m_links.feed, running, m_outcomes.unknown(), m_backupDays);
    if (m_isLocked && m_links.feed.core() == Feed::Core::Stopped)
        m_state.summary = tr("The console cannot go on."); // and why is said behind the lock
    draw();
    const QString tip = (m_isLocked ? tr("Wingman is locked: %1\n%2", "posture, then what is going on")
                                    : tr("Wingman: %1\n%2", "posture, then what is going on"))
                            .arg(m_state.posture.text, m_state.summary);
    if (tip != m_icon.toolTip())
        m_icon.setToolTip(tip);
    const bool canLock = m_links.feed.hasOverview() && m_links.feed.overview().session.hasPassphrase;
    m_menu->setLock(m_isLocked, canLock);
    m_menu->setState(m_state);
    m_menu->setRunning(running, m_links.work.operations());
}

void Tray::setLocked(bool locked)
{
    m_isLocked = locked;
    refresh();
}

void Tray::draw()
{
    const QPalette palette = QGuiApplication::palette();
    const Drawn now{m_state.posture.shape, m_state.posture.tone, m_state.sign, palette.cacheKey()};
    if (m_drawn == now)
        return;
    m_drawn = now;
    m_icon.setIcon(trayIcon(now.posture, now.tone, now.sign, palette));
}

void Tray::show(const Notice &notice)
{
    m_shown = notice;
    m_icon.showMessage(notice.title, notice.text);
}

void Tray::pause(std::chrono::hours hours)
{
    setPausedUntil(m_links.feed.now() + hours);
}

void Tray::setPausedUntil(const std::optional<Instant> &until)
{
    const auto left = until ? std::chrono::ceil<std::chrono::milliseconds>(*until - m_links.feed.now())
                            : std::chrono::milliseconds(0);
    if (left.count() > 0) {
        m_pausedUntil = until;
        m_resume.start(left);
    } else {
        m_pausedUntil.reset();
        m_resume.stop();
    }
    m_menu->setPausedUntil(m_pausedUntil);
    Q_EMIT pauseChanged();
}

} // namespace wingman::ui
