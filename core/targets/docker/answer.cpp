// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/docker/answer.h"

#include "base/redaction.h"
#include "targets/docker/api_version.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace wingman::targets::docker {
namespace {

constexpr qsizetype longestReason = 400; // characters

QString harmless(const QString &text)
{
    return redacted(inert(text.trimmed(), longestReason));
}

} // namespace

QString reasonOf(const channel::Head &head, const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body.left(qsizetype{64} * 1024));
    if (document.isObject()) {
        for (const QString &key : {QStringLiteral("message"), QStringLiteral("cause"), QStringLiteral("error")}) {
            if (const QString text = document.object().value(key).toString(); !text.trimmed().isEmpty())
                return harmless(text);
        }
    } else if (const QByteArray text = body.trimmed(); !text.isEmpty() && !text.startsWith('<')) {
        return harmless(QString::fromUtf8(text.left(4 * longestReason)));
    }
    if (!head.reason.trimmed().isEmpty())
        return harmless(QStringLiteral("%1 %2").arg(head.status).arg(QString::fromUtf8(head.reason)));
    return QStringLiteral("status %1, without a reason").arg(head.status);
}

std::optional<Error> refusalOf(const QString &endpoint, const QString &what, const channel::Head &head,
                               const QByteArray &body)
{
    if (head.status / 100 == 2 || head.status == 304)
        return std::nullopt;
    const QString reason = reasonOf(head, body);
    const auto ofEndpoint = [&](Code code) { return Error{code, {{"endpoint", endpoint}, {"reason", reason}}}; };
    const auto ofObject = [&](Code code) { return Error{code, {{"what", what}, {"reason", reason}}}; };
    if (head.status / 100 == 5)
        return ofEndpoint(Code::ServerError);
    if (head.status == 404)
        return ofObject(reason.contains(u"page not found") ? Code::Unsupported : Code::NotFound);
    if (head.status == 409)
        return ofObject(Code::Conflict);
    if (head.status == 401 || head.status == 407)
        return ofEndpoint(Code::PermissionRefused);
    if (head.status == 400) {
        if (const auto refusal = versionRefusal(endpoint, reason))
            return refusal;
    }
    if (head.status / 100 == 4)
        return ofEndpoint(Code::EngineRefused);
    return Error{
        Code::ProtocolError,
        {{"endpoint", endpoint},
         {"reason",
          QStringLiteral("status %1 is no answer of an engine; is there a proxy in between?").arg(head.status)}}};
}

} // namespace wingman::targets::docker
