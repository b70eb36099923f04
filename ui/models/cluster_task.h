// SPDX-License-Identifier: GPL-3.0-or-later
// What clusters do and did, whoever asked for it, in one order. Pure.
#pragma once

#include "inventory/store.h"

namespace wingman::ui {

struct TaskRow
{
    EndpointId endpoint;
    inventory::ClusterTask task;
    QString subject{}; // the guest's name, or what else the task is about, as it came; empty where it is the node
    bool isVm = false; // the subject is a VM
    /// The guest it works on where that is known, else the node it runs on.
    std::optional<inventory::TargetRef> target{};
    bool stale = false; // its cluster does not answer: whether it still runs is not known

    bool isRunning() const { return !task.endedAt && task.result.isEmpty(); }
    QString key() const { return endpoint.text() + QLatin1Char('\n') + task.id.text(); }
    friend bool operator==(const TaskRow &, const TaskRow &) = default;
};

/// What runs first, the newest at the top; then what ended, the last at the top; at most so many of those.
QList<TaskRow> clusterTasks(const QList<inventory::Store::Entry> &entries, int ended);
/// The same, of one guest or node only.
QList<TaskRow> tasksOf(const QList<inventory::Store::Entry> &entries, const inventory::TargetRef &target);

/// "running", "warnings" (a success with a remark), "failed", "ok".
enum class TaskState : quint8 { Running, Unknown, Ok, Warnings, Failed };
TaskState stateOf(const TaskRow &row);

} // namespace wingman::ui
