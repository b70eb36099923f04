// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the part of a log that is visible, and nothing else: a million lines cost what forty do.
#pragma once

#include <QAbstractScrollArea>
#include <optional>

class QTextLayout;

namespace wingman::ui {

class LogBuffer;
class LogSearch;
struct Columns;
struct LogEntry;

/// The bar counts lines. While it follows, the end stays in sight; scrolling up pauses that, scrolling down to the end
/// goes on. Owned by the LogView. Thread: GUI.
class LogCanvas final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    LogCanvas(const QString &objectName, const LogBuffer *buffer, const LogSearch *search, QWidget *parent = nullptr);

    void setWrapped(bool wrapped);
    void setTimesShown(bool shown);
    void setFollowing(bool following);
    bool isFollowing() const { return m_following; }
    /// How many lines came since following was paused.
    qint64 newLines() const;

    /// Brings a line into the middle and marks it.
    void showLine(qint64 number);
    std::optional<qint64> markedLine() const { return m_marked; }
    qint64 topLine() const { return m_top; }

    bool hasSelection() const;
    QString selectedText() const;
    void selectAll();
    void copy() const;
    /// What can be seen now, for those who do not see.
    QString visibleText() const;
    /// Where the text begins, from the left: behind the times, where they are shown and known.
    int gutter() const;
    /// How many lines the last painting laid out.
    int linesPainted() const { return m_painted; }

Q_SIGNALS:
    void followingChanged(bool following);
    void newLinesChanged(qint64 count);
    /// Keys that mean the search: "/", n, N, Escape.
    void searchRequested();
    void stepRequested(bool forward);
    void leaveRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Place
    {
        qint64 line = 0;
        qsizetype column = 0;
        auto operator<=>(const Place &) const = default; // NOLINT(modernize-use-nullptr)
    };
    struct End
    {
        qint64 top;
        int row; // of the top line, where it is wrapped
    };
    void onChanged(qsizetype added, qsizetype dropped);
    void arrange();
    void sayVisible();
    int rowHeight() const;
    int rowsVisible() const;
    int textWidth() const;
    int layOut(QTextLayout &layout, const LogEntry &entry) const;
    Columns selectedIn(qint64 number) const;
    End endAnchor() const;
    Place placeAt(const QPoint &point) const;
    std::pair<Place, Place> selection() const;
    QString linesText(const Place &from, const Place &to) const;

    const LogBuffer *m_buffer;
    const LogSearch *m_search;
    qint64 m_top = 0; // first line in sight
    int m_topRow = 0; // of it, where it is wrapped
    Place m_anchor;   // of the selection
    Place m_caret;
    std::optional<qint64> m_marked;
    qint64 m_seenEnd = 0;
    int m_widest = 0;
    int m_painted = 0;
    int m_speaker = 0; // timer that says what is in sight
    bool m_wrapped = true;
    bool m_timesShown = true;
    bool m_following = true;
    bool m_arranging = false;
};

} // namespace wingman::ui
