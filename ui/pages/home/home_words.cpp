// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/home/home_words.h"

#include "models/protection.h"
#include "widgets/format.h"
#include "widgets/operation_words.h"

#include <QCoreApplication>
#include <QDateTime>

namespace wingman::ui {
namespace {

using Kind = AttentionKind;

constexpr int noon = 12;
constexpr int evening = 18;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::ui::Home)
};

int small(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, 1000000));
}

QString personOf(const QString &actor)
{
    return inert(actor.section(QLatin1Char(':'), -1));
}

struct Workloads
{
    qint64 running = 0, unhealthy = 0, stopped = 0, unknown = 0;
    bool any = false; // of an endpoint that was read
};

Workloads countOf(const HomeState &state)
{
    using inventory::ContainerState;
    Workloads sum;
    for (const inventory::Store::Entry &entry : state.entries) {
        if (!entry.snapshot)
            continue;
        sum.any = true;
        const inventory::Snapshot &snapshot = *entry.snapshot;
        if (!entry.live) {
            sum.unknown += snapshot.containers.size() + snapshot.guests.size();
            continue;
        }
        for (const inventory::Container &container : snapshot.containers) {
            const bool running = container.state == ContainerState::Running;
            sum.running += running;
            sum.unhealthy += running && container.health == inventory::Health::Unhealthy;
            sum.stopped += container.state == ContainerState::Exited || container.state == ContainerState::Dead;
        }
        for (const inventory::Guest &guest : snapshot.guests) {
            sum.running += guest.status == QStringLiteral("running");
            sum.stopped += guest.status == QStringLiteral("stopped") && !guest.isTemplate;
        }
    }
    return sum;
}

/// "docker-1 · shop": where it is, and what it belongs to.
QString whereOf(const Attention &attention, const HomeState &state)
{
    const QString endpoint = attention.endpoint ? attention.endpoint->text() : QString();
    for (const inventory::Store::Entry &entry : state.entries) {
        if (!attention.endpoint || entry.endpoint.id != *attention.endpoint || !entry.snapshot)
            continue;
        for (const inventory::Container &container : entry.snapshot->containers) {
            if (container.name != attention.subject)
                continue;
            const QString status = inert(container.status);
            return container.project.isEmpty()
                       ? Words::tr("%1 · on %2", "the engine's sentence, the endpoint").arg(status, endpoint)
                       : Words::tr("%1 · %2 on %3", "the engine's sentence, the project, the endpoint")
                             .arg(status, inert(container.project), endpoint);
        }
    }
    return Words::tr("on %1", "an endpoint").arg(endpoint);
}

const execution::Record *recordOf(const Attention &attention, const HomeState &state)
{
    for (const execution::Record &record : state.records) {
        if (record.plan.id.text() == attention.reference)
            return &record;
    }
    return nullptr;
}

QString deedOf(const Attention &attention, const HomeState &state)
{
    if (const execution::Record *record = recordOf(attention, state))
        return operationWords(record->plan.operation, {}, record->plan.parameters, subjectOf(record->plan)).title;
    return inert(attention.subject);
}

QString untilOf(const Attention &attention, const HomeState &state)
{
    return attention.until ? formatAge(ageOf(state.now, *attention.until)) : unknownText();
}

QString askedOf(const Attention &attention, const HomeState &state)
{
    const execution::Record *record = recordOf(attention, state);
    const QString left = untilOf(attention, state);
    if (!record)
        return Words::tr("lapses in %1").arg(left);
    const QString who = personOf(record->plan.requester.id.text());
    const QString reason = inert(record->plan.reason);
    return reason.isEmpty() ? Words::tr("asked by %1; lapses in %2").arg(who, left)
                            : Words::tr("asked by %1: “%2”; lapses in %3").arg(who, reason, left);
}

