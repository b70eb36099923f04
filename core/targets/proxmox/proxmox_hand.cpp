// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/proxmox/proxmox_hand.h"

#include "targets/proxmox/answer.h"
#include "targets/proxmox/decode.h"

namespace wingman::targets::proxmox {

using namespace operations;

namespace {

Error notSent(const Error &error, const QString &endpoint)
{
    if (error.code == Code::Cancelled || error.code == Code::Unreachable || error.code == Code::PermissionRefused ||
        error.code == Code::TlsFailed)
        return error;
    return Error{Code::Unreachable, {{"endpoint", endpoint}, {"reason", error.sentence()}}};
}

Error nobodyKnows(const QString &endpoint)
{
    return Error{Code::ConnectionLost, {{"endpoint", endpoint}, {"sent", qint64(1)}}};
}

QString parameterOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? QStringLiteral("1") : QStringLiteral("0");
    return textOf(value);
}

/// How a task that failed is told: it ran, so it may have done a part, unless it says that it was in the way of
/// nothing.
Error failureOf(const TaskEnd &end, const QString &what, const QString &endpoint)
{
    const QString reason = end.reason();
    const Code code = codeOfReason(end.exitStatus, Code::ServerError);
    if (code == Code::ServerError)
        return Error{code, {{"endpoint", endpoint}, {"reason", reason}}};
    return Error{code, {{"what", what}, {"reason", reason}}};
}

Async<StepAnswer> performed(std::shared_ptr<const ClusterClient> client, TaskOptions options, Permit permit, Step step,
                            Deadline deadline, Cancel cancel)
{
    const QString endpoint = client->endpoint();
    if (!step.call.path.startsWith(u'/') || step.call.path.contains(u"${"))
        co_return fail(Code::Internal,
                       {{"reason", QStringLiteral("a step whose address is not complete: %1").arg(step.title)}});
    const Deadline until = deadline.earlier(Deadline::after(step.timeout));
    // Signing in changes nothing there: whatever goes wrong with it, the step itself was not sent.
    const auto in = co_await client->admit(until, cancel);
    if (!in)
        co_return Failure(notSent(in.error(), endpoint));
    Call call;
    call.method = step.call.method.toLatin1();
    call.path = step.call.path;
    call.parameters = step.call.query;
    for (auto at = step.call.body.begin(); at != step.call.body.end(); ++at)
        call.parameters.insert(at.key(), parameterOf(at.value()));
    call.what = step.title;
    const auto answer = co_await client->send(call, until, cancel);
    if (!answer) {
        if (answer.error().code == Code::NotFound && step.toleratesAbsent)
            co_return StepAnswer{true, {}};
        co_return Failure(meaningOf(answer.error(), endpoint));
    }
    // Decided by the value, not by the call: null is done, a UPID is begun.
    const auto text = textFrom(endpoint, answer->body);
    if (!text)
        co_return Failure(nobodyKnows(endpoint));
    const auto upid = Upid::parse(*text);
    if (!upid)
        co_return StepAnswer{false, step.capture.isEmpty() ? QString() : *text};
    // Kept before it is waited for, so that whoever comes after us can follow this very task. Where that cannot be
    // written the task goes on all the same.
    const auto kept = co_await permit.began(upid->text());
    Q_UNUSED(kept)
    const auto end = co_await followTask(client, *upid, options, until, cancel);
    if (!end) {
        // It was begun; only how it ends is not known.
        if (end.error().code == Code::TimedOut)
            co_return Failure(end.error());
        co_return Failure(nobodyKnows(endpoint));
    }
    if (!end->succeeded()) {
        const Error failure = failureOf(*end, step.title, endpoint);
        if (failure.code == Code::NotFound && step.toleratesAbsent)
            co_return StepAnswer{true, {}};
        co_return Failure(failure);
    }
    co_return StepAnswer{false, step.capture.isEmpty() ? QString() : upid->text(), end->remark()};
}

} // namespace

Error meaningOf(const Error &error, const QString &endpoint)
{
    // Errors of the connection say whether something was sent; the others were answered.
    const bool answered = !error.arguments.contains(QStringLiteral("sent"));
    if (!answered && !channel::mayHaveBeenSent(error))
        return notSent(error, endpoint);
    if (!answered)
        return error.code == Code::TimedOut ? error : nobodyKnows(endpoint);
    // A proxying node: it did not reach the other one at all (595), or it lost it on the way.
    if (error.arguments.contains(QStringLiteral("node"))) {
        if (error.arguments.text(u"status") == u"595")
            return Error{
                Code::EngineRefused,
                {{"endpoint", error.arguments.text(u"endpoint")}, {"reason", error.arguments.text(u"reason")}}};
        return nobodyKnows(error.arguments.text(u"endpoint"));
    }
    switch (error.code) {
    case Code::Conflict:
    case Code::NotFound:
    case Code::EngineRefused:
    case Code::ServerError:
    case Code::PermissionRefused:
    case Code::TimedOut: // of the sign-in: a ticket that ended just now
    case Code::Cancelled:
        return error;
    default:
        break; // the table has many codes; all that an answer can mean besides is a refusal
    }
    return Error{Code::EngineRefused, {{"endpoint", endpoint}, {"reason", error.sentence()}}};
}

Async<StepAnswer> ProxmoxHand::perform(Permit permit, Step step, Deadline deadline, Cancel cancel)
{
    return performed(m_client, m_tasks, std::move(permit), std::move(step), deadline, std::move(cancel));
}

} // namespace wingman::targets::proxmox
