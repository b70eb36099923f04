// SPDX-License-Identifier: GPL-3.0-or-later
// Which lines of a log match what is looked for. Looks a few milliseconds at a time, so that nothing waits for it, and
// goes on with what comes.
#pragma once

#include <QObject>
#include <QRegularExpression>
#include <deque>
#include <optional>

class QTimer;

namespace wingman::ui {

class LogBuffer;

struct LogQuery
{
    QString text;
    bool isPattern = false; // a regular expression
    bool isExact = false;   // upper and lower case differ
    friend bool operator==(const LogQuery &, const LogQuery &) = default;
};

/// Owned by the view that shows the log. Thread: GUI.
class LogSearch final : public QObject
{
    Q_OBJECT
public:
    explicit LogSearch(const LogBuffer *buffer, QObject *parent = nullptr);

    void setQuery(const LogQuery &query);
    const LogQuery &query() const { return m_query; }
    bool isActive() const { return !m_query.text.isEmpty() && m_problem.isEmpty(); }
    /// Why the pattern cannot be used, in a sentence; empty where it can.
    const QString &problem() const { return m_problem; }
    bool isLooking() const;

    /// How many lines match, so far.
    qsizetype count() const { return static_cast<qsizetype>(m_matches.size()); }
    /// 1 for the first match; 0 where the line is none.
    qsizetype positionOf(qint64 line) const;
    /// The next matching line behind this one, around the end; and the one before it, around the beginning.
    std::optional<qint64> next(qint64 line) const;
    std::optional<qint64> previous(qint64 line) const;

    struct Hit
    {
        qsizetype start;
        qsizetype length;
    };
    /// Where a text matches, at most the first few dozen times.
    QList<Hit> hitsIn(const QString &text) const;

Q_SIGNALS:
    void changed();

private:
    void restart();
    void look();
    bool matches(const QString &text) const;

    const LogBuffer *m_buffer;
    LogQuery m_query;
    QRegularExpression m_pattern;
    QString m_problem;
    std::deque<qint64> m_matches;
    qint64 m_looked = 0; // lines before this one were looked at
    QTimer *m_slices;
};

} // namespace wingman::ui
