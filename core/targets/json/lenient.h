// SPDX-License-Identifier: GPL-3.0-or-later
// Reading JSON that is not what its description says: an odd value costs a field, never a row. Pure.
#pragma once

#include "base/clock.h"
#include "targets/json/json_text.h"

#include <QJsonObject>
#include <QMap>
#include <optional>

namespace wingman::targets {

/// Text; numbers and booleans as text; empty for everything else.
QString textOf(const QJsonValue &value);
/// A whole number, also where it is written as text or with a fraction that is zero.
std::optional<qint64> wholeOf(const QJsonValue &value);
/// true and false, also as 1 and 0, "true" and "false", "1" and "0".
std::optional<bool> truthOf(const QJsonValue &value);
/// A date as text (RFC 3339) or as Unix seconds. None for the engine's "never" (0001-01-01…).
std::optional<Instant> instantOf(const QJsonValue &value);
/// Name → text from an object; "NAME=VALUE" lines from an array. Never fails, empty where there is none.
QMap<QString, QString> labelsOf(const QJsonValue &value);
/// The texts of an array, or the one text that stands in its place.
QStringList textsOf(const QJsonValue &value);

/// The same of a text that was not taken apart.
QString textOf(const Json &value);
inline std::optional<qint64> wholeOf(const Json &value)
{
    return wholeOf(value.scalar());
}
inline std::optional<bool> truthOf(const Json &value)
{
    return truthOf(value.scalar());
}
inline std::optional<Instant> instantOf(const Json &value)
{
    return instantOf(value.scalar());
}
QMap<QString, QString> labelsOf(const Json &value);
QStringList textsOf(const Json &value);

} // namespace wingman::targets
