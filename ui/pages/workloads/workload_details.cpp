// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workloads/workload_details.h"

#include "pages/workloads/backups_tab.h"
#include "pages/workloads/config_tab.h"
#include "pages/workloads/details_header.h"
#include "pages/workloads/foresight_feed.h"
#include "pages/workloads/history_tab.h"
#include "pages/workloads/logs_tab.h"
#include "pages/workloads/overview_tab.h"
#include "pages/workloads/policy_tab.h"
#include "pages/workloads/snapshots_tab.h"
#include "pages/workloads/stats_feed.h"
#include "pages/workloads/stats_tab.h"
#include "pages/workloads/timeline_feed.h"
#include "pages/workloads/timeline_tab.h"
#include "theme/style.h"
#include "widgets/format.h"
#include "widgets/message_panel.h"
#include "widgets/tab_strip.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStackedWidget>

namespace wingman::ui {
namespace {

const QString overview = QStringLiteral("overview");
const QString logs = QStringLiteral("logs");
const QString stats = QStringLiteral("stats");
const QString history = QStringLiteral("history");
const QString snapshots = QStringLiteral("snapshots");
const QString backups = QStringLiteral("backups");
const QString config = QStringLiteral("config");
const QString timeline = QStringLiteral("timeline");
const QString policyTab = QStringLiteral("policy");

/// Where the tabs meet what they show.
class Hairline final : public QWidget
{
public:
    explicit Hairline(QWidget *parent) : QWidget(parent) { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), colorOf(Role::Border, palette())); }
};

} // namespace

