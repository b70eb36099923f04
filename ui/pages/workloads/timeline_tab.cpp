// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workloads/timeline_tab.h"

#include "pages/workloads/timeline_delegate.h"
#include "pages/workloads/timeline_feed.h"
#include "widgets/failure_message.h"
#include "widgets/message_banner.h"

#include <QBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>

namespace wingman::ui {

TimelineTab::TimelineTab(const PageContext &context, WorkloadSubject &subject, TimelineFeed &timeline, QWidget *parent)
    : DetailsTab(QStringLiteral("detailsTimeline"), context, subject, parent),
      m_timeline(timeline),
      m_lines(new TimelineLines(m_model, this)),
      m_banner(new MessageBanner(QStringLiteral("timelineBanner"), this)),
      m_stack(new QStackedWidget(this)),
      m_view(new QListView(this)),
      m_message(new MessagePanel(this)),
      m_older(new QPushButton(this))
{
    m_view->setObjectName(QStringLiteral("timelineView"));
    m_view->setModel(m_lines);
    m_view->setItemDelegate(new TimelineDelegate(*m_lines, *context.links.feed.clock(), m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setUniformItemSizes(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_older->setObjectName(QStringLiteral("timelineOlder"));
    m_older->setAutoDefault(false);
    m_message->setObjectName(QStringLiteral("timelineMessage"));
    m_stack->setObjectName(QStringLiteral("timelineStack"));
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_message);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
    column->addWidget(m_older);
    connect(&timeline, &TimelineFeed::changed, this, &TimelineTab::showItems);
    connect(m_view, &QListView::activated, this, &TimelineTab::open);
    connect(m_message, &MessagePanel::primaryRequested, &timeline, &TimelineFeed::read);
    connect(m_banner, &MessageBanner::primaryRequested, &timeline, &TimelineFeed::read);
    connect(m_older, &QPushButton::clicked, &timeline, &TimelineFeed::readOlder);
    retranslate();
}

void TimelineTab::begin()
{
    m_timeline.setWatched(this, true);
    showItems();
}

void TimelineTab::end()
{
    m_timeline.setWatched(this, false);
}

void TimelineTab::aged()
{
    m_view->viewport()->update();
}

void TimelineTab::open(const QModelIndex &index)
{
    const TimelineItem *item = m_lines->item(index);
    if (!item || item->reference.isEmpty())
        return;
    if (item->kind == TimelineKind::Execution)
        m_context.navigator.openRecord(item->reference);
    else
        m_context.navigator.go({QStringLiteral("audit"), QStringLiteral("chain"), item->reference});
}

void TimelineTab::showItems()
{
    m_model.set(m_timeline.items());
    Message message;
    Message above;
    if (m_timeline.items().isEmpty() && m_timeline.error()) {
        message = failureMessage(tr("The timeline cannot be read now"), *m_timeline.error());
    } else if (m_timeline.items().isEmpty() && !m_timeline.wasRead()) {
        message.kind = MessageKind::Loading;
        message.title = tr("Reading what happened");
    } else if (m_timeline.items().isEmpty()) {
        message.kind = MessageKind::Empty;
        message.title = tr("Nothing happened yet");
        message.sentence = tr("What its engine says, what Wingman does with it and what is recorded appears here.");
    } else if (m_timeline.error()) {
        above = failureMessage(tr("Some of it cannot be read now"), *m_timeline.error());
        above.kind = MessageKind::Partial;
    }
    m_message->setMessage(message);
    m_banner->setMessage(above);
    m_stack->setCurrentIndex(message.title.isEmpty() ? 0 : 1);
    m_older->setVisible(m_timeline.hasOlder());
}

void TimelineTab::retranslate()
{
    m_view->setAccessibleName(tr("What happened, newest first"));
    m_view->setAccessibleDescription(tr("Enter opens the record or the entry of the chain"));
    m_older->setText(tr("Show &older"));
    m_older->setAccessibleName(tr("Show older"));
    m_model.retranslate();
    showItems();
}

} // namespace wingman::ui
