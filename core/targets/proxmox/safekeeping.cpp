// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/proxmox/safekeeping.h"

#include "targets/proxmox/guest_definition.h"

#include <QCoreApplication>

namespace wingman::targets::proxmox {

using namespace inventory;
using namespace operations;
using namespace std::chrono_literals;

namespace {

const QString snapshotName = QStringLiteral("name");
const QString description = QStringLiteral("description");
const QString withMemory = QStringLiteral("memory");
const QString storageName = QStringLiteral("storage");
const QString startAfter = QStringLiteral("start");
const QString present = QStringLiteral("present");
const QString unfinished = QStringLiteral("unfinished"); // being taken or deleted, or broken off at it

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::ProxmoxSafekeeping)
};

ParameterSpec nameParameter()
{
    ParameterSpec spec{.name = snapshotName, .title = Words::tr("Name of the snapshot")};
    spec.required = true;
    spec.minimum = 2;
    spec.maximum = 40;
    spec.pattern = QStringLiteral("[A-Za-z][A-Za-z0-9_-]+");
    return spec;
}

class TakeSnapshot final : public GuestDefinition
{
public:
    TakeSnapshot()
        : GuestDefinition("guest.snapshot",
                          QString::fromUtf8(QT_TRANSLATE_NOOP("wingman::ProxmoxSafekeeping", "Take a snapshot")),
                          Tier::Two)
    {
        ParameterSpec about{.name = description, .title = Words::tr("What it is for")};
        about.maximum = 500;
        ParameterSpec memory{.name = withMemory, .title = Words::tr("With what a running VM holds in memory")};
        memory.type = ParameterSpec::Type::Boolean;
        memory.defaultValue = false;
        m_spec.parameters = {nameParameter(), about, memory};
        m_spec.reversible = true;
        m_spec.inverse = idOf("guest.snapshot-delete");
    }

private:
    Result<> shape(TargetPlan &plan, Step &step, const QString &guest, const Parameters &parameters) const override
    {
        const QString name = textIn(parameters, snapshotName);
        const QString fact = QStringLiteral("snapshot.") + name;
        plan.title += QStringLiteral(" → %1").arg(name);
        plan.effect = QString::fromUtf8(QT_TRANSLATE_NOOP(
            "wingman::ProxmoxSafekeeping", "Its disks are kept as they are now; it may stand still for a moment"));
        plan.preconditions.append(condition(Condition::Kind::NoneOf, fact, {present, unfinished}));
        plan.preconditions.append(
            condition(Condition::Kind::Equals, QStringLiteral("template"), {QStringLiteral("false")}));
        step.title = plan.title;
        step.call.path = guest + QStringLiteral("/snapshot");
        step.call.body.insert(QStringLiteral("snapname"), name);
        if (const QString about = textIn(parameters, description); !about.isEmpty())
            step.call.body.insert(description, about);
        if (isSet(parameters, withMemory) && plan.before.target.kind == TargetKind::Qemu)
            step.call.body.insert(QStringLiteral("vmstate"), true);
        plan.proof = {{condition(Condition::Kind::Equals, fact, {present})}};
        plan.inverseParameters = {{snapshotName, name}};
        return {};
    }
};

class DeleteSnapshot final : public GuestDefinition
{
public:
    DeleteSnapshot()
        : GuestDefinition("guest.snapshot-delete",
                          QString::fromUtf8(QT_TRANSLATE_NOOP("wingman::ProxmoxSafekeeping", "Delete a snapshot")),
                          Tier::Three)
    {
        m_spec.parameters = {nameParameter()};
        m_spec.dangerous = true;
        m_spec.losesData = true;
    }

private:
    Result<> shape(TargetPlan &plan, Step &step, const QString &guest, const Parameters &parameters) const override
    {
        const QString name = textIn(parameters, snapshotName);
        const QString fact = QStringLiteral("snapshot.") + name;
        plan.title += QStringLiteral(" → %1").arg(name);
        plan.effect = QString::fromUtf8(QT_TRANSLATE_NOOP("wingman::ProxmoxSafekeeping",
                                                          "What the guest was then cannot be gone back to any more"));
        plan.preconditions.append(condition(Condition::Kind::OneOf, fact, {present, unfinished}));
        // Not known is not unprotected: who may not read the configuration deletes nothing.
        plan.preconditions.append(
            condition(Condition::Kind::Equals, QStringLiteral("protection"), {QStringLiteral("false")}));
        step.title = plan.title;
        step.call.method = QStringLiteral("DELETE");
        step.call.path = guest + QStringLiteral("/snapshot/") + name;
        plan.proof = {{condition(Condition::Kind::Exists, {}),
                       condition(Condition::Kind::Equals, QStringLiteral("snapshots"), {QStringLiteral("known")}),
                       condition(Condition::Kind::NoneOf, fact, {present, unfinished})}};
        return {};
    }
};

