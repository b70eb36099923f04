// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/body_scanner.h"

#include <QString>
#include <QtEndian>
#include <bit>
#include <cstring>

namespace wingman::audit {
namespace {

constexpr int deepest = 32;
constexpr qint64 largestWhole = 9007199254740991; // 2^53 - 1

/// The high bit of the first of eight bytes that ends a run of plain text (below 0x20, '"', '\\' or not ASCII), and
/// perhaps of bytes behind it; 0 if all are plain.
Q_ALWAYS_INLINE quint64 specials(quint64 word)
{
    constexpr quint64 ones = 0x0101010101010101U;
    constexpr quint64 highs = 0x8080808080808080U;
    const auto zeros = [](quint64 value) { return (value - ones) & ~value & highs; };
    const quint64 low = (word - ones * 0x20U) & ~word & highs;
    return low | zeros(word ^ (ones * '"')) | zeros(word ^ (ones * '\\')) | (word & highs);
}

class Scanner
{
public:
    explicit Scanner(Bytes body) : m_at(reinterpret_cast<const char *>(body.data())), m_end(m_at + body.size()) {}

    bool atEnd() const { return m_at == m_end; }

    Q_ALWAYS_INLINE bool literal(std::string_view text)
    {
        if (static_cast<std::size_t>(m_end - m_at) < text.size() || std::memcmp(m_at, text.data(), text.size()) != 0)
            return false;
        m_at += text.size();
        return true;
    }

    /// A string; `text` is what stands between the quotes.
    Q_ALWAYS_INLINE bool string(std::string_view &text)
    {
        if (m_at == m_end || *m_at != '"')
            return false;
        const char *begin = ++m_at;
        for (;;) {
            while (m_end - m_at >= 8) {
                const quint64 found = specials(qFromLittleEndian<quint64>(m_at));
                if (found != 0) {
                    m_at += std::countr_zero(found) / 8;
                    break;
                }
                m_at += 8;
            }
            if (m_at == m_end)
                return false;
            const auto c = static_cast<unsigned char>(*m_at);
            if (c == '"') {
                text = std::string_view(begin, static_cast<std::size_t>(m_at - begin));
                ++m_at;
                return true;
            }
            if (c < 0x20 || (c == '\\' && !escape()) || (c >= 0x80 && !multibyte()))
                return false;
            if (c != '\\' && c < 0x80)
                ++m_at;
        }
    }

    /// A whole number as ECMAScript writes it, within ±(2^53 - 1).
    Q_ALWAYS_INLINE bool whole(qint64 &number)
    {
        const bool negative = m_at != m_end && *m_at == '-';
        if (negative)
            ++m_at;
        if (m_at == m_end || *m_at < '0' || *m_at > '9' || (*m_at == '0' && negative))
            return false;
        const char *begin = m_at;
        number = 0;
        while (m_at != m_end && *m_at >= '0' && *m_at <= '9') {
            number = number * 10 + (*m_at++ - '0');
            if (number > largestWhole)
                return false;
        }
        if (*begin == '0' && m_at - begin > 1)
            return false;
        if (negative)
            number = -number;
        return true;
    }

    bool object(int depth)
    {
        if (depth > deepest || !literal("{"))
            return false;
        if (literal("}"))
            return true;
        std::optional<std::string_view> before;
        for (;;) {
            std::string_view key;
            if (!string(key) || (before && !ascending(*before, key)) || !literal(":") || !value(depth))
                return false;
            before = key;
            if (literal("}"))
                return true;
            if (!literal(","))
                return false;
        }
    }

    const char *at() const { return m_at; }

private:
    bool value(int depth)
    {
        if (m_at == m_end)
            return false;
        std::string_view text;
        qint64 number = 0;
        switch (*m_at) {
        case '"':
            return string(text);
        case '{':
            return object(depth + 1);
        case '[':
            return array(depth + 1);
        default: // a byte, not an enum: anything else has to be a number
            return whole(number);
        }
    }

    bool array(int depth)
    {
        if (depth > deepest || !literal("["))
            return false;
        if (literal("]"))
            return true;
        for (;;) {
            if (!value(depth))
                return false;
            if (literal("]"))
                return true;
            if (!literal(","))
                return false;
        }
    }

    /// The short form where there is one, lower-case \u00xx for the other control characters, nothing else.
    bool escape()
    {
        if (m_end - m_at < 2)
            return false;
        if (std::strchr("\"\\bfnrt", m_at[1]) != nullptr && m_at[1] != '\0') {
            m_at += 2;
            return true;
        }
        if (m_end - m_at < 6 || std::memcmp(m_at, "\\u00", 4) != 0 || (m_at[4] != '0' && m_at[4] != '1'))
            return false;
        const char low = m_at[5];
        if (!((low >= '0' && low <= '9') || (low >= 'a' && low <= 'f')))
            return false;
        if (m_at[4] == '0' && (low == '8' || low == '9' || low == 'a' || low == 'c' || low == 'd'))
            return false;
        m_at += 6;
        return true;
    }

