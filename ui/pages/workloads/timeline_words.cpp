// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workloads/timeline_words.h"

#include "base/redaction.h"
#include "execution/record.h"
#include "widgets/format.h"
#include "widgets/operation_words.h"
#include "widgets/state_words.h"
#include "widgets/task_words.h"

#include <QCoreApplication>

namespace wingman::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::ui::Timeline)
};

struct ActionWord
{
    const char *action;
    const char *word;
};
constexpr ActionWord auditWords[] = {
    {"plan.created", QT_TRANSLATE_NOOP("wingman::ui::Timeline", "Planned")},
    {"approval.requested", QT_TRANSLATE_NOOP("wingman::ui::Timeline", "Approval asked for")},
    {"approval.given", QT_TRANSLATE_NOOP("wingman::ui::Timeline", "Approved")},
    {"approval.rejected", QT_TRANSLATE_NOOP("wingman::ui::Timeline", "Approval refused")},
    {"execution.intent", QT_TRANSLATE_NOOP("wingman::ui::Timeline", "Work began")},
    {"execution.outcome", QT_TRANSLATE_NOOP("wingman::ui::Timeline", "Work ended")},
    {"execution.withdrawn", QT_TRANSLATE_NOOP("wingman::ui::Timeline", "Withdrawn")},
    {"execution.voided", QT_TRANSLATE_NOOP("wingman::ui::Timeline", "Approval void: something differs")},
    {"target.inspect_read", QT_TRANSLATE_NOOP("wingman::ui::Timeline", "Values were shown")},
};
constexpr ActionWord changeWords[] = {
    {"appeared", QT_TRANSLATE_NOOP("wingman::ui::Timeline", "First seen")},
    {"gone", QT_TRANSLATE_NOOP("wingman::ui::Timeline", "Gone")},
    {"state", QT_TRANSLATE_NOOP("wingman::ui::Timeline", "State changed")},
    {"image", QT_TRANSLATE_NOOP("wingman::ui::Timeline", "Image changed")},
    {"name", QT_TRANSLATE_NOOP("wingman::ui::Timeline", "Renamed")},
    {"health", QT_TRANSLATE_NOOP("wingman::ui::Timeline", "Health changed")},
    {"status", QT_TRANSLATE_NOOP("wingman::ui::Timeline", "State changed")},
    {"node", QT_TRANSLATE_NOOP("wingman::ui::Timeline", "Moved to another node")},
};

template <std::size_t N>
QString wordOf(const ActionWord (&words)[N], const QString &action)
{
    for (const ActionWord &one : words) {
        if (action == QLatin1String(one.action))
            return Words::tr(one.word);
    }
    return inert(action);
}

Tone toneOf(history::Importance importance)
{
    switch (importance) {
    case history::Importance::Routine:
        return Tone::Muted;
    case history::Importance::Notable:
        return Tone::Plain;
    case history::Importance::Trouble:
        return Tone::Warn;
    }
    return Tone::Muted;
}

/// A decision of the gate or a state of an execution, as the chain has it.
QString outcomeWord(const QString &outcome)
{
    using Verdict = policy::Decision::Verdict;
    for (const Verdict verdict : {Verdict::Deny, Verdict::NeedsApproval, Verdict::Allow}) {
        if (outcome == policy::verdictName(verdict))
            return wordsFor(verdict).word;
    }
    const auto state = execution::stateFromName(outcome);
    return state ? wordsFor(*state).word : inert(outcome);
}

TimelineWords executionWords(const TimelineItem &item)
{
    TimelineWords words{Icon::Play, Tone::Accent, Words::tr("execution"), verbText(item.action), {}};
    if (const auto state = execution::stateFromName(item.outcome)) {
        const StateWords outcome = wordsFor(*state);
        words.tone = outcome.tone;
        words.detail = outcome.word;
    }
    return words;
}

TimelineWords taskWordsOf(const TimelineItem &item)
{
    TimelineWords words{
        Icon::Server, toneOf(item.importance), Words::tr("cluster task"), taskTypeText(item.action), {}};
    const QString who = inert(item.subject, 80);
    const QString where = inert(item.place, 80);
    if (item.outcome.isEmpty())
        words.detail = Words::tr("running; begun by %1 on %2", "a task").arg(who, where);
    else
        words.detail =
            Words::tr("%1; begun by %2 on %3", "how a task ended").arg(redacted(inert(item.outcome, 300)), who, where);
    return words;
}

} // namespace

TimelineWords wordsFor(const TimelineItem &item)
{
    switch (item.kind) {
    case TimelineKind::Event:
        return {Icon::Server, toneOf(item.importance), Words::tr("engine event"), inert(item.action),
                inert(item.outcome)};
    case TimelineKind::Change:
        return {Icon::Refresh, toneOf(item.importance), Words::tr("seen to differ"), wordOf(changeWords, item.action),
                inert(item.outcome)};
    case TimelineKind::Task:
        return taskWordsOf(item);
    case TimelineKind::Execution:
        return executionWords(item);
    case TimelineKind::Audit:
        return {Icon::Chain, item.importance == history::Importance::Trouble ? Tone::Danger : Tone::Muted,
                Words::tr("audit #%1").arg(formatCount(item.reference.toLongLong())), wordOf(auditWords, item.action),
                outcomeWord(item.outcome)};
    }
    return {};
}

QString lineOf(const TimelineItem &item)
{
    const TimelineWords words = wordsFor(item);
    const QString what = words.detail.isEmpty()
                             ? words.title
                             : Words::tr("%1, %2", "what happened, and its outcome").arg(words.title, words.detail);
    return Words::tr("%1: %2", "kind of a timeline's line, and what happened").arg(words.kind, what);
}

} // namespace wingman::ui
