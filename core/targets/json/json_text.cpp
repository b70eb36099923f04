// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/json/json_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>
#include <bit>
#include <charconv>
#include <cstring>

namespace wingman::targets {
namespace {

constexpr int deepest = 1024;           // as in QJsonDocument
constexpr qsizetype surelyWhole = 18;   // characters, that is less than 2^63
constexpr qsizetype longestShared = 48; // bytes; ids are longer, and come once
constexpr std::size_t places = 512;     // of remembered texts

/// The high bit of the first of eight bytes that ends a run of plain text (a control character, '"' or '\\'), and
/// perhaps of bytes behind it; 0 if none does.
quint64 stops(quint64 word)
{
    constexpr quint64 ones = 0x0101010101010101U;
    constexpr quint64 highs = 0x8080808080808080U;
    const auto zeros = [](quint64 value) { return (value - ones) & ~value & highs; };
    const quint64 controls = (word - ones * 0x20U) & ~word & highs;
    return controls | zeros(word ^ (ones * '"')) | zeros(word ^ (ones * '\\'));
}

/// The one value between the brackets of an array that Qt reads.
QJsonValue readByQt(const QByteArray &bytes)
{
    return QJsonDocument::fromJson('[' + bytes + ']').array().at(0);
}

} // namespace

/// One strict pass (RFC 8259) over the bytes.
class JsonScanner final
{
public:
    explicit JsonScanner(JsonText &into)
        : m_nodes(into.m_nodes), m_begin(into.m_text.constData()), m_at(m_begin), m_end(m_begin + into.m_text.size())
    {
        m_nodes.reserve(static_cast<std::size_t>(into.m_text.size()) / 12);
    }

    bool run()
    {
        skipSpace();
        if (m_at == m_end || (*m_at != '[' && *m_at != '{') || !value(0))
            return false;
        skipSpace();
        return m_at == m_end;
    }

private:
    using Kind = JsonText::Kind;

