// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/code_view.h"

#include "theme/icons.h"
#include "theme/style.h"
#include "widgets/format.h"
#include "widgets/surface_paint.h"
#include "widgets/text_label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolButton>
#include <QVBoxLayout>

namespace wingman::ui {
namespace {
constexpr qsizetype mostMatches = 100000;
} // namespace

CodeView::CodeView(const QString &objectName, QWidget *parent)
    : QWidget(parent),
      m_edit(new QPlainTextEdit(this)),
      m_query(new QLineEdit(this)),
      m_count(new TextLabel(objectName + QStringLiteral("Count"), this, Text::Small, Role::Muted)),
      m_previous(new QToolButton(this)),
      m_next(new QToolButton(this)),
      m_copy(new QToolButton(this))
{
    setObjectName(objectName);
    m_edit->setObjectName(objectName + QStringLiteral("Text"));
    m_edit->setReadOnly(true);
    m_edit->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_edit->setFont(composedFont(Text::Body, false, true));
    m_edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_edit->setFrameShape(QFrame::NoFrame);
    m_edit->setUndoRedoEnabled(false);
    m_edit->document()->setDocumentMargin(pixels(Space::M));
    m_edit->installEventFilter(this);
    m_query->setObjectName(objectName + QStringLiteral("Search"));
    m_query->addAction(icon(Icon::Search), QLineEdit::LeadingPosition);
    m_query->setClearButtonEnabled(true);
    m_query->installEventFilter(this);
    const auto prepare = [&objectName](QToolButton *button, const char *name, Icon shown) {
        button->setObjectName(objectName + QString::fromLatin1(name));
        button->setIcon(icon(shown));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        setKind(button, ButtonKind::Quiet);
    };
    prepare(m_previous, "Previous", Icon::ChevronUp);
    prepare(m_next, "Next", Icon::ChevronDown);
    prepare(m_copy, "Copy", Icon::Copy);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(pixels(Space::S), pixels(Space::S), pixels(Space::S), pixels(Space::S));
    tools->setSpacing(pixels(Space::XS));
    tools->addWidget(m_query, 1);
    tools->addWidget(m_count);
    tools->addWidget(m_previous);
    tools->addWidget(m_next);
    tools->addStretch(1);
    tools->addWidget(m_copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(tools);
    column->addWidget(m_edit, 1);
    connect(m_query, &QLineEdit::textChanged, this, &CodeView::look);
    connect(m_previous, &QToolButton::clicked, this, [this] { step(false); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(true); });
    connect(m_copy, &QToolButton::clicked, this, [this] {
        const QTextCursor cursor = m_edit->textCursor();
        const bool some = cursor.hasSelection();
        QGuiApplication::clipboard()->setText(
            some ? m_text.mid(cursor.selectionStart(), cursor.selectionEnd() - cursor.selectionStart()) : m_text);
    });
    connect(m_edit->verticalScrollBar(), &QScrollBar::valueChanged, this, &CodeView::mark);
    retranslate();
    showCount();
}

void CodeView::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_edit->setPlainText(text);
    look();
}

void CodeView::setJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    setText(QString::fromUtf8(document.isNull() ? json : document.toJson(QJsonDocument::Indented)));
}

void CodeView::setName(const QString &name)
{
    m_name = name;
    retranslate();
}

void CodeView::setWrapped(bool wrapped)
{
    m_edit->setLineWrapMode(wrapped ? QPlainTextEdit::WidgetWidth : QPlainTextEdit::NoWrap);
}

void CodeView::look()
{
    const QString wanted = m_query->text();
    m_matches.clear();
    m_current = -1;
    for (qsizetype at = wanted.isEmpty() ? -1 : m_text.indexOf(wanted, 0, Qt::CaseInsensitive);
         at >= 0 && m_matches.size() < mostMatches;
         at = m_text.indexOf(wanted, at + wanted.size(), Qt::CaseInsensitive))
        m_matches.append(static_cast<int>(at));
    mark();
    showCount();
}

