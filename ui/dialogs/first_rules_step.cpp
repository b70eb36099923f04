// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/first_rules_step.h"

#include "theme/style.h"
#include "widgets/choice_row.h"
#include "widgets/link_button.h"
#include "widgets/message_banner.h"
#include "widgets/posture_words.h"
#include "widgets/section_label.h"
#include "widgets/text_label.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QTreeView>

#include <algorithm>

namespace wingman::ui {
namespace {

using identity::Permission;
using operations::ExecutionMode;
using operations::Parameters;
using operations::ParameterValue;

constexpr int shownRows = 4; // so that what they lead to is seen in the smallest window too
constexpr std::chrono::milliseconds soon{250};
constexpr ExecutionMode modeOf[] = {ExecutionMode::Mock, ExecutionMode::Integration, ExecutionMode::Lab};

/// What is being typed is not overwritten by what changes meanwhile.
class TypedDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        if (editor->property("isFilled").toBool())
            return;
        editor->setProperty("isFilled", true);
        QStyledItemDelegate::setEditorData(editor, index);
    }
};

operations::Intent changeOf(const char *operation, const QString &target, const Parameters &parameters)
{
    return {operations::OperationId::parse(QString::fromLatin1(operation)).value(),
            {inventory::TargetRef::configuration(target)},
            parameters,
            {},
            {}};
}

} // namespace

QString modeFixedBy(const policy::Posture &posture)
{
    for (const char *rule : {"--mode", "EXECUTION_MODE", "WINGMAN_EXECUTION_MODE"}) {
        if (posture.mode.decidedBy == QLatin1String(rule))
            return posture.mode.decidedBy;
    }
    return {};
}

FirstRulesStep::FirstRulesStep(const Links &links, Navigator &navigator, QWidget *parent)
    : FlowBox(parent),
      m_links(links),
      m_navigator(navigator),
      m_model(new AllowProposalModel(this)),
      m_soon(new QTimer(this)),
      m_modeTitle(new SectionLabel(QStringLiteral("firstModeTitle"), this)),
      m_modeWords(new TextLabel(QStringLiteral("firstModeWords"), this, Text::Body, Role::Muted)),
      m_modeNote(new TextLabel(QStringLiteral("firstModeNote"), this, Text::Body, Role::Muted)),
      m_changeMode(new QPushButton(this)),
      m_listTitle(new SectionLabel(QStringLiteral("firstListTitle"), this)),
      m_allOrNone(new LinkButton(QStringLiteral("firstAllOrNone"), this)),
      m_listWords(new TextLabel(QStringLiteral("firstListWords"), this, Text::Body, Role::Muted)),
      m_view(new QTreeView(this)),
      m_problem(new TextLabel(QStringLiteral("firstListProblem"), this, Text::Small)),
      m_outcome(new MessageBanner(QStringLiteral("firstListOutcome"), this)),
      m_allow(new QPushButton(this))
{
    setObjectName(QStringLiteral("firstRules"));
    for (int i = 0; i < modes; ++i) {
        m_modes[i] = new ChoiceRow(QStringLiteral("firstMode_") + operations::modeName(modeOf[i]), this);
        connect(m_modes[i], &QAbstractButton::toggled, this, &FirstRulesStep::showModeAction);
    }
    arrange();
    connect(m_changeMode, &QAbstractButton::clicked, this, &FirstRulesStep::changeMode);
    connect(m_allow, &QAbstractButton::clicked, this, &FirstRulesStep::allow);
    connect(m_allOrNone, &QAbstractButton::clicked, this,
            [this] { m_model->setAllWanted(m_model->wanted().isEmpty()); });
    connect(m_model, &AllowProposalModel::wantedChanged, this, [this] {
        m_problem->hide();
        showProposal();
    });
    connect(m_model, &AllowProposalModel::refused, this, [this](const QString &sentence) {
        m_problem->setText(sentence);
        m_problem->show();
    });
    connect(&m_links.feed, &Feed::overviewChanged, this, [this] {
        showMode();
        propose();
    });
    m_soon->setSingleShot(true);
    m_soon->setInterval(soon);
    connect(m_soon, &QTimer::timeout, this, &FirstRulesStep::propose);
    connect(&m_links.feed.inventory(), &inventory::Store::changed, this, [this] {
        if (!m_soon->isActive())
            m_soon->start();
    });
    retranslate();
}

