// SPDX-License-Identifier: GPL-3.0-or-later
// Where permits come from: one class may press them, and one more in the tests, which is defined nowhere else.
#pragma once

#include "operations/hand.h"

namespace wingman::test {
class TestMint;
}

namespace wingman::execution {

/// Its members are private on purpose: only the step runner can make a Permit, and it does so only after the intent's
/// entry is durably in the chain.
class PermitMint final
{
    friend class StepRunner;
    friend class wingman::test::TestMint;
    static operations::Permit mint(ExecutionId execution, qint64 intentSequence, operations::TaskNote note = {})
    {
        return operations::Permit(std::move(execution), intentSequence, std::move(note));
    }
};

} // namespace wingman::execution
