// SPDX-License-Identifier: GPL-3.0-or-later
// What rows and groups of the list say, in the language of now. Pure.
#pragma once

#include "models/workload_model.h"
#include "widgets/state_words.h"

namespace wingman::ui {

StateWords wordsFor(const Workload &row);
/// "container", "VM", "LXC".
QString kindWord(WorkloadKind kind);
/// "locked: backup"; empty where nothing holds it.
QString lockWords(const QString &lock);
Tone kindTone(WorkloadKind kind);
/// "shop", "Without a project", "pve1": what stands bold in a group's row.
QString groupTitle(const WorkloadModel::Group &group);
/// "compose · docker-1", "Proxmox node · home": muted, beside it.
QString groupOrigin(const WorkloadModel::Group &group);
/// "3 of 4 running", "all stopped", "2 stale": at its end. `age`: since when the stale ones are.
QString groupSummary(const WorkloadModel::Group &group, std::optional<Milliseconds> age);

} // namespace wingman::ui
