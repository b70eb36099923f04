// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/resources/resources_page.h"

#include "pages/resources/storage_delegate.h"
#include "pages/resources/storage_details.h"
#include "theme/style.h"
#include "widgets/age_ticker.h"
#include "widgets/column_fit.h"
#include "widgets/failure_message.h"
#include "widgets/format.h"
#include "widgets/message_panel.h"
#include "widgets/page_header.h"
#include "widgets/split_pane.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTreeView>

namespace wingman::ui {
namespace {

using Column = StorageModel::Column;
const QString pageId = QStringLiteral("resources");

/// In characters.
int widthOf(Column column)
{
    switch (column) {
    case Column::Name:
        return 16;
    case Column::Used:
        return 40;
    case Column::Type:
        return 13;
    case Column::Content:
        return 26;
    case Column::Nodes:
        return 18;
    case Column::Cluster:
        return 13;
    case Column::State:
    case Column::Read:
        return 14;
    }
    return 12;
}

} // namespace

ResourcesPage::ResourcesPage(const PageContext &context, QWidget *parent)
    : Page(parent),
      m_context(context),
      m_model(context.links.feed.inventory(), context.scope),
      m_header(new PageHeader(QStringLiteral("resourcesHeader"), this)),
      m_split(new SplitPane(QStringLiteral("resourcesSplit"), this)),
      m_stack(new QStackedWidget(this)),
      m_view(new QTreeView(this)),
      m_delegate(new StorageDelegate(m_model, context.links.feed.inventory(), context.ticker, m_view)),
      m_message(new MessagePanel(this)),
      m_details(new StorageDetails(context, this))
{
    m_model.setWords([this](const QModelIndex &cell) { return m_delegate->text(cell); });
    arrange();
    connect(m_message, &MessagePanel::primaryRequested, this, &ResourcesPage::goOn);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ResourcesPage::showSelection);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &ResourcesPage::showSelection);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &ResourcesPage::showState);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &ResourcesPage::showState);
    connect(&m_context.links.feed, &Feed::overviewChanged, this, &ResourcesPage::showState);
    // What stands there instead of rows is known of the endpoints.
    connect(&context.links.feed.inventory(), &inventory::Store::endpointsChanged, this, &ResourcesPage::showState);
    connect(&context.links.feed.inventory(), &inventory::Store::linkChanged, this, &ResourcesPage::showState);
    connect(&context.scope, &Scope::changed, this, &ResourcesPage::showState);
    connect(&context.ticker, &AgeTicker::ticked, m_view->viewport(), qOverload<>(&QWidget::update));
    retranslate();
}

void ResourcesPage::arrange()
{
    m_view->setObjectName(QStringLiteral("resourcesList"));
    m_view->setModel(&m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->viewport()->installEventFilter(this);
    auto *card = new QFrame(this);
    card->setObjectName(QStringLiteral("resourcesCard"));
    setSurface(card, SurfaceKind::Card);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_view);
    m_stack->setObjectName(QStringLiteral("resourcesStack"));
    m_message->setObjectName(QStringLiteral("resourcesMessage"));
    m_stack->addWidget(card);
    m_stack->addWidget(m_message);
    setSurface(m_details, SurfaceKind::Card);
    m_split->setPage(m_stack);
    m_split->setDetails(m_details);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(pixels(Space::L) + pixels(Space::XS), pixels(Space::M), pixels(Space::L),
                               pixels(Space::L));
    column->setSpacing(pixels(Space::M));
    column->addWidget(m_header);
    column->addWidget(m_split, 1);
}

/// Too narrow: what the details say too goes first.
void ResourcesPage::fitColumns()
{
    const QList<int> optional{static_cast<int>(Column::Read),  static_cast<int>(Column::Nodes),
                              static_cast<int>(Column::Type),  static_cast<int>(Column::Cluster),
                              static_cast<int>(Column::State), static_cast<int>(Column::Content)};
    const int character = fontMetrics().averageCharWidth();
    QList<int> widths;
    for (int i = 0; i < StorageModel::columns; ++i)
        widths.append(character * widthOf(static_cast<Column>(i)));
    QHeaderView *header = m_view->header();
    const ColumnFit fit = ui::fitColumns(widths, {}, optional, m_view->viewport()->width(), pixels(Space::L));
    for (int i = 0; i < StorageModel::columns; ++i) {
        header->setSectionHidden(i, fit.hidden.contains(i));
        header->resizeSection(i, widths.at(i) + fit.share);
    }
}

