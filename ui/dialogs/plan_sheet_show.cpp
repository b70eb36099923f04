// SPDX-License-Identifier: GPL-3.0-or-later
// What the sheet shows at each moment, all of it told from the flow anew.
#include "dialogs/plan_check_rows.h"
#include "dialogs/plan_effects.h"
#include "dialogs/plan_guard.h"
#include "dialogs/plan_outcome.h"
#include "dialogs/plan_remedy_rows.h"
#include "dialogs/plan_report.h"
#include "dialogs/plan_sheet.h"
#include "dialogs/plan_steps.h"
#include "dialogs/plan_targets.h"
#include "operations/acts.h"
#include "theme/style.h"
#include "widgets/declared_words.h"
#include "widgets/format.h"
#include "widgets/link_button.h"
#include "widgets/message_banner.h"
#include "widgets/message_panel.h"
#include "widgets/operation_words.h"
#include "widgets/why_box.h"

#include <QPushButton>

namespace wingman::ui {
namespace {

bool isAboutContainers(const operations::Plan &plan)
{
    const auto acts = operations::actsOf(plan);
    return !acts.empty() && acts.front()->target().kind == inventory::TargetKind::Container;
}

Milliseconds longestOf(const operations::Plan &plan)
{
    Milliseconds longest{0};
    for (const operations::TargetPlan &target : plan.targets) {
        longest += target.settle;
        for (const operations::Step &step : target.steps)
            longest += step.timeout;
    }
    return longest / std::max(plan.parallelism, 1);
}

} // namespace

OperationWords PlanSheet::words() const
{
    if (m_flow->record())
        return wordsOf(m_flow->record()->plan, m_flow->spec());
    if (m_flow->intent())
        return wordsOf(*m_flow->intent(), m_flow->spec());
    OperationWords reading;
    reading.icon = Icon::Audit;
    reading.title = tr("Reading the plan");
    return reading;
}

void PlanSheet::refresh()
{
    const OperationWords said = words();
    setBusy(m_flow->busyWith() != Deed::None, busySentence(m_flow->busyWith()));
    refreshHead(said);
    refreshMessage(said);
    refreshGuard();
    refreshPlan();
    refreshReport(said);
    refreshButtons(said);
    if (m_shown != m_flow->phase()) {
        moveFocus();
        announcePhase();
    }
}

void PlanSheet::refreshHead(const OperationWords &said)
{
    setTitle(said.title);
    if (!m_flow->record()) {
        setIcon(said.icon, Tone::Muted);
        setSubtitle({});
        setChip({}, Tone::Muted);
        return;
    }
    const operations::Plan &plan = m_flow->record()->plan;
    const StateWords tier = wordsFor(plan.tier);
    setIcon(said.icon, tier.tone);
    setSubtitle(subtitleOf(plan, m_links.feed.now()));
    setChip(tier.word, tier.tone);
}

void PlanSheet::refreshMessage(const OperationWords &said)
{
    const Phase phase = m_flow->phase();
    Message message;
    message.kind = MessageKind::Loading;
    if (phase == Phase::Planning) {
        message.title = m_flow->intent() ? tr("Planning: %1").arg(said.title) : tr("Reading the plan");
        message.sentence = tr("What is there is read now, and policy is asked. Nothing is changed.");
    } else if (phase == Phase::NotPlanned && m_flow->error()) {
        message.kind = MessageKind::Error;
        message.title = tr("It could not be planned");
        message.sentence = m_flow->error()->sentence();
        if (const QString advice = adviceFor(m_flow->error()->code); !advice.isEmpty())
            message.steps = {advice};
        message.details = codeName(m_flow->error()->code) + u'\n' + message.sentence;
    }
    m_message->setMessage(message);
    m_message->setVisible(phase == Phase::Planning || phase == Phase::NotPlanned);

    Message banner;
    banner.kind = MessageKind::Loading;
    banner.title = busySentence(m_flow->busyWith());
    m_banner->setMessage(banner);
    m_banner->setVisible(!banner.title.isEmpty());
}

/// Also while it is planned anew with the other choice, and where it cannot be planned with this one.
void PlanSheet::refreshGuard()
{
    const Phase phase = m_flow->phase();
    const bool isOpen =
        phase == Phase::Planning || phase == Phase::NotPlanned || phase == Phase::Shown || phase == Phase::Refused;
    const auto intent = currentIntent();
    std::optional<inventory::TargetRef> guest;
    if (isOpen && intent && intent->guard)
        guest = intent->guard->guest;
    else if (isOpen && intent && m_links.feed.hasOverview())
        guest = guestOf(intent->targets, m_links.feed.overview().endpoints);
    m_guard->setGuest(guest, intent && intent->guard);
    m_guard->setEnabled(m_flow->busyWith() == Deed::None && coreGone().isEmpty());
}

void PlanSheet::refreshPlan()
{
    const Phase phase = m_flow->phase();
    const bool has = m_flow->record().has_value() && phase != Phase::Planning && phase != Phase::NotPlanned;
    const bool decides = has && (phase == Phase::Shown || phase == Phase::Waiting || phase == Phase::Approved);
    const bool begun = has && (phase == Phase::Running || m_flow->record()->intentSequence.has_value());
    const bool many = has && (m_flow->record()->plan.targets.size() > 1 || !m_flow->leftOut().isEmpty());
    m_top->setVisible(has && !(many && begun));
    m_targets->setVisible(many);
    m_checks->setVisible(has && !many && (decides || phase == Phase::Refused));
    m_why->setVisible(decides || phase == Phase::Refused);
    m_remedies->setVisible(false);
    m_form->setVisible(decides);
    if (!has || m_flow->record()->plan.targets.isEmpty())
        return;
    const Instant now = m_links.feed.now();
    const operations::Plan &plan = m_flow->record()->plan;
    const auto acts = operations::actsOf(plan);
    const operations::TargetPlan &first = acts.empty() ? plan.targets.first() : *acts.front();
    m_steps->setSteps(stepsOf(plan, first));
    m_steps->setCourse(begun && !many ? &m_flow->course() : nullptr);
    m_effects->setEffects(inert(declaredText(first.effect)), begun ? QString() : durationOf(plan, m_flow->spec()),
                          dependentsOf(plan, m_links.feed.inventory()), isAboutContainers(plan));
    if (many) {
        const auto rows = targetRowsOf(*m_flow, now);
        m_targets->setRows(rows, targetSummaryOf(rows, *m_flow), decides ? orderOf(plan) : QString());
    }
    m_checks->setRows(checksOf(first, now, m_links.work.running(), plan.id));
    if (m_links.feed.hasOverview()) {
        m_why->setWhy(whyOf(*m_flow, m_links.feed.overview()));
        const auto remedies = phase == Phase::Refused
                                  ? remediesFor(m_flow->record()->findings, plan, m_links.feed.overview())
                                  : QList<Remedy>();
        m_remedies->setRemedies(remedies);
        m_remedies->setVisible(!remedies.isEmpty());
    }
    m_form->setRows(formRowsOf(*m_flow, now));
}

/// What went wrong with the last question, while the plan itself still stands.
std::optional<OutcomeText> PlanSheet::troubleNow() const
{
    const Phase phase = m_flow->phase();
    if (m_links.feed.core() == Feed::Core::Stopped) {
        const auto &problem = m_links.feed.problem();
        return OutcomeText{Tone::Danger, Icon::Error, coreGone(), problem ? problem->sentence() : QString(), {}};
    }
    if (!m_flow->error() || phase == Phase::NotPlanned || phase == Phase::Planning)
        return std::nullopt;
    return OutcomeText{Tone::Danger, Icon::Error, tr("It was not done"), m_flow->error()->sentence(),
                       adviceFor(m_flow->error()->code)};
}

QString PlanSheet::coreGone() const
{
    return m_links.feed.core() == Feed::Core::Stopped ? tr("The core has stopped; nothing can be asked of it now.")
                                                      : QString();
}

void PlanSheet::refreshReport(const OperationWords &said)
{
    const Phase phase = m_flow->phase();
    const bool ended = m_flow->record() && !outcomeOf(phase, *m_flow->record(), m_flow->error(), said).title.isEmpty();
    const auto trouble = ended ? std::nullopt : troubleNow();
    m_report->setVisible(phase == Phase::Running || ended || trouble);
    if (trouble) {
        m_report->setEntries({});
        m_report->showOutcome(*trouble, {}, {});
        return;
    }
    if (phase == Phase::Running)
        refreshProgress();
    if (!m_report->isVisibleTo(this))
        return;
    const execution::Record &record = *m_flow->record();
    QList<qint64> entries;
    if (record.planSequence > 0)
        entries.append(record.planSequence);
    for (const auto &sequence : {record.intentSequence, record.outcomeSequence}) {
        if (sequence)
            entries.append(*sequence);
    }
    m_report->setEntries(entries);
    if (!ended)
        return;
    const std::optional<Error> why = m_flow->error() ? m_flow->error() : record.error;
    const QStringList lines = phase == Phase::Void && why ? differenceLines(*why) : QStringList();
    const bool single = record.plan.targets.size() == 1 && record.targets.size() == 1;
    m_report->showOutcome(outcomeOf(phase, record, m_flow->error(), said), lines,
                          single ? changesOf(record.plan.targets.first(), record.targets.first())
                                 : QList<FactChange>());
}

void PlanSheet::refreshProgress()
{
    if (!m_flow->record())
        return;
    const operations::Plan &plan = m_flow->record()->plan;
    setSubtitle(subtitleOf(plan, m_links.feed.now()));
    if (m_flow->phase() != Phase::Running) {
        m_form->setRows(formRowsOf(*m_flow, m_links.feed.now()));
        return;
    }
    m_report->showProgress(words(), ageOf(m_flow->runningSince(), m_links.feed.now()), longestOf(plan),
                           m_flow->course().share(), m_flow->isStopping());
    if (plan.targets.size() > 1) {
        const auto rows = targetRowsOf(*m_flow, m_links.feed.now());
        m_targets->setRows(rows, targetSummaryOf(rows, *m_flow), {});
    } else {
        m_steps->setCourse(&m_flow->course());
    }
}

QString PlanSheet::primaryRefusal(const Offers &offers) const
{
    if (const QString gone = coreGone(); !gone.isEmpty())
        return gone;
    if (m_flow->busyWith() != Deed::None)
        return busySentence(m_flow->busyWith());
    if (!offers.primary.refused.isEmpty())
        return offers.primary.refused;
    if (offers.asksPhrase && !m_form->isConfirmed())
        return tr("Type “%1” to confirm, exactly so.").arg(inert(m_flow->phrase()));
    return {};
}

void PlanSheet::refreshButtons(const OperationWords &said)
{
    const Offers offers = m_flow->offers();
    m_form->setReasonAsked(offers.asksReason, offers.against.deed == Deed::Reject);
    m_form->setPhrase(offers.asksPhrase ? m_flow->phrase() : QString());
    m_form->setReadOnly(m_flow->busyWith() != Deed::None);

    const auto set = [](QPushButton *button, const ButtonText &text, const QString &refused, bool shown) {
        button->setVisible(shown);
        button->setText(text.text);
        button->setEnabled(refused.isEmpty());
        const QString why = refused.isEmpty() ? text.description : refused;
        button->setToolTip(why.toHtmlEscaped());
        button->setAccessibleName(text.text);
        button->setAccessibleDescription(why);
    };
    const QString busy = m_flow->busyWith() != Deed::None ? busySentence(m_flow->busyWith()) : QString();
    set(m_close, closeButtonOf(*m_flow), busy, true);
    set(m_primary, buttonOf(offers.primary.deed, *m_flow, said, true), primaryRefusal(offers),
        offers.primary.isOffered());
    const QString waits = busy.isEmpty() ? coreGone() : busy;
    set(m_second, buttonOf(offers.second.deed, *m_flow, said, false), waits, offers.second.isOffered());
    QString against = !offers.against.refused.isEmpty() ? offers.against.refused : waits;
    if (against.isEmpty() && offers.against.deed == Deed::Reject && m_form->reason().isEmpty())
        against = tr("Give a reason first: whoever asked reads it.");
    if (m_flow->isStopping())
        against = tr("It was asked to stop already.");
    set(m_against, buttonOf(offers.against.deed, *m_flow, said, false), against, offers.against.isOffered());

    const bool risky = m_flow->record() && (m_flow->record()->plan.losesData || m_flow->record()->plan.dangerous);
    const Deed deed = offers.primary.deed;
    const bool acts = deed == Deed::Run || deed == Deed::ApproveAndRun || deed == Deed::Approve;
    setKind(m_primary, risky && acts ? ButtonKind::Danger : ButtonKind::Primary);
    setKind(m_against, ButtonKind::Danger);
    refreshOptions();
    m_copy->setText(tr("Copy as command"));
    m_copy->setAccessibleName(m_copy->text());
    m_copy->setAccessibleDescription(tr("Copies the line for wingmanctl that plans and does the same."));
    const Phase phase = m_flow->phase();
    m_copy->setVisible(phase == Phase::Shown || phase == Phase::Waiting || phase == Phase::Approved);
}

void PlanSheet::refreshOptions()
{
    for (LinkButton *link : {m_options, m_correct}) {
        link->setText(tr("Options…"));
        link->setAccessibleName(link->text());
        link->setAccessibleDescription(tr("Plans it anew with other values."));
        link->setToolTip(link->accessibleDescription());
        link->setEnabled(m_flow->busyWith() == Deed::None);
        link->setVisible(hasOptions() && (link == m_correct) == (m_flow->phase() == Phase::NotPlanned));
    }
}

} // namespace wingman::ui
