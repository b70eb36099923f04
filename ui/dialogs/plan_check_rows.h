// SPDX-License-Identifier: GPL-3.0-or-later
// "Checked before": each condition with its mark and the value that was read.
#pragma once

#include "dialogs/plan_checks.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace wingman::ui {

class SectionLabel;
class TextLabel;

/// Owned by its parent. Thread: GUI.
class PlanCheckRows final : public QWidget
{
    Q_OBJECT
public:
    explicit PlanCheckRows(const QString &objectName, QWidget *parent = nullptr);
    void setRows(const QList<CheckRow> &rows);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Line
    {
        QLabel *mark;
        TextLabel *sentence;
        TextLabel *value;
    };
    void retranslate();
    void show();

    SectionLabel *m_heading;
    QGridLayout *m_grid;
    QList<Line> m_lines;
    QList<CheckRow> m_rows;
};

} // namespace wingman::ui
