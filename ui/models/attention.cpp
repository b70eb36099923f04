// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/attention.h"

#include "base/redaction.h"
#include "models/protection.h"
#include "operations/acts.h"

#include <QCoreApplication>

#include <algorithm>

namespace wingman::ui {
namespace {

using namespace std::chrono_literals;
using Kind = AttentionKind;

constexpr auto recently = 24h;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::ui::Attention)
};

Attention about(Kind kind, Urgency urgency, const QString &key, const QString &action)
{
    Attention one;
    one.kind = kind;
    one.urgency = urgency;
    one.key = QString::number(static_cast<int>(kind)) + QLatin1Char(' ') + key;
    one.action = action;
    return one;
}

void lookAtChain(const AttentionInput &input, QList<Attention> &found)
{
    if (input.chain.isBroken()) {
        Attention one = about(Kind::ChainBroken, Urgency::Now, {}, QStringLiteral("audit.open"));
        one.evidence = input.chain.verifiedAt;
        one.count = input.chain.violations;
        found.append(one);
    } else if (!input.chain.verifiedAt || input.now - *input.chain.verifiedAt > recently) {
        Attention one = about(Kind::ChainUnverified, Urgency::Look, {}, QStringLiteral("audit.verify"));
        one.evidence = input.chain.verifiedAt;
        found.append(one);
    }
}

void lookAtPosture(const AttentionInput &input, QList<Attention> &found)
{
    if (!input.posture)
        return;
    const policy::Posture &posture = *input.posture;
    const QString open = QStringLiteral("posture.open");
    const auto add = [&](Attention one) {
        one.evidence = input.now; // it holds at this moment
        found.append(one);
    };
    for (const QString &reason : posture.lockdownReasons) {
        Attention one = about(Kind::Lockdown, Urgency::Now, reason, open);
        one.subject = reason;
        add(one);
    }
    for (const Error &error : posture.mode.blockers + posture.problems) {
        Attention one =
            about(Kind::SettingRefused, Urgency::Now, codeName(error.code) + QLatin1Char(' ') + error.sentence(), open);
        one.error = error;
        add(one);
    }
    if (posture.dangerousAllowed && (!posture.policy.dangerousUntil || *posture.policy.dangerousUntil > input.now)) {
        Attention one = about(Kind::DangerousOn, Urgency::Look, {}, open);
        one.subject = posture.dangerousSource;
        one.until = posture.policy.dangerousUntil;
        add(one);
    }
}

void lookAtRefused(const AttentionInput &input, QList<Attention> &found)
{
    for (const QString &sentence : input.refused) {
        Attention one = about(Kind::EndpointRefused, Urgency::Soon, sentence, QStringLiteral("fleet.open"));
        one.evidence = input.now; // it holds at this moment
        one.subject = sentence;
        found.append(one);
    }
}

void lookAtContainer(const inventory::Store::Entry &entry, const inventory::Container &container,
                     QList<Attention> &found)
{
    using inventory::ContainerState;
    std::optional<Attention> one;
    const QString key = entry.endpoint.id.text() + QLatin1Char(' ') + container.id.text();
    const QString look = QStringLiteral("target.open"); // nothing that interrupts is suggested before somebody looked
    if (container.state == ContainerState::Dead)
        one = about(Kind::ContainerDead, Urgency::Now, key, look);
    else if (container.state == ContainerState::Restarting)
        one = about(Kind::Restarting, Urgency::Now, key, look);
    else if (container.state == ContainerState::Running && container.health == inventory::Health::Unhealthy)
        one = about(Kind::Unhealthy, Urgency::Soon, key, QStringLiteral("docker.container.restart"));
    if (!one)
        return;
    one->evidence = entry.snapshot->readAt;
    one->subject = container.name;
    one->endpoint = entry.endpoint.id;
    const bool named = inventory::targetNameProblem(inventory::TargetKind::Container, container.name).isEmpty();
    one->target = inventory::TargetRef::container(entry.endpoint.id, named ? container.name : container.id.text());
    found.append(*one);
}

/// One matter for the whole cluster: a thousand guests are not a thousand lines.
void lookAtBackups(const inventory::Store::Entry &entry, const AttentionInput &input, QList<Attention> &found)
{
    const inventory::Guest *worst = nullptr;
    qint64 count = 0;
    const auto since = [](const inventory::Guest &guest) {
        return guest.backups && guest.backups->newest ? *guest.backups->newest : Instant();
    };
    for (const inventory::Guest &guest : entry.snapshot->guests) {
        const Protection protection = protectionOf(guest, input.now, input.backupDays);
        if (protection != Protection::Never && protection != Protection::Old)
            continue;
        ++count;
        if (!worst || since(guest) < since(*worst))
            worst = &guest;
    }
    if (!worst)
        return;
    Attention one = about(Kind::Unprotected, Urgency::Soon, entry.endpoint.id.text(), QStringLiteral("target.open"));
    one.evidence = entry.snapshot->readAt;
    one.subject = worst->name.isEmpty() ? worst->id.text() : worst->name;
    one.endpoint = entry.endpoint.id;
    one.count = count;
    one.until = worst->backups->newest;
    one.target = inventory::TargetRef{inventory::Platform::Proxmox, entry.endpoint.id,
                                      worst->kind == inventory::GuestKind::Qemu ? inventory::TargetKind::Qemu
                                                                                : inventory::TargetKind::Lxc,
                                      worst->node, QString::number(worst->vmid)};
    found.append(one);
}

