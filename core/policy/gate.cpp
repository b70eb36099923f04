// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/gate.h"

#include "policy/target_rules.h"

#include <QSet>
#include <algorithm>

namespace wingman::policy {
namespace {

using identity::Permission;
using inventory::Facts;
using inventory::Platform;
using operations::Condition;
using operations::ExecutionMode;
using operations::TargetPlan;
using operations::Tier;
using Moment = GateInput::Moment;
using Verdict = Decision::Verdict;

const QString builtIn = QStringLiteral("built in");

bool willBeCreated(const TargetPlan &target)
{
    return !target.before.exists() &&
           std::any_of(target.preconditions.cbegin(), target.preconditions.cend(),
                       [](const Condition &condition) { return condition.kind == Condition::Kind::Gone; });
}

/// The permissions that a moment asks for; any one of the alternatives is enough. Empty means that nobody may.
QList<Permission> neededFor(Moment moment, Tier tier, bool own)
{
    switch (moment) {
    case Moment::Planning:
        return {Permission::CreateExecution};
    case Moment::Approving:
        switch (tier) {
        case Tier::One:
        case Tier::Two:
            return {Permission::ApproveTier2};
        case Tier::Three:
            return {Permission::ApproveTier3};
        }
        return {};
    case Moment::Executing:
        if (tier == Tier::One)
            return {Permission::ExecuteTier1};
        if (own)
            return {Permission::ExecuteOwn, Permission::ExecuteApproved};
        return {Permission::ExecuteApproved};
    }
    return {};
}

bool mayApproveOwn(SelfApproval setting, Tier tier)
{
    switch (setting) {
    case SelfApproval::Off:
        return false;
    case SelfApproval::Tier2:
        return tier != Tier::Three;
    case SelfApproval::Tier3:
        return true;
    }
    return false;
}

Tier highestTier(const GateInput &input)
{
    Tier highest = std::max(input.plan.tier, input.operation.tier);
    for (const operations::OperationSpec &part : input.parts)
        highest = std::max(highest, part.tier);
    return highest;
}

/// Each rule answers "does it let this pass?" and leaves its findings. Nothing is allowed by silence: every rule has to
/// have said yes.
class Evaluation
{
public:
    explicit Evaluation(const GateInput &input)
        : m_in(input),
          m_posture(input.posture),
          m_plan(input.plan),
          m_configuration(input.operation.platform == Platform::Wingman),
          m_reading(!input.operation.mutates && !input.plan.mutates && !input.plan.guard),
          m_tier(highestTier(input)),
          m_own(input.actor.id == input.plan.requester.id)
    {
    }

    Decision run() &&
    {
        bool passed = consistent();
        if (m_reading) {
            passed &= holds(Permission::Read);
            return finish(passed);
        }
        passed &= restarting();
        passed &= lockdown();
        passed &= m_configuration || mode();
        passed &= role();
        passed &= ownership();
        passed &= limits();
        passed &= m_configuration || denylist();
        passed &= m_configuration || targets();
        passed &= m_configuration || dangerous();
        passed &= readOnly();
        passed &= approval();
        return finish(passed);
    }

private:
    Decision finish(bool passed)
    {
        for (const Finding &finding : m_decision.findings)
            passed &= finding.level != Level::Block;
        m_decision.verdict = !passed ? Verdict::Deny : m_needsApproval ? Verdict::NeedsApproval : Verdict::Allow;
        return std::move(m_decision);
    }

    void find(Level level, Code code, Arguments arguments, const char *rule, const QString &source)
    {
        m_decision.findings.append({level, code, std::move(arguments), QString::fromLatin1(rule), source});
    }
    bool block(Code code, Arguments arguments, const char *rule, const QString &source)
    {
        find(Level::Block, code, std::move(arguments), rule, source);
        return false;
    }