QString titleOf(const Attention &attention, const HomeState &state)
{
    const QString subject = inert(attention.subject);
    const QString endpoint = attention.endpoint ? attention.endpoint->text() : QString();
    switch (attention.kind) {
    case Kind::ChainBroken:
        return Words::tr("The record does not verify");
    case Kind::Lockdown:
        return Words::tr("Lockdown: nothing can be changed");
    case Kind::OutcomeUnknown:
        return Words::tr("Nobody knows how this ended: %1").arg(deedOf(attention, state));
    case Kind::SettingRefused:
        return Words::tr("A setting is refused, and acting is blocked");
    case Kind::EndpointLost:
        return Words::tr("%1 does not answer").arg(subject);
    case Kind::EndpointRefused:
        return Words::tr("An endpoint cannot be used");
    case Kind::NodeOffline:
        return Words::tr("Node %1 of %2 is offline").arg(subject, endpoint);
    case Kind::CertificateEnds:
        return attention.count > 0
                   ? Words::tr("The certificate of %1 ends in %n day(s)", nullptr, small(attention.count)).arg(subject)
                   : Words::tr("The certificate of %1 has ended").arg(subject);
    case Kind::Unprotected:
        return Words::tr("%n guest(s) of %1 without a recent backup", nullptr, small(attention.count)).arg(endpoint);
    case Kind::ContainerDead:
        return Words::tr("%1 is dead").arg(subject);
    case Kind::Restarting:
        return Words::tr("%1 does not stay up").arg(subject);
    case Kind::Unhealthy:
        return Words::tr("%1 is unhealthy").arg(subject);
    case Kind::ApprovalWaiting:
        return Words::tr("Waits for approval: %1").arg(deedOf(attention, state));
    case Kind::ExecutionFailed:
        return Words::tr("Failed: %1").arg(deedOf(attention, state));
    case Kind::ApprovalGiven:
        return Words::tr("Approved, not started: %1").arg(deedOf(attention, state));
    case Kind::DangerousOn:
        return Words::tr("Dangerous operations are allowed");
    case Kind::PartlyRead:
        return Words::tr("%1 could only be read in part").arg(subject);
    case Kind::ChainUnverified:
        return attention.evidence ? Words::tr("The record was not verified for more than a day")
                                  : Words::tr("The record was not verified yet");
    }
    return {};
}

QString lostOf(const Attention &attention, const HomeState &state)
{
    const QString why = attention.error ? attention.error->sentence() : QString();
    for (const inventory::Store::Entry &entry : state.entries) {
        if (!attention.endpoint || entry.endpoint.id != *attention.endpoint || !entry.snapshot)
            continue;
        const qint64 rows = entry.snapshot->containers.size() + entry.snapshot->guests.size();
        if (rows > 0)
            return Words::tr("%1 · its %n workload(s) are shown as last seen", "why it does not answer", small(rows))
                .arg(inert(why));
    }
    return inert(why);
}

QString whyOf(const Attention &attention, const HomeState &state)
{
    switch (attention.kind) {
    case Kind::ChainBroken:
        return attention.count > 0
                   ? Words::tr("%n violation(s) found: something was changed, removed or put in", nullptr,
                               small(attention.count))
                   : Words::tr("its end is not the one that was seen before: it was cut off or written anew");
    case Kind::Lockdown:
        return inert(attention.subject);
    case Kind::OutcomeUnknown:
        return attention.error ? inert(attention.error->sentence())
                               : Words::tr("it was sent, and the answer was lost; look at the target");
    case Kind::SettingRefused:
        return attention.error ? inert(attention.error->sentence()) : QString();
    case Kind::EndpointLost:
        return lostOf(attention, state);
    case Kind::EndpointRefused:
        return inert(attention.subject);
    case Kind::NodeOffline:
        return Words::tr("the cluster says so; its guests are not reachable");
    case Kind::CertificateEnds:
        return attention.until ? Words::tr("node of %1; valid until %2")
                                     .arg(attention.endpoint ? attention.endpoint->text() : QString(),
                                          formatInstant(*attention.until))
                               : QString();
    case Kind::Unprotected:
        return attention.until ? Words::tr("the longest: %1, since %2")
                                     .arg(inert(attention.subject), formatInstant(*attention.until))
                               : Words::tr("of %1 there is none at all").arg(inert(attention.subject));
    case Kind::ContainerDead:
    case Kind::Restarting:
    case Kind::Unhealthy:
        return whereOf(attention, state);
    case Kind::ApprovalWaiting:
    case Kind::ApprovalGiven:
        return askedOf(attention, state);
    case Kind::ExecutionFailed:
        return attention.error ? inert(attention.error->sentence()) : QString();
    case Kind::DangerousOn:
        return attention.until ? Words::tr("by %1; ends in %2").arg(inert(attention.subject), untilOf(attention, state))
                               : Words::tr("by %1, until it is taken away").arg(inert(attention.subject));
    case Kind::PartlyRead:
        return Words::tr("%n part(s) are missing; the rest is shown", nullptr, small(attention.count));
    case Kind::ChainUnverified:
        return Words::tr("looking through it takes a moment and changes nothing");
    }
    return {};
}

