// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/log_view.h"

#include "theme/icons.h"
#include "theme/style.h"
#include "widgets/format.h"
#include "widgets/log_buffer.h"
#include "widgets/log_canvas.h"
#include "widgets/log_search.h"
#include "widgets/surface_paint.h"
#include "widgets/text_label.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace wingman::ui {

LogView::LogView(const QString &objectName, QWidget *parent)
    : QWidget(parent),
      m_buffer(new LogBuffer(this)),
      m_search(new LogSearch(m_buffer, this)),
      m_canvas(new LogCanvas(objectName + QStringLiteral("Lines"), m_buffer, m_search, this)),
      m_query(new QLineEdit(this)),
      m_count(new TextLabel(objectName + QStringLiteral("Count"), this, Text::Small, Role::Muted)),
      m_status(new TextLabel(objectName + QStringLiteral("Status"), this, Text::Small, Role::Muted)),
      m_pill(new QPushButton(m_canvas))
{
    setObjectName(objectName);
    m_query->setObjectName(objectName + QStringLiteral("Search"));
    m_query->addAction(icon(Icon::Search), QLineEdit::LeadingPosition);
    m_query->setClearButtonEnabled(true);
    m_query->installEventFilter(this);
    m_previous = tool(QStringLiteral("Previous"), false);
    m_next = tool(QStringLiteral("Next"), false);
    m_pattern = tool(QStringLiteral("Pattern"), true);
    m_exact = tool(QStringLiteral("Exact"), true);
    m_follow = tool(QStringLiteral("Follow"), true);
    m_times = tool(QStringLiteral("Times"), true);
    m_wrap = tool(QStringLiteral("Wrap"), true);
    m_copy = tool(QStringLiteral("Copy"), false);
    m_save = tool(QStringLiteral("Save"), false);
    m_previous->setIcon(icon(Icon::ChevronUp));
    m_next->setIcon(icon(Icon::ChevronDown));
    m_follow->setIcon(icon(Icon::Follow));
    m_times->setIcon(icon(Icon::Clock));
    m_wrap->setIcon(icon(Icon::Wrap));
    m_copy->setIcon(icon(Icon::Copy));
    m_save->setIcon(icon(Icon::Download));
    m_follow->setChecked(true);
    m_times->setChecked(true);
    m_wrap->setChecked(true);
    m_pill->setObjectName(objectName + QStringLiteral("NewLines"));
    m_pill->setIcon(icon(Icon::ChevronDown));
    setKind(m_pill, ButtonKind::Primary);
    m_pill->hide();

    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(pixels(Space::S), pixels(Space::S), pixels(Space::S), pixels(Space::S));
    tools->setSpacing(pixels(Space::XS));
    tools->addWidget(m_query, 4);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_pattern), static_cast<QWidget *>(m_exact), static_cast<QWidget *>(m_count),
          static_cast<QWidget *>(m_previous), static_cast<QWidget *>(m_next)})
        tools->addWidget(widget);
    tools->addStretch(1);
    tools->addWidget(m_status);
    for (QToolButton *button : {m_follow, m_times, m_wrap, m_copy, m_save})
        tools->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(tools);
    column->addWidget(m_canvas, 1);

    connect(m_query, &QLineEdit::textChanged, this, &LogView::look);
    connect(m_pattern, &QToolButton::toggled, this, &LogView::look);
    connect(m_exact, &QToolButton::toggled, this, &LogView::look);
    connect(m_search, &LogSearch::changed, this, &LogView::showCount);
    connect(m_previous, &QToolButton::clicked, this, [this] { step(false); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(true); });
    connect(m_canvas, &LogCanvas::stepRequested, this, &LogView::step);
    connect(m_canvas, &LogCanvas::leaveRequested, this, &LogView::leaveSearch);
    connect(m_canvas, &LogCanvas::searchRequested, this, [this] {
        m_query->setFocus(Qt::ShortcutFocusReason);
        m_query->selectAll();
    });
    connect(m_canvas, &LogCanvas::followingChanged, m_follow, &QToolButton::setChecked);
    connect(m_canvas, &LogCanvas::newLinesChanged, this, &LogView::showNewLines);
    connect(m_follow, &QToolButton::toggled, m_canvas, &LogCanvas::setFollowing);
    connect(m_pill, &QPushButton::clicked, m_canvas, [this] {
        m_canvas->setFollowing(true);
        m_canvas->setFocus();
    });
    connect(m_times, &QToolButton::toggled, this, [this](bool shown) {
        m_canvas->setTimesShown(shown);
        Q_EMIT choicesChanged();
    });
    connect(m_wrap, &QToolButton::toggled, this, [this](bool wrapped) {
        m_canvas->setWrapped(wrapped);
        Q_EMIT choicesChanged();
    });
    connect(m_copy, &QToolButton::clicked, this, [this] {
        if (!m_canvas->hasSelection())
            m_canvas->selectAll();
        m_canvas->copy();
    });
    connect(m_save, &QToolButton::clicked, this, &LogView::saveRequested);
    retranslate();
    showCount();
}

