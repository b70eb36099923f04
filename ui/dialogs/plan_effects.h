// SPDX-License-Identifier: GPL-3.0-or-later
// "Who feels it": what people will notice, who stands on it, and for how long.
#pragma once

#include "dialogs/plan_dependents.h"

#include <QWidget>

class QVBoxLayout;

namespace wingman::ui {

class SectionLabel;
class TextLabel;

/// Owned by its parent. Thread: GUI.
class PlanEffects final : public QWidget
{
    Q_OBJECT
public:
    explicit PlanEffects(const QString &objectName, QWidget *parent = nullptr);
    /// `effect` and `duration` are sentences; `hasDependents` false where nothing can stand on such an object.
    void setEffects(const QString &effect, const QString &duration, const Dependents &dependents, bool hasDependents);

protected:
    void changeEvent(QEvent *event) override;

private:
    class Line;
    void retranslate();
    void show();

    SectionLabel *m_heading;
    TextLabel *m_effect;
    QVBoxLayout *m_lines;
    TextLabel *m_note; // nobody, or nobody knows
    TextLabel *m_duration;
    QList<Line *> m_shown;
    Dependents m_dependents;
    bool m_hasDependents = false;
};

} // namespace wingman::ui
