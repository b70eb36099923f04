// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/posture_sheet.h"

#include "dialogs/posture_rows.h"
#include "link/then.h"
#include "theme/style.h"
#include "widgets/link_button.h"
#include "widgets/posture_words.h"
#include "widgets/section_label.h"
#include "widgets/text_label.h"
#include "widgets/why_box.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QEvent>
#include <QPushButton>
#include <QSpinBox>

namespace wingman::ui {
namespace {

using identity::Permission;
using operations::ExecutionMode;
using operations::Parameters;
using operations::ParameterValue;

constexpr int columns = 92; // characters
constexpr int shortestAllowance = 1;
constexpr int usualAllowance = 60; // minutes
constexpr int longestAllowance = 1440;
const QString armTarget = QStringLiteral("mode/arm");

operations::Intent intentOf(const char *operation, const QString &target, const Parameters &parameters)
{
    return {operations::OperationId::parse(QString::fromLatin1(operation)).value(),
            {inventory::TargetRef::configuration(target)},
            parameters,
            {},
            {}};
}

QWidget *headed(SectionLabel *title, QWidget *aside, QWidget *parent)
{
    auto *line = new QWidget(parent);
    line->setObjectName(title->objectName() + QStringLiteral("Line"));
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, pixels(Space::S), 0, 0);
    row->addWidget(title, 1);
    if (aside != nullptr)
        row->addWidget(aside);
    return line;
}

bool isArmed(const policy::Posture &posture)
{
    for (const policy::ModeRule &rule : posture.mode.why) {
        if (rule.rule == QStringLiteral("armed"))
            return rule.effect != policy::ModeRule::Effect::Silent;
    }
    return false;
}

} // namespace

PostureSheet::PostureSheet(const Links &links, Navigator &navigator, QWidget *window)
    : Sheet(QStringLiteral("postureSheet"), window),
      m_links(links),
      m_navigator(navigator),
      m_problems(new WhyBox(QStringLiteral("postureProblems"), this)),
      m_rulesTitle(new SectionLabel(QStringLiteral("postureRulesTitle"), this)),
      m_rules(new Rules(this)),
      m_holdsTitle(new SectionLabel(QStringLiteral("postureHoldsTitle"), this)),
      m_holds(new FactGrid(QStringLiteral("postureHolds"), this)),
      m_listsTitle(new SectionLabel(QStringLiteral("postureListsTitle"), this)),
      m_lists(new FactGrid(QStringLiteral("postureLists"), this)),
      m_editLists(new LinkButton(QStringLiteral("postureEditLists"), this)),
      m_checksTitle(new SectionLabel(QStringLiteral("postureChecksTitle"), this)),
      m_again(new LinkButton(QStringLiteral("postureCheckAgain"), this)),
      m_checks(new Checks(navigator, this)),
      m_saferTitle(new SectionLabel(QStringLiteral("postureSaferTitle"), this)),
      m_riskierTitle(new SectionLabel(QStringLiteral("postureRiskierTitle"), this)),
      m_close(new QPushButton(this))
{
    setColumns(columns);
    arrange();
    connect(m_close, &QAbstractButton::clicked, this, &Sheet::dismiss);
    connect(m_again, &QAbstractButton::clicked, this, &PostureSheet::check);
    connect(m_editLists, &QAbstractButton::clicked, this, [this] {
        dismiss();
        m_navigator.go({QStringLiteral("settings"), QStringLiteral("policy")});
    });
    connect(this, &Sheet::opened, this, &PostureSheet::check);
    connect(&m_links.feed, &Feed::overviewChanged, this, &PostureSheet::showPosture);
    retranslate();
}

PostureSheet::~PostureSheet()
{
    m_cancel.cancel();
}

