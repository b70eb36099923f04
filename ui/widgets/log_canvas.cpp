// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/log_canvas.h"

#include "widgets/format.h"
#include "widgets/log_paint.h"
#include "widgets/surface_paint.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextLayout>
#include <QTimerEvent>

namespace wingman::ui {
namespace {

constexpr int speakAfter = 300; // milliseconds without a change
} // namespace

LogCanvas::LogCanvas(const QString &objectName, const LogBuffer *buffer, const LogSearch *search, QWidget *parent)
    : QAbstractScrollArea(parent), m_buffer(buffer), m_search(search)
{
    setObjectName(objectName);
    setFont(composedFont(Text::Body, false, true));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setAutoFillBackground(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    connect(m_buffer, &LogBuffer::changed, this, &LogCanvas::onChanged);
    connect(m_buffer, &LogBuffer::cleared, this, [this] {
        m_top = m_seenEnd = m_buffer->first();
        m_topRow = m_widest = 0;
        m_anchor = m_caret = {m_top, 0};
        m_marked.reset();
        arrange();
    });
    connect(m_search, &LogSearch::changed, viewport(), qOverload<>(&QWidget::update));
}

void LogCanvas::setWrapped(bool wrapped)
{
    m_wrapped = wrapped;
    arrange();
}

void LogCanvas::setTimesShown(bool shown)
{
    m_timesShown = shown;
    arrange();
}

void LogCanvas::setFollowing(bool following)
{
    if (following) {
        m_seenEnd = m_buffer->end();
        Q_EMIT newLinesChanged(0);
    }
    if (following == m_following)
        return;
    m_following = following;
    if (!following)
        m_seenEnd = m_buffer->end();
    arrange();
    Q_EMIT followingChanged(following);
}

qint64 LogCanvas::newLines() const
{
    return m_following ? 0 : m_buffer->end() - qMax(m_seenEnd, m_buffer->first());
}

void LogCanvas::showLine(qint64 number)
{
    m_marked = number;
    setFollowing(false);
    verticalScrollBar()->setValue(static_cast<int>(number - m_buffer->first()) - rowsVisible() / 2);
    viewport()->update();
}

void LogCanvas::onChanged(qsizetype added, qsizetype)
{
    if (m_marked && *m_marked < m_buffer->first())
        m_marked.reset();
    arrange();
    if (added > 0 && !m_following)
        Q_EMIT newLinesChanged(newLines());
}

/// Bars and top line after whatever changed. What is read stays where it is, unless it was dropped.
void LogCanvas::arrange()
{
    m_arranging = true;
    const End end = endAnchor();
    verticalScrollBar()->setRange(0, static_cast<int>(end.top - m_buffer->first()));
    verticalScrollBar()->setPageStep(rowsVisible());
    if (m_following || m_top >= end.top) {
        m_top = end.top;
        m_topRow = end.row;
    } else {
        m_top = qMax(m_top, m_buffer->first());
        m_topRow = 0;
    }
    verticalScrollBar()->setValue(static_cast<int>(m_top - m_buffer->first()));
    horizontalScrollBar()->setRange(0, m_wrapped ? 0 : qMax(0, m_widest - textWidth()));
    horizontalScrollBar()->setPageStep(textWidth());
    horizontalScrollBar()->setSingleStep(fontMetrics().averageCharWidth() * 4);
    m_arranging = false;
    viewport()->update();
    if (QAccessible::isActive() && m_speaker == 0)
        m_speaker = startTimer(speakAfter);
}

void LogCanvas::scrollContentsBy(int, int dy)
{
    if (!m_arranging && dy != 0) {
        const QScrollBar *bar = verticalScrollBar();
        const bool atEnd = bar->value() >= bar->maximum();
        m_top = m_buffer->first() + bar->value();
        m_topRow = atEnd ? endAnchor().row : 0;
        setFollowing(atEnd);
    }
    viewport()->update();
}

int LogCanvas::rowHeight() const
{
    return fontMetrics().lineSpacing();
}

int LogCanvas::rowsVisible() const
{
    return qMax(1, (viewport()->height() - 2 * pixels(Space::XS)) / rowHeight());
}

int LogCanvas::gutter() const
{
    const int time = fontMetrics().horizontalAdvance(QStringLiteral("00:00:00")) + pixels(Space::M);
    return pixels(Space::M) + (m_timesShown && m_buffer->hasTimes() ? time : 0);
}

int LogCanvas::textWidth() const
{
    return qMax(fontMetrics().averageCharWidth(), viewport()->width() - gutter() - pixels(Space::S));
}

int LogCanvas::layOut(QTextLayout &layout, const LogEntry &entry) const
{
    layout.setText(entry.text);
    layout.setFont(font());
    QTextOption option;
    option.setTextDirection(Qt::LeftToRight);
    option.setWrapMode(m_wrapped ? QTextOption::WrapAnywhere : QTextOption::ManualWrap);
    layout.setTextOption(option);
    int rows = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(m_wrapped ? textWidth() : QWIDGETSIZE_MAX);
        line.setPosition(QPointF(0, rows * rowHeight()));
        ++rows;
    }
    layout.endLayout();
    return qMax(1, rows);
}

/// Where the top is when the last line ends at the bottom. Looks at no more lines than can be seen.
LogCanvas::End LogCanvas::endAnchor() const
{
    int left = rowsVisible();
    qint64 number = m_buffer->end();
    while (number > m_buffer->first() && left > 0) {
        --number;
        QTextLayout layout;
        const int rows = m_wrapped ? layOut(layout, m_buffer->at(number)) : 1;
        if (rows > left)
            return {number, rows - left};
        left -= rows;
    }
    return {number, 0};
}

Columns LogCanvas::selectedIn(qint64 number) const
{
    const auto [from, to] = selection();
    if (!hasSelection() || number < from.line || number > to.line)
        return {};
    return {number == from.line ? from.column : 0, number == to.line ? to.column : m_buffer->at(number).text.size()};
}

void LogCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), colorOf(Role::Surface, palette()));
    painter.setFont(font());
    m_painted = 0;
    const int bottom = viewport()->height();
    int y = pixels(Space::XS) - m_topRow * rowHeight();
    const int before = m_widest;
    for (qint64 number = m_top; number < m_buffer->end() && y < bottom; ++number, ++m_painted) {
        const LogEntry &entry = m_buffer->at(number);
        QTextLayout layout;
        layout.setFormats(rangesOf(entry, m_search->hitsIn(entry.text), selectedIn(number), palette()));
        const int height = layOut(layout, entry) * rowHeight();
        if (m_marked == number) {
            painter.fillRect(0, y, viewport()->width(), height, colorOf(Role::Selection, palette()));
            painter.fillRect(0, y, pixels(Space::XS) / 2, height, colorOf(Role::Accent, palette()));
        }
        if (m_timesShown && entry.at) {
            painter.setPen(colorOf(Role::Faint, palette()));
            painter.drawText(pixels(Space::M), y, gutter(), rowHeight(), Qt::AlignVCenter, formatClockTime(*entry.at));
        }
        painter.setPen(inkOf(entry.level, palette()));
        painter.save();
        painter.setClipRect(gutter(), 0, viewport()->width() - gutter(), bottom);
        layout.draw(&painter, QPointF(gutter() - horizontalScrollBar()->value(), y));
        painter.restore();
        if (!m_wrapped)
            m_widest = qMax(m_widest, qCeil(layout.maximumWidth()));
        y += height;
    }
    if (m_widest != before)
        horizontalScrollBar()->setRange(0, qMax(0, m_widest - textWidth()));
    if (hasFocus())
        paintFocusRing(painter, viewport()->rect(), palette());
}

