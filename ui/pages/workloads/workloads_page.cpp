// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workloads/workloads_page.h"

#include "models/table_text.h"
#include "pages/workloads/row_stats.h"
#include "pages/workloads/workload_columns.h"
#include "pages/workloads/workload_delegate.h"
#include "pages/workloads/workload_details.h"
#include "pages/workloads/workload_words.h"
#include "theme/style.h"
#include "theme/theme.h"
#include "widgets/chip.h"
#include "widgets/filter_field.h"
#include "widgets/format.h"
#include "widgets/menu_button.h"
#include "widgets/menu_reason.h"
#include "widgets/message_banner.h"
#include "widgets/message_panel.h"
#include "widgets/operation_words.h"
#include "widgets/page_header.h"
#include "widgets/segmented.h"
#include "widgets/split_pane.h"
#include "widgets/verbs.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QScopedValueRollback>
#include <QStackedWidget>

#include <algorithm>

namespace wingman::ui {
namespace {

const QString pageId = QStringLiteral("workloads");
const QString filterKey = QStringLiteral("filter");

QString layoutName(const char *part)
{
    return preference::pageLayout(pageId, QString::fromLatin1(part));
}

const QMap<QString, WorkloadGrouping> &groupings()
{
    static const QMap<QString, WorkloadGrouping> all{{QStringLiteral("project"), WorkloadGrouping::Project},
                                                     {QStringLiteral("endpoint"), WorkloadGrouping::Endpoint},
                                                     {QStringLiteral("state"), WorkloadGrouping::State},
                                                     {QStringLiteral("none"), WorkloadGrouping::None}};
    return all;
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
      m_details(new WorkloadDetails(context, this))
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
        if (key == QKeySequence(Qt::Key_L)) {
            m_split->setDetailsShown(true);
            m_details->setTab(QStringLiteral("logs"));
            return;
        }
        const Workload *now = m_view->current();
        for (const Verb &verb : now ? verbsFor(now->target().kind) : QList<Verb>()) {
            if (!verb.key.isEmpty() && verb.key == key)
                choose(verb.operation);
        }
    });
    connect(m_view, &WorkloadView::menuRequested, this, [this](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setObjectName(QStringLiteral("workloadMenu"));
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillMenu(menu);
        sayReasons(menu, m_context.navigator);
        connect(m_details, &WorkloadDetails::foreseenChanged, menu, [this, menu] { showReasons(menu); });
        // It was opened for these; where they are gone its entries would speak of the row beside.
        const QStringList meant = addressesOf(subjects());
        connect(m_view, &WorkloadView::selectionMoved, menu, [this, menu, meant] {
            if (addressesOf(subjects()) != meant)
                menu->close();
        });
        menu->popup(at);
    });
    connect(m_details, &WorkloadDetails::verbRequested, this, &WorkloadsPage::choose);
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
        else
            m_context.navigator.openAddEndpoint();
    });
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
    const QString label = QStringLiteral("label:");
    if (grouping.startsWith(label))
        m_model.setGrouping(WorkloadGrouping::Label, grouping.mid(label.size()));
    else
        m_model.setGrouping(groupings().value(grouping, WorkloadGrouping::Project));
    if (!m_restoring)
        m_context.preferences.set(layoutName("grouping"), grouping);
    retranslate();
}

void WorkloadsPage::fillGroups()
{
    QMenu *menu = m_groups->choices();
    menu->clear();
    auto *group = new QActionGroup(menu);
    const QString now = m_context.preferences.value(layoutName("grouping"));
    const auto add = [&](const QString &text, const QString &id) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(now == id || (now.isEmpty() && id == QStringLiteral("project")));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, id] { setGrouping(id); });
    };
    add(tr("&Project or node"), QStringLiteral("project"));
    add(tr("&Endpoint"), QStringLiteral("endpoint"));
    add(tr("&State"), QStringLiteral("state"));
    add(tr("&Not grouped"), QStringLiteral("none"));
    // Labels that are there, the commonest first.
    QMap<QString, int> labels;
    for (const inventory::Store::Entry &entry : m_context.links.feed.inventory().entries()) {
        if (!entry.snapshot)
            continue;
        for (const inventory::Container &container : entry.snapshot->containers) {
            for (auto it = container.labels.cbegin(); it != container.labels.cend(); ++it)
                ++labels[it.key()];
        }
    }
    QStringList names = labels.keys();
    std::stable_sort(names.begin(), names.end(),
                     [&](const QString &left, const QString &right) { return labels[left] > labels[right]; });
    constexpr int labelsShown = 12;
    if (!names.isEmpty())
        menu->addSection(tr("Label"));
    for (const QString &name : names.mid(0, labelsShown))
        add(inert(name), QStringLiteral("label:") + name);
}

