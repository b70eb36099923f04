// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/guarded_plan.h"

#include "execution/planner.h"

#include <QCoreApplication>
#include <algorithm>

namespace wingman::execution {
namespace {

using inventory::Facts;
using operations::Condition;
using operations::Guard;
using operations::Part;
using operations::Plan;
using operations::TargetPlan;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::GuardedPlan)
};

Failure impossible(const QString &what, const QString &reason)
{
    return fail(Code::InvalidInput, {{"what", what}, {"reason", reason}});
}

/// One part, planned by its own operation.
Result<TargetPlan> partOf(const Services &services, const char *operation, Part part, const Facts &facts,
                          const operations::Parameters &parameters)
{
    const auto id = operations::OperationId::parse(QLatin1String(operation));
    const auto definition =
        id ? services.catalogue->find(*id)
           : Result<std::shared_ptr<const operations::Definition>>(fail(Code::NotFound, {{"what", QString()}}));
    if (!definition)
        return propagate(definition);
    const operations::OperationSpec spec = (*definition)->spec();
    auto planned = (*definition)->plan(facts, operations::withDefaults(spec, parameters));
    if (!planned)
        return propagate(planned);
    planned->part = part;
    planned->operation = spec.id;
    planned->operationVersion = spec.version;
    return planned;
}

void countIn(Plan &plan, const Services &services, const TargetPlan &part)
{
    const auto definition = services.catalogue->find(*part.operation);
    if (!definition)
        return;
    const operations::OperationSpec spec = (*definition)->spec();
    plan.tier = std::max(plan.tier, spec.tier);
    plan.mutates = true;
    plan.dangerous = plan.dangerous || spec.dangerous;
    plan.losesData = plan.losesData || spec.losesData;
    plan.idempotent = false; // the parts are not
}

/// What was acted on has to be there and well: its own proof, and its health where it has one.
void demandHealth(TargetPlan &act, Milliseconds within)
{
    const bool endsRunning = std::any_of(act.proof.cbegin(), act.proof.cend(), [](const QList<Condition> &all) {
        return all.contains(Condition{Condition::Kind::Equals, inventory::fact::state, {QStringLiteral("running")}});
    });
    if (!endsRunning)
        return; // it is not meant to run
    const Condition healthy{
        Condition::Kind::NoneOf, inventory::fact::health, {QStringLiteral("starting"), QStringLiteral("unhealthy")}};
    for (QList<Condition> &all : act.proof)
        all.append(healthy);
    act.settle = std::max(act.settle, within);
}

bool hasBegun(const TargetRecord &target)
{
    return std::any_of(target.steps.cbegin(), target.steps.cend(), [](const StepRecord &step) {
        const bool refused = step.state == u"failed" && !(step.error && step.error->code == Code::ServerError);
        return !refused && step.state != u"already";
    });
}

} // namespace

Async<Plan> guardedPlan(std::shared_ptr<const Services> services, Plan plan, Guard guard, Cancel cancel)
{
    const QString guest = guard.guest.text();
    const bool isGuest =
        guard.guest.kind == inventory::TargetKind::Qemu || guard.guest.kind == inventory::TargetKind::Lxc;
    if (!isGuest)
        co_return impossible(guest, Words::tr("only a VM or a container of a cluster can be kept by a snapshot"));
    for (const TargetPlan &target : std::as_const(plan.targets)) {
        if (target.target().platform != inventory::Platform::Docker)
            co_return impossible(target.target().text(), Words::tr("it does not live inside a guest"));
    }
    if (guard.snapshot.isEmpty()) {
        QString stamp = toText(plan.createdAt).left(19);
        stamp.remove(u'-').remove(u':').replace(u'T', u'-');
        guard.snapshot = QStringLiteral("wingman-") + stamp;
    }
    auto facts = co_await readFacts(services, guard.guest, {}, cancel);
    if (!facts)
        co_return propagate(facts);
    const QString name = QStringLiteral("name");
    const operations::Parameters named{{name, guard.snapshot}};
    operations::Parameters keeping = named;
    keeping.insert(QStringLiteral("description"), QStringLiteral("Before %1").arg(plan.operation.text()));
    auto first = partOf(*services, "proxmox.guest.snapshot", Part::Guard, *facts, keeping);
    if (!first)
        co_return propagate(first);
    // The others are planned for a guest that has the snapshot; what can be said against them now is said now.
    Facts kept = *facts;
    kept.set(QStringLiteral("snapshot.") + guard.snapshot, QStringLiteral("present"), inventory::FactClass::Open);
    operations::Parameters back = named;
    back.insert(QStringLiteral("start"), facts->value(inventory::fact::state) == QStringLiteral("running"));
    auto release = partOf(*services, "proxmox.guest.snapshot-delete", Part::Release, kept, named);
    auto undo = partOf(*services, "proxmox.guest.snapshot-rollback", Part::Undo, kept, back);
    if (!release)
        co_return propagate(release);
    if (!undo)
        co_return propagate(undo);
    release->before = *facts;
    undo->before = *facts;
    for (TargetPlan &act : plan.targets)
        demandHealth(act, guard.healthWithin);
    release->effect = Words::tr("Where all went well: %1").arg(release->effect);
    undo->effect = Words::tr("Where it did not: %1").arg(undo->effect);
    plan.targets.prepend(*first);
    plan.targets.append(*release);
    plan.targets.append(*undo);
    for (const TargetPlan &part : {*first, *release, *undo})
        countIn(plan, *services, part);
    plan.parallelism = 1;
    plan.stopAtFirstFailure = true;
    plan.guard = guard;
    co_return plan;
}

Turn turnOf(const Record &record, int position)
{
    bool kept = false;
    bool allWell = true;
    bool known = true;
    bool begun = false;
    for (int i = 0; i < position; ++i) {
        const TargetRecord &target = record.targets.at(i);
        switch (record.plan.targets.at(i).part) {
        case Part::Guard:
            kept = target.state == State::Succeeded;
            break;
        case Part::Act:
            allWell = allWell && target.state == State::Succeeded;
            known = known && target.state != State::Unknown;
            begun = begun || hasBegun(target);
            break;
        case Part::Release:
        case Part::Undo:
            break;
        }
    }
    switch (record.plan.targets.at(position).part) {
    case Part::Guard:
        return Turn::Now;
    case Part::Act:
        return kept && allWell ? Turn::Now : Turn::Never;
    case Part::Release:
        if (!kept || !known)
            return Turn::Never;
        return allWell || !begun ? Turn::Now : Turn::NotNeeded;
    case Part::Undo:
        if (!kept || !known)
            return Turn::Never;
        return !allWell && begun ? Turn::Now : Turn::NotNeeded;
    }
    return Turn::Never;
}

} // namespace wingman::execution
