// SPDX-License-Identifier: GPL-3.0-or-later
// The login of a cluster on its way into the keychain: typed at the terminal, given on standard input, or found in the
// secret files of an earlier deployment; never an argument, never the environment.
#pragma once

#include "ctl/grammar.h"

namespace wingman::ctl {

/// `endpoint login NAME`: kept under keychain:cluster/NAME, where the window keeps it too.
Async<ExitStatus> keepLogin(std::shared_ptr<Session> session, Words words);

} // namespace wingman::ctl
