// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/plan_sheet.h"

#include "base/redaction.h"
#include "dialogs/plan_check_rows.h"
#include "dialogs/plan_command.h"
#include "dialogs/plan_effects.h"
#include "dialogs/plan_guard.h"
#include "dialogs/plan_remedy_rows.h"
#include "dialogs/plan_report.h"
#include "dialogs/plan_steps.h"
#include "dialogs/plan_targets.h"
#include "theme/announcement.h"
#include "widgets/age_ticker.h"
#include "widgets/link_button.h"
#include "widgets/message_banner.h"
#include "widgets/message_panel.h"
#include "widgets/why_box.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardPaths>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

namespace wingman::ui {
namespace {

constexpr int columnsWide = 108; // two columns of steps and effects side by side

QPushButton *footButton(const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(name);
    return button;
}

/// Where the core keeps its data unless it is told otherwise.
QString usualDataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/wingman");
}

} // namespace

PlanSheet::PlanSheet(const Links &links, Navigator &navigator, AgeTicker &ticker, QWidget *window)
    : Sheet(QStringLiteral("planSheet"), window),
      m_links(links),
      m_navigator(navigator),
      m_ticker(ticker),
      m_flow(new PlanFlow(links.feed, links.work, this))
{
    setColumns(columnsWide);
    buildBody();
    buildFoot();
    connect(m_flow, &PlanFlow::changed, this, [this] {
        if (isOpen())
            refresh();
    });
    connect(m_flow, &PlanFlow::advanced, this, [this] {
        if (isOpen())
            refreshProgress();
    });
    connect(this, &Sheet::opened, this, [this] {
        connect(&m_ticker, &AgeTicker::ticked, this, &PlanSheet::refreshProgress, Qt::UniqueConnection);
    });
    connect(this, &Sheet::dismissed, this, [this] {
        disconnect(&m_ticker, nullptr, this, nullptr);
        m_flow->leave();
    });
}

void PlanSheet::buildBody()
{
    m_message = new MessagePanel(this);
    m_message->setObjectName(QStringLiteral("planMessage"));
    m_banner = new MessageBanner(QStringLiteral("planBanner"), this);
    m_report = new PlanReport(QStringLiteral("planReport"), this);
    m_top = new QWidget(this);
    m_top->setObjectName(QStringLiteral("planTop"));
    m_steps = new PlanSteps(QStringLiteral("planSteps"), m_top);
    m_effects = new PlanEffects(QStringLiteral("planEffects"), m_top);
    m_options = new LinkButton(QStringLiteral("planOptions"), m_steps);
    m_steps->setAside(m_options);
    m_targets = new PlanTargets(QStringLiteral("planTargets"), this);
    m_checks = new PlanCheckRows(QStringLiteral("planChecks"), this);
    m_why = new WhyBox(QStringLiteral("planWhy"), this);
    m_remedies = new PlanRemedyRows(QStringLiteral("planRemedies"), this);
    m_guard = new PlanGuard(QStringLiteral("planGuard"), this);
    m_form = new PlanForm(QStringLiteral("planForm"), this);

    auto *columns = new QHBoxLayout(m_top);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(pixels(Space::XL));
    columns->addWidget(m_steps, 1);
    columns->addWidget(m_effects, 1);
    body()->setSpacing(pixels(Space::L));
    for (QWidget *part :
         {static_cast<QWidget *>(m_message), static_cast<QWidget *>(m_banner), static_cast<QWidget *>(m_report), m_top,
          static_cast<QWidget *>(m_targets), static_cast<QWidget *>(m_checks), static_cast<QWidget *>(m_why),
          static_cast<QWidget *>(m_remedies), static_cast<QWidget *>(m_guard), static_cast<QWidget *>(m_form)})
        body()->addWidget(part);

    connect(m_report, &PlanReport::entryRequested, this, [this](qint64 sequence) {
        dismiss();
        m_navigator.go(Place{QStringLiteral("audit"), QStringLiteral("chain"), QString::number(sequence)});
    });
    connect(m_remedies, &PlanRemedyRows::chosen, this, &PlanSheet::apply);
    connect(m_guard, &PlanGuard::chosen, this, &PlanSheet::guard);
    connect(m_form, &PlanForm::edited, this, [this] { refreshButtons(words()); });
}

