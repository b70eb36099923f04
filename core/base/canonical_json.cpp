// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/canonical_json.h"

#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace wingman {
namespace {

Failure notCanonical(const char *reason)
{
    return fail(Code::InvalidInput, {{"what", QStringLiteral("JSON value")}, {"reason", QString::fromLatin1(reason)}});
}

Result<> writeString(const QString &text, QByteArray &out)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else if (text[i].isSurrogate())
            return notCanonical("a lone surrogate has no UTF-8 form");
    }
    out += '"';
    for (const QByteArray bytes = text.toUtf8(); const char c : bytes) {
        switch (c) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\b':
            out += "\\b";
            break;
        case '\f':
            out += "\\f";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20) {
                static constexpr char digits[] = "0123456789abcdef";
                out += "\\u00";
                out += digits[(c >> 4) & 0xf];
                out += digits[c & 0xf];
            } else {
                out += c;
            }
        }
    }
    out += '"';
    return {};
}

Result<> write(const QJsonValue &value, QByteArray &out);

Result<> writeObject(const QJsonObject &object, QByteArray &out)
{
    QStringList keys = object.keys();
    // QString compares UTF-16 code units, which is the order RFC 8785 asks for.
    std::sort(keys.begin(), keys.end());
    out += '{';
    bool first = true;
    for (const QString &key : keys) {
        if (!std::exchange(first, false))
            out += ',';
        if (auto done = writeString(key, out); !done)
            return done;
        out += ':';
        if (auto done = write(object.value(key), out); !done)
            return done;
    }
    out += '}';
    return {};
}

Result<> writeArray(const QJsonArray &array, QByteArray &out)
{
    out += '[';
    bool first = true;
    for (const QJsonValue &item : array) {
        if (!std::exchange(first, false))
            out += ',';
        if (auto done = write(item, out); !done)
            return done;
    }
    out += ']';
    return {};
}

Result<> write(const QJsonValue &value, QByteArray &out)
{
    switch (value.type()) {
    case QJsonValue::Null:
        out += "null";
        return {};
    case QJsonValue::Bool:
        out += value.toBool() ? "true" : "false";
        return {};
    case QJsonValue::Double: {
        const double number = value.toDouble();
        if (!std::isfinite(number))
            return notCanonical("NaN and infinity are not JSON");
        constexpr double safe = 9007199254740992.0; // 2^53
        const qint64 whole = value.toInteger(0);
        if (whole != 0 && std::abs(number) >= safe && whole != static_cast<qint64>(number))
            return notCanonical("a whole number beyond 2^53 would lose digits");
        out += canonicalNumber(number);
        return {};
    }
    case QJsonValue::String:
        return writeString(value.toString(), out);
    case QJsonValue::Array:
        return writeArray(value.toArray(), out);
    case QJsonValue::Object:
        return writeObject(value.toObject(), out);
    case QJsonValue::Undefined:
        break;
    }
    return notCanonical("the value is undefined");
}

} // namespace

QByteArray canonicalNumber(double number)
{
    if (number == 0.0)
        return QByteArrayLiteral("0"); // also for -0
    std::array<char, 40> buffer{};
    // Shortest digits that read back the same, always as d.ddde±xx; then placed as ECMA-262, Number::toString, says.
    const auto end =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), std::abs(number), std::chars_format::scientific);
    const QByteArray text(buffer.data(), end.ptr - buffer.data());
    const qsizetype e = text.indexOf('e');
    QByteArray digits = text.left(e);
    digits.replace(".", "");
    const int exponent = text.mid(e + 1).toInt();
    const qsizetype count = digits.size();
    const qsizetype point = exponent + 1; // n of the standard: the value is 0.digits × 10^n
    QByteArray out = number < 0 ? QByteArrayLiteral("-") : QByteArray();
    if (count <= point && point <= 21)
        return out + digits + QByteArray(point - count, '0');
    if (0 < point && point <= 21)
        return out + digits.left(point) + '.' + digits.mid(point);
    if (-6 < point && point <= 0)
        return out + "0." + QByteArray(-point, '0') + digits;
    out += digits.left(1);
    if (count > 1)
        out += '.' + digits.mid(1);
    out += 'e';
    out += point - 1 < 0 ? '-' : '+';
    return out + QByteArray::number(qAbs(point - 1));
}

Result<QByteArray> canonicalJson(const QJsonValue &value)
{
    QByteArray out;
    if (auto done = write(value, out); !done)
        return propagate(done);
    return out;
}

} // namespace wingman
