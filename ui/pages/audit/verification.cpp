// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/audit/verification.h"

#include "link/then.h"

namespace wingman::ui {

Verification::Verification(RecordLink &link, const Feed &feed, QObject *parent)
    : QObject(parent), m_link(link), m_feed(feed)
{
}

Verification::~Verification()
{
    m_running.cancel();
}

void Verification::start(qint64 newest)
{
    if (m_state == State::Running)
        return;
    m_running.cancel(); // a quiet one
    m_catching = false;
    m_state = State::Running;
    m_done = 0;
    m_total = 0;
    audit::VerifyOptions options;
    options.newest = newest;
    run(options, false);
    Q_EMIT changed();
}

void Verification::cancel()
{
    if (m_state == State::Running)
        m_running.cancel();
}

void Verification::catchUp()
{
    if (m_state != State::Done || m_catching || !holds() || !m_feed.hasOverview())
        return;
    const audit::ChainHead head = m_feed.overview().head;
    if (head.sequence < m_report->last) // shorter than it was: look at all of it
        return start(0);
    if (head.sequence == m_report->last)
        return;
    m_catching = true;
    audit::VerifyOptions options;
    options.from = m_report->last + 1;
    run(options, true);
}

void Verification::run(const audit::VerifyOptions &options, bool isQuiet)
{
    m_running = Cancel();
    m_began = m_feed.clock()->steady();
    audit::VerifyProgress progress;
    if (!isQuiet) {
        const QPointer<Verification> self(this);
        progress = [self, cancel = m_running](qint64 done, qint64 total) {
            if (!self || cancel.isCancelled())
                return;
            self->m_done = done;
            self->m_total = total;
            Q_EMIT self->progressed();
        };
    }
    then(this, m_link.verify(options, progress, m_running),
         [this, isQuiet, cancel = m_running](const Result<audit::VerifyReport> &answer) {
             if (!isQuiet || !cancel.isCancelled())
                 take(answer, isQuiet);
         });
}

void Verification::take(const Result<audit::VerifyReport> &answer, bool isQuiet)
{
    m_catching = false;
    if (!answer && isQuiet)
        return; // the next change tries again; the head says that newer entries are not checked
    m_error.reset();
    if (!answer) {
        m_state = answer.error().code == Code::Cancelled ? State::Cancelled : State::Failed;
        if (m_state == State::Failed)
            m_error = answer.error();
        else if (m_report)
            m_state = State::Done;
        Q_EMIT changed();
        return;
    }
    audit::VerifyReport report = *answer;
    if (isQuiet && m_report) {
        if (m_report->last > 0)
            report.first = m_report->first;
        report.checked += m_report->checked;
    }
    m_report = report;
    m_state = State::Done;
    m_endedAt = m_feed.now();
    m_took = std::chrono::duration_cast<Milliseconds>(m_feed.clock()->steady() - m_began);
    compareHead(report);
    Q_EMIT changed();
}

/// A chain cannot show that its end was cut off; the head that this window saw can.
void Verification::compareHead(const audit::VerifyReport &report)
{
    if (m_seen.sequence > report.last) {
        m_lost = LostHead{m_seen, report.last};
        return;
    }
    if (m_seen.sequence == report.last && m_seen.sequence > 0 && m_seen.hash != report.head) {
        m_lost = LostHead{m_seen, report.last};
        return;
    }
    const audit::ChainHead now{report.last, report.head};
    if (m_seen.sequence == 0 || m_seen.sequence == report.last) {
        if (report.verifies())
            m_seen = now;
        return;
    }
    // Longer than it was: the entry of then must still be the one that was seen.
    then(this, m_link.entry(m_seen.sequence, m_running), [this, now](const Result<audit::ListedEntry> &entry) {
        if (entry && entry->hash != m_seen.hash) {
            m_lost = LostHead{m_seen, now.sequence};
            Q_EMIT changed();
        } else if (entry && holds()) {
            m_seen = now;
        }
    });
}

} // namespace wingman::ui
