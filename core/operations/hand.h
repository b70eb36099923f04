// SPDX-License-Identifier: GPL-3.0-or-later
// The port through which a step reaches a target. Holding a hand is not enough to act: every call takes a Permit, and
// only the executor can make one, after the intent is durably in the chain.
#pragma once

#include "base/cancel.h"
#include "inventory/reader.h"
#include "operations/step.h"

#include <functional>
#include <memory>

namespace wingman::execution {
class PermitMint;
}

namespace wingman::operations {

/// Keeps what the target calls the work that it began; done once that is durable.
using TaskNote = std::function<Async<>(QString task)>;

/// Move-only; good for one step of one execution.
class Permit final
{
public:
    Permit(Permit &&) noexcept = default;
    Permit &operator=(Permit &&) noexcept = default;
    const ExecutionId &execution() const { return m_execution; }
    qint64 intentSequence() const { return m_intentSequence; } // of the entry in the chain
    /// The target does the step as work of its own, under this name: the record has to know it before it is waited for.
    /// The permit has to live until this is done.
    Async<> began(QString task) const;

private:
    friend class wingman::execution::PermitMint;
    Permit(ExecutionId execution, qint64 intentSequence, TaskNote note)
        : m_execution(std::move(execution)), m_intentSequence(intentSequence), m_note(std::move(note))
    {
    }
    static Async<> nothingToKeep() { co_return {}; }

    ExecutionId m_execution;
    qint64 m_intentSequence;
    TaskNote m_note;
};

inline Async<> Permit::began(QString task) const
{
    return m_note ? m_note(std::move(task)) : nothingToKeep();
}

struct StepAnswer
{
    bool already = false; // the target said it was so before (304)
    QString captured;     // the answer's "Id", where the step asked for it
    QString remark{};     // it was done, and this is to be known: "WARNINGS: 2"
};

/// Errors decide the record, so they must be exact: Unreachable and Cancelled = nothing was sent; ConnectionLost (also
/// where it was cancelled later) and TimedOut = sent, outcome unknown; Conflict, NotFound, EngineRefused, ServerError =
/// answered and refused (ServerError may have acted). A step is sent at most once, whatever happens. Thread: the
/// network thread.
class Hand
{
public:
    virtual ~Hand() = default;
    virtual Async<StepAnswer> perform(Permit permit, Step step, Deadline deadline, Cancel cancel) = 0;
};

/// Who reads and who acts at each endpoint; filled by the composition. For Wingman's own configuration too.
class Ports
{
public:
    virtual ~Ports() = default;
    /// Errors: NotFound for an endpoint nobody named.
    virtual Result<std::shared_ptr<inventory::Reader>> reader(const EndpointId &endpoint) const = 0;
    virtual Result<std::shared_ptr<Hand>> hand(const EndpointId &endpoint) const = 0;
    virtual QList<inventory::Endpoint> endpoints() const = 0;
};

} // namespace wingman::operations
