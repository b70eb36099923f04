// SPDX-License-Identifier: GPL-3.0-or-later
// What the gate would say, without planning anything: for menus, buttons and "what may be done here".
#pragma once

#include "policy/gate.h"

#include <optional>

namespace wingman::execution {

/// One operation on one target, as it would be decided at this moment. A plan is decided again all the same.
struct Foreseen
{
    operations::OperationId operation;
    policy::Decision decision;  // Deny without findings where `error` says that it cannot even be planned
    std::optional<Error> error; // "it is not running", "not supported here"
};

} // namespace wingman::execution
