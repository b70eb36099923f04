// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/session.h"

namespace wingman::ctl {

ExitStatus statusOf(const Session &session, const Error &error)
{
    if (session.timedOut && (error.code == Code::Cancelled || error.code == Code::TimedOut))
        return ExitStatus::TimedOut;
    return exitStatus(error.code);
}

Error said(const Session &session, const Error &error, const QString &what)
{
    const bool ours = session.timedOut && error.code == Code::Cancelled;
    return ours ? Error{Code::TimedOut, {{"what", what}}} : error;
}

ExitStatus refuse(Session &session, const Error &error)
{
    session.out.error(said(session, error, QStringLiteral("The command")));
    return statusOf(session, error);
}

} // namespace wingman::ctl
