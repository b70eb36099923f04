// SPDX-License-Identifier: GPL-3.0-or-later
// What a killed process left behind is told truthfully and then found out by looking. Nothing is ever carried out here.
#pragma once

#include "execution/services.h"

namespace wingman::execution {

class Recovery final
{
public:
    /// At every start: takes over what dead processes were running (never what a living one runs), says per target what
    /// is known, and looks once at each one that is not. Answers what was touched. A record that does not match the
    /// chain is left alone. Thread: the network thread.
    static Async<QList<Record>> atStart(std::shared_ptr<const Services> services, identity::Actor actor, Cancel cancel);

    /// Follows what targets still do for executions that are unknown, each to its real end; for programs that stay.
    /// Answers how many came to an end. Thread: the network thread.
    static Async<int> followTasks(std::shared_ptr<const Services> services, identity::Actor actor, Cancel cancel);

    /// Looks at one execution until its outcome is known, or looking any longer in this process is pointless.
    /// Errors: StateWrong where it is not unknown.
    static Async<Record> resolve(std::shared_ptr<const Services> services, ExecutionId execution, identity::Actor actor,
                                 Cancel cancel);
};

} // namespace wingman::execution
