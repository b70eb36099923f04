// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/name_list.h"

#include "base/redaction.h"

#include <QCoreApplication>
#include <algorithm>

namespace wingman::policy {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::NameList)
};

Failure refused(const QString &text, const QString &reason)
{
    return fail(Code::InvalidInput, {{"what", Words::tr("list entry “%1”").arg(inert(text, 80))}, {"reason", reason}});
}

bool isNameCharacter(char16_t c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'.' || c == u'_' ||
           c == u'-' || c == u':' || c == u'@' || c == u'/';
}

bool covers(const QString &pattern, bool prefix, const QString &name)
{
    return prefix ? name.startsWith(pattern) : name == pattern;
}

} // namespace

Result<NameEntry> NameEntry::parse(const QString &text)
{
    if (text.isEmpty())
        return refused(text, Words::tr("it is empty; write the entries with one comma between them"));
    if (text.size() > 255)
        return refused(text, Words::tr("it is longer than 255 characters"));
    NameEntry entry;
    entry.m_text = text;
    QString rest = text;
    if (const qsizetype slash = rest.indexOf(u'/'); slash >= 0) {
        entry.m_endpoint = rest.left(slash);
        if (const auto endpoint = EndpointId::parse(entry.m_endpoint); !endpoint)
            return refused(
                text,
                Words::tr("what stands before '/' is no endpoint: %1").arg(endpoint.error().arguments.text(u"reason")));
        rest = rest.mid(slash + 1);
    }
    entry.m_prefix = rest.endsWith(u'*');
    if (entry.m_prefix)
        rest.chop(1);
    if (rest.contains(u'*'))
        return refused(text, Words::tr("'*' may stand only once, at the end"));
    if (rest.isEmpty())
        return refused(text, entry.m_prefix ? Words::tr("a bare '*' would be no list at all")
                                            : Words::tr("the name is missing"));
    for (const QChar c : std::as_const(rest)) {
        if (c.isSpace())
            return refused(text, Words::tr("no spaces are allowed, also not around an entry"));
        if (!isNameCharacter(c.unicode()))
            return refused(text, Words::tr("only letters, digits and . _ - : @ / are allowed"));
    }
    entry.m_name = rest;
    return entry;
}

bool NameEntry::matches(const QString &endpoint, const QString &name) const
{
    return (!isQualified() || m_endpoint == endpoint) && covers(m_name, m_prefix, name);
}

bool NameEntry::matchesWidely(const QString &endpoint, const QString &name) const
{
    if (matches(endpoint, name))
        return true;
    return isQualified() && covers(m_endpoint + u'/' + m_name, m_prefix, name);
}

std::optional<NameEntry> NameEntry::intersected(const NameEntry &other) const
{
    if (isQualified() && other.isQualified() && m_endpoint != other.m_endpoint)
        return std::nullopt;
    const bool narrower = covers(other.m_name, other.m_prefix, m_name) && (other.m_prefix || !m_prefix);
    const bool wider = covers(m_name, m_prefix, other.m_name) && (m_prefix || !other.m_prefix);
    if (!narrower && !wider)
        return std::nullopt;
    NameEntry both = narrower ? *this : other;
    both.m_endpoint = isQualified() ? m_endpoint : other.m_endpoint;
    both.m_text = (both.isQualified() ? both.m_endpoint + u'/' : QString()) + both.m_name +
                  (both.m_prefix ? QStringLiteral("*") : QString());
    return both;
}

Result<NameList> NameList::parse(const QString &commaSeparated)
{
    if (commaSeparated.isEmpty())
        return NameList();
    return fromEntries(commaSeparated.split(u','));
}

Result<NameList> NameList::fromEntries(const QStringList &entries)
{
    if (entries.size() > maximumEntries)
        return fail(Code::LimitExceeded,
                    {{"what", Words::tr("The list")}, {"limit", Words::tr("%1 entries").arg(maximumEntries)}});
    NameList list;
    for (const QString &text : entries) {
        auto entry = NameEntry::parse(text);
        if (!entry)
            return propagate(entry);
        if (!list.m_entries.contains(*entry))
            list.m_entries.append(*std::move(entry));
    }
    return list;
}

std::optional<NameEntry> NameList::match(const QString &endpoint, const QString &name) const
{
    const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                    [&](const NameEntry &entry) { return entry.matches(endpoint, name); });
    return found == m_entries.cend() ? std::nullopt : std::optional(*found);
}

std::optional<NameEntry> NameList::matchWidely(const QString &endpoint, const QString &name) const
{
    const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                    [&](const NameEntry &entry) { return entry.matchesWidely(endpoint, name); });
    return found == m_entries.cend() ? std::nullopt : std::optional(*found);
}

NameList NameList::intersected(const NameList &other) const
{
    NameList both;
    for (const NameEntry &mine : m_entries) {
        for (const NameEntry &theirs : other.m_entries) {
            const auto entry = mine.intersected(theirs);
            if (entry && !both.m_entries.contains(*entry))
                both.m_entries.append(*entry);
        }
    }
    return both;
}

QStringList NameList::texts() const
{
    QStringList texts;
    for (const NameEntry &entry : m_entries)
        texts.append(entry.text());
    return texts;
}

} // namespace wingman::policy
