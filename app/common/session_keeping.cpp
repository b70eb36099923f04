// SPDX-License-Identifier: GPL-3.0-or-later
// Who acts, the lock that says that nobody does, and the record of what somebody read.
#include "common/parts.h"

namespace wingman::app {
namespace {

constexpr auto patience = std::chrono::seconds(15);

using PartsPtr = std::shared_ptr<Composition::Parts>;

Async<audit::Sequence> noteFlow(PartsPtr parts, audit::EntryDraft draft, Cancel cancel)
{
    if (parts->session->isLocked())
        co_return fail(Code::SessionLocked);
    auto noted = co_await parts->log->append(std::move(draft), Deadline::after(patience), std::move(cancel));
    co_return noted;
}

} // namespace

identity::Actor actorNow(const Composition::Parts &parts)
{
    identity::Actor actor = parts.actor;
    if (parts.session->isLocked())
        actor.role = identity::Role::Viewer;
    return actor;
}

identity::Actor Composition::actor() const
{
    return actorNow(*m_parts);
}

identity::Actor Composition::person() const
{
    return m_parts->actor;
}

bool Composition::isLocked() const
{
    return m_parts->session->isLocked();
}

Async<sessions::Standing> Composition::session(Cancel cancel) const
{
    return m_parts->session->look(m_parts->actor, Deadline::after(patience), std::move(cancel));
}

Async<> Composition::lock(sessions::LockReason reason, Cancel cancel) const
{
    return m_parts->session->lock(m_parts->actor, reason, Deadline::after(patience), std::move(cancel));
}

Async<> Composition::unlock(sessions::GivenPassphrase given, Cancel cancel) const
{
    return m_parts->session->unlock(m_parts->actor, std::move(given), Deadline::after(patience), std::move(cancel));
}

Async<> Composition::setPassphrase(sessions::GivenPassphrase current, sessions::GivenPassphrase fresh,
                                   Cancel cancel) const
{
    return m_parts->session->set(m_parts->actor, std::move(current), std::move(fresh), Deadline::after(patience),
                                 std::move(cancel));
}

Async<> Composition::removePassphrase(sessions::GivenPassphrase current, Cancel cancel) const
{
    return m_parts->session->remove(m_parts->actor, std::move(current), Deadline::after(patience), std::move(cancel));
}

Async<> Composition::forgetPassphrase(Cancel cancel) const
{
    return m_parts->session->forget(m_parts->actor, Deadline::after(patience), std::move(cancel));
}

Async<audit::Sequence> Composition::noteReading(QString action, inventory::TargetRef target, Cancel cancel) const
{
    const identity::Actor &who = m_parts->actor;
    audit::EntryDraft draft;
    draft.actor = who.id.text();
    draft.role = identity::roleName(who.role);
    draft.origin = identity::originName(who.origin);
    draft.action = std::move(action);
    draft.target = target.text();
    draft.result = QStringLiteral("ok");
    return noteFlow(m_parts, std::move(draft), std::move(cancel));
}

} // namespace wingman::app
