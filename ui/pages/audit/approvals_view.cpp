// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/audit/approvals_view.h"

#include "base/redaction.h"
#include "link/then.h"
#include "pages/audit/execution_rows.h"
#include "pages/audit/step_words.h"
#include "pages/audit/view_messages.h"
#include "theme/theme.h"
#include "widgets/card.h"
#include "widgets/format.h"
#include "widgets/list_row.h"
#include "widgets/message_banner.h"
#include "widgets/message_panel.h"
#include "widgets/section_label.h"
#include "widgets/state_words.h"
#include "widgets/text_label.h"
#include "widgets/work_words.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace wingman::ui {
namespace {

using approvals::ApprovalState;

constexpr int approvalsRead = 200;
constexpr int openRead = 1000;
constexpr int decidedShown = 50;

Icon iconFor(ApprovalState state)
{
    switch (state) {
    case ApprovalState::Requested:
        return Icon::Clock;
    case ApprovalState::Approved:
    case ApprovalState::Used:
        return Icon::Check;
    case ApprovalState::Rejected:
        return Icon::Close;
    case ApprovalState::Expired:
        return Icon::Clock;
    case ApprovalState::Void:
        return Icon::Warning;
    }
    Q_UNREACHABLE();
}

/// The newest, and those of the open ones that are older; what is in both is as the newest say, which were read later.
QList<approvals::Approval> together(const QList<approvals::Approval> &newest, const QList<approvals::Approval> &open)
{
    QList<approvals::Approval> all = newest;
    QSet<std::pair<QString, qint64>> known;
    for (const approvals::Approval &approval : newest)
        known.insert({approval.plan.text(), approval.requestSequence});
    for (const approvals::Approval &approval : open) {
        if (!known.contains({approval.plan.text(), approval.requestSequence}))
            all.append(approval);
    }
    return all;
}

} // namespace

