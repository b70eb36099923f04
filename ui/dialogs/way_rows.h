// SPDX-License-Identifier: GPL-3.0-or-later
// The layers on the way to an endpoint, one below the other: a shape, what it is, what was found there.
#pragma once

#include "dialogs/way_words.h"
#include "widgets/flow_box.h"

class QGridLayout;

namespace wingman::ui {

class StateDot;
class TextLabel;

/// Owned by its sheet. Thread: GUI.
class WayRows final : public FlowBox
{
    Q_OBJECT
public:
    explicit WayRows(const QString &objectName, QWidget *parent = nullptr);
    void setWay(const QList<WayStep> &way);
    const QList<WayStep> &way() const { return m_way; }

private:
    struct Row
    {
        StateDot *dot;
        TextLabel *title;
        TextLabel *detail;
    };
    QGridLayout *m_grid;
    QList<Row> m_rows;
    QList<WayStep> m_way;
};

} // namespace wingman::ui
