// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/idle_watch.h"

#include <QCoreApplication>
#include <QEvent>
#include <algorithm>

namespace wingman::ui {
namespace {

/// A timer does not go on while the machine sleeps; so soon after that the wall's clock is looked at.
constexpr Milliseconds longestLook{15000};

bool isUse(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
    case QEvent::InputMethod:
        return true;
    default:
        return false;
    }
}

} // namespace

IdleWatch::IdleWatch(std::shared_ptr<const Clock> clock, QObject *parent) : QObject(parent), m_clock(std::move(clock))
{
    m_timer.setObjectName(QStringLiteral("idleLook"));
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::look);
}

void IdleWatch::setLimit(Milliseconds limit)
{
    if (limit == m_limit)
        return;
    m_limit = limit;
    qApp->removeEventFilter(this);
    m_timer.stop();
    if (limit.count() <= 0)
        return;
    used();
    qApp->installEventFilter(this);
    m_timer.start(std::min(limit, longestLook));
}

Milliseconds IdleWatch::unused() const
{
    using std::chrono::duration_cast;
    return std::max(duration_cast<Milliseconds>(m_clock->now() - m_wall),
                    duration_cast<Milliseconds>(m_clock->steady() - m_steady));
}

void IdleWatch::used()
{
    m_wall = m_clock->now();
    m_steady = m_clock->steady();
    if (std::exchange(m_isTold, false))
        m_timer.start(std::min(m_limit, longestLook));
}

void IdleWatch::look()
{
    const Milliseconds left = m_limit - unused();
    if (left.count() > 0) {
        m_timer.start(std::min(left, longestLook));
        return;
    }
    if (!std::exchange(m_isTold, true))
        Q_EMIT idle();
}

/// The first key after the machine slept comes before any timer, and must not reach what should be locked.
bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (isUse(event->type())) {
        const bool eats = std::exchange(m_eatsKey, false) && event->type() == QEvent::KeyPress;
        if (!m_isTold && unused() >= m_limit) {
            look();
            m_eatsKey = event->type() == QEvent::ShortcutOverride;
            event->accept(); // or it would be looked for among the shortcuts
            return true;
        }
        if (eats)
            return true;
        used();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace wingman::ui
