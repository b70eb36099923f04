// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of the list of workloads.
#pragma once

#include <QtGlobal>

namespace wingman::ui {

enum class WorkloadColumn : quint8 {
    Name,
    Kind,
    Image,
    State,
    Cpu,
    Memory,
    Recent,
    Health,
    Ports,
    Networks,
    Project,
    Endpoint,
    Node,
    Uptime,
    Lock,
    Ha,
    Tags,
    Pool,
    Created,
    Id,
};

} // namespace wingman::ui
