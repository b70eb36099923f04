// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workloads/details_facts.h"

#include "models/row_refusal.h"
#include "widgets/format.h"
#include "widgets/operation_words.h"
#include "widgets/policy_words.h"
#include "widgets/verbs.h"

#include <QCoreApplication>

#include <algorithm>

namespace wingman::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::ui::WorkloadFacts)
};

using Verdict = policy::Decision::Verdict;
using policy::Level;

const QString dependencyLabel = QStringLiteral("com.docker.compose.depends_on");

QString listOf(const QStringList &names)
{
    QStringList shown;
    for (const QString &name : names)
        shown.append(inert(name));
    return shown.join(QStringLiteral(", "));
}

QString portsOf(const QList<inventory::PortMapping> &ports)
{
    QStringList all;
    for (const inventory::PortMapping &port : ports) {
        const QString inside = QStringLiteral("%1/%2").arg(port.containerPort).arg(inert(port.protocol));
        const bool everywhere = port.hostAddress.isEmpty() || port.hostAddress == QStringLiteral("0.0.0.0");
        const QString outside = everywhere ? QString::number(port.hostPort)
                                           : QStringLiteral("%1:%2").arg(inert(port.hostAddress)).arg(port.hostPort);
        all.append(port.hostPort == 0 ? inside : QStringLiteral("%1 → %2").arg(outside, inside));
    }
    return all.join(QStringLiteral(", "));
}

QString mountLines(const QList<inventory::MountPoint> &mounts)
{
    QStringList lines;
    for (const inventory::MountPoint &mount : mounts)
        lines.append(QStringLiteral("%1 → %2").arg(inert(mount.source), inert(mount.destination)));
    return lines.join(QLatin1Char('\n'));
}

/// "db:service_healthy:true,cache:service_started:false" → "db, cache"
QStringList dependenciesOf(const Workload &row)
{
    QStringList names;
    for (const QString &part : row.labels.value(dependencyLabel).split(QLatin1Char(','), Qt::SkipEmptyParts))
        names.append(part.section(QLatin1Char(':'), 0, 0).trimmed());
    return names;
}

QString valueOf(const std::optional<inventory::Facts> &facts, const QString &key)
{
    return facts ? facts->value(key).value_or(QString()) : QString();
}

QList<FactText> containerFacts(const WorkloadSubject &subject, const std::optional<inventory::Facts> &facts,
                               Instant now)
{
    const Workload &row = subject.row();
    const inventory::Container &container = *subject.container();
    QList<FactText> all;
    all.append(
        {Words::tr("Image"), inert(container.image), true, Tone::Plain, inert(container.imageId), container.image});
    if (!container.ports.isEmpty())
        all.append({Words::tr("Ports"), portsOf(container.ports), true});
    if (!container.networks.isEmpty())
        all.append({Words::tr("Networks"), listOf(container.networks), true});
    if (!container.mounts.isEmpty())
        all.append({Words::tr("Mounts"), Words::tr("%n mount(s)", nullptr, static_cast<int>(container.mounts.size())),
                    false, Tone::Plain, mountLines(container.mounts)});
    if (!row.project.isEmpty())
        all.append(
            {Words::tr("Compose"),
             row.service.isEmpty()
                 ? inert(row.project)
                 : Words::tr("%1 · service %2", "project, service").arg(inert(row.project), inert(row.service))});
    if (const QStringList names = dependenciesOf(row); !names.isEmpty())
        all.append({Words::tr("Depends on"), listOf(names)});
    const QString restarts = valueOf(facts, QStringLiteral("restartCount"));
    if (!restarts.isEmpty()) {
        const int count = restarts.toInt();
        all.append(
            {Words::tr("Restarts"),
             count == 0 ? Words::tr("None by the engine") : Words::tr("%n restart(s) by the engine", nullptr, count),
             false, count > 0 ? Tone::Warn : Tone::Plain});
    }
    const QString exit = valueOf(facts, QStringLiteral("exitCode"));
    if (row.state == WorkloadState::Stopped && !exit.isEmpty())
        all.append({Words::tr("Exit code"), inert(exit), true, exit == QStringLiteral("0") ? Tone::Plain : Tone::Warn});
    if (const QString guard = valueOf(facts, inventory::fact::protectedBy); !guard.isEmpty())
        all.append({Words::tr("Protected"), inert(guard), false, Tone::Warn});
    if (row.created)
        all.append({Words::tr("Created"), formatAgo(*row.created, now), false, Tone::Plain, formatExact(*row.created)});
    all.append({Words::tr("Id"), shortId(row.id.text()), true, Tone::Plain, row.id.text(), row.id.text()});
    return all;
}

