// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/first_secrets_step.h"

#include "dialogs/passphrase_sheet.h"
#include "link/then.h"
#include "widgets/fact_grid.h"
#include "widgets/format.h"
#include "widgets/link_button.h"
#include "widgets/message_banner.h"
#include "widgets/progress_line.h"
#include "widgets/section_label.h"
#include "widgets/text_label.h"

#include <QBoxLayout>
#include <QEvent>
#include <algorithm>

namespace wingman::ui {

FirstSecretsStep::FirstSecretsStep(const Links &links, QWidget *parent)
    : FlowBox(parent),
      m_links(links),
      m_words(new TextLabel(QStringLiteral("firstSecretsWords"), this, Text::Body, Role::Muted)),
      m_title(new SectionLabel(QStringLiteral("firstKeychainTitle"), this)),
      m_again(new LinkButton(QStringLiteral("firstKeychainAgain"), this)),
      m_progress(new ProgressLine(QStringLiteral("firstKeychainProgress"), this)),
      m_answer(new MessageBanner(QStringLiteral("firstKeychainAnswer"), this)),
      m_placesTitle(new SectionLabel(QStringLiteral("firstPlacesTitle"), this)),
      m_places(new FactGrid(QStringLiteral("firstPlaces"), this)),
      m_honest(new TextLabel(QStringLiteral("firstSecretsHonest"), this, Text::Body, Role::Muted)),
      m_lockTitle(new SectionLabel(QStringLiteral("firstLockTitle"), this)),
      m_lock(new LinkButton(QStringLiteral("firstLock"), this)),
      m_lockWords(new TextLabel(QStringLiteral("firstLockWords"), this, Text::Body, Role::Muted))
{
    setObjectName(QStringLiteral("firstSecrets"));
    m_words->setWordWrap(true);
    m_honest->setWordWrap(true);
    m_lockWords->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_again);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(pixels(Space::M));
    column->addWidget(m_words);
    column->addLayout(head);
    column->addWidget(m_progress);
    column->addWidget(m_answer);
    column->addWidget(m_placesTitle);
    column->addWidget(m_places);
    column->addWidget(m_honest);
    auto *lock = new QHBoxLayout;
    lock->addWidget(m_lockTitle, 1);
    lock->addWidget(m_lock);
    column->addLayout(lock);
    column->addWidget(m_lockWords);
    connect(m_again, &QAbstractButton::clicked, this, &FirstSecretsStep::askAgain);
    connect(m_answer, &MessageBanner::primaryRequested, this, &FirstSecretsStep::askAgain);
    connect(m_lock, &QAbstractButton::clicked, this, &FirstSecretsStep::openPassphrase);
    connect(&m_links.feed, &Feed::overviewChanged, this, &FirstSecretsStep::retranslate);
    retranslate();
}

FirstSecretsStep::~FirstSecretsStep()
{
    m_cancel.cancel();
}

QWidget *FirstSecretsStep::focusTarget() const
{
    return m_again;
}

void FirstSecretsStep::ask()
{
    if (!m_keychain)
        askAgain();
}

void FirstSecretsStep::askAgain()
{
    if (std::exchange(m_asking, true))
        return;
    m_untold.clear();
    retranslate();
    then(this, m_links.targets.examineKeychain(m_cancel),
         [this](const Result<std::optional<diagnostics::CheckResult>> &result) {
             m_asking = false;
             m_keychain = result ? *result : std::nullopt;
             if (!result)
                 m_untold = inert(result.error().sentence());
             retranslate();
         });
}

void FirstSecretsStep::openPassphrase()
{
    auto *sheet = new PassphraseSheet(m_links.session, PassphraseSheet::Task::Set, this);
    connect(sheet, &Sheet::dismissed, sheet, &QObject::deleteLater);
    sheet->open();
}

void FirstSecretsStep::retranslate()
{
    const bool isSet = m_links.feed.hasOverview() && m_links.feed.overview().session.hasPassphrase;
    m_lockTitle->setText(tr("The lock of this console"));
    m_lock->setText(tr("set a passphrase"));
    m_lock->setAccessibleName(tr("Set a passphrase for the lock"));
    m_lock->setVisible(!isSet);
    m_lockWords->setText(isSet ? tr("A passphrase is set: the console can be locked, and each start asks for it.")
                               : tr("With a passphrase nobody else uses the console at this desktop. Settings can set "
                                    "it later too."));
    m_words->setText(
        tr("A secret is a token, a password, a key. The database, the record, logs and arguments only ever "
           "hold a reference to it: where it lies, not what it says."));
    m_title->setText(tr("The system's keychain"));
    m_again->setText(tr("ask again"));
    m_again->setAccessibleName(tr("Ask the keychain again"));
    m_progress->setName(tr("Asking the keychain"));
    m_progress->setVisible(m_asking);
    Message answer;
    if (m_asking) {
        answer = {
            tr("Being asked"), tr("The doctor asks whether it answers. Nothing is written."), {}, MessageKind::Loading};
    } else if (!m_keychain) {
        answer = {tr("Not known"),
                  m_untold.isEmpty() ? tr("Nobody said whether there is a keychain.") : m_untold,
                  {},
                  MessageKind::Error};
        answer.primary = tr("Try again");
    } else {
        switch (m_keychain->status) {
        case diagnostics::CheckStatus::Passed:
            answer = {tr("It answers"),
                      tr("Secrets can be kept there, under names of this data folder's own."),
                      {},
                      MessageKind::Plain};
            break;
        case diagnostics::CheckStatus::Warning:
        case diagnostics::CheckStatus::Skipped:
            answer = {tr("There is none to use"), inert(m_keychain->sentence()), {}, MessageKind::Partial};
            break;
        case diagnostics::CheckStatus::Failed:
            answer = {tr("It does not answer"), inert(m_keychain->sentence()), {}, MessageKind::Error};
            answer.primary = tr("Try again");
            break;
        }
    }
    m_answer->setMessage(answer);
    m_again->setEnabled(!m_asking);
    m_placesTitle->setText(tr("Where a secret may lie"));
    m_places->setFacts({
        {QStringLiteral("keychain:NAME"), tr("Secret Service or KWallet here, Keychain on macOS, Credential Manager on "
                                             "Windows. The usual place.")},
        {QStringLiteral("file:/PATH"), tr("A file that only you can read; one that others can read is refused.")},
        {QStringLiteral("systemd:NAME"), tr("A credential that the service manager hands over, for what runs "
                                            "unattended.")},
    });
    const bool usable = m_keychain && m_keychain->status == diagnostics::CheckStatus::Passed;
    m_honest->setText(usable
                          ? tr("An engine on this machine needs no secret. There is no store of Wingman's own, and no "
                               "place in clear to fall back on.")
                          : tr("Without a keychain nothing is kept in clear instead: name a file or a credential of "
                               "the service manager where a secret is needed. An engine on this machine needs none."));
}

void FirstSecretsStep::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    FlowBox::changeEvent(event);
}

} // namespace wingman::ui
