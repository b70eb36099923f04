// SPDX-License-Identifier: GPL-3.0-or-later
// Locks the window: when somebody wants it, when nobody uses it, when the desktop does, and as it starts.
#pragma once

#include "link/links.h"
#include "link/preferences.h"

#include <QObject>
#include <QPointer>

namespace wingman::ui {

class AgeTicker;
class IdleWatch;
class LockView;

/// Owned by the window. Thread: the window's.
class SessionGuard final : public QObject
{
    Q_OBJECT
public:
    SessionGuard(const Links &links, Preferences &preferences, AgeTicker *ticker, QWidget *window);

    bool isLocked() const;
    /// Covers the window at once, whatever the core says of it. Where no passphrase is set nothing is locked: asked by
    /// a person, passphraseNeeded() tells.
    void lock(sessions::LockReason reason);

Q_SIGNALS:
    void lockedChanged(bool locked);
    void passphraseNeeded();
    void quitRequested();

private:
    void follow();
    void cover(std::optional<sessions::LockReason> reason, Instant since);
    void applyLimit();

    Links m_links;
    Preferences &m_preferences;
    AgeTicker *m_ticker;
    QWidget *m_window;
    QPointer<LockView> m_view; // while it is locked
    IdleWatch *m_idle;
    bool m_isKnown = false;                      // how the console begins
    std::optional<sessions::LockReason> m_again; // wished for while somebody was being let in
};

} // namespace wingman::ui
