// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/audit/chain_view.h"

#include "link/then.h"
#include "pages/audit/chain_banner.h"
#include "pages/audit/entry_details.h"
#include "pages/audit/record_table.h"
#include "pages/audit/verification.h"
#include "pages/audit/view_messages.h"
#include "theme/style.h"
#include "theme/theme.h"
#include "widgets/card.h"
#include "widgets/filter_field.h"
#include "widgets/format.h"
#include "widgets/menu_button.h"
#include "widgets/message_banner.h"
#include "widgets/message_panel.h"
#include "widgets/split_pane.h"
#include "widgets/text_label.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QDate>
#include <QEvent>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStackedWidget>

namespace wingman::ui {
namespace {

QString shareName()
{
    return preference::pageLayout(QStringLiteral("audit"), QStringLiteral("chain-details"));
}

QString filterName()
{
    return preference::pageLayout(QStringLiteral("audit"), QStringLiteral("chain-filter"));
}

} // namespace

ChainView::ChainView(const PageContext &context, const Verification &verification, QWidget *parent)
    : AuditView(parent),
      m_context(context),
      m_verification(verification),
      m_rows(m_model),
      m_source(context.links.record, m_model),
      m_banner(new ChainBanner(verification, context.links.feed, context.ticker, this)),
      m_trouble(new MessageBanner(QStringLiteral("chainTrouble"), this)),
      m_card(new Card(QStringLiteral("chainCard"), this)),
      m_filter(new FilterField(QStringLiteral("chainFilter"), this)),
      m_refused(new QPushButton(this)),
      m_days(new MenuButton(QStringLiteral("chainDay"), this)),
      m_scopeLine(new TextLabel(QStringLiteral("chainScope"), this, Text::Small, Role::Muted)),
      m_stack(new QStackedWidget(this)),
      m_table(new RecordTable(QStringLiteral("chainTable"), this)),
      m_message(new MessagePanel(this)),
      m_foot(new TextLabel(QStringLiteral("chainFoot"), this, Text::Small, Role::Muted)),
      m_split(new SplitPane(QStringLiteral("chainSplit"), this)),
      m_details(new EntryDetails(context.links.feed, this))
{
    setObjectName(QStringLiteral("chainView"));
    m_refused->setObjectName(QStringLiteral("chainRefused"));
    m_refused->setCheckable(true);
    m_message->setObjectName(QStringLiteral("chainMessage"));
    m_stack->setObjectName(QStringLiteral("chainStack"));
    m_filter->setCompletions(ChainFilter::completions());
    m_table->setModel(&m_rows);
    m_table->setColumnIds({QStringLiteral("sequence"), QStringLiteral("time"), QStringLiteral("actor"),
                           QStringLiteral("action"), QStringLiteral("operation"), QStringLiteral("target"),
                           QStringLiteral("outcome")});
    m_table->setOptionalColumns({static_cast<int>(ChainModel::Column::Who), static_cast<int>(ChainModel::Column::Time),
                                 static_cast<int>(ChainModel::Column::Operation)});
    arrange();
    fillDays();
    follow();
    retranslate();
    filter();
}

ChainView::~ChainView()
{
    m_reading.cancel();
}

void ChainView::arrange()
{
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(pixels(Space::M), pixels(Space::S), pixels(Space::M), pixels(Space::S));
    bar->setSpacing(pixels(Space::S));
    bar->addWidget(m_filter, 1);
    bar->addWidget(m_refused, 0, Qt::AlignTop);
    bar->addWidget(m_days, 0, Qt::AlignTop);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_message);
    m_scopeLine->setContentsMargins(pixels(Space::M), 0, pixels(Space::M), pixels(Space::S));
    m_foot->setContentsMargins(pixels(Space::M), pixels(Space::XS), pixels(Space::M), pixels(Space::XS));
    m_card->setBodyFlush(true);
    m_card->body()->addLayout(bar);
    m_card->body()->addWidget(m_scopeLine);
    m_card->body()->addWidget(m_stack, 1);
    m_card->body()->addWidget(m_foot);
    m_split->setPage(m_card);
    m_split->setDetails(m_details);
    const QString share = m_context.preferences.value(shareName());
    m_split->setDetailsShare(share.isEmpty() ? 0.34 : share.toDouble());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(pixels(Space::M));
    column->addWidget(m_banner);
    column->addWidget(m_trouble);
    column->addWidget(m_split, 1);
    m_trouble->setMessage({});
}