void lookAtCertificates(const inventory::Store::Entry &entry, const inventory::Node &node, Instant now,
                        QList<Attention> &found)
{
    constexpr auto day = 24h;
    const inventory::NodeCertificate *first = nullptr;
    for (const inventory::NodeCertificate &one : node.certificates) {
        if (one.until && (!first || *one.until < *first->until))
            first = &one;
    }
    if (!first || *first->until - now > 30 * day)
        return;
    const auto left = *first->until - now;
    const Urgency urgency = left <= 7 * day ? Urgency::Now : left <= 14 * day ? Urgency::Soon : Urgency::Look;
    Attention one = about(Kind::CertificateEnds, urgency, entry.endpoint.id.text() + QLatin1Char(' ') + node.id.text(),
                          QStringLiteral("endpoint.doctor"));
    one.evidence = entry.snapshot->readAt;
    one.subject = node.id.text();
    one.endpoint = entry.endpoint.id;
    one.until = first->until;
    one.count = left <= 0h ? 0 : (left + day - std::chrono::microseconds(1)) / day;
    one.target = inventory::TargetRef{inventory::Platform::Proxmox, entry.endpoint.id, inventory::TargetKind::Node,
                                      QString(), node.id.text()};
    found.append(one);
}

void lookAtEndpoint(const inventory::Store::Entry &entry, const AttentionInput &input, QList<Attention> &found)
{
    if (entry.endpoint.platform == inventory::Platform::Wingman)
        return;
    const QString name = entry.endpoint.id.text();
    const QString doctor = QStringLiteral("endpoint.doctor");
    if (!entry.live) {
        if (!entry.error)
            return; // not tried yet: nothing is known, and nothing is wrong
        Attention one = about(Kind::EndpointLost, Urgency::Now, name, doctor);
        one.evidence = entry.since;
        one.subject = name;
        one.endpoint = entry.endpoint.id;
        one.error = entry.error;
        found.append(one);
        return;
    }
    if (!entry.snapshot)
        return;
    for (const inventory::Container &container : entry.snapshot->containers)
        lookAtContainer(entry, container, found);
    lookAtBackups(entry, input, found);
    for (const inventory::Node &node : entry.snapshot->nodes) {
        lookAtCertificates(entry, node, input.now, found);
        if (node.status != QStringLiteral("offline"))
            continue;
        Attention one = about(Kind::NodeOffline, Urgency::Now, name + QLatin1Char(' ') + node.id.text(), doctor);
        one.evidence = entry.snapshot->readAt;
        one.subject = node.id.text();
        one.endpoint = entry.endpoint.id;
        one.target = inventory::TargetRef{inventory::Platform::Proxmox, entry.endpoint.id, inventory::TargetKind::Node,
                                          QString(), node.id.text()};
        found.append(one);
    }
    if (!entry.snapshot->problems.isEmpty()) {
        Attention one = about(Kind::PartlyRead, Urgency::Look, name, doctor);
        one.evidence = entry.snapshot->readAt;
        one.subject = name;
        one.endpoint = entry.endpoint.id;
        one.count = entry.snapshot->problems.size();
        found.append(one);
    }
}

QString subjectOf(const execution::Record &record)
{
    const auto acts = operations::actsOf(record.plan);
    return acts.empty() ? record.plan.operation.text() : acts.front()->title;
}

const execution::Record *recordOf(const AttentionInput &input, const PlanId &plan)
{
    const auto at = std::find_if(input.executions.cbegin(), input.executions.cend(),
                                 [&](const execution::Record &record) { return record.plan.id == plan; });
    return at == input.executions.cend() ? nullptr : &*at;
}

void lookAtApprovals(const AttentionInput &input, QList<Attention> &found)
{
    using approvals::ApprovalState;
    for (const approvals::Approval &approval : input.approvals) {
        const bool waits = approval.state == ApprovalState::Requested;
        if ((!waits && approval.state != ApprovalState::Approved) || approval.expiresAt <= input.now)
            continue;
        Attention one = about(waits ? Kind::ApprovalWaiting : Kind::ApprovalGiven, Urgency::Soon, approval.plan.text(),
                              QStringLiteral("record.open"));
        const execution::Record *record = recordOf(input, approval.plan);
        one.subject = record ? subjectOf(*record) : approval.plan.text();
        one.evidence = waits ? approval.requestedAt : approval.decidedAt;
        one.until = approval.expiresAt;
        one.reference = approval.plan.text();
        found.append(one);
    }
}

