// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workloads/workloads_page.h"

#include "pages/workloads/row_stats.h"
#include "pages/workloads/workload_columns.h"
#include "pages/workloads/workload_delegate.h"
#include "pages/workloads/workload_details.h"
#include "pages/workloads/workload_groups.h"
#include "pages/workloads/workload_verbs.h"
#include "theme/style.h"
#include "theme/theme.h"
#include "widgets/filter_field.h"
#include "widgets/format.h"
#include "widgets/menu_button.h"
#include "widgets/menu_reason.h"
#include "widgets/message_banner.h"
#include "widgets/message_panel.h"
#include "widgets/page_header.h"
#include "widgets/segmented.h"
#include "widgets/split_pane.h"
#include "widgets/verbs.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QScopedValueRollback>
#include <QStackedWidget>

namespace wingman::ui {
namespace {

const QString pageId = QStringLiteral("workloads");
const QString filterKey = QStringLiteral("filter");
const QString groupKey = QStringLiteral("group");

QString layoutName(const char *part)
{
    return preference::pageLayout(pageId, QString::fromLatin1(part));
}

QStringList addressesOf(const QList<const Workload *> &rows)
{
    QStringList addresses;
    for (const Workload *row : rows)
        addresses.append(row->target().text());
    return addresses;
}

} // namespace

WorkloadsPage::WorkloadsPage(const PageContext &context, QWidget *parent)
    : Page(parent),
      m_context(context),
      m_model(context.links.feed.inventory()),
      m_header(new PageHeader(QStringLiteral("workloadsHeader"), this)),
      m_filter(new FilterField(QStringLiteral("workloadsFilter"), this)),
      m_kinds(new Segmented(QStringLiteral("workloadsKinds"), this)),
      m_groups(new MenuButton(QStringLiteral("workloadsGroups"), this)),
      m_columns(new MenuButton(QStringLiteral("workloadsColumns"), this)),
      m_banner(new MessageBanner(QStringLiteral("workloadsBanner"), this)),
      m_split(new SplitPane(QStringLiteral("workloadsSplit"), this)),
      m_stack(new QStackedWidget(this)),
      m_view(new WorkloadView(m_model, context.links.feed.inventory(), this)),
      m_layout(new WorkloadColumns(*m_view, context.preferences, this)),
      m_message(new MessagePanel(this)),
      m_details(new WorkloadDetails(context, this)),
      m_verbs(new WorkloadVerbs(context, m_model, *m_view, *m_details, this))
{
    arrange();
    restoreLayout();
    new RowStats(m_context.links.targets, m_model, *m_view); // the list owns it
    m_model.setScope(m_context.scope.endpoint());

    connect(m_filter, &FilterField::textChanged, this, &WorkloadsPage::filter);
    connect(m_filter, &FilterField::textChanged, this, [this](const QString &text) {
        if (!m_isLed)
            m_context.preferences.set(layoutName("filter"), text);
    });
    connect(m_filter, &FilterField::listRequested, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_kinds, &Segmented::currentIdChanged, this, &WorkloadsPage::setKind);
    connect(m_groups->choices(), &QMenu::aboutToShow, this, &WorkloadsPage::fillGroups);
    connect(m_columns->choices(), &QMenu::aboutToShow, this, [this] { m_layout->fillMenu(m_columns->choices()); });
    connect(m_view, &WorkloadView::selectionMoved, this, &WorkloadsPage::showSelection);
    connect(m_view, &WorkloadView::detailsRequested, this, [this] {
        m_split->setDetailsShown(true);
        m_details->setFocus();
    });
    connect(m_view, &WorkloadView::keyChosen, this, [this](const QKeySequence &key) {
        if (key == QKeySequence(Qt::Key_L))
            return showTab(QStringLiteral("logs"));
        const Workload *now = m_view->current();
        for (const Verb &verb : now ? verbsFor(now->target().kind) : QList<Verb>()) {
            if (!verb.key.isEmpty() && verb.key == key)
                m_verbs->choose(verb.operation);
        }
    });
    connect(m_view, &WorkloadView::menuRequested, this, [this](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setObjectName(QStringLiteral("workloadMenu"));
        menu->setAttribute(Qt::WA_DeleteOnClose);
        m_verbs->fillMenu(menu);
        sayReasons(menu, m_context.navigator);
        connect(m_details, &WorkloadDetails::foreseenChanged, menu, [this, menu] { m_verbs->showReasons(menu); });
        // It was opened for these; where they are gone its entries would speak of the row beside.
        const QStringList meant = addressesOf(m_verbs->subjects());
        connect(m_view, &WorkloadView::selectionMoved, menu, [this, menu, meant] {
            if (addressesOf(m_verbs->subjects()) != meant)
                menu->close();
        });
        menu->popup(at);
    });
    connect(m_details, &WorkloadDetails::verbRequested, m_verbs, &WorkloadVerbs::choose);
    connect(m_verbs, &WorkloadVerbs::tabRequested, this, &WorkloadsPage::showTab);
    connect(m_details, &WorkloadDetails::foreseenChanged, this, &Page::commandsChanged);
    connect(m_details, &WorkloadDetails::closeRequested, this, [this] {
        m_split->setDetailsShown(false);
        m_view->setFocus();
    });
    connect(m_split, &SplitPane::detailsShareChanged, this,
            [this](double share) { m_context.preferences.set(layoutName("details"), QString::number(share, 'f', 3)); });
    connect(&m_model, &WorkloadModel::countsChanged, this, &WorkloadsPage::showState);
    connect(&m_context.scope, &Scope::changed, this, [this] { m_model.setScope(m_context.scope.endpoint()); });
    connect(&m_context.links.feed.inventory(), &inventory::Store::linkChanged, this, &WorkloadsPage::showState);
    connect(&m_context.preferences, &Preferences::valueChanged, this, [this](const QString &name) {
        if (name == preference::density)
            restoreLayout();
    });
    connect(m_banner, &MessageBanner::primaryRequested, this,
            [this] { m_context.navigator.go({QStringLiteral("fleet")}); });
    connect(m_message, &MessagePanel::primaryRequested, this, [this] {
        if (m_model.total() > 0)
            m_filter->setText({});
        else if (m_noneAnswers)
            m_context.navigator.go({QStringLiteral("fleet")});
        else
            m_context.navigator.openAddEndpoint();
    });
    connect(m_message, &MessagePanel::secondaryRequested, this, [this] { m_context.navigator.openAddEndpoint(); });
    retranslate();
    m_filter->setText(m_context.preferences.value(layoutName("filter")));
    showState();
    showSelection();
}

WorkloadsPage::~WorkloadsPage() = default;

void WorkloadsPage::arrange()
{
    m_filter->setErrorBelow(false);
    m_header->addAction(m_kinds);
    m_header->addAction(m_filter, 1);
    m_header->addAction(m_groups);
    m_header->addAction(m_columns);
    m_columns->setIcon(icon(Icon::Columns));
    m_stack->setObjectName(QStringLiteral("workloadsStack"));
    auto *card = new QFrame(this);
    card->setObjectName(QStringLiteral("workloadsCard"));
    setSurface(card, SurfaceKind::Card);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_view);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->viewport()->setAutoFillBackground(false);
    m_stack->addWidget(card);
    m_message->setObjectName(QStringLiteral("workloadsMessage"));
    m_stack->addWidget(m_message);
    m_split->setPage(m_stack);
    m_split->setDetails(m_details);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(pixels(Space::L) + pixels(Space::XS), pixels(Space::M), pixels(Space::L),
                               pixels(Space::L));
    column->setSpacing(pixels(Space::M));
    column->addWidget(m_header);
    column->addWidget(m_banner);
    column->addWidget(m_split, 1);
}

