// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/fleet/fleet_page.h"

#include "pages/fleet/endpoint_details.h"
#include "pages/fleet/fleet_delegate.h"
#include "pages/fleet/node_details.h"
#include "theme/style.h"
#include "theme/theme.h"
#include "widgets/age_ticker.h"
#include "widgets/chip.h"
#include "widgets/column_fit.h"
#include "widgets/format.h"
#include "widgets/message_banner.h"
#include "widgets/message_panel.h"
#include "widgets/page_header.h"
#include "widgets/pane_scroll.h"
#include "widgets/split_pane.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>

namespace wingman::ui {
namespace {

using Column = FleetModel::Column;
const QString pageId = QStringLiteral("fleet");

/// In characters.
int widthOf(Column column)
{
    switch (column) {
    case Column::Name:
        return 20;
    case Column::State:
        return 19;
    case Column::Platform:
        return 13;
    case Column::Version:
        return 12;
    case Column::Workloads:
        return 20;
    case Column::Cpu:
        return 9;
    case Column::Memory:
    case Column::Disk:
        return 22;
    case Column::Latency:
        return 19;
    case Column::Read:
        return 14;
    case Column::Api:
        return 8;
    case Column::Address:
        return 30;
    case Column::Source:
        return 18;
    }
    return 12;
}

} // namespace

FleetPage::FleetPage(const PageContext &context, QWidget *parent)
    : Page(parent),
      m_context(context),
      m_model(context.links.feed.inventory()),
      m_header(new PageHeader(QStringLiteral("fleetHeader"), this)),
      m_add(new QPushButton(this)),
      m_banner(new MessageBanner(QStringLiteral("fleetBanner"), this)),
      m_split(new SplitPane(QStringLiteral("fleetSplit"), this)),
      m_stack(new QStackedWidget(this)),
      m_view(new QTreeView(this)),
      m_delegate(new FleetDelegate(m_model, context.links.feed.inventory(), context.ticker, m_view)),
      m_message(new MessagePanel(this)),
      m_either(new QStackedWidget(this)),
      m_details(new EndpointDetails(context, this)),
      m_node(new NodeDetails(context, this))
{
    m_model.setWords([this](const QModelIndex &cell) { return m_delegate->text(cell); });
    arrange();
    connect(m_add, &QAbstractButton::clicked, this, [this] { m_context.navigator.openAddEndpoint(); });
    connect(m_message, &MessagePanel::primaryRequested, m_add, &QAbstractButton::click);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &FleetPage::showSelection);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &FleetPage::showSelection);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, [this] {
        unfold();
        if (const QModelIndex row = m_model.indexOf(m_wanted); row.isValid()) {
            m_wanted.clear();
            m_view->setCurrentIndex(row);
        }
        showState();
    });
    // Whoever goes on by themselves does not want to be taken away again.
    connect(m_view, &QAbstractItemView::pressed, this, [this] { m_wanted.clear(); });
    connect(m_view, &QTreeView::collapsed, this,
            [this](const QModelIndex &index) { m_folded.insert(m_model.nameOf(index)); });
    connect(m_view, &QTreeView::expanded, this,
            [this](const QModelIndex &index) { m_folded.remove(m_model.nameOf(index)); });
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &FleetPage::showState);
    connect(&m_context.links.feed, &Feed::overviewChanged, this, &FleetPage::showState);
    connect(&m_context.ticker, &AgeTicker::ticked, m_view->viewport(), qOverload<>(&QWidget::update));
    connect(m_details, &EndpointDetails::examined, this, [this](const EndpointId &endpoint, Milliseconds took) {
        m_model.endpoints().setLatency(endpoint, {took, m_context.links.feed.now()});
    });
    retranslate();
    unfold();
    showState();
}

void FleetPage::arrange()
{
    m_add->setObjectName(QStringLiteral("fleetAdd"));
    m_add->setIcon(icon(Icon::Plus));
    m_header->addAction(m_add);
    m_view->setObjectName(QStringLiteral("fleetList"));
    m_view->setModel(&m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->setRootIsDecorated(true);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->viewport()->installEventFilter(this);
    auto *card = new QFrame(this);
    card->setObjectName(QStringLiteral("fleetCard"));
    setSurface(card, SurfaceKind::Card);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_view);
    m_stack->setObjectName(QStringLiteral("fleetStack"));
    m_stack->addWidget(card);
    m_stack->addWidget(m_message);
    m_either->setObjectName(QStringLiteral("fleetEither"));
    m_either->addWidget(m_details);
    m_either->addWidget(m_node);
    auto *scroll = new PaneScroll(QStringLiteral("fleetDetailsScroll"), m_either, this);
    setSurface(scroll, SurfaceKind::Card);
    m_split->setPage(m_stack);
    m_split->setDetails(scroll);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(pixels(Space::L) + pixels(Space::XS), pixels(Space::M), pixels(Space::L),
                               pixels(Space::L));
    column->setSpacing(pixels(Space::M));
    column->addWidget(m_header);
    column->addWidget(m_banner);
    column->addWidget(m_split, 1);
}

