// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/posture_text.h"

#include "configuration/definitions.h"
#include "widgets/format.h"

#include <QCoreApplication>

namespace wingman::ui {
namespace {

using Effect = policy::ModeRule::Effect;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::ui::PostureSheet)
};

QString aboutRule(const QString &rule)
{
    if (rule == QStringLiteral("--mode"))
        return Words::tr("The command line");
    if (rule == QStringLiteral("armed"))
        return Words::tr("Armed in the console");
    if (rule == QStringLiteral("default"))
        return Words::tr("Where nothing else decides");
    if (rule == QStringLiteral("CI") || rule == QStringLiteral("WINGMAN_UNDER_TEST"))
        return Words::tr("The surroundings");
    return Words::tr("The environment");
}

void setOutcome(RuleText &text, Effect effect)
{
    const auto set = [&text](const QString &outcome, Tone tone, Shape shape) {
        text.outcome = outcome;
        text.tone = tone;
        text.shape = shape;
    };
    switch (effect) {
    case Effect::Silent:
        return set(Words::tr("said nothing", "a rule"), Tone::Muted, Shape::Ring);
    case Effect::Decided:
        return set(Words::tr("decided", "a rule"), Tone::Accent, Shape::Disc);
    case Effect::Overruled:
        return set(Words::tr("overruled", "a rule"), Tone::Muted, Shape::HalfDisc);
    case Effect::Blocked:
        return set(Words::tr("refused: it is wrong", "a rule"), Tone::Danger, Shape::Bar);
    case Effect::Ignored:
        return set(Words::tr("ignored: it would loosen what is stored"), Tone::Warn, Shape::Triangle);
    }
}

QString selfApprovalText(policy::SelfApproval setting)
{
    switch (setting) {
    case policy::SelfApproval::Off:
        return Words::tr("Off: somebody else has to approve");
    case policy::SelfApproval::Tier2:
        return Words::tr("Tier 2: who asks may approve what interrupts one thing");
    case policy::SelfApproval::Tier3:
        return Words::tr("Tier 3: who asks may approve everything, also what loses data");
    }
    return {};
}

QString from(const QString &value, const QString &source)
{
    return source.isEmpty() ? value : Words::tr("%1 (from %2)", "a value, where it comes from").arg(value, source);
}

FactText fact(const QString &key, const QString &value, Tone tone = Tone::Plain)
{
    FactText made;
    made.key = key;
    made.value = value;
    made.tone = tone;
    return made;
}

QString listText(const policy::NameList &list, bool allows)
{
    if (!list.isEmpty())
        return inert(list.texts().join(QStringLiteral(", ")), 2000);
    return allows ? Words::tr("empty: nothing of this kind is allowed") : Words::tr("empty");
}

QString passedWord()
{
    return QStringLiteral("passed");
}

} // namespace

QList<RuleText> ruleTexts(const policy::ModeDecision &mode)
{
    QList<RuleText> all;
    for (const policy::ModeRule &rule : mode.why) {
        RuleText text;
        text.rule = rule.rule;
        text.about = aboutRule(rule.rule);
        text.said = rule.value.isEmpty() ? unknownText() : inert(rule.value, 64);
        setOutcome(text, rule.effect);
        all.append(text);
    }
    return all;
}