void ChainView::follow()
{
    m_filter->setText(m_context.preferences.value(filterName()));
    connect(m_filter, &FilterField::textChanged, this, &ChainView::filter);
    connect(m_filter, &FilterField::textChanged, this, [this](const QString &text) {
        if (!m_isLed)
            m_context.preferences.set(filterName(), text);
    });
    connect(m_filter, &FilterField::listRequested, m_table, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_refused, &QAbstractButton::toggled, this, &ChainView::filter);
    connect(&m_context.scope, &Scope::changed, this, &ChainView::filter);
    connect(&m_model, &ChainModel::progressChanged, this, &ChainView::showState);
    connect(&m_source, &ChainSource::lookedFurther, this, &ChainView::showState);
    connect(&m_source, &ChainSource::refreshed, this, [this] {
        m_newestError.reset();
        showState();
        if (std::exchange(m_hasJustCome, false) || !isVisible())
            pickNewest();
    });
    connect(&m_source, &ChainSource::refreshFailed, this, [this](const Error &error) {
        m_newestError = error;
        showTrouble();
    });
    connect(m_trouble, &MessageBanner::primaryRequested, this, [this] {
        if (m_model.error())
            m_model.retry();
        m_model.refresh();
    });
    connect(&m_rows, &QAbstractItemModel::rowsInserted, this, &ChainView::showState);
    connect(&m_rows, &QAbstractItemModel::rowsRemoved, this, &ChainView::showState);
    connect(&m_rows, &QAbstractItemModel::dataChanged, this, &ChainView::showSelection);
    connect(m_table, &RecordTable::currentRowChanged, this, [this](const QModelIndex &index) {
        if (!index.isValid())
            return;
        m_isChosen = m_isChosen || (!m_isPicking && isVisible());
        showSelection();
    });
    connect(m_table, &RecordTable::rowChosen, this, [this] {
        if (const auto *row = m_rows.at(m_table->currentIndex()); row && row->entry && !row->entry->what.plan.isEmpty())
            m_context.navigator.openRecord(row->entry->what.plan);
    });
    connect(m_table, &RecordTable::copied, this, [this] { m_context.navigator.say(tr("Copied the entry.")); });
    connect(m_message, &MessagePanel::primaryRequested, this, [this] {
        if (m_model.error())
            return m_model.retry();
        m_refused->setChecked(false);
        m_day = ChainDays::Any;
        m_filter->setText({});
        m_context.scope.set({});
        filter();
    });
    connect(m_split, &SplitPane::detailsShareChanged, this,
            [this](double share) { m_context.preferences.set(shareName(), QString::number(share, 'f', 3)); });
    connect(m_details, &EntryDetails::planRequested, this,
            [this](const QString &plan) { m_context.navigator.openRecord(plan); });
    connect(m_details, &EntryDetails::executionRequested, this, &AuditView::executionRequested);
    connect(m_details, &EntryDetails::entryRequested, this, &ChainView::select);
    connect(m_details, &EntryDetails::copied, this, [this] { m_context.navigator.say(tr("Copied the entry.")); });
    connect(m_banner, &ChainBanner::entryRequested, this, &ChainView::select);
    connect(m_banner, &ChainBanner::cancelRequested, this, &ChainView::cancelRequested);
    connect(m_banner, &ChainBanner::helpRequested, this,
            [this] { m_context.navigator.openHelp(QStringLiteral("proofs")); });
    readWhenChanged(m_context.links.feed);
    connect(&m_verification, &Verification::changed, this, [this] {
        if (m_verification.state() == Verification::State::Done && !m_verification.holds())
            m_model.refresh(); // rows may read differently by now
    });
}