void FirstRulesStep::arrange()
{
    m_changeMode->setObjectName(QStringLiteral("firstChangeMode"));
    m_changeMode->setAutoDefault(false);
    m_allow->setObjectName(QStringLiteral("firstAllow"));
    m_allow->setAutoDefault(false);
    m_view->setObjectName(QStringLiteral("firstProposal"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new TypedDelegate(m_view));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_view->setTabKeyNavigation(false);
    setDensity(m_view, Density::Compact);
    m_view->header()->setObjectName(QStringLiteral("firstProposalHead"));
    m_view->header()->setStretchLastSection(true);
    m_view->header()->resizeSection(0, fontMetrics().averageCharWidth() * 34);
    for (TextLabel *words : {m_modeWords, m_modeNote, m_listWords, m_problem})
        words->setWordWrap(true);
    m_problem->setTone(Tone::Danger);
    m_problem->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(pixels(Space::S));
    column->addWidget(m_modeTitle);
    column->addWidget(m_modeWords);
    auto *rows = new QVBoxLayout;
    rows->setSpacing(pixels(Space::XS));
    for (ChoiceRow *row : m_modes)
        rows->addWidget(row);
    column->addLayout(rows);
    auto *action = new QHBoxLayout;
    action->addWidget(m_modeNote, 1);
    action->addWidget(m_changeMode, 0, Qt::AlignTop);
    column->addLayout(action);
    column->addSpacing(pixels(Space::S));
    auto *head = new QHBoxLayout;
    head->addWidget(m_listTitle, 1);
    head->addWidget(m_allOrNone);
    column->addLayout(head);
    column->addWidget(m_listWords);
    column->addWidget(m_view);
    column->addWidget(m_problem);
    column->addWidget(m_outcome);
    auto *list = new QHBoxLayout;
    list->addStretch(1);
    list->addWidget(m_allow);
    column->addLayout(list);
}

QWidget *FirstRulesStep::focusTarget() const
{
    for (ChoiceRow *row : m_modes) {
        if (row->isChecked())
            return row;
    }
    return m_modes[0];
}

void FirstRulesStep::setScope(const std::optional<EndpointId> &scope)
{
    m_scope = scope;
    propose();
}

ExecutionMode FirstRulesStep::chosenMode() const
{
    for (int i = 0; i < modes; ++i) {
        if (m_modes[i]->isChecked())
            return modeOf[i];
    }
    return ExecutionMode::Mock;
}

QString FirstRulesStep::modeRefusal() const
{
    const Overview &overview = m_links.feed.overview();
    if (const QString fixed = modeFixedBy(overview.posture); !fixed.isEmpty())
        return tr("%1 decides the mode of this process: change it there, or start Wingman without it.").arg(fixed);
    if (!identity::permits(overview.actor.role, Permission::ForceLabMode))
        return tr("An admin may change the mode; you are %1.").arg(identity::roleName(overview.actor.role));
    if (!overview.posture.lockdownReasons.isEmpty())
        return tr("Nothing can be changed until the lockdown is lifted.");
    if (chosenMode() == ExecutionMode::Mock && overview.posture.mode.decidedBy != QStringLiteral("armed"))
        return tr("%1 decides the mode; without it MOCK holds.").arg(overview.posture.mode.decidedBy);
    return {};
}

void FirstRulesStep::showMode()
{
    if (!m_links.feed.hasOverview())
        return;
    const policy::Posture &posture = m_links.feed.overview().posture;
    const ExecutionMode now = posture.mode.mode;
    const QString titles[] = {tr("MOCK"), tr("INTEGRATION"), tr("LAB")};
    const QString sentences[] = {tr("Every change is simulated; nothing is touched. Best to get to know it."),
                                 tr("Real, but only on what carries the label wingman.test=true."),
                                 tr("Real, on what the allowlist names. For daily use.")};
    for (int i = 0; i < modes; ++i) {
        ChoiceText text;
        text.title = titles[i];
        text.subtitle = sentences[i];
        if (modeOf[i] == now) {
            text.chip = tr("holds now", "a mode");
            text.tone = now == ExecutionMode::Lab ? Tone::Danger : Tone::Accent;
            text.shape = Shape::Disc;
            text.why = wordsFor(posture).reason;
        }
        m_modes[i]->setChoice(text);
    }
    if (m_shown != now) {
        m_shown = now;
        m_modes[static_cast<int>(now)]->setChecked(true);
    }
    showModeAction();
}

void FirstRulesStep::showModeAction()
{
    if (!m_links.feed.hasOverview())
        return;
    const ExecutionMode now = m_links.feed.overview().posture.mode.mode;
    const ExecutionMode wanted = chosenMode();
    const bool same = wanted == now;
    m_changeMode->setVisible(!same);
    m_modeNote->setVisible(!same);
    if (same)
        return;
    const bool lab = wanted == ExecutionMode::Lab;
    const QString refused = lab ? QString() : modeRefusal();
    switch (wanted) {
    case ExecutionMode::Mock:
        m_changeMode->setText(tr("Back to &MOCK…"));
        m_modeNote->setText(tr("What was armed is disarmed."));
        break;
    case ExecutionMode::Integration:
        m_changeMode->setText(tr("Arm &INTEGRATION…"));
        m_modeNote->setText(tr("It holds until it is disarmed or the machine restarts."));
        break;
    case ExecutionMode::Lab:
        m_changeMode->setText(tr("What &LAB needs…"));
        m_modeNote->setText(
            tr("LAB is not armed on the way through here: its checks have to pass first, and a phrase is "
               "typed. Do it when the list is right; the badge at the top of the window leads there."));
        break;
    }
    if (!refused.isEmpty())
        m_modeNote->setText(refused);
    m_modeNote->setTone(refused.isEmpty() ? std::nullopt : std::optional(Tone::Warn));
    m_changeMode->setEnabled(refused.isEmpty());
    m_changeMode->setToolTip(refused.toHtmlEscaped());
    m_changeMode->setAccessibleName(QString(m_changeMode->text()).remove(QLatin1Char('&')));
    m_changeMode->setAccessibleDescription(m_modeNote->text());
}

void FirstRulesStep::changeMode()
{
    const ExecutionMode wanted = chosenMode();
    switch (wanted) {
    case ExecutionMode::Mock:
        m_navigator.openPlan(changeOf("wingman.mode.disarm", QStringLiteral("mode"), {}));
        return;
    case ExecutionMode::Integration:
        m_navigator.openPlan(changeOf("wingman.mode.arm", QStringLiteral("mode/arm"),
                                      {{QStringLiteral("mode"), ParameterValue(operations::modeName(wanted))}}));
        return;
    case ExecutionMode::Lab:
        m_navigator.openPosture();
        return;
    }
}

void FirstRulesStep::propose()
{
    if (!m_links.feed.hasOverview())
        return;
    const policy::Posture &posture = m_links.feed.overview().posture;
    m_model->setProposal(m_links.feed.inventory().entries(), m_scope, posture.policy.allow.containers);
    showProposal();
}

QString FirstRulesStep::listRefusal() const
{
    const Overview &overview = m_links.feed.overview();
    if (overview.posture.imposed(policy::ListKind::Containers))
        return tr("%1 imposes the list; it can only be changed there.")
            .arg(overview.posture.listSource(policy::ListKind::Containers));
    if (!identity::permits(overview.actor.role, Permission::ManageAllowlists))
        return tr("An admin may change the list; you are %1.").arg(identity::roleName(overview.actor.role));
    if (!overview.posture.lockdownReasons.isEmpty())
        return tr("Nothing can be changed until the lockdown is lifted.");
    return {};
}

void FirstRulesStep::showProposal()
{
    if (!m_links.feed.hasOverview())
        return;
    const QStringList wanted = m_model->wanted();
    const QString refused = listRefusal();
    const bool any = m_model->rowCount() > 0;
    m_listWords->setText(any ? tr("Proposed from what runs now. It does nothing until LAB is armed; take away what "
                                  "should never be touched, or change an entry (F2).")
                             : tr("Nothing runs there now, or it was not read yet: there is nothing to propose. Names "
                                  "can be added under Settings at any time."));
    m_view->setVisible(any);
    const int rows = std::clamp(m_model->rowCount(), 1, shownRows);
    m_view->setFixedHeight(m_view->header()->sizeHint().height() +
                           rowHeight(Density::Compact, m_view->fontMetrics()) * rows + pixels(Space::XS));
    m_view->setEnabled(refused.isEmpty());
    m_allow->setVisible(any);
    m_allOrNone->setVisible(any && refused.isEmpty());
    m_allOrNone->setText(wanted.isEmpty() ? tr("tick all") : tr("tick none"));
    m_allOrNone->setAccessibleName(wanted.isEmpty() ? tr("Tick all entries") : tr("Tick no entry"));
    const auto count = static_cast<int>(wanted.size());
    m_allow->setText(count > 0 ? tr("&Allow %n entries…", nullptr, count) : tr("&Allow…"));
    const QString why = !refused.isEmpty() ? refused
                        : count == 0       ? tr("Nothing is ticked that is not on the list already.")
                                           : QString();
    m_allow->setEnabled(why.isEmpty());
    m_allow->setToolTip(why.toHtmlEscaped());
    m_allow->setAccessibleName(QString(m_allow->text()).remove(QLatin1Char('&')));
    m_allow->setAccessibleDescription(why.isEmpty() ? tr("Opens the plan: nothing is written before you say so.")
                                                    : why);

    Message message;
    if (!refused.isEmpty() && any)
        message = {tr("The list is fixed"), refused, {}, MessageKind::Plain};
    m_outcome->setMessage(message);
}

void FirstRulesStep::allow()
{
    m_navigator.openPlan(changeOf("wingman.allowlist.extend", QStringLiteral("allowlist"),
                                  {{QStringLiteral("list"), policy::listKindName(policy::ListKind::Containers)},
                                   {QStringLiteral("entries"), m_model->wanted().join(QLatin1Char(','))}}));
}

void FirstRulesStep::retranslate()
{
    m_modeTitle->setText(tr("How real a change is"));
    m_modeWords->setText(tr("Every change is a plan first. The mode says whether it is carried out then, and on what; "
                            "reading is the same in each."));
    m_listTitle->setText(tr("What LAB may act on"));
    m_view->setAccessibleName(tr("Proposed allowlist"));
    m_view->header()->setAccessibleName(tr("Columns of the proposed allowlist"));
    m_model->retranslate();
    showMode();
    propose();
}

void FirstRulesStep::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    FlowBox::changeEvent(event);
}

} // namespace wingman::ui