ApprovalsView::ApprovalsView(const PageContext &context, QWidget *parent)
    : AuditView(parent),
      m_context(context),
      m_trouble(new MessageBanner(QStringLiteral("approvalTrouble"), this)),
      m_message(new MessagePanel(this)),
      m_scroll(new QScrollArea(this)),
      m_inbox(new QVBoxLayout),
      m_nothing(new TextLabel(QStringLiteral("approvalNothing"), this, Text::Body, Role::Muted)),
      m_earlier(new SectionLabel(QStringLiteral("approvalEarlier"), this)),
      m_historyCard(new Card(QStringLiteral("approvalHistory"), this))
{
    setObjectName(QStringLiteral("approvalsView"));
    m_message->setObjectName(QStringLiteral("approvalMessage"));
    m_nothing->setWordWrap(true);
    auto *page = new QWidget(this);
    page->setObjectName(QStringLiteral("approvalPage"));
    auto *list = new QVBoxLayout(page);
    list->setContentsMargins(0, 0, 0, pixels(Space::L));
    list->setSpacing(pixels(Space::M));
    m_inbox->setSpacing(pixels(Space::M));
    list->addWidget(m_nothing);
    list->addLayout(m_inbox);
    list->addWidget(m_earlier);
    list->addWidget(m_historyCard);
    list->addStretch(1);
    m_historyCard->setBodyFlush(true);
    m_scroll->setObjectName(QStringLiteral("approvalScroll"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(page);
    m_scroll->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(pixels(Space::M));
    column->addWidget(m_trouble);
    column->addWidget(m_message, 1);
    column->addWidget(m_scroll, 1);
    m_trouble->setMessage({});
    connect(m_message, &MessagePanel::primaryRequested, this, [this] {
        if (m_error)
            read();
        else
            m_context.navigator.go({QStringLiteral("workloads")});
    });
    connect(m_trouble, &MessageBanner::primaryRequested, this,
            [this] { m_error || m_plansError ? read() : Q_EMIT verifyRequested(); });
    connect(&m_context.scope, &Scope::changed, this, &ApprovalsView::showAll);
    connect(&m_context.links.feed, &Feed::overviewChanged, this, &ApprovalsView::showAll);
    readWhenChanged(m_context.links.feed);
    retranslate();
}

ApprovalsView::~ApprovalsView()
{
    m_reading.cancel();
    m_finding.cancel();
}

/// What is open is asked for by itself: it may be older than any number of those that were decided.
struct ApprovalsView::Reading
{
    Cancel cancel;
    Result<ApprovalPage> open{};
    Result<ApprovalPage> newest{};
    Result<RecordPage> records{};
};

void ApprovalsView::read()
{
    m_reading.cancel();
    m_reading = Cancel();
    setReading();
    const auto reading = std::make_shared<Reading>(Reading{.cancel = m_reading});
    WorkLink &work = m_context.links.work;
    // One after the other: what was open and is decided meanwhile is there twice rather than not at all.
    then(this, work.approvals(true, openRead, m_reading), [this, &work, reading](const Result<ApprovalPage> &open) {
        if (reading->cancel.isCancelled())
            return;
        reading->open = open;
        then(this, work.approvals(false, approvalsRead, reading->cancel),
             [this, &work, reading](const Result<ApprovalPage> &newest) {
                 if (reading->cancel.isCancelled())
                     return;
                 reading->newest = newest;
                 execution::RecordFilter filter;
                 filter.limit = approvalsRead;
                 then(this, work.list(filter, reading->cancel), [this, reading](const Result<RecordPage> &records) {
                     reading->records = records;
                     if (!reading->cancel.isCancelled())
                         take(*reading);
                 });
             });
    });
}

void ApprovalsView::take(const Reading &reading)
{
    m_isRead = true;
    m_error.reset();
    m_plansError.reset();
    if (!reading.open)
        m_error = reading.open.error();
    else if (!reading.newest)
        m_error = reading.newest.error();
    if (reading.records)
        m_records = reading.records->records;
    else
        m_plansError = reading.records.error();
    if (!m_error) {
        m_damaged = std::max(reading.open->damaged, reading.newest->damaged);
        m_model.set(together(reading.newest->approvals, reading.open->approvals), m_records);
    }
    showAll();
    findMissing();
    setRead();
}

/// What waits may be older than the executions that were read.
void ApprovalsView::findMissing()
{
    m_finding.cancel();
    m_finding = Cancel();
    QMap<QString, execution::Record> before = std::exchange(m_older, {});
    QStringList missing;
    for (const ApprovalRow &row : m_model.rows()) {
        const QString plan = row.approval.plan.text();
        if (!isOpen(row.approval, m_context.links.feed.now()) || recordOf(row.approval.plan) || missing.contains(plan))
            continue;
        missing.append(plan);
        if (const auto known = before.constFind(plan); known != before.cend())
            m_older.insert(plan, *known); // until it is read again
    }
    for (const QString &plan : std::as_const(missing)) {
        then(this, m_context.links.work.find(plan, m_finding),
             [this, plan, cancel = m_finding](const Result<execution::Record> &record) {
                 if (!record || cancel.isCancelled())
                     return;
                 m_older.insert(plan, *record);
                 showAll();
             });
    }
}

const execution::Record *ApprovalsView::recordOf(const PlanId &plan) const
{
    const auto found = std::find_if(m_records.cbegin(), m_records.cend(),
                                    [&](const execution::Record &record) { return record.plan.id == plan; });
    if (found != m_records.cend())
        return &*found;
    const auto older = m_older.constFind(plan.text());
    return older == m_older.cend() ? nullptr : &*older;
}

ApprovalShown ApprovalsView::shownOf(const ApprovalRow &row) const
{
    ApprovalShown shown{row.approval, std::nullopt, {}};
    if (const execution::Record *record = recordOf(row.approval.plan))
        shown.record = *record;
    const Feed &feed = m_context.links.feed;
    if (feed.hasOverview())
        shown.mayDecide = mayDecide(row.approval, feed.overview().actor, feed.overview().posture);
    return shown;
}

bool ApprovalsView::isCovered(const ApprovalRow &row) const
{
    const execution::Record *record = recordOf(row.approval.plan);
    if (!record)
        return true;
    const auto &targets = record->plan.targets;
    return std::any_of(targets.cbegin(), targets.cend(), [this](const operations::TargetPlan &target) {
        return target.target().platform == inventory::Platform::Wingman ||
               m_context.scope.covers(target.target().endpoint);
    });
}

void ApprovalsView::showAll()
{
    QList<ApprovalRow> open;
    QList<ApprovalRow> decided;
    const Instant now = m_context.links.feed.now();
    for (const ApprovalRow &row : m_model.rows()) {
        if (isCovered(row))
            (isOpen(row.approval, now) ? open : decided).append(row);
    }
    std::stable_sort(open.begin(), open.end(), [](const ApprovalRow &left, const ApprovalRow &right) {
        return left.approval.state == ApprovalState::Requested && right.approval.state != ApprovalState::Requested;
    });
    showCards(open);
    showHistory(decided);
    showState(open.size());
}

void ApprovalsView::showCards(const QList<ApprovalRow> &open)
{
    QMap<QString, ApprovalCard *> kept;
    QWidget *before = nullptr;
    for (qsizetype i = 0; i < open.size(); ++i) {
        const ApprovalRow &row = open.at(i);
        const QString key = row.approval.plan.text() + QLatin1Char(' ') + QString::number(row.approval.requestSequence);
        ApprovalCard *card = m_cards.take(key);
        if (!card) {
            card = new ApprovalCard(QStringLiteral("approval%1").arg(m_made++), m_context.ticker, this);
            connect(card, &ApprovalCard::reviewRequested, this,
                    [this](const QString &plan) { m_context.navigator.openRecord(plan); });
            connect(card, &ApprovalCard::lapsed, this, &ApprovalsView::read, Qt::QueuedConnection);
        }
        card->setApproval(shownOf(row));
        if (m_inbox->indexOf(card) != i)
            m_inbox->insertWidget(static_cast<int>(i), card);
        if (before)
            setTabOrder(before, card->reviewButton());
        before = card->reviewButton();
        kept.insert(key, card);
    }
    for (ApprovalCard *gone : std::as_const(m_cards)) {
        gone->hide();
        gone->deleteLater();
    }
    m_cards = kept;
}

void ApprovalsView::showHistory(const QList<ApprovalRow> &decided)
{
    const auto count = std::min<qsizetype>(decided.size(), decidedShown);
    while (m_history.size() > count) {
        m_history.last()->hide();
        m_history.takeLast()->deleteLater();
    }
    while (m_history.size() < count) {
        const auto position = m_history.size();
        auto *row = new ListRow(QStringLiteral("approvalEarlier%1").arg(position), &m_context.ticker, this);
        row->setSeparated(position > 0);
        connect(row, &ListRow::actionRequested, this,
                [this, position] { m_context.navigator.openRecord(m_historyPlans.value(position)); });
        m_historyCard->body()->addWidget(row);
        m_history.append(row);
    }
    m_historyPlans.clear();
    for (qsizetype i = 0; i < count; ++i) {
        const approvals::Approval &approval = decided.at(i).approval;
        const execution::Record *record = recordOf(approval.plan);
        const bool hasLapsed = approval.state == ApprovalState::Requested || approval.state == ApprovalState::Approved;
        const StateWords words = wordsFor(hasLapsed ? ApprovalState::Expired : approval.state);
        approvals::Approval said = approval;
        said.state = hasLapsed ? ApprovalState::Expired : approval.state;
        RowText text;
        text.icon = iconFor(said.state);
        text.tone = words.tone;
        text.title = tr("%1 · %2", "what, state")
                         .arg(record ? workTitle(record->plan) : shortId(approval.plan.text()), words.word);
        const QString reason = inert(approval.reason, 1000);
        text.subtitle = reason.isEmpty() ? decisionSentence(said)
                                         : tr("%1 “%2”", "who decided, reason").arg(decisionSentence(said), reason);
        text.since = approval.decidedAt.value_or(approval.requestedAt);
        text.action = tr("Open");
        m_history.at(i)->setRow(text);
        m_historyPlans.append(approval.plan.text());
    }
    m_earlier->setVisible(count > 0);
    m_historyCard->setVisible(count > 0);
}

void ApprovalsView::showState(qsizetype open)
{
    const ApprovalsKnown known{m_model.rowCount(), m_damaged, m_isRead, m_error, m_plansError};
    m_trouble->setMessage(approvalsTrouble(known));
    const bool hasAny = open > 0 || !m_history.isEmpty();
    m_message->setVisible(!hasAny);
    m_scroll->setVisible(hasAny);
    m_nothing->setVisible(hasAny && open == 0);
    m_message->setMessage(approvalsMessage(known));
}

void ApprovalsView::lead(const Place &place)
{
    for (const ApprovalCard *card : std::as_const(m_cards)) {
        if (card->shown() && card->shown()->approval.plan.text() == place.object) {
            m_scroll->ensureWidgetVisible(card->reviewButton());
            card->reviewButton()->setFocus(Qt::OtherFocusReason);
        }
    }
}

Place ApprovalsView::place() const
{
    return {QStringLiteral("audit"), QStringLiteral("approvals")};
}

QList<Command> ApprovalsView::commands()
{
    QList<Command> all;
    for (const ApprovalCard *card : std::as_const(m_cards)) {
        const QString plan = card->shown()->approval.plan.text();
        all.append({QStringLiteral("audit.review.") + plan,
                    card->reviewButton()->accessibleName(),
                    Icon::Shield,
                    {},
                    {},
                    [this, plan] { m_context.navigator.openRecord(plan); }});
    }
    return all;
}

void ApprovalsView::retranslate()
{
    m_nothing->setText(tr("Nothing waits for approval now."));
    m_earlier->setText(tr("Decided earlier"));
    m_historyCard->setAccessibleName(tr("Approvals decided earlier"));
    m_scroll->setAccessibleName(tr("Approvals"));
    m_model.retranslate();
    showAll();
}

void ApprovalsView::changeEvent(QEvent *event)
{
    AuditView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace wingman::ui
