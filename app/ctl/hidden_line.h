// SPDX-License-Identifier: GPL-3.0-or-later
// A secret that is typed at the terminal, where nothing of it is shown, or given on standard input; never an argument,
// never the environment.
#pragma once

#include "ctl/session.h"

namespace wingman::ctl {

using TypedSecret = std::shared_ptr<secrets::SecretBytes>;

/// One line: from standard input where that is wanted and is no terminal, else asked with `prompt`. `what` is called so
/// where there is none ("login"). Errors: Usage, Cancelled. Thread: the main one.
Async<TypedSecret> hiddenLine(std::shared_ptr<Session> session, QByteArray prompt, QString what, bool fromInput);

} // namespace wingman::ctl
