// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of executions. Synchronous parts of a database job; who changes a state names the state before it, so that of
// two processes one wins. Thread: the database's.
#pragma once

#include "execution/record.h"
#include "storage/connection.h"

namespace wingman::execution {

struct RecordFilter
{
    QList<State> states; // empty: all
    QString target;      // part of a target's address
    int limit = 50;      // newest first
};

Result<> insertRecord(storage::Connection &connection, const Record &record);

/// Errors: NotFound, RecordTampered where the stored plan, or what is said of its end, is not what its entries in the
/// chain name.
Result<Record> recordOfPlan(storage::Connection &connection, const PlanId &plan);
Result<Record> recordOf(storage::Connection &connection, const ExecutionId &execution);
/// A row that cannot be read is left out and counted in `damaged`.
Result<QList<Record>> records(storage::Connection &connection, const RecordFilter &filter, int &damaged);

/// From one of `from` to `to`; StateWrong where it was in none of them.
Result<> changeState(storage::Connection &connection, const ExecutionId &execution, const QList<State> &from, State to);
/// Writes state, findings, error, times, owner and sequences as they are in `record`, if its state was one of `from`.
Result<> updateRecord(storage::Connection &connection, const Record &record, const QList<State> &from);
/// Says nothing more of a target once its execution has come to an end.
Result<> updateTarget(storage::Connection &connection, const ExecutionId &execution, const TargetRecord &target);
Result<> writeStep(storage::Connection &connection, const ExecutionId &execution, int targetPosition,
                   const StepRecord &step);

/// Counts real acts for the gate's rate limit, and forgets old ones.
Result<> rememberAct(storage::Connection &connection, const Record &record, Instant now);
Result<policy::RecentActs> recentActs(storage::Connection &connection, const operations::OperationId &operation,
                                      Instant now);

} // namespace wingman::execution
