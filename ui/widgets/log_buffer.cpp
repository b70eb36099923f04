// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/log_buffer.h"

namespace wingman::ui {
namespace {

constexpr qsizetype wordsLookedAt = 12;
constexpr qsizetype longestWord = 9;
constexpr qsizetype longestLine = 1 << 20; // bytes that are joined before they are cut

LogLevel levelOfWord(QStringView word)
{
    static const auto isOneOf = [](QStringView text, std::initializer_list<QLatin1StringView> words) {
        for (const QLatin1StringView candidate : words) {
            if (text.compare(candidate, Qt::CaseInsensitive) == 0)
                return true;
        }
        return false;
    };
    switch (word.first().toLower().unicode()) {
    case 'e':
    case 'f':
    case 'p':
    case 'c':
    case 's':
        return isOneOf(word, {QLatin1StringView("error"), QLatin1StringView("err"), QLatin1StringView("fatal"),
                              QLatin1StringView("panic"), QLatin1StringView("critical"), QLatin1StringView("crit"),
                              QLatin1StringView("emerg"), QLatin1StringView("exception"), QLatin1StringView("severe")})
                   ? LogLevel::Error
                   : LogLevel::Plain;
    case 'w':
        return isOneOf(word, {QLatin1StringView("warn"), QLatin1StringView("warning")}) ? LogLevel::Warning
                                                                                        : LogLevel::Plain;
    case 'd':
    case 't':
        return isOneOf(word, {QLatin1StringView("debug"), QLatin1StringView("trace")}) ? LogLevel::Debug
                                                                                       : LogLevel::Plain;
    default:
        return LogLevel::Plain;
    }
}

} // namespace

LogLevel logLevelOf(QStringView text)
{
    qsizetype words = 0;
    for (qsizetype i = 0; i < text.size() && words < wordsLookedAt;) {
        if (!text[i].isLetter()) {
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end < text.size() && text[end].isLetter())
            ++end;
        ++words;
        if (end - i >= 3 && end - i <= longestWord) {
            if (const LogLevel level = levelOfWord(text.sliced(i, end - i)); level != LogLevel::Plain)
                return level;
        }
        i = end;
    }
    return LogLevel::Plain;
}

LogBuffer::LogBuffer(QObject *parent) : QObject(parent) {}

void LogBuffer::setCapacity(qsizetype lines)
{
    m_capacity = qMax<qsizetype>(1, lines);
    if (const qsizetype dropped = makeRoom(); dropped > 0)
        Q_EMIT changed(0, dropped);
}

void LogBuffer::append(const QList<inventory::LogLine> &lines)
{
    const qint64 before = end();
    qsizetype dropped = 0;
    for (const inventory::LogLine &line : lines) {
        take(line);
        dropped += makeRoom();
    }
    const auto added = static_cast<qsizetype>(end() - before);
    if (added > 0)
        Q_EMIT changed(added, dropped);
}

void LogBuffer::clear()
{
    m_first = end();
    m_lines.clear();
    m_begun[0].clear();
    m_begun[1].clear();
    m_hasTimes = false;
    Q_EMIT cleared();
}

void LogBuffer::take(const inventory::LogLine &line)
{
    const bool fromError = line.source == inventory::LogLine::Source::Error;
    QByteArray &begun = m_begun[fromError ? 1 : 0];
    if (!line.complete && begun.size() + line.text.size() < longestLine) {
        begun += line.text;
        return;
    }
    const QByteArray whole = begun.isEmpty() ? line.text : begun + line.text;
    begun.clear();
    AnsiText plain = plainOf(QString::fromUtf8(whole));
    const LogLevel level = logLevelOf(plain.text);
    m_hasTimes = m_hasTimes || line.at.has_value();
    m_lines.push_back({line.at, level, fromError, std::move(plain.text), std::move(plain.spans)});
}

qsizetype LogBuffer::makeRoom()
{
    qsizetype dropped = 0;
    while (size() > m_capacity) {
        m_lines.pop_front();
        ++m_first;
        ++dropped;
    }
    return dropped;
}

} // namespace wingman::ui
