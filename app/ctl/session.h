// SPDX-License-Identifier: GPL-3.0-or-later
// What one run of wingmanctl has at hand.
#pragma once

#include "common/composition.h"
#include "ctl/output.h"

namespace wingman::ctl {

/// Shared by the flows of one verb. Thread: the main one, which is the core's here.
class Session final
{
public:
    Session(Globals globals_, policy::Environment environment_)
        : globals(std::move(globals_)),
          environment(std::move(environment_)),
          out(globals, environment.contains(QStringLiteral("NO_COLOR")), stdout, stderr)
    {
    }

    Globals globals;
    policy::Environment environment;
    Output out;
    Cancel cancel;                          // Ctrl-C and --timeout
    bool timedOut = false;                  // it was --timeout
    std::unique_ptr<app::Composition> core; // there if the verb needs it

    app::Composition &composition() const { return *core; }
    identity::Actor actor() const { return core->actor(); }
    /// For reads: what a person waits for at most; --timeout ends it earlier through `cancel`.
    static Deadline patience() { return Deadline::after(std::chrono::seconds(30)); }
};

/// What an error means for the exit, given that it may have been our own doing.
ExitStatus statusOf(const Session &session, const Error &error);

/// The error as a person is told: a cancel that was --timeout says that `what` took too long.
Error said(const Session &session, const Error &error, const QString &what);

/// The error of a flow, said; its exit status as a value, so that a verb can end with `co_return refuse(...)`.
ExitStatus refuse(Session &session, const Error &error);

} // namespace wingman::ctl
