// SPDX-License-Identifier: GPL-3.0-or-later
// What the doctor found, for people and as a document.
#pragma once

#include "ctl/output.h"
#include "diagnostics/check_result.h"

namespace wingman::ctl {

void showChecks(Output &out, const QList<diagnostics::CheckResult> &results);

} // namespace wingman::ctl
