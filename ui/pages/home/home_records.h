// SPDX-License-Identifier: GPL-3.0-or-later
// The executions and approvals that Home speaks of: the newest, and what stays a matter however old it is.
#pragma once

#include "link/work_link.h"

namespace wingman::ui {

/// Owned by HomeFacts; the link outlives it. Thread: the window's.
class HomeRecords final : public QObject
{
    Q_OBJECT
public:
    HomeRecords(WorkLink &work, QObject *parent);
    ~HomeRecords() override;

    void read();
    const QList<execution::Record> &newest() const { return m_newest; }
    /// The newest first; then older ones whose outcome nobody knows, and those of open approvals.
    QList<execution::Record> all() const;
    /// The open ones.
    const QList<approvals::Approval> &approvals() const { return m_approvals; }

Q_SIGNALS:
    void changed();
    /// What could not be read, by the name of the part; none: it was read.
    void told(const QString &part, const std::optional<wingman::Error> &error);

private:
    void findPlans();
    template <typename T>
    void ask(Async<T> question, const char *part, std::function<void(const T &)> take);

    WorkLink &m_work;
    Cancel m_cancel;
    QList<execution::Record> m_newest;
    QList<execution::Record> m_unknown;
    QList<approvals::Approval> m_approvals;
    QMap<PlanId, execution::Record> m_older; // of open approvals
};

} // namespace wingman::ui
