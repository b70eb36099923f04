// SPDX-License-Identifier: GPL-3.0-or-later
// What happened to something, from its sources in one order: what its target said, the tasks of its cluster, what
// Wingman did, what the chain holds. Pure.
#pragma once

#include "audit/chain_reader.h"
#include "execution/record.h"
#include "history/entry.h"
#include "models/cluster_task.h"

namespace wingman::ui {

enum class TimelineKind : quint8 { Event, Change, Task, Execution, Audit };

struct TimelineItem
{
    QString key{};
    TimelineKind kind = TimelineKind::Event;
    Instant at{};
    QString action{};  // "start", "docker.container.restart", "approval.given"
    QString subject{}; // a name or address
    QString outcome{}; // a state, a decision, "running → exited"; empty where there is none
    history::Importance importance = history::Importance::Notable;
    QString reference{}; // what it opens: a plan's id, a sequence; empty for events and tasks
    QString place{};     // of a task: its node

    friend bool operator==(const TimelineItem &, const TimelineItem &) = default;
};

/// Newest first; of the same instant in the order of the kinds above, then as given. Executions stand at the moment
/// they began, or were planned. Entries that could not be read are left out here; the chain's own list shows them.
/// A task takes the place of the events that told of its beginning and its end.
QList<TimelineItem> mergedTimeline(const QList<history::Entry> &entries, const QList<execution::Record> &executions,
                                   const QList<audit::ListedEntry> &chain, const QList<TaskRow> &tasks = {});

} // namespace wingman::ui