void ChainView::pickNewest()
{
    if (m_isChosen || m_rows.rowCount() == 0)
        return;
    m_isPicking = true;
    m_table->setCurrentIndex(m_rows.index(0, 0));
    m_isPicking = false;
}

void ChainView::read()
{
    pickNewest();
    m_hasJustCome = true;
    m_model.error() ? m_model.retry() : m_model.refresh();
}

void ChainView::readAgain()
{
    m_model.refresh();
}

QWidget *ChainView::filterField()
{
    return m_filter;
}

void ChainView::filter()
{
    ChainFilter filter = ChainFilter::parse(m_filter->text(), m_context.links.feed.now());
    m_filter->setError(filter.problem());
    filter.setRefusedOnly(m_refused->isChecked());
    filter.setEndpoint(m_context.scope.endpoint());
    const Span span = spanOf(m_day, QDate::currentDate());
    filter.within(span.since, span.until);
    m_newestError.reset();
    m_source.setFilter(filter);
    showScope();
}

void ChainView::showScope()
{
    const auto &endpoint = m_context.scope.endpoint();
    m_days->setText(daysText(m_day));
    m_scopeLine->setVisible(endpoint.has_value());
    m_scopeLine->setText(
        endpoint ? tr("Entries that concern another endpoint than %1 are left out.").arg(endpoint->text()) : QString());
}

void ChainView::fillDays()
{
    QMenu *menu = m_days->choices();
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        auto *group = new QActionGroup(menu);
        for (const ChainDays day : allChainDays()) {
            QAction *action = menu->addAction(daysText(day), this, [this, day] {
                m_day = day;
                filter();
            });
            action->setCheckable(true);
            action->setChecked(day == m_day);
            group->addAction(action);
        }
    });
}

void ChainView::showState()
{
    const bool hasRows = m_model.rowCount() > 0;
    m_foot->setVisible(hasRows);
    m_foot->setText(chainFoot(m_model, m_source));
    showTrouble();
    m_message->setMessage(chainMessage(m_model, m_source));
    m_stack->setCurrentWidget(hasRows ? static_cast<QWidget *>(m_table) : m_message);
    if (hasRows && m_shown && !m_table->currentIndex().isValid()) {
        const QModelIndex source = m_model.indexOf(QString::number(*m_shown));
        if (source.isValid())
            m_table->setCurrentIndex(m_rows.mapFromSource(source));
    }
    if (!m_shown && !m_table->currentIndex().isValid())
        pickNewest();
}

/// What is said of one entry stays where nothing is to be said of all.
void ChainView::showTrouble()
{
    const bool isOlder = m_model.rowCount() > 0 && m_model.error();
    if (!isOlder && !m_newestError) {
        if (std::exchange(m_isUnread, false))
            m_trouble->setMessage({});
        return;
    }
    m_isUnread = true;
    m_trouble->setMessage({.title = m_newestError ? tr("New entries cannot be read: what is shown may be old.")
                                                  : tr("Older entries cannot be read."),
                           .sentence = (m_newestError ? *m_newestError : *m_model.error()).sentence(),
                           .steps = {},
                           .kind = MessageKind::Partial,
                           .primary = tr("Try again")});
}

void ChainView::showSelection()
{
    const audit::ListedEntry *row = m_rows.at(m_table->currentIndex());
    if (!row)
        return;
    m_shown = row->sequence;
    if (m_details->setEntry(*row, row->entry ? operationOf(row->entry->what, m_rows.plans()) : QString()))
        showRecord();
}

/// The sentences of what was found stand in the plan's record; the entry holds their codes.
void ChainView::showRecord()
{
    m_reading.cancel();
    m_reading = Cancel();
    const auto &entry = m_details->entry();
    if (!entry || !entry->entry || entry->entry->what.plan.isEmpty())
        return;
    const QString plan = entry->entry->what.plan;
    const bool isNeeded = entry->entry->what.decision == QStringLiteral("deny") ||
                          operationOf(entry->entry->what, m_rows.plans()).isEmpty();
    if (!isNeeded)
        return;
    then(this, m_context.links.work.find(plan, m_reading),
         [this, plan, cancel = m_reading](const Result<execution::Record> &record) {
             const auto &now = m_details->entry();
             if (record && !cancel.isCancelled() && now && now->entry && now->entry->what.plan == plan)
                 m_details->setRecord(*record);
         });
}

