// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/gate.h"

#include <array>

namespace wingman::policy {

QString levelName(Level level)
{
    switch (level) {
    case Level::Info:
        return QStringLiteral("info");
    case Level::Warn:
        return QStringLiteral("warn");
    case Level::Block:
        return QStringLiteral("block");
    }
    return {};
}

QString verdictName(Decision::Verdict verdict)
{
    switch (verdict) {
    case Decision::Verdict::Deny:
        return QStringLiteral("deny");
    case Decision::Verdict::NeedsApproval:
        return QStringLiteral("needs_approval");
    case Decision::Verdict::Allow:
        return QStringLiteral("allow");
    }
    return {};
}

QJsonObject Finding::toJson() const
{
    return QJsonObject{{QStringLiteral("level"), levelName(level)},
                       {QStringLiteral("code"), codeName(code)},
                       {QStringLiteral("arguments"), arguments.toJson()},
                       {QStringLiteral("rule"), rule},
                       {QStringLiteral("source"), source}};
}

std::optional<Finding> Finding::fromJson(const QJsonObject &object)
{
    const auto code = codeFromName(object.value(QStringLiteral("code")).toString());
    if (!code)
        return std::nullopt;
    for (const Level level : std::array{Level::Info, Level::Warn, Level::Block}) {
        if (levelName(level) == object.value(QStringLiteral("level")).toString())
            return Finding{level, *code, Arguments::fromJson(object.value(QStringLiteral("arguments")).toObject()),
                           object.value(QStringLiteral("rule")).toString(),
                           object.value(QStringLiteral("source")).toString()};
    }
    return std::nullopt;
}

QStringList Decision::codes(Level level) const
{
    QStringList names;
    for (const Finding &finding : findings) {
        if (finding.level == level)
            names.append(codeName(finding.code));
    }
    return names;
}

} // namespace wingman::policy
