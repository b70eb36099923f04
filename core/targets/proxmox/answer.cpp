// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/proxmox/answer.h"

#include "base/redaction.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace wingman::targets::proxmox {
namespace {

constexpr qsizetype longestReason = 400; // characters

QString harmless(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    }
    return redacted(inert(lines.join(u' '), longestReason));
}

bool mentions(const QString &text, std::initializer_list<const char *> words)
{
    for (const char *word : words) {
        if (text.contains(QLatin1String(word), Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace

QString reasonOf(const channel::Head &head, const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body.left(qsizetype{256} * 1024)).object();
    QString reason = object.value(u"message").toString().trimmed();
    if (reason.isEmpty())
        reason = QString::fromUtf8(head.reason).trimmed();
    if (reason.isEmpty() && !body.trimmed().isEmpty() && !body.trimmed().startsWith('<') && object.isEmpty())
        reason = QString::fromUtf8(body.left(4 * longestReason)).trimmed();
    if (reason.isEmpty())
        reason = QStringLiteral("status %1, without a reason").arg(head.status);
    const QJsonObject errors = object.value(u"errors").toObject();
    QStringList parts{harmless(reason)};
    for (auto at = errors.begin(); at != errors.end(); ++at)
        parts.append(harmless(QStringLiteral("%1: %2").arg(at.key(), at.value().toVariant().toString())));
    return inert(parts.join(QStringLiteral("; ")), 4 * longestReason);
}

Code codeOfReason(const QString &reason, Code otherwise)
{
    // A clash or a lock first: "already exists" is no "does not exist".
    if (mentions(reason, {"is locked", "already running", "not running", "already exists", "can't lock", "got timeout",
                          "checksum mismatch", "detected modified configuration", "is running", "is a template",
                          "it's a template", "already in use", "protection mode", "is protected", "already used"}))
        return mentions(reason, {"got timeout"}) && !mentions(reason, {"lock"}) ? otherwise : Code::Conflict;
    if (mentions(reason, {"does not exist", "no such", "not found", "unable to find"}))
        return Code::NotFound;
    return otherwise;
}

std::optional<Error> refusalOf(const QString &endpoint, const QString &what, const QString &node,
                               const channel::Head &head, const QByteArray &body)
{
    if (head.status / 100 == 2)
        return std::nullopt;
    const QString reason = reasonOf(head, body);
    const auto ofEndpoint = [&](Code code) { return Error{code, {{"endpoint", endpoint}, {"reason", reason}}}; };
    const auto ofObject = [&](Code code) { return Error{code, {{"what", what}, {"reason", reason}}}; };
    constexpr int firstOfNode = 595;
    constexpr int lastOfNode = 599;
    if (head.status >= firstOfNode && head.status <= lastOfNode)
        return Error{Code::ServerError,
                     {{"endpoint", node.isEmpty() ? endpoint : QStringLiteral("The node %1").arg(node)},
                      {"node", node},
                      {"status", qint64(head.status)},
                      {"reason", QStringLiteral("it cannot be asked (%1)").arg(reason)}}};
    switch (head.status) {
    case 400:
        return codeOfReason(reason, Code::EngineRefused) == Code::NotFound ? ofObject(Code::NotFound)
                                                                           : ofEndpoint(Code::EngineRefused);
    case 401:
    case 403:
    case 407:
        return Error{Code::PermissionRefused,
                     {{"endpoint", endpoint}, {"status", qint64(head.status)}, {"reason", reason}}};
    case 502:
    case 504:
        // A proxy in front says so, who does not know what became of what it passed on.
        return Error{Code::ConnectionLost, {{"endpoint", endpoint}, {"reason", reason}, {"sent", qint64(1)}}};
    case 501:
    case 506:
        return ofObject(Code::Unsupported);
    default:
        break; // numbers, not an enum
    }
    if (head.status / 100 == 3)
        return Error{Code::ProtocolError,
                     {{"endpoint", endpoint},
                      {"reason", QStringLiteral("it wants to send us elsewhere (status %1), which is not followed; is "
                                                "there a proxy in between?")
                                     .arg(head.status)}}};
    if (head.status / 100 == 4)
        return ofEndpoint(Code::EngineRefused);
    if (head.status / 100 == 5) {
        const Code code = codeOfReason(reason, Code::ServerError);
        return code == Code::ServerError ? ofEndpoint(code) : ofObject(code);
    }
    return Error{
        Code::ProtocolError,
        {{"endpoint", endpoint}, {"reason", QStringLiteral("status %1 is no answer of a cluster").arg(head.status)}}};
}

bool endsSession(const channel::Head &head)
{
    constexpr int notLetIn = 401;
    return head.status == notLetIn && !head.reason.contains("csrf");
}

} // namespace wingman::targets::proxmox
