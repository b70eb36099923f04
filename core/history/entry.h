// SPDX-License-Identifier: GPL-3.0-or-later
// One line of a timeline: something that a target said, or a difference between two reports about it. Pure.
#pragma once

#include "inventory/reader.h"

namespace wingman::history {

/// An object of an endpoint as the target identifies it: a container's id, a volume's name, "qemu/100".
struct ObjectKey
{
    EndpointId endpoint;
    inventory::TargetKind kind{};
    QString object;
    friend bool operator==(const ObjectKey &, const ObjectKey &) = default;
};
size_t qHash(const ObjectKey &key, size_t seed = 0);

enum class Source : quint8 {
    Event = 0,  // the target said so
    Change = 1, // two reports differed: what happened while nobody listened shows as this
};

/// How much it matters to somebody who was away.
enum class Importance : quint8 {
    Routine, // execs, attachments, pulls, "still healthy"
    Notable, // started, stopped, created, renamed, …
    Trouble, // died, out of memory, unhealthy, offline, gone
};

struct Entry
{
    ObjectKey key;
    Source source = Source::Event;
    QString name; // what it was called then
    /// Event: the target's word ("start", "health_status: unhealthy"). Change: "appeared", "gone", or the field that
    /// differs ("state", "image").
    QString action;
    QString before, after; // Change of a field only
    Instant at;
    friend bool operator==(const Entry &, const Entry &) = default;
};

Importance importanceOf(const Entry &entry);

/// What is kept of an event's action. Docker puts the command line of an exec behind a colon, which may hold secrets:
/// only the word before it stays, except for the states of a health check.
QString keptAction(const QString &action);

/// A change that an event of the same object explains (created, started, died, …, within `within`) is left out. The
/// order is kept.
QList<Entry> condensed(const QList<Entry> &entries, Milliseconds within = std::chrono::seconds(10));

/// Something Wingman itself did: from the intent to the end of the proof, by the clock of this machine.
struct KnownAct
{
    EndpointId endpoint;
    inventory::TargetKind kind{};
    QString object; // its id, or empty where only the name was known (before it was created)
    QString name;
    Instant from;
    Instant until;
};

/// The entries that change something and that none of the acts accounts for: "changed outside Wingman". `skew` is how
/// far the target's clock may stand from ours. What a restart policy does by itself is among them.
QList<Entry> unexplained(const QList<Entry> &entries, const QList<KnownAct> &acts,
                         Milliseconds skew = std::chrono::seconds(5));

} // namespace wingman::history