void lookAtExecutions(const AttentionInput &input, QList<Attention> &found)
{
    for (const execution::Record &record : input.executions) {
        const bool unknown = record.state == execution::State::Unknown;
        const bool failed =
            record.state == execution::State::Failed && record.endedAt && input.now - *record.endedAt <= recently;
        if (!unknown && !failed)
            continue;
        Attention one = about(unknown ? Kind::OutcomeUnknown : Kind::ExecutionFailed,
                              unknown ? Urgency::Now : Urgency::Soon, record.id.text(), QStringLiteral("record.open"));
        one.evidence = record.endedAt ? record.endedAt : record.startedAt;
        one.subject = subjectOf(record);
        one.reference = record.plan.id.text();
        one.error = record.error;
        found.append(one);
    }
}

} // namespace

QStringList refusedEndpoints(const Overview &overview)
{
    QStringList all = overview.problems;
    if (!overview.missing.isEmpty())
        all.removeOne(overview.missing);
    return all;
}

QList<Attention> attentionOf(const AttentionInput &input)
{
    QList<Attention> found;
    lookAtChain(input, found);
    lookAtPosture(input, found);
    lookAtRefused(input, found);
    for (const inventory::Store::Entry &entry : input.entries)
        lookAtEndpoint(entry, input, found);
    lookAtApprovals(input, found);
    lookAtExecutions(input, found);
    std::stable_sort(found.begin(), found.end(), [](const Attention &left, const Attention &right) {
        if (left.urgency != right.urgency)
            return left.urgency < right.urgency;
        if (left.kind != right.kind)
            return left.kind < right.kind;
        if (left.evidence != right.evidence)
            return left.evidence > right.evidence;
        return left.key < right.key;
    });
    return found;
}

QString sentenceOf(const Attention &attention)
{
    const QString subject = inert(attention.subject);
    const QString endpoint = attention.endpoint ? attention.endpoint->text() : QString();
    const int count = static_cast<int>(std::min<qint64>(attention.count, 1000000));
    switch (attention.kind) {
    case Kind::ChainBroken:
        return count > 0 ? Words::tr("The audit chain does not verify: %n violation(s) found.", nullptr, count)
                         : Words::tr("The end of the audit chain is not the one that was seen before.");
    case Kind::Lockdown:
        return Words::tr("Lockdown: nothing can be changed. Reason: %1.").arg(subject);
    case Kind::OutcomeUnknown:
        return Words::tr("It is not known how this ended: %1.").arg(subject);
    case Kind::SettingRefused:
        return attention.error ? attention.error->sentence() : Words::tr("A setting is refused.");
    case Kind::EndpointLost:
        return Words::tr("%1 cannot be reached. What is shown of it is as last seen.").arg(subject);
    case Kind::EndpointRefused:
        return Words::tr("An endpoint cannot be used: %1").arg(subject);
    case Kind::NodeOffline:
        return Words::tr("Node %1 of %2 is offline.").arg(subject, endpoint);
    case Kind::CertificateEnds:
        return count > 0 ? Words::tr("The certificate of node %1 of %2 ends in %n day(s).", nullptr, count)
                               .arg(subject, endpoint)
                         : Words::tr("The certificate of node %1 of %2 has ended.").arg(subject, endpoint);
    case Kind::Unprotected:
        return attention.until
                   ? Words::tr("%n guest(s) of %1 without a recent backup, %2 the longest.", nullptr, count)
                         .arg(endpoint, subject)
                   : Words::tr("%n guest(s) of %1 without a recent backup; of %2 there is none at all.", nullptr, count)
                         .arg(endpoint, subject);
    case Kind::ContainerDead:
        return Words::tr("%1 on %2 is dead.").arg(subject, endpoint);
    case Kind::Restarting:
        return Words::tr("%1 on %2 does not stay up and is being restarted.").arg(subject, endpoint);
    case Kind::Unhealthy:
        return Words::tr("%1 on %2 is unhealthy.").arg(subject, endpoint);
    case Kind::ApprovalWaiting:
        return Words::tr("Waits for approval: %1.").arg(subject);
    case Kind::ExecutionFailed:
        return Words::tr("This failed: %1.").arg(subject);
    case Kind::ApprovalGiven:
        return Words::tr("Approved and not started: %1.").arg(subject);
    case Kind::DangerousOn:
        return Words::tr("Dangerous operations are allowed by %1.").arg(subject);
    case Kind::PartlyRead:
        return Words::tr("%n part(s) of %1 could not be read.", nullptr, count).arg(subject);
    case Kind::ChainUnverified:
        return attention.evidence ? Words::tr("The audit chain was not verified for more than a day.")
                                  : Words::tr("The audit chain was not verified yet.");
    }
    return {};
}

} // namespace wingman::ui
