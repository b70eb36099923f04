// SPDX-License-Identifier: GPL-3.0-or-later
// How one endpoint of the mock world is told to misbehave.
#pragma once

#include "base/clock.h"

#include <QList>
#include <functional>
#include <optional>

namespace wingman::targets::mock {

/// The methods of the ports (inventory/reader.h, operations/hand.h).
enum class Method : quint8 { Engine, Snapshot, Facts, Watch, Logs, Stats, Inspect, Examine, Perform, Details };

struct Fault
{
    enum class Kind : quint8 {
        Fail,             // answers with `error`, does nothing
        Refuse,           // nobody accepts the connection: Unreachable, nothing was sent
        Gone,             // the endpoint itself is not there any more: Unreachable
        Stall,            // never answers and never acts; ends by deadline or cancellation
        Slow,             // acts and answers after `delay`, whether somebody still waits or not (a frozen engine)
        Lie,              // says that it is done, and does nothing
        LoseBeforeActing, // the connection ends between request and answer, nothing was done
        LoseAfterActing,  // the same, but it was done
    };
    Kind kind = Kind::Fail;
    std::optional<Error> error{}; // Fail; ServerError without one
    Milliseconds delay{0};        // Slow
    QList<Method> on{};           // which methods; empty: all
    int times = -1;               // how often; negative: until cleared
};

/// Of one endpoint; the first that fits is taken. Thread: the network thread.
class Faults final
{
public:
    void add(Fault fault);
    void clear();
    /// The fault that this call meets, counted down.
    std::optional<Fault> take(Method method);
    /// The same without counting.
    const Fault *peek(Method method) const;

private:
    friend class Site;
    QList<Fault> m_faults;
    std::function<void()> m_changed;
};

} // namespace wingman::targets::mock
