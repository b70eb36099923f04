// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/plan_checks.h"

#include "inventory/docker.h"
#include "widgets/format.h"
#include "widgets/operation_words.h"

#include <QCoreApplication>
#include <algorithm>

namespace wingman::ui {
namespace {

using inventory::Facts;
using operations::Condition;
using Mark = CheckRow::Mark;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::ui::PlanChecks)
};

/// "running for 3 d", where the facts know since when.
QString stateValue(const Facts &facts, Instant now)
{
    const QString state = inert(facts.value(inventory::fact::state).value_or(QString()));
    if (state.isEmpty())
        return unknownText();
    const bool runs = state == QStringLiteral("running");
    const QString &key = runs ? inventory::fact::startedAt : inventory::fact::finishedAt;
    const auto since = parseInstant(facts.value(key).value_or(QString()));
    // Engines write the year 1 for "never".
    if (!since || *since < Instant(std::chrono::hours(24)) || *since > now)
        return state;
    return Words::tr("%1 for %2", "state, age").arg(state, formatSpan(ageOf(*since, now)));
}

const QString snapshotPrefix = QStringLiteral("snapshot.");

/// Not known is said as such: it is not "no".
QString protectionValue(const QString &value)
{
    if (value == QStringLiteral("false"))
        return Words::tr("not protected");
    return value == QStringLiteral("true") ? Words::tr("protected") : Words::tr("not known");
}

QString managedValue(const QString &value)
{
    if (value == QStringLiteral("false"))
        return Words::tr("not managed");
    return value == QStringLiteral("true") ? Words::tr("managed") : Words::tr("not known");
}

QString snapshotValue(const QString &value)
{
    if (value.isEmpty())
        return Words::tr("not there");
    return value == QStringLiteral("unfinished") ? Words::tr("there, but not finished") : Words::tr("there");
}

CheckRow rowOf(const Condition &condition, const Facts &facts, Instant now)
{
    namespace fact = inventory::fact;
    CheckRow row{condition.holds(facts, facts) ? Mark::Holds : Mark::Fails, inert(condition.text()),
                 inert(facts.value(condition.fact).value_or(QString()))};
    row.details = row.sentence;
    const bool wantsNothing = condition.kind == Condition::Kind::Equals && condition.values.value(0).isEmpty();
    if (condition.kind == Condition::Kind::Exists) {
        row.sentence = Words::tr("It is there");
        row.value = facts.object ? shortId(facts.object->text()) : Words::tr("not found");
    } else if (condition.kind == Condition::Kind::Gone) {
        row.sentence = Words::tr("Nothing of this name is there yet");
        row.value = facts.object ? shortId(facts.object->text()) : Words::tr("not found");
    } else if (condition.fact == fact::state) {
        row.sentence = Words::tr("Its state allows it");
        row.value = stateValue(facts, now);
    } else if (condition.fact == fact::name) {
        row.sentence = Words::tr("It is called as planned");
    } else if (condition.fact == QStringLiteral("node")) {
        row.sentence = Words::tr("It is on this node");
    } else if (condition.fact == QStringLiteral("lock") && wantsNothing) {
        row.sentence = Words::tr("No backup, snapshot or migration holds it");
        row.value = row.value.isEmpty() ? Words::tr("not locked") : row.value;
    } else if (condition.fact == QStringLiteral("template")) {
        row.sentence = Words::tr("It is not a template");
        row.value = row.mark == Mark::Holds ? Words::tr("a guest") : Words::tr("a template");
    } else if (condition.fact == QStringLiteral("protection")) {
        row.sentence = Words::tr("It is not protected");
        row.value = protectionValue(row.value);
    } else if (condition.fact == QStringLiteral("ha")) {
        row.sentence = Words::tr("High availability does not manage it");
        row.value = managedValue(row.value);
    } else if (condition.fact.startsWith(snapshotPrefix)) {
        const QString name = inert(condition.fact.mid(snapshotPrefix.size()));
        row.sentence = condition.kind == Condition::Kind::NoneOf ? Words::tr("No snapshot is called %1 yet").arg(name)
                                                                 : Words::tr("Snapshot %1 is there").arg(name);
        row.value = snapshotValue(row.value);
    } else if (condition.fact == QStringLiteral("version")) {
        row.sentence = Words::tr("Nobody has changed it meanwhile");
        row.value = Words::tr("version %1").arg(row.value);
    }
    if (row.value.isEmpty())
        row.value = unknownText();
    return row;
}

std::optional<CheckRow> healthOf(const Facts &facts)
{
    const QString text = facts.value(inventory::fact::health).value_or(QString());
    switch (inventory::healthFromName(text)) {
    case inventory::Health::None:
        return std::nullopt; // it has no health check
    case inventory::Health::Starting:
        return CheckRow{Mark::Warns, Words::tr("It is healthy"), Words::tr("still starting")};
    case inventory::Health::Healthy:
        return CheckRow{Mark::Holds, Words::tr("It is healthy"), Words::tr("healthy")};
    case inventory::Health::Unhealthy:
        return CheckRow{Mark::Warns, Words::tr("It is healthy"), Words::tr("unhealthy")};
    }
    return std::nullopt;
}

} // namespace

QList<CheckRow> checksOf(const operations::TargetPlan &target, Instant now, const QList<RunningWork> &running,
                         const PlanId &own)
{
    QList<CheckRow> rows;
    for (const Condition &condition : target.preconditions)
        rows.append(rowOf(condition, target.before, now));
    if (const auto health = healthOf(target.before))
        rows.append(*health);
    for (const RunningWork &work : running) {
        const bool same = std::any_of(work.plan.targets.cbegin(), work.plan.targets.cend(),
                                      [&](const auto &other) { return other.target() == target.target(); });
        if (same && work.plan.id != own)
            rows.append({Mark::Warns, Words::tr("Nobody else is changing it"),
                         operationWords(work.plan.operation, {}, work.plan.parameters, subjectOf(target)).doing});
    }
    return rows;
}

QString worstOf(const QList<CheckRow> &rows)
{
    for (const Mark mark : {Mark::Fails, Mark::Warns}) {
        const auto found =
            std::find_if(rows.cbegin(), rows.cend(), [mark](const CheckRow &row) { return row.mark == mark; });
        if (found != rows.cend())
            return found->value;
    }
    return {};
}

} // namespace wingman::ui
