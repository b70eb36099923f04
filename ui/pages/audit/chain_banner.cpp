// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/audit/chain_banner.h"

#include "link/feed.h"
#include "pages/audit/chain_words.h"
#include "pages/audit/record_table.h"
#include "pages/audit/verification.h"
#include "theme/announcement.h"
#include "theme/icons.h"
#include "theme/style.h"
#include "widgets/age_label.h"
#include "widgets/card.h"
#include "widgets/copy_button.h"
#include "widgets/format.h"
#include "widgets/icon_square.h"
#include "widgets/link_button.h"
#include "widgets/progress_line.h"
#include "widgets/text_label.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QPushButton>

namespace wingman::ui {
namespace {

constexpr int violationsInSight = 4;

using State = Verification::State;

} // namespace

ChainBanner::ChainBanner(const Verification &verification, const Feed &feed, AgeTicker &ticker, QWidget *parent)
    : QWidget(parent),
      m_verification(verification),
      m_feed(feed),
      m_card(new Card(QStringLiteral("chainBannerCard"), this)),
      m_icon(new IconSquare(QStringLiteral("chainBannerIcon"), this, IconSquare::Size::Large)),
      m_title(new TextLabel(QStringLiteral("chainBannerTitle"), this)),
      m_sentence(new TextLabel(QStringLiteral("chainBannerSentence"), this, Text::Body, Role::Muted)),
      m_headTitle(new TextLabel(QStringLiteral("chainHeadTitle"), this, Text::Body, Role::Muted)),
      m_head(new TextLabel(QStringLiteral("chainHead"), this, Text::Small, Role::Muted)),
      m_copyHead(new CopyButton(QStringLiteral("chainHeadCopy"), this)),
      m_help(new LinkButton(QStringLiteral("chainBannerHelp"), this)),
      m_ago(new AgeLabel(QStringLiteral("chainVerifiedAgo"), &ticker, this, AgeLabel::Style::Ago, Role::Text)),
      m_took(new TextLabel(QStringLiteral("chainVerifiedTook"), this, Text::Body, Role::Muted)),
      m_progress(new ProgressLine(QStringLiteral("chainVerifyProgress"), this)),
      m_cancel(new QPushButton(this)),
      m_violations(new RecordTable(QStringLiteral("chainViolations"), this))
{
    setObjectName(QStringLiteral("chainBanner"));
    m_title->setStrong(true);
    m_sentence->setWordWrap(true);
    m_head->setMono(true);
    m_copyHead->setAlwaysShown(true);
    m_cancel->setObjectName(QStringLiteral("chainVerifyCancel"));
    m_violations->setModel(&m_model);
    m_violations->horizontalHeader()->hide();
    m_violations->setColumnIds({QStringLiteral("sequence"), QStringLiteral("sentence"), QStringLiteral("type")});
    arrange();
    const auto open = [this](const QModelIndex &index) {
        if (const audit::Violation *violation = m_model.at(index); violation && violation->sequence > 0)
            Q_EMIT entryRequested(violation->sequence);
    };
    connect(m_violations, &RecordTable::rowChosen, this, open);
    connect(m_violations, &QAbstractItemView::clicked, this, open);
    connect(m_cancel, &QAbstractButton::clicked, this, &ChainBanner::cancelRequested);
    connect(m_help, &LinkButton::clicked, this, &ChainBanner::helpRequested);
    connect(&m_verification, &Verification::changed, this, &ChainBanner::showState);
    connect(&m_verification, &Verification::progressed, this, &ChainBanner::showProgress);
    connect(&m_feed, &Feed::overviewChanged, this, &ChainBanner::showState);
    retranslate();
}

void ChainBanner::arrange()
{
    auto *words = new QVBoxLayout;
    words->setSpacing(pixels(Space::XS));
    words->addWidget(m_title);
    words->addWidget(m_sentence);
    auto *head = new QHBoxLayout;
    head->setSpacing(pixels(Space::S));
    head->addWidget(m_headTitle);
    head->addWidget(m_head);
    head->addWidget(m_copyHead);
    head->addSpacing(pixels(Space::S));
    head->addWidget(m_help);
    head->addStretch(1);
    words->addLayout(head);
    words->addWidget(m_progress);
    auto *when = new QVBoxLayout;
    when->setSpacing(pixels(Space::XS));
    when->addWidget(m_ago, 0, Qt::AlignTrailing);
    when->addWidget(m_took, 0, Qt::AlignTrailing);
    when->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(pixels(Space::L));
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addLayout(when);
    row->addWidget(m_cancel, 0, Qt::AlignVCenter);
    m_card->body()->setContentsMargins(pixels(Space::L), pixels(Space::M), pixels(Space::L), pixels(Space::M));
    m_card->body()->addLayout(row);
    m_card->body()->addWidget(m_violations);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
}

ChainBanner::Said ChainBanner::textOfReport() const
{
    const audit::VerifyReport &report = *m_verification.report();
    const QString checked = formatCount(report.checked);
    if (const auto &lost = m_verification.lostHead()) {
        const QString seen = formatCount(lost->seen.sequence);
        return {
            tr("The end of the chain was cut off or written anew"),
            lost->now < lost->seen.sequence
                ? tr("This window has seen entry #%1, and now the chain ends at #%2. Keep a copy of the data folder, "
                     "and restore a backup that holds the entry.")
                      .arg(seen, formatCount(lost->now))
                : tr("Entry #%1 is not the one that this window has seen before. Keep a copy of the data folder, and "
                     "restore a backup that was made before it changed.")
                      .arg(seen),
            Tone::Danger};
    }
    if (!report.verifies())
        return {
            tr("The chain does not verify: %n violation(s)", nullptr, static_cast<int>(report.violationCount)),
            tr("The record was changed behind Wingman's back, or the disk is damaged. Keep a copy of the data folder, "
               "and restore a backup that verifies."),
            Tone::Danger};
    const qint64 newer = m_feed.hasOverview() ? m_feed.overview().head.sequence - report.last : 0;
    if (report.last == 0 && newer <= 0)
        return {tr("Nothing was recorded yet"), tr("The first entry begins the chain."), Tone::Muted};
    QString sentence = tr("Hashes, links, sequence and checkpoints agree.");
    if (newer > 0)
        sentence = tr("%n newer entries are not checked yet.", nullptr, static_cast<int>(newer));
    if (report.last == 0)
        return {tr("Not verified in this session"), sentence, Tone::Muted};
    if (m_verification.isWhole())
        return {tr("All %1 entries verify, and none is missing").arg(checked), sentence, Tone::Ok};
    return {tr("The newest %1 entries verify").arg(checked),
            tr("Those before #%1 were not looked at in this session: “Verify now” checks all of them.")
                .arg(formatCount(report.first)),
            Tone::Ok};
}

ChainBanner::Said ChainBanner::textOfNow() const
{
    switch (m_verification.state()) {
    case State::Never:
        return {tr("Not verified in this session"), tr("“Verify now” reads every entry and compares every hash."),
                Tone::Muted};
    case State::Running:
        return {tr("Verifying the chain…"), {}, Tone::Accent};
    case State::Cancelled:
        return {tr("The verification was stopped"), tr("It says nothing about the chain. “Verify now” begins anew."),
                Tone::Muted};
    case State::Failed:
        return {tr("The chain could not be verified"), m_verification.error()->sentence(), Tone::Danger};
    case State::Done:
        return textOfReport();
    }
    Q_UNREACHABLE();
}

void ChainBanner::showState()
{
    const bool isRunning = m_verification.state() == State::Running;
    const bool hasReport = m_verification.report().has_value() && !isRunning;
    const Said text = textOfNow();
    m_icon->setIcon(text.tone == Tone::Danger ? Icon::Error : Icon::Chain, text.tone);
    m_title->setText(text.title);
    m_title->setTone(text.tone == Tone::Danger ? std::optional(Tone::Danger) : std::nullopt);
    if (!isRunning)
        m_sentence->setText(text.sentence);
    const audit::ChainHead head = m_feed.hasOverview() ? m_feed.overview().head : audit::ChainHead{};
    m_headTitle->setText(tr("Head #%1", "newest entry").arg(formatCount(head.sequence)));
    m_head->setText(shortHash(head.hash));
    m_head->setToolTip(hexOf(head.hash));
    m_copyHead->setCopied(QStringLiteral("%1 %2").arg(head.sequence).arg(hexOf(head.hash)), tr("the head's hash"));
    const bool hasHead = head.sequence > 0 && !isRunning;
    for (QWidget *widget : {static_cast<QWidget *>(m_headTitle), static_cast<QWidget *>(m_head),
                            static_cast<QWidget *>(m_copyHead), static_cast<QWidget *>(m_help)})
        widget->setVisible(hasHead);
    m_ago->setVisible(hasReport);
    m_took->setVisible(hasReport);
    if (hasReport) {
        m_ago->setInstant(m_verification.endedAt());
        m_took->setText(tr("took %1", "how long").arg(formatDuration(m_verification.took())));
    }
    m_progress->setVisible(isRunning);
    m_cancel->setVisible(isRunning);
    const bool isNew = m_card->accessibleName() != text.title;
    m_card->setAccessibleName(text.title);
    m_card->setAccessibleDescription(text.sentence);
    if (isNew)
        announce(m_card);
    showProgress();
    showViolations();
}

void ChainBanner::showProgress()
{
    if (m_verification.state() != State::Running)
        return;
    const qint64 total = m_verification.total();
    m_progress->setName(m_title->text());
    if (total <= 0) {
        m_progress->setShare(std::nullopt);
        m_sentence->setText(tr("Every entry is read and every hash compared."));
        return;
    }
    m_progress->setShare(static_cast<double>(m_verification.done()) / static_cast<double>(total));
    m_sentence->setText(
        tr("%1 of %2 entries", "verified so far").arg(formatCount(m_verification.done()), formatCount(total)));
}

void ChainBanner::showViolations()
{
    const bool isRunning = m_verification.state() == State::Running;
    const bool hasAny = m_verification.report() && !isRunning && !m_verification.report()->violations.isEmpty();
    m_model.set(hasAny ? m_verification.report()->violations : QList<audit::Violation>());
    m_violations->setVisible(hasAny);
    if (!hasAny)
        return;
    const int rows = std::min(m_model.rowCount(), violationsInSight);
    m_violations->setFixedHeight(rows * rowHeight(Density::Comfortable, fontMetrics()) + 2);
}

void ChainBanner::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleDescription(tr("Stops the verification; nothing is changed by it."));
    m_help->setText(tr("What this proves, and what it cannot"));
    m_help->setAccessibleDescription(
        tr("That the newest entries were not cut off is only shown by a head that was kept elsewhere."));
    m_help->setToolTip(m_help->accessibleDescription().toHtmlEscaped());
    m_violations->describe(tr("Violations of the chain"), tr("Enter opens the entry."));
    m_model.retranslate();
    showState();
}

void ChainBanner::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace wingman::ui
