// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/home/day_lines.h"

#include "base/redaction.h"
#include "widgets/operation_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace wingman::ui {
namespace {

using namespace std::chrono_literals;

constexpr auto clockDifference = 5s; // between ours and an engine's

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::ui::Day)
};

struct Happening
{
    const char *action;
    const char *sentence;
};
constexpr std::array happenings{
    Happening{"create", QT_TRANSLATE_NOOP("wingman::ui::Day", "%1 was created")},
    Happening{"start", QT_TRANSLATE_NOOP("wingman::ui::Day", "%1 started")},
    Happening{"stop", QT_TRANSLATE_NOOP("wingman::ui::Day", "%1 was stopped")},
    Happening{"restart", QT_TRANSLATE_NOOP("wingman::ui::Day", "%1 was restarted")},
    Happening{"kill", QT_TRANSLATE_NOOP("wingman::ui::Day", "%1 was sent a signal")},
    Happening{"pause", QT_TRANSLATE_NOOP("wingman::ui::Day", "%1 was paused")},
    Happening{"unpause", QT_TRANSLATE_NOOP("wingman::ui::Day", "%1 was resumed")},
    Happening{"rename", QT_TRANSLATE_NOOP("wingman::ui::Day", "%1 was renamed")},
    Happening{"update", QT_TRANSLATE_NOOP("wingman::ui::Day", "The limits of %1 were changed")},
    Happening{"destroy", QT_TRANSLATE_NOOP("wingman::ui::Day", "%1 was removed")},
    Happening{"remove", QT_TRANSLATE_NOOP("wingman::ui::Day", "%1 was removed")},
    Happening{"delete", QT_TRANSLATE_NOOP("wingman::ui::Day", "%1 was deleted")},
    Happening{"die", QT_TRANSLATE_NOOP("wingman::ui::Day", "%1 exited")},
    Happening{"oom", QT_TRANSLATE_NOOP("wingman::ui::Day", "%1 ran out of memory")},
    Happening{"health_status: unhealthy", QT_TRANSLATE_NOOP("wingman::ui::Day", "%1 became unhealthy")},
    Happening{"health_status: healthy", QT_TRANSLATE_NOOP("wingman::ui::Day", "%1 became healthy")},
    Happening{"appeared", QT_TRANSLATE_NOOP("wingman::ui::Day", "%1 appeared")},
    Happening{"gone", QT_TRANSLATE_NOOP("wingman::ui::Day", "%1 is gone")},
};

StateWords markOf(const history::Entry &entry)
{
    if (history::importanceOf(entry) != history::Importance::Trouble)
        return {Words::tr("happened"), Tone::Muted, Shape::Ring};
    const bool unwell = entry.action.startsWith(QStringLiteral("health")) || entry.after == QStringLiteral("unhealthy");
    return unwell ? StateWords{Words::tr("unwell"), Tone::Warn, Shape::HalfDisc}
                  : StateWords{Words::tr("trouble"), Tone::Danger, Shape::Cross};
}

bool isDoneBy(const execution::Record &record, const history::Entry &entry)
{
    if (!record.startedAt || entry.at < *record.startedAt - clockDifference ||
        (record.endedAt && entry.at > *record.endedAt + clockDifference))
        return false;
    return std::any_of(record.plan.targets.cbegin(), record.plan.targets.cend(), [&](const auto &planned) {
        const inventory::TargetRef &target = planned.target();
        return target.endpoint == entry.key.endpoint && target.name == entry.name;
    });
}

DayLine lineOf(const history::Entry &entry, bool outside)
{
    DayLine line;
    line.at = entry.at;
    line.mark = markOf(entry);
    line.text = sentenceOf(entry);
    line.chip = outside ? Words::tr("outside Wingman") : Words::tr("engine event");
    line.chipTone = outside ? Tone::Warn : Tone::Muted;
    return line;
}

DayLine lineOf(const execution::Record &record)
{
    const OperationWords words =
        operationWords(record.plan.operation, {}, record.plan.parameters, subjectOf(record.plan));
    const QString who = inert(record.plan.requester.id.text().section(QLatin1Char(':'), -1));
    DayLine line;
    line.at = record.endedAt.value_or(*record.startedAt);
    line.mark = wordsFor(record.state);
    line.text =
        record.state == execution::State::Succeeded
            ? Words::tr("%1, asked by %2", "what was done, and who").arg(words.done, who)
            : Words::tr("%1: %2, asked by %3", "a deed, how it stands, and who").arg(words.title, line.mark.word, who);
    line.sequence = record.outcomeSequence.value_or(record.intentSequence.value_or(0));
    line.record = record.plan.id.text();
    return line;
}

} // namespace

QString sentenceOf(const history::Entry &entry)
{
    const QString name = inert(entry.name.isEmpty() ? entry.key.object : entry.name);
    for (const Happening &one : happenings) {
        if (entry.action == QLatin1String(one.action))
            return QCoreApplication::translate("wingman::ui::Day", one.sentence).arg(name);
    }
    if (entry.source == history::Source::Event)
        return Words::tr("%1: %2", "a name, the engine's word for what happened").arg(name, inert(entry.action));
    if (entry.before.isEmpty() || entry.after.isEmpty())
        return Words::tr("%1 of %2 changed", "what, of what").arg(inert(entry.action), name);
    return Words::tr("%1 of %2 went from %3 to %4", "what, of what")
        .arg(inert(entry.action), name, inert(entry.before), inert(entry.after));
}

QList<DayLine> dayLines(const HomeState &state, int maximum)
{
    QList<DayLine> lines;
    for (const execution::Record &record : state.records) {
        if (record.plan.mutates && record.startedAt && *record.startedAt >= state.since)
            lines.append(lineOf(record));
    }
    const QList<history::Entry> outside = state.outside.value_or(QList<history::Entry>());
    const QList<history::AwayGroup> groups = state.away ? state.away->groups : QList<history::AwayGroup>();
    for (const history::AwayGroup &group : groups) {
        for (const history::Entry &entry : group.foremost) {
            const bool told = std::any_of(state.records.cbegin(), state.records.cend(),
                                          [&](const execution::Record &record) { return isDoneBy(record, entry); });
            if (!told && history::importanceOf(entry) != history::Importance::Routine)
                lines.append(lineOf(entry, outside.contains(entry)));
        }
    }
    std::stable_sort(lines.begin(), lines.end(),
                     [](const DayLine &left, const DayLine &right) { return left.at > right.at; });
    return lines.mid(0, maximum);
}

} // namespace wingman::ui
