// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/docker/engine_client.h"

#include "base/redaction.h"
#include "targets/docker/answer.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QUrl>

namespace wingman::targets::docker {
namespace {

constexpr qsizetype longestRefusal = qsizetype{64} * 1024; // bytes read of an error's body

channel::Request requestFor(const QString &path, const QByteArray &method = QByteArrayLiteral("GET"))
{
    channel::Request request;
    request.method = method;
    request.target = path.toUtf8();
    return request;
}

channel::Request requestFor(const Call &call, ApiVersion version)
{
    QString target = QStringLiteral("/v%1%2").arg(version.text(), call.path);
    QChar separator = u'?';
    for (auto at = call.query.begin(); at != call.query.end(); ++at) {
        target += separator + segment(at.key()) + u'=' + segment(at.value());
        separator = u'&';
    }
    channel::Request request = requestFor(target, call.method);
    request.mutates = call.method != "GET" && call.method != "HEAD";
    request.body = call.body;
    if (!call.body.isEmpty())
        request.headers.append({QByteArrayLiteral("Content-Type"), QByteArrayLiteral("application/json")});
    return request;
}

/// The connection, or the daemon behind it, may be another one by now: agree again before the next call.
bool endsAgreement(const Error &error)
{
    return error.code == Code::Unreachable || error.code == Code::ConnectionLost || error.code == Code::ApiTooOld ||
           error.code == Code::ApiTooNew || error.code == Code::TlsFailed;
}

Failure noEngine(const QString &endpoint, const QString &reason)
{
    return fail(Code::ProtocolError, {{"endpoint", endpoint}, {"reason", reason}});
}

/// The version a ping tells, or what is wrong with it.
Result<ApiVersion> versionOf(const channel::Response &ping, const QString &endpoint)
{
    const QByteArray text = ping.head.header("Api-Version");
    if (text.isEmpty()) {
        if (ping.body.trimmed() == "OK")
            return unsaidApi;
        return noEngine(endpoint,
                        QStringLiteral("it does not say an API version, and \"%1\" where an engine says OK. Is "
                                       "this the socket of a container engine?")
                            .arg(redacted(inert(QString::fromUtf8(ping.body.left(200)).trimmed(), 80))));
    }
    const auto version = ApiVersion::parse(QString::fromLatin1(text));
    if (!version)
        return noEngine(endpoint,
                        QStringLiteral("it names the API version \"%1\"").arg(inert(QString::fromUtf8(text), 40)));
    return *version;
}

} // namespace

QString segment(const QString &text)
{
    if (text == u"." || text == u"..") // the only unreserved texts that would walk
        return QString(text).replace(u'.', QStringLiteral("%2E"));
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

struct EngineClient::State
{
    State(std::shared_ptr<const channel::Connector> connector, channel::Limits limits)
        : channel(std::move(connector), limits)
    {
    }
    channel::Channel channel;
    std::shared_ptr<Worker> decoder;
    std::optional<ApiVersion> pinned;
    std::optional<Agreement> agreement;

    Error noted(Error error)
    {
        if (endsAgreement(error))
            agreement.reset();
        return error;
    }
};

EngineClient::EngineClient(std::shared_ptr<const channel::Connector> connector, std::shared_ptr<Worker> decoder,
                           std::optional<ApiVersion> pinned, channel::Limits limits)
    : m_state(std::make_shared<State>(std::move(connector), limits))
{
    m_state->decoder = std::move(decoder);
    m_state->pinned = pinned;
}

QString EngineClient::endpoint() const
{
    return m_state->channel.endpoint();
}

const std::shared_ptr<Worker> &EngineClient::decoder() const
{
    return m_state->decoder;
}

Async<Agreement> EngineClient::agree(Deadline deadline, Cancel cancel) const
{
    return agreement(m_state, false, deadline, std::move(cancel));
}

Async<Agreement> EngineClient::agreeAnew(Deadline deadline, Cancel cancel) const
{
    return agreement(m_state, true, deadline, std::move(cancel));
}

Async<channel::Response> EngineClient::send(Call call, Deadline deadline, Cancel cancel) const
{
    return sent(m_state, std::move(call), deadline, std::move(cancel));
}

Async<QJsonDocument> EngineClient::json(Call call, Deadline deadline, Cancel cancel) const
{
    return decoded(m_state, std::move(call), deadline, std::move(cancel));
}

Async<std::shared_ptr<channel::BodyStream>> EngineClient::open(Call call, Deadline deadline, Cancel cancel) const
{
    return opened(m_state, std::move(call), deadline, std::move(cancel));
}

Async<Agreement> EngineClient::agreement(std::shared_ptr<State> state, bool anew, Deadline deadline, Cancel cancel)
{
    if (state->agreement && !anew)
        co_return Agreement(*state->agreement); // a copy: co_return would move from what is shared
    state->agreement.reset();
    const QString endpoint = state->channel.endpoint();
    const QString ping = QStringLiteral("/_ping");
    auto answer = co_await state->channel.send(requestFor(ping, QByteArrayLiteral("HEAD")), deadline, cancel);
    if (!answer)
        co_return propagate(answer);
    if (answer->head.status != 200 || !answer->head.hasHeader("Api-Version")) {
        answer = co_await state->channel.send(requestFor(ping), deadline, cancel);
        if (!answer)
            co_return propagate(answer);
    }
    if (answer->head.status != 200) {
        const auto refusal = refusalOf(endpoint, ping, answer->head, answer->body);
        if (refusal && (refusal->code == Code::NotFound || refusal->code == Code::Unsupported))
            co_return noEngine(endpoint,
                               QStringLiteral("it does not know /_ping (%1). Is this the socket of a container "
                                              "engine?")
                                   .arg(reasonOf(answer->head, answer->body)));
        co_return Failure(refusal.value_or(
            Error{Code::ProtocolError,
                  {{"endpoint", endpoint},
                   {"reason", QStringLiteral("it answers /_ping with status %1").arg(answer->head.status)}}}));
    }
    const auto newest = versionOf(*answer, endpoint);
    if (!newest)
        co_return propagate(newest);
    Agreement agreed;
    agreed.serverNewest = *newest;
    agreed.osType = inert(QString::fromUtf8(answer->head.header("Ostype")), 40);
    agreed.podman = answer->head.hasHeader("Libpod-API-Version");
    // /version says what the ping does not: the oldest version it speaks. It may be missing; then the first call tells.
    const auto about = co_await state->channel.send(requestFor(QStringLiteral("/version")), deadline, cancel);
    if (!about)
        co_return propagate(about);
    if (about->head.status == 200) {
        const QJsonObject version = QJsonDocument::fromJson(about->body).object();
        if (const auto oldest = ApiVersion::parse(version.value(u"MinAPIVersion").toString()))
            agreed.serverOldest = *oldest;
        const QString component = version.value(u"Components").toArray().first().toObject().value(u"Name").toString();
        agreed.podman = agreed.podman || component.startsWith(u"Podman");
    }
    agreed.product = agreed.podman ? QStringLiteral("Podman Engine") : QStringLiteral("Docker Engine");
    const auto version = negotiated(endpoint, agreed.serverNewest, agreed.serverOldest, state->pinned);
    if (!version)
        co_return propagate(version);
    agreed.version = *version;
    state->agreement = agreed;
    co_return agreed;
}

Async<channel::Response> EngineClient::sent(std::shared_ptr<State> state, Call call, Deadline deadline, Cancel cancel)
{
    const bool question = call.method == "GET" || call.method == "HEAD";
    for (int attempt = 0;; ++attempt) {
        const auto agreed = co_await agreement(state, false, deadline, cancel);
        if (!agreed)
            co_return propagate(agreed);
        auto answer = co_await state->channel.send(requestFor(call, agreed->version), deadline, cancel);
        if (!answer)
            co_return Failure(state->noted(answer.error()));
        auto refusal = refusalOf(state->channel.endpoint(), call.what, answer->head, answer->body);
        if (!refusal)
            co_return std::move(*answer);
        const Error noted = state->noted(*refusal);
        // Another daemon answers than the one we agreed with. Ask it once what it speaks; never repeat an order.
        const bool version = noted.code == Code::ApiTooOld || noted.code == Code::ApiTooNew;
        if (!version || !question || attempt > 0)
            co_return Failure(noted);
    }
}

Async<QJsonDocument> EngineClient::decoded(std::shared_ptr<State> state, Call call, Deadline deadline, Cancel cancel)
{
    const QString what = call.what.isEmpty() ? call.path : call.what;
    const auto answer = co_await sent(state, call, deadline, cancel);
    if (!answer)
        co_return propagate(answer);
    const auto decode = [body = answer->body, endpoint = state->channel.endpoint(), what]() -> Result<QJsonDocument> {
        QJsonParseError problem{};
        QJsonDocument document = QJsonDocument::fromJson(body, &problem);
        if (problem.error != QJsonParseError::NoError)
            return noEngine(endpoint,
                            QStringLiteral("what it says of %1 is not JSON (%2)").arg(what, problem.errorString()));
        return document;
    };
    co_return co_await Worker::run(state->decoder, what, decode, deadline, cancel);
}

Async<std::shared_ptr<channel::BodyStream>> EngineClient::opened(std::shared_ptr<State> state, Call call,
                                                                 Deadline deadline, Cancel cancel)
{
    const auto agreed = co_await agreement(state, false, deadline, cancel);
    if (!agreed)
        co_return propagate(agreed);
    const auto stream = co_await state->channel.open(requestFor(call, agreed->version), deadline, cancel);
    if (!stream)
        co_return Failure(state->noted(stream.error()));
    const channel::Head head = (*stream)->head();
    if (head.status / 100 == 2)
        co_return *stream;
    const auto body = co_await (*stream)->rest(longestRefusal, deadline, cancel);
    const auto refusal = refusalOf(state->channel.endpoint(), call.what, head, body.value_or(QByteArray()));
    co_return Failure(state->noted(refusal.value_or(
        Error{Code::ProtocolError,
              {{"endpoint", state->channel.endpoint()},
               {"reason", QStringLiteral("status %1 where a stream was expected").arg(head.status)}}})));
}

} // namespace wingman::targets::docker
