// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/audit/step_words.h"

#include "base/redaction.h"
#include "widgets/format.h"
#include "widgets/work_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace wingman::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::ui::Execution)
};

constexpr int mostChanges = 12;

StateWords stepWords(const QString &state)
{
    if (state == QStringLiteral("done"))
        return {Words::tr("done", "a step"), Tone::Ok, Shape::Disc};
    if (state == QStringLiteral("already"))
        return {Words::tr("was so already", "a step"), Tone::Ok, Shape::Disc};
    if (state == QStringLiteral("simulated"))
        return {Words::tr("simulated", "a step"), Tone::Muted, Shape::Square};
    if (state == QStringLiteral("sent"))
        return {Words::tr("sent, waiting for the answer", "a step"), Tone::Accent, Shape::HalfDisc};
    if (state == QStringLiteral("failed"))
        return {Words::tr("failed", "a step"), Tone::Danger, Shape::Cross};
    if (state == QStringLiteral("unknown"))
        return {Words::tr("unknown: the answer was lost", "a step"), Tone::Warn, Shape::Triangle};
    return {Words::tr("not begun", "a step"), Tone::Muted, Shape::Ring};
}

QMap<QString, QString> flattened(const QJsonObject &facts)
{
    QMap<QString, QString> all;
    for (const QString &cls : {QStringLiteral("gate"), QStringLiteral("open")}) {
        const QJsonObject values = facts.value(cls).toObject();
        for (auto it = values.begin(); it != values.end(); ++it)
            all.insert(it.key(), it.value().toString());
    }
    return all;
}

} // namespace

const execution::TargetRecord *recordOf(const execution::Record &record, int position)
{
    for (const execution::TargetRecord &target : record.targets) {
        if (target.position == position)
            return &target;
    }
    return nullptr;
}

DetailLine stepLine(const operations::Plan &plan, const operations::TargetPlan &target, int position,
                    const execution::TargetRecord *done)
{
    const operations::Step &step = target.steps.at(position);
    const execution::StepRecord *last = nullptr;
    for (qsizetype i = 0; done && i < done->steps.size(); ++i) {
        if (done->steps.at(i).position == position) // the last attempt is the one that counts
            last = &done->steps.at(i);
    }
    const StateWords words = stepWords(last ? last->state : QString());
    DetailLine line{.shape = words.shape, .tone = words.tone, .state = words.word, .text = {}};
    const QString title = stepTitle(plan, target, position);
    line.text =
        last && last->attempt > 1
            ? Words::tr("%1: %2, at attempt %3", "step, state, number").arg(title, words.word).arg(last->attempt)
            : Words::tr("%1: %2", "step, state").arg(title, words.word);
    line.below = inert(step.call.text(), 2000);
    line.isBelowMono = true;
    line.copied = step.call.text();
    if (last && last->error)
        line.text += QLatin1Char('\n') + last->error->sentence();
    if (last && last->endedAt)
        line.aside = formatDuration(std::chrono::duration_cast<Milliseconds>(*last->endedAt - last->startedAt));
    return line;
}

DetailLine proofLine(const operations::TargetPlan &target, const execution::TargetRecord &done)
{
    const StateWords words = wordsFor(done.state);
    QStringList promises;
    for (const QList<operations::Condition> &alternative : target.proof) {
        for (const operations::Condition &condition : alternative)
            promises.append(inert(condition.text()));
    }
    promises.removeDuplicates();
    DetailLine line{.shape = words.shape, .tone = words.tone, .state = words.word, .text = {}};
    line.text = Words::tr("Read back and compare with what was promised: %1").arg(words.word);
    line.below = promises.join(QStringLiteral(" · "));
    if (done.error)
        line.text += QLatin1Char('\n') + done.error->sentence();
    if (done.looks > 0)
        line.aside = Words::tr("%n look(s)", nullptr, done.looks);
    return line;
}

