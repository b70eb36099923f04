// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/target_rules.h"

#include <QCoreApplication>

namespace wingman::policy {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::TargetRules)
};

using inventory::Facts;
using inventory::Platform;
using inventory::TargetKind;
using operations::ExecutionMode;

/// Only a fact that is part of what is approved may let something pass.
std::optional<QString> gateFact(const Facts &facts, const QString &key)
{
    const auto found = facts.values.constFind(key);
    if (found == facts.values.cend() || found->cls != inventory::FactClass::Gate)
        return std::nullopt;
    return found->value;
}

QString withoutSlash(const QString &name)
{
    return name.startsWith(u'/') ? name.mid(1) : name;
}

/// "qemu/100" → "100": guests are listed by VMID, whatever their human name is.
QString vmidOf(const Facts &facts, bool willBeCreated)
{
    if (willBeCreated)
        return facts.target.name;
    return facts.object ? facts.object->text().section(u'/', -1) : QString();
}

QString labelOf(const Facts &facts)
{
    return facts.target.platform == Platform::Proxmox ? QStringLiteral("the tag wingman-test")
                                                      : QStringLiteral("wingman.test=true");
}

bool carriesLabel(const Facts &facts)
{
    const QString yes = QStringLiteral("true");
    switch (facts.target.platform) {
    case Platform::Docker:
        return gateFact(facts, inventory::fact::testLabel) == yes;
    case Platform::Proxmox:
        return (facts.target.kind == TargetKind::Qemu || facts.target.kind == TargetKind::Lxc) &&
               gateFact(facts, fact::testTag) == yes;
    case Platform::Wingman:
        return false;
    }
    return false;
}

bool integrationAllows(const Facts &facts, QList<Finding> &findings)
{
    const bool labelled = carriesLabel(facts);
    findings.append({labelled ? Level::Info : Level::Block,
                     labelled ? Code::IntegrationLabelPresent : Code::IntegrationLabelMissing,
                     {{"target", facts.target.text()}, {"label", labelOf(facts)}},
                     QStringLiteral("target"),
                     QStringLiteral("built in")});
    return labelled;
}

/// What a finding speaks of: the target by its address; or a name besides, in words, with the target it belongs to.
Arguments spokenOf(const Facts &facts, const QString &name, const QString &shown)
{
    Arguments arguments{{"target", shown}};
    if (const QString address = facts.target.text(); shown != address) {
        arguments.set(QStringLiteral("of"), address);
        arguments.set(QStringLiteral("name"), name);
    }
    return arguments;
}

bool labAllows(const Posture &posture, const Facts &facts, const QString &name, const QString &shown,
               bool severalEndpoints, QList<Finding> &findings, TargetKind of)
{
    const auto kind = listKindOf(of);
    const QString rule = QStringLiteral("target");
    const QString source = kind ? posture.listSource(*kind) : QStringLiteral("built in");
    const auto entry = kind && !name.isEmpty()
                           ? posture.policy.allow.list(*kind).match(facts.target.endpoint.text(), name)
                           : std::optional<NameEntry>();
    Arguments arguments = spokenOf(facts, name, shown);
    if (!entry) {
        arguments.set(QStringLiteral("list"), kind ? listKindName(*kind) : QStringLiteral("(none covers this kind)"));
        findings.append({Level::Block, Code::LabAllowlistMiss, arguments, rule, source});
        return false;
    }
    arguments.set(QStringLiteral("entry"), entry->text());
    findings.append({Level::Info, Code::LabAllowlistHit, arguments, rule, source});
    if (severalEndpoints && !entry->isQualified())
        findings.append({Level::Warn, Code::AllowlistUnqualified, {{"entry", entry->text()}}, rule, source});
    return true;
}

/// How a person recognises the second name of a rename.
QString shownSecond(const Facts &facts, const QString &secondName)
{
    return Words::tr("%1 (the new name of %2)").arg(secondName, facts.target.text());
}

QString shownDestination(const Facts &facts, const QString &destination)
{
    return Words::tr("%1 (where %2 goes)").arg(destination, facts.target.text());
}

} // namespace

