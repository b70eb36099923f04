// SPDX-License-Identifier: GPL-3.0-or-later
// How the decoders of a cluster's answers walk through them: {"data": [rows]} or {"data": {object}}. Pure.
#pragma once

#include "base/result.h"
#include "targets/json/lenient.h"

#include <algorithm>
#include <cmath>

namespace wingman::targets::proxmox {

inline Failure senseless(const QString &endpoint)
{
    return fail(Code::ProtocolError, {{"endpoint", endpoint},
                                      {"reason", QStringLiteral("it says something else where a list was asked for")}});
}

/// Calls `row(value, index)` for each row of "data"; an object in place of the list holds its rows by name.
template <typename Row>
Result<> eachRow(const QString &endpoint, const QByteArray &json, Row row)
{
    const auto text = JsonText::parse(endpoint, json);
    if (!text)
        return propagate(text);
    const Json data = text->root().value(QLatin1StringView("data"));
    if (!text->root().isObject() || (!data.isArray() && !data.isObject() && !data.isNull() && !data.isUndefined()))
        return senseless(endpoint);
    qsizetype index = 0;
    for (const Json &value : data.toArray())
        row(value, index++);
    data.forEachMember([&](const QString &, const Json &value) { row(value, index++); });
    return {};
}

/// "data" as an object; anything else is an empty one.
template <typename Made, typename Make>
Result<Made> fromObject(const QString &endpoint, const QByteArray &json, Make make)
{
    const auto text = JsonText::parse(endpoint, json);
    if (!text)
        return propagate(text);
    if (!text->root().value(QLatin1StringView("data")).isObject())
        return fail(Code::ProtocolError, {{"endpoint", endpoint},
                                          {"reason", QStringLiteral("it says something else where a description was "
                                                                    "asked for")}});
    return make(text->root().value(QLatin1StringView("data")));
}

inline double realOf(const Json &value)
{
    const QJsonValue scalar = value.scalar();
    const double number = scalar.isDouble() ? scalar.toDouble() : scalar.toString().trimmed().toDouble();
    return std::isfinite(number) ? number : 0;
}

inline qint64 numberOf(const Json &value)
{
    return wholeOf(value).value_or(static_cast<qint64>(std::clamp(realOf(value), -9.0e18, 9.0e18)));
}

inline bool isTruth(const Json &value)
{
    return truthOf(value).value_or(false);
}

} // namespace wingman::targets::proxmox
