// SPDX-License-Identifier: GPL-3.0-or-later
// A log with what people do to one: follow and pause, look for words and patterns, wrap, show times, copy, save.
#pragma once

#include "inventory/reader.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QToolButton;

namespace wingman::ui {

class LogBuffer;
class LogCanvas;
class LogSearch;
class TextLabel;

/// Takes lines in batches and keeps the last of them. Owned by its page. Thread: GUI.
class LogView final : public QWidget
{
    Q_OBJECT
public:
    explicit LogView(const QString &objectName, QWidget *parent = nullptr);

    void append(const QList<inventory::LogLine> &lines);
    void clear();
    /// How many lines are kept.
    void setCapacity(qsizetype lines);
    /// What the stream does, in a few words: "live", "ended 14:02".
    void setStatus(const QString &status);
    /// All lines that are kept, with their times, as plain text: what saving writes.
    QString text() const;

    LogBuffer *buffer() const { return m_buffer; }
    LogSearch *search() const { return m_search; }
    LogCanvas *canvas() const { return m_canvas; }

    struct Choices
    {
        bool wrapped = true;
        bool timesShown = true;
        friend bool operator==(const Choices &, const Choices &) = default;
    };
    Choices choices() const;
    /// As remembered.
    void setChoices(const Choices &choices);

Q_SIGNALS:
    /// The person wants it in a file; text() is what goes there.
    void saveRequested();
    void choicesChanged();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QToolButton *tool(const QString &name, bool checkable);
    void retranslate();
    void look();
    void step(bool forward);
    void leaveSearch();
    void showCount();
    void showNewLines(qint64 count);
    void placePill();

    LogBuffer *m_buffer;
    LogSearch *m_search;
    LogCanvas *m_canvas;
    QLineEdit *m_query;
    TextLabel *m_count;
    TextLabel *m_status;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_pattern;
    QToolButton *m_exact;
    QToolButton *m_follow;
    QToolButton *m_times;
    QToolButton *m_wrap;
    QToolButton *m_copy;
    QToolButton *m_save;
    QPushButton *m_pill;
};

} // namespace wingman::ui
