// SPDX-License-Identifier: GPL-3.0-or-later
// A second factor, asked of the person at the terminal; never an argument, never the environment.
#pragma once

#include "base/worker.h"
#include "common/composition.h"

namespace wingman::ctl {

/// What a typed line means for a cluster that offers these ways: six to eight digits are a code ("totp:123456"),
/// everything else a recovery key. None where that way is not offered. Pure.
std::optional<QByteArray> factorFrom(const QByteArray &line, const QStringList &ways);

/// Asks on the terminal; where there is none, nobody is there to give it (PermissionRefused). Thread: the main one.
targets::proxmox::SecondFactor factorPrompt();

} // namespace wingman::ctl