LogCanvas::Place LogCanvas::placeAt(const QPoint &point) const
{
    int y = pixels(Space::XS) - m_topRow * rowHeight();
    for (qint64 number = m_top; number < m_buffer->end(); ++number) {
        QTextLayout layout;
        const int rows = layOut(layout, m_buffer->at(number));
        if (point.y() < y + rows * rowHeight()) {
            const QTextLine line = layout.lineAt(qBound(0, (point.y() - y) / rowHeight(), rows - 1));
            const int x = point.x() - gutter() + horizontalScrollBar()->value();
            return {number, point.y() < y || !line.isValid() ? 0 : line.xToCursor(x)};
        }
        y += rows * rowHeight();
        if (y > viewport()->height())
            return {number, m_buffer->at(number).text.size()};
    }
    if (m_buffer->isEmpty())
        return {};
    return {m_buffer->end() - 1, m_buffer->at(m_buffer->end() - 1).text.size()};
}

std::pair<LogCanvas::Place, LogCanvas::Place> LogCanvas::selection() const
{
    Place from = qMin(m_anchor, m_caret);
    Place to = qMax(m_anchor, m_caret);
    if (from.line < m_buffer->first())
        from = {m_buffer->first(), 0};
    return {from, qMax(from, to)};
}

bool LogCanvas::hasSelection() const
{
    const auto [from, to] = selection();
    return from != to && !m_buffer->isEmpty();
}