class RollBack final : public GuestDefinition
{
public:
    RollBack()
        : GuestDefinition(
              "guest.snapshot-rollback",
              QString::fromUtf8(QT_TRANSLATE_NOOP("wingman::ProxmoxSafekeeping", "Roll back to a snapshot")),
              Tier::Three)
    {
        m_spec.parameters = {nameParameter(),
                             switchParameter(startAfter, Words::tr("Start the guest once it was rolled back"))};
        m_spec.version = 2;
        m_spec.dangerous = true;
        m_spec.losesData = true;
    }

private:
    Result<> shape(TargetPlan &plan, Step &step, const QString &guest, const Parameters &parameters) const override
    {
        const QString name = textIn(parameters, snapshotName);
        plan.title += QStringLiteral(" → %1").arg(name);
        plan.effect = QString::fromUtf8(QT_TRANSLATE_NOOP(
            "wingman::ProxmoxSafekeeping", "The guest ends, and everything written since the snapshot is lost"));
        plan.preconditions.append(condition(Condition::Kind::Equals, QStringLiteral("snapshot.") + name, {present}));
        plan.preconditions.append(
            condition(Condition::Kind::Equals, QStringLiteral("protection"), {QStringLiteral("false")}));
        // High availability would start the guest in the middle of it.
        plan.preconditions.append(condition(Condition::Kind::NoneOf, QStringLiteral("ha"), {QStringLiteral("true")}));
        step.title = plan.title;
        step.call.path = guest + QStringLiteral("/snapshot/%1/rollback").arg(name);
        if (isSet(parameters, startAfter))
            step.call.body.insert(QStringLiteral("start"), true);
        // The newest snapshot is what the guest stands on before and after: that it was done its task says.
        plan.proof = provenByTask(QStringLiteral("rollback"), {equals(QStringLiteral("snapshotParent"), name)});
        if (isSet(parameters, startAfter)) {
            for (QList<Condition> &all : plan.proof)
                all.append(equals(fact::state, QStringLiteral("running")));
        }
        return {};
    }
};

class BackUp final : public GuestDefinition
{
public:
    BackUp()
        : GuestDefinition("guest.backup",
                          QString::fromUtf8(QT_TRANSLATE_NOOP("wingman::ProxmoxSafekeeping", "Back up guest")),
                          Tier::Two)
    {
        ParameterSpec storage{.name = storageName, .title = Words::tr("Storage that takes backups")};
        storage.required = true;
        storage.minimum = 2;
        storage.maximum = 100;
        storage.pattern = QStringLiteral("[A-Za-z][A-Za-z0-9._-]*[A-Za-z0-9]");
        m_spec.parameters = {storage};
        m_spec.timeout = std::chrono::hours(6);
        m_spec.estimate = 5min;
    }

private:
    Result<> shape(TargetPlan &plan, Step &step, const QString &, const Parameters &parameters) const override
    {
        plan.effect = QString::fromUtf8(QT_TRANSLATE_NOOP(
            "wingman::ProxmoxSafekeeping", "A copy of its disks is written to the storage; older copies are kept"));
        step.call.path = QStringLiteral("/nodes/%1/vzdump").arg(plan.before.target.node);
        step.call.body = {{QStringLiteral("vmid"), plan.before.object->text().section(u'/', 1)},
                          {QStringLiteral("storage"), textIn(parameters, storageName)},
                          {QStringLiteral("mode"), QStringLiteral("snapshot")},
                          {QStringLiteral("remove"), false}};
        plan.proof = provenByTask(QStringLiteral("backup"), {});
        return {};
    }
};

} // namespace

std::vector<std::shared_ptr<const Definition>> safekeepingDefinitions()
{
    return {std::make_shared<TakeSnapshot>(), std::make_shared<DeleteSnapshot>(), std::make_shared<RollBack>(),
            std::make_shared<BackUp>()};
}

} // namespace wingman::targets::proxmox
