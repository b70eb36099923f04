// SPDX-License-Identifier: GPL-3.0-or-later
// Under a refusal: what would allow it, with a button that goes there.
#pragma once

#include "dialogs/plan_remedies.h"

#include <QWidget>

class QPushButton;
class QGridLayout;

namespace wingman::ui {

class SectionLabel;
class TextLabel;

/// Owned by its parent. Thread: GUI.
class PlanRemedyRows final : public QWidget
{
    Q_OBJECT
public:
    explicit PlanRemedyRows(const QString &objectName, QWidget *parent = nullptr);
    void setRemedies(const QList<Remedy> &remedies);

Q_SIGNALS:
    void chosen(const wingman::ui::Remedy &remedy);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    SectionLabel *m_heading;
    QGridLayout *m_grid;
    QList<std::pair<TextLabel *, QPushButton *>> m_lines;
    QList<Remedy> m_remedies;
};

} // namespace wingman::ui
