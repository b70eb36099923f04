// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/change_queue.h"

#include "base/redaction.h"

namespace wingman::ui {
namespace {

/// What speaks against it, one sentence.
QString refusalOf(const execution::Record &record)
{
    for (const policy::Finding &finding : record.findings) {
        if (finding.level == policy::Level::Block)
            return finding.sentence();
    }
    return {};
}

} // namespace

ChangeQueue::ChangeQueue(Feed &feed, WorkLink &work, QObject *parent)
    : QObject(parent), m_flow(new PlanFlow(feed, work, this))
{
    connect(m_flow, &PlanFlow::changed, this, &ChangeQueue::look);
}

void ChangeQueue::run(const QList<operations::Intent> &intents)
{
    if (m_isRunning || intents.isEmpty())
        return;
    m_intents = intents;
    m_sequences.clear();
    m_problem.clear();
    m_done = 0;
    m_isRunning = true;
    next();
}

void ChangeQueue::next()
{
    if (m_done == m_intents.size()) {
        m_isRunning = false;
        Q_EMIT changed();
        Q_EMIT finished();
        return;
    }
    m_turn = Turn::Fresh;
    m_flow->plan(m_intents.at(m_done));
    Q_EMIT changed();
}

void ChangeQueue::look()
{
    if (!m_isRunning || m_turn == Turn::Counted)
        return;
    const std::optional<execution::Record> &record = m_flow->record();
    switch (m_flow->phase()) {
    case Phase::Planning:
    case Phase::Running:
        return;
    case Phase::Shown: {
        if (std::exchange(m_turn, Turn::Started) == Turn::Started) {
            // Where it was before: it could not be begun.
            if (m_flow->busyWith() == Deed::None && m_flow->error())
                stop(m_flow->error()->sentence());
            return;
        }
        const Offers offers = m_flow->offers();
        if (offers.primary.deed != Deed::Run || !offers.primary.refused.isEmpty() || offers.asksPhrase)
            stop(offers.primary.refused.isEmpty() ? tr("It needs somebody's approval; ask for it under Settings.")
                                                  : offers.primary.refused);
        else
            m_flow->perform(Deed::Run, {}, {});
        return;
    }
    case Phase::Succeeded:
        m_turn = Turn::Counted;
        if (record && record->outcomeSequence)
            m_sequences.append(*record->outcomeSequence);
        ++m_done;
        // From the event loop: the flow is just telling how this one ended.
        QMetaObject::invokeMethod(this, &ChangeQueue::next, Qt::QueuedConnection);
        return;
    case Phase::Refused:
        stop(record ? refusalOf(*record) : QString());
        return;
    case Phase::NotPlanned:
    case Phase::Waiting:
    case Phase::Approved:
    case Phase::Failed:
    case Phase::Unknown:
    case Phase::Cancelled:
    case Phase::Withdrawn:
    case Phase::Rejected:
    case Phase::Expired:
    case Phase::Void:
        stop(m_flow->error()           ? m_flow->error()->sentence()
             : record && record->error ? record->error->sentence()
                                       : QString());
        return;
    }
}

void ChangeQueue::stop(const QString &sentence)
{
    m_isRunning = false;
    m_problem = sentence.isEmpty() ? tr("It did not go through; the record says more.") : inert(sentence);
    m_flow->leave();
    Q_EMIT changed();
}

} // namespace wingman::ui
