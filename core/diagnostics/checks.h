// SPDX-License-Identifier: GPL-3.0-or-later
// The checks that every Wingman has, built over what the composition hands in.
#pragma once

#include "diagnostics/doctor.h"
#include "policy/policy.h"
#include "storage/database.h"

#include <memory>
#include <vector>

namespace wingman::diagnostics {

/// What the checks look at. Where a part is missing (null or empty function) its check is Skipped with a sentence, so
/// that the doctor also works when the data folder cannot be used at all.
struct Ports
{
    QString dataFolder;
    std::shared_ptr<storage::Database> database; // null where it could not be opened
    std::optional<Error> databaseError;          // why not
    std::vector<storage::Migration> migrations;

    /// Verifies the newest part of the chain; answers how many entries it looked at. Errors: ChainBroken,
    /// DatabaseFailed, ….
    std::function<Async<qint64>(Deadline, Cancel)> auditChain;
    /// The time of the newest record that was written, or none.
    std::function<Async<std::optional<Instant>>(Deadline, Cancel)> newestRecord;
    /// Asks the keychain whether it answers, without writing; answers its name. Errors: KeychainUnavailable,
    /// KeychainLocked.
    std::function<Async<QString>(Deadline, Cancel)> keychain;

    std::optional<policy::Posture> posture;
    QList<std::shared_ptr<inventory::Reader>> endpoints;
    std::shared_ptr<const Clock> clock;
};

/// "data-folder", "database", "migrations", "audit-chain", "keychain", "clock", "mode", then "endpoint:NAME" for each.
std::vector<Check> standardChecks(Ports ports);

} // namespace wingman::diagnostics
