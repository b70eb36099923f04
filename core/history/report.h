// SPDX-License-Identifier: GPL-3.0-or-later
// What a snapshot or a diff says about each object, reduced to the few fields whose change is worth a line. Pure.
#pragma once

#include "history/entry.h"

#include <QMap>

namespace wingman::history {

/// Names and states only: no labels, no mounts, no counters that always move.
using Fields = QMap<QString, QString>;

struct Seen
{
    inventory::TargetKind kind{};
    QString object;
    QString name;
    Fields fields;
    friend bool operator==(const Seen &, const Seen &) = default;
};

struct Gone
{
    inventory::TargetKind kind{};
    QString object;
    friend bool operator==(const Gone &, const Gone &) = default;
};

struct Report
{
    EndpointId endpoint;
    Instant readAt;
    /// Everything that is there was read: what is not in `there` is gone. False for a diff, and for a snapshot of which
    /// a part could not be read.
    bool complete = false;
    QList<Seen> there;
    QList<Gone> gone;
};

Report reportOf(const inventory::Snapshot &snapshot);
Report reportOf(const inventory::Diff &diff);

/// Ordered, stable; for storing and comparing.
QString fieldsText(const Fields &fields);
Fields fieldsFromText(const QString &text);

} // namespace wingman::history
