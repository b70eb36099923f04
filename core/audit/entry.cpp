// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/entry.h"

#include "audit/body_scanner.h"
#include "base/canonical_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <cmath>

namespace wingman::audit {
namespace {

constexpr unsigned char entryDomain[] = "wingman/audit/entry/v1"; // hashed with its closing zero byte
constexpr unsigned char leafDomain[] = {0};
constexpr std::string_view algorithmName = "sha-256";
constexpr qint64 largestWhole = 9007199254740991;

Failure invalid(const QString &what, const QString &reason)
{
    return fail(Code::InvalidInput, {{"what", QStringLiteral("audit entry: %1").arg(what)}, {"reason", reason}});
}

Result<> checkValue(const QString &name, const QJsonValue &value, int depth)
{
    if (depth > 30)
        return invalid(name, QStringLiteral("nested too deeply"));
    switch (value.type()) {
    case QJsonValue::String:
        return {};
    case QJsonValue::Double: {
        const double number = value.toDouble();
        if (number != std::floor(number) || std::abs(number) > double(largestWhole))
            return invalid(name, QStringLiteral("only whole numbers below 2^53 are allowed"));
        return {};
    }
    case QJsonValue::Array:
        for (const QJsonValue &item : value.toArray()) {
            if (auto fine = checkValue(name, item, depth + 1); !fine)
                return fine;
        }
        return {};
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (auto fine = checkValue(name + QLatin1Char('.') + it.key(), it.value(), depth + 1); !fine)
                return fine;
        }
        return {};
    }
    case QJsonValue::Null:
    case QJsonValue::Bool:
    case QJsonValue::Undefined:
        break;
    }
    return invalid(name, QStringLiteral("only texts and whole numbers are allowed"));
}

bool isPlain(const QString &text)
{
    for (const QChar c : text) {
        if (c < u' ' || c > u'~' || c == u'"' || c == u'\\')
            return false;
    }
    return true;
}

Result<> writeText(QByteArray &out, const char *key, const QString &text)
{
    out += key;
    if (text.size() > largestText)
        return fail(Code::LimitExceeded, {{"what", QStringLiteral("A text of an audit entry")},
                                          {"limit", QStringLiteral("1024 characters")}});
    if (isPlain(text)) {
        out += '"';
        out += QStringView(text).toLatin1();
        out += '"';
        return {};
    }
    const auto bytes = canonicalJson(QJsonValue(text));
    if (!bytes)
        return propagate(bytes);
    out += *bytes;
    return {};
}

Result<> writeParameters(QByteArray &out, const QJsonObject &parameters)
{
    out += ",\"parameters\":";
    if (parameters.isEmpty()) {
        out += "{}";
        return {};
    }
    if (auto fine = checkValue(QStringLiteral("parameters"), parameters, 0); !fine)
        return fine;
    const auto bytes = canonicalJson(parameters);
    if (!bytes)
        return propagate(bytes);
    out += *bytes;
    return {};
}

void writeWhole(QByteArray &out, const char *key, qint64 number)
{
    out += key;
    out += QByteArray::number(number);
}

std::optional<Checkpoint> checkpointFrom(std::string_view name)
{
    for (const Checkpoint candidate : {Checkpoint::None, Checkpoint::Genesis, Checkpoint::Day, Checkpoint::Month}) {
        if (checkpointName(candidate).toStdString() == name)
            return candidate;
    }
    return std::nullopt;
}

std::optional<ClockWarning> warningFrom(std::string_view name)
{
    for (const ClockWarning candidate : {ClockWarning::None, ClockWarning::Backwards, ClockWarning::Jumped}) {
        if (warningName(candidate).toStdString() == name)
            return candidate;
    }
    return std::nullopt;
}

bool readHex(std::string_view text, Digest &digest)
{
    const auto nibble = [](char c) {
        return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
    };
    if (text.size() != 2 * digest.size())
        return false;
    for (std::size_t i = 0; i < digest.size(); ++i) {
        const int high = nibble(text[2 * i]);
        const int low = nibble(text[2 * i + 1]);
        if (high < 0 || low < 0)
            return false;
        digest[i] = static_cast<unsigned char>(high * 16 + low);
    }
    return true;
}

/// Names what is wrong with bytes that are not the canonical bytes of an entry we know.
BodyProblem diagnose(Bytes body)
{
    QJsonParseError error{};
    const QByteArray data =
        QByteArray::fromRawData(reinterpret_cast<const char *>(body.data()), static_cast<qsizetype>(body.size()));
    const QJsonObject object = QJsonDocument::fromJson(data, &error).object();
    if (error.error != QJsonParseError::NoError)
        return BodyProblem::Malformed;
    const QJsonValue format = object.value(QStringLiteral("format"));
    if (format.isDouble() && format.toDouble() != double(formatVersion))
        return BodyProblem::UnknownFormat;
    for (const char *name : {"epoch", "format", "sequence", "time"}) {
        const QJsonValue value = object.value(QLatin1String(name));
        if (!value.isDouble() || value.toDouble() != std::floor(value.toDouble()))
            return BodyProblem::Malformed;
    }
    for (const char *name : {"action", "actor", "algorithm", "chain", "checkpoint", "decision", "execution", "origin",
                             "plan", "previous", "result", "role", "target", "warning"}) {
        if (!object.value(QLatin1String(name)).isString())
            return BodyProblem::Malformed;
    }
    if (!object.value(QStringLiteral("parameters")).isObject())
        return BodyProblem::Malformed;
    if (object.value(QStringLiteral("algorithm")).toString() != QLatin1String(algorithmName.data()))
        return BodyProblem::UnknownFormat;
    return BodyProblem::NotCanonical;
}

} // namespace

