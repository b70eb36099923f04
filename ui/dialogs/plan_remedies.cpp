// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/plan_remedies.h"

#include "base/redaction.h"
#include "dialogs/plan_state.h"
#include "policy/policy.h"

#include <QCoreApplication>
#include <algorithm>

namespace wingman::ui {
namespace {

using identity::Permission;
using operations::Intent;
using operations::TargetPlan;
using Way = Remedy::Way;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::ui::PlanRemedies)
};

Intent changeOf(const char *operation, const QString &target, const operations::Parameters &parameters)
{
    return {operations::OperationId::parse(QString::fromLatin1(operation)).value(),
            {inventory::TargetRef::configuration(target)},
            parameters,
            {},
            {}};
}

Place settingsOf(const QString &tab)
{
    return Place{QStringLiteral("settings"), tab};
}

const TargetPlan *targetOf(const policy::Finding &finding, const operations::Plan &plan)
{
    const QString named = addressOf(finding);
    const auto found = std::find_if(plan.targets.cbegin(), plan.targets.cend(),
                                    [&](const TargetPlan &target) { return target.target().text() == named; });
    return found == plan.targets.cend() ? nullptr : &*found;
}

class Remedies
{
public:
    Remedies(const operations::Plan &plan, const Overview &overview) : m_plan(plan), m_overview(overview) {}

    Remedy of(const policy::Finding &finding) const
    {
        switch (finding.code) {
        case Code::LabAllowlistMiss:
            return allowlist(finding);
        case Code::IntegrationLabelMissing:
            return label(finding);
        case Code::LabDangerousBlocked:
        case Code::IntegrationDangerousBlocked:
            return dangerous();
        case Code::ReadOnlyMode:
            return readOnly(finding);
        case Code::LabNotConfigured:
            return {Words::tr("Put at least one object on an allowlist."),
                    Way::Place,
                    Words::tr("Open the allowlists"),
                    {},
                    settingsOf(QStringLiteral("policy"))};
        case Code::TargetDenylisted:
            return {Words::tr("Take the entry %1 off the denylist, if it should not be there.")
                        .arg(inert(finding.arguments.text(u"entry"))),
                    Way::Place,
                    Words::tr("Open the denylist"),
                    {},
                    settingsOf(QStringLiteral("policy"))};
        case Code::RateLimit:
            return {Words::tr("Wait until an hour has passed, or raise the limit of the policy."),
                    Way::Place,
                    Words::tr("Open the limits"),
                    {},
                    settingsOf(QStringLiteral("policy"))};
        case Code::PlanLimit:
            return {Words::tr("Choose fewer targets, each of them once, or raise the limit of the policy."),
                    Way::Place,
                    Words::tr("Open the limits"),
                    {},
                    settingsOf(QStringLiteral("policy"))};
        case Code::ModeConflict:
        case Code::ModeUnknown:
        case Code::Lockdown:
            return {Words::tr("See what put the console into this posture, and end that first."), Way::Posture,
                    Words::tr("Why this posture?")};
        case Code::PermissionDenied:
            return {Words::tr("Ask somebody whose role has the permission %1.")
                        .arg(inert(finding.arguments.text(u"permission")))};
        case Code::Restarting:
            return {Words::tr("Wait until Wingman has restarted, then plan again.")};
        case Code::PlanChanged:
            return {Words::tr("Plan again: the posture changed meanwhile.")};
        case Code::TargetProtected:
            return {Words::tr("What protects it has to be lifted where it was set; Wingman does not do that.")};
        default: // the finding's own sentence says it
            return {};
        }
    }

private:
    bool may(Permission permission) const { return identity::permits(m_overview.actor.role, permission); }
    bool hasSeveral(inventory::Platform platform) const
    {
        return std::count_if(m_overview.endpoints.cbegin(), m_overview.endpoints.cend(),
                             [platform](const auto &endpoint) { return endpoint.platform == platform; }) > 1;
    }

