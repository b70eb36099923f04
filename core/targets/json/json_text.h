// SPDX-License-Identifier: GPL-3.0-or-later
// A JSON text as it came, with an index of its values: what nobody asks for is never copied. For large lists, of which
// QJsonDocument would copy everything twice.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QJsonValue>
#include <QString>
#include <QStringList>
#include <vector>

namespace wingman::targets {

class Json;

/// Owns the text; views into it (Json) end with it. Thread: one at a time, reading too: texts that come again and again
/// (names of labels, states) are remembered, and the same one is given.
class JsonText final
{
public:
    /// Takes exactly what QJsonDocument::fromJson() takes. Errors: ProtocolError.
    static Result<JsonText> parse(const QString &endpoint, const QByteArray &text);
    Json root() const;

private:
    friend class Json;
    friend class JsonScanner;
    enum class Kind : quint8 { Object, Array, Text, EscapedText, Number, True, False, Null };
    /// A value and, behind it, those inside it: of an object name, value, name, value, …
    struct Node
    {
        quint32 begin; // of the bytes; of a text without its quotes
        quint32 size;
        quint32 next; // the index behind everything that is inside this one
        Kind kind;
    };

    /// The text of a node without escapes.
    QString shared(const Node &node) const;

    QByteArray m_text;
    std::vector<Node> m_nodes;
    struct Known
    {
        quint32 begin = 0; // of the bytes
        quint32 size = 0;
        QString text;
    };
    mutable std::vector<Known> m_known; // by their hash, one each
};

/// One value, or none ("undefined"). Named like QJsonValue's and QJsonObject's functions, so that one template reads
/// either.
class Json final
{
public:
    Json() = default;

    bool isObject() const { return is(JsonText::Kind::Object); }
    bool isArray() const { return is(JsonText::Kind::Array); }
    bool isString() const { return is(JsonText::Kind::Text) || is(JsonText::Kind::EscapedText); }
    bool isNull() const { return is(JsonText::Kind::Null); }
    bool isUndefined() const { return m_text == nullptr; }

    /// The member of an object, of several with this name the last; undefined where there is none.
    Json value(QLatin1StringView name) const;
    Json toObject() const { return isObject() ? *this : Json(); }
    QString toString() const;
    /// Text, number, true, false, null and undefined; arrays and objects are empty ones.
    QJsonValue scalar() const;
    /// All of it.
    QJsonValue copy() const;
    /// The names of an object's members, sorted.
    QStringList keys() const;

    /// Goes over the elements of an array.
    class Range final
    {
    public:
        class Iterator final
        {
        public:
            Iterator(const JsonText *text, quint32 at) : m_text(text), m_at(at) {}
            Json operator*() const { return Json(m_text, m_at); }
            Iterator &operator++()
            {
                m_at = m_text->m_nodes[m_at].next;
                return *this;
            }
            bool operator==(const Iterator &) const = default;

        private:
            const JsonText *m_text;
            quint32 m_at;
        };
        Range(const JsonText *text, quint32 begin, quint32 end) : m_text(text), m_begin(begin), m_end(end) {}
        Iterator begin() const { return {m_text, m_begin}; }
        Iterator end() const { return {m_text, m_end}; }

    private:
        const JsonText *m_text;
        quint32 m_begin;
        quint32 m_end;
    };
    Range toArray() const;

    /// Calls `member(name, value)` for each member of an object, in the order of the text.
    template <typename Member>
    void forEachMember(Member member) const
    {
        if (!isObject())
            return;
        for (quint32 at = m_index + 1; at < node().next; at = m_text->m_nodes[at + 1].next)
            member(Json(m_text, at).toString(), Json(m_text, at + 1));
    }

private:
    friend class JsonText;
    Json(const JsonText *text, quint32 index) : m_text(text), m_index(index) {}
    const JsonText::Node &node() const { return m_text->m_nodes[m_index]; }
    bool is(JsonText::Kind kind) const { return m_text != nullptr && node().kind == kind; }
    QByteArrayView bytes() const;

    const JsonText *m_text = nullptr;
    quint32 m_index = 0;
};

inline Json JsonText::root() const
{
    return Json(this, 0);
}

} // namespace wingman::targets