// -- layout ----------------------------------------------------------------------------------------------------------

void WorkloadsPage::restoreLayout()
{
    m_restoring = true;
    const bool compact = m_context.preferences.value(preference::density) == QStringLiteral("compact");
    m_view->setDensity(compact ? Density::Compact : Density::Comfortable);
    m_layout->restore();
    setGrouping(m_context.preferences.value(layoutName("grouping")));
    bool isNumber = false;
    if (const double share = m_context.preferences.value(layoutName("details")).toDouble(&isNumber); isNumber)
        m_split->setDetailsShare(share);
    m_restoring = false;
}

void WorkloadsPage::setGrouping(const QString &grouping)
{
    const GroupingChoice choice = groupingFrom(grouping);
    m_model.setGrouping(choice.grouping, choice.label);
    if (!m_restoring)
        m_context.preferences.set(layoutName("grouping"), grouping);
    retranslate();
}

void WorkloadsPage::fillGroups()
{
    fillGroupings(m_groups->choices(), m_context.preferences.value(layoutName("grouping")),
                  m_context.links.feed.inventory(), [this](const QString &id) { setGrouping(id); });
}

// -- what is shown ---------------------------------------------------------------------------------------------------

void WorkloadsPage::filter()
{
    const WorkloadFilter parsed = WorkloadFilter::parse(m_filter->text());
    m_filter->setError(parsed.problem() ? parsed.problem()->sentence : QString());
    const QString text = m_filter->text();
    m_filter->setCompletions(WorkloadFilter::completions(text.section(QLatin1Char(' '), -1)));
    m_model.setFilter(parsed);
    static const QRegularExpression kind(QStringLiteral("(?:^|\\s)kind:(container|vm|lxc)(?=\\s|$)"));
    const auto found = kind.match(text);
    const QString only = found.hasMatch() ? found.captured(1) : QStringLiteral("all");
    m_kinds->setCurrentId(only);
    m_layout->setGuestsOnly(only == QStringLiteral("vm") || only == QStringLiteral("lxc"));
}

