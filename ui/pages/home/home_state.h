// SPDX-License-Identifier: GPL-3.0-or-later
// All that Home shows, as one value: what the words are made from. What was not read yet is absent, never zero.
#pragma once

#include "history/away.h"
#include "models/attention.h"

namespace wingman::ui {

/// What is known of the chain at this moment.
struct ChainState
{
    qint64 entries = 0;
    ChainSeen seen{};
    bool verifying = false;
    std::optional<Error> error{}; // why the last look came to no end
};

struct HomeState
{
    Instant now{};
    bool known = false;                       // the core has told which endpoints there are
    QString actor{};                          // "os:alice"
    QList<inventory::Store::Entry> entries{}; // within the scope, without Wingman itself
    QStringList refused{};                    // endpoints that cannot be used; none where a scope is set
    QList<Attention> attention{};             // within the scope
    QList<execution::Record> records{};       // within the scope, newest first
    ChainState chain{};
    int backupDays = 7;                  // an older backup counts as none
    std::optional<Instant> lastSeen{};   // before now
    Instant since{};                     // of what follows
    std::optional<history::Away> away{}; // within the scope
    std::optional<QList<history::Entry>> outside{};
    QStringList problems{}; // what could not be read, in sentences
};

/// Whether every endpoint was read, or at least tried.
inline bool isComplete(const HomeState &state)
{
    if (!state.known)
        return false;
    for (const inventory::Store::Entry &entry : state.entries) {
        if (!entry.snapshot && !entry.error)
            return false;
    }
    return true;
}

} // namespace wingman::ui
