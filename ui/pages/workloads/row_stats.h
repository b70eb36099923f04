// SPDX-License-Identifier: GPL-3.0-or-later
// Live measurements of the rows that can be seen: a stream each, at most so many, none while nobody looks.
#pragma once

#include "link/target_link.h"
#include "models/workload_model.h"

#include <QMap>
#include <QTimer>

class QTreeView;

namespace wingman::ui {

/// Owned by its page. Thread: the window's.
class RowStats final : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype most = 24;

    RowStats(TargetLink &targets, WorkloadModel &model, QTreeView &view);
    ~RowStats() override;

    /// Rows that are measured now.
    qsizetype count() const { return m_followed.size(); }
    void take(const EndpointId &endpoint, const ObjectId &id, const inventory::StatsSample &sample);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();
    void later() { m_soon.start(); }
    QList<std::pair<EndpointId, ObjectId>> seen() const;

    TargetLink &m_targets;
    WorkloadModel &m_model;
    QTreeView &m_view;
    QTimer m_soon;
    QMap<QString, Cancel> m_followed; // by endpoint and id
};

} // namespace wingman::ui
