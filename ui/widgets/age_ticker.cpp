// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/age_ticker.h"

#include <QMetaMethod>
#include <QTimer>

namespace wingman::ui {

AgeTicker::AgeTicker(std::shared_ptr<const Clock> clock, QObject *parent)
    : QObject(parent), m_clock(std::move(clock)), m_timer(new QTimer(this))
{
    setObjectName(QStringLiteral("ageTicker"));
    m_timer->setInterval(std::chrono::seconds(1));
    connect(m_timer, &QTimer::timeout, this, &AgeTicker::tick);
}

void AgeTicker::tick()
{
    Q_EMIT ticked(now());
    // Here and not where somebody leaves: a listener that is being destroyed holds the lock that this question needs.
    static const QMetaMethod signal = QMetaMethod::fromSignal(&AgeTicker::ticked);
    if (!isSignalConnected(signal))
        m_timer->stop();
}

bool AgeTicker::isTicking() const
{
    return m_timer->isActive();
}

void AgeTicker::connectNotify(const QMetaMethod &signal)
{
    if (signal == QMetaMethod::fromSignal(&AgeTicker::ticked) && !m_timer->isActive())
        m_timer->start();
}

} // namespace wingman::ui
