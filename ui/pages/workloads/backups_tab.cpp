// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workloads/backups_tab.h"

#include "pages/workloads/foresight_feed.h"
#include "pages/workloads/protection_words.h"
#include "widgets/age_ticker.h"
#include "widgets/chip.h"
#include "widgets/failure_message.h"
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

BackupsTab::BackupsTab(const PageContext &context, WorkloadSubject &subject, ForesightFeed &foresight, QWidget *parent)
    : DetailsTab(QStringLiteral("detailsBackups"), context, subject, parent),
      m_foresight(foresight),
      m_read(
          this, context.ticker.clock(),
          [this](Cancel cancel) { return m_context.links.clusters.backups(m_subject.row().target(), cancel); },
          [this] {
              m_table->setVolumes(m_read.value().value_or(inventory::StoredVolumes()).volumes);
              showBackups();
          }),
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
    connect(&foresight, &ForesightFeed::changed, this, &BackupsTab::showVerbs);
    retranslate();
}

void BackupsTab::begin()
{
    read();
}

void BackupsTab::end()
{
    m_read.stop();
}

void BackupsTab::replaced()
{
    m_read.forget();
    m_table->setVolumes({});
    showBackups();
}

void BackupsTab::read()
{
    if (m_subject.isThere() && !m_subject.isContainer())
        m_read.read();
}

std::optional<inventory::BackupsKept> BackupsTab::kept() const
{
    const auto &read = m_read.value();
    if (!read)
        return m_subject.guest() ? m_subject.guest()->backups : std::nullopt;
    if (!read->unread.isEmpty())
        return std::nullopt;
    inventory::BackupsKept all;
    all.count = read->volumes.size();
    for (const inventory::StoredVolume &one : read->volumes) {
        if (one.at && (!all.newest || *all.newest < *one.at))
            all.newest = one.at;
    }
    return all;
}

void BackupsTab::showVerbs()
{
    allow(m_make, tr("Asks for the storage, then opens the plan"), {m_foresight.whyNot(backUp)});
}

void BackupsTab::showBackups()
{
    const auto &read = m_read.value();
    const Instant now = m_context.ticker.now();
    const int days = m_context.preferences.value(preference::backupDays).toInt();
    const auto all = kept();
    const bool isTemplate = m_subject.guest() && m_subject.guest()->isTemplate;
    const Protection protection = isTemplate ? Protection::NotNeeded : protectionOf(all, now, days);
    const StateWords words = wordsFor(protection);
    m_state->setChip(words.word, words.tone, words.shape);
    m_since->setText(sentenceOf(protection, all, now));
    const bool isPartial = read && !read->unread.isEmpty();
    const bool isEmpty = read && read->volumes.isEmpty();
    Message message;
    Message above;
    if (!read && m_read.error()) {
        message = failureMessage(tr("The backups cannot be read now"), *m_read.error());
    } else if (!read) {
        message.kind = MessageKind::Loading;
        message.title = tr("Looking into the storages");
    } else if (m_read.error()) {
        above = failureMessage(tr("As last read"), *m_read.error());
    } else if (isPartial && !isEmpty) {
        above.kind = MessageKind::Partial;
        above.title = tr("%n storage(s) could not be looked into", nullptr, static_cast<int>(read->unread.size()));
        above.sentence = read->unread.join(QLatin1Char('\n'));
        above.primary = tr("&Try again");
    }
    if (isEmpty && isPartial) {
        message.kind = MessageKind::Partial;
        message.title = tr("No backup was found in the storages that could be looked into");
        message.sentence = read->unread.join(QLatin1Char('\n'));
        message.primary = tr("&Try again");
    } else if (isEmpty) {
        message.kind = MessageKind::Empty;
        message.title = tr("There is no backup of it");
        message.sentence = tr("A backup lies on a storage that takes backups, and survives the guest and its disks.");
    }
    m_message->setMessage(message);
    m_banner->setMessage(above);
    m_stack->setCurrentIndex(message.title.isEmpty() ? 0 : 1);
    m_note->setVisible(read.has_value());
    const QString age = m_read.readAt() ? formatAgo(*m_read.readAt(), now) : QString();
    if (isEmpty && isPartial)
        m_note->setText(tr("read %1", "how long ago").arg(age));
    else if (read)
        m_note->setText(tr("%n backup(s), read %1. Older than %2 counts as unprotected; the settings say how long.",
                           nullptr, static_cast<int>(read->volumes.size()))
                            .arg(age, formatSpan(std::chrono::hours(24 * days))));
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
