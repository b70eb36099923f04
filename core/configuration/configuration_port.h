// SPDX-License-Identifier: GPL-3.0-or-later
// Reader and hand of Wingman's own configuration, so that the executor changes it like any other target.
#pragma once

#include "configuration/posture_service.h"
#include "configuration/secret_files.h"
#include "operations/hand.h"

namespace wingman::configuration {

/// The checks before lab is armed that this room cannot make itself. Each answers what is wrong, in sentences; empty
/// means that all is well. One that is missing counts as failed.
struct ArmingChecks
{
    using Check = std::function<Async<QStringList>(Deadline, Cancel)>;
    Check chain;     // does the audit chain verify?
    Check endpoints; // does every endpoint in scope pass the doctor?
};

/// For the endpoint named "wingman". Its change and the entry "policy.changed" (…) become durable in one transaction;
/// the entry names the actor of the intent that the permit speaks of, and without that intent nothing is changed.
///
/// Facts of wingman://mode/arm, asked for by that name, come with the checks before arming; asked for by its object's
/// id ("mode"), as when the result is read back, without. Errors of the hand: Conflict (changed meanwhile), those of
/// changes.h, RecordTampered, AuditUnwritable, Unreachable where the database took no job (nothing was done).
/// Thread: any with an event loop.
class ConfigurationPort final : public inventory::Reader, public operations::Hand
{
public:
    ConfigurationPort(std::shared_ptr<storage::Database> database, std::shared_ptr<const DocumentStore> store,
                      std::shared_ptr<const PostureService> posture, std::shared_ptr<const Clock> clock,
                      ArmingChecks checks, SecretFiles files = {});
    ~ConfigurationPort() override;

    const inventory::Endpoint &endpoint() const override;
    Async<inventory::Engine> engine(Deadline deadline, Cancel cancel) override;
    Async<inventory::Snapshot> snapshot(Deadline deadline, Cancel cancel) override; // Unsupported
    Async<inventory::Facts> facts(inventory::TargetRef target, QString nameOrId, Deadline deadline,
                                  Cancel cancel) override;
    std::shared_ptr<inventory::Stream<inventory::WatchItem>> watch(Cancel cancel) override; // ends at once
    Async<std::shared_ptr<inventory::Stream<inventory::LogLine>>>
    logs(ObjectId container, inventory::LogOptions options, Deadline deadline, Cancel cancel) override;
    Async<std::shared_ptr<inventory::Stream<inventory::StatsSample>>> stats(ObjectId container, Deadline deadline,
                                                                            Cancel cancel) override;
    /// The document that the target belongs to, as JSON text.
    Async<QByteArray> inspect(inventory::TargetRef target, QString nameOrId, Deadline deadline, Cancel cancel) override;
    Async<QList<inventory::LayerCheck>> examine(Deadline deadline, Cancel cancel) override;

    Async<operations::StepAnswer> perform(operations::Permit permit, operations::Step step, Deadline deadline,
                                          Cancel cancel) override;

    struct State;

private:
    std::shared_ptr<const State> m_state;
};

} // namespace wingman::configuration
