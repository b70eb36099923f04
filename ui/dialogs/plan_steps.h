// SPDX-License-Identifier: GPL-3.0-or-later
// "What will happen": the numbered steps with the exact calls. Once it has begun, each says how far it is.
#pragma once

#include "dialogs/plan_course.h"
#include "dialogs/plan_words.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace wingman::ui {

class SectionLabel;

/// Owned by its parent. Thread: GUI.
class PlanSteps final : public QWidget
{
    Q_OBJECT
public:
    explicit PlanSteps(const QString &objectName, QWidget *parent = nullptr);
    /// What stands in the line of the heading; owned from now on.
    void setAside(QWidget *aside);
    void setSteps(const QList<StepText> &steps);
    /// Null: it has not begun; else how far the first target is.
    void setCourse(const Course *course);

protected:
    void changeEvent(QEvent *event) override;

private:
    class Line;
    void retranslate();
    void show();

    SectionLabel *m_heading;
    QHBoxLayout *m_head;
    QVBoxLayout *m_column;
    QList<Line *> m_lines;
    QList<StepText> m_steps;
    std::optional<Course> m_course;
};

} // namespace wingman::ui
