// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/session_guard.h"

#include "link/then.h"
#include "shell/idle_watch.h"
#include "shell/lock_view.h"

#include <QWidget>

namespace wingman::ui {

using sessions::LockReason;

SessionGuard::SessionGuard(const Links &links, Preferences &preferences, AgeTicker *ticker, QWidget *window)
    : QObject(window),
      m_links(links),
      m_preferences(preferences),
      m_ticker(ticker),
      m_window(window),
      m_idle(new IdleWatch(links.feed.clock(), this))
{
    connect(m_idle, &IdleWatch::idle, this, [this] { lock(LockReason::Idle); });
    connect(&m_links.feed, &Feed::overviewChanged, this, &SessionGuard::follow);
    connect(&m_preferences, &Preferences::valueChanged, this, [this](const QString &name) {
        if (name == preference::lockIdle)
            applyLimit();
    });
    follow();
}

bool SessionGuard::isLocked() const
{
    return m_view != nullptr && m_view->isDrawn();
}

/// Made for each time: an open window has no field for a passphrase in it.
void SessionGuard::cover(std::optional<LockReason> reason, Instant since)
{
    m_view = new LockView(m_links, m_ticker, m_window);
    connect(m_view, &LockView::unlocked, this, [this] {
        m_view->deleteLater();
        m_view.clear();
        Q_EMIT lockedChanged(false);
        if (const auto again = std::exchange(m_again, {}))
            lock(*again);
    });
    connect(m_view, &LockView::quitRequested, this, &SessionGuard::quitRequested);
    m_view->lock(reason, since);
    Q_EMIT lockedChanged(true);
}

void SessionGuard::lock(LockReason reason)
{
    const bool canLock = m_links.feed.hasOverview() && m_links.feed.overview().session.hasPassphrase;
    if (!canLock) {
        if (reason == LockReason::Asked)
            Q_EMIT passphraseNeeded();
        return;
    }
    if (isLocked()) {
        if (m_view->isAsking())
            m_again = reason;
        return;
    }
    cover(reason, m_links.feed.now());
    then(this, m_links.session.lock(reason, Cancel()), [this](const Result<> &result) {
        if (result || !isLocked())
            return;
        if (result.error().code == Code::PassphraseMissing) // taken away a moment ago
            m_view->open();
        else
            m_view->setProblem(result.error());
    });
}

/// After the start the window knows by itself whether it is locked; an overview may be older than that.
void SessionGuard::follow()
{
    if (!m_links.feed.hasOverview())
        return;
    const sessions::Standing &standing = m_links.feed.overview().session;
    if (!std::exchange(m_isKnown, true) && standing.isLocked)
        cover(std::nullopt, standing.lockedAt);
    if (isLocked() && !standing.hasPassphrase)
        m_view->open();
    applyLimit();
}

void SessionGuard::applyLimit()
{
    const bool canLock = m_links.feed.hasOverview() && m_links.feed.overview().session.hasPassphrase;
    const int minutes = canLock ? m_preferences.value(preference::lockIdle).toInt() : 0;
    m_idle->setLimit(std::chrono::minutes(minutes));
}

} // namespace wingman::ui