    /// A plan and an operation that do not belong together decide nothing.
    bool consistent()
    {
        bool passed = true;
        if (m_plan.operation != m_in.operation.id || m_plan.operationVersion != m_in.operation.version) {
            passed = block(Code::PlanChanged,
                           {{"difference", QStringLiteral("operation: %1 version %2 → %3 version %4")
                                               .arg(m_plan.operation.text())
                                               .arg(m_plan.operationVersion)
                                               .arg(m_in.operation.id.text())
                                               .arg(m_in.operation.version)}},
                           "plan", builtIn);
        }
        if (m_plan.targets.isEmpty())
            passed = block(Code::InvalidInput,
                           {{"what", QStringLiteral("plan")}, {"reason", QStringLiteral("it has no target")}}, "plan",
                           builtIn);
        for (const TargetPlan &target : m_plan.targets) {
            if (target.operation) {
                passed &= partConsistent(target);
                continue;
            }
            if (target.target().platform != m_in.operation.platform) {
                passed = block(Code::InvalidInput,
                               {{"what", target.target().text()},
                                {"reason", QStringLiteral("%1 is for %2")
                                               .arg(m_in.operation.id.text(), platformName(m_in.operation.platform))}},
                               "plan", builtIn);
            }
        }
        return passed;
    }

    /// The plan's operation and those of its parts.
    QList<operations::OperationSpec> specs() const
    {
        QList<operations::OperationSpec> all{m_in.operation};
        all.append(m_in.parts);
        return all;
    }

    const operations::OperationSpec *specOf(const TargetPlan &target) const
    {
        const auto part =
            std::find_if(m_in.parts.cbegin(), m_in.parts.cend(), [&](const operations::OperationSpec &spec) {
                return target.operation && spec.id == *target.operation;
            });
        return part == m_in.parts.cend() ? nullptr : &*part;
    }

    /// A part is what its own operation says, and acts on the guest that is kept; only a guarded plan has parts.
    bool partConsistent(const TargetPlan &target)
    {
        const operations::OperationSpec *spec = specOf(target);
        const bool isOfGuard =
            m_plan.guard && target.part != operations::Part::Act && target.target() == m_plan.guard->guest;
        if (isOfGuard && spec && spec->version == target.operationVersion && spec->actsOn(target.target().kind) &&
            target.target().platform == spec->platform && spec->platform != Platform::Wingman)
            return true;
        return block(Code::PlanChanged,
                     {{"difference", QStringLiteral("operation: %1 is not what it was for %2")
                                         .arg(target.operation->text(), target.target().text())}},
                     "plan", builtIn);
    }

    bool restarting() { return !m_posture.restarting || block(Code::Restarting, {}, "restarting", builtIn); }

    bool lockdown()
    {
        return m_posture.lockdownReasons.isEmpty() ||
               block(Code::Lockdown, {{"reasons", m_posture.lockdownReasons.join(QStringLiteral(", "))}}, "lockdown",
                     builtIn);
    }

    bool mode()
    {
        const ExecutionMode mode = m_posture.mode.mode;
        const QString source = m_posture.mode.decidedBy;
        bool passed = true;
        for (const Error &blocker : m_posture.mode.blockers)
            passed = block(blocker.code, blocker.arguments, "mode", source);
        for (const Error &problem : m_posture.problems)
            passed = block(problem.code, problem.arguments, "mode", QStringLiteral("environment"));
        if (m_posture.isLabBlocked())
            passed = block(Code::LabNotConfigured, {}, "mode", source);
        if (m_plan.mode != mode || m_plan.simulated != (mode == ExecutionMode::Mock)) {
            passed =
                block(Code::PlanChanged,
                      {{"difference", QStringLiteral("mode: %1, %2 → %3")
                                          .arg(operations::modeName(m_plan.mode),
                                               m_plan.simulated ? QStringLiteral("simulated") : QStringLiteral("real"),
                                               operations::modeName(mode))}},
                      "mode", source);
        }
        const QList<operations::OperationSpec> all = specs();
        for (const operations::OperationSpec &spec : all) {
            if (spec.modes.contains(mode))
                continue;
            passed = block(Code::TargetProtected,
                           {{"target", spec.id.text()},
                            {"reason", QStringLiteral("it is not offered in %1 mode").arg(operations::modeName(mode))}},
                           "mode", source);
        }
        if (mode == ExecutionMode::Mock)
            find(Level::Info, Code::MockSimulated, {}, "mode", source);
        return passed;
    }

    bool holds(Permission permission)
    {
        return identity::permits(m_in.actor.role, permission) ||
               block(Code::PermissionDenied,
                     {{"role", identity::roleName(m_in.actor.role)},
                      {"permission", identity::permissionName(permission)}},
                     "role", builtIn);
    }

    bool role()
    {
        const QList<Permission> alternatives = neededFor(m_in.moment, m_tier, m_own);
        bool passed = std::any_of(alternatives.cbegin(), alternatives.cend(), [this](Permission permission) {
            return identity::permits(m_in.actor.role, permission);
        });
        if (!passed && !alternatives.isEmpty())
            holds(alternatives.constFirst()); // says what is missing
        const QList<operations::OperationSpec> all = specs();
        for (const operations::OperationSpec &spec : all) {
            if (spec.permission && m_in.moment != Moment::Approving)
                passed &= holds(*spec.permission);
        }
        return passed;
    }

