// SPDX-License-Identifier: GPL-3.0-or-later
// The table of attempts that failed, per door (the origin: whoever is wrong at one does not shut the others). Inside a
// transaction of the caller's. Thread: the connection's. Errors of all: those of the database.
#pragma once

#include "identity/actor.h"
#include "identity/attempts.h"
#include "storage/database.h"

namespace wingman::sessions {

/// Counts one as failed before it is looked at, so that it stays so if the program ends meanwhile. What it is answered
/// with if it was wrong. Errors: TooManyAttempts, and then it was not counted.
Result<identity::AttemptVerdict> countAttempt(storage::Connection &connection, const identity::Actor &actor,
                                              const identity::Moment &now);
/// One was right: those of all doors are forgotten.
Result<> forgetAttempts(storage::Connection &connection, const identity::Actor &actor);

/// Worth an entry are the first of a row, each that makes the next ones wait longer, and each at the end of the ladder:
/// a guesser cannot fill the chain.
bool isWorthAnEntry(int failures);
Failure tooMany(const identity::AttemptVerdict &verdict);

} // namespace wingman::sessions
