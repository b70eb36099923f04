// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/task_follower.h"

#include "link/then.h"

namespace wingman::ui {
namespace {

constexpr std::chrono::milliseconds soon{0};
constexpr std::chrono::milliseconds later{1000};
constexpr std::chrono::milliseconds muchLater{5000}; // it could not be asked

} // namespace

TaskFollower::TaskFollower(ClusterLink &clusters, QObject *parent) : QObject(parent), m_clusters(clusters)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &TaskFollower::ask);
}

TaskFollower::~TaskFollower()
{
    m_cancel.cancel();
}

bool TaskFollower::isFollowing(const EndpointId &endpoint, const QString &upid) const
{
    return m_endpoint && *m_endpoint == endpoint && m_upid == upid;
}

void TaskFollower::follow(const EndpointId &endpoint, const QString &upid)
{
    if (isFollowing(endpoint, upid))
        return;
    stop();
    m_endpoint = endpoint;
    m_upid = upid;
    Q_EMIT restarted();
    ask();
}

void TaskFollower::stop()
{
    m_cancel.cancel();
    m_again.stop();
    m_endpoint.reset();
    m_upid.clear();
    m_next = 0;
    m_report.reset();
    m_error.reset();
}

void TaskFollower::ask()
{
    if (!m_endpoint)
        return;
    m_cancel.cancel();
    m_cancel = Cancel();
    const Cancel mine = m_cancel;
    then(this, m_clusters.task(*m_endpoint, m_upid, m_next, mine),
         [this, mine](const Result<inventory::TaskReport> &answer) {
             if (!mine.isCancelled())
                 take(answer);
         });
}

void TaskFollower::take(const Result<inventory::TaskReport> &answer)
{
    m_error = answer ? std::nullopt : std::optional(answer.error());
    if (!answer) {
        // A task nobody knows any more will not come back.
        if (answer.error().code != Code::NotFound && answer.error().code != Code::InvalidInput)
            m_again.start(muchLater);
        Q_EMIT changed();
        return;
    }
    m_report = *answer;
    m_next = std::max(m_next, answer->nextLine);
    if (!answer->lines.isEmpty())
        Q_EMIT linesArrived(answer->lines);
    if (answer->hasMore)
        m_again.start(soon);
    else if (answer->running)
        m_again.start(later);
    Q_EMIT changed();
}

} // namespace wingman::ui