    bool ownership()
    {
        const bool admin = m_in.actor.role == identity::Role::Admin;
        bool passed = m_own || admin;
        switch (m_in.moment) {
        case Moment::Planning:
            break;
        case Moment::Approving:
            passed = true;
            break;
        case Moment::Executing: // an approver may start what was approved, whoever asked
            passed |= m_tier != Tier::One && identity::permits(m_in.actor.role, Permission::ExecuteApproved);
            break;
        }
        return passed || block(Code::NotOwner, {{"owner", m_plan.requester.id.text()}}, "ownership", builtIn);
    }

    bool limits()
    {
        const Limits &limits = m_posture.policy.limits;
        const QString source = m_posture.policy.label();
        bool passed = true;
        const auto tooMany = [&](const QString &what, qint64 count, qint64 limit) {
            passed = block(Code::PlanLimit, {{"what", what}, {"count", count}, {"limit", limit}}, "limits", source);
        };
        if (m_plan.targets.size() > limits.targetsPerPlan)
            tooMany(QStringLiteral("targets"), m_plan.targets.size(), limits.targetsPerPlan);
        QSet<QString> seen;
        for (const TargetPlan &target : m_plan.targets) {
            const QString text = target.target().text();
            // In a guarded plan the guest is there several times, each time for another part.
            const QString part = target.operation ? u'\n' + target.operation->text() : QString();
            if (target.steps.size() > limits.stepsPerTarget)
                tooMany(QStringLiteral("steps for %1").arg(text), target.steps.size(), limits.stepsPerTarget);
            // The same object by two addresses, or under two endpoint names, is the same object.
            const QString object = objectKey(target.before);
            if (seen.contains(text + part) || seen.contains(object + part))
                tooMany(QStringLiteral("the target %1, times").arg(text), 2, 1);
            seen.insert(text + part);
            seen.insert(object + part);
            const int recent = std::max(m_in.recent.value(text), m_in.recent.value(object));
            if (!m_configuration && m_posture.mode.mode != ExecutionMode::Mock &&
                recent >= limits.sameOperationPerHour) {
                passed =
                    block(Code::RateLimit,
                          {{"target", text}, {"count", qint64(recent)}, {"limit", qint64(limits.sameOperationPerHour)}},
                          "limits", source);
            }
        }
        return passed;
    }

    bool denylist()
    {
        bool passed = true;
        for (const TargetPlan &target : m_plan.targets) {
            const auto findings =
                denylistFindings(m_posture, target.before, namesOf(target.before, willBeCreated(target)),
                                 {target.secondName, target.destination});
            m_decision.findings.append(findings);
            passed &= findings.isEmpty();
        }
        return passed;
    }

    bool targets()
    {
        bool passed = true;
        for (const TargetPlan &target : m_plan.targets) {
            const bool created = willBeCreated(target);
            if (!target.before.exists() && !created) {
                passed = block(Code::TargetNotFound, {{"target", target.target().text()}}, "target", builtIn);
                continue;
            }
            const auto verdict = permissionOf(m_posture, target.before, namesOf(target.before, created),
                                              {target.secondName, target.destination}, m_in.severalEndpoints);
            m_decision.findings.append(verdict.findings);
            passed &= verdict.passed;
        }
        return passed;
    }

    bool dangerous()
    {
        const bool anyPart = std::any_of(m_in.parts.cbegin(), m_in.parts.cend(),
                                         [](const operations::OperationSpec &part) { return part.dangerous; });
        if (!m_plan.dangerous && !m_in.operation.dangerous && !anyPart)
            return true;
        const QString source =
            m_posture.dangerousSource.isEmpty() ? m_posture.policy.label() : m_posture.dangerousSource;
        const auto decide = [&](Code refusal) {
            if (!m_posture.dangerousAllowed)
                return block(refusal, {{"operation", m_in.operation.id.text()}}, "dangerous", source);
            find(Level::Warn, Code::DangerousAllowed, {{"source", source}}, "dangerous", source);
            return true;
        };
        switch (m_posture.mode.mode) {
        case ExecutionMode::Mock:
            return true; // nothing is touched
        case ExecutionMode::Integration:
            return decide(Code::IntegrationDangerousBlocked);
        case ExecutionMode::Lab:
            return decide(Code::LabDangerousBlocked);
        }
        return false;
    }

