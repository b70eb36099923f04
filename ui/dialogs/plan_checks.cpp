// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/plan_checks.h"

#include "dialogs/plan_words.h"
#include "inventory/docker.h"
#include "inventory/fact_names.h"
#include "widgets/format.h"
#include "widgets/operation_words.h"

#include <QCoreApplication>
#include <QLocale>
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
    const QString name = facts.value(inventory::fact::state).value_or(QString());
    if (name.isEmpty())
        return unknownText();
    const QString state = stateWord(name);
    const bool runs = name == QStringLiteral("running");
    const QString &key = runs ? inventory::fact::startedAt : inventory::fact::finishedAt;
    const auto since = parseInstant(facts.value(key).value_or(QString()));
    // Engines write the year 1 for "never".
    if (!since || *since < Instant(std::chrono::hours(24)) || *since > now)
        return state;
    return Words::tr("%1 for %2", "state, age").arg(state, formatSpan(ageOf(*since, now)));
}

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

/// What was read, as the sentence beside it needs it. What could not be read is not "none": empty.
QString valueOf(const Condition &condition, const QString &value, bool holds)
{
    namespace fact = inventory::fact;
    const QString &name = condition.fact;
    if (name == fact::lock)
        return holds ? Words::tr("not locked") : inert(value);
    if (name == fact::isTemplate)
        return holds ? Words::tr("a guest") : Words::tr("a template");
    if (name == fact::protection)
        return protectionValue(value);
    if (name == fact::managed)
        return managedValue(value);
    if (name == fact::linkedClones)
        return holds ? Words::tr("none") : inert(value);
    if (name == fact::configDigest)
        return shortId(value);
    if (name == QStringLiteral("version"))
        return Words::tr("version %1").arg(inert(value));
    if (name.startsWith(fact::ofSnapshot))
        return snapshotValue(value);
    if (name.startsWith(fact::ofDisk))
        return value.isEmpty() ? QString() : formatBytes(value.toLongLong());
    if (name.startsWith(fact::ofGuest) && value == u"absent")
        return Words::tr("not in use");
    if (name.startsWith(fact::atNode) && value == u"absent")
        return Words::tr("not there");
    if (name.startsWith(fact::atNode) || name == fact::task)
        return stateWord(value);
    if (name == fact::archive)
        return inert(value.section(u'/', -1));
    if (name.startsWith(fact::ofStorage))
        return holds ? Words::tr("yes") : Words::tr("no");
    if (name.startsWith(fact::ofPeer) && holds)
        return Words::tr("yes");
    return inert(value);
}

/// The core's words stand in the middle of its own sentences.
QString asSentence(QString words)
{
    if (!words.isEmpty())
        words.replace(0, 1, QLocale().toUpper(words.first(1)));
    return words;
}

CheckRow rowOf(const Condition &condition, const Facts &facts, Instant now)
{
    namespace fact = inventory::fact;
    const bool holds = condition.holds(facts, facts);
    CheckRow row{holds ? Mark::Holds : Mark::Fails, asSentence(inert(condition.text())),
                 valueOf(condition, facts.value(condition.fact).value_or(QString()), holds)};
    const QString allowed = condition.values.join(QStringLiteral(", "));
    row.details = allowed.isEmpty() ? row.sentence : inert(QStringLiteral("%1: %2").arg(condition.fact, allowed));
    if (condition.kind == Condition::Kind::Exists) {
        row.sentence = Words::tr("It is there");
        row.value = facts.object ? shortId(facts.object->text()) : Words::tr("not found");
        row.details = row.sentence;
    } else if (condition.kind == Condition::Kind::Gone) {
        row.sentence = Words::tr("Nothing of this name is there yet");
        row.value = facts.object ? shortId(facts.object->text()) : Words::tr("not found");
        row.details = row.sentence;
    } else if (condition.fact == fact::state) {
        row.sentence = Words::tr("Its state allows it");
        row.value = stateValue(facts, now);
        row.details = inert(condition.text());
    } else if (condition.fact == QStringLiteral("version")) {
        row.sentence = Words::tr("Nobody has changed it meanwhile");
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
