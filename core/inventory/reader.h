// SPDX-License-Identifier: GPL-3.0-or-later
// The port through which an endpoint reports. Reading never changes anything there.
#pragma once

#include "inventory/cluster_details.h"
#include "inventory/facts.h"
#include "inventory/snapshot.h"
#include "inventory/stream.h"

#include <memory>
#include <variant>

namespace wingman::inventory {

/// Something the target says happened, for timelines. Attribute values may hold secrets and are not kept.
struct TargetEvent
{
    EndpointId endpoint;
    TargetKind kind = TargetKind::Engine;
    QString object; // id or name as the target gave it
    QString name;
    QString action; // "start", "die", "health_status: healthy", …
    Instant at;
    friend bool operator==(const TargetEvent &, const TargetEvent &) = default;
};

/// The connection of a watch.
struct WatchState
{
    enum class Link : quint8 { Live, Lost };
    Link link = Link::Lost;
    std::optional<Error> error; // why it was lost
};

/// First a Snapshot, then Diffs; after every reconnect, and every 10 minutes, what the target then looks like as a
/// Diff.
using WatchItem = std::variant<Snapshot, Diff, TargetEvent, WatchState>;

struct LogOptions
{
    bool follow = false;
    int tail = 1000; // lines; negative: all
    std::optional<Instant> since;
    std::optional<Instant> until;
    bool timestamps = true;
};

struct LogLine
{
    enum class Source : quint8 { Output, Error, Terminal };
    Source source = Source::Output;
    std::optional<Instant> at;
    QByteArray text;      // the bytes of one line, without its end
    bool complete = true; // false: the line goes on in the next item
};

struct StatsSample
{
    Instant at;
    std::optional<double> cpuShare; // 1.0 = one core; absent in the first sample
    std::optional<qint64> memory;   // bytes in use without reclaimable cache
    std::optional<qint64> memoryLimit;
    std::optional<qint64> received, sent; // bytes since start
    std::optional<qint64> blockRead, blockWritten;
    std::optional<qint64> processes;
};

/// One layer of "can I talk to it": dns, tcp, socket, tls, auth, api. The doctor shows them in order.
struct LayerCheck
{
    QString layer;
    bool passed = false;
    QString detail; // what was found
    std::optional<Error> error;
    QString outageClass; // dns_resolution, timeout, network_unreachable, provider_unavailable, or empty
};

/// Every call ends by its deadline or with Cancelled. Errors: Unreachable, ConnectionLost, TimedOut, ProtocolError,
/// PermissionRefused, NotFound, ServerError. Thread: the network thread.
class Reader
{
public:
    virtual ~Reader() = default;
    virtual const Endpoint &endpoint() const = 0;

    /// Who answers there, without listing anything.
    virtual Async<Engine> engine(Deadline deadline, Cancel cancel) = 0;
    virtual Async<Snapshot> snapshot(Deadline deadline, Cancel cancel) = 0;
    /// Facts of one object, read now. Facts without an object where nothing has that name or id; the kinds that name
    /// whole groups (Project) exist when one member does. `nameOrId` is matched exactly, never as a prefix.
    virtual Async<Facts> facts(TargetRef target, QString nameOrId, Deadline deadline, Cancel cancel) = 0;
    /// The same, with answers to what only some operations have to know (Definition::asks); a question that this kind
    /// of endpoint does not know is left out.
    virtual Async<Facts> moreFacts(TargetRef target, QString nameOrId, QStringList asks, Deadline deadline,
                                   Cancel cancel)
    {
        Q_UNUSED(asks)
        return facts(std::move(target), std::move(nameOrId), deadline, std::move(cancel));
    }
    /// Goes on until cancelled; reconnects by itself with growing pauses (0.5 s to 30 s).
    virtual std::shared_ptr<Stream<WatchItem>> watch(Cancel cancel) = 0;
    virtual Async<std::shared_ptr<Stream<LogLine>>> logs(ObjectId container, LogOptions options, Deadline deadline,
                                                         Cancel cancel) = 0;
    virtual Async<std::shared_ptr<Stream<StatsSample>>> stats(ObjectId container, Deadline deadline, Cancel cancel) = 0;
    /// The raw description of one object as JSON text, for people who ask for it (audited as revealing).
    virtual Async<QByteArray> inspect(TargetRef target, QString nameOrId, Deadline deadline, Cancel cancel) = 0;
    virtual Async<QList<LayerCheck>> examine(Deadline deadline, Cancel cancel) = 0;
    /// What only a cluster knows of its objects; null for everything else.
    virtual std::shared_ptr<ClusterDetails> details() { return {}; }
};

} // namespace wingman::inventory