    bool readOnly()
    {
        const bool refused =
            m_configuration ? m_posture.readOnlyImposed : m_posture.readOnly || m_posture.readOnlyImposed;
        return !refused ||
               block(Code::ReadOnlyMode, {{"source", m_posture.readOnlySource}}, "read-only", m_posture.readOnlySource);
    }

    bool ownApprovalStands(const identity::Actor &approver)
    {
        return approver.id != m_plan.requester.id || mayApproveOwn(m_posture.selfApproval, m_tier) ||
               block(Code::SelfApprovalRefused, {{"setting", selfApprovalName(m_posture.selfApproval)}}, "approval",
                     m_posture.policy.selfApproval ? m_posture.policy.label() : builtIn);
    }

    bool approval()
    {
        if (m_in.moment == Moment::Approving)
            return ownApprovalStands(m_in.actor);
        if (m_tier == Tier::One)
            return true;
        const auto &given = m_in.approval;
        const QList<Permission> needed = neededFor(Moment::Approving, m_tier, false);
        const bool counts = given && !needed.isEmpty() &&
                            identity::permits(given->approver.role, needed.constFirst()) &&
                            given->planDigest == m_plan.digest();
        if (!counts) {
            m_needsApproval = true;
            find(Level::Warn, Code::ApprovalRequired, {{"tier", qint64(m_tier)}}, "approval", builtIn);
            return true;
        }
        if (!ownApprovalStands(given->approver))
            return false;
        find(Level::Info, Code::ApprovalGiven, {{"approver", given->approver.id.text()}}, "approval", builtIn);
        return true;
    }

    const GateInput &m_in;
    const Posture &m_posture;
    const operations::Plan &m_plan;
    const bool m_configuration;
    const bool m_reading;
    const Tier m_tier;
    const bool m_own;
    bool m_needsApproval = false;
    Decision m_decision;
};

} // namespace

QString objectKey(const Facts &facts)
{
    return facts.object && !facts.engineId.isEmpty()
               ? facts.engineId + u'\n' + targetKindName(facts.target.kind) + u'\n' + facts.object->text()
               : facts.target.text();
}

Decision evaluate(const GateInput &input)
{
    return Evaluation(input).run();
}

namespace {

/// What the mode alone says.
QList<Finding> modeFindings(const Posture &posture)
{
    QList<Finding> findings;
    const auto note = [&](Level level, const Error &error, const QString &source) {
        findings.append({level, error.code, error.arguments, QStringLiteral("mode"), source});
    };
    for (const Error &blocker : posture.mode.blockers)
        note(Level::Block, blocker, posture.mode.decidedBy);
    for (const Error &problem : posture.problems)
        note(Level::Block, problem, QStringLiteral("environment"));
    if (posture.isLabBlocked())
        note(Level::Block, Error{Code::LabNotConfigured, {}}, posture.mode.decidedBy);
    if (posture.mode.mode == ExecutionMode::Mock)
        note(Level::Info, Error{Code::MockSimulated, {}}, posture.mode.decidedBy);
    return findings;
}

Finding notThere(Level level, const inventory::TargetRef &target)
{
    return {level, Code::TargetNotFound, {{"target", target.text()}}, QStringLiteral("target"), builtIn};
}

} // namespace

QList<Finding> checkTarget(const Posture &posture, const Facts &facts, bool severalEndpoints)
{
    QList<Finding> findings = modeFindings(posture);
    const TargetNames names = namesOf(facts, false);
    findings.append(denylistFindings(posture, facts, names, {}));
    if (!facts.exists())
        findings.append(notThere(Level::Block, facts.target));
    else
        findings.append(permissionOf(posture, facts, names, {}, severalEndpoints).findings);
    return findings;
}

QList<Finding> checkName(const Posture &posture, const inventory::TargetRef &target, bool severalEndpoints)
{
    const Facts facts{target, {}, std::nullopt, {}, {}};
    const TargetNames names = namesOf(facts, true);
    QList<Finding> findings = modeFindings(posture);
    findings.append(denylistFindings(posture, facts, names, {}));
    findings.append(notThere(Level::Info, target));
    findings.append(permissionOf(posture, facts, names, {}, severalEndpoints).findings);
    return findings;
}

} // namespace wingman::policy
