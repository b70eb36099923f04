// SPDX-License-Identifier: GPL-3.0-or-later
// What is worth telling somebody who looks elsewhere: grouped, and never more than a few at a time.
#pragma once

#include "link/links.h"
#include "link/navigator.h"

#include <QObject>
#include <QTimer>

namespace wingman::ui {

/// One notification. It opens what it speaks of; it never acts.
struct Notice
{
    enum class Kind : quint8 { ApprovalWaits, Ended, Failed, EndpointLost, EndpointBack, Unhealthy };
    Kind kind = Kind::Ended;
    QString title;
    QString text;
    Place place;    // where "Open" leads; empty page where a record is opened
    QString record; // plan's id
    bool needsAttention = false;
};

/// Puts many of one kind together, and lets at most `most` pass in `window`; what is held back is told later in one
/// line. Holds only so much of each kind, however long it waits. Pure but for its argument.
class NoticeGate final
{
public:
    static constexpr int most = 3;
    static constexpr std::chrono::minutes window{1};

    void add(const Notice &notice);
    bool isEmpty() const { return m_waiting.isEmpty(); }
    /// What may be shown now, grouped by kind; the rest waits.
    QList<Notice> take(Instant now);

private:
    struct Group
    {
        QList<Notice> notices; // the first of them, as many as are ever named
        int count = 0;         // of all
    };
    bool takesBack(const Notice &notice);
    static Notice together(const Group &group);

    QList<Group> m_waiting; // one of each kind, in the order in which they began
    QList<Instant> m_shown;
};

enum class NoticeWish : quint8 { All, Attention, None };

/// Watches the links. Owned by the program. Thread: the window's.
class Notices final : public QObject
{
    Q_OBJECT
public:
    /// What happens within `grouping` is told together.
    explicit Notices(const Links &links, Milliseconds grouping = std::chrono::seconds(2), QObject *parent = nullptr);

    void setWish(NoticeWish wish) { m_wish = wish; }
    /// Nothing is told until then; what happened meanwhile is told afterwards, in few lines.
    void setPausedUntil(std::optional<Instant> until);
    /// While it is locked they do not say what they speak of.
    void setLocked(bool locked) { m_isLocked = locked; }
    /// While the window has the focus only what somebody must decide is told: the rest is seen there.
    void setWatched(bool watched) { m_watched = watched; }

Q_SIGNALS:
    void told(const wingman::ui::Notice &notice);

private:
    void add(const Notice &notice);
    void flush();
    void lookAtLinks(const EndpointId &endpoint);
    void lookAtRows(const inventory::Diff &diff);
    void lookAtApprovals();

    Links m_links;
    Milliseconds m_grouping;
    NoticeGate m_gate;
    QTimer m_flush;
    NoticeWish m_wish = NoticeWish::All;
    std::optional<Instant> m_pausedUntil;
    bool m_watched = false;
    bool m_isLocked = false;
    int m_approvals = -1;        // -1: not known yet, nothing is told of what was there before
    QSet<EndpointId> m_answered; // at least once
    QSet<EndpointId> m_lost;     // of them, those that do not any more
    QSet<QString> m_unhealthy;   // ids
};

} // namespace wingman::ui
