// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/proxmox/placement.h"

#include "targets/proxmox/cluster_client.h"
#include "targets/proxmox/guest_definition.h"
#include "targets/proxmox/questions.h"
#include "targets/proxmox/upid.h"

#include <QCoreApplication>

namespace wingman::targets::proxmox {

using namespace inventory;
using namespace operations;
using namespace std::chrono_literals;
using Kind = Condition::Kind;

namespace {

const QString running = QStringLiteral("running");

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::ProxmoxPlacement)
};

class Migrate final : public GuestDefinition
{
public:
    Migrate()
        : GuestDefinition("guest.migrate",
                          QString::fromUtf8(QT_TRANSLATE_NOOP("wingman::ProxmoxPlacement", "Migrate guest")), Tier::Two)
    {
        ParameterSpec target = textParameter(targetName, Words::tr("Node to move it to"), 63);
        target.required = true;
        target.minimum = 1;
        target.pattern = form::node;
        m_spec.parameters = {
            target, switchParameter(online, Words::tr("A running VM goes on meanwhile"), true),
            switchParameter(restart, Words::tr("A running container is shut down and started on the other node")),
            switchParameter(localDisks, Words::tr("Copy disks that only this node has")),
            textParameter(storage, Words::tr("Storage for copied disks; empty: one of the same name"), 100,
                          form::storage)};
        m_spec.reversible = true;
        m_spec.timeout = std::chrono::hours(6);
        m_spec.estimate = 2min;
    }
    QStringList asks(const Parameters &parameters) const override
    {
        const QString target = textIn(parameters, targetName);
        return {ask::peer(target), ask::migration(target)};
    }

private:
    Result<> shape(TargetPlan &plan, Step &step, const QString &guest, const Parameters &parameters) const override
    {
        const Facts &facts = plan.before;
        const QString target = textIn(parameters, targetName);
        const bool container = facts.target.kind == TargetKind::Lxc;
        const QString state = facts.value(fact::state).value_or(QString());
        const bool moves = state != u"stopped";
        if (target == facts.target.node)
            return fail(Code::ParameterInvalid,
                        {{"parameter", targetName}, {"reason", Words::tr("it is on this node already")}});
        plan.title += QStringLiteral(" → %1").arg(target);
        step.title = plan.title;
        plan.destination = target; // what goes there is that node's business too
        step.call.path = guest + QStringLiteral("/migrate");
        step.call.body = {{QStringLiteral("target"), target}};
        plan.preconditions.append(equals(ask::peerFact(target), QStringLiteral("online")));
        plan.preconditions.append(equals(ask::thereFact(target), QStringLiteral("absent")));
        plan.preconditions.append(equals(fact::state, state));
        if (const auto may = holdAll(plan); !may)
            return may;
        if (container && moves) {
            if (!isSet(parameters, restart))
                return notNow(facts, Words::tr("a running container can only be moved by restarting it"));
            step.call.body.insert(restart, true);
        } else if (moves) {
            if (!isSet(parameters, online))
                return notNow(facts, Words::tr("it runs, and is to be moved only while it stands still"));
            step.call.body.insert(online, true);
        }
        if (const QString devices = facts.value(ask::localDevicesFact()).value_or(QString()); !devices.isEmpty())
            return notNow(facts, Words::tr("it uses devices of this node: %1").arg(devices));
        const QString disks = facts.value(ask::localDisksFact()).value_or(QString());
        if (!disks.isEmpty() && !isSet(parameters, localDisks))
            return notNow(facts, Words::tr("disks that only this node has would have to be copied: %1").arg(disks));
        if (!disks.isEmpty())
            step.call.body.insert(QStringLiteral("with-local-disks"), true);
        const QString lacking = facts.value(ask::lackingFact()).value_or(QString());
        const QString copied = textIn(parameters, storage);
        if (!lacking.isEmpty() && copied.isEmpty())
            return notNow(facts, Words::tr("%1 does not have what it needs: %2").arg(target, lacking));
        if (!copied.isEmpty())
            step.call.body.insert(container ? QStringLiteral("target-storage") : QStringLiteral("targetstorage"),
                                  copied);
        if (container)
            plan.effect =
                moves ? QString::fromUtf8(QT_TRANSLATE_NOOP(
                            "wingman::ProxmoxPlacement",
                            "The container is shut down, moved and started again; its services are away meanwhile"))
                      : QString::fromUtf8(
                            QT_TRANSLATE_NOOP("wingman::ProxmoxPlacement", "The container is moved; it stays off"));
        else
            plan.effect =
                moves ? QString::fromUtf8(QT_TRANSLATE_NOOP(
                            "wingman::ProxmoxPlacement",
                            "The VM goes on while its memory is moved; it stands still for a moment at the end"))
                      : QString::fromUtf8(
                            QT_TRANSLATE_NOOP("wingman::ProxmoxPlacement", "The VM is moved; it stays off"));
        // Proven by the other node itself.
        plan.asks = {ask::peer(target)};
        plan.proof = {{equals(ask::thereFact(target), state)}};
        // High availability is only asked by the task; what follows takes it a while.
        if (facts.value(QStringLiteral("ha")) == QStringLiteral("true"))
            plan.settle = 10min;
        return {};
    }