// -- what is shown ---------------------------------------------------------------------------------------------------

void WorkloadsPage::filter()
{
    const WorkloadFilter parsed = WorkloadFilter::parse(m_filter->text());
    m_filter->setError(parsed.problem() ? parsed.problem()->sentence : QString());
    const QString text = m_filter->text();
    m_filter->setCompletions(WorkloadFilter::completions(text.section(QLatin1Char(' '), -1)));
    m_model.setFilter(parsed);
    const QRegularExpression kind(QStringLiteral("(?:^|\\s)kind:(container|vm|lxc)(?=\\s|$)"));
    const auto found = kind.match(text);
    m_kinds->setCurrentId(found.hasMatch() ? found.captured(1) : QStringLiteral("all"));
}

/// The chips write the filter, so that both always say the same.
void WorkloadsPage::setKind(const QString &kind)
{
    QString text = m_filter->text();
    text.remove(QRegularExpression(QStringLiteral("(?:^|\\s)kind:\\S*")));
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
    if (m_model.total() == 0 && reading) {
        message.kind = MessageKind::Loading;
        message.title = tr("Reading what is there");
    } else if (m_model.total() == 0 && !lost.isEmpty()) {
        message.kind = MessageKind::Error;
        message.title = tr("No endpoint answers");
        message.sentence =
            tr("%1 cannot be reached, and nothing was seen there before.").arg(QLocale().createSeparatedList(lost));
        message.primary = tr("Add an endpoint…");
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

// -- verbs -----------------------------------------------------------------------------------------------------------

QList<const Workload *> WorkloadsPage::subjects() const
{
    const Workload *now = m_view->current();
    QList<const Workload *> all = m_view->selected();
    if (now && !all.contains(now))
        all = {now};
    if (all.isEmpty())
        return {};
    const Workload *first = now ? now : all.first();
    all.removeIf([first](const Workload *one) {
        return (one->kind == WorkloadKind::Container) != (first->kind == WorkloadKind::Container);
    });
    return all;
}

void WorkloadsPage::choose(const QString &operation)
{
    operations::Intent intent{operations::OperationId::parse(operation).value(), {}, {}, {}, {}};
    for (const Workload *row : subjects())
        intent.targets.append(row->target());
    if (!intent.targets.isEmpty())
        m_context.navigator.openPlan(intent);
}

QList<Command> WorkloadsPage::commands()
{
    const QList<const Workload *> rows = subjects();
    if (rows.isEmpty())
        return {};
    const inventory::TargetKind kind = rows.first()->target().kind;
    const bool alike =
        std::all_of(rows.cbegin(), rows.cend(), [kind](const Workload *row) { return row->target().kind == kind; });
    const QString subject = rows.size() == 1 ? inert(rows.first()->name)
                                             : countedTargets(alike ? std::optional(kind) : std::nullopt, rows.size());
    QSet<QString> known;
    for (const operations::OperationSpec &spec : m_context.links.work.operations())
        known.insert(spec.id.text());
    QList<Command> all;
    for (const Verb &verb : verbsFor(kind)) {
        if (known.contains(verb.operation))
            all.append({QStringLiteral("operation.") + verb.operation, planText(verb.operation, subject),
                        iconOf(verb.operation), verb.key,
                        rows.size() == 1 ? m_details->whyNot(verb.operation) : QString(),
                        [this, operation = verb.operation] { choose(operation); }});
    }
    const auto tab = [this](const QString &id) {
        return [this, id] {
            m_split->setDetailsShown(true);
            m_details->setTab(id);
        };
    };
    if (rows.first()->kind == WorkloadKind::Container)
        all.append({QStringLiteral("workloads.logs"),
                    tr("Logs of %1").arg(inert(rows.first()->name)),
                    Icon::Logs,
                    QKeySequence(Qt::Key_L),
                    {},
                    tab(QStringLiteral("logs"))});
    return all;
}

void WorkloadsPage::fillMenu(QMenu *menu)
{
    const QList<const Workload *> rows = subjects();
    if (rows.isEmpty())
        return;
    bool apart = false;
    for (const Command &command : commands()) {
        const Verb *verb = nullptr;
        const QList<Verb> verbs = verbsFor(rows.first()->target().kind);
        for (const Verb &one : verbs) {
            if (command.id.endsWith(one.operation))
                verb = &one;
        }
        if (verb && verb->destructive && !std::exchange(apart, true)) {
            menu->addSeparator();
            QMenu *copying = menu->addMenu(icon(Icon::Copy), tr("&Copy"));
            copying->setObjectName(QStringLiteral("workloadCopy"));
            const auto add = [&](const QString &text, TableFormat format) {
                connect(copying->addAction(text), &QAction::triggered, this, [this, format] { copy(format); });
            };
            add(tr("As &text"), TableFormat::Text);
            add(tr("As &CSV"), TableFormat::Csv);
            add(tr("As &JSON"), TableFormat::Json);
            menu->addSeparator();
        }
        QAction *action = menu->addAction(QString());
        action->setObjectName(command.id);
        setEntry(action, command.title, command.icon, command.whyNot);
        action->setShortcut(command.shortcut); // shown; the list itself listens to it
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, command.run);
    }
}

/// What is foreseen comes after the menu was opened, or changes.
void WorkloadsPage::showReasons(QMenu *menu)
{
    for (const Command &command : commands()) {
        if (auto *entry = menu->findChild<QAction *>(command.id))
            setEntry(entry, command.title, command.icon, command.whyNot);
    }
}

void WorkloadsPage::copy(TableFormat format)
{
    TableRows table;
    QList<int> shown;
    for (int visual = 0; visual < WorkloadModel::columns; ++visual) {
        const int column = m_view->header()->logicalIndex(visual);
        if (m_view->header()->isSectionHidden(column) ||
            static_cast<WorkloadModel::Column>(column) == WorkloadModel::Column::Recent)
            continue;
        shown.append(column);
        table.columns.append({QString::number(column), m_model.headerData(column, Qt::Horizontal).toString()});
    }
    const QList<const Workload *> rows = m_view->selected();
    for (const Workload *row : rows) {
        const QModelIndex index = m_model.indexOf(row->endpoint, row->id);
        QList<QJsonValue> cells;
        for (const int column : std::as_const(shown)) {
            const QString text = m_view->cells().text(index.siblingAtColumn(column));
            cells.append(text == unknownText() ? QJsonValue() : QJsonValue(text));
        }
        table.rows.append(cells);
    }
    QGuiApplication::clipboard()->setText(tableAs(format, table));
    m_context.navigator.say(tr("%n row(s) copied", nullptr, static_cast<int>(table.rows.size())));
}

// -- the page --------------------------------------------------------------------------------------------------------

void WorkloadsPage::show(const Place &place)
{
    if (place.query.contains(filterKey)) {
        const QScopedValueRollback led(m_isLed, true);
        m_filter->setText(place.query.value(filterKey));
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
    if (!place.tab.isEmpty()) {
        m_split->setDetailsShown(true);
        m_details->setTab(place.tab);
    }
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
    QString grouping;
    switch (m_model.grouping()) {
    case WorkloadGrouping::Project:
        grouping = tr("Group: project, node");
        break;
    case WorkloadGrouping::Endpoint:
        grouping = tr("Group: endpoint");
        break;
    case WorkloadGrouping::State:
        grouping = tr("Group: state");
        break;
    case WorkloadGrouping::Label:
        grouping = tr("Group: label");
        break;
    case WorkloadGrouping::None:
        grouping = tr("Not grouped");
        break;
    }
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
