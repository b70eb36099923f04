// SPDX-License-Identifier: GPL-3.0-or-later
// What the operations on guests have in common: a guest that is there, on its node, unlocked; one call; what proves it.
#pragma once

#include "operations/catalogue.h"

namespace wingman::targets::proxmox {

operations::Condition condition(operations::Condition::Kind kind, const QString &fact, const QStringList &values = {});
operations::Condition equals(const QString &fact, const QString &value);
/// The value as text, empty where it was not given.
QString textIn(const operations::Parameters &parameters, const QString &name);
/// Whether it was given and is true.
bool isSet(const operations::Parameters &parameters, const QString &name);

operations::ParameterSpec textParameter(const QString &name, const QString &title, qint64 maximum,
                                        const QString &pattern = {});
operations::ParameterSpec numberParameter(const QString &name, const QString &title, qint64 minimum, qint64 maximum);
/// Without a default it may be left out.
operations::ParameterSpec switchParameter(const QString &name, const QString &title,
                                          std::optional<bool> defaultValue = false);
/// The forms of names that go into paths and calls.
namespace form {
inline const QString storage = QStringLiteral("[A-Za-z][A-Za-z0-9._-]*[A-Za-z0-9]");
inline const QString node = QStringLiteral("[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?");
inline const QString dnsName = QStringLiteral("[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*"
                                              "[A-Za-z0-9])?)*");
inline const QString snapshot = QStringLiteral("[A-Za-z][A-Za-z0-9_-]+");
inline const QString archive = QStringLiteral("[A-Za-z][A-Za-z0-9._-]*[A-Za-z0-9]:[A-Za-z0-9._/:+-]+");
} // namespace form

/// For what leaves the guest as it was: its own task says that it was done. Only where that task's name was never heard
/// the cluster's list of what was done to the guest says it.
operations::Proof provenByTask(const QString &deed, const QList<operations::Condition> &besides);

operations::OperationId idOf(const char *name); // behind "proxmox."
/// PreconditionFailed with this reason.
Failure notNow(const inventory::Facts &facts, const QString &reason);
/// The first of the preconditions that does not hold, as an error.
Result<> holdAll(const operations::TargetPlan &plan);

/// Thread: any. Pure.
class GuestDefinition : public operations::Definition
{
public:
    const operations::OperationSpec &spec() const override { return m_spec; }
    Result<operations::TargetPlan> plan(const inventory::Facts &facts,
                                        const operations::Parameters &parameters) const override;

protected:
    GuestDefinition(const char *name, const QString &title, operations::Tier tier);
    /// Completes plan and step. `guest` is the guest's path. Errors: PreconditionFailed, ParameterInvalid.
    virtual Result<> shape(operations::TargetPlan &plan, operations::Step &step, const QString &guest,
                           const operations::Parameters &parameters) const = 0;

    operations::OperationSpec m_spec;
};

} // namespace wingman::targets::proxmox
