// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/leaving_sheet.h"

#include "theme/style.h"
#include "widgets/text_label.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QEvent>
#include <QPushButton>

namespace wingman::ui {
namespace {
constexpr int columns = 62;
}

LeavingSheet::LeavingSheet(Question question, const QStringList &titles, QWidget *window)
    : Sheet(question == Question::Closing ? QStringLiteral("closingSheet") : QStringLiteral("quittingSheet"), window),
      m_question(question),
      m_titles(titles),
      m_sentence(new TextLabel(QStringLiteral("leavingSentence"), this)),
      m_work(new TextLabel(QStringLiteral("leavingWork"), this, Text::Body, Role::Muted)),
      m_remember(new QCheckBox(this)),
      m_cancel(new QPushButton(this)),
      m_quit(new QPushButton(this)),
      m_tray(new QPushButton(this))
{
    setColumns(columns);
    setAboveCurtain(true); // a locked console can be left too
    m_sentence->setWordWrap(true);
    m_work->setWordWrap(true);
    m_remember->setObjectName(QStringLiteral("leavingRemember"));
    m_remember->setVisible(question == Question::Closing);
    m_cancel->setObjectName(QStringLiteral("leavingCancel"));
    m_quit->setObjectName(QStringLiteral("leavingQuit"));
    m_tray->setObjectName(QStringLiteral("leavingTray"));
    body()->addWidget(m_sentence);
    body()->addWidget(m_work);
    body()->addWidget(m_remember);
    addButton(m_cancel);
    addButton(m_quit);
    if (question == Question::Closing) {
        setKind(m_tray, ButtonKind::Primary);
        addButton(m_tray);
        setFirstFocus(m_tray);
    } else {
        m_tray->hide();
        setKind(m_quit, ButtonKind::Danger);
        setFirstFocus(m_cancel);
    }
    connect(m_cancel, &QAbstractButton::clicked, this, &Sheet::dismiss);
    connect(m_quit, &QAbstractButton::clicked, this, &LeavingSheet::quitChosen);
    connect(m_tray, &QAbstractButton::clicked, this, &LeavingSheet::trayChosen);
    retranslate();
}

void LeavingSheet::setTitles(const QStringList &titles)
{
    if (m_titles == titles)
        return;
    m_titles = titles;
    setKind(m_quit, titles.isEmpty() ? ButtonKind::Primary : ButtonKind::Danger);
    retranslate();
}

void LeavingSheet::setEnding()
{
    m_quit->setEnabled(false);
    m_cancel->setEnabled(false);
    setBusy(true, tr("Waiting for what was sent"));
}

bool LeavingSheet::isRemembered() const
{
    return m_remember->isChecked();
}

void LeavingSheet::retranslate()
{
    const bool closing = m_question == Question::Closing;
    const bool over = !closing && m_titles.isEmpty();
    const auto count = static_cast<int>(m_titles.size());
    if (closing)
        setTitle(tr("Keep Wingman running?"));
    else
        setTitle(over ? tr("Nothing is running any more") : tr("%n operation(s) are still running", nullptr, count));
    setIcon(closing ? Icon::Tray : (over ? Icon::Check : Icon::Clock),
            closing ? Tone::Accent : (over ? Tone::Ok : Tone::Warn));
    if (closing)
        m_sentence->setText(tr("In the tray it goes on watching, and tells you when something needs attention."));
    else if (over)
        m_sentence->setText(tr("All of it ended, and its outcome is recorded."));
    else
        m_sentence->setText(tr("What was already sent goes on at its engine. Wingman waits a few seconds for the "
                               "answer; an outcome that it does not learn is recorded as unknown, and looked up at "
                               "the next start. Nothing is sent twice."));
    QStringList lines;
    for (const QString &title : std::as_const(m_titles)) {
        if (!title.isEmpty())
            lines.append(QStringLiteral("· ") + title);
    }
    m_work->setText(lines.join(QLatin1Char('\n')));
    m_work->setVisible(!lines.isEmpty());
    m_remember->setText(tr("&Remember this; Settings can change it"));
    m_remember->setAccessibleName(tr("Remember this choice"));
    m_cancel->setText(closing ? tr("Cancel") : tr("Stay"));
    m_quit->setText(closing || over ? tr("Quit") : tr("Quit now"));
    m_tray->setText(tr("Keep running in the tray"));
    for (QPushButton *button : {m_cancel, m_quit, m_tray})
        button->setAccessibleName(button->text());
}

void LeavingSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Sheet::changeEvent(event);
}

} // namespace wingman::ui