bool ResourcesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange)
        fitColumns();
    return Page::eventFilter(watched, event);
}

void ResourcesPage::showState()
{
    m_header->setCount(m_model.rowCount());
    Message message;
    bool anyCluster = false;
    bool anyUnread = false;
    std::optional<Error> silent;
    for (const inventory::Store::Entry &entry : m_context.links.feed.inventory().entries()) {
        if (entry.endpoint.platform != inventory::Platform::Proxmox || !m_context.scope.covers(entry.endpoint.id))
            continue;
        anyCluster = true;
        anyUnread = anyUnread || (!entry.snapshot && !entry.error);
        if (!entry.snapshot && entry.error)
            silent = entry.error;
    }
    m_mayTryAgain = anyCluster && !anyUnread && silent;
    message.kind = MessageKind::Empty;
    if (!anyCluster) {
        message.title = tr("No storage to show");
        message.sentence = tr("Storages are those of Proxmox clusters, and none is among the endpoints shown here.");
        message.primary = tr("Add an endpoint…");
    } else if (anyUnread) {
        message.kind = MessageKind::Loading;
        message.title = tr("Reading the storages");
    } else if (silent) {
        message = failureMessage(tr("The storages cannot be read now"), *silent);
    } else {
        message.title = tr("No storage can be seen");
        message.sentence = tr("The login may see none of them: it needs Datastore.Audit on /storage.");
    }
    m_message->setMessage(message);
    m_stack->setCurrentIndex(m_model.rowCount() > 0 ? 0 : 1);
    m_details->setVisible(m_model.rowCount() > 0);
    if (!m_wanted.isEmpty()) {
        if (const QModelIndex row = m_model.indexOf(m_wanted); row.isValid()) {
            m_wanted.clear();
            m_view->setCurrentIndex(row);
        }
    }
    if (!m_view->currentIndex().isValid() && m_model.rowCount() > 0)
        m_view->setCurrentIndex(m_model.index(0, 0));
    showSelection();
}

/// The button of the message.
void ResourcesPage::goOn()
{
    if (m_mayTryAgain)
        refresh();
    else
        m_context.navigator.openAddEndpoint();
}

void ResourcesPage::showSelection()
{
    m_details->setStorage(m_model.at(m_view->currentIndex()));
}

void ResourcesPage::show(const Place &place)
{
    if (!place.object.isEmpty()) {
        const QModelIndex row = m_model.indexOf(place.object);
        if (row.isValid())
            m_view->setCurrentIndex(row);
        else if (m_model.rowCount() == 0)
            m_wanted = place.object;
        else
            m_context.navigator.say(tr("There is no storage %1.").arg(inert(place.object)));
    }
    if (!place.tab.isEmpty())
        m_details->setTab(place.tab);
    m_view->setFocus();
}

Place ResourcesPage::place() const
{
    const QString key = m_view->currentIndex().data(KeyRole).toString();
    return {pageId, m_details->tab(), key};
}

void ResourcesPage::refresh()
{
    for (const inventory::Store::Entry &entry : m_context.links.feed.inventory().entries()) {
        if (entry.endpoint.platform == inventory::Platform::Proxmox && m_context.scope.covers(entry.endpoint.id))
            m_context.links.targets.refresh(entry.endpoint.id);
    }
    m_details->read();
}

QList<Command> ResourcesPage::commands()
{
    const StorageRow *row = m_model.at(m_view->currentIndex());
    if (!row)
        return {};
    return {
        {QStringLiteral("resources.content"),
         tr("Content of %1").arg(inert(row->name)),
         Icon::Resources,
         {},
         {},
         [this] { m_details->setTab(QStringLiteral("content")); }},
        {QStringLiteral("resources.trend"), tr("How %1 filled").arg(inert(row->name)), Icon::Resources, {}, {}, [this] {
             m_details->setTab(QStringLiteral("trend"));
         }}};
}

void ResourcesPage::retranslate()
{
    m_header->setTitle(tr("Resources"));
    m_header->setSubtitle(tr("Storages of the clusters"));
    m_view->setAccessibleName(tr("Storages"));
    m_model.retranslate();
    showState();
}

void ResourcesPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

} // namespace wingman::ui
