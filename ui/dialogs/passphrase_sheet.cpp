// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/passphrase_sheet.h"

#include "base/redaction.h"
#include "identity/passphrase_rule.h"
#include "link/then.h"
#include "theme/announcement.h"
#include "theme/style.h"
#include "widgets/progress_line.h"
#include "widgets/text_label.h"

#include <QBoxLayout>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

namespace wingman::ui {
namespace {

constexpr int columns = 66; // characters

/// Out of a field, where it could be brought back by undo, into memory that is wiped.
GivenSecret taken(QLineEdit *edit)
{
    QString typed = edit->text();
    auto secret = std::make_shared<const SecretText>(typed);
    edit->setText({});
    typed.fill(QChar());
    return secret;
}

} // namespace

PassphraseSheet::PassphraseSheet(SessionLink &session, Task task, QWidget *window)
    : Sheet(QStringLiteral("passphraseSheet"), window),
      m_session(session),
      m_task(task),
      m_words(new TextLabel(QStringLiteral("passphraseWords"), this)),
      m_note(new TextLabel(QStringLiteral("passphraseNote"), this, Text::Small, Role::Muted)),
      m_said(new TextLabel(QStringLiteral("passphraseSaid"), this)),
      m_progress(new ProgressLine(QStringLiteral("passphraseProgress"), this)),
      m_cancel(new QPushButton(this)),
      m_do(new QPushButton(this))
{
    setColumns(columns);
    setIcon(Icon::Lock, task == Task::Remove ? Tone::Warn : Tone::Accent);
    for (TextLabel *label : {m_words, m_note, m_said})
        label->setWordWrap(true);
    m_said->setTone(Tone::Danger);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(pixels(Space::M));
    grid->setVerticalSpacing(pixels(Space::S));
    grid->setColumnStretch(1, 1);
    if (task != Task::Set)
        m_current = add(grid, "passphraseCurrent");
    if (task != Task::Remove) {
        m_fresh = add(grid, "passphraseFresh");
        m_again = add(grid, "passphraseAgain");
    }
    m_cancel->setObjectName(QStringLiteral("passphraseCancel"));
    m_do->setObjectName(QStringLiteral("passphraseDo"));
    for (QPushButton *button : {m_cancel, m_do})
        button->setAutoDefault(false);
    setKind(m_do, task == Task::Remove ? ButtonKind::DangerPrimary : ButtonKind::Primary);
    body()->addWidget(m_words);
    body()->addLayout(grid);
    body()->addWidget(m_progress);
    body()->addWidget(m_said);
    body()->addWidget(m_note);
    addButton(m_cancel);
    addButton(m_do);
    setFirstFocus(fields().constFirst());
    connect(m_cancel, &QAbstractButton::clicked, this, &Sheet::dismiss);
    connect(m_do, &QAbstractButton::clicked, this, &PassphraseSheet::carryOut);
    retranslate();
}

PassphraseSheet::Field PassphraseSheet::add(QGridLayout *grid, const char *name)
{
    const QString base = QString::fromLatin1(name);
    const Field field{new TextLabel(base + QStringLiteral("Title"), this), new QLineEdit(this)};
    field.edit->setObjectName(base);
    field.edit->setEchoMode(QLineEdit::Password);
    field.edit->setMaxLength(identity::longestPassphrase);
    field.edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    field.title->setBuddy(field.edit);
    const int row = grid->rowCount();
    grid->addWidget(field.title, row, 0);
    grid->addWidget(field.edit, row, 1);
    connect(field.edit, &QLineEdit::textEdited, this, [this] {
        m_refusal.clear();
        showState();
    });
    connect(field.edit, &QLineEdit::returnPressed, this, &PassphraseSheet::carryOut);
    return field;
}

QList<QLineEdit *> PassphraseSheet::fields() const
{
    QList<QLineEdit *> all;
    for (const Field &field : {m_current, m_fresh, m_again}) {
        if (field.edit != nullptr)
            all.append(field.edit);
    }
    return all;
}

QString PassphraseSheet::problem() const
{
    if (m_current.edit != nullptr && m_current.edit->text().isEmpty())
        return tr("The present passphrase is needed.");
    if (m_fresh.edit == nullptr)
        return {};
    const SecretText fresh(m_fresh.edit->text());
    switch (identity::passphraseProblem(fresh.bytes())) {
    case identity::PassphraseProblem::TooShort:
        return tr("At least %n character(s) are needed.", nullptr, identity::fewestCharacters);
    case identity::PassphraseProblem::TooLong:
        return tr("That is longer than can be kept.");
    case identity::PassphraseProblem::TooPlain:
        return tr("At least %n different character(s) are needed.", nullptr, identity::fewestKinds);
    case identity::PassphraseProblem::None:
        break;
    }
    return m_fresh.edit->text() == m_again.edit->text() ? QString() : tr("The two are not the same.");
}

void PassphraseSheet::carryOut()
{
    if (isBusy() || !problem().isEmpty())
        return showState();
    const GivenSecret current = m_current.edit != nullptr ? taken(m_current.edit) : nullptr;
    const GivenSecret fresh = m_fresh.edit != nullptr ? taken(m_fresh.edit) : nullptr;
    clearFields();
    m_refusal.clear();
    setBusy(true, tr("It is being looked at and recorded."));
    showState();
    then(this,
         m_task == Task::Remove ? m_session.removePassphrase(current, Cancel())
                                : m_session.setPassphrase(current, fresh, Cancel()),
         [this](const Result<> &result) { ended(result); });
}

void PassphraseSheet::ended(const Result<> &result)
{
    setBusy(false);
    if (result) {
        dismiss();
        Q_EMIT done();
        return;
    }
    m_refusal = inert(result.error().sentence());
    showState();
    fields().constFirst()->setFocus(Qt::OtherFocusReason);
    announce(m_said);
}

void PassphraseSheet::clearFields()
{
    const auto all = fields();
    for (QLineEdit *edit : all)
        edit->setText({}); // clear() could be undone, in clear text
}

void PassphraseSheet::showState()
{
    const QString why = problem();
    const auto all = fields();
    for (QLineEdit *edit : all)
        edit->setEnabled(!isBusy());
    m_cancel->setEnabled(!isBusy());
    m_do->setEnabled(!isBusy() && why.isEmpty());
    m_do->setToolTip(why.toHtmlEscaped());
    m_do->setAccessibleDescription(why);
    m_progress->setVisible(isBusy());
    m_said->setText(m_refusal);
    m_said->setAccessibleName(m_refusal);
    m_said->setVisible(!m_refusal.isEmpty());
    const bool isTyped = m_fresh.edit != nullptr && !m_fresh.edit->text().isEmpty();
    const QString rule =
        tr("At least %n character(s); a few words in a row are good. It is kept nowhere: only what proves it is, made "
           "so that each guess is slow.",
           nullptr, identity::fewestCharacters);
    m_note->setText(isTyped && !why.isEmpty() && !isBusy() ? why : rule);
    m_note->setVisible(m_task != Task::Remove);
}

void PassphraseSheet::retranslate()
{
    const auto words = [this](const QString &title, const QString &sentence, const QString &button) {
        setTitle(title);
        m_words->setText(sentence);
        m_do->setText(button);
        m_do->setAccessibleName(QString(button).remove(QLatin1Char('&')));
    };
    switch (m_task) {
    case Task::Set:
        words(tr("Set a passphrase"),
              tr("With a passphrase the console can be locked: by you, when nobody uses it for a while, and each time "
                 "it starts."),
              tr("&Set the passphrase"));
        break;
    case Task::Change:
        words(tr("Change the passphrase"), tr("From now on the new one opens the console."),
              tr("&Change the passphrase"));
        break;
    case Task::Remove:
        words(tr("Remove the passphrase"),
              tr("The console cannot be locked any more: whoever sits at this desktop can use it."),
              tr("&Remove the passphrase"));
        break;
    }
    const auto name = [](const Field &field, const QString &title) {
        if (field.edit == nullptr)
            return;
        field.title->setText(title);
        field.edit->setAccessibleName(QString(title).remove(QLatin1Char('&')));
    };
    name(m_current, tr("&Present passphrase"));
    name(m_fresh, tr("&New passphrase"));
    name(m_again, tr("The new one &again"));
    m_progress->setName(m_words->text());
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(m_cancel->text());
    showState();
}

void PassphraseSheet::hideEvent(QHideEvent *event)
{
    clearFields();
    showState();
    Sheet::hideEvent(event);
}

void PassphraseSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Sheet::changeEvent(event);
}

} // namespace wingman::ui
