// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/proxmox_server.h"

#include "support/proxmox_schema.h"
#include "support/tls_material.h"

#include <QJsonDocument>
#include <QPointer>
#include <QSslCertificate>
#include <QTimer>
#include <QUrl>
#include <algorithm>

namespace wingman::test {
namespace {

using namespace Qt::StringLiterals;

QMap<QString, QString> formOf(const QByteArray &text)
{
    QMap<QString, QString> values;
    for (const QByteArray &part : text.split('&')) {
        if (part.isEmpty())
            continue;
        const qsizetype equals = part.indexOf('=');
        QByteArray value = equals < 0 ? QByteArray() : part.mid(equals + 1);
        value.replace('+', ' ');
        values.insert(QString::fromUtf8(QByteArray::fromPercentEncoding(part.left(equals))),
                      QString::fromUtf8(QByteArray::fromPercentEncoding(value)));
    }
    return values;
}

QByteArray head(int status, const QByteArray &reason)
{
    return "HTTP/1.1 " + QByteArray::number(status) + ' ' + reason +
           "\r\nCache-Control: max-age=0\r\nDate: Mon, 13 Jul 2026 12:10:56 GMT\r\nPragma: no-cache\r\n"
           "Server: pve-api-daemon/3.0\r\n";
}

} // namespace

ProxmoxServer::ProxmoxServer() : ProxmoxServer({tls::serverCertificate, tls::serverKey, {}, false}) {}

ProxmoxServer::ProxmoxServer(const ScriptedServer::Tls &tls)
    : server(ScriptedServer::Kind::Tls, tls), m_schema(std::make_unique<PveSchema>())
{
    server.onRequest([this](Peer &peer, const Asked &wire) { handle(peer, wire); });
}

ProxmoxServer::~ProxmoxServer() = default;

QString ProxmoxServer::address() const
{
    return u"https://localhost:%1"_s.arg(server.port());
}

QString ProxmoxServer::pin()
{
    return QString::fromLatin1(QSslCertificate(tls::serverCertificate).digest(QCryptographicHash::Sha256).toHex(':'));
}

qsizetype ProxmoxServer::count(const QByteArray &method, const QString &pathEnd) const
{
    return std::count_if(asked.begin(), asked.end(),
                         [&](const PveAsked &one) { return one.method == method && one.path.endsWith(pathEnd); });
}

/// Empty and a reason where nobody is let in. The cookie wins over the header, also when it is bad.
QString ProxmoxServer::userOf(const Asked &wire, QByteArray &refusal) const
{
    const QByteArray cookie = wire.header("Cookie");
    if (cookie.startsWith("PVEAuthCookie=")) {
        const QByteArray ticket = QByteArray::fromPercentEncoding(cookie.mid(14));
        const auto known = m_tickets.constFind(ticket);
        if (known == m_tickets.cend()) {
            refusal = "Authentication failed!";
            return {};
        }
        if (wire.method != "GET" && (csrfBroken || wire.header("CSRFPreventionToken") != known->second)) {
            refusal = "Permission denied - invalid csrf token";
            return {};
        }
        return known->first;
    }
    const QByteArray authorization = wire.header("Authorization");
    if (!authorization.startsWith("PVEAPIToken=")) {
        refusal = "No ticket";
        return {};
    }
    const QString token = QString::fromUtf8(QByteArray::fromPercentEncoding(authorization.mid(12)));
    const qsizetype equals = token.indexOf(u'=');
    if (equals > 0 && tokens.value(token.left(equals)) == token.mid(equals + 1))
        return token.left(equals);
    refusal = "Authentication failed!";
    return {};
}

void ProxmoxServer::refuse(Peer &peer, const QByteArray &reason, const QByteArray &body, bool bare)
{
    QByteArray wire = head(401, reason) + "Connection: close\r\n";
    if (!bare)
        wire += "Content-Type: application/json;charset=UTF-8\r\nContent-Length: " + QByteArray::number(body.size()) +
                "\r\n";
    wire += "\r\n" + (bare ? QByteArray() : body);
    QTimer::singleShot(delayOf401, &peer, [&peer, wire] {
        peer.write(wire);
        peer.close();
    });
}

void ProxmoxServer::login(Peer &peer, const QMap<QString, QString> &parameters)
{
    const QString user = parameters.value(u"username"_s);
    const QString password = parameters.value(u"password"_s);
    const QByteArray challenge = parameters.value(u"tfa-challenge"_s).toUtf8();
    const auto denied = [&] {
        refuse(peer, "authentication failure",
               oldErrors ? QByteArray(R"({"data":null})")
                         : QByteArray("{\"data\":null,\"message\":\"authentication failure\\n\"}"),
               false);
    };
    bool second = false;
    if (!challenge.isEmpty()) {
        QStringList &keys = recovery[user];
        const bool totpGood = totp.contains(user) && password == u"totp:"_s + totp.value(user);
        const bool keyGood = password.startsWith(u"recovery:") && keys.removeOne(password.mid(9));
        second = m_challenges.take(challenge) == user && (totpGood || keyGood);
        if (!second)
            return denied();
    }
    const auto own = m_tickets.constFind(password.toUtf8());
    const bool renews = own != m_tickets.cend() && own->first == user;
    if (!second && !renews && (!passwords.contains(user) || passwords.value(user) != password))
        return denied();
    const QByteArray stamp = QByteArray::number(0x68D7279C + ++ticketsGiven, 16).toUpper();
    QJsonObject data{{u"username"_s, user}};
    if (!second && !renews && (totp.contains(user) || recovery.contains(user))) {
        const QJsonObject ways{{u"totp"_s, totp.contains(user)},
                               {u"recovery"_s, u"high"_s},
                               {u"webauthn"_s, QJsonValue(QJsonValue::Null)}};
        const QByteArray half = "PVE:!tfa!" + QJsonDocument(ways).toJson(QJsonDocument::Compact).toPercentEncoding() +
                                ':' + stamp + "::c2lnbmF0dXJl+/==";
        m_challenges.insert(half, user);
        data.insert(u"ticket"_s, QString::fromUtf8(half));
        data.insert(u"NeedTFA"_s, 1);
        data.insert(u"CSRFPreventionToken"_s, u"none"_s);
    } else {
        const QByteArray ticket = "PVE:" + user.toUtf8() + ':' + stamp + "::bmV3IHRpY2tldA+/==";
        const QByteArray csrf = stamp + ":" + QByteArray(43, 'x');
        m_tickets.insert(ticket, {user, csrf});
        data.insert(u"ticket"_s, QString::fromUtf8(ticket));
        data.insert(u"CSRFPreventionToken"_s, QString::fromUtf8(csrf));
        data.insert(u"cap"_s, QJsonObject());
    }
    PveReply reply;
    reply.data = data;
    reply.relayed = true;
    say(peer, reply);
}

void ProxmoxServer::say(Peer &peer, const PveReply &reply)
{
    QByteArray body;
    if (!reply.data.isUndefined()) {
        QJsonObject object = reply.beside;
        object.insert(u"data"_s, reply.data);
        if (!reply.errors.isEmpty())
            object.insert(u"errors"_s, reply.errors);
        if (reply.status >= 400 && reply.repeats && !oldErrors)
            object.insert(u"message"_s, QString::fromUtf8(reply.reason) + u'\n');
        body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    }
    QByteArray wire = head(reply.status, reply.reason.split('\n').first());
    if (!body.isEmpty())
        wire += "Content-Type: application/json;charset=UTF-8\r\n";
    wire += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    const bool ends = reply.status >= 400;
    // What comes from the daemon behind the proxy carries both, and the connection stays open.
    if (ends || reply.relayed)
        wire += "Connection: close\r\n";
    if (!ends)
        wire += "Connection: Keep-Alive\r\n";
    peer.write(wire + "\r\n" + body);
    if (ends)
        peer.close();
    else if (idleClose > 0)
        QTimer::singleShot(idleClose, &peer, [&peer] { peer.close(); });
}

bool ProxmoxServer::weatherTakes(Peer &peer, const QByteArray &method, const QString &path,
                                 const QMap<QString, QString> &parameters, const QString &user)
{
    if (!m_weatherOnly.isEmpty() ? !path.contains(m_weatherOnly) : path == u"/access/ticket")
        return false;
    switch (m_weather) {
    case Weather::Calm:
        return false;
    case Weather::Silent:
        return true;
    case Weather::Slow: {
        QList<QByteArray> bytes;
        for (const char byte : ScriptedServer::answer(200, "{\"data\":\"" + QByteArray(10'000, 'x') + "\"}"))
            bytes.append(QByteArray(1, byte));
        peer.drip(bytes, 5);
        return true;
    }
    case Weather::ActAndClose:
        (void)world.answer(method, path, parameters, user);
        peer.close();
        return true;
    case Weather::CloseUnasked:
        peer.close();
        return true;
    case Weather::Redirect:
        peer.write(head(301, "Moved Permanently") +
                   "Location: https://elsewhere.example:8006/\r\nContent-Length: 0\r\n\r\n");
        return true;
    case Weather::Garbled:
        peer.write(ScriptedServer::answer(200, "{\"data\":[{\"id\":\"qemu/1", "Content-Type: application/json\r\n"));
        return true;
    case Weather::Cut:
        peer.write(head(200, "OK") + "Content-Length: 5000\r\n\r\n{\"data\":[");
        peer.close();
        return true;
    case Weather::Oversized:
        peer.write(ScriptedServer::answer(200, "{\"data\":\"" + QByteArray(1024 * 1024, 'x') + "\"}"));
        return true;
    case Weather::ProxyError:
        peer.write(ScriptedServer::answer(502, "<html><b>nginx</b></html>", {}, "Bad Gateway"));
        peer.close();
        return true;
    }
    return false;
}

void ProxmoxServer::handle(Peer &peer, const Asked &wire)
{
    const QByteArray place =
        wire.target.left(wire.target.indexOf('?') < 0 ? wire.target.size() : wire.target.indexOf('?'));
    QString path = QString::fromUtf8(QByteArray::fromPercentEncoding(place));
    const bool api = path.startsWith(u"/api2/json/");
    path = path.mid(10);
    QMap<QString, QString> parameters = formOf(wire.target.mid(place.size() + 1));
    parameters.insert(formOf(wire.body));
    const auto wrong = [&](const QByteArray &reason) {
        PveReply reply;
        reply.status = 501;
        reply.reason = reason;
        say(peer, reply);
    };
    if (wire.header("Transfer-Encoding") == "chunked")
        return wrong("chunked transfer encoding not supported");
    if ((wire.method == "GET" || wire.method == "DELETE") && !wire.body.isEmpty())
        return wrong("Unexpected content for method '" + wire.method + "'");
    if (!api)
        return wrong("Method '" + wire.method + ' ' + place + "' not implemented");
    const bool opens = path == u"/access/ticket";
    QByteArray refusal;
    const QString user = opens ? QString() : userOf(wire, refusal);
    asked.append({wire.method, path, parameters, user, wire.connection});
    violations += m_schema->problems(wire.method, path, parameters, !wire.header("Authorization").isEmpty());
    if (weatherTakes(peer, wire.method, path, parameters, user))
        return;
    if (opens)
        return login(peer, parameters);
    if (user.isEmpty())
        return refuse(peer, refusal, {}, true);
    for (auto at = refusals.cbegin(); at != refusals.cend(); ++at) {
        if (path.endsWith(at.key()))
            return say(peer, PveReply::refused(at->first, at->second));
    }
    PveReply reply = world.answer(wire.method, path, parameters, user);
    if (const auto own = bodies.constFind(path); own != bodies.cend()) {
        peer.write(head(200, "OK") + "Content-Type: application/json;charset=UTF-8\r\nContent-Length: " +
                   QByteArray::number(own->size()) + "\r\nConnection: Keep-Alive\r\n\r\n" + *own);
        return;
    }
    say(peer, reply);
}

} // namespace wingman::test
