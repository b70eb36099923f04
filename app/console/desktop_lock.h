// SPDX-License-Identifier: GPL-3.0-or-later
// Says when the desktop locks itself or the machine goes to sleep: over D-Bus the screen saver's ActiveChanged
// (org.freedesktop.ScreenSaver, and those of GNOME, Cinnamon, MATE and Xfce) and logind's PrepareForSleep; elsewhere it
// is silent.
#pragma once

#include <QObject>

namespace wingman::console {

/// Owned by the program. Never waits for the desktop. Thread: the window's.
class DesktopLock final : public QObject
{
    Q_OBJECT
public:
    explicit DesktopLock(QObject *parent = nullptr);

Q_SIGNALS:
    void locked();

private Q_SLOTS:
    void begins(bool active);
};

} // namespace wingman::console
