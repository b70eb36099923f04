// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workloads/backups_tab.h"

#include "link/then.h"
#include "pages/workloads/protection_words.h"
#include "widgets/age_ticker.h"
#include "widgets/chip.h"
#include "widgets/format.h"
#include "widgets/message_banner.h"
#include "widgets/text_label.h"
#include "widgets/volume_table.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

namespace wingman::ui {
namespace {

constexpr int leastLines = 6;
const QString backUp = QStringLiteral("proxmox.guest.backup");

} // namespace

BackupsTab::BackupsTab(const PageContext &context, WorkloadSubject &subject, QWidget *parent)
    : DetailsTab(QStringLiteral("detailsBackups"), context, subject, parent),
      m_state(new Chip(QStringLiteral("backupsState"), this)),
      m_since(new TextLabel(QStringLiteral("backupsSince"), this)),
      m_make(new QPushButton(this)),
      m_banner(new MessageBanner(QStringLiteral("backupsBanner"), this)),
      m_stack(new QStackedWidget(this)),
      m_message(new MessagePanel(this)),
      m_note(new TextLabel(QStringLiteral("backupsNote"), this, Text::Small, Role::Muted))
{
    using Column = VolumeModel::Column;
    m_table = new VolumeTable(
        QStringLiteral("backupsTable"),
        {Column::When, Column::Size, Column::Storage, Column::Verified, Column::Protected, Column::Notes}, this);
    m_message->setObjectName(QStringLiteral("backupsMessage"));
    m_stack->setObjectName(QStringLiteral("backupsStack"));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_message);
    m_stack->setMinimumHeight(fontMetrics().lineSpacing() * leastLines); // a low window keeps its height
    m_make->setObjectName(QStringLiteral("backupsMake"));
    m_since->setWordWrap(true);
    m_note->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(pixels(Space::L), pixels(Space::S), pixels(Space::L), pixels(Space::S));
    head->setSpacing(pixels(Space::S));
    head->addWidget(m_state);
    head->addWidget(m_since, 1);
    head->addWidget(m_make);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(pixels(Space::L), pixels(Space::XS), pixels(Space::L), pixels(Space::S));
    foot->addWidget(m_note);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    column->addLayout(foot);
    connect(m_make, &QAbstractButton::clicked, this, [this] {
        const auto id = operations::OperationId::parse(backUp);
        if (id && m_subject.isThere())
            m_context.navigator.openPlan({*id, {m_subject.row().target()}, {}, {}, {}});
    });
    connect(m_message, &MessagePanel::primaryRequested, this, &BackupsTab::read);
    connect(m_banner, &MessageBanner::primaryRequested, this, &BackupsTab::read);
    connect(&context.preferences, &Preferences::valueChanged, this, [this](const QString &name) {
        if (name == preference::backupDays)
            showBackups();
    });
    connect(&context.links.feed.inventory(), &inventory::Store::changed, this, [this](const inventory::Diff &diff) {
        if (isActive() && !diff.tasks.isEmpty() && m_subject.isSelected() && diff.endpoint == m_subject.row().endpoint)
            read();
    });
    retranslate();
}

BackupsTab::~BackupsTab()
{
    m_cancel.cancel();
}

void BackupsTab::begin()
{
    read();
}

void BackupsTab::end()
{
    m_cancel.cancel();
}

void BackupsTab::replaced()
{
    m_cancel.cancel();
    m_read.reset();
    m_readAt.reset();
    m_error.reset();
    m_table->setVolumes({});
    showBackups();
}

void BackupsTab::read()
{
    if (!m_subject.isThere() || m_subject.isContainer())
        return;
    m_cancel.cancel();
    m_cancel = Cancel();
    const Cancel mine = m_cancel;
    then(this, m_context.links.clusters.backups(m_subject.row().target(), mine),
         [this, mine](const Result<inventory::StoredVolumes> &answer) {
             if (mine.isCancelled())
                 return;
             m_error = answer ? std::nullopt : std::optional(answer.error());
             if (answer) {
                 m_read = *answer;
                 m_readAt = m_context.ticker.now();
                 m_table->setVolumes(answer->volumes);
             }
             showBackups();
         });
}

std::optional<inventory::BackupsKept> BackupsTab::kept() const
{
    if (!m_read)
        return m_subject.guest() ? m_subject.guest()->backups : std::nullopt;
    if (!m_read->unread.isEmpty())
        return std::nullopt;
    inventory::BackupsKept all;
    all.count = m_read->volumes.size();
    for (const inventory::StoredVolume &one : m_read->volumes) {
        if (one.at && (!all.newest || *all.newest < *one.at))
            all.newest = one.at;
    }
    return all;
}

void BackupsTab::showVerbs()
{
    const bool there = m_subject.isThere() && m_subject.guest().has_value();
    const QString lock = there ? m_subject.guest()->lock : QString();
    m_make->setEnabled(there && lock.isEmpty());
    m_make->setToolTip(lock.isEmpty() ? tr("Asks for the storage, then opens the plan")
                                      : tr("The guest is locked (%1). Wait for its task to end.").arg(inert(lock)));
    m_make->setAccessibleDescription(m_make->toolTip());
}

void BackupsTab::showBackups()
{
    const Instant now = m_context.ticker.now();
    const int days = m_context.preferences.value(preference::backupDays).toInt();
    const auto all = kept();
    const bool isTemplate = m_subject.guest() && m_subject.guest()->isTemplate;
    const Protection protection = isTemplate ? Protection::NotNeeded : protectionOf(all, now, days);
    const StateWords words = wordsFor(protection);
    m_state->setChip(words.word, words.tone, words.shape);
    m_since->setText(sentenceOf(protection, all, now));
    Message message;
    Message above;
    if (!m_read && m_error) {
        message = failureMessage(tr("The backups cannot be read now"), *m_error);
    } else if (!m_read) {
        message.kind = MessageKind::Loading;
        message.title = tr("Looking into the storages");
    } else if (m_error) {
        above = failureMessage(tr("As last read"), *m_error);
    } else if (!m_read->unread.isEmpty()) {
        above.kind = MessageKind::Partial;
        above.title = tr("%n storage(s) could not be looked into", nullptr, static_cast<int>(m_read->unread.size()));
        above.sentence = m_read->unread.join(QLatin1Char('\n'));
        above.primary = tr("&Try again");
    }
    if (m_read && m_read->volumes.isEmpty() && message.title.isEmpty()) {
        message.kind = MessageKind::Empty;
        message.title = tr("There is no backup of it");
        message.sentence = tr("A backup lies on a storage that takes backups, and survives the guest and its disks.");
    }
    m_message->setMessage(message);
    m_banner->setMessage(above);
    m_stack->setCurrentIndex(message.title.isEmpty() ? 0 : 1);
    m_note->setVisible(m_readAt.has_value());
    if (m_readAt)
        m_note->setText(tr("%n backup(s), read %1. Older than %2 counts as unprotected; the settings say how long.",
                           nullptr, static_cast<int>(m_read->volumes.size()))
                            .arg(formatAgo(*m_readAt, now), formatSpan(std::chrono::hours(24 * days))));
    showVerbs();
}

void BackupsTab::retranslate()
{
    m_table->setAccessibleName(tr("Backups of this guest, newest first"));
    m_make->setText(tr("&Back up now…"));
    m_table->retranslate();
    showBackups();
}

} // namespace wingman::ui
