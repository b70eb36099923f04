// SPDX-License-Identifier: GPL-3.0-or-later
// Why something cannot be done with a container or a guest at this moment, or would change nothing, as far as its row
// tells: that it runs already, a lock, high availability, its protection, that it is a template. The plan asks again,
// of the engine or the cluster itself. Pure.
#pragma once

#include "models/workload.h"

namespace wingman::ui {

/// A sentence, with what would change it where something can; empty where the row knows of nothing that speaks against
/// it.
QString rowRefusal(const QString &operation, const Workload &row);

} // namespace wingman::ui
