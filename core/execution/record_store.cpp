// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/record_store.h"

#include "audit/entry_at.h"
#include "execution/door_entries.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace wingman::execution {
namespace {

using storage::Connection;

constexpr const char *columns =
    "SELECT id, plan_id, digest, plan, state, findings, error, created_at, started_at, started_by, ended_at, owner,"
    " plan_sequence, intent_sequence, outcome_sequence FROM execution ";

QVariant optionalMicros(const std::optional<Instant> &instant)
{
    return instant ? QVariant(qint64(instant->time_since_epoch().count())) : QVariant();
}

qint64 sinceBoot(SteadyInstant instant)
{
    return std::chrono::floor<std::chrono::microseconds>(instant.time_since_epoch()).count();
}

std::optional<Instant> optionalInstant(const storage::Rows &row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    return Instant(std::chrono::microseconds(row.integer(column)));
}

std::optional<qint64> optionalInteger(const storage::Rows &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.integer(column));
}

QVariant optionalVariant(const std::optional<qint64> &value)
{
    return value ? QVariant(*value) : QVariant();
}

QString text(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString text(const std::optional<Error> &error)
{
    return error ? text(toJson(*error)) : QString();
}

std::optional<Error> errorFromText(const QString &stored)
{
    return errorFromJson(QJsonDocument::fromJson(stored.toUtf8()).object());
}

QString text(const QList<policy::Finding> &findings)
{
    QJsonArray array;
    for (const policy::Finding &finding : findings)
        array.append(finding.toJson());
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

/// For `IN (SELECT value FROM json_each(?))`, so that the SQL stays literal.
QString jsonNames(const QList<State> &states)
{
    QJsonArray names;
    for (const State state : states)
        names.append(stateName(state));
    return QString::fromUtf8(QJsonDocument(names).toJson(QJsonDocument::Compact));
}

Failure tampered(const QString &execution, qint64 sequence)
{
    return fail(Code::RecordTampered,
                {{"what", QStringLiteral("Execution %1").arg(execution)}, {"sequence", sequence}});
}

Result<> loadTargets(Connection &connection, Record &record)
{
    auto targets = connection.query(
        QStringLiteral("SELECT position, target, state, error, after_facts, first_look_at, looks, unchanged_session,"
                       " unchanged_since FROM execution_target WHERE execution_id=? ORDER BY position"),
        {record.id.text()});
    if (!targets)
        return propagate(targets);
    for (;;) {
        const auto there = targets->next();
        if (!there)
            return propagate(there);
        if (!*there)
            break;
        TargetRecord target;
        target.position = static_cast<int>(record.targets.size());
        target.target = targets->text(1);
        // Everybody finds the target of a plan by its position.
        if (targets->integer(0) != target.position || target.position >= record.plan.targets.size() ||
            target.target != record.plan.targets.at(target.position).target().text())
            return tampered(record.id.text(), record.planSequence);
        target.state = stateFromName(targets->text(2)).value_or(State::Unknown);
        target.error = errorFromText(targets->text(3));
        target.after = QJsonDocument::fromJson(targets->text(4).toUtf8()).object();
        target.firstLookAt = optionalInstant(*targets, 5);
        target.looks = static_cast<int>(targets->integer(6));
        target.unchanged = {targets->text(7), SteadyInstant(std::chrono::microseconds(targets->integer(8)))};
        record.targets.append(target);
    }
    auto steps = connection.query(
        QStringLiteral("SELECT target_position, position, attempt, state, error, started_at, ended_at, task, remark"
                       " FROM execution_step"
                       " WHERE execution_id=? ORDER BY target_position, position, attempt"),
        {record.id.text()});
    if (!steps)
        return propagate(steps);
    for (;;) {
        const auto there = steps->next();
        if (!there)
            return propagate(there);
        if (!*there)
            return {};
        StepRecord step{static_cast<int>(steps->integer(1)),
                        static_cast<int>(steps->integer(2)),
                        steps->text(3),
                        errorFromText(steps->text(4)),
                        Instant(std::chrono::microseconds(steps->integer(5))),
                        optionalInstant(*steps, 6),
                        steps->text(7),
                        steps->text(8)};
        const qint64 position = steps->integer(0);
        if (position >= 0 && position < record.targets.size())
            record.targets[position].steps.append(step);
    }
}

bool hasOutcome(State state)
{
    switch (state) {
    case State::Succeeded:
    case State::Failed:
    case State::Unknown:
    case State::Cancelled:
    case State::RolledBack:
        return true;
    case State::Planned:
    case State::AwaitingApproval:
    case State::Approved:
    case State::Executing:
    case State::Verifying:
    case State::Rejected:
    case State::Expired:
    case State::Blocked:
        break;
    }
    return false;
}

/// What a record says of its end is what the chain says; a record without an end has none there.
bool outcomeAgrees(Connection &connection, const Record &record)
{
    if (!record.outcomeSequence)
        return !hasOutcome(record.state);
    const auto entry = audit::entryAt(connection, *record.outcomeSequence);
    if (!entry || entry->what.execution != record.id.text())
        return false;
    if (record.state == State::Blocked)
        return entry->what.action == QStringLiteral("execution.voided");
    if (record.state == State::Cancelled && !record.intentSequence)
        return entry->what.action == QStringLiteral("execution.withdrawn");
    if (!hasOutcome(record.state) || !record.intentSequence || entry->what.result != stateName(record.state))
        return false;
    if (!isEnd(record.state))
        return true; // its targets are being looked at
    const QJsonArray said = entry->what.parameters.value(QStringLiteral("outcomes")).toArray();
    for (qsizetype i = 0; i < qMin(said.size(), record.targets.size()); ++i) {
        if (said.at(i).toObject().value(QStringLiteral("state")).toString() != stateName(record.targets.at(i).state))
            return false;
    }
    return true;
}

/// The plan as it stands there, also what an approval does not cover, is the one that was written with the entry of
/// the plan or, with the facts as they were then, of the intent.
bool planAgrees(Connection &connection, const Record &record, const audit::Entry &planEntry)
{
    const QString key = QStringLiteral("before");
    if (!record.intentSequence)
        return planEntry.what.parameters.value(key).toString() == storedPlanDigest(record.plan);
    const auto intent = audit::entryAt(connection, *record.intentSequence);
    return intent && intent->what.action == QStringLiteral("execution.intent") &&
           intent->what.execution == record.id.text() &&
           intent->what.parameters.value(key).toString() == storedPlanDigest(record.plan);
}

Result<Record> fromRow(Connection &connection, const storage::Rows &row)
{
    const QString idText = row.text(0);
    const qint64 planSequence = row.integer(12);
    const auto id = ExecutionId::parse(idText);
    const auto plan = operations::Plan::fromJson(QJsonDocument::fromJson(row.text(3).toUtf8()).object());
    const auto state = stateFromName(row.text(4));
    if (!id || !plan || !state || plan->id.text() != row.text(1))
        return tampered(idText, planSequence);
    // The plan is believed only with the digest that the chain has for it.
    const auto entry = audit::entryAt(connection, planSequence);
    const QString digest = QString::fromLatin1(plan->digest().toHex());
    if (!entry || entry->what.plan != plan->id.text() || entry->what.execution != idText ||
        entry->what.action != QStringLiteral("plan.created") || row.bytes(2) != plan->digest() ||
        entry->what.parameters.value(QStringLiteral("digest")).toString() != digest)
        return tampered(idText, planSequence);
    Record record{.id = *id,
                  .plan = *plan,
                  .state = *state,
                  .findings = {},
                  .error = errorFromText(row.text(6)),
                  .startedAt = optionalInstant(row, 8),
                  .startedBy = row.text(9),
                  .endedAt = optionalInstant(row, 10),
                  .owner = row.text(11),
                  .planSequence = planSequence,
                  .intentSequence = optionalInteger(row, 13),
                  .outcomeSequence = optionalInteger(row, 14),
                  .targets = {}};
    for (const QJsonArray values = QJsonDocument::fromJson(row.text(5).toUtf8()).array();
         const QJsonValue &value : values) {
        if (const auto finding = policy::Finding::fromJson(value.toObject()))
            record.findings.append(*finding);
    }
    if (auto loaded = loadTargets(connection, record); !loaded)
        return propagate(loaded);
    if (record.targets.size() != record.plan.targets.size() || !planAgrees(connection, record, *entry) ||
        !outcomeAgrees(connection, record))
        return tampered(idText, planSequence);
    return record;
}

Result<Record> oneRecord(Connection &connection, const QString &where, const QString &id)
{
    auto rows = connection.query(QLatin1String(columns) + where, {id});
    if (!rows)
        return propagate(rows);
    const auto there = rows->next();
    if (!there)
        return propagate(there);
    if (!*there)
        return fail(Code::NotFound, {{"what", id}});
    return fromRow(connection, *rows);
}

} // namespace

Result<> insertRecord(Connection &connection, const Record &record)
{
    const auto inserted = connection.exec(
        QStringLiteral(
            "INSERT INTO execution(id, plan_id, digest, plan, operation, tier, mode, simulated, requester, state,"
            " findings, error, created_at, plan_sequence) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?)"),
        {record.id.text(), record.plan.id.text(), record.plan.digest(), text(record.plan.toJson()),
         record.plan.operation.text(), qint64(record.plan.tier), operations::modeName(record.plan.mode),
         qint64(record.plan.simulated ? 1 : 0), record.plan.requester.id.text(), stateName(record.state),
         text(record.findings), text(record.error), qint64(record.plan.createdAt.time_since_epoch().count()),
         record.planSequence});
    if (!inserted)
        return propagate(inserted);
    for (const TargetRecord &target : record.targets) {
        const auto row = connection.exec(
            QStringLiteral("INSERT INTO execution_target(execution_id, position, target, state) VALUES(?,?,?,?)"),
            {record.id.text(), qint64(target.position), target.target, stateName(target.state)});
        if (!row)
            return propagate(row);
    }
    return {};
}

Result<Record> recordOfPlan(Connection &connection, const PlanId &plan)
{
    return oneRecord(connection, QStringLiteral("WHERE plan_id=?"), plan.text());
}

Result<Record> recordOf(Connection &connection, const ExecutionId &execution)
{
    return oneRecord(connection, QStringLiteral("WHERE id=?"), execution.text());
}

Result<QList<Record>> records(Connection &connection, const RecordFilter &filter, int &damaged)
{
    auto rows = connection.query(
        QLatin1String(columns) +
            QStringLiteral(
                "WHERE (?=0 OR state IN (SELECT value FROM json_each(?))) AND (?='' OR EXISTS("
                "SELECT 1 FROM execution_target t WHERE t.execution_id=execution.id AND instr(t.target, ?)>0))"
                " ORDER BY created_at DESC, plan_sequence DESC LIMIT ?"),
        {qint64(filter.states.size()), jsonNames(filter.states), filter.target, filter.target, qint64(filter.limit)});
    if (!rows)
        return propagate(rows);
    QList<Record> result;
    for (;;) {
        const auto there = rows->next();
        if (!there)
            return propagate(there);
        if (!*there)
            return result;
        auto record = fromRow(connection, *rows);
        if (record)
            result.append(*record);
        else
            ++damaged;
    }
}

Result<> changeState(Connection &connection, const ExecutionId &execution, const QList<State> &from, State to)
{
    const auto changed = connection.exec(
        QStringLiteral("UPDATE execution SET state=? WHERE id=? AND state IN (SELECT value FROM json_each(?))"),
        {stateName(to), execution.text(), jsonNames(from)});
    if (!changed)
        return propagate(changed);
    if (*changed != 1) {
        const auto state =
            connection.scalar(QStringLiteral("SELECT state FROM execution WHERE id=?"), {execution.text()});
        return fail(Code::StateWrong,
                    {{"what", execution.text()}, {"state", state ? state->toString() : QStringLiteral("unreadable")}});
    }
    return {};
}

Result<> updateRecord(Connection &connection, const Record &record, const QList<State> &from)
{
    if (auto changed = changeState(connection, record.id, from, record.state); !changed)
        return changed;
    const auto written = connection.exec(
        QStringLiteral("UPDATE execution SET findings=?, error=?, started_at=?, started_by=?, ended_at=?, owner=?,"
                       " intent_sequence=?, outcome_sequence=? WHERE id=?"),
        {text(record.findings), text(record.error), optionalMicros(record.startedAt), record.startedBy,
         optionalMicros(record.endedAt), record.owner, optionalVariant(record.intentSequence),
         optionalVariant(record.outcomeSequence), record.id.text()});
    return written ? Result<>() : propagate(written);
}

Result<> updateTarget(Connection &connection, const ExecutionId &execution, const TargetRecord &target)
{
    const auto written = connection.exec(
        QStringLiteral("UPDATE execution_target SET state=?, error=?, after_facts=?, first_look_at=?, looks=?,"
                       " unchanged_session=?, unchanged_since=? WHERE execution_id=? AND position=? AND EXISTS(SELECT "
                       "1 FROM execution"
                       " WHERE id=execution_id AND state IN ('executing','verifying','unknown'))"),
        {stateName(target.state), text(target.error), target.after.isEmpty() ? QString() : text(target.after),
         optionalMicros(target.firstLookAt), qint64(target.looks), target.unchanged.session,
         sinceBoot(target.unchanged.since), execution.text(), qint64(target.position)});
    return written ? Result<>() : propagate(written);
}

Result<> writeStep(Connection &connection, const ExecutionId &execution, int targetPosition, const StepRecord &step)
{
    const auto written = connection.exec(
        QStringLiteral("INSERT INTO execution_step(execution_id, target_position, position, attempt, state, error,"
                       " started_at, ended_at, task, remark) VALUES(?,?,?,?,?,?,?,?,?,?)"
                       " ON CONFLICT(execution_id, target_position, position, attempt) DO UPDATE SET"
                       " state=excluded.state, error=excluded.error, ended_at=excluded.ended_at, task=excluded.task,"
                       " remark=excluded.remark"),
        {execution.text(), qint64(targetPosition), qint64(step.position), qint64(step.attempt), step.state,
         text(step.error), qint64(step.startedAt.time_since_epoch().count()), optionalMicros(step.endedAt), step.task,
         step.remark});
    return written ? Result<>() : propagate(written);
}

Result<> rememberAct(Connection &connection, const Record &record, Instant now)
{
    const qint64 at = now.time_since_epoch().count();
    const auto forgotten = connection.exec(QStringLiteral("DELETE FROM recent_act WHERE at < ?"),
                                           {at - qint64(std::chrono::microseconds(std::chrono::hours(24)).count())});
    if (!forgotten)
        return propagate(forgotten);
    for (const operations::TargetPlan &target : record.plan.targets) {
        if (target.part == operations::Part::Release || target.part == operations::Part::Undo)
            continue; // one of the two is never needed, and neither is what somebody asked for
        const QString operation = target.operation.value_or(record.plan.operation).text();
        QStringList keys{target.target().text(), policy::objectKey(target.before)};
        keys.removeDuplicates();
        for (const QString &key : std::as_const(keys)) {
            const auto written = connection.exec(
                QStringLiteral("INSERT INTO recent_act(target, operation, at, execution_id) VALUES(?,?,?,?)"),
                {key, operation, at, record.id.text()});
            if (!written)
                return propagate(written);
        }
    }
    return {};
}

Result<policy::RecentActs> recentActs(Connection &connection, const operations::OperationId &operation, Instant now)
{
    const auto hourAgo = now - std::chrono::hours(1);
    auto rows = connection.query(
        QStringLiteral("SELECT target, count(*) FROM recent_act WHERE operation=? AND at>? GROUP BY target"),
        {operation.text(), qint64(hourAgo.time_since_epoch().count())});
    if (!rows)
        return propagate(rows);
    policy::RecentActs acts;
    for (;;) {
        const auto there = rows->next();
        if (!there)
            return propagate(there);
        if (!*there)
            return acts;
        acts.insert(rows->text(0), static_cast<int>(rows->integer(1)));
    }
}

} // namespace wingman::execution