    const QString targetName = QStringLiteral("target");
    const QString online = QStringLiteral("online");
    const QString restart = QStringLiteral("restart");
    const QString localDisks = QStringLiteral("local_disks");
    const QString storage = QStringLiteral("storage");
};

/// Of a guest, its own tasks; of a node, those that are about no guest.
class StopTask final : public Definition
{
public:
    StopTask()
        : m_spec{.id = idOf("task.stop"),
                 .title = QString::fromUtf8(QT_TRANSLATE_NOOP("wingman::ProxmoxPlacement", "Stop task")),
                 .parameters = {},
                 .permission = {},
                 .inverse = {}}
    {
        ParameterSpec task = textParameter(taskName, Words::tr("Task, by its UPID"), 255);
        task.required = true;
        task.minimum = 20;
        task.pattern = QStringLiteral("UPID:[^\\s/]+:");
        m_spec.platform = Platform::Proxmox;
        m_spec.targetKind = TargetKind::Node;
        m_spec.otherTargetKinds = {TargetKind::Qemu, TargetKind::Lxc};
        m_spec.parameters = {task};
        m_spec.tier = Tier::Three;
        m_spec.dangerous = false;
        m_spec.timeout = 60s;
        m_spec.estimate = 3s;
    }
    const OperationSpec &spec() const override { return m_spec; }
    QStringList asks(const Parameters &parameters) const override { return {ask::task(textIn(parameters, taskName))}; }
    Result<TargetPlan> plan(const Facts &facts, const Parameters &parameters) const override
    {
        if (!m_spec.actsOn(facts.target.kind) || !facts.exists())
            return fail(Code::TargetNotFound, {{"target", facts.target.text()}});
        if (const auto valid = validateParameters(m_spec, parameters); !valid)
            return propagate(valid);
        const auto upid = Upid::parse(textIn(parameters, taskName));
        if (!upid)
            return fail(Code::ParameterInvalid,
                        {{"parameter", taskName}, {"reason", Words::tr("it is not the name of a task")}});
        const bool ofNode = facts.target.kind == TargetKind::Node;
        const QString node = ofNode ? facts.object->text() : facts.target.node;
        bool isGuest = false;
        (void)upid->object().toLongLong(&isGuest);
        if (upid->node() != node)
            return notNow(facts, Words::tr("that task is on the node %1").arg(upid->node()));
        // Who may touch the node may not for that reason touch its guests.
        if (ofNode && isGuest)
            return notNow(facts, Words::tr("that task is about the guest %1; name the guest").arg(upid->object()));
        if (!ofNode && upid->object() != facts.target.name)
            return notNow(facts, Words::tr("that task is not about this guest"));
        TargetPlan plan{
            .before = facts,
            .title = QStringLiteral("%1: %2 (%3)").arg(m_spec.title, upid->type(), facts.object->text()),
            .effect = QString::fromUtf8(QT_TRANSLATE_NOOP(
                "wingman::ProxmoxPlacement",
                "The task is broken off; what it has done by then stays as it is, also half of something")),
            .preconditions = {condition(Kind::Exists, {}), equals(fact::task, running)},
            .steps = {},
            .proof = {{condition(Kind::OneOf, fact::task, {QStringLiteral("done"), QStringLiteral("failed")})}},
            .settle = 30s,
            .inverse = {},
            .inverseParameters = {},
            .secondName = {},
            .replaces = false,
            .asks = asks(parameters)};
        if (const auto result = facts.value(fact::taskResult))
            return notNow(facts, Words::tr("that task has ended: %1").arg(*result));
        if (const auto may = holdAll(plan); !may)
            return propagate(may);
        plan.steps = {Step{.title = plan.title,
                           .call = {QStringLiteral("DELETE"),
                                    QStringLiteral("/nodes/%1/tasks/%2").arg(node, segment(upid->text())),
                                    {},
                                    {}},
                           .timeout = m_spec.timeout}};
        return plan;
    }

private:
    const QString taskName = QStringLiteral("task");
    OperationSpec m_spec;
};

} // namespace

std::vector<std::shared_ptr<const Definition>> placementDefinitions()
{
    return {std::make_shared<Migrate>(), std::make_shared<StopTask>()};
}

} // namespace wingman::targets::proxmox