TargetNames namesOf(const Facts &facts, bool willBeCreated)
{
    TargetNames names;
    switch (facts.target.kind) {
    case TargetKind::Qemu:
    case TargetKind::Lxc:
        names.allowedBy = vmidOf(facts, willBeCreated);
        break;
    case TargetKind::Container:
    case TargetKind::Image:
    case TargetKind::Volume:
    case TargetKind::Network:
    case TargetKind::Project:
    case TargetKind::Engine:
    case TargetKind::Node:
    case TargetKind::Storage:
    case TargetKind::Cluster:
    case TargetKind::Configuration:
        if (willBeCreated)
            names.allowedBy = facts.target.name;
        else if (facts.exists())
            names.allowedBy = gateFact(facts, inventory::fact::name).value_or(QString());
        break;
    }
    names.deniedBy = {facts.target.name, names.allowedBy};
    if (facts.object)
        names.deniedBy.append({facts.object->text(), facts.object->text().section(u'/', -1)});
    names.deniedBy.append(withoutSlash(facts.value(inventory::fact::name).value_or(QString())));
    for (const QString &alias : facts.value(fact::aliases).value_or(QString()).split(u','))
        names.deniedBy.append(withoutSlash(alias));
    names.deniedBy.removeAll(QString());
    names.deniedBy.removeDuplicates();
    return names;
}

QList<Finding> denylistFindings(const Posture &posture, const Facts &facts, const TargetNames &names,
                                const Besides &besides)
{
    QList<Finding> findings;
    const auto kind = listKindOf(facts.target.kind);
    const auto check = [&](ListKind of, const QString &name, const QString &shown) {
        const auto entry = posture.policy.deny.list(of).matchWidely(facts.target.endpoint.text(), name);
        if (!entry)
            return false;
        Arguments arguments = spokenOf(facts, name, shown);
        arguments.set(QStringLiteral("entry"), entry->text());
        findings.append(
            {Level::Block, Code::TargetDenylisted, arguments, QStringLiteral("denylist"), posture.policy.label()});
        return true;
    };
    if (!besides.destination.isEmpty())
        check(ListKind::Nodes, besides.destination, shownDestination(facts, besides.destination));
    if (!kind)
        return findings;
    for (const QString &name : names.deniedBy) {
        if (check(*kind, name, facts.target.text()))
            break; // once per target says it
    }
    if (!besides.secondName.isEmpty())
        check(*kind, besides.secondName, shownSecond(facts, besides.secondName));
    return findings;
}

TargetVerdict permissionOf(const Posture &posture, const Facts &facts, const TargetNames &names, const Besides &besides,
                           bool severalEndpoints)
{
    TargetVerdict verdict;
    const auto guard = facts.value(inventory::fact::protectedBy);
    if (guard) {
        verdict.findings.append({Level::Block,
                                 Code::TargetProtected,
                                 {{"target", facts.target.text()}, {"reason", *guard}},
                                 QStringLiteral("target"),
                                 QStringLiteral("built in")});
    }
    switch (posture.mode.mode) {
    case ExecutionMode::Mock:
        verdict.passed = true; // simulated; MOCK_SIMULATED says so
        break;
    case ExecutionMode::Integration:
        verdict.passed = integrationAllows(facts, verdict.findings);
        break;
    case ExecutionMode::Lab:
        verdict.passed = labAllows(posture, facts, names.allowedBy, facts.target.text(), severalEndpoints,
                                   verdict.findings, facts.target.kind);
        if (!besides.secondName.isEmpty()) {
            verdict.passed &= labAllows(posture, facts, besides.secondName, shownSecond(facts, besides.secondName),
                                        severalEndpoints, verdict.findings, facts.target.kind);
        }
        if (!besides.destination.isEmpty()) {
            verdict.passed &=
                labAllows(posture, facts, besides.destination, shownDestination(facts, besides.destination),
                          severalEndpoints, verdict.findings, TargetKind::Node);
        }
        break;
    }
    verdict.passed &= !guard.has_value();
    return verdict;
}

} // namespace wingman::policy
