// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scripted_engine.h"

namespace wingman::test {

ScriptedEngine::ScriptedEngine()
{
    server.onRequest([this](Peer &peer, const Asked &asked) { answer(peer, asked); });
}

QByteArray ScriptedEngine::pathOf(const QByteArray &target)
{
    QByteArray path = target.left(target.indexOf('?') < 0 ? target.size() : target.indexOf('?'));
    if (path.startsWith("/v1."))
        path = path.mid(path.indexOf('/', 1));
    return path;
}

void ScriptedEngine::answer(Peer &peer, const Asked &asked)
{
    const QByteArray path = pathOf(asked.target);
    if (script && script(peer, asked, path))
        return;
    if (path == "/_ping") {
        const QByteArray head =
            "HTTP/1.1 200 OK\r\nApi-Version: " + newest + "\r\nOstype: linux\r\nContent-Length: 2\r\n\r\n";
        peer.write(asked.method == "HEAD" ? head : head + "OK");
    } else if (path == "/version") {
        peer.write(ScriptedServer::json(R"({"Version":"20.10.24","ApiVersion":")" + newest + R"(","MinAPIVersion":")" +
                                        oldest + "\"}"));
    } else if (path == "/events") {
        peer.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n");
        m_listeners.append(&peer);
    } else if (documents.contains(path)) {
        peer.write(ScriptedServer::json(documents.value(path)));
    } else {
        peer.write(ScriptedServer::json("{\"message\":\"No such thing: " + path + "\"}", 404));
    }
}

void ScriptedEngine::tell(const QByteArray &event)
{
    for (const QPointer<Peer> &peer : m_listeners) {
        if (peer)
            peer->write(ScriptedServer::chunk(event + '\n'));
    }
}

qsizetype ScriptedEngine::listeners() const
{
    qsizetype count = 0;
    for (const QPointer<Peer> &peer : m_listeners)
        count += peer ? 1 : 0;
    return count;
}

void ScriptedEngine::loseListeners()
{
    for (const QPointer<Peer> &peer : std::exchange(m_listeners, {})) {
        if (peer)
            peer->abort();
    }
}

qsizetype ScriptedEngine::askedFor(const QByteArray &path) const
{
    qsizetype count = 0;
    for (const Asked &asked : server.asked())
        count += pathOf(asked.target) == path ? 1 : 0;
    return count;
}

QByteArray ScriptedEngine::lastTargetOf(const QByteArray &path) const
{
    QByteArray target;
    for (const Asked &asked : server.asked()) {
        if (pathOf(asked.target) == path)
            target = asked.target;
    }
    return target;
}

QByteArray containerRow(const QByteArray &id, const QByteArray &name, const QByteArray &state, const QByteArray &labels)
{
    return R"({"Id":")" + id + R"(","Names":["/)" + name + R"("],"Image":"busybox","ImageID":"sha256:1","State":")" +
           state + R"(","Status":"Up 2 hours","Created":1700000000,"Labels":)" + labels + R"(,"Ports":[],"Mounts":[]})";
}

} // namespace wingman::test
