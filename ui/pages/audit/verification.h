// SPDX-License-Identifier: GPL-3.0-or-later
// What is known about the chain in this session: the last verification, the one that runs, and the head that was seen,
// by which a cut tail is noticed.
#pragma once

#include "link/feed.h"
#include "link/record_link.h"

namespace wingman::ui {

/// The end of the chain is not the one that this window has seen before.
struct LostHead
{
    audit::ChainHead seen;
    audit::Sequence now = 0;
};

/// Owned by its page; link and feed outlive it. Thread: the window's.
class Verification final : public QObject
{
    Q_OBJECT
public:
    enum class State : quint8 { Never, Running, Done, Cancelled, Failed };

    Verification(RecordLink &link, const Feed &feed, QObject *parent = nullptr);
    ~Verification() override;

    /// `newest`: only so many; 0: all. One that runs goes on.
    void start(qint64 newest);
    void cancel();
    /// Entries came: what is new is checked in silence, where everything before it verified.
    void catchUp();

    State state() const { return m_state; }
    qint64 done() const { return m_done; }
    qint64 total() const { return m_total; }
    /// The last one that came to its end; stays while another runs.
    const std::optional<audit::VerifyReport> &report() const { return m_report; }
    /// From its first entry on.
    bool isWhole() const { return m_report && m_report->first <= 1; }
    bool holds() const { return m_report && m_report->verifies() && !m_lost; }
    Instant endedAt() const { return m_endedAt; }
    Milliseconds took() const { return m_took; }
    const std::optional<Error> &error() const { return m_error; }
    const std::optional<LostHead> &lostHead() const { return m_lost; }

Q_SIGNALS:
    void changed();
    void progressed();

private:
    void run(const audit::VerifyOptions &options, bool isQuiet);
    void take(const Result<audit::VerifyReport> &answer, bool isQuiet);
    void compareHead(const audit::VerifyReport &report);

    RecordLink &m_link;
    const Feed &m_feed;
    State m_state = State::Never;
    Cancel m_running;
    bool m_catching = false;
    SteadyInstant m_began{};
    qint64 m_done = 0;
    qint64 m_total = 0;
    std::optional<audit::VerifyReport> m_report;
    std::optional<Error> m_error;
    std::optional<LostHead> m_lost;
    audit::ChainHead m_seen; // the newest head that verified in this session
    Instant m_endedAt{};
    Milliseconds m_took{0};
};

} // namespace wingman::ui
