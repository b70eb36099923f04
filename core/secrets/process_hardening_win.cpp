// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/process_hardening.h"

namespace wingman::secrets {

Result<> hardenProcess()
{
    return {};
}

} // namespace wingman::secrets
