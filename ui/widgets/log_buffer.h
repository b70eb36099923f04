// SPDX-License-Identifier: GPL-3.0-or-later
// The last lines of a log, numbered from 0 as they came; older ones make room. Never more than its capacity in memory.
#pragma once

#include "inventory/reader.h"
#include "widgets/ansi.h"

#include <QObject>
#include <deque>

namespace wingman::ui {

enum class LogLevel : quint8 { Plain, Debug, Warning, Error };
/// By the words among the line's first: "WARN", "error:", "[fatal]".
LogLevel logLevelOf(QStringView text);

struct LogEntry
{
    std::optional<Instant> at;
    LogLevel level = LogLevel::Plain;
    bool fromError = false; // standard error
    QString text;
    QList<AnsiSpan> spans;
};

/// Owned by the view that shows it. Thread: GUI.
class LogBuffer final : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype usualCapacity = 100000;
    explicit LogBuffer(QObject *parent = nullptr);

    void setCapacity(qsizetype lines);
    qsizetype capacity() const { return m_capacity; }
    void append(const QList<inventory::LogLine> &lines);
    void clear();

    /// Numbers of the lines that are there: from first() to end() - 1.
    qint64 first() const { return m_first; }
    qint64 end() const { return m_first + size(); }
    qsizetype size() const { return static_cast<qsizetype>(m_lines.size()); }
    bool isEmpty() const { return m_lines.empty(); }
    /// A line said when it was written, since it was cleared.
    bool hasTimes() const { return m_hasTimes; }
    const LogEntry &at(qint64 number) const { return m_lines[static_cast<std::size_t>(number - m_first)]; }

Q_SIGNALS:
    /// Lines came at the end; `dropped` went at the beginning.
    void changed(qsizetype added, qsizetype dropped);
    void cleared();

private:
    void take(const inventory::LogLine &line);
    qsizetype makeRoom();

    std::deque<LogEntry> m_lines;
    qint64 m_first = 0;
    qsizetype m_capacity = usualCapacity;
    bool m_hasTimes = false;
    QByteArray m_begun[2]; // of output and error: the beginning of a line that goes on
};

} // namespace wingman::ui
