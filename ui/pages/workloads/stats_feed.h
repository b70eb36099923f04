// SPDX-License-Identifier: GPL-3.0-or-later
// What the selected workload uses, measured while somebody looks: a container's stream of samples, or what a guest's
// cluster reports of it.
#pragma once

#include "base/cancel.h"
#include "inventory/reader.h"
#include "link/links.h"

#include <QSet>
#include <QTimer>

namespace wingman::ui {

class WorkloadSubject;

/// Measurements of the last ten minutes; nothing of them outlives the selection. Owned by the details pane. Thread: the
/// window's.
class StatsFeed final : public QObject
{
    Q_OBJECT
public:
    enum class State : quint8 {
        Idle,    // nobody looks, or nothing is there
        Opening, // the first sample is on its way
        Live,
        Stopped, // it does not run
        Failed,  // error() says why
    };
    StatsFeed(const Links &links, WorkloadSubject &subject, QObject *parent = nullptr);
    ~StatsFeed() override;

    /// The stream runs while somebody looks.
    void setWatched(const QObject *watcher, bool watched);
    void retry();

    State state() const { return m_state; }
    const QList<inventory::StatsSample> &samples() const { return m_samples; }
    /// The newest sample while measuring goes on; none as soon as it does not.
    std::optional<inventory::StatsSample> latest() const;
    const std::optional<Error> &error() const { return m_error; }
    bool isOpen() const { return m_open; }

Q_SIGNALS:
    void changed();

private:
    void follow();
    void open();
    void close(State state);
    void take(const inventory::StatsSample &sample);
    void ended(const std::optional<Error> &error);
    void readGuest();

    Links m_links;
    WorkloadSubject &m_subject;
    QSet<const QObject *> m_watchers;
    QList<inventory::StatsSample> m_samples;
    State m_state = State::Idle;
    std::optional<Error> m_error;
    Cancel m_cancel;
    bool m_open = false;
    QTimer m_again;
    std::chrono::milliseconds m_pause;
};

/// One number of every sample, oldest first; a gap where it was not measured.
QList<double> shares(const QList<inventory::StatsSample> &samples);
using Counter = std::optional<qint64> inventory::StatsSample::*;
QList<double> amounts(const QList<inventory::StatsSample> &samples, Counter counter);
/// By how much a counter grew in a second, between neighbours; a gap where it began anew.
QList<double> rates(const QList<inventory::StatsSample> &samples, Counter counter);

} // namespace wingman::ui
