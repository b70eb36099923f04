// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/proxmox/upid.h"

#include <QRegularExpression>

namespace wingman::targets::proxmox {

Result<Upid> Upid::parse(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(
        "\\AUPID:([a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?):([0-9A-Fa-f]{8}):([0-9A-Fa-f]{8,9}):([0-9A-Fa-f]{8}):"
        "([^:\\s/]+):([^:\\s/]*):([^:\\s/]+):\\z"));
    const auto match = form.match(text);
    if (text.size() > 256 || !match.hasMatch())
        return fail(Code::InvalidInput, {{"what", QStringLiteral("The name of a task")},
                                         {"reason", QStringLiteral("it is not of the form UPID:NODE:…:")}});
    Upid upid;
    upid.m_text = text;
    upid.m_node = match.captured(1);
    upid.m_pid = match.captured(2).toLongLong(nullptr, 16);
    upid.m_pstart = match.captured(3).toLongLong(nullptr, 16);
    upid.m_startedAt = Instant(std::chrono::seconds(match.captured(4).toLongLong(nullptr, 16)));
    upid.m_type = match.captured(5);
    upid.m_object = match.captured(6);
    upid.m_user = match.captured(7);
    return upid;
}

bool isTaskSuccess(const QString &exitStatus)
{
    static const QRegularExpression warnings(QStringLiteral("\\AWARNINGS: \\d+\\z"));
    return exitStatus == u"OK" || warnings.match(exitStatus).hasMatch();
}

} // namespace wingman::targets::proxmox
