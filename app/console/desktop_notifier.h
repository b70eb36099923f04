// SPDX-License-Identifier: GPL-3.0-or-later
// Shows notifications through the desktop: over D-Bus where it has the service (Desktop Notifications Specification
// 1.2), which can carry buttons; otherwise as the tray's own message.
#pragma once

#include "shell/notices.h"

#include <QMap>
#include <QObject>

class QSystemTrayIcon;

namespace wingman::console {

/// Owned by the program. Never waits. Thread: the window's.
class DesktopNotifier final : public QObject
{
    Q_OBJECT
public:
    explicit DesktopNotifier(QObject *parent = nullptr);

    void show(const ui::Notice &notice);

Q_SIGNALS:
    /// The person pressed it, or its button.
    void opened(const wingman::ui::Notice &notice);
    /// There is no such service here: somebody else has to say it.
    void unavailable(const wingman::ui::Notice &notice);

private Q_SLOTS:
    void activated(uint id, const QString &action);
    void closed(uint id, uint reason);

private:
    QMap<uint, ui::Notice> m_shown;
};

} // namespace wingman::console