void CodeView::step(bool forward)
{
    if (m_matches.isEmpty())
        return;
    const int count = matchCount();
    m_current = m_current < 0 ? (forward ? 0 : count - 1) : (m_current + (forward ? 1 : count - 1)) % count;
    QTextCursor cursor(m_edit->document());
    cursor.setPosition(m_matches[m_current]);
    m_edit->setTextCursor(cursor);
    m_edit->ensureCursorVisible();
    mark();
    showCount();
}

/// Only what is in sight is marked, so that many matches cost nothing.
void CodeView::mark()
{
    QList<QTextEdit::ExtraSelection> marks;
    const auto length = static_cast<int>(m_query->text().size());
    const int from = m_edit->cursorForPosition(QPoint(0, 0)).block().position();
    const QRect box = m_edit->viewport()->rect();
    const QTextBlock last = m_edit->cursorForPosition(box.bottomRight()).block();
    const int to = last.position() + last.length();
    for (auto it = std::lower_bound(m_matches.begin(), m_matches.end(), from); it != m_matches.end() && *it < to;
         ++it) {
        QTextEdit::ExtraSelection found;
        found.cursor = QTextCursor(m_edit->document());
        found.cursor.setPosition(*it);
        found.cursor.setPosition(*it + length, QTextCursor::KeepAnchor);
        const bool isCurrent = it - m_matches.begin() == m_current;
        found.format.setBackground(isCurrent ? m_edit->palette().color(QPalette::Highlight)
                                             : colorOf(Role::WarnFill, m_edit->palette()));
        found.format.setForeground(isCurrent ? m_edit->palette().color(QPalette::HighlightedText)
                                             : colorOf(Role::Warn, m_edit->palette()));
        found.format.setFontUnderline(true);
        marks.append(found);
    }
    m_edit->setExtraSelections(marks);
}

void CodeView::showCount()
{
    const bool some = !m_matches.isEmpty();
    m_previous->setEnabled(some);
    m_next->setEnabled(some);
    m_count->setVisible(!m_query->text().isEmpty());
    m_count->setText(m_current >= 0 ? tr("%1 of %2").arg(formatCount(m_current + 1), formatCount(matchCount()))
                                    : tr("%n match(es)", nullptr, matchCount()));
}

bool CodeView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isShifted = key->modifiers().testFlag(Qt::ShiftModifier);
    if (watched == m_query) {
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            step(!isShifted);
            return true;
        }
        if (key->key() == Qt::Key_Escape && !m_query->text().isEmpty()) {
            m_query->clear();
            m_edit->setFocus();
            return true;
        }
    } else if (key->matches(QKeySequence::Find) || key->text() == QStringLiteral("/")) {
        m_query->setFocus(Qt::ShortcutFocusReason);
        m_query->selectAll();
        return true;
    } else if (key->key() == Qt::Key_N && !(key->modifiers() & Qt::ControlModifier)) {
        step(!isShifted);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool CodeView::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        m_edit->setFont(composedFont(Text::Body, false, true));
    return QWidget::event(event);
}

void CodeView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showCount();
    } else if (event->type() == QEvent::PaletteChange) {
        mark();
    }
}

void CodeView::retranslate()
{
    m_edit->setAccessibleName(m_name.isEmpty() ? tr("Document") : m_name);
    m_query->setPlaceholderText(tr("Search"));
    m_query->setAccessibleName(tr("Search this document"));
    m_previous->setAccessibleName(tr("Previous match"));
    m_previous->setToolTip(tr("Previous match (Shift+N)"));
    m_next->setAccessibleName(tr("Next match"));
    m_next->setToolTip(tr("Next match (N)"));
    m_copy->setAccessibleName(tr("Copy"));
    m_copy->setToolTip(tr("Copy the selection, or everything"));
}

} // namespace wingman::ui
