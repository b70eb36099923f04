// SPDX-License-Identifier: GPL-3.0-or-later
// A scripted server that greets as an engine does, answers by path, and has listeners of its events.
#pragma once

#include "support/scripted_server.h"

#include <QMap>
#include <QPointer>

namespace wingman::test {

class ScriptedEngine final
{
public:
    ScriptedEngine();

    ScriptedServer server;
    QByteArray newest = "1.41";
    QByteArray oldest = "1.12";
    /// By path, without version and query: what comes back. A missing path is a 404 as engines say it.
    QMap<QByteArray, QByteArray> documents{{"/info", R"({"ID":"ENGINE","Name":"host","ServerVersion":"20.10.24"})"},
                                           {"/containers/json", "[]"},
                                           {"/images/json", "[]"},
                                           {"/volumes", R"({"Volumes":null})"},
                                           {"/networks", "[]"}};
    /// Looked at first; true if it answered.
    std::function<bool(Peer &peer, const Asked &asked, const QByteArray &path)> script;

    /// Sends one event to everybody who listens.
    void tell(const QByteArray &event);
    qsizetype listeners() const;
    void loseListeners();
    /// Requests of this path so far.
    qsizetype askedFor(const QByteArray &path) const;
    QByteArray lastTargetOf(const QByteArray &path) const;
    static QByteArray pathOf(const QByteArray &target);

private:
    void answer(Peer &peer, const Asked &asked);
    QList<QPointer<Peer>> m_listeners;
};

/// One row of /containers/json.
QByteArray containerRow(const QByteArray &id, const QByteArray &name, const QByteArray &state = "running",
                        const QByteArray &labels = "{}");

} // namespace wingman::test