Icon iconOf(Kind kind)
{
    switch (kind) {
    case Kind::ChainBroken:
    case Kind::ChainUnverified:
        return Icon::Chain;
    case Kind::Lockdown:
        return Icon::Lock;
    case Kind::OutcomeUnknown:
        return Icon::Question;
    case Kind::SettingRefused:
        return Icon::Settings;
    case Kind::EndpointLost:
    case Kind::EndpointRefused:
        return Icon::Unplugged;
    case Kind::NodeOffline:
        return Icon::Server;
    case Kind::CertificateEnds:
        return Icon::Secrets;
    case Kind::Unprotected:
        return Icon::Resources;
    case Kind::ContainerDead:
    case Kind::Restarting:
        return Icon::Container;
    case Kind::Unhealthy:
        return Icon::Health;
    case Kind::ApprovalWaiting:
    case Kind::ApprovalGiven:
        return Icon::Shield;
    case Kind::ExecutionFailed:
        return Icon::Error;
    case Kind::DangerousOn:
        return Icon::Warning;
    case Kind::PartlyRead:
        return Icon::Fleet;
    }
    return Icon::Info;
}

Tone toneOf(const Attention &attention)
{
    if (attention.kind == Kind::ApprovalWaiting || attention.kind == Kind::ApprovalGiven)
        return Tone::Accent;
    switch (attention.urgency) {
    case Urgency::Now:
        return Tone::Danger;
    case Urgency::Soon:
        return Tone::Warn;
    case Urgency::Look:
        return Tone::Muted;
    }
    return Tone::Muted;
}

QString buttonOf(const Attention &attention)
{
    if (attention.action == QStringLiteral("audit.verify"))
        return Words::tr("Verify");
    if (attention.action == QStringLiteral("audit.open"))
        return Words::tr("Open the record");
    if (attention.action == QStringLiteral("endpoint.doctor"))
        return Words::tr("Run doctor");
    if (attention.action == QStringLiteral("fleet.open"))
        return Words::tr("Open Fleet");
    if (attention.action == QStringLiteral("posture.open"))
        return Words::tr("Why?");
    if (attention.action == QStringLiteral("record.open")) {
        const bool waits = attention.kind == Kind::ApprovalWaiting || attention.kind == Kind::ApprovalGiven;
        return waits ? Words::tr("Review plan") : Words::tr("Open");
    }
    return Words::tr("Open"); // what interrupts is offered where somebody has looked
}

QString changesOf(const HomeState &state)
{
    int done = 0;
    for (const execution::Record &record : state.records)
        done += record.plan.mutates && record.startedAt && *record.startedAt >= *state.lastSeen;
    return done == 0 ? Words::tr("nothing changed through Wingman")
                     : Words::tr("%n change(s) through Wingman", nullptr, done);
}

QString outsideOf(const HomeState &state)
{
    int outside = 0;
    for (const history::Entry &entry : *state.outside)
        outside += entry.at >= *state.lastSeen;
    return outside == 0 ? Words::tr("nothing changed outside of it")
                        : Words::tr("%n change(s) outside of it", nullptr, outside);
}

} // namespace

QString greeting(const QString &actor, QTime local)
{
    const QString person = personOf(actor);
    if (local.hour() < noon)
        return Words::tr("Good morning, %1").arg(person);
    return local.hour() < evening ? Words::tr("Good afternoon, %1").arg(person)
                                  : Words::tr("Good evening, %1").arg(person);
}

QString summary(const HomeState &state)
{
    const int count = static_cast<int>(state.attention.size());
    QString wants =
        count == 0 ? Words::tr("Nothing wants attention") : Words::tr("%n thing(s) want attention", nullptr, count);
    if (count == 0 && !isComplete(state))
        wants = Words::tr("Looking at your endpoints");
    if (!state.lastSeen || !state.outside)
        return wants;
    return Words::tr("%1 · since you left %2: %3, %4", "attention, when, what Wingman did, what others did")
        .arg(wants, formatAgo(*state.lastSeen, state.now), changesOf(state), outsideOf(state));
}

int upOf(const HomeState &state)
{
    return static_cast<int>(
        std::count_if(state.entries.cbegin(), state.entries.cend(), [](const auto &entry) { return entry.live; }));
}

int runningOf(const HomeState &state)
{
    return small(countOf(state).running);
}

TileText fleetTile(const HomeState &state)
{
    TileText tile{Words::tr("Fleet"), Words::tr("No endpoints"), Words::tr("add one to begin"), Tone::Muted};
    if (!state.known)
        return {tile.caption, unknownText(), Words::tr("still connecting"), Tone::Muted};
    const qsizetype refused = state.refused.size();
    if (state.entries.isEmpty() && refused == 0)
        return tile;
    const int up = upOf(state);
    const qsizetype all = state.entries.size() + refused;
    tile.value = Words::tr("%1 of %2 up", "endpoints").arg(formatCount(up), formatCount(all));
    tile.line = Words::tr("all of them answer now");
    tile.tone = Tone::Ok;
    if (!isComplete(state)) {
        tile.line = Words::tr("still connecting");
        tile.tone = Tone::Muted;
    } else if (refused > 0 && all - up == refused) {
        tile.line = Words::tr("%n endpoint(s) cannot be used", nullptr, small(refused));
        tile.tone = Tone::Warn;
    } else if (all - up > 1) {
        tile.line = Words::tr("%n endpoint(s) do not answer", nullptr, small(all - up));
        tile.tone = Tone::Warn;
    } else if (up < all) {
        for (const inventory::Store::Entry &entry : state.entries) {
            if (!entry.live)
                tile.line = Words::tr("%1 stale for %2", "an endpoint, a time span")
                                .arg(entry.endpoint.id.text(), formatSpan(ageOf(entry.since, state.now)));
        }
        tile.tone = Tone::Warn;
    }
    return tile;
}

