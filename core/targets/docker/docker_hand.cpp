// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/docker/docker_hand.h"

#include "targets/json/lenient.h"

#include <QJsonObject>

namespace wingman::targets::docker {

using namespace operations;

namespace {

Error notSent(const Error &error, const QString &endpoint)
{
    if (error.code == Code::Cancelled || error.code == Code::Unreachable)
        return error;
    return Error{Code::Unreachable, {{"endpoint", endpoint}, {"reason", error.sentence()}}};
}

Async<StepAnswer> performed(std::shared_ptr<const EngineClient> client, Step step, Deadline deadline, Cancel cancel)
{
    const QString endpoint = client->endpoint();
    if (!step.call.path.startsWith(u'/') || step.call.path.contains(u"${"))
        co_return fail(Code::Internal,
                       {{"reason", QStringLiteral("a step whose address is not complete: %1").arg(step.title)}});
    const Deadline until = deadline.earlier(Deadline::after(step.timeout));
    // Agreeing changes nothing there: whatever goes wrong with it, the step itself was not sent.
    const auto agreed = co_await client->agree(until, cancel);
    if (!agreed)
        co_return Failure(notSent(agreed.error(), endpoint));
    Call call;
    call.method = step.call.method.toLatin1();
    call.path = step.call.path;
    call.query = step.call.query;
    call.what = step.title;
    if (!step.call.body.isEmpty())
        call.body = QJsonDocument(step.call.body).toJson(QJsonDocument::Compact);
    const auto answer = co_await client->send(call, until, cancel);
    if (!answer) {
        if (answer.error().code == Code::NotFound && step.toleratesAbsent)
            co_return StepAnswer{true, {}};
        co_return Failure(meaningOf(answer.error(), endpoint));
    }
    constexpr int notModified = 304;
    StepAnswer done{answer->head.status == notModified, {}};
    if (!step.capture.isEmpty())
        done.captured = textOf(QJsonDocument::fromJson(answer->body).object().value(u"Id"));
    co_return done;
}

} // namespace

Error meaningOf(const Error &error, const QString &endpoint)
{
    // Errors of the connection say whether something was sent; the others were answered.
    const bool answered = !error.arguments.contains(QStringLiteral("sent"));
    if (!answered && !channel::mayHaveBeenSent(error))
        return notSent(error, endpoint);
    if (!answered)
        return error.code == Code::TimedOut
                   ? error
                   : Error{Code::ConnectionLost, {{"endpoint", endpoint}, {"sent", qint64(1)}}};
    switch (error.code) {
    case Code::Conflict:
    case Code::NotFound:
    case Code::EngineRefused:
    case Code::ServerError:
        return error;
    default:
        break; // the table has many codes; all that an answer can mean besides is a refusal
    }
    return Error{Code::EngineRefused, {{"endpoint", endpoint}, {"reason", error.sentence()}}};
}

Async<StepAnswer> DockerHand::perform(Permit permit, Step step, Deadline deadline, Cancel cancel)
{
    // Having it is what counts: only the executor can make one, after the intent is in the chain.
    const Permit used = std::move(permit);
    Q_UNUSED(used)
    return performed(m_client, std::move(step), deadline, std::move(cancel));
}

} // namespace wingman::targets::docker
