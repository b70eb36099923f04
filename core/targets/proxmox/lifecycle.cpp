// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/proxmox/lifecycle.h"

#include "targets/proxmox/guest_definition.h"
#include "targets/proxmox/questions.h"

#include <QCoreApplication>

namespace wingman::targets::proxmox {

using namespace inventory;
using namespace operations;
using namespace std::chrono_literals;
using Kind = Condition::Kind;

namespace {

const QString yes = QStringLiteral("true");
const QString no = QStringLiteral("false");
const QString stopped = QStringLiteral("stopped");
const QString storageName = QStringLiteral("storage");
const QString archiveName = QStringLiteral("archive");
const QString startAfter = QStringLiteral("start");

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::ProxmoxLifecycle)
};

/// Nothing of it may be lost by mistake: it stands still, nobody protects it, and nobody would start it meanwhile.
/// What could not be read is not taken for a permission.
void mustBeExpendable(TargetPlan &plan)
{
    plan.preconditions.append(equals(fact::state, stopped));
    plan.preconditions.append(equals(QStringLiteral("protection"), no));
    plan.preconditions.append(equals(QStringLiteral("ha"), no));
}

ParameterSpec storageParameter(const QString &title)
{
    return textParameter(storageName, title, 100, form::storage);
}

/// Where disks are to go, and that they may.
void useStorage(TargetPlan &plan, Step &step, const Parameters &parameters)
{
    const QString storage = textIn(parameters, storageName);
    if (storage.isEmpty())
        return;
    const bool container = plan.before.target.kind == TargetKind::Lxc;
    plan.preconditions.append(
        equals(ask::storageFact(storage, container ? QStringLiteral("rootdir") : QStringLiteral("images")), yes));
    step.call.body.insert(storageName, storage);
}

class Destroy final : public GuestDefinition
{
public:
    Destroy()
        : GuestDefinition("guest.destroy",
                          QString::fromUtf8(QT_TRANSLATE_NOOP("wingman::ProxmoxLifecycle", "Destroy guest")),
                          Tier::Three)
    {
        m_spec.parameters = {
            switchParameter(purge, Words::tr("Also take it out of backup jobs, replication and high availability")),
            switchParameter(unreferenced,
                            Words::tr("Also delete disks of its number that its configuration does not name"))};
        m_spec.dangerous = true;
        m_spec.losesData = true;
    }
    QStringList asks(const Parameters &) const override { return {ask::linkedClones()}; }

private:
    Result<> shape(TargetPlan &plan, Step &step, const QString &guest, const Parameters &parameters) const override
    {
        plan.effect = QString::fromUtf8(QT_TRANSLATE_NOOP(
            "wingman::ProxmoxLifecycle",
            "The guest and all its disks and snapshots are gone for good; backups stay where they are"));
        mustBeExpendable(plan);
        if (const auto clones = plan.before.value(ask::linkedClonesFact()); clones && !clones->isEmpty())
            return notNow(plan.before, Words::tr("disks of these guests are built on it: %1").arg(*clones));
        plan.preconditions.append(equals(ask::linkedClonesFact(), QString()));
        step.call.method = QStringLiteral("DELETE");
        step.call.path = guest;
        if (isSet(parameters, purge))
            step.call.query.insert(QStringLiteral("purge"), QStringLiteral("1"));
        if (isSet(parameters, unreferenced))
            step.call.query.insert(QStringLiteral("destroy-unreferenced-disks"), QStringLiteral("1"));
        plan.asks = {ask::guest(plan.before.target.name)};
        // Gone from this node might also be: moved to another one.
        plan.proof = {
            {condition(Kind::Gone, {}), equals(ask::guestFact(plan.before.target.name), QStringLiteral("absent"))}};
        return {};
    }

    const QString purge = QStringLiteral("purge");
    const QString unreferenced = QStringLiteral("unreferenced_disks");
};