/// In the list where it is there; else in the details alone, read by its number.
void ChainView::select(audit::Sequence sequence)
{
    m_shown = sequence;
    m_isChosen = true;
    if (!m_isUnread) // it was about another entry
        m_trouble->setMessage({});
    if (const QModelIndex source = m_model.indexOf(QString::number(sequence)); source.isValid()) {
        m_table->setCurrentIndex(m_rows.mapFromSource(source));
        m_table->scrollTo(m_table->currentIndex());
        return;
    }
    m_table->clearSelection();
    m_table->setCurrentIndex({});
    m_reading.cancel();
    m_reading = Cancel();
    then(
        this, m_context.links.record.entry(sequence, m_reading),
        [this, sequence, cancel = m_reading](const Result<audit::ListedEntry> &entry) {
            if (cancel.isCancelled())
                return;
            if (!entry) { // told even where the list has taken up another row meanwhile
                if (m_shown == sequence)
                    m_details->setEntry(std::nullopt, {});
                m_trouble->setMessage({.title = tr("Entry #%1 cannot be shown.").arg(formatCount(sequence)),
                                       .sentence = entry.error().sentence(),
                                       .steps = {},
                                       .kind = MessageKind::Error});
                return;
            }
            if (m_shown != sequence)
                return;
            if (m_details->setEntry(*entry, entry->entry ? operationOf(entry->entry->what, m_rows.plans()) : QString()))
                showRecord();
        });
}

void ChainView::lead(const Place &place)
{
    const QScopedValueRollback led(m_isLed, true);
    if (place.query.contains(QStringLiteral("filter")))
        m_filter->setText(place.query.value(QStringLiteral("filter")));
    bool isNumber = false;
    const audit::Sequence sequence = place.object.toLongLong(&isNumber);
    if (isNumber && sequence > 0)
        select(sequence);
    else if (!place.object.isEmpty())
        m_filter->setText((place.object.startsWith(QStringLiteral("exe-")) ? QStringLiteral("execution:")
                                                                           : QStringLiteral("target:")) +
                          place.object);
}

Place ChainView::place() const
{
    Place place{QStringLiteral("audit"), QStringLiteral("chain")};
    if (m_shown)
        place.object = QString::number(*m_shown);
    if (!m_filter->text().isEmpty())
        place.query.insert(QStringLiteral("filter"), m_filter->text());
    return place;
}

QList<Command> ChainView::commands()
{
    QList<Command> all;
    if (m_details->entry()) {
        const QString number = QStringLiteral("#%1").arg(formatCount(m_details->entry()->sequence));
        all.append({QStringLiteral("audit.copy"), tr("Copy entry %1").arg(number), Icon::Copy, {}, {}, [this] {
                        m_details->copy();
                    }});
    }
    all.append({QStringLiteral("audit.refused"),
                m_refused->isChecked() ? tr("Show all entries") : tr("Show refused only"),
                Icon::Filter,
                {},
                {},
                [this] { m_refused->toggle(); }});
    return all;
}

void ChainView::retranslate()
{
    m_filter->setName(tr("Filter the chain"));
    m_filter->setPlaceholder(tr("actor:anna  action:approval  target:web-1  since:7d"));
    m_refused->setText(tr("Refused only"));
    m_refused->setAccessibleDescription(tr("Shows only what the policy or an approver refused."));
    m_days->setAccessibleName(tr("Days that are shown"));
    m_filter->setError(ChainFilter::parse(m_filter->text(), m_context.links.feed.now()).problem());
    m_table->describe(tr("Entries of the chain"), tr("Enter opens the plan that an entry belongs to."));
    m_table->measure();
    m_model.retranslate();
    showScope();
    showState();
}

void ChainView::changeEvent(QEvent *event)
{
    AuditView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace wingman::ui