StateWords wordsForLevel(policy::Level level)
{
    switch (level) {
    case policy::Level::Info:
        return {Words::tr("for information", "level of a finding"), Tone::Muted, Shape::Disc};
    case policy::Level::Warn:
        return {Words::tr("warning", "level of a finding"), Tone::Warn, Shape::Triangle};
    case policy::Level::Block:
        return {Words::tr("refuses it", "level of a finding"), Tone::Danger, Shape::Bar};
    }
    Q_UNREACHABLE();
}

QString decisionSentence(const approvals::Approval &approval)
{
    const QString asker = inert(approval.requester.text());
    const QString approver = approval.approver ? inert(approval.approver->id.text()) : unknownText();
    switch (approval.state) {
    case approvals::ApprovalState::Requested:
        return Words::tr("%1 asked for it; nobody has decided yet.").arg(asker);
    case approvals::ApprovalState::Approved:
        return Words::tr("%1 approved what %2 asked for. It may be started once.").arg(approver, asker);
    case approvals::ApprovalState::Rejected:
        return Words::tr("%1 rejected what %2 asked for.").arg(approver, asker);
    case approvals::ApprovalState::Used:
        return Words::tr("%1 approved what %2 asked for, and it was used.").arg(approver, asker);
    case approvals::ApprovalState::Expired:
        return approval.approver ? Words::tr("%1 approved it, and it lapsed before it was used.").arg(approver)
                                 : Words::tr("%1 asked for it, and nobody decided in time.").arg(asker);
    case approvals::ApprovalState::Void:
        return Words::tr("It no longer holds: the plan was withdrawn, or no longer described what was there.");
    }
    Q_UNREACHABLE();
}

QString nextStep(const execution::Record &record)
{
    using execution::State;
    switch (record.state) {
    case State::Planned:
        return Words::tr("Nobody has asked for it or started it yet. The plan sheet does both.");
    case State::AwaitingApproval:
        return Words::tr("It waits for an approver, who decides on the plan sheet.");
    case State::Approved:
        return Words::tr("It may be started, once, from the plan sheet.");
    case State::Executing:
    case State::Verifying:
        return Words::tr("It is under way; its steps stand below as they are recorded.");
    case State::Succeeded:
        return {};
    case State::Failed:
        return Words::tr(
            "The target is as it was read last, below. Look at the step that failed, mend what it names, and "
            "plan it anew.");
    case State::Unknown:
        return Words::tr(
            "Whether it was done is not known: the answer was lost. Wingman goes on looking at the target; do "
            "not repeat it before that is clear.");
    case State::Rejected:
        return Words::tr("Nothing was sent. The approver's reason stands below.");
    case State::Expired:
        return Words::tr("Nothing was sent. It can be planned anew.");
    case State::Cancelled:
        return Words::tr("It was stopped. What had been sent by then stands below.");
    case State::RolledBack:
        return Words::tr("It was done and then undone.");
    case State::Blocked:
        return Words::tr("Nothing was sent. What would have to change to allow it stands on the plan sheet.");
    }
    Q_UNREACHABLE();
}

QList<FactText> changesOf(const execution::Record &record, int position)
{
    const execution::TargetRecord *done = recordOf(record, position);
    if (!done || done->after.isEmpty())
        return {};
    const auto before = flattened(record.plan.targets.at(position).before.toJson());
    const auto after = flattened(done->after);
    QList<FactText> changed;
    QList<FactText> same;
    QStringList keys = before.keys();
    keys.append(after.keys());
    keys.removeDuplicates();
    for (const QString &key : std::as_const(keys)) {
        const QString was = before.contains(key) ? inert(before.value(key)) : unknownText();
        const QString is = after.contains(key) ? inert(after.value(key)) : unknownText();
        if (was == is)
            same.append({inert(key), Words::tr("%1, unchanged", "a fact's value").arg(is), false, Tone::Muted});
        else
            changed.append({inert(key), QStringLiteral("%1 → %2").arg(was, is)});
    }
    const auto room = std::max<qsizetype>(mostChanges - changed.size(), 0);
    return changed + same.first(std::min(room, same.size()));
}

} // namespace wingman::ui
