// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/audit/executions_view.h"

#include "link/then.h"
#include "pages/audit/execution_details.h"
#include "pages/audit/record_table.h"
#include "pages/audit/view_messages.h"
#include "theme/theme.h"
#include "widgets/card.h"
#include "widgets/filter_field.h"
#include "widgets/format.h"
#include "widgets/menu_button.h"
#include "widgets/message_banner.h"
#include "widgets/message_panel.h"
#include "widgets/split_pane.h"
#include "widgets/state_words.h"
#include "widgets/text_label.h"
#include "widgets/work_words.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QEvent>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStackedWidget>

namespace wingman::ui {
namespace {

using Column = ExecutionModel::Column;
using execution::State;

constexpr int pageOfRecords = 100;
constexpr int approvalsRead = 500;

QString shareName()
{
    return preference::pageLayout(QStringLiteral("audit"), QStringLiteral("execution-details"));
}

QString filterName()
{
    return preference::pageLayout(QStringLiteral("audit"), QStringLiteral("execution-filter"));
}

} // namespace

ExecutionsView::ExecutionsView(const PageContext &context, QWidget *parent)
    : AuditView(parent),
      m_context(context),
      m_rows(m_model),
      m_trouble(new MessageBanner(QStringLiteral("executionTrouble"), this)),
      m_card(new Card(QStringLiteral("executionCard"), this)),
      m_filter(new FilterField(QStringLiteral("executionFilter"), this)),
      m_states(new MenuButton(QStringLiteral("executionState"), this)),
      m_stack(new QStackedWidget(this)),
      m_table(new RecordTable(QStringLiteral("executionTable"), this)),
      m_message(new MessagePanel(this)),
      m_foot(new TextLabel(QStringLiteral("executionFoot"), this, Text::Small, Role::Muted)),
      m_more(new QPushButton(this)),
      m_split(new SplitPane(QStringLiteral("executionSplit"), this)),
      m_details(new ExecutionDetails(this)),
      m_limit(pageOfRecords)
{
    setObjectName(QStringLiteral("executionsView"));
    m_message->setObjectName(QStringLiteral("executionMessage"));
    m_stack->setObjectName(QStringLiteral("executionStack"));
    m_more->setObjectName(QStringLiteral("executionMore"));
    m_table->setModel(&m_rows);
    m_table->setUnusedColumns({static_cast<int>(Column::Mode), static_cast<int>(Column::Tier)});
    m_table->setOptionalColumns({static_cast<int>(Column::Requester), static_cast<int>(Column::Target),
                                 static_cast<int>(Column::Ended), static_cast<int>(Column::Id)});
    m_table->setColumnIds({QStringLiteral("state"), QStringLiteral("operation"), QStringLiteral("target"),
                           QStringLiteral("requester"), QStringLiteral("created"), QStringLiteral("took"),
                           QStringLiteral("mode"), QStringLiteral("tier"), QStringLiteral("record")});
    arrange();
    fillStates();
    follow();
    m_rows.setEndpoint(m_context.scope.endpoint());
    retranslate();
}

ExecutionsView::~ExecutionsView()
{
    m_reading.cancel();
    m_finding.cancel();
}

void ExecutionsView::arrange()
{
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(pixels(Space::M), pixels(Space::S), pixels(Space::M), pixels(Space::S));
    bar->setSpacing(pixels(Space::S));
    bar->addWidget(m_filter, 1);
    bar->addWidget(m_states, 0, Qt::AlignTop);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(pixels(Space::M), pixels(Space::XS), pixels(Space::M), pixels(Space::XS));
    foot->addWidget(m_foot, 1);
    foot->addWidget(m_more);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_message);
    m_card->setBodyFlush(true);
    m_card->body()->addLayout(bar);
    m_card->body()->addWidget(m_stack, 1);
    m_card->body()->addLayout(foot);
    m_split->setPage(m_card);
    m_split->setDetails(m_details);
    const QString share = m_context.preferences.value(shareName());
    m_split->setDetailsShare(share.isEmpty() ? 0.38 : share.toDouble());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(pixels(Space::M));
    column->addWidget(m_trouble);
    column->addWidget(m_split, 1);
    m_trouble->setMessage({});
}