void PostureSheet::arrange()
{
    body()->addWidget(m_problems);
    body()->addWidget(headed(m_rulesTitle, nullptr, this));
    body()->addWidget(m_rules);
    body()->addWidget(headed(m_holdsTitle, nullptr, this));
    body()->addWidget(m_holds);
    body()->addWidget(headed(m_listsTitle, m_editLists, this));
    body()->addWidget(m_lists);
    body()->addWidget(headed(m_saferTitle, nullptr, this));
    m_actions[Disarm] = add(Disarm, QStringLiteral("postureDisarm"));
    m_actions[ReadOnlyOn] = add(ReadOnlyOn, QStringLiteral("postureReadOnlyOn"));
    m_actions[Revoke] = add(Revoke, QStringLiteral("postureRevoke"));
    body()->addWidget(headed(m_checksTitle, m_again, this));
    body()->addWidget(m_checks);
    body()->addWidget(headed(m_riskierTitle, nullptr, this));
    m_actions[ArmLab] = add(ArmLab, QStringLiteral("postureArm"));
    m_actions[ReadOnlyOff] = add(ReadOnlyOff, QStringLiteral("postureReadOnlyOff"));
    m_actions[AllowDangerous] = add(AllowDangerous, QStringLiteral("postureAllow"));
    m_stay = new QCheckBox(this);
    m_stay->setObjectName(QStringLiteral("postureStay"));
    m_actions[ArmLab]->addChoice(m_stay);
    m_minutes = new QSpinBox(this);
    m_minutes->setObjectName(QStringLiteral("postureMinutes"));
    m_minutes->setRange(shortestAllowance, longestAllowance);
    m_minutes->setValue(usualAllowance);
    m_actions[AllowDangerous]->addChoice(m_minutes);
    m_close->setObjectName(QStringLiteral("postureDone"));
    addButton(m_close);
    setFirstFocus(m_close);
}

PostureSheet::Action *PostureSheet::add(Change change, const QString &name)
{
    auto *action = new Action(name, change >= ArmLab, this);
    connect(action->button(), &QAbstractButton::clicked, this, [this, change] { plan(change); });
    body()->addWidget(action);
    return action;
}

void PostureSheet::showPosture()
{
    if (!m_links.feed.hasOverview()) {
        const PostureWords words = openingPosture();
        setTitle(words.text);
        setSubtitle(words.reason);
        return;
    }
    const Overview &overview = m_links.feed.overview();
    const PostureWords words = wordsFor(overview.posture);
    setTitle(words.text);
    setSubtitle(words.reason);
    setIcon(Icon::Shield, words.tone);
    setChip(overview.posture.status(), words.tone);
    const QStringList problems = postureProblems(overview);
    m_problems->setVisible(!problems.isEmpty());
    m_problems->setWhy({tr("This has to be put right"), Tone::Danger, {}, problems});
    m_rules->setRules(ruleTexts(overview.posture.mode));
    m_holds->setFacts(holdingFacts(overview, m_links.feed.now()));
    m_lists->setFacts(listFacts(overview.posture));
    showActions();
    showChecks();
}

bool PostureSheet::isOffered(Change change) const
{
    const policy::Posture &posture = m_links.feed.overview().posture;
    switch (change) {
    case Disarm:
        return isArmed(posture);
    case ReadOnlyOn:
        return !posture.readOnly;
    case Revoke:
        return posture.dangerousAllowed;
    case ArmLab:
        return posture.mode.mode != ExecutionMode::Lab;
    case ReadOnlyOff:
        return posture.readOnly;
    case AllowDangerous:
        return !posture.dangerousAllowed;
    case changes:
        break;
    }
    return false;
}

QString PostureSheet::whyNot(Change change) const
{
    const Overview &overview = m_links.feed.overview();
    const policy::Posture &posture = overview.posture;
    const auto permission = [change] {
        switch (change) {
        case Disarm:
        case ArmLab:
            return Permission::ForceLabMode;
        case ReadOnlyOn:
        case ReadOnlyOff:
            return Permission::ManagePolicy;
        case Revoke:
        case AllowDangerous:
        case changes:
            break;
        }
        return Permission::ToggleDangerous;
    }();
    if (!identity::permits(overview.actor.role, permission))
        return tr("An admin may do this; you are %1.").arg(identity::roleName(overview.actor.role));
    if (!posture.lockdownReasons.isEmpty())
        return tr("Nothing can be changed until the lockdown is lifted.");
    if (posture.readOnly && posture.readOnlyImposed)
        return tr("%1 imposes read-only; start Wingman without it.").arg(posture.readOnlySource);
    if (change == Revoke && !posture.policy.dangerousUntil)
        return tr("%1 imposes it; start Wingman without it.").arg(posture.dangerousSource);
    if (change != ArmLab || m_checking)
        return {};
    const auto checks = armingChecks(m_facts);
    for (const ArmingCheck &one : checks) {
        if (one.passed == false)
            return tr("First, what is not well above has to be: %1").arg(one.detail);
    }
    return {};
}

void PostureSheet::showActions()
{
    const bool safer = isOffered(Disarm) || isOffered(ReadOnlyOn) || isOffered(Revoke);
    m_saferTitle->parentWidget()->setVisible(safer);
    for (int i = 0; i < changes; ++i) {
        const auto change = static_cast<Change>(i);
        const bool offered = isOffered(change);
        m_actions.at(static_cast<std::size_t>(i))->setVisible(offered);
        if (offered)
            m_actions.at(static_cast<std::size_t>(i))->setRefused(whyNot(change));
    }
}