QList<FactText> holdingFacts(const Overview &overview, Instant now)
{
    const policy::Posture &posture = overview.posture;
    QList<FactText> facts;
    if (!posture.lockdownReasons.isEmpty())
        facts.append(
            fact(Words::tr("Lockdown"), inert(posture.lockdownReasons.join(QStringLiteral("; "))), Tone::Danger));
    if (posture.restarting)
        facts.append(fact(Words::tr("Restart"), Words::tr("Nothing new is begun until it is over"), Tone::Warn));
    facts.append(fact(Words::tr("Read-only"),
                      posture.readOnly ? from(Words::tr("On: every change is refused"), posture.readOnlySource)
                                       : Words::tr("Off"),
                      posture.readOnly ? Tone::Accent : Tone::Plain));
    QString dangerous = Words::tr("Off: what is declared dangerous is refused");
    if (posture.dangerousAllowed) {
        const auto until = posture.policy.dangerousUntil;
        const bool timed = until && *until > now;
        dangerous = from(timed ? Words::tr("Allowed, for %1 more").arg(formatDuration(ageOf(now, *until)))
                               : Words::tr("Allowed"),
                         posture.dangerousSource);
    }
    facts.append(
        fact(Words::tr("Dangerous operations"), dangerous, posture.dangerousAllowed ? Tone::Danger : Tone::Plain));
    facts.append(fact(Words::tr("Self-approval"),
                      from(selfApprovalText(posture.selfApproval),
                           posture.policy.selfApproval ? posture.policy.label() : Words::tr("the default")),
                      posture.selfApproval == policy::SelfApproval::Tier3 ? Tone::Warn : Tone::Plain));
    facts.append(
        fact(Words::tr("You"), Words::tr("%1, %2", "a person, the role")
                                   .arg(inert(overview.actor.id.text()), identity::roleName(overview.actor.role))));
    facts.append(fact(Words::tr("Authentication"),
                      posture.authenticationOn ? Words::tr("On: the environment may only make things safer")
                                               : Words::tr("Off: the account of the system is the only admin")));
    return facts;
}

QList<FactText> listFacts(const policy::Posture &posture)
{
    QList<FactText> facts;
    const auto add = [&](const QString &key, const policy::NameList &list, bool allows, const QString &source) {
        FactText one = fact(key, from(listText(list, allows), list.isEmpty() && !allows ? QString() : source));
        if (list.isEmpty())
            one.tone = Tone::Muted;
        facts.append(one);
    };
    using policy::ListKind;
    add(Words::tr("Containers"), posture.policy.allow.containers, true, posture.listSource(ListKind::Containers));
    add(Words::tr("VMs"), posture.policy.allow.vms, true, posture.listSource(ListKind::Vms));
    add(Words::tr("Nodes"), posture.policy.allow.nodes, true, posture.listSource(ListKind::Nodes));
    const policy::Allowlists &never = posture.policy.deny;
    if (never.isEmpty()) {
        facts.append(fact(Words::tr("Never"), Words::tr("nothing: the denylists are empty"), Tone::Muted));
        return facts;
    }
    const QString label = posture.policy.label();
    add(Words::tr("Never: containers"), never.containers, false, label);
    add(Words::tr("Never: VMs"), never.vms, false, label);
    add(Words::tr("Never: nodes"), never.nodes, false, label);
    return facts;
}

QStringList postureProblems(const Overview &overview)
{
    QStringList sentences;
    const QList<Error> errors = overview.posture.mode.blockers + overview.posture.problems;
    for (const Error &error : errors)
        sentences.append(error.sentence());
    if (overview.posture.isLabBlocked())
        sentences.append(describe(Code::LabNotConfigured, {}));
    for (const QString &problem : overview.problems)
        sentences.append(inert(problem));
    return sentences;
}

QList<ArmingCheck> armingChecks(const std::optional<inventory::Facts> &facts, const QString &whyUnknown)
{
    QList<ArmingCheck> checks{
        {.name = QStringLiteral("allowlist"), .title = Words::tr("An allowlist says what may be acted on")},
        {.name = QStringLiteral("chain"), .title = Words::tr("The record verifies")},
        {.name = QStringLiteral("endpoints"), .title = Words::tr("Every endpoint passes the doctor")},
        {.name = QStringLiteral("operator"),
         .title = Words::tr("Authentication is on, or a single operator was chosen")},
    };
    for (ArmingCheck &check : checks) {
        check.detail = whyUnknown;
        const auto said = facts ? facts->value(configuration::fact::check + check.name) : std::nullopt;
        if (!said)
            continue;
        check.passed = *said == passedWord();
        check.detail = *check.passed ? QString() : inert(*said, 1000);
    }
    return checks;
}

} // namespace wingman::ui
