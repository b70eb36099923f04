// SPDX-License-Identifier: GPL-3.0-or-later
// Several changes of the configuration, one after the other through the door: each is planned, judged, recorded,
// carried out and proven before the next begins. Stops at the first that does not go through.
#pragma once

#include "dialogs/plan_flow.h"

namespace wingman::ui {

/// For changes that need nobody's approval and no typed phrase; one that does stops the queue with a sentence. Owned by
/// what shows it. Thread: the window's.
class ChangeQueue final : public QObject
{
    Q_OBJECT
public:
    ChangeQueue(Feed &feed, WorkLink &work, QObject *parent);

    /// Nothing happens while it runs.
    void run(const QList<operations::Intent> &intents);
    bool isRunning() const { return m_isRunning; }
    int done() const { return m_done; }
    qsizetype all() const { return m_intents.size(); }
    /// Of what was done, in order: the entry of the chain that says how it ended.
    const QList<qint64> &sequences() const { return m_sequences; }
    /// Why it stopped; empty: it did not.
    const QString &problem() const { return m_problem; }

Q_SIGNALS:
    /// One more is done, or it began, ended, stopped.
    void changed();
    /// Everything is done.
    void finished();

private:
    void next();
    void look();
    void stop(const QString &sentence);

    PlanFlow *m_flow;
    QList<operations::Intent> m_intents;
    QList<qint64> m_sequences;
    int m_done = 0;
    bool m_isRunning = false;
    enum class Turn : quint8 { Fresh, Started, Counted };
    Turn m_turn = Turn::Fresh; // of the one that is being done
    QString m_problem;
};

} // namespace wingman::ui