class Clone final : public GuestDefinition
{
public:
    Clone()
        : GuestDefinition("guest.clone",
                          QString::fromUtf8(QT_TRANSLATE_NOOP("wingman::ProxmoxLifecycle", "Clone guest")), Tier::Two)
    {
        ParameterSpec newId =
            numberParameter(newIdName, Words::tr("Number of the clone; 0: the next that is free"), 0, ask::highestId);
        newId.defaultValue = qint64(0);
        m_spec.parameters = {
            newId, textParameter(nameName, Words::tr("Name of the clone"), 63, form::dnsName),
            switchParameter(full, Words::tr("With disks of its own; without, it stands on those of a template"), true),
            storageParameter(Words::tr("Storage for its disks; empty: that of the original")),
            textParameter(snapshotName, Words::tr("As it was at this snapshot; empty: as it is now"), 40,
                          form::snapshot)};
        m_spec.timeout = std::chrono::hours(6);
        m_spec.estimate = 2min;
    }
    QStringList asks(const Parameters &parameters) const override
    {
        const qint64 wanted = textIn(parameters, newIdName).toLongLong();
        QStringList all{wanted == 0 ? ask::nextId() : ask::guest(QString::number(wanted))};
        if (const QString storage = textIn(parameters, storageName); !storage.isEmpty())
            all.append(ask::storage(storage));
        return all;
    }

private:
    Result<> shape(TargetPlan &plan, Step &step, const QString &guest, const Parameters &parameters) const override
    {
        const Facts &facts = plan.before;
        const bool container = facts.target.kind == TargetKind::Lxc;
        const bool isTemplate = facts.value(QStringLiteral("template")) == yes;
        const bool own = isSet(parameters, full);
        const QString snapshot = textIn(parameters, snapshotName);
        const qint64 wanted = textIn(parameters, newIdName).toLongLong();
        if (wanted != 0 && wanted < ask::lowestId)
            return fail(
                Code::ParameterInvalid,
                {{"parameter", newIdName}, {"reason", Words::tr("guests have numbers from %1").arg(ask::lowestId)}});
        if (!own && !isTemplate)
            return notNow(facts, Words::tr("only a template can be cloned without copying its disks"));
        if (!own && !textIn(parameters, storageName).isEmpty())
            return fail(Code::ParameterInvalid,
                        {{"parameter", storageName}, {"reason", Words::tr("it stays on the storage of its template")}});
        if (container && snapshot.isEmpty() && facts.value(fact::state) != stopped)
            return notNow(facts, Words::tr("a running container can only be cloned from one of its snapshots"));
        const QString id = wanted == 0 ? facts.value(ask::nextIdFact()).value_or(QString()) : QString::number(wanted);
        if (id.isEmpty())
            return notNow(facts, Words::tr("no free number could be found"));
        plan.preconditions.append(wanted == 0 ? equals(ask::nextIdFact(), id)
                                              : equals(ask::guestFact(id), QStringLiteral("absent")));
        if (!snapshot.isEmpty())
            plan.preconditions.append(equals(QStringLiteral("snapshot.") + snapshot, QStringLiteral("present")));
        plan.title += QStringLiteral(" → %1").arg(id);
        plan.effect = own ? QString::fromUtf8(QT_TRANSLATE_NOOP(
                                "wingman::ProxmoxLifecycle",
                                "Another guest is made with copies of its disks; this one stays as it is"))
                          : QString::fromUtf8(
                                QT_TRANSLATE_NOOP("wingman::ProxmoxLifecycle",
                                                  "Another guest is made whose disks stand on those of this template"));
        step.title = plan.title;
        step.call.path = guest + QStringLiteral("/clone");
        step.call.body = {{QStringLiteral("newid"), id.toLongLong()}};
        if (own || isTemplate)
            step.call.body.insert(QStringLiteral("full"), own);
        if (const QString name = textIn(parameters, nameName); !name.isEmpty())
            step.call.body.insert(container ? QStringLiteral("hostname") : QStringLiteral("name"), name);
        if (!snapshot.isEmpty())
            step.call.body.insert(QStringLiteral("snapname"), snapshot);
        useStorage(plan, step, parameters);
        plan.secondName = id; // what may not be touched may not come into being either
        plan.asks = {ask::guest(id)};
        // Where this login has no right to see the clone, the cluster still says that its number is in use; only the
        // task then says by whom, so a lost answer proves nothing.
        plan.proof = {{equals(ask::guestFact(id),
                              QStringLiteral("%1/%2").arg(targetKindName(facts.target.kind), facts.target.node))},
                      {equals(ask::guestFact(id), ask::unseenGuest), equals(fact::task, QStringLiteral("done"))}};
        return {};
    }