/// The chips write the filter, so that both always say the same.
void WorkloadsPage::setKind(const QString &kind)
{
    QString text = m_filter->text();
    static const QRegularExpression anyKind(QStringLiteral("(?:^|\\s)kind:\\S*"));
    text.remove(anyKind);
    if (kind != QStringLiteral("all"))
        text = QStringLiteral("kind:%1 %2").arg(kind, text.trimmed());
    if (text.trimmed() != m_filter->text().trimmed())
        m_filter->setText(text.trimmed());
}

void WorkloadsPage::showState()
{
    const QString count = m_model.shown() == m_model.total()
                              ? QString()
                              : tr("%1 of %2").arg(formatCount(m_model.shown()), formatCount(m_model.total()));
    m_header->setCount(m_model.shown() == m_model.total() ? std::optional<qint64>(m_model.total()) : std::nullopt);
    m_header->setSubtitle(count);

    QStringList lost;
    bool reading = false;
    bool any = false;
    for (const inventory::Store::Entry &entry : m_context.links.feed.inventory().entries()) {
        if (!m_context.scope.covers(entry.endpoint.id))
            continue;
        any = true;
        if (!entry.live && entry.error)
            lost.append(inert(entry.endpoint.id.text()));
        reading = reading || (!entry.snapshot && !entry.error);
    }
    Message banner;
    if (!lost.isEmpty() && m_model.total() > 0) {
        banner.kind = MessageKind::Partial;
        banner.title = tr("%n endpoint(s) without an answer", nullptr, static_cast<int>(lost.size()));
        banner.sentence = tr("%1: the rows are shown as last seen.").arg(QLocale().createSeparatedList(lost));
        banner.primary = tr("See why");
    }
    m_banner->setMessage(banner);

    Message message;
    m_noneAnswers = m_model.total() == 0 && !reading && !lost.isEmpty();
    if (m_model.total() == 0 && reading) {
        message.kind = MessageKind::Loading;
        message.title = tr("Reading what is there");
    } else if (m_noneAnswers) {
        message.kind = MessageKind::Error;
        message.title = tr("No endpoint answers");
        message.sentence =
            tr("%1 cannot be reached, and nothing was seen there before.").arg(QLocale().createSeparatedList(lost));
        message.primary = tr("See why");
        message.secondary = tr("Add an endpoint…");
    } else if (m_model.total() == 0) {
        message.kind = MessageKind::Empty;
        message.title = any ? tr("Nothing is here yet") : tr("No endpoint yet");
        message.sentence = any ? tr("The endpoints answer, and have no containers and no guests.")
                               : tr("Add a Docker engine or a Proxmox cluster to see what runs there.");
        message.primary = tr("Add an endpoint…");
    } else if (m_model.shown() == 0) {
        message.kind = MessageKind::Empty;
        message.title = tr("Nothing matches the filter");
        message.sentence = tr("%n row(s) are hidden by it.", nullptr, m_model.total());
        message.primary = tr("Clear the filter");
    }
    if (!message.title.isEmpty())
        m_message->setMessage(message);
    m_stack->setCurrentIndex(message.title.isEmpty() ? 0 : 1);
    if (m_wanted)
        show(*std::exchange(m_wanted, {}));
}

