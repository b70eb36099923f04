// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/proxmox/task.h"

#include "base/redaction.h"
#include "targets/proxmox/decode.h"

namespace wingman::targets::proxmox {
namespace {

constexpr qint64 logPiece = 500; // lines at once
constexpr qsizetype keptLines = 20;

/// Whether asking again may help.
bool passesBy(const Error &error)
{
    switch (error.code) {
    case Code::NotFound:
    case Code::PermissionRefused:
    case Code::Cancelled:
    case Code::TlsFailed:
        return false;
    default:
        return true; // the table has many codes; everything else is about the way there
    }
}

struct Follower
{
    std::shared_ptr<const ClusterClient> client;
    Upid upid;
    qint64 read = 0; // lines of the log
    QStringList lines{};

    QString path(const char *part) const
    {
        return QStringLiteral("/nodes/%1/tasks/%2/%3")
            .arg(segment(upid.node()), segment(upid.text()), QLatin1String(part));
    }
};

Async<TaskNow> look(std::shared_ptr<Follower> follower, Deadline deadline, Cancel cancel)
{
    Call call;
    call.path = follower->path("status");
    call.what = QStringLiteral("The task ") + follower->upid.text();
    const auto answer = co_await follower->client->send(call, deadline, cancel);
    if (!answer)
        co_return propagate(answer);
    co_return taskNowFrom(follower->client->endpoint(), answer->body);
}

/// What the log says since the last time; piece by piece, because 50 lines are all that comes unasked.
Async<> readLog(std::shared_ptr<Follower> follower, Deadline deadline, Cancel cancel)
{
    for (;;) {
        Call call;
        call.path = follower->path("log");
        call.parameters = {{QStringLiteral("start"), QString::number(follower->read)},
                           {QStringLiteral("limit"), QString::number(logPiece)}};
        call.what = QStringLiteral("The log of the task ") + follower->upid.text();
        const auto answer = co_await follower->client->send(call, deadline, cancel);
        if (!answer)
            co_return propagate(answer);
        const auto lines = taskLogFrom(follower->client->endpoint(), answer->body);
        if (!lines)
            co_return propagate(lines);
        for (auto at = lines->begin(); at != lines->end(); ++at) {
            if (at.key() <= follower->read)
                continue; // told before
            follower->read = at.key();
            follower->lines.append(redacted(inert(at.value(), 200)));
        }
        if (follower->lines.size() > keptLines)
            follower->lines = follower->lines.last(keptLines);
        if (lines->size() < logPiece)
            co_return {};
    }
}

} // namespace

QString TaskEnd::remark() const
{
    if (exitStatus == u"OK")
        return {};
    QStringList warnings;
    for (const QString &line : log) {
        if (line.contains(u"warn", Qt::CaseInsensitive) && !line.startsWith(u"TASK "))
            warnings.append(line);
    }
    constexpr qsizetype shown = 3;
    const QString status = redacted(inert(exitStatus, 100));
    return warnings.isEmpty() ? status
                              : QStringLiteral("%1 (%2)").arg(
                                    status, warnings.last(std::min(warnings.size(), shown)).join(QStringLiteral("; ")));
}

QString TaskEnd::reason() const
{
    QString reason = redacted(inert(exitStatus, 400));
    // The last lines often say what the status does not.
    const QString last = log.isEmpty() ? QString() : log.constLast();
    if (!last.isEmpty() && !last.contains(reason) && !last.startsWith(u"TASK "))
        reason += QStringLiteral(" (%1)").arg(last);
    return reason;
}

Async<TaskEnd> followTask(std::shared_ptr<const ClusterClient> client, Upid upid, TaskOptions options,
                          Deadline deadline, Cancel cancel)
{
    const auto follower = std::make_shared<Follower>(Follower{std::move(client), std::move(upid)});
    const QString what = QStringLiteral("The task ") + follower->upid.text();
    Milliseconds rest = options.firstPause;
    for (;;) {
        const Deadline once = deadline.earlier(Deadline::after(options.lookWithin));
        const auto now = co_await look(follower, once, cancel);
        if (!now && !passesBy(now.error()))
            co_return propagate(now);
        if (now && !now->running) {
            // The end is known; a log that cannot be read any more takes nothing from it.
            const auto logged = co_await readLog(follower, once, cancel);
            Q_UNUSED(logged)
            const QString status = now->exitStatus.isEmpty() ? QStringLiteral("unexpected status") : now->exitStatus;
            co_return TaskEnd{status, follower->lines};
        }
        if (deadline.hasPassed())
            co_return fail(Code::TimedOut, {{"what", what}});
        const auto paused = co_await pause(std::min(rest, deadline.remaining()), cancel);
        if (!paused)
            co_return propagate(paused);
        rest = std::min(rest * 2, options.longestPause);
    }
}

} // namespace wingman::targets::proxmox
