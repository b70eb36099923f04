// SPDX-License-Identifier: GPL-3.0-or-later
// The one timer by which all ages of a window grow. Made by the window, handed to whoever shows an age.
#pragma once

#include "base/clock.h"

#include <QObject>
#include <memory>

class QTimer;

namespace wingman::ui {

/// Ticks once a second while somebody listens. Owned by the window. Thread: GUI.
class AgeTicker final : public QObject
{
    Q_OBJECT
public:
    explicit AgeTicker(std::shared_ptr<const Clock> clock, QObject *parent = nullptr);
    Instant now() const { return m_clock->now(); }
    const Clock &clock() const { return *m_clock; }
    /// Asks all ages to be written anew, now.
    void tick();
    bool isTicking() const;

Q_SIGNALS:
    void ticked(wingman::Instant now);

protected:
    void connectNotify(const QMetaMethod &signal) override;

private:
    std::shared_ptr<const Clock> m_clock;
    QTimer *m_timer;
};

} // namespace wingman::ui
