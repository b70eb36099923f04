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
    followListeners(); // who was destroyed meanwhile did not say so
}

bool AgeTicker::isTicking() const
{
    return m_timer->isActive();
}

void AgeTicker::connectNotify(const QMetaMethod &)
{
    followListeners();
}

void AgeTicker::disconnectNotify(const QMetaMethod &)
{
    followListeners();
}

void AgeTicker::followListeners()
{
    const bool heard = isSignalConnected(QMetaMethod::fromSignal(&AgeTicker::ticked));
    if (heard && !m_timer->isActive())
        m_timer->start();
    else if (!heard)
        m_timer->stop();
}

} // namespace wingman::ui