void PlanSheet::buildFoot()
{
    m_correct = new LinkButton(QStringLiteral("planCorrect"), this);
    m_copy = new LinkButton(QStringLiteral("planCopyCommand"), this);
    m_against = footButton(QStringLiteral("planAgainst"), this);
    m_close = footButton(QStringLiteral("planClose"), this);
    m_second = footButton(QStringLiteral("planSecond"), this);
    m_primary = footButton(QStringLiteral("planPrimary"), this);
    addNote(m_correct);
    addNote(m_copy);
    addNote(m_against); // at the other end than what goes ahead
    for (QPushButton *button : {m_close, m_second, m_primary})
        addButton(button);
    for (const LinkButton *link : {m_options, m_correct})
        connect(link, &LinkButton::clicked, this, &PlanSheet::askForOptions);
    connect(m_copy, &LinkButton::clicked, this, &PlanSheet::copyCommand);
    connect(m_close, &QPushButton::clicked, this, &Sheet::dismiss);
    connect(m_against, &QPushButton::clicked, this, [this] { perform(m_flow->offers().against.deed); });
    connect(m_second, &QPushButton::clicked, this, [this] { perform(m_flow->offers().second.deed); });
    connect(m_primary, &QPushButton::clicked, this, [this] { perform(m_flow->offers().primary.deed); });
}

void PlanSheet::open(const operations::Intent &intent)
{
    begin();
    m_form->reasonField()->setText(intent.reason);
    m_flow->plan(intent);
    refresh();
    Sheet::open();
    moveFocus();
}

void PlanSheet::open(const QString &planOrExecution)
{
    begin();
    m_flow->follow(planOrExecution);
    refresh();
    Sheet::open();
    moveFocus();
}

void PlanSheet::begin()
{
    m_shown.reset();
    m_form->reasonField()->clear();
    m_form->setPhrase({});
}

void PlanSheet::moveFocus()
{
    m_shown = m_flow->phase();
    QWidget *now = window()->focusWidget();
    const bool isTyping =
        now == m_form->reasonField() || now == m_form->phraseField() || (now != nullptr && m_guard->isAncestorOf(now));
    if (isTyping && now->isVisibleTo(this))
        return;
    const Offers offers = m_flow->offers();
    QWidget *wanted = m_close;
    if (offers.asksReason)
        wanted = m_form->reasonField();
    else if (offers.asksPhrase)
        wanted = m_form->phraseField();
    else if (offers.primary.isOffered() && m_primary->isEnabled() && offers.byEnter)
        wanted = m_primary;
    setFirstFocus(wanted);
    if (!isOpen())
        return;
    wanted->setFocus(Qt::OtherFocusReason);
    // The body gets its place in the next turn; what is to be seen in it is known after that.
    QTimer::singleShot(0, this, [this] { QTimer::singleShot(0, this, &PlanSheet::showFocus); });
}

void PlanSheet::showFocus()
{
    auto *scroll = findChild<QScrollArea *>();
    QWidget *focused = window()->focusWidget();
    if (scroll == nullptr || focused == nullptr || !scroll->isAncestorOf(focused))
        return;
    if (scroll->widget()->layout() != nullptr)
        scroll->widget()->layout()->activate();
    scroll->ensureWidgetVisible(focused);
}

/// For those who do not see the sheet turn into something else.
void PlanSheet::announcePhase()
{
    for (QWidget *said :
         {static_cast<QWidget *>(m_message), static_cast<QWidget *>(m_report), static_cast<QWidget *>(m_why)}) {
        if (said->isVisible())
            return announce(said);
    }
}

void PlanSheet::perform(Deed deed)
{
    m_flow->perform(deed, m_form->reason(), m_form->typed());
}

