// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filter_field.h"

#include "theme/icons.h"
#include "widgets/surface_paint.h"
#include "widgets/text_label.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStringListModel>
#include <QVBoxLayout>

namespace wingman::ui {

/// Draws what is wrong around itself, whatever the style draws.
class FilterField::Edit final : public QLineEdit
{
public:
    using QLineEdit::QLineEdit;
    bool wrong = false;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QLineEdit::paintEvent(event);
        if (!wrong)
            return;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(paintOf(Tone::Danger, palette()).ink, 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius(), radius());
    }
};

FilterField::FilterField(const QString &objectName, QWidget *parent)
    : QWidget(parent),
      m_edit(new Edit(this)),
      m_errorLine(new TextLabel(objectName + QStringLiteral("Error"), this, Text::Small)),
      m_words(new QStringListModel(this)),
      m_completer(new QCompleter(m_words, this))
{
    setObjectName(objectName);
    setFocusProxy(m_edit);
    m_edit->setObjectName(objectName + QStringLiteral("Edit"));
    m_edit->setFont(composedFont(Text::Body, false, true));
    m_edit->addAction(icon(Icon::Filter), QLineEdit::LeadingPosition);
    m_edit->setClearButtonEnabled(true);
    m_edit->installEventFilter(this);
    m_errorLine->setTone(Tone::Danger);
    m_errorLine->setWordWrap(true);
    m_errorLine->hide();
    m_completer->setWidget(m_edit);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setCompletionMode(QCompleter::PopupCompletion);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &FilterField::replaceWord);
    connect(m_edit, &QLineEdit::textChanged, this, &FilterField::textChanged);
    connect(m_edit, &QLineEdit::textEdited, this, &FilterField::complete);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(pixels(Space::XS));
    column->addWidget(m_edit);
    column->addWidget(m_errorLine);
    retranslate();
}

QString FilterField::text() const
{
    return m_edit->text();
}

QLineEdit *FilterField::edit() const
{
    return m_edit;
}

void FilterField::setText(const QString &text)
{
    m_edit->setText(text);
}

void FilterField::setPlaceholder(const QString &placeholder)
{
    m_edit->setPlaceholderText(placeholder);
}

void FilterField::setName(const QString &name)
{
    m_name = name;
    retranslate();
}

void FilterField::setError(const QString &sentence)
{
    if (sentence == m_error)
        return;
    m_error = sentence;
    m_edit->wrong = !sentence.isEmpty();
    m_edit->update();
    m_errorLine->setText(sentence);
    m_errorLine->setVisible(m_errorBelow && !sentence.isEmpty());
    retranslate();
}

void FilterField::setErrorBelow(bool below)
{
    m_errorBelow = below;
    m_errorLine->setVisible(below && !m_error.isEmpty());
}

void FilterField::setCompletions(const QStringList &words)
{
    if (words != m_words->stringList())
        m_words->setStringList(words);
}

bool FilterField::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        m_edit->setFont(composedFont(Text::Body, false, true));
    return QWidget::event(event);
}

void FilterField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool FilterField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress && !m_completer->popup()->isVisible()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isPlain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (isPlain && key->key() == Qt::Key_Escape && !m_edit->text().isEmpty()) {
            m_edit->clear();
            return true;
        }
        if (isPlain && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            Q_EMIT listRequested();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FilterField::retranslate()
{
    m_edit->setAccessibleName(m_name.isEmpty() ? tr("Filter") : m_name);
    m_edit->setAccessibleDescription(m_error);
    m_edit->setToolTip(m_error.toHtmlEscaped());
}

void FilterField::complete()
{
    const QString before = m_edit->text().left(m_edit->cursorPosition());
    const QString word = before.mid(before.lastIndexOf(QLatin1Char(' ')) + 1);
    m_completer->setCompletionPrefix(word);
    const bool isNew = m_completer->completionCount() > 0 && m_completer->currentCompletion() != word;
    if (word.isEmpty() || !isNew)
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void FilterField::replaceWord(const QString &word)
{
    const QString text = m_edit->text();
    const qsizetype cursor = m_edit->cursorPosition();
    const qsizetype from = text.left(cursor).lastIndexOf(QLatin1Char(' ')) + 1;
    m_edit->setText(text.left(from) + word + text.mid(cursor));
    m_edit->setCursorPosition(static_cast<int>(from + word.size()));
}

} // namespace wingman::ui
