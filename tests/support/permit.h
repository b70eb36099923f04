// SPDX-License-Identifier: GPL-3.0-or-later
// Permits for tests of hands, which otherwise only the executor can make.
#pragma once

#include "execution/permit_mint.h"

namespace wingman::test {

class TestMint final
{
public:
    static operations::Permit permit(const QString &execution = QStringLiteral("exe-test"), qint64 intent = 1,
                                     operations::TaskNote note = {})
    {
        return execution::PermitMint::mint(ExecutionId::parse(execution).value(), intent, std::move(note));
    }
};

} // namespace wingman::test
