// SPDX-License-Identifier: GPL-3.0-or-later
// The whole stored configuration, verified and parsed.
#pragma once

#include "configuration/armed_mode.h"
#include "configuration/document_store.h"
#include "configuration/saved_endpoints.h"
#include "configuration/settings.h"
#include "policy/policy.h"

namespace wingman::configuration {

struct Stored
{
    policy::Policy policy; // its version is the policy document's
    SettingValues settings;
    SavedEndpoints endpoints;
    ArmedMode mode;
    std::array<qint64, allDocuments.size()> versions{}; // by Document; 0: nothing was stored yet

    Instant policyWrittenAt{}; // when the policy that holds was stored

    qint64 version(Document document) const { return versions.at(static_cast<std::size_t>(document)); }
    /// One document as it would be stored.
    QJsonObject body(Document document) const;
    /// Puts a document in. Errors: those of its parser.
    Result<> set(Document document, const QJsonObject &body, qint64 version);
};

/// Reads and verifies every document. Errors: RecordTampered, and those of Connection and of the parsers.
/// Thread: the database's, inside a job.
Result<Stored> readStored(storage::Connection &connection, const DocumentStore &store, DocumentStore::Seen seen);

} // namespace wingman::configuration
