// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the rows that are selected: in the row menu, in the palette, by keys; and copying them.
#pragma once

#include "models/table_text.h"
#include "pages/page.h"
#include "pages/workloads/workload_view.h"

class QMenu;

namespace wingman::ui {

class WorkloadDetails;

/// Owned by the page, whose parts outlive it. Thread: the window's.
class WorkloadVerbs final : public QObject
{
    Q_OBJECT
public:
    WorkloadVerbs(const PageContext &context, WorkloadModel &model, WorkloadView &view, WorkloadDetails &details,
                  QObject *parent);

    /// The selected rows of the kind of the one with the focus: what a verb acts on.
    QList<const Workload *> subjects() const;
    /// Opens the plan.
    void choose(const QString &operation);
    QList<Command> commands();
    void fillMenu(QMenu *menu);
    void showReasons(QMenu *menu);

Q_SIGNALS:
    void tabRequested(const QString &id);

private:
    void copy(TableFormat format);

    const PageContext m_context;
    WorkloadModel &m_model;
    WorkloadView &m_view;
    WorkloadDetails &m_details;
};

} // namespace wingman::ui