void WorkloadsPage::showSelection()
{
    const QList<const Workload *> rows = m_view->selected();
    const Workload *row = m_view->current();
    m_details->setWorkload(row ? row : rows.isEmpty() ? nullptr : rows.first(), static_cast<int>(rows.size()));
}

// -- the page --------------------------------------------------------------------------------------------------------

void WorkloadsPage::show(const Place &place)
{
    if (place.query.contains(filterKey)) {
        const QScopedValueRollback led(m_isLed, true);
        m_filter->setText(place.query.value(filterKey));
    }
    if (place.query.contains(groupKey)) {
        const QScopedValueRollback led(m_restoring, true);
        setGrouping(place.query.value(groupKey));
    }
    if (!place.object.isEmpty()) {
        const QModelIndex row = m_model.indexOf(place.object);
        if (row.isValid())
            m_view->select(row);
        else if (m_model.total() == 0)
            m_wanted = place; // still being read
        else
            m_context.navigator.say(tr("%1 is not here, or hidden by the filter.").arg(inert(place.object)));
    }
    if (!place.tab.isEmpty())
        showTab(place.tab);
    if (place.object.isEmpty() && place.query.isEmpty())
        m_view->setFocus();
}

Place WorkloadsPage::place() const
{
    Place here{pageId, m_split->areDetailsShown() ? m_details->tab() : QString()};
    if (const Workload *row = m_view->current())
        here.object = row->target().text();
    here.query.insert(filterKey, m_filter->text());
    return here;
}

void WorkloadsPage::showTab(const QString &id)
{
    m_split->setDetailsShown(true);
    m_details->setTab(id);
}

QList<Command> WorkloadsPage::commands()
{
    return m_verbs->commands();
}

void WorkloadsPage::refresh()
{
    for (const inventory::Store::Entry &entry : m_context.links.feed.inventory().entries()) {
        if (m_context.scope.covers(entry.endpoint.id))
            m_context.links.targets.refresh(entry.endpoint.id);
    }
    m_context.navigator.say(tr("Reading again"));
}

QWidget *WorkloadsPage::filterField()
{
    return m_filter->edit();
}

void WorkloadsPage::retranslate()
{
    m_header->setTitle(tr("Workloads"));
    m_filter->setName(tr("Filter workloads"));
    m_filter->setPlaceholder(tr("Filter: words, state:running, label:k=v"));
    m_kinds->setName(tr("Kinds"));
    m_kinds->setSegments({{QStringLiteral("all"), tr("All")},
                          {QStringLiteral("container"), tr("Containers")},
                          {QStringLiteral("vm"), tr("VMs")},
                          {QStringLiteral("lxc"), tr("LXC")}});
    const QString grouping = groupingText(m_model.grouping());
    m_groups->setText(grouping);
    m_groups->setAccessibleName(grouping);
    m_columns->setAccessibleName(tr("Columns"));
    m_columns->setToolTip(tr("Which columns are shown"));
    m_view->setAccessibleName(tr("Workloads"));
    m_view->setAccessibleDescription(tr("Enter shows the details, the menu key what can be done"));
}

void WorkloadsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_model.retranslate();
        showState();
    }
    Page::changeEvent(event);
}

} // namespace wingman::ui
