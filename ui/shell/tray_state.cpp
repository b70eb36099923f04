// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/tray_state.h"

#include "models/attention.h"

#include <QCoreApplication>
#include <QLocale>

namespace wingman::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::ui::Tray)
};

/// What can be told from what the window holds, and from what it heard last.
QList<Attention> mattersOf(const Feed &feed, const QList<execution::Record> &unknown, int backupDays)
{
    AttentionInput input;
    input.entries = feed.inventory().entries();
    input.refused = refusedEndpoints(feed.overview());
    input.executions = unknown;
    input.chain = feed.chainSeen();
    input.posture = feed.overview().posture;
    input.now = feed.now();
    input.backupDays = backupDays;
    QList<Attention> matters = attentionOf(input);
    // That nobody looked through the chain yet is no matter for the tray; what was found there is.
    matters.removeIf([](const Attention &one) { return one.kind == AttentionKind::ChainUnverified; });
    return matters;
}

TraySign signOf(const Feed &feed, const QList<Attention> &matters, bool areOutcomesRead)
{
    const auto entries = feed.inventory().entries();
    const bool anyLive = std::any_of(entries.cbegin(), entries.cend(), [](const auto &entry) { return entry.live; });
    const bool anyUrgent =
        std::any_of(matters.cbegin(), matters.cend(), [](const Attention &one) { return one.urgency == Urgency::Now; });
    if (anyUrgent)
        return TraySign::Trouble;
    if (!matters.isEmpty() || feed.overview().openApprovals > 0)
        return TraySign::Attention;
    const bool allLive = std::all_of(entries.cbegin(), entries.cend(), [](const auto &entry) { return entry.live; });
    return anyLive && allLive && areOutcomesRead ? TraySign::Well : TraySign::Unknown;
}

QString summaryOf(const TrayState &state, const QList<Attention> &matters, qsizetype running)
{
    const auto of = [&](AttentionKind kind) {
        return static_cast<int>(
            std::count_if(matters.cbegin(), matters.cend(), [kind](const Attention &one) { return one.kind == kind; }));
    };
    const int lost = of(AttentionKind::EndpointLost);
    const int unhealthy = of(AttentionKind::Unhealthy);
    const int refused = of(AttentionKind::EndpointRefused);
    const int unknown = of(AttentionKind::OutcomeUnknown);
    const int broken = of(AttentionKind::ChainBroken);
    const int others = state.attention - lost - unhealthy - refused - unknown - broken;
    QStringList parts;
    if (broken > 0)
        parts.append(Words::tr("the record does not verify"));
    if (unknown > 0)
        parts.append(Words::tr("%n outcome(s) that nobody knows", nullptr, unknown));
    if (lost > 0)
        parts.append(Words::tr("%n endpoint(s) without an answer", nullptr, lost));
    if (refused > 0)
        parts.append(Words::tr("%n endpoint(s) that cannot be used", nullptr, refused));
    if (unhealthy > 0)
        parts.append(Words::tr("%n unhealthy", nullptr, unhealthy));
    if (others > 0)
        parts.append(Words::tr("%n more to look at", nullptr, others));
    if (state.approvals > 0)
        parts.append(Words::tr("%n approval(s) waiting", nullptr, state.approvals));
    if (running > 0)
        parts.append(Words::tr("%n running", nullptr, static_cast<int>(running)));
    if (!parts.isEmpty())
        return QLocale().createSeparatedList(parts);
    return state.sign == TraySign::Well ? Words::tr("All is well") : Words::tr("Nothing is known yet");
}

} // namespace

TrayState trayState(const Feed &feed, const QList<RunningWork> &running,
                    const std::optional<QList<execution::Record>> &unknown, int backupDays)
{
    TrayState state;
    switch (feed.core()) {
    case Feed::Core::Opening:
        state.posture = openingPosture();
        state.summary = Words::tr("Opening");
        return state;
    case Feed::Core::Stopped:
        state.posture = stoppedPosture(*feed.problem());
        state.sign = TraySign::Trouble;
        state.summary = feed.problem()->sentence();
        return state;
    case Feed::Core::Open:
        break;
    }
    const QList<Attention> matters = mattersOf(feed, unknown.value_or(QList<execution::Record>()), backupDays);
    state.posture = wordsFor(feed.overview().posture);
    state.attention = static_cast<int>(matters.size());
    state.approvals = feed.overview().openApprovals;
    state.sign = signOf(feed, matters, unknown.has_value());
    state.summary = summaryOf(state, matters, running.size());
    return state;
}

} // namespace wingman::ui
