// SPDX-License-Identifier: GPL-3.0-or-later
// The last few lines of a timeline, one below the other.
#pragma once

#include "base/clock.h"
#include "models/timeline.h"

#include <QWidget>

class QVBoxLayout;

namespace wingman::ui {

/// Owned by the overview. Thread: the window's.
class RecentLines final : public QWidget
{
    Q_OBJECT
public:
    explicit RecentLines(QWidget *parent);
    void setItems(const QList<TimelineItem> &items, Instant now);

private:
    class Line;
    QVBoxLayout *m_column;
    QList<Line *> m_lines;
};

} // namespace wingman::ui