    Remedy allowlist(const policy::Finding &finding) const
    {
        const TargetPlan *target = targetOf(finding, m_plan);
        const QString list = finding.arguments.text(u"list");
        const auto kind = policy::listKindFromName(list);
        if (!kind)
            return {Words::tr("No allowlist can name this kind of object.")};
        if (m_overview.posture.imposed(*kind))
            return {Words::tr("This allowlist is imposed by %1: change it there and start Wingman again.")
                        .arg(policy::listVariable(*kind))};
        // Its new name, or the node it goes to; else its own, as it was read.
        const bool isBesides = finding.arguments.contains(QStringLiteral("name"));
        const QString name = isBesides           ? finding.arguments.text(u"name")
                             : target != nullptr ? target->target().name
                                                 : QString();
        const bool reads = target != nullptr && !isBesides && *kind != policy::ListKind::Vms;
        const QString readName = reads ? target->before.value(inventory::fact::name).value_or(name) : name;
        if (readName.isEmpty() || !may(Permission::ManageAllowlists))
            return {Words::tr("Ask an admin to put it on the allowlist “%1”.").arg(list),
                    Way::Place,
                    Words::tr("Open the allowlists"),
                    {},
                    settingsOf(QStringLiteral("policy"))};
        const inventory::TargetRef &ref = (target != nullptr ? *target : m_plan.targets.first()).target();
        const QString entry = hasSeveral(ref.platform) ? ref.endpoint.text() + u'/' + readName : readName;
        return {Words::tr("Put %1 on the allowlist.").arg(inert(entry)), Way::Plan,
                Words::tr("Put it on the allowlist…"),
                changeOf("wingman.allowlist.add", QStringLiteral("allowlist"),
                         {{QStringLiteral("list"), list}, {QStringLiteral("entry"), entry}})};
    }

    static Remedy label(const policy::Finding &finding)
    {
        const QString label = finding.arguments.text(u"label");
        if (!label.contains(u'='))
            return {Words::tr("Give it %1 in Proxmox. Integration mode acts only on what has it.").arg(inert(label))};
        return {Words::tr("Create it with the label %1; a label cannot be added later. Or arm lab and allow it there.")
                    .arg(inert(label)),
                Way::Copy,
                Words::tr("Copy the label"),
                {},
                {},
                label};
    }

    Remedy dangerous() const
    {
        if (m_overview.posture.dangerousSource.startsWith(QStringLiteral("WINGMAN_")))
            return {Words::tr("%1 keeps dangerous operations off: change it there and start Wingman again.")
                        .arg(m_overview.posture.dangerousSource)};
        if (!may(Permission::ToggleDangerous))
            return {Words::tr("Ask an admin to allow dangerous operations for a while.")};
        return {Words::tr("Allow dangerous operations for a while; it ends by itself."), Way::Plan,
                Words::tr("Allow them for a while…"),
                changeOf("wingman.dangerous.allow", QStringLiteral("policy"), {})};
    }

    Remedy readOnly(const policy::Finding &finding) const
    {
        if (m_overview.posture.readOnlyImposed)
            return {Words::tr("Read-only is imposed by %1: change it there and start Wingman again.")
                        .arg(inert(finding.arguments.text(u"source")))};
        if (!may(Permission::ManagePolicy))
            return {Words::tr("Ask an admin to switch read-only off.")};
        return {Words::tr("Switch read-only off."), Way::Plan, Words::tr("Switch read-only off…"),
                changeOf("wingman.policy.set", QStringLiteral("policy"), {{QStringLiteral("read_only"), false}})};
    }

    const operations::Plan &m_plan;
    const Overview &m_overview;
};

} // namespace

QList<Remedy> remediesFor(const QList<policy::Finding> &findings, const operations::Plan &plan,
                          const Overview &overview)
{
    const Remedies remedies(plan, overview);
    QList<Remedy> all;
    for (const policy::Finding &finding : findings) {
        if (finding.level != policy::Level::Block)
            continue;
        const Remedy remedy = remedies.of(finding);
        const bool isNew = std::none_of(all.cbegin(), all.cend(),
                                        [&](const Remedy &other) { return other.sentence == remedy.sentence; });
        if (!remedy.sentence.isEmpty() && isNew)
            all.append(remedy);
    }
    return all;
}

} // namespace wingman::ui