void PostureSheet::plan(Change change)
{
    const auto yesNo = [](const char *name, bool value) {
        return Parameters{{QString::fromLatin1(name), ParameterValue(value)}};
    };
    const QString policyTarget = QStringLiteral("policy");
    const auto intent = [&] {
        switch (change) {
        case Disarm:
            return intentOf("wingman.mode.disarm", QStringLiteral("mode"), {});
        case ReadOnlyOn:
            return intentOf("wingman.policy.set", policyTarget, yesNo("read_only", true));
        case Revoke:
            return intentOf("wingman.dangerous.revoke", policyTarget, {});
        case ArmLab: {
            Parameters parameters = yesNo("stay", m_stay->isChecked());
            parameters.insert(QStringLiteral("mode"), ParameterValue(operations::modeName(ExecutionMode::Lab)));
            return intentOf("wingman.mode.arm", armTarget, parameters);
        }
        case ReadOnlyOff:
            return intentOf("wingman.policy.set", policyTarget, yesNo("read_only", false));
        case AllowDangerous:
        case changes:
            break;
        }
        return intentOf("wingman.dangerous.allow", policyTarget,
                        {{QStringLiteral("minutes"), ParameterValue(qint64(m_minutes->value()))}});
    }();
    dismiss();
    m_navigator.openPlan(intent);
}

void PostureSheet::check()
{
    if (m_checking || !m_links.feed.hasOverview() || !isOffered(ArmLab))
        return;
    m_checking = true;
    showChecks();
    then(this, m_links.targets.facts(inventory::TargetRef::configuration(armTarget), armTarget, m_cancel),
         [this](Result<inventory::Facts> facts) {
             m_checking = false;
             m_facts = facts ? std::optional(*facts) : std::nullopt;
             m_whyUnknown = facts ? QString() : facts.error().sentence();
             showActions();
             showChecks();
         });
}

void PostureSheet::showChecks()
{
    const bool offered = m_links.feed.hasOverview() && isOffered(ArmLab);
    m_checksTitle->parentWidget()->setVisible(offered);
    m_checks->setVisible(offered);
    m_again->setEnabled(!m_checking);
    m_checks->setChecks(armingChecks(m_facts, m_whyUnknown), m_checking);
}

void PostureSheet::retranslate()
{
    m_rulesTitle->setText(tr("Why this mode: the first rule that says something decides"));
    m_holdsTitle->setText(tr("What holds besides"));
    m_listsTitle->setText(tr("What LAB may act on"));
    m_editLists->setText(tr("change the lists"));
    m_editLists->setAccessibleName(tr("Change the lists in Settings"));
    m_checksTitle->setText(tr("Before LAB can be armed"));
    m_again->setText(tr("check again"));
    m_again->setAccessibleName(tr("Make the checks again"));
    m_saferTitle->setText(tr("What would make it safer"));
    m_riskierTitle->setText(tr("What would make it more dangerous"));
    const auto words = [this](Change change, const QString &title, const QString &sentence, const QString &button) {
        m_actions.at(change)->setWords(title, sentence, button);
    };
    words(Disarm, tr("Disarm"), tr("Back to what the environment and the surroundings say."), tr("&Disarm…"));
    words(ReadOnlyOn, tr("Switch on read-only"), tr("Every change is refused until it is switched off."),
          tr("&Read-only on…"));
    words(Revoke, tr("Stop allowing dangerous operations"), tr("At once, before its time is over."), tr("S&top…"));
    words(ArmLab, tr("Arm LAB"),
          tr("Changes become real on what the allowlists name. The plan asks for a typed confirmation."),
          tr("&Arm LAB…"));
    words(ReadOnlyOff, tr("Switch off read-only"), tr("Changes are possible again, as the mode allows them."),
          tr("&Read-only off…"));
    words(AllowDangerous, tr("Allow dangerous operations for a while"),
          tr("Removing containers, for instance. It ends by itself."), tr("A&llow…"));
    m_stay->setText(tr("&Stay armed after a restart"));
    m_stay->setAccessibleDescription(tr("Otherwise it holds until it is disarmed or the machine restarts."));
    m_minutes->setSuffix(tr(" min", "minutes, behind a number"));
    m_minutes->setAccessibleName(tr("For how many minutes dangerous operations are allowed"));
    m_close->setText(tr("Close"));
    showPosture();
}

void PostureSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (isOpen())
            check(); // whose answers are sentences
    }
    Sheet::changeEvent(event);
}

} // namespace wingman::ui
