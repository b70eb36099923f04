// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/audit/audit_page.h"

#include "pages/audit/approvals_view.h"
#include "pages/audit/chain_view.h"
#include "pages/audit/executions_view.h"
#include "pages/audit/verification.h"
#include "theme/style.h"
#include "theme/theme.h"
#include "widgets/page_header.h"
#include "widgets/tab_strip.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>
#include <QStackedWidget>

namespace wingman::ui {
namespace {

const QString pageId = QStringLiteral("audit");
const QString approvalsId = QStringLiteral("approvals");
const QString executionsId = QStringLiteral("executions");
const QString chainId = QStringLiteral("chain");

/// What is checked unasked when the page is first opened: soon done on any machine.
constexpr qint64 checkedUnasked = 10000;

} // namespace

AuditPage::AuditPage(const PageContext &context, QWidget *parent)
    : Page(parent),
      m_context(context),
      m_verification(new Verification(context.links.record, context.links.feed, this)),
      m_header(new PageHeader(QStringLiteral("auditHeader"), this)),
      m_verify(new QPushButton(this)),
      m_stack(new QStackedWidget(this))
{
    m_verify->setObjectName(QStringLiteral("auditVerify"));
    m_verify->setIcon(icon(Icon::Shield));
    setKind(m_verify, ButtonKind::Primary);
    m_header->addAction(m_verify);
    m_stack->setObjectName(QStringLiteral("auditViews"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(pixels(Space::L) + pixels(Space::XS), pixels(Space::M), pixels(Space::L),
                               pixels(Space::M));
    column->setSpacing(pixels(Space::M));
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    auto *chain = new ChainView(context, *m_verification, this);
    add(approvalsId, new ApprovalsView(context, this));
    add(executionsId, new ExecutionsView(context, this));
    add(chainId, chain);
    connect(chain, &ChainView::cancelRequested, m_verification, &Verification::cancel);
    connect(m_verify, &QAbstractButton::clicked, this, &AuditPage::verify);
    connect(m_header->tabs(), &TabStrip::currentIdChanged, this, &AuditPage::choose);
    connect(m_verification, &Verification::changed, this, &AuditPage::showState);
    connect(m_verification, &Verification::changed, this, &AuditPage::tellOfChain);
    const Feed &feed = m_context.links.feed;
    connect(&feed, &Feed::overviewChanged, this, [this] {
        showState();
        m_verification->catchUp();
    });
    retranslate();
    choose(m_header->tabs()->currentId());
}

AuditPage::~AuditPage() = default;

void AuditPage::add(const QString &id, AuditView *view)
{
    m_stack->addWidget(view);
    m_views.append({id, view});
    connect(view, &AuditView::verifyRequested, this, &AuditPage::verify);
    connect(view, &AuditView::entryRequested, this, [this](qint64 sequence) {
        m_context.navigator.go({pageId, chainId, QString::number(sequence)});
    });
    connect(view, &AuditView::executionRequested, this, [this](const QString &execution) {
        m_context.navigator.go({pageId, executionsId, execution});
    });
}

AuditView *AuditPage::choose(const QString &id)
{
    for (const View &one : std::as_const(m_views)) {
        if (one.id != id)
            continue;
        m_stack->setCurrentWidget(one.view);
        one.view->read();
    }
    return current();
}

AuditView *AuditPage::current() const
{
    return static_cast<AuditView *>(m_stack->currentWidget());
}

QString AuditPage::viewFor(const Place &place)
{
    if (!place.tab.isEmpty())
        return place.tab;
    if (place.object.isEmpty())
        return place.query.contains(QStringLiteral("filter")) ? chainId : QString();
    bool isNumber = false;
    static_cast<void>(place.object.toLongLong(&isNumber));
    return isNumber ? chainId : executionsId;
}

void AuditPage::show(const Place &place)
{
    firstLook();
    const QString wanted = viewFor(place);
    TabStrip *tabs = m_header->tabs();
    const QString before = tabs->currentId();
    if (!wanted.isEmpty())
        tabs->setCurrentId(wanted);
    if (tabs->currentId() == before)
        choose(before);
    current()->lead(place);
}

Place AuditPage::place() const
{
    return current()->place();
}

void AuditPage::refresh()
{
    current()->read();
}

QWidget *AuditPage::filterField()
{
    return current()->filterField();
}

void AuditPage::firstLook()
{
    if (std::exchange(m_hasLooked, true))
        return;
    m_verification->start(checkedUnasked);
}

/// For Home and the tray. Where only a part was looked at, good news of it says nothing of the rest.
void AuditPage::tellOfChain()
{
    if (m_verification->state() != Verification::State::Done)
        return;
    Feed &feed = m_context.links.feed;
    ChainSeen seen = feed.chainSeen();
    if (m_verification->isWhole() || !m_verification->report()->verifies()) {
        seen.verifiedAt = m_verification->endedAt();
        seen.violations = m_verification->report()->violationCount;
    }
    seen.isEndLost = m_verification->lostHead().has_value();
    feed.setChainSeen(seen);
}

void AuditPage::verify()
{
    m_hasLooked = true;
    m_header->tabs()->setCurrentId(chainId);
    m_verification->start(0);
}

QList<Command> AuditPage::commands()
{
    QList<Command> all = current()->commands();
    const bool isRunning = m_verification->state() == Verification::State::Running;
    all.append({QStringLiteral("audit.verify"),
                tr("Verify the chain now"),
                Icon::Shield,
                {},
                isRunning ? tr("It is being verified already.") : QString(),
                [this] { verify(); }});
    const auto view = [&](const QString &id, const QString &title, Icon icon) {
        all.append({QStringLiteral("audit.") + id, title, icon, {}, {}, [this, id] {
                        m_context.navigator.go({pageId, id});
                    }});
    };
    view(approvalsId, tr("Show the approvals"), Icon::Check);
    view(executionsId, tr("Show the executions"), Icon::Play);
    view(chainId, tr("Show the chain"), Icon::Chain);
    return all;
}

void AuditPage::showState()
{
    const Feed &feed = m_context.links.feed;
    m_header->tabs()->setCount(approvalsId, feed.hasOverview() ? feed.overview().openApprovals : 0);
    const bool isRunning = m_verification->state() == Verification::State::Running;
    m_verify->setEnabled(!isRunning);
    m_verify->setToolTip(isRunning ? tr("The chain is being verified.")
                                   : tr("Reads every entry and compares every hash."));
    m_verify->setAccessibleDescription(m_verify->toolTip());
}

void AuditPage::retranslate()
{
    m_header->setTitle(tr("Audit"));
    m_header->tabs()->setTabs(
        {{approvalsId, tr("Approvals")}, {executionsId, tr("Executions")}, {chainId, tr("Chain")}});
    m_header->tabs()->setAccessibleName(tr("Views of the audit"));
    m_verify->setText(tr("&Verify now"));
    showState();
}

void AuditPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace wingman::ui
