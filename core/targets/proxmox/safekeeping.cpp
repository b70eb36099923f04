// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/proxmox/safekeeping.h"

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
const QString present = QStringLiteral("present");
const QString unfinished = QStringLiteral("unfinished"); // being taken or deleted, or broken off at it

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::ProxmoxSafekeeping)
};

Condition condition(Condition::Kind kind, const QString &fact, const QStringList &values = {})
{
    return {kind, fact, values};
}

ParameterSpec nameParameter()
{
    ParameterSpec spec{.name = snapshotName, .title = Words::tr("Name of the snapshot")};
    spec.required = true;
    spec.minimum = 2;
    spec.maximum = 40;
    spec.pattern = QStringLiteral("[A-Za-z][A-Za-z0-9_-]+");
    return spec;
}

QString textIn(const Parameters &parameters, const QString &name)
{
    const auto found = parameters.constFind(name);
    return found == parameters.cend() ? QString() : textOf(*found);
}

bool isSet(const Parameters &parameters, const QString &name)
{
    const auto found = parameters.constFind(name);
    const bool *value = found == parameters.cend() ? nullptr : std::get_if<bool>(&*found);
    return value && *value;
}

/// What is common to all: a guest that is there, where it was, unlocked.
class GuestDefinition : public Definition
{
public:
    const OperationSpec &spec() const override { return m_spec; }
    Result<TargetPlan> plan(const Facts &facts, const Parameters &parameters) const override
    {
        if (!m_spec.actsOn(facts.target.kind) || !facts.exists())
            return fail(Code::TargetNotFound, {{"target", facts.target.text()}});
        if (const auto valid = validateParameters(m_spec, parameters); !valid)
            return propagate(valid);
        const QString who = facts.value(fact::name).value_or(facts.target.name);
        TargetPlan plan{
            .before = facts,
            .title = QStringLiteral("%1: %2 (%3)").arg(m_spec.title, who, facts.object->text()),
            .effect = {},
            .preconditions = {condition(Condition::Kind::Exists, {}),
                              condition(Condition::Kind::Equals, QStringLiteral("node"), {facts.target.node}),
                              condition(Condition::Kind::Equals, QStringLiteral("lock"), {QString()})},
            .steps = {},
            .proof = {},
            .settle = 20s,
            .inverse = m_spec.inverse,
            .inverseParameters = {},
            .secondName = {}};
        Step step{.title = plan.title, .call = {QStringLiteral("POST"), {}, {}, {}}, .timeout = m_spec.timeout};
        const QString guest = QStringLiteral("/nodes/%1/%2").arg(facts.target.node, facts.object->text());
        shape(plan, step, guest, parameters);
        for (const Condition &needed : std::as_const(plan.preconditions)) {
            if (!needed.holds(facts, facts))
                return fail(Code::PreconditionFailed, {{"what", facts.target.text()},
                                                       {"reason", Words::tr("needed is that %1").arg(needed.text())}});
        }
        plan.steps = {step};
        return plan;
    }

protected:
    GuestDefinition(const char *verb, const QString &title, Tier tier)
        : m_spec{.id = idOf(verb), .title = title, .parameters = {}, .permission = {}, .inverse = {}}
    {
        m_spec.platform = Platform::Proxmox;
        m_spec.targetKind = TargetKind::Qemu;
        m_spec.otherTargetKinds = {TargetKind::Lxc};
        m_spec.tier = tier;
        m_spec.dangerous = false;
        m_spec.timeout = 10min;
        m_spec.estimate = 20s;
    }
    static OperationId idOf(const char *verb)
    {
        return OperationId::parse(QStringLiteral("proxmox.guest.%1").arg(QLatin1String(verb))).value();
    }
    virtual void shape(TargetPlan &plan, Step &step, const QString &guest, const Parameters &parameters) const = 0;

    OperationSpec m_spec;
};

class TakeSnapshot final : public GuestDefinition
{
public:
    TakeSnapshot()
        : GuestDefinition("snapshot",
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
        m_spec.inverse = idOf("snapshot-delete");
    }

private:
    void shape(TargetPlan &plan, Step &step, const QString &guest, const Parameters &parameters) const override
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
    }
};

class DeleteSnapshot final : public GuestDefinition
{
public:
    DeleteSnapshot()
        : GuestDefinition("snapshot-delete",
                          QString::fromUtf8(QT_TRANSLATE_NOOP("wingman::ProxmoxSafekeeping", "Delete a snapshot")),
                          Tier::Three)
    {
        m_spec.parameters = {nameParameter()};
        m_spec.dangerous = true;
        m_spec.losesData = true;
    }

private:
    void shape(TargetPlan &plan, Step &step, const QString &guest, const Parameters &parameters) const override
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
    }
};

class RollBack final : public GuestDefinition
{
public:
    RollBack()
        : GuestDefinition(
              "snapshot-rollback",
              QString::fromUtf8(QT_TRANSLATE_NOOP("wingman::ProxmoxSafekeeping", "Roll back to a snapshot")),
              Tier::Three)
    {
        m_spec.parameters = {nameParameter()};
        m_spec.dangerous = true;
        m_spec.losesData = true;
    }

private:
    void shape(TargetPlan &plan, Step &step, const QString &guest, const Parameters &parameters) const override
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
        // The newest snapshot is what the guest stands on before and after: that it was done is in the list of tasks.
        plan.proof = {{condition(Condition::Kind::Changed, QStringLiteral("done.rollback")),
                       condition(Condition::Kind::Equals, QStringLiteral("snapshotParent"), {name})}};
    }
};

class BackUp final : public GuestDefinition
{
public:
    BackUp()
        : GuestDefinition(
              "backup", QString::fromUtf8(QT_TRANSLATE_NOOP("wingman::ProxmoxSafekeeping", "Back up guest")), Tier::Two)
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
    void shape(TargetPlan &plan, Step &step, const QString &, const Parameters &parameters) const override
    {
        plan.effect = QString::fromUtf8(QT_TRANSLATE_NOOP(
            "wingman::ProxmoxSafekeeping", "A copy of its disks is written to the storage; older copies are kept"));
        step.call.path = QStringLiteral("/nodes/%1/vzdump").arg(plan.before.target.node);
        step.call.body = {{QStringLiteral("vmid"), plan.before.object->text().section(u'/', 1)},
                          {QStringLiteral("storage"), textIn(parameters, storageName)},
                          {QStringLiteral("mode"), QStringLiteral("snapshot")},
                          {QStringLiteral("remove"), false}};
        plan.proof = {{condition(Condition::Kind::Changed, QStringLiteral("done.backup"))}};
    }
};

} // namespace

std::vector<std::shared_ptr<const Definition>> safekeepingDefinitions()
{
    return {std::make_shared<TakeSnapshot>(), std::make_shared<DeleteSnapshot>(), std::make_shared<RollBack>(),
            std::make_shared<BackUp>()};
}

} // namespace wingman::targets::proxmox
