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
    m_sentence->setWordWrap(true);
    m_work->setWordWrap(true);
    m_work->setVisible(!titles.isEmpty());
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

bool LeavingSheet::isRemembered() const
{
    return m_remember->isChecked();
}

void LeavingSheet::retranslate()
{
    const bool closing = m_question == Question::Closing;
    setTitle(closing ? tr("Keep Wingman running?")
                     : tr("%n operation(s) are still running", nullptr, static_cast<int>(m_titles.size())));
    setIcon(closing ? Icon::Tray : Icon::Clock, closing ? Tone::Accent : Tone::Warn);
    m_sentence->setText(
        closing ? tr("In the tray it goes on watching, and tells you when something needs attention.")
                : tr("What was already sent goes on at its engine. Wingman waits a few seconds for the answer; an "
                     "outcome that it does not learn is recorded as unknown, and looked up at the next start. "
                     "Nothing is sent twice."));
    QStringList lines;
    for (const QString &title : std::as_const(m_titles))
        lines.append(QStringLiteral("· ") + title);
    m_work->setText(lines.join(QLatin1Char('\n')));
    m_remember->setText(tr("&Remember this; Settings can change it"));
    m_remember->setAccessibleName(tr("Remember this choice"));
    m_cancel->setText(closing ? tr("Cancel") : tr("Stay"));
    m_quit->setText(closing ? tr("Quit") : tr("Quit now"));
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
