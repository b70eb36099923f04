// SPDX-License-Identifier: GPL-3.0-or-later
// The login of a cluster on its way into the keychain: typed at the terminal, given on standard input, or found in the
// secret files of an earlier deployment; never an argument, never the environment.
#pragma once

#include "ctl/grammar.h"

namespace wingman::ctl {

/// `endpoint login NAME`: kept where the saved cluster of this name looks for it, else under keychain:cluster/NAME, as
/// the window does it. Nothing is kept for one that looks elsewhere than in the keychain.
Async<ExitStatus> keepLogin(std::shared_ptr<Session> session, Words words);

} // namespace wingman::ctl
