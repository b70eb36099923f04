// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workloads/snapshots_tab.h"

#include "pages/workloads/foresight_feed.h"
#include "pages/workloads/snapshot_delegate.h"
#include "theme/style.h"
#include "widgets/age_ticker.h"
#include "widgets/failure_message.h"
#include "widgets/format.h"
#include "widgets/message_banner.h"
#include "widgets/text_label.h"

#include <QBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>

namespace wingman::ui {
namespace {

constexpr int leastLines = 6;
const QString take = QStringLiteral("proxmox.guest.snapshot");
const QString goBack = QStringLiteral("proxmox.guest.snapshot-rollback");
const QString remove = QStringLiteral("proxmox.guest.snapshot-delete");

} // namespace

SnapshotsTab::SnapshotsTab(const PageContext &context, WorkloadSubject &subject, ForesightFeed &foresight,
                           QWidget *parent)
    : DetailsTab(QStringLiteral("detailsSnapshots"), context, subject, parent),
      m_foresight(foresight),
      m_read(
          this, context.ticker.clock(),
          [this](Cancel cancel) { return m_context.links.clusters.snapshots(m_subject.row().target(), cancel); },
          [this] {
              m_model.setSnapshots(m_read.value());
              showSnapshots();
          }),
      m_banner(new MessageBanner(QStringLiteral("snapshotsBanner"), this)),
      m_stack(new QStackedWidget(this)),
      m_view(new QListView(this)),
      m_message(new MessagePanel(this)),
      m_note(new TextLabel(QStringLiteral("snapshotsNote"), this, Text::Small, Role::Muted)),
      m_take(new QPushButton(this)),
      m_back(new QPushButton(this)),
      m_delete(new QPushButton(this))
{
    m_view->setObjectName(QStringLiteral("snapshotsView"));
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new SnapshotDelegate(context.ticker, m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setResizeMode(QListView::Adjust);
    m_message->setObjectName(QStringLiteral("snapshotsMessage"));
    m_stack->setObjectName(QStringLiteral("snapshotsStack"));
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_message);
    m_stack->setMinimumHeight(fontMetrics().lineSpacing() * leastLines); // a low window keeps its height
    m_note->setWordWrap(true);
    m_take->setObjectName(QStringLiteral("snapshotsTake"));
    m_back->setObjectName(QStringLiteral("snapshotsBack"));
    m_delete->setObjectName(QStringLiteral("snapshotsDelete"));
    setKind(m_back, ButtonKind::Danger);
    setKind(m_delete, ButtonKind::Danger);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(pixels(Space::L), pixels(Space::S), pixels(Space::L), pixels(Space::S));
    buttons->setSpacing(pixels(Space::S));
    buttons->addWidget(m_take);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_delete);
    auto *note = new QHBoxLayout;
    note->setContentsMargins(pixels(Space::L), 0, pixels(Space::L), pixels(Space::S));
    note->addWidget(m_note);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addLayout(buttons);
    column->addWidget(m_stack, 1);
    column->addLayout(note);
    connect(m_take, &QAbstractButton::clicked, this, [this] { plan(take, {}); });
    connect(m_back, &QAbstractButton::clicked, this, [this] {
        if (const SnapshotRow *row = chosen())
            plan(goBack, row->snapshot.name);
    });
    connect(m_delete, &QAbstractButton::clicked, this, [this] {
        if (const SnapshotRow *row = chosen())
            plan(remove, row->snapshot.name);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &SnapshotsTab::showVerbs);
    connect(m_message, &MessagePanel::primaryRequested, this, &SnapshotsTab::read);
    connect(m_banner, &MessageBanner::primaryRequested, this, &SnapshotsTab::read);
    connect(&context.links.feed, &Feed::recordsChanged, this, [this] {
        if (isActive())
            read();
    });
    connect(&context.links.feed.inventory(), &inventory::Store::changed, this, [this](const inventory::Diff &diff) {
        // A task that ended, whoever asked for it, may have left another tree.
        if (isActive() && !diff.tasks.isEmpty() && m_subject.isSelected() && diff.endpoint == m_subject.row().endpoint)
            read();
    });
    connect(&foresight, &ForesightFeed::changed, this, &SnapshotsTab::showVerbs);
    retranslate();
}

void SnapshotsTab::begin()
{
    read();
}

void SnapshotsTab::end()
{
    m_read.stop();
}

void SnapshotsTab::replaced()
{
    m_read.forget();
    m_model.setSnapshots(std::nullopt);
    showSnapshots();
}

void SnapshotsTab::changed()
{
    showVerbs();
}

void SnapshotsTab::aged()
{
    m_view->viewport()->update();
    showSnapshots();
}

void SnapshotsTab::read()
{
    if (m_subject.isThere() && !m_subject.isContainer())
        m_read.read();
}

const SnapshotRow *SnapshotsTab::chosen() const
{
    const SnapshotRow *row = m_model.at(m_view->currentIndex());
    return row && !row->isCurrent ? row : nullptr;
}

void SnapshotsTab::plan(const QString &operation, const QString &snapshot)
{
    const auto id = operations::OperationId::parse(operation);
    if (!id || !m_subject.isThere())
        return;
    operations::Intent intent{*id, {m_subject.row().target()}, {}, {}, {}};
    if (!snapshot.isEmpty())
        intent.parameters.insert(QStringLiteral("name"), snapshot);
    m_context.navigator.openPlan(intent);
}

void SnapshotsTab::showVerbs()
{
    const SnapshotRow *row = chosen();
    const QString none = row ? QString() : tr("Choose a snapshot in the tree first.");
    const QString half = row && !row->snapshot.unfinished.isEmpty()
                             ? tr("This snapshot was not finished; there is nothing to go back to.")
                             : QString();
    allow(m_take, tr("Asks for a name, then opens the plan"), {m_foresight.whyNot(take)});
    allow(m_back, tr("Opens the plan: what was written since the snapshot would be lost"),
          {m_foresight.whyNot(goBack), none, half});
    allow(m_delete, tr("Opens the plan: the snapshot cannot be gone back to any more"),
          {m_foresight.whyNot(remove), none});
}

void SnapshotsTab::showSnapshots()
{
    const auto &snapshots = m_read.value();
    Message message;
    Message above;
    if (!snapshots && m_read.error()) {
        message = failureMessage(tr("The snapshots cannot be read now"), *m_read.error());
    } else if (!snapshots) {
        message.kind = MessageKind::Loading;
        message.title = tr("Reading the snapshots");
    } else if (m_read.error()) {
        above = failureMessage(tr("As last read"), *m_read.error());
    }
    m_message->setMessage(message);
    m_banner->setMessage(above);
    m_stack->setCurrentIndex(snapshots ? 0 : 1);
    const bool none = snapshots && snapshots->entries.isEmpty();
    const QString age = m_read.readAt() ? formatAgo(*m_read.readAt(), m_context.ticker.now()) : QString();
    m_note->setVisible(snapshots.has_value());
    m_note->setText(
        none ? tr("There is no snapshot yet. One keeps the disks as they are now, on the same storage: it is a "
                  "way back, not a backup. Read %1.")
                   .arg(age)
             : tr("%n snapshot(s), read %1. A snapshot is a way back, not a backup.", nullptr,
                  snapshots ? static_cast<int>(snapshots->entries.size()) : 0)
                   .arg(age));
    showVerbs();
}

void SnapshotsTab::retranslate()
{
    m_view->setAccessibleName(tr("Snapshots, each after the one it was taken on"));
    m_take->setText(tr("&Take snapshot…"));
    m_back->setText(tr("&Roll back…"));
    m_delete->setText(tr("&Delete…"));
    m_model.retranslate();
    showSnapshots();
}

} // namespace wingman::ui
