// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window's thread was away from its event loop: what people feel as a window that hangs.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace wingman::console {

/// Beats every few milliseconds; a beat that comes late says that something held the loop up for so long. Two clocks:
/// what passed on the wall, and how much of it this thread worked; on a machine that is busy otherwise only the second
/// says something about us. Owned by the tour, or a test. Thread: the one it measures.
class TurnWatch final : public QObject
{
    Q_OBJECT
public:
    using Span = std::chrono::microseconds;
    static constexpr Span frame{16700};
    static constexpr Span hang{50000};

    struct Longest
    {
        Span wall{0};
        Span work{0};
        QString where; // what place() said then
    };
    struct Turns
    {
        qint64 all = 0;
        qint64 withinFrame = 0; // of work
        qint64 hangs = 0;       // of work
        Longest byWork;
        Longest byWall;

        double shareWithinFrame() const;
    };

    explicit TurnWatch(QObject *parent = nullptr);

    /// What is measured from now on; said with the longest turn.
    void setPlace(const QString &place) { m_place = place; }
    /// Around what does not count: taking a picture.
    void pause();
    void resume();
    const Turns &turns() const { return m_turns; }

private:
    void beat();

    QTimer m_timer;
    QElapsedTimer m_wall;
    Span m_work{0}; // of this thread, at the last beat
    QString m_place;
    Turns m_turns;
};

} // namespace wingman::console
