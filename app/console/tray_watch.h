// SPDX-License-Identifier: GPL-3.0-or-later
// Says when the desktop's bar begins or ends to show trays (StatusNotifierWatcher); elsewhere it is silent.
#pragma once

#include <QObject>

namespace wingman::console {

/// Owned by the program. Never waits for the desktop. Thread: the window's.
class TrayWatch final : public QObject
{
    Q_OBJECT
public:
    explicit TrayWatch(QObject *parent = nullptr);

Q_SIGNALS:
    /// Somebody who wants to know asks whether there is a tray.
    void changed();
};

} // namespace wingman::console