    const QString newIdName = QStringLiteral("newid");
    const QString nameName = QStringLiteral("name");
    const QString full = QStringLiteral("full");
    const QString snapshotName = QStringLiteral("snapshot");
};

QList<ParameterSpec> restoreParameters()
{
    ParameterSpec archive = textParameter(archiveName, Words::tr("Backup, as STORAGE:backup/…"), 255);
    archive.required = true;
    archive.minimum = 3;
    archive.pattern = form::archive;
    return {archive, storageParameter(Words::tr("Storage for its disks; empty: where they were")),
            switchParameter(startAfter, Words::tr("Start it once it is restored"))};
}

QStringList restoreAsks(const Parameters &parameters)
{
    QStringList all{ask::archive(textIn(parameters, archiveName))};
    if (const QString storage = textIn(parameters, storageName); !storage.isEmpty())
        all.append(ask::storage(storage));
    return all;
}

void restoreCall(TargetPlan &plan, Step &step, const Parameters &parameters)
{
    const TargetRef &target = plan.before.target;
    const QString archive = textIn(parameters, archiveName);
    const bool container = target.kind == TargetKind::Lxc;
    step.call.method = QStringLiteral("POST");
    step.call.path = QStringLiteral("/nodes/%1/%2").arg(target.node, targetKindName(target.kind));
    step.call.body = {{QStringLiteral("vmid"), target.name.toLongLong()}};
    step.call.body.insert(container ? QStringLiteral("ostemplate") : archiveName, archive);
    if (container)
        step.call.body.insert(QStringLiteral("restore"), true);
    if (isSet(parameters, startAfter))
        step.call.body.insert(startAfter, true);
    useStorage(plan, step, parameters);
}

/// What the archive is of, where the cluster knows it.
Result<> isBackupOf(const TargetPlan &plan, const QString &archive, const QString &id)
{
    const auto of = plan.before.value(ask::archiveFact());
    if (!of)
        return notNow(plan.before, Words::tr("the storage does not have the backup %1").arg(archive));
    const QString kind = of->section(u'/', 0, 0);
    if (kind != targetKindName(plan.before.target.kind))
        return notNow(plan.before, Words::tr("%1 is a backup of another kind of guest (%2)").arg(archive, kind));
    if (!id.isEmpty() && of->section(u'/', 1) != id)
        return notNow(plan.before,
                      Words::tr("%1 is a backup of another guest (%2)").arg(archive, of->section(u'/', 1)));
    return {};
}

class Restore final : public GuestDefinition
{
public:
    Restore()
        : GuestDefinition(
              "guest.restore",
              QString::fromUtf8(QT_TRANSLATE_NOOP("wingman::ProxmoxLifecycle", "Restore guest from a backup")),
              Tier::Three)
    {
        m_spec.parameters = restoreParameters();
        m_spec.dangerous = true;
        m_spec.losesData = true;
        m_spec.timeout = std::chrono::hours(6);
        m_spec.estimate = 5min;
    }
    QStringList asks(const Parameters &parameters) const override { return restoreAsks(parameters); }

private:
    Result<> shape(TargetPlan &plan, Step &step, const QString &, const Parameters &parameters) const override
    {
        const QString archive = textIn(parameters, archiveName);
        plan.effect = QString::fromUtf8(QT_TRANSLATE_NOOP(
            "wingman::ProxmoxLifecycle", "Its disks are overwritten: everything written since the backup is lost, and "
                                         "so are its snapshots"));
        mustBeExpendable(plan);
        plan.preconditions.append(equals(QStringLiteral("template"), no));
        if (const auto right = isBackupOf(plan, archive, plan.before.target.name); !right)
            return right;
        plan.preconditions.append(equals(ask::archiveFact(), *plan.before.value(ask::archiveFact())));
        plan.title += QStringLiteral(" ← %1").arg(archive);
        step.title = plan.title;
        restoreCall(plan, step, parameters);
        step.call.body.insert(QStringLiteral("force"), true);
        QList<Condition> besides{condition(Kind::Exists, {})};
        if (isSet(parameters, startAfter))
            besides.append(equals(fact::state, QStringLiteral("running")));
        plan.proof = provenByTask(QStringLiteral("restore"), besides);
        return {};
    }
};