void ExecutionsView::follow()
{
    m_filter->setText(m_context.preferences.value(filterName()));
    m_rows.setWords(m_filter->text());
    connect(m_filter, &FilterField::textChanged, this, [this](const QString &text) {
        if (!m_isLed)
            m_context.preferences.set(filterName(), text);
        m_rows.setWords(text);
        showState();
    });
    connect(m_filter, &FilterField::listRequested, m_table, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(&m_context.scope, &Scope::changed, this, [this] {
        m_rows.setEndpoint(m_context.scope.endpoint());
        showState();
    });
    connect(m_table, &RecordTable::currentRowChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            m_wanted.clear();
        showSelection();
    });
    connect(&m_rows, &QAbstractItemModel::dataChanged, this, &ExecutionsView::showSelection);
    connect(m_table, &RecordTable::rowChosen, this, [this](const QModelIndex &index) {
        if (const execution::Record *record = m_rows.at(index))
            m_context.navigator.openRecord(record->plan.id.text());
    });
    connect(m_table, &RecordTable::copied, this, [this] { m_context.navigator.say(tr("Copied the execution.")); });
    connect(m_more, &QAbstractButton::clicked, this, [this] {
        m_limit += pageOfRecords;
        read();
    });
    connect(m_message, &MessagePanel::primaryRequested, this, [this] {
        if (m_error)
            return read();
        m_which = Which::All;
        m_filter->setText({});
        m_context.scope.set({});
        read();
    });
    connect(m_trouble, &MessageBanner::primaryRequested, this, [this] { m_error ? read() : Q_EMIT verifyRequested(); });
    connect(m_split, &SplitPane::detailsShareChanged, this,
            [this](double share) { m_context.preferences.set(shareName(), QString::number(share, 'f', 3)); });
    connect(m_details, &ExecutionDetails::planRequested, this,
            [this](const QString &plan) { m_context.navigator.openRecord(plan); });
    connect(m_details, &ExecutionDetails::entryRequested, this, &AuditView::entryRequested);
    connect(m_details, &ExecutionDetails::verifyRequested, this, &AuditView::verifyRequested);
    connect(m_details, &ExecutionDetails::copied, this,
            [this] { m_context.navigator.say(tr("Copied the execution as JSON.")); });
    readWhenChanged(m_context.links.feed);
}

QList<State> ExecutionsView::statesOf(Which which)
{
    switch (which) {
    case Which::All:
        return {};
    case Which::Open:
        return {State::Planned, State::AwaitingApproval, State::Approved, State::Executing, State::Verifying};
    case Which::Succeeded:
        return {State::Succeeded};
    case Which::NotDone:
        return {State::Failed, State::Cancelled, State::Expired, State::RolledBack};
    case Which::Refused:
        return {State::Blocked, State::Rejected};
    case Which::Unknown:
        return {State::Unknown};
    }
    Q_UNREACHABLE();
}

QString ExecutionsView::whichText(Which which) const
{
    switch (which) {
    case Which::All:
        return tr("Any state");
    case Which::Open:
        return tr("Open");
    case Which::Succeeded:
        return tr("Succeeded");
    case Which::NotDone:
        return tr("Not done");
    case Which::Refused:
        return tr("Refused");
    case Which::Unknown:
        return tr("Outcome unknown");
    }
    Q_UNREACHABLE();
}

void ExecutionsView::fillStates()
{
    QMenu *menu = m_states->choices();
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        auto *group = new QActionGroup(menu);
        for (const Which which :
             {Which::All, Which::Open, Which::Succeeded, Which::NotDone, Which::Refused, Which::Unknown}) {
            QAction *action = menu->addAction(whichText(which), this, [this, which] {
                m_which = which;
                m_states->setText(whichText(which));
                read();
            });
            action->setCheckable(true);
            action->setChecked(which == m_which);
            group->addAction(action);
        }
    });
}

void ExecutionsView::read()
{
    m_reading.cancel();
    m_reading = Cancel();
    setReading();
    m_states->setText(whichText(m_which));
    // The approvals first, so that no execution is shown without its own.
    then(this, m_context.links.work.approvals(false, approvalsRead, m_reading),
         [this, cancel = m_reading](const Result<ApprovalPage> &approvals) {
             if (cancel.isCancelled())
                 return;
             if (approvals)
                 m_approvals = approvals->approvals;
             execution::RecordFilter filter{statesOf(m_which), {}, m_limit};
             then(this, m_context.links.work.list(filter, cancel), [this, cancel](const Result<RecordPage> &page) {
                 if (!cancel.isCancelled())
                     take(page);
             });
         });
    showState();
}

