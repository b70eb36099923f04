// SPDX-License-Identifier: GPL-3.0-or-later
// Proxmox VE as it is on the wire: TLS, a reason phrase that says what is wrong, a connection that ends with every
// refusal and after 5 s without a word, 401 held back, tickets with CSRF tokens, second factors, API tokens with rights
// of their own. Misbehaves on demand. Its waits are parameters, so that no test sleeps.
#pragma once

#include "support/proxmox_world.h"
#include "support/scripted_server.h"

namespace wingman::test {

class PveSchema;

/// What arrived behind the login, as the server understood it.
struct PveAsked
{
    QByteArray method;
    QString path;
    QMap<QString, QString> parameters;
    QString user; // who it was taken for, empty where nobody was let in
    int connection = 0;
};

class ProxmoxServer final
{
public:
    ProxmoxServer();
    explicit ProxmoxServer(const ScriptedServer::Tls &tls);
    ~ProxmoxServer();

    ProxmoxWorld world;
    ScriptedServer server;

    QString address() const; // https://localhost:PORT
    static QString pin();    // fingerprint of the usual certificate
    QString pinnedAddress() const { return address() + u'#' + pin(); }

    // Who may come in.
    QMap<QString, QString> passwords{{QStringLiteral("root@pam"), QStringLiteral("correct: horse/battery+")}};
    QMap<QString, QString> totp; // user → the code of the moment
    QMap<QString, QStringList> recovery;
    QMap<QString, QString> tokens{{QStringLiteral("root@pam!console"), QStringLiteral("8f0a9c3e-uuid")}};
    int ticketsGiven = 0;
    /// Every ticket ends now.
    void endTickets() { m_tickets.clear(); }

    // Weather.
    enum class Weather {
        Calm,
        Silent,       // takes requests and does nothing
        Slow,         // byte by byte, too slowly for anybody to wait
        ActAndClose,  // does what is asked, and closes without a word
        CloseUnasked, // closes before it acts
        Redirect,     // 301 to another host
        Garbled,      // something that is no JSON
        Cut,          // half of the answer, then the end
        Oversized,    // more than anybody wants to read
        ProxyError,   // a page of HTML with status 502
    };
    /// `only`: for requests whose path holds this; empty for all but the login.
    void setWeather(Weather weather, const QString &only = {})
    {
        m_weather = weather;
        m_weatherOnly = only;
    }
    int delayOf401 = 20;     // milliseconds; 3 000 on the real one
    int idleClose = 0;       // milliseconds, 0 for never; 5 000 on the real one
    bool oldErrors = false;  // before 2025: the message only in the reason phrase
    bool csrfBroken = false; // no CSRF token is good
    bool mutesBody = false;  // 401 without body and length, as the check of credentials answers
    /// Bodies given instead of the world's, for a path.
    QMap<QString, QByteArray> bodies;
    /// Status and reason said instead of the world's answer, for paths that end so.
    QMap<QString, std::pair<int, QString>> refusals;

    QList<PveAsked> asked;
    qsizetype count(const QByteArray &method, const QString &pathEnd) const;
    /// What was wrong with requests by the published schemas of all versions; empty where there are none to be had.
    QStringList violations;

private:
    void handle(Peer &peer, const Asked &wire);
    void login(Peer &peer, const QMap<QString, QString> &parameters);
    QString userOf(const Asked &wire, QByteArray &refusal) const;
    void say(Peer &peer, const PveReply &reply);
    void refuse(Peer &peer, const QByteArray &reason, const QByteArray &body, bool bare);
    bool weatherTakes(Peer &peer, const QByteArray &method, const QString &path,
                      const QMap<QString, QString> &parameters, const QString &user);

    QMap<QByteArray, std::pair<QString, QByteArray>> m_tickets; // ticket → user, CSRF token
    QMap<QByteArray, QString> m_challenges;                     // half ticket → user
    Weather m_weather = Weather::Calm;
    QString m_weatherOnly;
    std::unique_ptr<PveSchema> m_schema;
};

} // namespace wingman::test