/// "memory: 16384 → 32768"; what waits for the next start.
FactText pendingFact(const QList<PendingChange> &pending)
{
    QStringList lines;
    for (const PendingChange &one : pending)
        lines.append(one.then.isEmpty() ? Words::tr("%1 is taken away", "a key").arg(one.key)
                     : one.now.isEmpty()
                         ? Words::tr("%1: %2", "a key, its value").arg(one.key, one.then)
                         : Words::tr("%1: %2 → %3", "a key, its value now and then").arg(one.key, one.now, one.then));
    return {Words::tr("With the next start"),
            lines.isEmpty() ? Words::tr("Nothing changes") : lines.join(QStringLiteral("; ")), false,
            lines.isEmpty() ? Tone::Plain : Tone::Warn};
}

QList<FactText> guestFacts(const WorkloadSubject &subject, const std::optional<GuestLook> &look, Instant now)
{
    const Workload &row = subject.row();
    const inventory::Guest &guest = *subject.guest();
    QList<FactText> all;
    all.append({Words::tr("Node"), inert(row.node)});
    all.append({Words::tr("VMID"), QString::number(row.vmid), true, Tone::Plain, {}, QString::number(row.vmid)});
    if (look && look->addresses)
        all.append(
            {Words::tr("Addresses"),
             look->addresses->isEmpty() ? Words::tr("None but its own") : look->addresses->join(QStringLiteral(", ")),
             true,
             Tone::Plain,
             {},
             look->addresses->value(0)});
    else if (look && subject.isRunning())
        all.append({Words::tr("Addresses"), Words::tr("not known: no guest agent answers")});
    if (row.uptime > 0)
        all.append({Words::tr("Uptime"), formatDuration(std::chrono::seconds(row.uptime))});
    all.append({Words::tr("Cores"), guest.maxCpu > 0 ? QLocale().toString(guest.maxCpu, 'g', 3) : unknownText()});
    all.append({Words::tr("Disk"), guest.maxDisk > 0 ? formatBytes(guest.maxDisk) : unknownText()});
    if (!guest.pool.isEmpty())
        all.append({Words::tr("Pool"), inert(guest.pool)});
    if (!row.tags.isEmpty())
        all.append({Words::tr("Tags"), listOf(row.tags)});
    if (!row.lock.isEmpty())
        all.append({Words::tr("Lock"), Words::tr("%1: most changes are refused until it is over").arg(inert(row.lock)),
                    false, Tone::Warn});
    all.append({Words::tr("High availability"), guest.haState.isEmpty()
                                                    ? Words::tr("Not managed")
                                                    : Words::tr("Managed: %1", "state").arg(inert(guest.haState))});
    if (guest.isTemplate)
        all.append({Words::tr("Template"), Words::tr("Yes: it is copied, not started")});
    all.append({Words::tr("Protected"), guest.isProtected ? Words::tr("Yes, against removal") : Words::tr("No")});
    if (look && look->pending)
        all.append(pendingFact(*look->pending));
    const auto &kept = guest.backups;
    if (guest.isTemplate)
        return all;
    // A fact, not a judgement: how old it may be stands in the settings, and the backups' own tab says the rest.
    FactText backups{Words::tr("Backups"), Words::tr("Not known")};
    if (kept && kept->count == 0)
        backups = {Words::tr("Backups"), Words::tr("None: unprotected"), false, Tone::Warn};
    else if (kept && kept->newest)
        backups = {
            Words::tr("Backups"),
            Words::tr("%n, the last %1", nullptr, static_cast<int>(kept->count)).arg(formatAgo(*kept->newest, now)),
            false, Tone::Plain, formatExact(*kept->newest)};
    all.append(backups);
    return all;
}

QString argument(const policy::Finding &finding, const QString &name)
{
    return finding.arguments.toJson().value(name).toVariant().toString();
}

