// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/state_words.h"

#include "base/redaction.h"

#include <QCoreApplication>

namespace wingman::ui {
namespace {

using approvals::ApprovalState;
using diagnostics::CheckStatus;
using inventory::ContainerState;
using inventory::Health;
using Verdict = policy::Decision::Verdict;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::ui::State)
};

StateWords unknown(const QString &word)
{
    return {word, Tone::Danger, Shape::Triangle};
}

StateWords staleContainer(ContainerState state)
{
    switch (state) {
    case ContainerState::Created:
        return unknown(Words::tr("Unknown · last seen created"));
    case ContainerState::Running:
        return unknown(Words::tr("Unknown · last seen running"));
    case ContainerState::Paused:
        return unknown(Words::tr("Unknown · last seen paused"));
    case ContainerState::Restarting:
        return unknown(Words::tr("Unknown · last seen restarting"));
    case ContainerState::Removing:
        return unknown(Words::tr("Unknown · last seen being removed"));
    case ContainerState::Exited:
        return unknown(Words::tr("Unknown · last seen exited"));
    case ContainerState::Dead:
        return unknown(Words::tr("Unknown · last seen dead"));
    case ContainerState::Unknown:
        return unknown(Words::tr("Unknown"));
    }
    Q_UNREACHABLE();
}

StateWords running(Health health)
{
    switch (health) {
    case Health::None:
        return {Words::tr("Running"), Tone::Ok, Shape::Disc};
    case Health::Starting:
        return {Words::tr("Starting"), Tone::Accent, Shape::HalfDisc};
    case Health::Healthy:
        return {Words::tr("Healthy"), Tone::Ok, Shape::Disc};
    case Health::Unhealthy:
        return {Words::tr("Unhealthy"), Tone::Warn, Shape::HalfDisc};
    }
    Q_UNREACHABLE();
}

} // namespace

StateWords wordsFor(ContainerState state, Health health, bool stale)
{
    if (stale)
        return staleContainer(state);
    switch (state) {
    case ContainerState::Created:
        return {Words::tr("Created"), Tone::Muted, Shape::Ring};
    case ContainerState::Running:
        return running(health);
    case ContainerState::Paused:
        return {Words::tr("Paused"), Tone::Warn, Shape::Bars};
    case ContainerState::Restarting:
        return {Words::tr("Restarting"), Tone::Warn, Shape::HalfDisc};
    case ContainerState::Removing:
        return {Words::tr("Being removed"), Tone::Muted, Shape::HalfDisc};
    case ContainerState::Exited:
        return {Words::tr("Exited"), Tone::Muted, Shape::Ring};
    case ContainerState::Dead:
        return {Words::tr("Dead"), Tone::Danger, Shape::Cross};
    case ContainerState::Unknown:
        return unknown(Words::tr("Unknown"));
    }
    Q_UNREACHABLE();
}

StateWords wordsForGuest(const QString &status, bool stale)
{
    if (status == QStringLiteral("running"))
        return stale ? unknown(Words::tr("Unknown · last seen running"))
                     : StateWords{Words::tr("Running"), Tone::Ok, Shape::Disc};
    if (status == QStringLiteral("stopped"))
        return stale ? unknown(Words::tr("Unknown · last seen stopped"))
                     : StateWords{Words::tr("Stopped"), Tone::Muted, Shape::Ring};
    if (status == QStringLiteral("paused") || status == QStringLiteral("suspended"))
        return stale ? unknown(Words::tr("Unknown · last seen paused"))
                     : StateWords{Words::tr("Paused"), Tone::Warn, Shape::Bars};
    if (status.isEmpty() || status == QStringLiteral("unknown"))
        return unknown(Words::tr("Unknown"));
    return unknown(Words::tr("Unknown · the cluster says “%1”").arg(inert(status)));
}

StateWords wordsForNode(const QString &status, bool stale)
{
    if (status == QStringLiteral("online"))
        return stale ? unknown(Words::tr("Unknown · last seen online"))
                     : StateWords{Words::tr("Online"), Tone::Ok, Shape::Disc};
    if (status == QStringLiteral("offline"))
        return stale ? unknown(Words::tr("Unknown · last seen offline"))
                     : StateWords{Words::tr("Offline"), Tone::Danger, Shape::Cross};
    if (status.isEmpty() || status == QStringLiteral("unknown"))
        return unknown(Words::tr("Unknown"));
    return unknown(Words::tr("Unknown · the cluster says “%1”").arg(inert(status)));
}

