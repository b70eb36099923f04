// SPDX-License-Identifier: GPL-3.0-or-later
// What the window knows of the world, and when it changed. The core's thread sends, this passes it on.
#pragma once

#include "inventory/store.h"
#include "link/chain_seen.h"
#include "link/overview.h"

#include <QObject>

namespace wingman::ui {

/// Owned by the program, longer than the window. Thread: the window's.
class Feed final : public QObject
{
    Q_OBJECT
public:
    /// Opening: nothing is known yet. Open: the overview holds. Stopped: the core cannot go on; problem() says why.
    enum class Core : quint8 { Opening, Open, Stopped };

    explicit Feed(std::shared_ptr<const Clock> clock, QObject *parent = nullptr);

    Core core() const { return m_core; }
    /// Only while Open.
    const Overview &overview() const { return *m_overview; }
    bool hasOverview() const { return m_overview.has_value(); }
    const std::optional<Error> &problem() const { return m_problem; }

    /// Every endpoint's rows, as last told: a mirror on this thread, changed by differences at most 60 times a second;
    /// within one hand-over rows come before the events of the same endpoint.
    const inventory::Store &inventory() const { return m_inventory; }
    /// By whichever part of the window looked last.
    const ChainSeen &chainSeen() const { return m_chainSeen; }
    Instant now() const { return m_clock->now(); }
    const std::shared_ptr<const Clock> &clock() const { return m_clock; }

    /// For whoever feeds it.
    inventory::Store &mirror() { return m_inventory; }
    void setOverview(const Overview &overview);
    void setProblem(const Error &error);
    void tellRecordsChanged() { Q_EMIT recordsChanged(); }
    /// For whoever looked through the chain.
    void setChainSeen(const ChainSeen &seen);

Q_SIGNALS:
    void coreChanged();
    /// Posture, actor, endpoints, problems, chain head or number of approvals changed.
    void overviewChanged();
    /// Executions, approvals, configuration or the chain changed, by this or another process: who shows them reads them
    /// again. Told at most a few times a second.
    void recordsChanged();
    void chainSeenChanged();

private:
    std::shared_ptr<const Clock> m_clock;
    inventory::Store m_inventory;
    Core m_core = Core::Opening;
    std::optional<Overview> m_overview;
    std::optional<Error> m_problem;
    ChainSeen m_chainSeen;
};

} // namespace wingman::ui
