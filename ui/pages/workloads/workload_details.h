// SPDX-License-Identifier: GPL-3.0-or-later
// The details of the selected workload.
#pragma once

#include "models/workload_model.h"
#include "pages/page.h"

namespace wingman::ui {

class TextLabel;

/// Owned by the page. Thread: the window's.
class WorkloadDetails final : public QWidget
{
    Q_OBJECT
public:
    WorkloadDetails(const PageContext &context, WorkloadModel &model, QWidget *parent = nullptr);

    /// Null: nothing is selected.
    void setWorkload(const Workload *row, int selectedCount);
    void setTab(const QString &id);
    QString tab() const { return m_tab; }

Q_SIGNALS:
    void verbRequested(const QString &operation);
    void closeRequested();

private:
    QString m_tab;
    TextLabel *m_name;
};

} // namespace wingman::ui