/// The finding that decided, in as few words as there are; whole sentences stand in the policy tab.
QString because(const policy::Decision &decision)
{
    QString simulated;
    for (const policy::Finding &finding : decision.findings) {
        if (decision.denied() && finding.level != Level::Block)
            continue;
        if (finding.code == Code::ApprovalRequired)
            return Words::tr("tier %1, an approver", "who has to agree").arg(argument(finding, QStringLiteral("tier")));
        if (finding.code == Code::LabAllowlistHit)
            return Words::tr("allowlist %1").arg(inert(argument(finding, QStringLiteral("entry"))));
        if (finding.code == Code::LabDangerousBlocked || finding.code == Code::IntegrationDangerousBlocked)
            return Words::tr("dangerous operations are off");
        if (finding.code == Code::LabAllowlistMiss)
            return Words::tr("on no allowlist");
        if (finding.code == Code::ReadOnlyMode)
            return Words::tr("read-only");
        if (finding.code == Code::Lockdown)
            return Words::tr("lockdown");
        if (finding.code == Code::MockSimulated)
            simulated = Words::tr("simulated, nothing is touched");
        else if (decision.denied())
            return finding.sentence();
    }
    return decision.denied() ? refusalOf(decision) : simulated;
}

/// "Restart, stop, pause": only the first one with a capital.
QString verbsText(const QStringList &operations)
{
    QStringList words;
    for (const QString &operation : operations) {
        const QString word = verbText(operation);
        words.append(words.isEmpty() || word.isEmpty() ? word : QLocale().toLower(word.left(1)) + word.mid(1));
    }
    return words.join(Words::tr(", ", "between verbs"));
}

/// The operations of the rows' menus, in its order; others are not offered here.
QList<execution::Foreseen> offered(const QList<execution::Foreseen> &foreseen, const WorkloadSubject &subject)
{
    QList<execution::Foreseen> all;
    const QList<Verb> verbs = verbsFor(subject.row().target().kind);
    for (const Verb &verb : verbs) {
        for (const execution::Foreseen &one : foreseen) {
            if (one.operation.text() == verb.operation)
                all.append(one);
        }
    }
    return all;
}

int rankOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Allow:
        return 0;
    case Verdict::NeedsApproval:
        return 1;
    case Verdict::Deny:
        return 2;
    }
    return 3;
}

} // namespace

QList<FactText> factsOf(const WorkloadSubject &subject, const std::optional<inventory::Facts> &facts,
                        const std::optional<GuestLook> &look, Instant now)
{
    if (subject.container())
        return containerFacts(subject, facts, now);
    return subject.guest() ? guestFacts(subject, look, now) : QList<FactText>();
}

namespace {

/// As its verb is offered or refused.
bool isPossibleNow(const execution::Foreseen &one, const WorkloadSubject &subject)
{
    return !one.error && rowRefusal(one.operation.text(), subject.row()).isEmpty();
}

} // namespace

QList<PolicyGroup> policyGroups(const QList<execution::Foreseen> &foreseen, const WorkloadSubject &subject)
{
    QList<PolicyGroup> groups;
    const QList<execution::Foreseen> all = offered(foreseen, subject);
    for (const execution::Foreseen &one : all) {
        if (!isPossibleNow(one, subject))
            continue;
        const QString reason = because(one.decision);
        auto found = std::find_if(groups.begin(), groups.end(), [&](const PolicyGroup &group) {
            return group.row.verdict == one.decision.verdict && group.row.because == reason;
        });
        if (found == groups.end()) {
            const PolicyRow row{one.decision.verdict, {}, reason, one.decision.denied()};
            groups.append(PolicyGroup{row, {}});
            found = std::prev(groups.end());
        }
        found->operations.append(one.operation.text());
    }
    for (PolicyGroup &group : groups)
        group.row.what = verbsText(group.operations);
    std::stable_sort(groups.begin(), groups.end(), [](const PolicyGroup &left, const PolicyGroup &right) {
        return rankOf(left.row.verdict) < rankOf(right.row.verdict);
    });
    return groups;
}

QString notNow(const QList<execution::Foreseen> &foreseen, const WorkloadSubject &subject)
{
    QStringList names;
    const QList<execution::Foreseen> all = offered(foreseen, subject);
    for (const execution::Foreseen &one : all) {
        if (!isPossibleNow(one, subject))
            names.append(one.operation.text());
    }
    return verbsText(names);
}

} // namespace wingman::ui