/// Too narrow: what the details say too goes first.
void FleetPage::fitColumns()
{
    const QList<int> optional{
        static_cast<int>(Column::Version), static_cast<int>(Column::Latency), static_cast<int>(Column::Read),
        static_cast<int>(Column::Memory),  static_cast<int>(Column::Cpu),     static_cast<int>(Column::Disk),
        static_cast<int>(Column::Api),     static_cast<int>(Column::Address), static_cast<int>(Column::Source)};
    const int character = fontMetrics().averageCharWidth();
    QList<int> widths;
    for (int i = 0; i < FleetModel::columns; ++i)
        widths.append(character * widthOf(static_cast<Column>(i)));
    widths[static_cast<int>(Column::Platform)] =
        chipSize(platformWord(inventory::Platform::Proxmox)).width() + pixels(Space::L);
    QHeaderView *header = m_view->header();
    const ColumnFit fit = ui::fitColumns(widths, {}, optional, m_view->viewport()->width(), pixels(Space::L));
    for (int i = 0; i < FleetModel::columns; ++i) {
        header->setSectionHidden(i, fit.hidden.contains(i));
        header->resizeSection(i, widths.at(i) + fit.share);
    }
}

bool FleetPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange)
        fitColumns();
    return Page::eventFilter(watched, event);
}

const EndpointRow *FleetPage::current() const
{
    const QModelIndex now = m_view->currentIndex();
    return m_model.endpoint(m_model.node(now) ? now.parent() : now.siblingAtColumn(0));
}

/// Clusters are open unless somebody closed them.
void FleetPage::unfold()
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row, 0);
        if (m_model.rowCount(index) > 0 && !m_view->isExpanded(index) && !m_folded.contains(m_model.nameOf(index)))
            m_view->expand(index);
    }
}

void FleetPage::showState()
{
    m_header->setCount(m_model.rowCount());
    Message banner;
    if (m_context.links.feed.hasOverview() && !m_context.links.feed.overview().problems.isEmpty()) {
        const QStringList &problems = m_context.links.feed.overview().problems;
        banner.kind = MessageKind::Partial;
        banner.title = tr("%n endpoint(s) cannot be used", nullptr, static_cast<int>(problems.size()));
        banner.sentence = inert(problems.join(QLatin1Char(' ')));
    }
    m_banner->setMessage(banner);
    Message message;
    message.kind = MessageKind::Empty;
    message.title = tr("No endpoint yet");
    message.sentence = tr("Add a Docker engine or a Proxmox cluster. What is found on this machine is offered.");
    message.primary = tr("Add an endpoint…");
    m_message->setMessage(message);
    m_stack->setCurrentIndex(m_model.rowCount() > 0 ? 0 : 1);
    if (!m_view->currentIndex().isValid() && m_model.rowCount() > 0)
        m_view->setCurrentIndex(m_model.index(0, 0));
    showSelection();
}

void FleetPage::showSelection()
{
    const NodeRow *node = m_model.node(m_view->currentIndex());
    const EndpointRow *row = current();
    m_details->setEndpoint(row, row ? m_model.nodesOf(*row) : QList<NodeRow>());
    m_node->setNode(node);
    m_either->setCurrentWidget(node ? static_cast<QWidget *>(m_node) : m_details);
}

void FleetPage::show(const Place &place)
{
    if (!place.object.isEmpty()) {
        const QModelIndex row = m_model.indexOf(place.object);
        m_wanted = row.isValid() ? QString() : place.object;
        const EndpointRow *above = m_model.endpoint(m_model.indexOf(place.object.section(QLatin1Char('/'), 0, 0)));
        const bool isRead = above ? above->readAt.has_value() : m_model.rowCount() > 0;
        if (row.isValid())
            m_view->setCurrentIndex(row);
        else if (isRead) // else it may come yet
            m_context.navigator.say(tr("There is no endpoint and no node named %1.").arg(inert(place.object)));
    }
    if (place.tab == QStringLiteral("doctor"))
        m_details->examine();
    m_view->setFocus();
}

Place FleetPage::place() const
{
    return {pageId, {}, m_model.nameOf(m_view->currentIndex())};
}

void FleetPage::refresh()
{
    for (const EndpointRow &row : m_model.endpoints().rows())
        m_context.links.targets.refresh(row.endpoint.id);
    m_details->examine();
}

QList<Command> FleetPage::commands()
{
    QList<Command> all{{QStringLiteral("fleet.add"), tr("Add an endpoint…"), Icon::Plus, {}, {}, [this] {
                            m_context.navigator.openAddEndpoint();
                        }}};
    if (const EndpointRow *row = current())
        all.append({QStringLiteral("fleet.doctor"),
                    tr("Run the doctor for %1").arg(inert(row->endpoint.id.text())),
                    Icon::Doctor,
                    {},
                    {},
                    [this] { m_details->examine(); }});
    return all;
}

void FleetPage::retranslate()
{
    m_header->setTitle(tr("Fleet"));
    m_add->setText(tr("&Add an endpoint…"));
    m_add->setAccessibleName(tr("Add an endpoint"));
    m_view->setAccessibleName(tr("Endpoints"));
    m_view->setAccessibleDescription(tr("Below a cluster stand its nodes; the arrow keys open and close it"));
    m_model.retranslate();
    showState();
}

void FleetPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

} // namespace wingman::ui