QString checkpointName(Checkpoint checkpoint)
{
    switch (checkpoint) {
    case Checkpoint::None:
        return QString();
    case Checkpoint::Genesis:
        return QStringLiteral("genesis");
    case Checkpoint::Day:
        return QStringLiteral("day");
    case Checkpoint::Month:
        return QStringLiteral("month");
    }
    Q_UNREACHABLE();
}

QString warningName(ClockWarning warning)
{
    switch (warning) {
    case ClockWarning::None:
        return QString();
    case ClockWarning::Backwards:
        return QStringLiteral("clock_backwards");
    case ClockWarning::Jumped:
        return QStringLiteral("clock_jumped");
    }
    Q_UNREACHABLE();
}

Result<QByteArray> encodeEntry(const Entry &entry)
{
    const EntryDraft &what = entry.what;
    if (what.action.isEmpty())
        return invalid(QStringLiteral("action"), QStringLiteral("it is empty"));
    QByteArray out;
    out.reserve(640);
    // The order of keys is RFC 8785's; the fixed ones are all ASCII.
    const auto text = [&out](const char *key, const QString &value) { return writeText(out, key, value); };
    if (auto done = text("{\"action\":", what.action); !done)
        return propagate(done);
    if (auto done = text(",\"actor\":", what.actor); !done)
        return propagate(done);
    out += ",\"algorithm\":\"sha-256\"";
    if (auto done = text(",\"chain\":", entry.chain); !done)
        return propagate(done);
    if (auto done = text(",\"checkpoint\":", checkpointName(entry.checkpoint)); !done)
        return propagate(done);
    if (auto done = text(",\"decision\":", what.decision); !done)
        return propagate(done);
    writeWhole(out, ",\"epoch\":", entry.epoch);
    if (auto done = text(",\"execution\":", what.execution); !done)
        return propagate(done);
    writeWhole(out, ",\"format\":", formatVersion);
    if (auto done = text(",\"origin\":", what.origin); !done)
        return propagate(done);
    if (auto done = writeParameters(out, what.parameters); !done)
        return propagate(done);
    if (auto done = text(",\"plan\":", what.plan); !done)
        return propagate(done);
    out += ",\"previous\":\"";
    out += toByteArray(entry.previous).toHex();
    out += '"';
    if (auto done = text(",\"result\":", what.result); !done)
        return propagate(done);
    if (auto done = text(",\"role\":", what.role); !done)
        return propagate(done);
    writeWhole(out, ",\"sequence\":", entry.sequence);
    if (auto done = text(",\"target\":", what.target); !done)
        return propagate(done);
    writeWhole(out, ",\"time\":", entry.time.time_since_epoch().count());
    if (auto done = text(",\"warning\":", warningName(entry.warning)); !done)
        return propagate(done);
    out += '}';
    if (out.size() > largestBody)
        return fail(Code::LimitExceeded,
                    {{"what", QStringLiteral("An audit entry")}, {"limit", QStringLiteral("64 KiB")}});
    return out;
}

tl::expected<Entry, BodyProblem> decodeEntry(Bytes body)
{
    const auto scanned = scanBody(body);
    if (!scanned)
        return tl::unexpected(diagnose(body));
    if (scanned->format != formatVersion || scanned->algorithm != algorithmName)
        return tl::unexpected(BodyProblem::UnknownFormat);
    Entry entry;
    const auto checkpoint = checkpointFrom(scanned->checkpoint);
    const auto warning = warningFrom(scanned->warning);
    if (!checkpoint || !warning || !readHex(scanned->previous, entry.previous) || scanned->action.empty() ||
        body.size() > static_cast<std::size_t>(largestBody))
        return tl::unexpected(BodyProblem::Malformed);
    entry.checkpoint = *checkpoint;
    entry.warning = *warning;
    entry.sequence = scanned->sequence;
    entry.time = Instant(std::chrono::microseconds(scanned->time));
    entry.epoch = scanned->epoch;
    entry.chain = unescaped(scanned->chain);
    entry.what = {unescaped(scanned->actor),    unescaped(scanned->role),   unescaped(scanned->origin),
                  unescaped(scanned->action),   unescaped(scanned->target), {},
                  unescaped(scanned->decision), unescaped(scanned->result), unescaped(scanned->plan),
                  unescaped(scanned->execution)};
    if (scanned->parameters.size() > 2) {
        const auto size = static_cast<qsizetype>(scanned->parameters.size());
        entry.what.parameters = QJsonDocument::fromJson(QByteArray(scanned->parameters.data(), size)).object();
    }
    return entry;
}

Digest entryHash(Sha256 &sha256, Bytes body)
{
    return sha256(Bytes(entryDomain, sizeof entryDomain), body);
}

Digest leafHash(Sha256 &sha256, Bytes body)
{
    return sha256(Bytes(leafDomain, sizeof leafDomain), body);
}

} // namespace wingman::audit
