// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/log_search.h"

#include "widgets/log_buffer.h"

#include <QElapsedTimer>
#include <QTimer>
#include <algorithm>

namespace wingman::ui {
namespace {
constexpr qint64 sliceMilliseconds = 6;
constexpr qint64 linesBetweenLooksAtTheClock = 64;
constexpr qsizetype mostHits = 64;
} // namespace

LogSearch::LogSearch(const LogBuffer *buffer, QObject *parent)
    : QObject(parent), m_buffer(buffer), m_slices(new QTimer(this))
{
    m_slices->setInterval(0);
    connect(m_slices, &QTimer::timeout, this, &LogSearch::look);
    connect(m_buffer, &LogBuffer::changed, this, [this] {
        while (!m_matches.empty() && m_matches.front() < m_buffer->first())
            m_matches.pop_front();
        if (isActive())
            look();
    });
    connect(m_buffer, &LogBuffer::cleared, this, &LogSearch::restart);
}

void LogSearch::setQuery(const LogQuery &query)
{
    if (query == m_query)
        return;
    m_query = query;
    m_problem.clear();
    if (query.isPattern) {
        // A pattern that tries for ever gives up on a line instead of holding the window.
        m_pattern.setPattern(QStringLiteral("(*LIMIT_MATCH=100000)") + query.text);
        m_pattern.setPatternOptions(query.isExact ? QRegularExpression::NoPatternOption
                                                  : QRegularExpression::CaseInsensitiveOption);
        if (!m_pattern.isValid())
            m_problem = tr("This is no regular expression: %1").arg(m_pattern.errorString());
    }
    restart();
}

bool LogSearch::isLooking() const
{
    return m_slices->isActive();
}

qsizetype LogSearch::positionOf(qint64 line) const
{
    const auto found = std::lower_bound(m_matches.begin(), m_matches.end(), line);
    return found != m_matches.end() && *found == line ? found - m_matches.begin() + 1 : 0;
}

std::optional<qint64> LogSearch::next(qint64 line) const
{
    if (m_matches.empty())
        return std::nullopt;
    const auto found = std::upper_bound(m_matches.begin(), m_matches.end(), line);
    return found != m_matches.end() ? *found : m_matches.front();
}

std::optional<qint64> LogSearch::previous(qint64 line) const
{
    if (m_matches.empty())
        return std::nullopt;
    const auto found = std::lower_bound(m_matches.begin(), m_matches.end(), line);
    return found != m_matches.begin() ? *std::prev(found) : m_matches.back();
}

QList<LogSearch::Hit> LogSearch::hitsIn(const QString &text) const
{
    QList<Hit> hits;
    if (!isActive())
        return hits;
    if (m_query.isPattern) {
        for (auto it = m_pattern.globalMatch(text); it.hasNext() && hits.size() < mostHits;) {
            const auto match = it.next();
            if (match.capturedLength() > 0)
                hits.append({match.capturedStart(), match.capturedLength()});
        }
        return hits;
    }
    const auto sensitivity = m_query.isExact ? Qt::CaseSensitive : Qt::CaseInsensitive;
    for (qsizetype at = text.indexOf(m_query.text, 0, sensitivity); at >= 0 && hits.size() < mostHits;
         at = text.indexOf(m_query.text, at + m_query.text.size(), sensitivity))
        hits.append({at, m_query.text.size()});
    return hits;
}

void LogSearch::restart()
{
    m_matches.clear();
    m_looked = m_buffer->first();
    if (isActive())
        look();
    else
        m_slices->stop();
    Q_EMIT changed();
}

void LogSearch::look()
{
    QElapsedTimer clock;
    clock.start();
    m_looked = qMax(m_looked, m_buffer->first());
    const std::size_t before = m_matches.size();
    for (qint64 looked = 0; m_looked < m_buffer->end(); ++looked, ++m_looked) {
        if (looked % linesBetweenLooksAtTheClock == 0 && clock.elapsed() >= sliceMilliseconds)
            break;
        if (matches(m_buffer->at(m_looked).text))
            m_matches.push_back(m_looked);
    }
    const bool done = m_looked >= m_buffer->end();
    if (done)
        m_slices->stop();
    else if (!m_slices->isActive())
        m_slices->start();
    if (done || m_matches.size() != before)
        Q_EMIT changed();
}

bool LogSearch::matches(const QString &text) const
{
    if (m_query.isPattern)
        return m_pattern.match(text).hasMatch();
    return text.contains(m_query.text, m_query.isExact ? Qt::CaseSensitive : Qt::CaseInsensitive);
}

} // namespace wingman::ui