QString LogCanvas::linesText(const Place &from, const Place &to) const
{
    QStringList lines;
    for (qint64 number = from.line; number <= to.line && number < m_buffer->end(); ++number) {
        const LogEntry &entry = m_buffer->at(number);
        const qsizetype start = number == from.line ? from.column : 0;
        const qsizetype end = number == to.line ? to.column : entry.text.size();
        const bool whole = start == 0 && m_timesShown && entry.at.has_value();
        lines << (whole ? toText(*entry.at) + QLatin1Char(' ') : QString()) + entry.text.mid(start, end - start);
    }
    return lines.join(QLatin1Char('\n'));
}

QString LogCanvas::selectedText() const
{
    const auto [from, to] = selection();
    return hasSelection() ? linesText(from, to) : QString();
}

void LogCanvas::selectAll()
{
    if (m_buffer->isEmpty())
        return;
    m_anchor = {m_buffer->first(), 0};
    m_caret = {m_buffer->end() - 1, m_buffer->at(m_buffer->end() - 1).text.size()};
    viewport()->update();
}

void LogCanvas::copy() const
{
    if (hasSelection())
        QGuiApplication::clipboard()->setText(selectedText());
}

QString LogCanvas::visibleText() const
{
    const qint64 last = qMin(m_top + rowsVisible(), m_buffer->end()) - 1;
    if (last < m_top || m_buffer->isEmpty())
        return {};
    return linesText({m_top, 0}, {last, m_buffer->at(last).text.size()});
}

void LogCanvas::sayVisible()
{
    setAccessibleDescription(visibleText());
}

void LogCanvas::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
}

void LogCanvas::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->matches(QKeySequence::SelectAll))
        selectAll();
    else if (event->matches(QKeySequence::Find) || (plain && event->text() == QStringLiteral("/")))
        Q_EMIT searchRequested();
    else if (plain && event->key() == Qt::Key_N)
        Q_EMIT stepRequested(!event->modifiers().testFlag(Qt::ShiftModifier));
    else if (event->matches(QKeySequence::FindNext))
        Q_EMIT stepRequested(true);
    else if (event->matches(QKeySequence::FindPrevious))
        Q_EMIT stepRequested(false);
    else if (event->key() == Qt::Key_Home)
        verticalScrollBar()->setValue(0);
    else if (event->key() == Qt::Key_End)
        setFollowing(true);
    else if (event->key() == Qt::Key_Escape && m_search->isActive())
        Q_EMIT leaveRequested();
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void LogCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_caret = placeAt(event->position().toPoint());
    if (!event->modifiers().testFlag(Qt::ShiftModifier))
        m_anchor = m_caret;
    viewport()->update();
}

void LogCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (!event->buttons().testFlag(Qt::LeftButton))
        return;
    const int y = event->position().toPoint().y();
    if (y < 0 || y > viewport()->height()) // the selection goes on beyond the edge
        verticalScrollBar()->setValue(verticalScrollBar()->value() + (y < 0 ? -1 : 1));
    m_caret = placeAt(event->position().toPoint());
    viewport()->update();
}

void LogCanvas::mouseReleaseEvent(QMouseEvent *)
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (clipboard->supportsSelection() && hasSelection())
        clipboard->setText(selectedText(), QClipboard::Selection);
}

void LogCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    const Place place = placeAt(event->position().toPoint());
    if (m_buffer->isEmpty())
        return;
    const QString &text = m_buffer->at(place.line).text;
    const auto isWord = [&text](qsizetype i) {
        return i >= 0 && i < text.size() && !text[i].isSpace() && !QStringView(u"\"'()[]{},;=").contains(text[i]);
    };
    qsizetype from = place.column;
    qsizetype to = place.column;
    while (isWord(from - 1))
        --from;
    while (isWord(to))
        ++to;
    m_anchor = {place.line, from};
    m_caret = {place.line, to};
    viewport()->update();
}

void LogCanvas::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_speaker)
        return QAbstractScrollArea::timerEvent(event);
    killTimer(m_speaker);
    m_speaker = 0;
    sayVisible();
}

bool LogCanvas::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange) {
        setFont(composedFont(Text::Body, false, true));
        arrange();
    }
    return QAbstractScrollArea::event(event);
}

} // namespace wingman::ui
