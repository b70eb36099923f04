// SPDX-License-Identifier: GPL-3.0-or-later
// What is read of endpoints and their objects on demand. Reading never changes anything there.
#pragma once

#include "base/cancel.h"
#include "diagnostics/check_result.h"
#include "inventory/reader.h"

namespace wingman::ui {

/// An engine or cluster that was found on this machine, and is perhaps not saved.
struct Discovered
{
    inventory::Endpoint endpoint; // `source` says what named it
    bool known = false;           // it is among the endpoints already
    QString detail;               // version where it answered
    std::optional<Error> error;   // why it did not
    bool isConnecting = false;    // nobody knows yet
};

/// Log lines in batches: all that is there, at most a few thousand, as soon as one is there.
using LogStream = inventory::Stream<QList<inventory::LogLine>>;
using StatsStream = inventory::Stream<inventory::StatsSample>;

/// Thread: the window's; streams too. Errors: those of inventory::Reader.
class TargetLink
{
public:
    virtual ~TargetLink() = default;
    /// Without those that may hold secrets.
    virtual Async<inventory::Facts> facts(inventory::TargetRef target, QString nameOrId, Cancel cancel) = 0;
    virtual Async<std::shared_ptr<LogStream>> logs(EndpointId endpoint, ObjectId container,
                                                   inventory::LogOptions options, Cancel cancel) = 0;
    virtual Async<std::shared_ptr<StatsStream>> stats(EndpointId endpoint, ObjectId container, Cancel cancel) = 0;
    /// The raw description as JSON. Without `reveal` what can hold secrets (values of environment variables, commands,
    /// label values) is masked; with it the reading is recorded in the chain first, and without the record nothing is
    /// shown.
    virtual Async<QByteArray> inspect(inventory::TargetRef target, QString nameOrId, bool reveal, Cancel cancel) = 0;

    /// Reads an endpoint's rows again now.
    virtual void refresh(const EndpointId &endpoint) = 0;
    /// The doctor: these endpoints, or everything (data folder, database, keychain, endpoints) where none is named.
    virtual Async<QList<diagnostics::CheckResult>> examine(QList<EndpointId> endpoints, Cancel cancel) = 0;
    /// The keychain alone: asks no endpoint. No check where none can be made.
    virtual Async<std::optional<diagnostics::CheckResult>> examineKeychain(Cancel cancel) = 0;
    /// The doctor's layers for an endpoint that is not saved yet.
    virtual Async<diagnostics::CheckResult> tryOut(inventory::Endpoint endpoint, Cancel cancel) = 0;
    /// Environment, Docker contexts, usual sockets.
    virtual Async<QList<Discovered>> discover(Cancel cancel) = 0;
};

} // namespace wingman::ui