void PlanSheet::apply(const Remedy &remedy)
{
    switch (remedy.way) {
    case Remedy::Way::Nothing:
        return;
    case Remedy::Way::Copy:
        QApplication::clipboard()->setText(remedy.text);
        m_navigator.say(tr("Copied: %1").arg(inert(remedy.text)));
        return;
    case Remedy::Way::Plan: {
        const operations::Intent intent = *remedy.intent; // the rows it comes from go with the sheet
        dismiss();
        m_navigator.openPlan(intent);
        return;
    }
    case Remedy::Way::Place: {
        const Place place = *remedy.place;
        dismiss();
        m_navigator.go(place);
        return;
    }
    case Remedy::Way::Posture:
        dismiss();
        m_navigator.openPosture();
        return;
    }
}

/// What is planned, or was to be, also of what was left out: with other values it may go.
std::optional<operations::Intent> PlanSheet::currentIntent() const
{
    auto intent = m_flow->intent();
    if (m_flow->record()) {
        const operations::Plan &plan = m_flow->record()->plan;
        intent = intentOf(plan, m_form->reason().isEmpty() ? plan.reason : m_form->reason());
    }
    if (!intent)
        return intent;
    for (const PlanFlow::LeftOut &one : m_flow->leftOut())
        intent->targets.append(one.target);
    return intent;
}

/// The same, with a snapshot to go back to or without.
void PlanSheet::guard(bool guarded)
{
    auto intent = currentIntent();
    if (!intent || !m_links.feed.hasOverview())
        return;
    const auto guest = guestOf(intent->targets, m_links.feed.overview().endpoints);
    intent->guard.reset();
    if (guarded && guest)
        intent->guard = operations::Guard{*guest, {}};
    m_flow->plan(*intent);
    refresh();
}

/// While nothing was asked for yet. The console's own configuration is changed on its pages.
bool PlanSheet::hasOptions() const
{
    const auto &spec = m_flow->spec();
    if (!spec || spec->platform == inventory::Platform::Wingman)
        return false;
    // What is needed says what is meant, and was said; the rest is how.
    if (std::all_of(spec->parameters.cbegin(), spec->parameters.cend(), [](const auto &one) { return one.required; }))
        return false;
    const Phase phase = m_flow->phase();
    return phase == Phase::Shown || phase == Phase::NotPlanned || phase == Phase::Refused;
}

/// Planned anew, so this plan is given up.
void PlanSheet::askForOptions()
{
    const auto intent = currentIntent();
    if (!intent || m_flow->busyWith() != Deed::None)
        return;
    dismiss();
    m_navigator.openOptions(*intent);
}

void PlanSheet::copyCommand()
{
    if (!m_flow->record() || !m_links.feed.hasOverview())
        return;
    const operations::Plan &plan = m_flow->record()->plan;
    const bool confirms = plan.tier == operations::Tier::One && m_form->isConfirmed();
    const QString reason = m_form->reason().isEmpty() ? plan.reason : m_form->reason();
    QApplication::clipboard()->setText(
        commandLine(plan, m_flow->spec(), reason, confirms ? m_flow->phrase() : QString(),
                    commandContext(m_links.feed.overview(), usualDataFolder()), systemShell()));
    m_navigator.say(tr("Copied: the command for wingmanctl"));
}

void PlanSheet::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (!isEnter || event->isAutoRepeat() || (modifiers != Qt::NoModifier && modifiers != Qt::ControlModifier))
        return Sheet::keyPressEvent(event);
    event->accept();
    if (m_flow->phase() == Phase::Planning)
        return; // whoever presses it early means what is not to be seen yet
    auto *focused = qobject_cast<QAbstractButton *>(window()->focusWidget());
    const bool plain = modifiers == Qt::NoModifier;
    if (plain && focused != nullptr && focused != m_primary && isAncestorOf(focused)) {
        if (focused != m_against) // takes back or turns down: by Space or a click
            focused->click();
        return;
    }
    if (m_primary->isVisibleTo(this) && m_primary->isEnabled() && (!plain || m_flow->offers().byEnter))
        m_primary->click();
}

void PlanSheet::changeEvent(QEvent *event)
{
    Sheet::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace wingman::ui