QToolButton *LogView::tool(const QString &name, bool checkable)
{
    auto *made = new QToolButton(this);
    made->setObjectName(objectName() + name);
    made->setAutoRaise(true);
    made->setCheckable(checkable);
    made->setFocusPolicy(Qt::TabFocus);
    setKind(made, ButtonKind::Quiet);
    return made;
}

void LogView::append(const QList<inventory::LogLine> &lines)
{
    m_buffer->append(lines);
}

void LogView::clear()
{
    m_buffer->clear();
    showNewLines(0);
}

void LogView::setCapacity(qsizetype lines)
{
    m_buffer->setCapacity(lines);
}

void LogView::setStatus(const QString &status)
{
    m_status->setText(status);
}

QString LogView::text() const
{
    QString all;
    for (qint64 number = m_buffer->first(); number < m_buffer->end(); ++number) {
        const LogEntry &entry = m_buffer->at(number);
        if (entry.at)
            all += toText(*entry.at) + QLatin1Char(' ');
        all += entry.text + QLatin1Char('\n');
    }
    return all;
}

LogView::Choices LogView::choices() const
{
    return {m_wrap->isChecked(), m_times->isChecked()};
}

void LogView::setChoices(const Choices &choices)
{
    m_wrap->setChecked(choices.wrapped);
    m_times->setChecked(choices.timesShown);
}

void LogView::look()
{
    m_search->setQuery({m_query->text(), m_pattern->isChecked(), m_exact->isChecked()});
    showCount();
}

void LogView::step(bool forward)
{
    // From the marked line; without one, from what is in sight.
    const qint64 from = m_canvas->markedLine().value_or(forward ? m_canvas->topLine() - 1 : m_buffer->end());
    if (const auto line = forward ? m_search->next(from) : m_search->previous(from)) {
        m_canvas->showLine(*line);
        showCount();
    }
}

void LogView::leaveSearch()
{
    m_query->clear();
    m_canvas->setFocus();
}

void LogView::showCount()
{
    const bool usable = m_search->isActive() && m_search->count() > 0;
    m_previous->setEnabled(usable);
    m_next->setEnabled(usable);
    // In a narrow pane the words that are looked for need the room.
    m_previous->setVisible(!m_search->query().text.isEmpty());
    m_next->setVisible(!m_search->query().text.isEmpty());
    m_count->setVisible(!m_search->query().text.isEmpty());
    const bool wrong = !m_search->problem().isEmpty();
    m_count->setTone(wrong ? std::optional(Tone::Danger) : std::nullopt);
    m_query->setAccessibleDescription(m_search->problem());
    m_query->setToolTip(m_search->problem().toHtmlEscaped());
    if (wrong) {
        m_count->setText(tr("No valid pattern"));
        return;
    }
    const qsizetype position = m_canvas->markedLine() ? m_search->positionOf(*m_canvas->markedLine()) : 0;
    const QString count = formatCount(m_search->count());
    if (m_search->isLooking())
        m_count->setText(tr("%1 lines so far").arg(count));
    else if (position > 0)
        m_count->setText(tr("%1 of %2").arg(formatCount(position), count));
    else
        m_count->setText(tr("%n line(s)", "that match", static_cast<int>(m_search->count())));
}

void LogView::showNewLines(qint64 count)
{
    m_pill->setVisible(count > 0);
    if (count <= 0)
        return;
    m_pill->setText(tr("%n new line(s)", nullptr, static_cast<int>(count)));
    placePill();
}

void LogView::placePill()
{
    m_pill->adjustSize();
    const QRect area = m_canvas->viewport()->geometry();
    m_pill->move(area.center().x() - m_pill->width() / 2, area.bottom() - m_pill->height() - pixels(Space::M));
    m_pill->raise();
}

bool LogView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_query && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            step(!key->modifiers().testFlag(Qt::ShiftModifier));
            return true;
        }
        if (key->key() == Qt::Key_Escape && !m_query->text().isEmpty()) {
            leaveSearch();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void LogView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placePill();
}

void LogView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showCount();
        showNewLines(m_canvas->newLines());
    }
}

void LogView::retranslate()
{
    const auto name = [](QToolButton *button, const QString &text, const QString &tip) {
        button->setAccessibleName(text);
        button->setToolTip(tip);
    };
    m_canvas->setAccessibleName(tr("Log lines"));
    m_query->setPlaceholderText(tr("Search this log"));
    m_query->setAccessibleName(tr("Search this log"));
    m_pattern->setText(QStringLiteral(".*"));
    m_exact->setText(QStringLiteral("Aa"));
    name(m_pattern, tr("Regular expression"), tr("Search with a regular expression"));
    name(m_exact, tr("Match case"), tr("Tell upper and lower case apart"));
    name(m_previous, tr("Previous match"), tr("Previous match (Shift+N)"));
    name(m_next, tr("Next match"), tr("Next match (N)"));
    name(m_follow, tr("Follow"), tr("Follow the end; scrolling up pauses it (End)"));
    name(m_times, tr("Times"), tr("Show when each line was written"));
    name(m_wrap, tr("Wrap"), tr("Wrap long lines"));
    name(m_copy, tr("Copy"), tr("Copy the selection, or everything (Ctrl+C)"));
    name(m_save, tr("Save"), tr("Save these lines to a file"));
}

} // namespace wingman::ui
