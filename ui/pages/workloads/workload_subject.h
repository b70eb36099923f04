// SPDX-License-Identifier: GPL-3.0-or-later
// What the details speak of, followed by endpoint and id whatever the list filters or sorts: as it is now, as last seen
// where its endpoint is silent, or gone.
#pragma once

#include "link/feed.h"
#include "models/workload.h"

#include <QObject>

namespace wingman::ui {

/// Owned by the details pane. Thread: the window's.
class WorkloadSubject final : public QObject
{
    Q_OBJECT
public:
    explicit WorkloadSubject(Feed &feed, QObject *parent = nullptr);

    /// None: nothing is selected.
    void set(const std::optional<Workload> &row);

    bool isSelected() const { return m_row.has_value(); }
    /// Selected, and its endpoint does not list it any more.
    bool isGone() const { return m_gone; }
    bool isThere() const { return m_row && !m_gone; }
    /// As last seen; only where something is selected.
    const Workload &row() const { return *m_row; }
    QString address() const { return m_row ? m_row->target().text() : QString(); }
    bool isContainer() const { return m_row && m_row->kind == WorkloadKind::Container; }
    /// It runs, as far as can be known now: not where it is stale.
    bool isRunning() const;
    const std::optional<inventory::Container> &container() const { return m_container; }
    const std::optional<inventory::Guest> &guest() const { return m_guest; }
    /// When its endpoint last said how things are.
    std::optional<Instant> seenAt() const { return m_seenAt; }
    /// Why its endpoint does not answer.
    const std::optional<Error> &trouble() const { return m_trouble; }

Q_SIGNALS:
    /// Another one, or none.
    void replaced();
    /// The same one differs, became stale or live again, went, or came back.
    void changed();
    /// Its endpoint reported, whether or not anything differs.
    void reported();

private:
    /// Whether anything that is shown differs.
    bool look();

    Feed &m_feed;
    std::optional<Workload> m_row;
    std::optional<inventory::Container> m_container;
    std::optional<inventory::Guest> m_guest;
    std::optional<Instant> m_seenAt;
    std::optional<Error> m_trouble;
    bool m_gone = false;
};

} // namespace wingman::ui
