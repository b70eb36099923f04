// SPDX-License-Identifier: GPL-3.0-or-later
// Says when nobody has used the program for a while: no key, no pointer, no wheel in any of its windows.
#pragma once

#include "base/clock.h"

#include <QObject>
#include <QTimer>
#include <memory>

namespace wingman::ui {

/// Counts by the wall's clock too, which goes on while the machine sleeps. Watches nothing while the limit is zero.
/// Owned by its parent. Thread: GUI.
class IdleWatch final : public QObject
{
    Q_OBJECT
public:
    explicit IdleWatch(std::shared_ptr<const Clock> clock, QObject *parent = nullptr);

    /// Zero: never. Counts from now.
    void setLimit(Milliseconds limit);
    Milliseconds limit() const { return m_limit; }

Q_SIGNALS:
    /// Once; then again when it was used and left alone once more.
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Milliseconds unused() const;
    void used();
    void look();

    std::shared_ptr<const Clock> m_clock;
    QTimer m_timer{this}; // "idleLook"
    Milliseconds m_limit{0};
    Instant m_wall{};
    SteadyInstant m_steady{};
    bool m_isTold = false;
    bool m_eatsKey = false; // the press that follows what was asked about it
};

} // namespace wingman::ui
