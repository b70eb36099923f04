// SPDX-License-Identifier: GPL-3.0-or-later
// Shows notifications through the desktop: over D-Bus where it has the service (Desktop Notifications Specification
// 1.2), which can carry buttons; otherwise as the tray's own message.
#pragma once

#include "shell/notices.h"

#include <QMap>
#include <QObject>
#include <QStringList>

namespace wingman::console {

/// Owned by the program. Never waits for the desktop. Thread: the window's.
class DesktopNotifier final : public QObject
{
    Q_OBJECT
public:
    explicit DesktopNotifier(QObject *parent = nullptr);

    void show(const ui::Notice &notice);
    /// What stands on the desktop is taken back, also what is on its way there; what waits says no names any more.
    void takeBack();

Q_SIGNALS:
    /// The person pressed it, or its button.
    void opened(const wingman::ui::Notice &notice);
    /// There is no such service here: somebody else has to say it.
    void unavailable(const wingman::ui::Notice &notice);

private Q_SLOTS:
    void activated(uint id, const QString &action);
    void closed(uint id, uint reason);

private:
    void learn(const QStringList &capabilities);
    void notify(const ui::Notice &notice);
    static void takeDown(uint id);
    void forget();
    void giveUp();

    /// What the desktop's service can do is asked when there is something to show, and again when another one serves.
    enum class Service : quint8 { Unknown, Asked, Known };
    Service m_service = Service::Unknown;
    bool m_hasActions = false;
    bool m_hasMarkup = false;
    QList<ui::Notice> m_waiting; // while it is asked
    QMap<uint, ui::Notice> m_shown;
    int m_takenBack = 0;  // how often: what was on its way to the desktop meanwhile is taken back as it arrives
    uint m_approvals = 0; // the one that tells how many approvals wait: the next one takes its place
};

} // namespace wingman::console
