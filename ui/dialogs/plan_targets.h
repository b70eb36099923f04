// SPDX-License-Identifier: GPL-3.0-or-later
// The table of a plan for many targets, with the sum above it.
#pragma once

#include "dialogs/plan_targets_model.h"

#include <QWidget>

class QTreeView;

namespace wingman::ui {

class SectionLabel;
class TextLabel;

/// Owned by its parent. Thread: GUI.
class PlanTargets final : public QWidget
{
    Q_OBJECT
public:
    explicit PlanTargets(const QString &objectName, QWidget *parent = nullptr);
    /// `order`: how they are gone through.
    void setRows(const QList<PlanTargetRow> &rows, const QString &summary, const QString &order);
    QTreeView *view() const { return m_view; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fit();

    SectionLabel *m_heading;
    TextLabel *m_summary;
    TextLabel *m_order;
    PlanTargetsModel *m_model;
    QTreeView *m_view;
};

} // namespace wingman::ui