StateWords wordsFor(const inventory::Store::Entry &entry)
{
    if (entry.live)
        return {Words::tr("Connected"), Tone::Ok, Shape::Disc};
    if (!entry.error && !entry.snapshot)
        return {Words::tr("Connecting"), Tone::Accent, Shape::HalfDisc};
    if (!entry.snapshot)
        return {Words::tr("Never reached"), Tone::Danger, Shape::Cross};
    return {Words::tr("Stale"), Tone::Warn, Shape::Triangle};
}

StateWords wordsFor(execution::State state)
{
    using execution::State;
    switch (state) {
    case State::Planned:
        return {Words::tr("Planned"), Tone::Muted, Shape::Ring};
    case State::AwaitingApproval:
        return {Words::tr("Waits for approval"), Tone::Accent, Shape::Bars};
    case State::Approved:
        return {Words::tr("Approved"), Tone::Accent, Shape::Disc};
    case State::Executing:
        return {Words::tr("Running"), Tone::Accent, Shape::HalfDisc};
    case State::Verifying:
        return {Words::tr("Verifying"), Tone::Accent, Shape::HalfDisc};
    case State::Succeeded:
        return {Words::tr("Succeeded"), Tone::Ok, Shape::Disc};
    case State::Failed:
        return {Words::tr("Failed"), Tone::Danger, Shape::Cross};
    case State::Unknown:
        return {Words::tr("Outcome unknown"), Tone::Danger, Shape::Triangle};
    case State::Rejected:
        return {Words::tr("Rejected"), Tone::Danger, Shape::Bar};
    case State::Expired:
        return {Words::tr("Expired"), Tone::Muted, Shape::Ring};
    case State::Cancelled:
        return {Words::tr("Cancelled"), Tone::Muted, Shape::Ring};
    case State::RolledBack:
        return {Words::tr("Rolled back"), Tone::Warn, Shape::HalfDisc};
    case State::Blocked:
        return {Words::tr("Refused"), Tone::Danger, Shape::Bar};
    }
    Q_UNREACHABLE();
}

StateWords wordsFor(ApprovalState state)
{
    switch (state) {
    case ApprovalState::Requested:
        return {Words::tr("Requested"), Tone::Accent, Shape::Bars};
    case ApprovalState::Approved:
        return {Words::tr("Approved"), Tone::Ok, Shape::Disc};
    case ApprovalState::Rejected:
        return {Words::tr("Rejected"), Tone::Danger, Shape::Bar};
    case ApprovalState::Used:
        return {Words::tr("Used"), Tone::Muted, Shape::Disc};
    case ApprovalState::Void:
        return {Words::tr("No longer holds"), Tone::Warn, Shape::Bar};
    case ApprovalState::Expired:
        return {Words::tr("Expired"), Tone::Muted, Shape::Ring};
    }
    Q_UNREACHABLE();
}

StateWords wordsFor(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Deny:
        return {Words::tr("refused"), Tone::Danger, Shape::Bar};
    case Verdict::NeedsApproval:
        return {Words::tr("approval"), Tone::Accent, Shape::Bars};
    case Verdict::Allow:
        return {Words::tr("allowed"), Tone::Ok, Shape::Disc};
    }
    Q_UNREACHABLE();
}

StateWords wordsFor(CheckStatus status)
{
    switch (status) {
    case CheckStatus::Passed:
        return {Words::tr("Passed"), Tone::Ok, Shape::Disc};
    case CheckStatus::Warning:
        return {Words::tr("Warning"), Tone::Warn, Shape::HalfDisc};
    case CheckStatus::Failed:
        return {Words::tr("Failed"), Tone::Danger, Shape::Cross};
    case CheckStatus::Skipped:
        return {Words::tr("Not asked"), Tone::Muted, Shape::Ring};
    }
    Q_UNREACHABLE();
}

StateWords wordsFor(operations::Tier tier)
{
    switch (tier) {
    case operations::Tier::One:
        return {Words::tr("tier 1"), Tone::Muted, Shape::Ring};
    case operations::Tier::Two:
        return {Words::tr("tier 2"), Tone::Warn, Shape::HalfDisc};
    case operations::Tier::Three:
        return {Words::tr("tier 3"), Tone::Danger, Shape::Diamond};
    }
    Q_UNREACHABLE();
}

} // namespace wingman::ui
