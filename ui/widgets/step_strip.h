// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of something that takes several, in a row: those done with a tick, the one of now in full ink.
#pragma once

#include <QStringList>
#include <QWidget>

namespace wingman::ui {

/// Shows only; going on and back is for buttons. Owned by its parent. Thread: GUI.
class StepStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit StepStrip(const QString &objectName, QWidget *parent = nullptr);
    /// `current` counts from 0.
    void setSteps(const QStringList &titles, int current);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QStringList m_titles;
    int m_current = 0;
};

} // namespace wingman::ui
