// SPDX-License-Identifier: GPL-3.0-or-later
// "While you were away": what happened since an instant, by object, the most important first. Pure.
#pragma once

#include "history/entry.h"

#include <QHash>

namespace wingman::history {

struct AwayGroup
{
    ObjectKey key;
    QString name; // the newest one
    qint64 count = 0;
    Importance highest = Importance::Routine;
    QList<Entry> foremost; // at most three: the most important, the newest of those first
    Instant last;
};

struct Away
{
    Instant since;
    qint64 events = 0;  // all of them, grouped or not
    qint64 objects = 0; // all of them, shown or not
    QList<AwayGroup> groups;
};

/// Takes entries one after the other, so that memory grows with the objects and not with what they did.
class AwayDigest final
{
public:
    explicit AwayDigest(Instant since) : m_since(since) {}
    void add(const Entry &entry);
    /// Ordered by importance, then newest first; at most `maximum` groups. Routine ones are counted, not listed.
    Away finish(int maximum) const;

private:
    Instant m_since;
    qint64 m_events = 0;
    QHash<ObjectKey, AwayGroup> m_groups;
};

} // namespace wingman::history
