// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/lock_section.h"

#include "dialogs/passphrase_sheet.h"
#include "pages/settings/preference_rows.h"
#include "theme/style.h"
#include "theme/theme.h"
#include "widgets/card.h"
#include "widgets/format.h"
#include "widgets/text_label.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>

namespace wingman::ui {
namespace {

constexpr const char *context = "wingman::ui::LockSection";

QList<PreferenceRow> rows()
{
    return {
        {preference::lockIdle,
         QT_TRANSLATE_NOOP("wingman::ui::LockSection", "When nobody &uses it"),
         QT_TRANSLATE_NOOP("wingman::ui::LockSection",
                           "No key, no pointer in its windows for that long. What runs goes on."),
         {{"5", QT_TRANSLATE_NOOP("wingman::ui::LockSection", "After 5 minutes")},
          {"15", QT_TRANSLATE_NOOP("wingman::ui::LockSection", "After 15 minutes")},
          {"30", QT_TRANSLATE_NOOP("wingman::ui::LockSection", "After half an hour")},
          {"60", QT_TRANSLATE_NOOP("wingman::ui::LockSection", "After an hour")},
          {"0", QT_TRANSLATE_NOOP("wingman::ui::LockSection", "Never")}}},
        {preference::lockDesktop,
         QT_TRANSLATE_NOOP("wingman::ui::LockSection", "With the &desktop"),
         QT_TRANSLATE_NOOP("wingman::ui::LockSection",
                           "When the desktop locks itself, or the machine goes to sleep and says so."),
         {{"yes", QT_TRANSLATE_NOOP("wingman::ui::LockSection", "Lock too")},
          {"no", QT_TRANSLATE_NOOP("wingman::ui::LockSection", "Stay open")}}},
    };
}

} // namespace

LockSection::LockSection(const PageContext &pageContext, QWidget *parent)
    : SettingsSection(parent),
      m_context(pageContext),
      m_passphrase(new Card(QStringLiteral("lockPassphraseCard"), this)),
      m_state(new TextLabel(QStringLiteral("lockState"), this)),
      m_honest(new TextLabel(QStringLiteral("lockHonest"), this, Text::Small, Role::Muted)),
      m_lock(new QPushButton(this)),
      m_set(new QPushButton(this)),
      m_remove(new QPushButton(this)),
      m_when(new Card(QStringLiteral("lockWhenCard"), this))
{
    setObjectName(QStringLiteral("lockSection"));
    m_lock->setObjectName(QStringLiteral("lockNow"));
    m_set->setObjectName(QStringLiteral("lockSet"));
    m_remove->setObjectName(QStringLiteral("lockRemove"));
    m_state->setWordWrap(true);
    m_honest->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(pixels(Space::S));
    buttons->addWidget(m_lock);
    buttons->addWidget(m_set);
    buttons->addStretch(1);
    buttons->addWidget(m_remove);
    m_passphrase->body()->addWidget(m_state);
    m_passphrase->body()->addLayout(buttons);
    m_passphrase->body()->addWidget(m_honest);
    m_when->body()->addWidget(new PreferenceRows(pageContext.preferences, context, rows(), this));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, pixels(Space::XS), pixels(Space::L));
    column->setSpacing(pixels(Space::M));
    column->addWidget(m_passphrase);
    column->addWidget(m_when);
    column->addStretch(1);
    connect(m_lock, &QAbstractButton::clicked, this, [this] { m_context.navigator.lock(); });
    connect(m_set, &QAbstractButton::clicked, this, [this] { openSheet(false); });
    connect(m_remove, &QAbstractButton::clicked, this, [this] { openSheet(true); });
    connect(&m_context.links.feed, &Feed::overviewChanged, this, &LockSection::showState);
    retranslate();
}

void LockSection::openSheet(bool removes)
{
    using Task = PassphraseSheet::Task;
    const bool isSet = m_context.links.feed.hasOverview() && m_context.links.feed.overview().session.hasPassphrase;
    const Task task = removes ? Task::Remove : (isSet ? Task::Change : Task::Set);
    auto *sheet = new PassphraseSheet(m_context.links.session, task, this);
    connect(sheet, &Sheet::dismissed, sheet, &QObject::deleteLater);
    connect(sheet, &PassphraseSheet::done, this, [this, task] {
        m_context.navigator.say(task == Task::Set      ? tr("The passphrase is set.")
                                : task == Task::Change ? tr("The passphrase is changed.")
                                                       : tr("The passphrase is removed."));
    });
    sheet->open();
}

void LockSection::showState()
{
    const Feed &feed = m_context.links.feed;
    const sessions::Standing standing = feed.hasOverview() ? feed.overview().session : sessions::Standing();
    if (standing.isDamaged)
        m_state->setText(tr("What is kept of the passphrase does not agree with the record: it opens nothing. In a "
                            "terminal, %1 takes it away; then set a new one.")
                             .arg(QStringLiteral("wingmanctl lock remove --forgotten")));
    else if (standing.hasPassphrase)
        m_state->setText(tr("A passphrase is set, since %1. The console asks for it when it was locked, and when it "
                            "starts.")
                             .arg(standing.setAt ? formatInstant(*standing.setAt) : unknownText()));
    else
        m_state->setText(tr("No passphrase is set: the console cannot be locked."));
    m_lock->setVisible(standing.hasPassphrase);
    m_remove->setVisible(standing.hasPassphrase && !standing.isDamaged);
    m_set->setVisible(!standing.isDamaged);
    m_set->setText(standing.hasPassphrase ? tr("&Change it…") : tr("&Set a passphrase…"));
    m_set->setAccessibleName(standing.hasPassphrase ? tr("Change the passphrase") : tr("Set a passphrase"));
    setKind(m_set, standing.hasPassphrase ? ButtonKind::Plain : ButtonKind::Primary);
    m_when->setEnabled(standing.hasPassphrase);
}

void LockSection::retranslate()
{
    m_passphrase->setTitle(tr("Passphrase"));
    m_when->setTitle(tr("When it locks itself"));
    m_lock->setText(tr("&Lock now"));
    m_lock->setAccessibleName(tr("Lock now"));
    m_remove->setText(tr("&Remove it…"));
    m_remove->setAccessibleName(tr("Remove the passphrase"));
    m_honest->setText(tr("It keeps people from this window. A program or a terminal that runs as you can still do what "
                         "you can: lock the desktop too. Locks, ways in and wrong passphrases are in the record."));
    showState();
}

void LockSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    SettingsSection::changeEvent(event);
}

} // namespace wingman::ui
