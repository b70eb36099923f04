// SPDX-License-Identifier: GPL-3.0-or-later
// One task of a cluster, as it goes: its state, and its log line by line.
#pragma once

#include "link/cluster_link.h"

#include <QObject>
#include <QTimer>

namespace wingman::ui {

/// Asks about once a second while the task runs, and once more when it has ended. Owned by who shows it. Thread: the
/// window's.
class TaskFollower final : public QObject
{
    Q_OBJECT
public:
    explicit TaskFollower(ClusterLink &clusters, QObject *parent = nullptr);
    ~TaskFollower() override;

    /// Another task begins from its first line; the same one goes on.
    void follow(const EndpointId &endpoint, const QString &upid);
    void stop();
    bool isFollowing(const EndpointId &endpoint, const QString &upid) const;

    /// None: not asked yet.
    const std::optional<inventory::TaskReport> &report() const { return m_report; }
    /// Why it could not be asked the last time; it is asked again.
    const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    void restarted();
    void linesArrived(const QStringList &lines);
    void changed();

private:
    void ask();
    void take(const Result<inventory::TaskReport> &answer);

    ClusterLink &m_clusters;
    std::optional<EndpointId> m_endpoint;
    QString m_upid;
    qint64 m_next = 0;
    std::optional<inventory::TaskReport> m_report;
    std::optional<Error> m_error;
    Cancel m_cancel;
    QTimer m_again;
};

} // namespace wingman::ui
