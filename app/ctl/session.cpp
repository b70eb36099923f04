// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/session.h"

namespace wingman::ctl {

ExitStatus statusOf(const Session &session, const Error &error)
{
    if (session.timedOut && (error.code == Code::Cancelled || error.code == Code::TimedOut))
        return ExitStatus::TimedOut;
    return exitStatus(error.code);
}

ExitStatus refuse(Session &session, const Error &error)
{
    const bool ours = session.timedOut && error.code == Code::Cancelled;
    session.out.error(ours ? Error{Code::TimedOut, {{"what", QStringLiteral("The command")}}} : error);
    return statusOf(session, error);
}

} // namespace wingman::ctl
