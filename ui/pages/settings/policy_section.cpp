// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/policy_section.h"

#include "link/then.h"
#include "pages/settings/allowed_box.h"
#include "pages/settings/list_editor.h"
#include "theme/theme.h"
#include "widgets/card.h"
#include "widgets/fact_grid.h"
#include "widgets/format.h"
#include "widgets/message_banner.h"
#include "widgets/posture_words.h"
#include "widgets/text_label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

namespace wingman::ui {
namespace {

constexpr int versionsShown = 8;
const QString policyTarget = QStringLiteral("policy");
const QString selfParameter = QStringLiteral("self_approval");

/// Rows of the posture card whose words behind the value do something.
enum PostureRow : int { ModeRow, ReadOnlyRow, DangerousRow };

constexpr policy::ListKind kinds[] = {policy::ListKind::Containers, policy::ListKind::Vms, policy::ListKind::Nodes};

} // namespace

PolicySection::PolicySection(const PageContext &context, QWidget *parent)
    : SettingsSection(parent),
      m_context(context),
      m_banner(new MessageBanner(QStringLiteral("policyBanner"), this)),
      m_postureCard(new Card(QStringLiteral("policyPosture"), this)),
      m_posture(new FactGrid(QStringLiteral("policyPostureFacts"), this)),
      m_selfTitle(new TextLabel(QStringLiteral("policySelfTitle"), this)),
      m_self(new QComboBox(this)),
      m_askCard(new Card(QStringLiteral("policyAsk"), this)),
      m_ask(new AllowedBox(context.links.configuration, this)),
      m_allowCard(new Card(QStringLiteral("policyAllow"), this)),
      m_denyCard(new Card(QStringLiteral("policyDeny"), this)),
      m_limitsCard(new Card(QStringLiteral("policyLimits"), this)),
      m_applyLimits(new QPushButton(this)),
      m_historyCard(new Card(QStringLiteral("policyHistory"), this)),
      m_history(new FactGrid(QStringLiteral("policyVersions"), this))
{
    setObjectName(QStringLiteral("policySection"));
    m_self->setObjectName(QStringLiteral("policySelf"));
    m_selfTitle->setBuddy(m_self);
    m_applyLimits->setObjectName(QStringLiteral("policyApplyLimits"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, pixels(Space::XS), pixels(Space::L));
    column->setSpacing(pixels(Space::M));
    column->addWidget(m_banner);
    auto *top = new QHBoxLayout;
    top->setSpacing(pixels(Space::M));
    top->addWidget(m_postureCard, 1);
    top->addWidget(m_askCard, 1);
    column->addLayout(top);
    column->addWidget(m_allowCard);
    column->addWidget(m_denyCard);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(pixels(Space::M));
    bottom->addWidget(m_limitsCard, 1);
    bottom->addWidget(m_historyCard, 1);
    column->addLayout(bottom);
    column->addStretch(1);

    m_postureCard->body()->addWidget(m_posture);
    auto *self = new QHBoxLayout;
    self->addWidget(m_selfTitle, 1);
    self->addWidget(m_self);
    m_postureCard->body()->addLayout(self);
    m_postureCard->body()->addStretch(1);
    m_askCard->body()->addWidget(m_ask);
    m_askCard->body()->addStretch(1);
    m_allowCard->body()->addWidget(makeLists(false));
    m_denyCard->body()->addWidget(makeLists(true));
    makeLimits();
    m_historyCard->body()->addWidget(m_history);
    m_historyCard->body()->addStretch(1);

    connect(m_posture, &FactGrid::linkActivated, this, [this](int row) {
        const policy::Posture &posture = m_context.links.feed.overview().posture;
        if (row == ModeRow)
            m_context.navigator.openPosture();
        else if (row == ReadOnlyRow)
            plan(QStringLiteral("wingman.policy.set"), policyTarget,
                 {{QStringLiteral("read_only"), !posture.readOnly}});
        else if (posture.dangerousAllowed)
            plan(QStringLiteral("wingman.dangerous.revoke"), policyTarget, {});
        else
            plan(QStringLiteral("wingman.dangerous.allow"), policyTarget, {});
    });
    connect(m_self, &QComboBox::activated, this, [this](int index) {
        const QString wanted = m_self->itemData(index).toString();
        showPosture(); // it is chosen only when the plan was carried out
        plan(QStringLiteral("wingman.policy.set"), policyTarget, {{selfParameter, wanted}});
    });
    connect(m_history, &FactGrid::linkActivated, this, [this](int row) {
        m_context.navigator.go(
            {QStringLiteral("audit"), QStringLiteral("chain"), QString::number(m_versions.at(row).sequence)});
    });
    connect(&m_context.links.feed, &Feed::overviewChanged, this, &PolicySection::showPosture);
    connect(&m_context.links.feed, &Feed::recordsChanged, this, &PolicySection::read);
    connect(m_banner, &MessageBanner::primaryRequested, this, &PolicySection::read);
    retranslate();
}

PolicySection::~PolicySection()
{
    m_cancel.cancel();
}

QWidget *PolicySection::makeLists(bool deny)
{
    auto *lists = new QWidget(this);
    lists->setObjectName(deny ? QStringLiteral("denyLists") : QStringLiteral("allowLists"));
    auto *row = new QHBoxLayout(lists);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(pixels(Space::L));
    for (const policy::ListKind kind : kinds) {
        auto *editor = new ListEditor(kind, deny, lists);
        connect(editor, &ListEditor::changeRequested, this,
                [this](const operations::Intent &intent) { m_context.navigator.openPlan(intent); });
        row->addWidget(editor, 1);
        m_editors.append(editor);
    }
    return lists;
}

void PolicySection::makeLimits()
{
    auto *grid = new QGridLayout;
    grid->setColumnStretch(0, 1);
    const auto add = [&](const QString &parameter, int maximum) {
        Limit limit{parameter, new TextLabel(parameter + QStringLiteral("_title"), this), new QSpinBox(this)};
        limit.value->setObjectName(parameter);
        limit.value->setRange(1, maximum);
        limit.title->setBuddy(limit.value);
        const int at = grid->rowCount();
        grid->addWidget(limit.title, at, 0);
        grid->addWidget(limit.value, at, 1);
        m_limits.append(limit);
    };
    add(QStringLiteral("steps_per_target"), 10);
    add(QStringLiteral("targets_per_plan"), 200);
    add(QStringLiteral("same_operation_per_hour"), 60);
    m_limitsCard->body()->addLayout(grid);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_applyLimits);
    m_limitsCard->body()->addLayout(row);
    m_limitsCard->body()->addStretch(1);
    connect(m_applyLimits, &QAbstractButton::clicked, this, [this] {
        operations::Parameters parameters;
        for (const Limit &limit : std::as_const(m_limits))
            parameters.insert(limit.parameter, qint64(limit.value->value()));
        plan(QStringLiteral("wingman.policy.set"), policyTarget, parameters);
    });
}

void PolicySection::plan(const QString &operation, const QString &target, const operations::Parameters &parameters)
{
    m_context.navigator.openPlan({operations::OperationId::parse(operation).value(),
                                  {inventory::TargetRef::configuration(target)},
                                  parameters,
                                  {},
                                  {}});
}

void PolicySection::read()
{
    m_cancel.cancel();
    m_cancel = Cancel();
    then(this, m_context.links.configuration.history(configuration::Document::Policy, versionsShown, m_cancel),
         [this](const Result<QList<configuration::Version>> &versions) {
             if (!versions && versions.error().code == Code::Cancelled)
                 return;
             Message problem;
             if (versions) {
                 m_versions = *versions;
             } else {
                 problem.kind = MessageKind::Error;
                 problem.title = tr("The policy could not be read");
                 problem.sentence = versions.error().sentence();
                 problem.primary = tr("Read again");
             }
             m_banner->setMessage(problem);
             showHistory();
         });
    m_ask->ask();
    showPosture();
}

void PolicySection::lead(const Place &place)
{
    if (!place.object.isEmpty())
        m_ask->setName(place.object);
}

void PolicySection::showPosture()
{
    if (!m_context.links.feed.hasOverview())
        return;
    const policy::Posture &posture = m_context.links.feed.overview().posture;
    const PostureWords words = wordsFor(posture);
    QList<FactText> facts;
    facts.append({tr("Mode"), words.text, false, words.tone, words.reason, {}, tr("Why?")});
    facts.append({tr("Read-only"),
                  posture.readOnly ? tr("On, by %1").arg(posture.readOnlySource) : tr("Off"),
                  false,
                  posture.readOnly ? Tone::Accent : Tone::Plain,
                  {},
                  {},
                  posture.readOnlyImposed && posture.readOnly ? QString()
                  : posture.readOnly                          ? tr("Switch off…")
                                                              : tr("Switch on…")});
    const std::optional<Instant> until = posture.policy.dangerousUntil;
    QString dangerous = tr("Refused");
    if (posture.dangerousAllowed)
        dangerous = until ? tr("Allowed until %1").arg(formatInstant(*until))
                          : tr("Allowed by %1").arg(posture.dangerousSource);
    facts.append({tr("Dangerous operations"),
                  dangerous,
                  false,
                  posture.dangerousAllowed ? Tone::Danger : Tone::Plain,
                  until ? formatExact(*until) : QString(),
                  {},
                  posture.dangerousAllowed && !until ? QString()
                  : posture.dangerousAllowed         ? tr("Stop allowing…")
                                                     : tr("Allow for a while…")});
    m_posture->setFacts(facts);
    const QSignalBlocker quiet(m_self);
    m_self->setCurrentIndex(m_self->findData(policy::selfApprovalName(posture.selfApproval)));
    for (qsizetype i = 0; i < m_editors.size(); ++i) {
        const bool deny = i >= qsizetype(std::size(kinds));
        const policy::ListKind kind = kinds[i % qsizetype(std::size(kinds))];
        const policy::Allowlists &lists = deny ? posture.policy.deny : posture.policy.allow;
        m_editors.at(i)->setEntries(lists.list(kind).texts(),
                                    !deny && posture.imposed(kind) ? policy::listVariable(kind) : QString());
    }
    const policy::Limits &limits = posture.policy.limits;
    const int values[] = {limits.stepsPerTarget, limits.targetsPerPlan, limits.sameOperationPerHour};
    for (qsizetype i = 0; i < m_limits.size(); ++i) {
        if (!m_limits.at(i).value->hasFocus())
            m_limits.at(i).value->setValue(values[i]);
    }
}

void PolicySection::showHistory()
{
    QList<FactText> facts;
    for (const configuration::Version &version : std::as_const(m_versions)) {
        facts.append({tr("Version %1").arg(version.number),
                      formatInstant(version.writtenAt),
                      false,
                      Tone::Plain,
                      formatExact(version.writtenAt),
                      {},
                      tr("#%1").arg(formatCount(version.sequence))});
    }
    if (facts.isEmpty())
        facts.append({tr("Built in"), tr("Nothing was changed yet: the safe defaults hold")});
    m_history->setFacts(facts);
}

void PolicySection::retranslate()
{
    m_postureCard->setTitle(tr("What holds now"));
    m_selfTitle->setText(tr("&Self-approval"));
    m_self->setAccessibleName(tr("Self-approval"));
    m_self->setToolTip(tr("Whether who asks may also approve. Raising it needs a typed phrase."));
    m_self->setAccessibleDescription(m_self->toolTip());
    {
        const QSignalBlocker quiet(m_self);
        m_self->clear();
        m_self->addItem(tr("Off: somebody else approves"), QStringLiteral("off"));
        m_self->addItem(tr("Up to tier 2"), QStringLiteral("tier2"));
        m_self->addItem(tr("Up to tier 3"), QStringLiteral("tier3"));
    }
    m_askCard->setTitle(tr("Would this be allowed?"));
    m_allowCard->setTitle(tr("Allowed in lab"), tr("exact names, or a prefix that ends in *"));
    m_denyCard->setTitle(tr("Never touched"), tr("wins over everything"));
    m_limitsCard->setTitle(tr("Limits of a plan"));
    const QString limitTitles[] = {tr("S&teps for one target"), tr("Tar&gets of one plan"),
                                   tr("The same &operation on one target in an hour")};
    for (qsizetype i = 0; i < m_limits.size(); ++i) {
        m_limits.at(i).title->setText(limitTitles[i]);
        m_limits.at(i).value->setAccessibleName(QString(limitTitles[i]).remove(QLatin1Char('&')));
    }
    m_applyLimits->setText(tr("Change the limits…"));
    m_applyLimits->setAccessibleName(tr("Change the limits"));
    m_historyCard->setTitle(tr("Versions of the policy"));
    showPosture();
    showHistory();
}

void PolicySection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    SettingsSection::changeEvent(event);
}

} // namespace wingman::ui
