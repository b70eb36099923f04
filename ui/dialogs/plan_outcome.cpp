// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/plan_outcome.h"

#include "widgets/format.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace wingman::ui {
namespace {

using execution::Record;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::ui::PlanOutcome)
};

bool anythingSent(const Record &record)
{
    return std::any_of(record.targets.cbegin(), record.targets.cend(),
                       [](const execution::TargetRecord &target) { return !target.steps.isEmpty(); });
}

bool onPaper(const Record &record)
{
    return std::any_of(record.targets.cbegin(), record.targets.cend(), [](const execution::TargetRecord &target) {
        return std::any_of(target.steps.cbegin(), target.steps.cend(),
                           [](const auto &step) { return step.state == QStringLiteral("simulated"); });
    });
}

QString factLabel(const QString &key)
{
    namespace fact = inventory::fact;
    if (key == fact::state)
        return Words::tr("State");
    if (key == fact::name)
        return Words::tr("Name");
    if (key == fact::health)
        return Words::tr("Health");
    if (key == fact::startedAt)
        return Words::tr("Started");
    if (key == fact::finishedAt)
        return Words::tr("Ended");
    if (key == fact::image)
        return Words::tr("Image");
    if (key == QStringLiteral("exitCode"))
        return Words::tr("Exit code");
    if (key == QStringLiteral("restartCount"))
        return Words::tr("Restarts by the engine");
    if (key == QStringLiteral("version"))
        return Words::tr("Version");
    return inert(key);
}

QString factValue(const QString &key, const QString &value)
{
    if (key == inventory::fact::startedAt || key == inventory::fact::finishedAt) {
        const auto instant = parseInstant(value);
        if (!instant || *instant < Instant(std::chrono::hours(24)))
            return Words::tr("never");
        return formatClockTime(*instant);
    }
    return value.isEmpty() ? unknownText() : inert(value);
}

QMap<QString, QString> valuesIn(const QJsonObject &facts)
{
    QMap<QString, QString> values;
    for (const auto *part : {"gate", "open"}) {
        const QJsonObject object = facts.value(QLatin1String(part)).toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            values.insert(it.key(), it->toString());
    }
    return values;
}

OutcomeText failed(const Record &record, const std::optional<Error> &error, const OperationWords &words)
{
    const std::optional<Error> why = error ? error : record.error;
    const bool partly = why && why->code == Code::PartlyDone;
    const QString title =
        partly ? Words::tr("Partly done: %1").arg(words.title) : Words::tr("Not done: %1").arg(words.title);
    return {Tone::Danger, Icon::Error, title, why ? why->sentence() : QString(),
            why ? adviceFor(why->code) : QString()};
}

} // namespace

OutcomeText outcomeOf(Phase phase, const Record &record, const std::optional<Error> &error, const OperationWords &words)
{
    const std::optional<Error> why = error ? error : record.error;
    const QString sentence = why ? why->sentence() : QString();
    switch (phase) {
    case Phase::Planning:
    case Phase::NotPlanned:
    case Phase::Shown:
    case Phase::Refused:
    case Phase::Waiting:
    case Phase::Approved:
    case Phase::Running:
        return {};
    case Phase::Succeeded:
        if (record.plan.simulated)
            return {Tone::Simulated, Icon::Check, words.done,
                    onPaper(record) ? Words::tr("Simulated: planned on real facts, carried out on paper only.")
                                    : Words::tr("In the demonstration only: no real machine was touched.")};
        return {Tone::Ok, Icon::Check, words.done, Words::tr("It was read back and is as promised.")};
    case Phase::Failed:
        return failed(record, error, words);
    case Phase::Unknown:
        return {Tone::Warn, Icon::Question, Words::tr("Not known yet: %1").arg(words.title), sentence,
                Words::tr("It is looked up by itself until it is known. Do not repeat it before.")};
    case Phase::Cancelled:
        return {Tone::Warn, Icon::Stop, Words::tr("Stopped: %1").arg(words.title),
                anythingSent(record)
                    ? Words::tr("What had been sent by then was brought to its end; the steps say how.")
                    : Words::tr("Nothing had been sent; nothing was changed.")};
    case Phase::Withdrawn:
        return {Tone::Muted, Icon::Undo, Words::tr("Withdrawn: %1").arg(words.title),
                Words::tr("Nothing was sent; the record says that it was given up.")};
    case Phase::Rejected:
        return {Tone::Danger, Icon::Close, Words::tr("Rejected: %1").arg(words.title), sentence,
                Words::tr("Talk to whoever rejected it, then plan again.")};
    case Phase::Expired:
        return {Tone::Warn, Icon::Clock, Words::tr("Lapsed: %1").arg(words.title), sentence,
                Words::tr("Plan again: what is there may have changed meanwhile.")};
    case Phase::Void:
        return {Tone::Warn, Icon::Warning, Words::tr("This plan no longer holds"),
                Words::tr("What is there is not what was planned for, so nothing was done."),
                Words::tr("Look at the difference, then plan again.")};
    }
    return {};
}