WorkloadDetails::WorkloadDetails(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_subject(std::make_unique<WorkloadSubject>(context.links.feed)),
      m_stats(new StatsFeed(context.links, *m_subject, m_subject.get())),
      m_foresight(new ForesightFeed(context.links, *m_subject, m_subject.get())),
      m_timeline(new TimelineFeed(context.links, *m_subject, m_subject.get())),
      m_header(new DetailsHeader(context.links.work, context.navigator, *m_subject, *m_foresight, this)),
      m_strip(new TabStrip(QStringLiteral("detailsTabs"), this)),
      m_line(new Hairline(this)),
      m_stack(new QStackedWidget(this)),
      m_message(new MessagePanel(this)),
      m_overview(new OverviewTab(context, *m_subject, *m_stats, *m_foresight, *m_timeline, this)),
      m_policy(new PolicyTab(context, *m_subject, *m_foresight, this)),
      m_wanted(overview)
{
    setObjectName(QStringLiteral("workloadDetails"));
    setSurface(this, SurfaceKind::Card);
    arrange();
    addTab(overview, m_overview);
    addTab(logs, new LogsTab(context, *m_subject, this));
    addTab(stats, new StatsTab(context, *m_subject, *m_stats, this));
    addTab(history, new HistoryTab(context, *m_subject, this));
    addTab(snapshots, new SnapshotsTab(context, *m_subject, *m_foresight, this));
    addTab(backups, new BackupsTab(context, *m_subject, *m_foresight, this));
    addTab(config, new ConfigTab(context, *m_subject, this));
    addTab(timeline, new TimelineTab(context, *m_subject, *m_timeline, this));
    addTab(policyTab, m_policy);
    m_stack->addWidget(m_message);

    connect(m_strip, &TabStrip::currentIdChanged, this, [this](const QString &id) {
        if (m_arranging)
            return;
        m_wanted = id;
        showTabs();
    });
    connect(m_header, &DetailsHeader::verbRequested, this, &WorkloadDetails::verbRequested);
    connect(m_header, &DetailsHeader::closeRequested, this, &WorkloadDetails::closeRequested);
    connect(m_header, &DetailsHeader::logsRequested, this, [this] { setTab(logs); });
    connect(m_overview, &OverviewTab::whyRequested, this, [this](const QString &operation) {
        setTab(policyTab);
        m_policy->lead(operation);
    });
    connect(m_overview, &OverviewTab::timelineRequested, this, [this] { setTab(timeline); });
    connect(m_foresight, &ForesightFeed::changed, this, &WorkloadDetails::foreseenChanged);
    connect(m_subject.get(), &WorkloadSubject::replaced, this, &WorkloadDetails::showTabs);
    connect(m_subject.get(), &WorkloadSubject::changed, this, &WorkloadDetails::showTabs);
    connect(m_message, &MessagePanel::primaryRequested, this, &WorkloadDetails::closeRequested);
    retranslate();
}

/// The tabs go before what they read from.
WorkloadDetails::~WorkloadDetails()
{
    m_stack->hide(); // no other tab comes up while one goes
    const QList<QWidget *> tabs = m_tabs.values();
    for (QWidget *tab : tabs)
        delete tab;
    delete m_header;
}

void WorkloadDetails::arrange()
{
    m_message->setObjectName(QStringLiteral("detailsMessage"));
    m_stack->setObjectName(QStringLiteral("detailsStack"));
    auto *strip = new QHBoxLayout;
    strip->setContentsMargins(pixels(Space::S), 0, pixels(Space::S), 0);
    strip->addWidget(m_strip, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(strip);
    column->addWidget(m_line);
    column->addWidget(m_stack, 1);
}

void WorkloadDetails::addTab(const QString &id, QWidget *tab)
{
    m_tabs.insert(id, tab);
    m_stack->addWidget(tab);
}

void WorkloadDetails::setWorkload(const Workload *row, int selectedCount)
{
    m_count = row ? selectedCount : 0;
    m_header->setSelectedCount(std::max(1, m_count));
    m_subject->set(row ? std::optional(*row) : std::nullopt);
    showTabs();
}

void WorkloadDetails::setTab(const QString &id)
{
    if (!m_tabs.contains(id))
        return;
    m_wanted = id;
    showTabs();
}

QString WorkloadDetails::tab() const
{
    return m_wanted;
}

QString WorkloadDetails::whyNot(const QString &operation) const
{
    return m_foresight->whyNot(operation);
}

/// What has neither a log nor statistics as a stream has no empty tab for them either.
QStringList WorkloadDetails::applying() const
{
    if (m_subject->isSelected() && !m_subject->isContainer())
        return {overview, history, snapshots, backups, config, timeline, policyTab};
    return {overview, logs, stats, config, timeline, policyTab};
}

void WorkloadDetails::showTabs()
{
    m_arranging = true;
    const QMap<QString, QString> titles{
        {overview, tr("Overview")}, {logs, tr("Logs")},           {stats, tr("Stats")},
        {history, tr("History")},   {snapshots, tr("Snapshots")}, {backups, tr("Backups")},
        {config, tr("Config")},     {timeline, tr("Timeline")},   {policyTab, tr("Policy")}};
    QList<TabItem> items;
    const QStringList ids = applying();
    for (const QString &id : ids)
        items.append({id, titles.value(id)});
    m_strip->setTabs(items);
    const QString shown = ids.contains(m_wanted) ? m_wanted : overview;
    m_strip->setCurrentId(shown);
    m_arranging = false;
    const bool isOne = m_subject->isThere() && m_count == 1;
    m_strip->setVisible(isOne);
    m_line->setVisible(isOne);
    m_stack->setCurrentWidget(isOne ? m_tabs.value(shown) : m_message);
    showMessage();
}

void WorkloadDetails::showMessage()
{
    Message message;
    if (!m_subject->isSelected()) {
        message.title = tr("Nothing is selected");
        message.sentence = tr("Choose a container or a guest in the list, and everything about it is shown here.");
    } else if (m_count > 1) {
        message.title = tr("%n workload(s) selected", nullptr, m_count);
        message.sentence =
            tr("What is chosen above is planned for all of them at once, and each has its own row in the plan. "
               "Select a single one to see its details.");
    } else if (m_subject->isGone()) {
        message.kind = MessageKind::Empty;
        message.title = tr("%1 is gone").arg(inert(m_subject->row().name));
        message.sentence = tr("Its endpoint does not list it any more. It was removed, or made anew under another id.");
        message.primary = tr("&Close the details");
    }
    m_message->setMessage(message);
}

void WorkloadDetails::retranslate()
{
    setAccessibleName(tr("Details"));
    setAccessibleDescription(tr("Of what is selected in the list; Esc goes back to it"));
    showTabs();
    m_strip->setAccessibleName(tr("What is shown of it"));
}

void WorkloadDetails::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

/// The pane itself shows nothing of a focus: it goes on to what does.
void WorkloadDetails::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_strip->isVisible())
        m_strip->setFocus(event->reason());
}

void WorkloadDetails::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closeRequested();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace wingman::ui
