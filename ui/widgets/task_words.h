// SPDX-License-Identifier: GPL-3.0-or-later
// A cluster's tasks in words: the names that Proxmox VE's own console gives them. Pure.
#pragma once

#include "models/cluster_task.h"
#include "widgets/state_words.h"

namespace wingman::ui {

/// "Backup", "Start", …; a kind that is not in the table as it came, inert.
QString taskTypeText(const QString &type);
/// "Backup: build-linux (141)", "Update package database: pve1".
QString taskTitle(const TaskRow &row);
StateWords wordsFor(TaskState state);
/// What came of it in the task's own words, inert: "WARNINGS: 1", an error; empty for what runs or went well.
QString taskRemark(const TaskRow &row);

} // namespace wingman::ui
