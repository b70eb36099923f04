// SPDX-License-Identifier: GPL-3.0-or-later
// A channel to a scripted server, and the requests that its tests send.
#pragma once

#include "support/async.h"
#include "support/scripted_server.h"
#include "targets/channel/channel.h"
#include "targets/channel/local_connector.h"

namespace wingman::test {

using namespace targets::channel;
using namespace std::chrono_literals;

inline std::shared_ptr<Channel> channelTo(const ScriptedServer &server, Limits limits = {})
{
    return std::make_shared<Channel>(std::make_shared<LocalConnector>(server.path(), QStringLiteral("unix://test")),
                                     limits);
}

inline Request get(const QByteArray &target = "/x")
{
    Request request;
    request.target = target;
    return request;
}

inline Request order(const QByteArray &target = "/x", const QByteArray &body = {})
{
    Request request;
    request.method = "POST";
    request.target = target;
    request.body = body;
    request.mutates = true;
    return request;
}

/// Far away: a flow that needs it has failed, and says so with TimedOut.
inline Deadline ample()
{
    return Deadline::after(30s);
}

inline Async<QByteArray> drain(std::shared_ptr<BodyStream> stream)
{
    QByteArray all;
    for (;;) {
        const auto piece = co_await stream->next(ample(), Cancel());
        if (!piece)
            co_return propagate(piece);
        if (!piece->has_value())
            co_return all;
        all += **piece;
    }
}

} // namespace wingman::test