TileText workloadsTile(const HomeState &state)
{
    const Workloads sum = countOf(state);
    TileText tile{Words::tr("Workloads"), unknownText(), Words::tr("nothing was read yet"), Tone::Muted};
    if (!sum.any)
        return tile;
    tile.value = Words::tr("%1 running", "workloads").arg(formatCount(sum.running));
    QStringList parts;
    if (sum.unhealthy > 0)
        parts.append(Words::tr("%n unhealthy", nullptr, small(sum.unhealthy)));
    if (sum.unknown > 0)
        parts.append(Words::tr("%n not known", nullptr, small(sum.unknown)));
    if (sum.stopped > 0)
        parts.append(Words::tr("%n stopped", nullptr, small(sum.stopped)));
    tile.line = parts.isEmpty() ? Words::tr("as of now, all are well") : parts.join(Words::tr(", ", "between parts"));
    tile.tone = sum.unhealthy + sum.unknown > 0 ? Tone::Warn : sum.stopped > 0 ? Tone::Muted : Tone::Ok;
    return tile;
}

TileText protectionTile(const HomeState &state)
{
    qsizetype fresh = 0, without = 0, unknown = 0;
    for (const inventory::Store::Entry &entry : state.entries) {
        if (!entry.snapshot)
            continue;
        for (const inventory::Guest &guest : entry.snapshot->guests) {
            Protection protection = protectionOf(guest, state.now, state.backupDays);
            if (!entry.live && protection != Protection::NotNeeded)
                protection = Protection::Unknown;
            fresh += protection == Protection::Fresh;
            without += protection == Protection::Never || protection == Protection::Old;
            unknown += protection == Protection::Unknown;
        }
    }
    TileText tile{Words::tr("Protection"), unknownText(), Words::tr("no guests of a cluster are known"), Tone::Muted};
    const qsizetype all = fresh + without + unknown;
    if (all == 0)
        return tile;
    tile.value = Words::tr("%1 of %2", "guests that have a backup").arg(formatCount(fresh), formatCount(all));
    tile.line = Words::tr("all have a recent backup");
    tile.tone = Tone::Ok;
    if (without > 0) {
        tile.line = Words::tr("%n without a recent backup", nullptr, small(without));
        tile.tone = Tone::Warn;
    } else if (unknown > 0) {
        tile.line = Words::tr("%n not known", nullptr, small(unknown));
        tile.tone = Tone::Muted;
    }
    return tile;
}

TileText recordTile(const HomeState &state)
{
    const ChainState &chain = state.chain;
    TileText tile{Words::tr("Record"), Words::tr("%1 entries", "of the record").arg(formatCount(chain.entries)),
                  Words::tr("not verified yet"), Tone::Muted};
    if (chain.entries == 0) {
        tile.line = Words::tr("nothing was recorded yet");
    } else if (chain.verifying) {
        tile.line = Words::tr("being verified now");
    } else if (chain.seen.isBroken()) {
        tile.line = chain.seen.violations > 0
                        ? Words::tr("%n violation(s) found", nullptr, small(chain.seen.violations))
                        : Words::tr("its end was cut off or written anew");
        tile.tone = Tone::Danger;
    } else if (chain.error) {
        tile.line = Words::tr("could not be verified");
        tile.tone = Tone::Warn;
    } else if (chain.seen.verifiedAt) {
        tile.line = Words::tr("verified %1", "how long ago").arg(formatAgo(*chain.seen.verifiedAt, state.now));
        tile.tone = Tone::Ok;
    }
    return tile;
}

RowText rowOf(const Attention &attention, const HomeState &state)
{
    RowText row;
    row.icon = iconOf(attention.kind);
    row.tone = toneOf(attention);
    row.title = titleOf(attention, state);
    row.subtitle = whyOf(attention, state);
    row.since = attention.evidence;
    row.showAge = attention.evidence.has_value();
    row.action = buttonOf(attention);
    return row;
}

} // namespace wingman::ui