/// Its target is the guest that will be there.
class RestoreNew final : public Definition
{
public:
    RestoreNew()
        : m_spec{.id = idOf("guest.restore-new"),
                 .title = QString::fromUtf8(
                     QT_TRANSLATE_NOOP("wingman::ProxmoxLifecycle", "Restore a backup as a new guest")),
                 .parameters = restoreParameters(),
                 .permission = {},
                 .inverse = {}}
    {
        m_spec.platform = Platform::Proxmox;
        m_spec.targetKind = TargetKind::Qemu;
        m_spec.otherTargetKinds = {TargetKind::Lxc};
        m_spec.parameters.append(
            switchParameter(unique, Words::tr("With network addresses of its own, other than the original's"), true));
        m_spec.tier = Tier::Two;
        m_spec.dangerous = false;
        m_spec.timeout = std::chrono::hours(6);
        m_spec.estimate = 5min;
    }
    const OperationSpec &spec() const override { return m_spec; }
    QStringList asks(const Parameters &parameters) const override
    {
        return restoreAsks(parameters) + QStringList{ask::guest({})};
    }
    Result<TargetPlan> plan(const Facts &facts, const Parameters &parameters) const override
    {
        if (!m_spec.actsOn(facts.target.kind) || facts.target.node.isEmpty())
            return fail(Code::TargetNotFound, {{"target", facts.target.text()}});
        if (const auto valid = validateParameters(m_spec, parameters); !valid)
            return propagate(valid);
        if (facts.exists())
            return notNow(facts, Words::tr("there is a guest of this number; choose another one"));
        const QString archive = textIn(parameters, archiveName);
        TargetPlan plan{.before = facts,
                        .title = QStringLiteral("%1: %2 ← %3").arg(m_spec.title, facts.target.name, archive),
                        .effect = QString::fromUtf8(QT_TRANSLATE_NOOP(
                            "wingman::ProxmoxLifecycle",
                            "A guest comes into being beside the others; nothing that is there is changed")),
                        .preconditions = {condition(Kind::Gone, {})},
                        .steps = {},
                        .proof = {{condition(Kind::Exists, {})}},
                        .settle = 20s,
                        .inverse = {},
                        .inverseParameters = {},
                        .secondName = {}};
        if (const auto right = isBackupOf(plan, archive, {}); !right)
            return propagate(right);
        plan.preconditions.append(equals(ask::archiveFact(), *facts.value(ask::archiveFact())));
        plan.preconditions.append(equals(ask::guestFact(facts.target.name), QStringLiteral("absent")));
        Step step{.title = plan.title, .call = {}, .timeout = m_spec.timeout};
        restoreCall(plan, step, parameters);
        step.call.body.insert(QStringLiteral("unique"), isSet(parameters, unique));
        if (isSet(parameters, startAfter))
            plan.proof[0].append(equals(fact::state, QStringLiteral("running")));
        if (const auto may = holdAll(plan); !may)
            return propagate(may);
        plan.steps = {step};
        return plan;
    }

private:
    OperationSpec m_spec;
    const QString unique = QStringLiteral("unique");
};

} // namespace

std::vector<std::shared_ptr<const Definition>> lifecycleDefinitions()
{
    return {std::make_shared<Destroy>(), std::make_shared<Clone>(), std::make_shared<Restore>(),
            std::make_shared<RestoreNew>()};
}

} // namespace wingman::targets::proxmox