    /// One well-formed UTF-8 sequence of two to four bytes (Unicode, table 3-7).
    bool multibyte()
    {
        const auto byte = [this](std::ptrdiff_t i) { return static_cast<unsigned char>(m_at[i]); };
        const unsigned char lead = byte(0);
        const std::ptrdiff_t length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
        if (lead < 0xc2 || lead > 0xf4 || m_end - m_at < length)
            return false;
        for (std::ptrdiff_t i = 1; i < length; ++i) {
            if ((byte(i) & 0xc0) != 0x80)
                return false;
        }
        const unsigned char second = byte(1);
        if ((lead == 0xe0 && second < 0xa0) || (lead == 0xed && second > 0x9f) || (lead == 0xf0 && second < 0x90) ||
            (lead == 0xf4 && second > 0x8f))
            return false;
        m_at += length;
        return true;
    }

    static bool isPlain(std::string_view text)
    {
        for (const char c : text) {
            if (c == '\\' || static_cast<unsigned char>(c) >= 0x80)
                return false;
        }
        return true;
    }
    /// By UTF-16 code units, as RFC 8785 orders keys.
    static bool ascending(std::string_view left, std::string_view right);

    const char *m_at;
    const char *m_end;
};

char16_t shortEscape(char c)
{
    switch (c) {
    case 'b':
        return u'\b';
    case 'f':
        return u'\f';
    case 'n':
        return u'\n';
    case 'r':
        return u'\r';
    case 't':
        return u'\t';
    default: // '"' and '\\' stand for themselves
        return static_cast<char16_t>(c);
    }
}

} // namespace

QString unescaped(std::string_view raw)
{
    const QString text = QString::fromUtf8(raw.data(), static_cast<qsizetype>(raw.size()));
    if (!text.contains(u'\\'))
        return text;
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'\\') {
            out += text[i];
        } else if (text[i + 1] == u'u') {
            out += QChar(static_cast<char16_t>(QStringView(text).mid(i + 2, 4).toUShort(nullptr, 16)));
            i += 5;
        } else {
            out += QChar(shortEscape(text[i + 1].toLatin1()));
            ++i;
        }
    }
    return out;
}

namespace {

bool Scanner::ascending(std::string_view left, std::string_view right)
{
    if (isPlain(left) && isPlain(right))
        return left < right;
    return unescaped(left) < unescaped(right);
}

} // namespace

std::optional<ScannedBody> scanBody(Bytes body)
{
    Scanner scan(body);
    ScannedBody out;
    const char *parametersBegin = nullptr;
    const auto parameters = [&] {
        parametersBegin = scan.at();
        if (!scan.object(0))
            return false;
        out.parameters = std::string_view(parametersBegin, static_cast<std::size_t>(scan.at() - parametersBegin));
        return true;
    };
    const bool whole = scan.literal("{\"action\":") && scan.string(out.action)            //
                       && scan.literal(",\"actor\":") && scan.string(out.actor)           //
                       && scan.literal(",\"algorithm\":") && scan.string(out.algorithm)   //
                       && scan.literal(",\"chain\":") && scan.string(out.chain)           //
                       && scan.literal(",\"checkpoint\":") && scan.string(out.checkpoint) //
                       && scan.literal(",\"decision\":") && scan.string(out.decision)     //
                       && scan.literal(",\"epoch\":") && scan.whole(out.epoch)            //
                       && scan.literal(",\"execution\":") && scan.string(out.execution)   //
                       && scan.literal(",\"format\":") && scan.whole(out.format)          //
                       && scan.literal(",\"origin\":") && scan.string(out.origin)         //
                       && scan.literal(",\"parameters\":") && parameters()                //
                       && scan.literal(",\"plan\":") && scan.string(out.plan)             //
                       && scan.literal(",\"previous\":") && scan.string(out.previous)     //
                       && scan.literal(",\"result\":") && scan.string(out.result)         //
                       && scan.literal(",\"role\":") && scan.string(out.role)             //
                       && scan.literal(",\"sequence\":") && scan.whole(out.sequence)      //
                       && scan.literal(",\"target\":") && scan.string(out.target)         //
                       && scan.literal(",\"time\":") && scan.whole(out.time)              //
                       && scan.literal(",\"warning\":") && scan.string(out.warning)       //
                       && scan.literal("}") && scan.atEnd();
    if (!whole)
        return std::nullopt;
    return out;
}

} // namespace wingman::audit