    void skipSpace()
    {
        while (m_at != m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t'))
            ++m_at;
    }
    bool take(char c)
    {
        if (m_at == m_end || *m_at != c)
            return false;
        ++m_at;
        return true;
    }
    std::size_t open(Kind kind, const char *begin)
    {
        m_nodes.push_back({static_cast<quint32>(begin - m_begin), 0, 0, kind});
        return m_nodes.size() - 1;
    }
    void close(std::size_t node, const char *end)
    {
        m_nodes[node].size = static_cast<quint32>(end - m_begin) - m_nodes[node].begin;
        m_nodes[node].next = static_cast<quint32>(m_nodes.size());
    }

    bool value(int depth)
    {
        if (m_at == m_end)
            return false;
        switch (*m_at) {
        case '{':
            return members(depth + 1);
        case '[':
            return elements(depth + 1);
        case '"':
            return text();
        case 't':
            return word("true", Kind::True);
        case 'f':
            return word("false", Kind::False);
        case 'n':
            return word("null", Kind::Null);
        default: // a byte, not an enum: anything else has to be a number
            return number();
        }
    }
    bool members(int depth)
    {
        if (depth > deepest)
            return false;
        const std::size_t node = open(Kind::Object, m_at++);
        skipSpace();
        if (!take('}')) {
            do {
                skipSpace();
                if (!text())
                    return false;
                skipSpace();
                if (!take(':'))
                    return false;
                skipSpace();
                if (!value(depth))
                    return false;
                skipSpace();
            } while (take(','));
            if (!take('}'))
                return false;
        }
        close(node, m_at);
        return true;
    }
    bool elements(int depth)
    {
        if (depth > deepest)
            return false;
        const std::size_t node = open(Kind::Array, m_at++);
        skipSpace();
        if (!take(']')) {
            do {
                skipSpace();
                if (!value(depth))
                    return false;
                skipSpace();
            } while (take(','));
            if (!take(']'))
                return false;
        }
        close(node, m_at);
        return true;
    }
    bool word(std::string_view letters, Kind kind)
    {
        const std::size_t node = open(kind, m_at);
        for (const char letter : letters) {
            if (!take(letter))
                return false;
        }
        close(node, m_at);
        return true;
    }
    bool digits()
    {
        const char *begin = m_at;
        while (m_at != m_end && *m_at >= '0' && *m_at <= '9')
            ++m_at;
        return m_at != begin;
    }
    bool number()
    {
        const char *begin = m_at;
        const std::size_t node = open(Kind::Number, m_at);
        take('-');
        if (!take('0') && !digits())
            return false;
        if (take('.') && !digits())
            return false;
        const bool exponent = take('e') || take('E');
        if (exponent) {
            if (!take('+'))
                take('-');
            if (!digits())
                return false;
        }
        // One beyond all doubles is no number to Qt.
        if ((exponent || m_at - begin > surelyWhole) && !readByQt(QByteArray(begin, m_at - begin)).isDouble())
            return false;
        close(node, m_at);
        return true;
    }
    bool text()
    {
        if (!take('"'))
            return false;
        const std::size_t node = open(Kind::Text, m_at);
        for (;;) {
            while (m_end - m_at >= 8) {
                const quint64 found = stops(qFromLittleEndian<quint64>(m_at));
                if (found != 0) {
                    m_at += std::countr_zero(found) / 8;
                    break;
                }
                m_at += 8;
            }
            if (m_at == m_end || static_cast<unsigned char>(*m_at) < 0x20)
                return false;
            if (*m_at == '"') {
                close(node, m_at++);
                return true;
            }
            if (*m_at++ != '\\')
                continue; // near the end, where bytes are looked at one by one
            m_nodes[node].kind = Kind::EscapedText;
            if (!escape())
                return false;
        }
    }
    bool escape()
    {
        constexpr std::string_view letters = "\"\\/bfnrt";
        if (m_at == m_end)
            return false;
        const char letter = *m_at++;
        if (letters.find(letter) != std::string_view::npos)
            return true;
        if (letter != 'u' || m_end - m_at < 4)
            return false;
        const auto isHex = [](char c) {
            return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
        };
        for (int i = 0; i < 4; ++i) {
            if (!isHex(*m_at++))
                return false;
        }
        return true;
    }

    std::vector<JsonText::Node> &m_nodes;
    const char *m_begin;
    const char *m_at;
    const char *m_end;
};

Result<JsonText> JsonText::parse(const QString &endpoint, const QByteArray &text)
{
    const auto read = [](const QByteArray &bytes) -> std::optional<JsonText> {
        JsonText result;
        if (bytes.size() > std::numeric_limits<qint32>::max() || !QByteArrayView(bytes).isValidUtf8())
            return std::nullopt;
        result.m_text = bytes;
        if (!JsonScanner(result).run())
            return std::nullopt;
        return result;
    };
    if (auto done = read(text))
        return std::move(*done);
    // Where Qt is more lenient it says what is meant; where it is not, what is wrong.
    QJsonParseError problem{};
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (problem.error == QJsonParseError::NoError) {
        if (auto done = read(document.toJson(QJsonDocument::Compact)))
            return std::move(*done);
    }
    return fail(Code::ProtocolError,
                {{"endpoint", endpoint},
                 {"reason", QStringLiteral("what it says is not JSON (%1)").arg(problem.errorString())}});
}

QString JsonText::shared(const Node &node) const
{
    const QByteArrayView bytes(m_text.constData() + node.begin, static_cast<qsizetype>(node.size));
    if (bytes.isEmpty() || bytes.size() > longestShared)
        return QString::fromUtf8(bytes);
    if (m_known.empty())
        m_known.resize(places);
    Known &known = m_known[qHash(bytes) % places];
    if (bytes != QByteArrayView(m_text.constData() + known.begin, static_cast<qsizetype>(known.size)))
        known = {node.begin, node.size, QString::fromUtf8(bytes)};
    return known.text;
}

QByteArrayView Json::bytes() const
{
    return {m_text->m_text.constData() + node().begin, static_cast<qsizetype>(node().size)};
}

Json Json::value(QLatin1StringView name) const
{
    Json found;
    if (!isObject())
        return found;
    const JsonText::Node *nodes = m_text->m_nodes.data();
    const char *text = m_text->m_text.constData();
    const auto size = static_cast<std::size_t>(name.size());
    for (quint32 at = m_index + 1; at < node().next; at = nodes[at + 1].next) {
        const JsonText::Node &key = nodes[at];
        const bool same = key.kind == JsonText::Kind::Text
                              ? key.size == size && std::memcmp(text + key.begin, name.data(), size) == 0
                              : Json(m_text, at).toString() == name;
        if (same)
            found = Json(m_text, at + 1);
    }
    return found;
}

QString Json::toString() const
{
    if (is(JsonText::Kind::Text))
        return m_text->shared(node());
    if (is(JsonText::Kind::EscapedText))
        return readByQt('"' + bytes().toByteArray() + '"').toString();
    return {};
}

QJsonValue Json::scalar() const
{
    if (m_text == nullptr)
        return QJsonValue(QJsonValue::Undefined);
    switch (node().kind) {
    case JsonText::Kind::Object:
        return QJsonObject();
    case JsonText::Kind::Array:
        return QJsonArray();
    case JsonText::Kind::Text:
    case JsonText::Kind::EscapedText:
        return toString();
    case JsonText::Kind::Number: {
        const QByteArrayView digits = bytes();
        qint64 number = 0;
        const auto [end, problem] = std::from_chars(digits.begin(), digits.end(), number);
        const bool whole = digits.size() <= surelyWhole && problem == std::errc() && end == digits.end();
        if (whole)
            return number;
        // A fraction is read the same by everybody who rounds correctly; long whole numbers are Qt's to judge.
        double real = 0;
        const auto [realEnd, realProblem] = std::from_chars(digits.begin(), digits.end(), real);
        if (digits.contains('.') && realProblem == std::errc() && realEnd == digits.end())
            return real;
        return readByQt(digits.toByteArray());
    }
    case JsonText::Kind::True:
        return true;
    case JsonText::Kind::False:
        return false;
    case JsonText::Kind::Null:
        return QJsonValue(QJsonValue::Null);
    }
    Q_UNREACHABLE();
}

QJsonValue Json::copy() const
{
    return isObject() || isArray() ? readByQt(bytes().toByteArray()) : scalar();
}

QStringList Json::keys() const
{
    QStringList names;
    forEachMember([&names](const QString &name, const Json &) { names.append(name); });
    names.sort();
    names.removeDuplicates();
    return names;
}

Json::Range Json::toArray() const
{
    return isArray() ? Range(m_text, m_index + 1, node().next) : Range(m_text, 0, 0);
}

} // namespace wingman::targets
