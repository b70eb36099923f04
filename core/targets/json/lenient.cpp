// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/json/lenient.h"

#include <QJsonArray>
#include <cmath>

namespace wingman::targets {

QString textOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Double: {
        const double number = value.toDouble();
        if (const qint64 whole = value.toInteger(); static_cast<double>(whole) == number)
            return QString::number(whole);
        return QString::number(number, 'g', 17);
    }
    case QJsonValue::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Null:
    case QJsonValue::Undefined:
    case QJsonValue::Array:
    case QJsonValue::Object:
        return {};
    }
    return {};
}

std::optional<qint64> wholeOf(const QJsonValue &value)
{
    if (value.isDouble()) {
        constexpr double tooLarge = 9.2e18;
        const double number = value.toDouble();
        if (!std::isfinite(number) || std::abs(number) > tooLarge || number != std::floor(number))
            return std::nullopt;
        return value.toInteger(static_cast<qint64>(number));
    }
    if (value.isString()) {
        bool good = false;
        const qint64 number = value.toString().trimmed().toLongLong(&good);
        if (good)
            return number;
    }
    return std::nullopt;
}

std::optional<bool> truthOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool();
    const QString text = textOf(value).trimmed().toLower();
    if (text == u"true" || text == u"1")
        return true;
    if (text == u"false" || text == u"0")
        return false;
    return std::nullopt;
}

std::optional<Instant> instantOf(const QJsonValue &value)
{
    if (const auto seconds = wholeOf(value)) {
        constexpr qint64 latest = 253402300799; // the end of year 9999
        if (*seconds <= 0 || *seconds > latest)
            return std::nullopt;
        return Instant(std::chrono::seconds(*seconds));
    }
    const QString text = textOf(value);
    if (text.isEmpty() || text.startsWith(u"0001-01-01"))
        return std::nullopt;
    const auto instant = parseInstant(text);
    if (!instant)
        return std::nullopt;
    return *instant;
}

namespace {

/// A label as one text, "NAME=VALUE".
void takeLabel(QMap<QString, QString> &labels, const QString &text)
{
    const qsizetype equals = text.indexOf(u'=');
    if (!text.isEmpty())
        labels.insert(equals < 0 ? text : text.left(equals), equals < 0 ? QString() : text.mid(equals + 1));
}

/// Of a QJsonValue or a Json.
template <typename Value>
QStringList anyTextsOf(const Value &value)
{
    QStringList texts;
    if (value.isArray()) {
        for (const auto &item : value.toArray()) {
            if (const QString text = textOf(item); !text.isEmpty())
                texts.append(text);
        }
    } else if (const QString text = textOf(value); !text.isEmpty()) {
        texts.append(text);
    }
    return texts;
}

} // namespace

QMap<QString, QString> labelsOf(const QJsonValue &value)
{
    QMap<QString, QString> labels;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto at = object.begin(); at != object.end(); ++at)
            labels.insert(at.key(), textOf(at.value()));
    } else if (value.isArray()) {
        for (const QJsonArray lines = value.toArray(); const QJsonValue &line : lines)
            takeLabel(labels, textOf(line));
    }
    return labels;
}

QMap<QString, QString> labelsOf(const Json &value)
{
    QMap<QString, QString> labels;
    value.forEachMember([&labels](const QString &name, const Json &text) { labels.insert(name, textOf(text)); });
    for (const Json &line : value.toArray())
        takeLabel(labels, textOf(line));
    return labels;
}

QString textOf(const Json &value)
{
    return value.isString() ? value.toString() : textOf(value.scalar());
}

QStringList textsOf(const QJsonValue &value)
{
    return anyTextsOf(value);
}

QStringList textsOf(const Json &value)
{
    return anyTextsOf(value);
}

} // namespace wingman::targets
