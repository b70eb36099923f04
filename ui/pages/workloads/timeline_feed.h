// SPDX-License-Identifier: GPL-3.0-or-later
// What happened to the selected workload: what its engine said, what Wingman did, what the chain holds, read again when
// any of them grows.
#pragma once

#include "base/cancel.h"
#include "link/links.h"
#include "models/timeline.h"

#include <QSet>
#include <QTimer>

namespace wingman::ui {

class WorkloadSubject;

/// Reads while somebody looks. Owned by the details pane. Thread: the window's.
class TimelineFeed final : public QObject
{
    Q_OBJECT
public:
    TimelineFeed(const Links &links, WorkloadSubject &subject, QObject *parent = nullptr);
    ~TimelineFeed() override;

    void setWatched(const QObject *watcher, bool watched);
    void read();
    /// Further back than now.
    void readOlder();

    /// Newest first, no further back than all sources reach: what one of them has not told yet is not passed over.
    const QList<TimelineItem> &items() const { return m_items; }
    bool isLoading() const { return m_loading; }
    bool wasRead() const { return m_read; }
    bool hasOlder() const { return m_hasOlder; }
    /// Of the first source that could not be read; the others are there all the same.
    const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    void changed();

private:
    struct Reading;
    void soon();
    void take(const Reading &reading);

    Links m_links;
    WorkloadSubject &m_subject;
    QSet<const QObject *> m_watchers;
    QList<TimelineItem> m_items;
    std::optional<Error> m_error;
    Cancel m_cancel;
    QTimer m_soon;
    int m_limit;
    bool m_loading = false;
    bool m_read = false;
    bool m_hasOlder = false;
};

} // namespace wingman::ui