QString adviceFor(Code code)
{
    switch (code) {
    case Code::PostconditionFailed:
        return Words::tr("Look at its logs and its state before you try again.");
    case Code::EngineRefused:
    case Code::Conflict:
        return Words::tr("The engine's own words say why. Change that, then plan again.");
    case Code::ServerError:
        return Words::tr("The engine failed inside. Look at its own log, then plan again.");
    case Code::Unreachable:
    case Code::TlsFailed:
        return Words::tr("Nothing was sent. Run the doctor for this endpoint in Fleet, then try again.");
    case Code::PermissionRefused:
        return Words::tr("The engine does not let this account do it. Check the rights of its socket or token.");
    case Code::NotDone:
        return Words::tr("It is safe to try again.");
    case Code::PartlyDone:
        return Words::tr("Look at the targets that failed; they can be tried again without the others.");
    case Code::TimedOut:
        return Words::tr("Try again; if it stays slow, run the doctor for this endpoint in Fleet.");
    case Code::AuditUnwritable:
    case Code::DiskFull:
        return Words::tr("Free some space in the data folder, then try again.");
    case Code::RecordTampered:
        return Words::tr("Verify the chain in Audit before anything else.");
    case Code::PreconditionFailed:
    case Code::TargetNotFound:
    case Code::NotFound:
        return Words::tr("Look at it in the list again; it may have changed since.");
    default: // every other one says itself what to do, or there is nothing
        return {};
    }
}

QList<FactChange> changesOf(const operations::TargetPlan &plan, const execution::TargetRecord &record)
{
    if (record.after.isEmpty())
        return {};
    const QMap<QString, QString> before = valuesIn(plan.before.toJson());
    const QMap<QString, QString> after = valuesIn(record.after);
    QSet<QString> promised;
    for (const auto &all : plan.proof) {
        for (const operations::Condition &condition : all)
            promised.insert(condition.fact);
    }
    QList<FactChange> changes;
    if (plan.before.exists() != record.after.contains(QStringLiteral("object"))) {
        const QString there = Words::tr("there");
        const QString gone = Words::tr("gone");
        changes.append({Words::tr("The object"), plan.before.exists() ? there : Words::tr("not there"),
                        plan.before.exists() ? gone : there, true});
        if (plan.before.exists())
            return changes; // of what is gone there is nothing to compare
    }
    QStringList keys = before.keys();
    keys.append(after.keys());
    keys.removeDuplicates();
    // What was promised stands first.
    std::stable_sort(keys.begin(), keys.end(), [&](const QString &left, const QString &right) {
        return promised.contains(left) && !promised.contains(right);
    });
    for (const QString &key : std::as_const(keys)) {
        const bool isChanged = before.value(key) != after.value(key);
        if (!isChanged && !promised.contains(key))
            continue;
        changes.append(
            {factLabel(key), factValue(key, before.value(key)), factValue(key, after.value(key)), isChanged});
    }
    return changes;
}

QStringList differenceLines(const Error &error)
{
    if (error.code != Code::PlanChanged || !error.arguments.contains(QStringLiteral("difference")))
        return {error.sentence()};
    QStringList lines;
    for (const QString &line : error.arguments.text(u"difference").split(QStringLiteral("; "), Qt::SkipEmptyParts))
        lines.append(inert(line));
    return lines;
}

} // namespace wingman::ui
