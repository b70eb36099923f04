// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/audit/approval_card.h"

#include "base/redaction.h"
#include "pages/audit/execution_rows.h"
#include "theme/icons.h"
#include "theme/style.h"
#include "widgets/age_label.h"
#include "widgets/age_ticker.h"
#include "widgets/card.h"
#include "widgets/chip.h"
#include "widgets/format.h"
#include "widgets/icon_square.h"
#include "widgets/operation_words.h"
#include "widgets/state_words.h"
#include "widgets/text_label.h"
#include "widgets/work_words.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>

namespace wingman::ui {
namespace {

constexpr std::chrono::minutes urgent{5};

} // namespace

ApprovalCard::ApprovalCard(const QString &name, AgeTicker &ticker, QWidget *parent)
    : QWidget(parent),
      m_ticker(ticker),
      m_card(new Card(name + QStringLiteral("Card"), this)),
      m_icon(new IconSquare(name + QStringLiteral("Icon"), this, IconSquare::Size::Large)),
      m_title(new TextLabel(name + QStringLiteral("Title"), this)),
      m_where(new TextLabel(name + QStringLiteral("Where"), this, Text::Small, Role::Muted)),
      m_tier(new Chip(name + QStringLiteral("Tier"), this)),
      m_state(new Chip(name + QStringLiteral("State"), this)),
      m_asked(new TextLabel(name + QStringLiteral("Asked"), this, Text::Body, Role::Muted)),
      m_when(new AgeLabel(name + QStringLiteral("When"), &ticker, this)),
      m_reason(new TextLabel(name + QStringLiteral("Reason"), this)),
      m_lapses(new TextLabel(name + QStringLiteral("Lapses"), this, Text::Body, Role::Muted)),
      m_may(new TextLabel(name + QStringLiteral("May"), this, Text::Body, Role::Muted)),
      m_review(new QPushButton(this))
{
    setObjectName(name);
    m_title->setStrong(true);
    m_where->setMono(true);
    for (TextLabel *label : {m_title, m_where, m_reason, m_may})
        label->setWordWrap(true);
    m_review->setObjectName(name + QStringLiteral("Review"));
    auto *title = new QHBoxLayout;
    title->setSpacing(pixels(Space::S));
    title->addWidget(m_title, 1);
    title->addWidget(m_state, 0, Qt::AlignTop);
    title->addWidget(m_tier, 0, Qt::AlignTop);
    auto *asked = new QHBoxLayout;
    asked->setSpacing(pixels(Space::XS));
    asked->addWidget(m_asked);
    asked->addWidget(m_when);
    asked->addStretch(1);
    auto *words = new QVBoxLayout;
    words->setSpacing(pixels(Space::XS));
    words->addLayout(title);
    words->addWidget(m_where);
    words->addLayout(asked);
    words->addWidget(m_reason);
    words->addWidget(m_may);
    auto *end = new QVBoxLayout;
    end->setSpacing(pixels(Space::S));
    end->addWidget(m_lapses, 0, Qt::AlignTrailing);
    end->addStretch(1);
    end->addWidget(m_review, 0, Qt::AlignTrailing);
    auto *row = new QHBoxLayout;
    row->setSpacing(pixels(Space::M));
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addSpacing(pixels(Space::M));
    row->addLayout(end);
    m_card->body()->setContentsMargins(pixels(Space::L), pixels(Space::M), pixels(Space::L), pixels(Space::M));
    m_card->body()->addLayout(row);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    connect(m_review, &QAbstractButton::clicked, this, [this] {
        if (m_shown)
            Q_EMIT reviewRequested(m_shown->approval.plan.text());
    });
    connect(&m_ticker, &AgeTicker::ticked, this, &ApprovalCard::showAges);
}

void ApprovalCard::setApproval(const ApprovalShown &shown)
{
    m_shown = shown;
    m_hasLapsed = false;
    showAll();
}

void ApprovalCard::showAll()
{
    if (!m_shown)
        return;
    const approvals::Approval &approval = m_shown->approval;
    const auto &record = m_shown->record;
    const bool isGiven = approval.state == approvals::ApprovalState::Approved;
    const QString title = record ? workTitle(record->plan) : shortId(approval.plan.text());
    m_title->setText(title);
    m_where->setText(record ? targetsText(record->plan) : QString());
    m_where->setVisible(record.has_value());
    m_icon->setIcon(record ? operationWords(record->plan.operation, {}, record->plan.parameters, {}).icon
                           : Icon::Shield,
                    isGiven ? Tone::Ok : Tone::Accent);
    const StateWords tier = wordsFor(approval.tier);
    m_tier->setChip(tier.word, tier.tone);
    const StateWords state = wordsFor(approval.state);
    m_state->setChip(state.word, state.tone);
    m_state->setVisible(isGiven);
    if (isGiven && approval.approver) {
        m_asked->setText(tr("%1 approved it, %2 had asked", "who, who")
                             .arg(inert(approval.approver->id.text()), inert(approval.requester.text())));
        m_when->setInstant(approval.decidedAt);
    } else {
        m_asked->setText(tr("%1 asked", "who").arg(inert(approval.requester.text())));
        m_when->setInstant(approval.requestedAt);
    }
    const QString reason = record ? inert(record->plan.reason, 1000) : QString();
    m_reason->setText(reason.isEmpty() ? tr("No reason was given.") : tr("“%1”", "a reason").arg(reason));
    m_reason->setRole(reason.isEmpty() ? Role::Muted : Role::Text);
    m_may->setText(isGiven ? tr("It may be started once, from its plan sheet.") : m_shown->mayDecide.sentence);
    m_may->setTone(!isGiven && !m_shown->mayDecide.may ? std::optional(Tone::Warn) : std::nullopt);
    m_review->setText(isGiven ? tr("Open plan") : tr("Review plan"));
    m_review->setAccessibleName(isGiven ? tr("Open the plan “%1”").arg(title) : tr("Review the plan “%1”").arg(title));
    m_review->setAccessibleDescription(m_may->text());
    m_review->setToolTip(m_may->text().toHtmlEscaped());
    setKind(m_review, !isGiven && m_shown->mayDecide.may ? ButtonKind::Primary : ButtonKind::Plain);
    m_card->setAccessibleName(title);
    m_card->setAccessibleDescription(m_may->text());
    showAges(m_ticker.now());
}

void ApprovalCard::showAges(Instant now)
{
    if (!m_shown)
        return;
    const Instant end = m_shown->approval.expiresAt;
    const Milliseconds left = ageOf(now, end);
    m_lapses->setText(end > now ? tr("lapses in %1", "a time span").arg(formatDuration(left)) : tr("has lapsed"));
    m_lapses->setToolTip(formatExact(end).toHtmlEscaped());
    m_lapses->setTone(left < urgent ? std::optional(Tone::Warn) : std::nullopt);
    if (end <= now && !m_hasLapsed) {
        m_hasLapsed = true;
        Q_EMIT lapsed();
    }
}

void ApprovalCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showAll();
}

} // namespace wingman::ui
