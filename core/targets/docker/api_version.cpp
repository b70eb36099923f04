// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/docker/api_version.h"

#include <QRegularExpression>
#include <algorithm>

namespace wingman::targets::docker {
namespace {

Error tooOld(const QString &endpoint, const QString &server)
{
    return Error{Code::ApiTooOld, {{"endpoint", endpoint}, {"server", server}, {"needed", oldestApi.text()}}};
}

Error tooNew(const QString &endpoint, const QString &server)
{
    return Error{Code::ApiTooNew, {{"endpoint", endpoint}, {"server", server}, {"needed", newestApi.text()}}};
}

} // namespace

Result<ApiVersion> ApiVersion::parse(QStringView text)
{
    static const QRegularExpression form(QStringLiteral(R"(^([0-9]{1,3})\.([0-9]{1,5})$)"));
    const auto match = form.match(text.toString());
    if (!match.hasMatch())
        return fail(Code::InvalidInput, {{"what", QStringLiteral("API version")},
                                         {"reason", QStringLiteral("it is written as two numbers, for example 1.41")}});
    return ApiVersion{match.captured(1).toInt(), match.captured(2).toInt()};
}

QString ApiVersion::text() const
{
    return QStringLiteral("%1.%2").arg(major).arg(minor);
}

Result<ApiVersion> negotiated(const QString &endpoint, ApiVersion serverNewest, std::optional<ApiVersion> serverOldest,
                              std::optional<ApiVersion> pinned)
{
    if (serverNewest < oldestApi)
        return Failure(tooOld(endpoint, serverNewest.text()));
    if (serverOldest && *serverOldest > newestApi)
        return Failure(tooNew(endpoint, serverOldest->text()));
    const ApiVersion from = std::max(oldestApi, serverOldest.value_or(oldestApi));
    const ApiVersion to = std::min(newestApi, serverNewest);
    if (pinned && (*pinned < from || *pinned > to))
        return fail(Code::InvalidInput,
                    {{"what", QStringLiteral("The API version %1 that was asked for").arg(pinned->text())},
                     {"reason",
                      QStringLiteral("%1 and Wingman have %2 to %3 in common").arg(endpoint, from.text(), to.text())}});
    return pinned.value_or(to);
}

std::optional<Error> versionRefusal(const QString &endpoint, const QString &message)
{
    static const QRegularExpression form(QStringLiteral(
        R"(client version \S+ is too (old|new)\b.*?\b(?:Minimum|Maximum) supported API version is ([0-9]{1,3}\.[0-9]{1,5}))"));
    const auto match = form.match(message);
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(1) == u"old" ? tooNew(endpoint, match.captured(2)) : tooOld(endpoint, match.captured(2));
}

} // namespace wingman::targets::docker
