// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/entry.h"

#include "audit/body_scanner.h"
#include "base/canonical_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <array>
#include <charconv>
#include <cmath>
#include <string>

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
        for (const QJsonArray items = value.toArray(); const QJsonValue &item : items) {
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

/// Puts the bytes of a body together; what it is asked to write it writes, or remembers why it may not.
class BodyWriter final
{
public:
    BodyWriter() { m_bytes.reserve(768); }

    void raw(std::string_view text) { m_bytes.append(text); }
    void text(std::string_view key, const QString &value)
    {
        raw(key);
        if (value.size() > largestText)
            return refuse(fail(Code::LimitExceeded, {{"what", QStringLiteral("A text of an audit entry")},
                                                     {"limit", QStringLiteral("1024 characters")}}));
        const std::size_t before = m_bytes.size();
        m_bytes.resize(before + static_cast<std::size_t>(value.size()) + 2, '"');
        char *to = m_bytes.data() + before + 1;
        bool plain = true;
        for (const QChar c : value) {
            plain = plain && c >= u' ' && c <= u'~' && c != u'"' && c != u'\\';
            *to++ = static_cast<char>(c.unicode());
        }
        if (plain)
            return;
        m_bytes.resize(before);
        canonical(canonicalJson(QJsonValue(value)));
    }
    void whole(std::string_view key, qint64 number)
    {
        raw(key);
        // As many as a number of 64 bits can have; written by to_chars.
        // NOLINTNEXTLINE(cppcoreguidelines-pro-type-member-init)
        std::array<char, 20> digits;
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
        m_bytes.append(digits.data(), end);
    }
    void hex(const Digest &digest)
    {
        static constexpr std::string_view digits = "0123456789abcdef";
        for (const unsigned char byte : digest) {
            m_bytes.push_back(digits[byte >> 4U]);
            m_bytes.push_back(digits[byte & 0xfU]);
        }
    }
    void parameters(const QJsonObject &parameters)
    {
        if (parameters.isEmpty())
            return raw("{}");
        if (auto fine = checkValue(QStringLiteral("parameters"), parameters, 0); !fine)
            return refuse(propagate(fine));
        canonical(canonicalJson(parameters));
    }

    Result<QByteArray> done() const
    {
        if (m_refused)
            return Failure(*m_refused);
        if (m_bytes.size() > static_cast<std::size_t>(largestBody))
            return fail(Code::LimitExceeded,
                        {{"what", QStringLiteral("An audit entry")}, {"limit", QStringLiteral("64 KiB")}});
        return QByteArray(m_bytes.data(), static_cast<qsizetype>(m_bytes.size()));
    }

private:
    void refuse(const Failure &why)
    {
        if (!m_refused)
            m_refused = why.value();
    }
    void canonical(const Result<QByteArray> &bytes)
    {
        if (bytes)
            raw({bytes->constData(), static_cast<std::size_t>(bytes->size())});
        else
            refuse(propagate(bytes));
    }

    std::string m_bytes;
    std::optional<Error> m_refused; // the first reason
};

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
    BodyWriter out;
    // The order of keys is RFC 8785's; the fixed ones are all ASCII.
    out.text("{\"action\":", what.action);
    out.text(",\"actor\":", what.actor);
    out.raw(",\"algorithm\":\"sha-256\"");
    out.text(",\"chain\":", entry.chain);
    out.text(",\"checkpoint\":", checkpointName(entry.checkpoint));
    out.text(",\"decision\":", what.decision);
    out.whole(",\"epoch\":", entry.epoch);
    out.text(",\"execution\":", what.execution);
    out.whole(",\"format\":", formatVersion);
    out.text(",\"origin\":", what.origin);
    out.raw(",\"parameters\":");
    out.parameters(what.parameters);
    out.text(",\"plan\":", what.plan);
    out.raw(",\"previous\":\"");
    out.hex(entry.previous);
    out.raw("\"");
    out.text(",\"result\":", what.result);
    out.text(",\"role\":", what.role);
    out.whole(",\"sequence\":", entry.sequence);
    out.text(",\"target\":", what.target);
    out.whole(",\"time\":", entry.time.time_since_epoch().count());
    out.text(",\"warning\":", warningName(entry.warning));
    out.raw("}");
    return out.done();
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