void ExecutionsView::take(const Result<RecordPage> &page)
{
    m_isRead = true;
    m_error.reset();
    if (page) {
        m_mayHaveMore = page->records.size() + page->damaged >= m_limit;
        m_damaged = page->damaged;
        m_model.set(page->records);
    } else {
        m_error = page.error();
    }
    showState();
    if (!m_wanted.isEmpty())
        find(m_wanted);
    else if (!m_table->currentIndex().isValid() && m_rows.rowCount() > 0)
        m_table->setCurrentIndex(m_rows.index(0, 0));
    showSelection();
    setRead();
}

void ExecutionsView::showState()
{
    const int shown = m_rows.rowCount();
    const bool hasRows = shown > 0;
    const ExecutionsKnown known{m_model.rowCount(), m_damaged, m_isRead, m_mayHaveMore, m_which != Which::All, m_error};
    m_trouble->setMessage(executionsTrouble(known));
    m_more->setVisible(m_mayHaveMore);
    m_foot->setVisible(hasRows || m_mayHaveMore);
    m_foot->setText(shown == m_model.rowCount()
                        ? tr("%n execution(s)", nullptr, shown)
                        : tr("%1 of %n execution(s) match", nullptr, m_model.rowCount()).arg(formatCount(shown)));
    m_message->setMessage(executionsMessage(known));
    m_stack->setCurrentWidget(hasRows ? static_cast<QWidget *>(m_table) : m_message);
}

void ExecutionsView::showSelection()
{
    if (!m_wanted.isEmpty())
        return;
    const execution::Record *record = m_rows.at(m_table->currentIndex());
    m_details->setRecord(record ? std::optional(*record) : std::nullopt, m_approvals);
}

/// In the list where it is there; else read by its id and shown in the details alone.
void ExecutionsView::find(const QString &planOrExecution)
{
    m_wanted = planOrExecution;
    if (const QModelIndex index = m_rows.indexOf(planOrExecution); index.isValid()) {
        m_wanted.clear();
        m_table->setCurrentIndex(index);
        m_table->scrollTo(index);
        showSelection();
        return;
    }
    if (!m_isRead)
        return;
    m_table->clearSelection();
    m_table->setCurrentIndex({}); // so that the row that was current can be chosen again
    m_finding.cancel();
    m_finding = Cancel();
    then(this, m_context.links.work.find(planOrExecution, m_finding),
         [this, planOrExecution, cancel = m_finding](const Result<execution::Record> &record) {
             if (cancel.isCancelled() || m_wanted != planOrExecution)
                 return;
             if (record)
                 m_details->setRecord(*record, m_approvals);
             else
                 m_details->setError(planOrExecution, record.error());
         });
}

void ExecutionsView::lead(const Place &place)
{
    const QScopedValueRollback led(m_isLed, true);
    if (place.query.contains(QStringLiteral("filter")))
        m_filter->setText(place.query.value(QStringLiteral("filter")));
    if (!place.object.isEmpty())
        find(place.object);
}

Place ExecutionsView::place() const
{
    Place place{QStringLiteral("audit"), QStringLiteral("executions")};
    if (m_details->record())
        place.object = m_details->record()->id.text();
    if (!m_filter->text().isEmpty())
        place.query.insert(QStringLiteral("filter"), m_filter->text());
    return place;
}

QWidget *ExecutionsView::filterField()
{
    return m_filter;
}

QList<Command> ExecutionsView::commands()
{
    if (!m_details->record())
        return {};
    const QString plan = m_details->record()->plan.id.text();
    const QString title = workTitle(m_details->record()->plan);
    return {{QStringLiteral("audit.plan"),
             tr("Open the plan “%1”").arg(title),
             Icon::Play,
             {},
             {},
             [this, plan] { m_context.navigator.openRecord(plan); }},
            {QStringLiteral("audit.copy"), tr("Copy the execution as JSON"), Icon::Copy, {}, {}, [this] {
                 m_details->copy();
             }}};
}

void ExecutionsView::retranslate()
{
    m_filter->setName(tr("Filter the executions"));
    m_filter->setPlaceholder(tr("restart  web-1  anna"));
    m_states->setAccessibleName(tr("States that are shown"));
    m_states->setText(whichText(m_which));
    m_more->setText(tr("Load more"));
    m_more->setAccessibleDescription(tr("Reads older executions as well."));
    m_table->describe(tr("Executions"), tr("Enter opens the plan sheet."));
    m_table->measure();
    m_model.retranslate();
    showState();
}

void ExecutionsView::changeEvent(QEvent *event)
{
    AuditView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace wingman::ui
