// SPDX-License-Identifier: GPL-3.0-or-later
// The definitions of all operations, and the port behind each.
#pragma once

#include "operations/plan.h"

#include <memory>
#include <vector>

namespace wingman::operations {

/// How one operation is planned. Pure: no clock, no network. Thread: any.
class Definition
{
public:
    virtual ~Definition() = default;
    virtual const OperationSpec &spec() const = 0;
    /// Errors: TargetNotFound, PreconditionFailed, ParameterInvalid. `facts` were read just now.
    virtual Result<TargetPlan> plan(const inventory::Facts &facts, const Parameters &parameters) const = 0;
    /// What the reader is asked besides the usual facts, for these parameters: "nextid", "task:UPID", …
    virtual QStringList asks(const Parameters &) const { return {}; }
    /// A phrase that has to be typed for these parameters, empty for none. Losing data asks for the object's name by
    /// itself; this is for changes of posture.
    virtual QString confirmationPhrase(const Parameters &) const { return {}; }
};

/// Filled once by the composition, then only read.
class Catalogue final
{
public:
    void add(const std::shared_ptr<const Definition> &definition);
    /// Errors: NotFound.
    Result<std::shared_ptr<const Definition>> find(const OperationId &id) const;
    /// In order of id.
    QList<OperationSpec> list() const;

private:
    QMap<OperationId, std::shared_ptr<const Definition>> m_definitions;
};

} // namespace wingman::operations
