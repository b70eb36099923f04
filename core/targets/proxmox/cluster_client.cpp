// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/proxmox/cluster_client.h"

#include "targets/proxmox/answer.h"

#include <QUrl>

namespace wingman::targets::proxmox {
namespace {

QByteArray form(const QMap<QString, QString> &parameters)
{
    QByteArray text;
    for (auto at = parameters.begin(); at != parameters.end(); ++at) {
        if (!text.isEmpty())
            text += '&';
        text += QUrl::toPercentEncoding(at.key()) + '=' + QUrl::toPercentEncoding(at.value());
    }
    return text;
}

channel::Request requestFor(const Call &call)
{
    channel::Request request;
    request.method = call.method;
    request.target = "/api2/json" + call.path.toUtf8();
    request.mutates = call.method != "GET";
    const QByteArray parameters = form(call.parameters);
    // A body on GET or DELETE is answered with 501.
    if (call.method == "POST" || call.method == "PUT") {
        request.body = parameters;
        if (!parameters.isEmpty())
            request.headers.append(channel::Header("Content-Type", "application/x-www-form-urlencoded"));
    } else if (!parameters.isEmpty()) {
        request.target += '?' + parameters;
    }
    return request;
}

/// The node that a request is passed on to, or empty.
QString nodeOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    return parts.value(1) == u"nodes" ? QUrl::fromPercentEncoding(parts.value(2).toUtf8()) : QString();
}

} // namespace

QString segment(const QString &text)
{
    if (text == u"." || text == u"..") // the only unreserved texts that would walk
        return QString(text).replace(u'.', QStringLiteral("%2E"));
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

struct ClusterClient::State
{
    std::shared_ptr<const Road> road;
    std::shared_ptr<const Session> session;
    std::shared_ptr<Worker> decoder;
};

ClusterClient::ClusterClient(std::shared_ptr<const Road> road, std::shared_ptr<const Session> session,
                             std::shared_ptr<Worker> decoder)
    : m_state(std::make_shared<State>(State{std::move(road), std::move(session), std::move(decoder)}))
{
}

QString ClusterClient::endpoint() const
{
    return m_state->road->endpoint();
}

const std::shared_ptr<Worker> &ClusterClient::decoder() const
{
    return m_state->decoder;
}

Async<> ClusterClient::admit(Deadline deadline, Cancel cancel) const
{
    return admitted(m_state, deadline, std::move(cancel));
}

Async<channel::Response> ClusterClient::send(Call call, Deadline deadline, Cancel cancel) const
{
    return sent(m_state, std::move(call), deadline, std::move(cancel));
}

Async<> ClusterClient::admitted(std::shared_ptr<State> state, Deadline deadline, Cancel cancel)
{
    state->session->askAgain();
    const auto headers = co_await state->session->headers(false, deadline, cancel);
    if (!headers)
        co_return propagate(headers);
    co_return {};
}

Async<channel::Response> ClusterClient::sent(std::shared_ptr<State> state, Call call, Deadline deadline, Cancel cancel)
{
    channel::Request request = requestFor(call);
    const QList<channel::Header> ownHeaders = request.headers;
    for (int attempt = 0;; ++attempt) {
        if (cancel.isCancelled())
            co_return fail(Code::Cancelled, {{"sent", qint64(0)}});
        const auto headers = co_await state->session->headers(request.mutates, deadline, cancel);
        if (!headers)
            co_return propagate(headers);
        const channel::Header given = headers->first();
        request.headers = ownHeaders + *headers;
        auto answer = co_await state->road->send(request, deadline, cancel);
        if (!answer)
            co_return propagate(answer);
        const auto refusal =
            refusalOf(state->road->endpoint(), call.what, nodeOf(call.path), answer->head, answer->body);
        if (!refusal)
            co_return std::move(*answer);
        const bool mayHelp = endsSession(answer->head) && state->session->refused(given);
        // A question is asked once more with a new ticket; an order is never sent again, not even where it was refused.
        if (!mayHelp || request.mutates || attempt > 0)
            co_return Failure(*refusal);
    }
}

} // namespace wingman::targets::proxmox
