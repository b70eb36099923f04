// SPDX-License-Identifier: GPL-3.0-or-later
// What happened of late, line by line: when, what, and where it is known from.
#pragma once

#include "pages/home/day_lines.h"

#include <QWidget>

class QVBoxLayout;

namespace wingman::ui {

class TextLabel;

/// Owned by its page. Thread: the window's.
class DayList final : public QWidget
{
    Q_OBJECT
public:
    explicit DayList(QWidget *parent);
    /// `none`: what stands there where there are no lines.
    void setLines(const QList<DayLine> &lines, const QString &none);

Q_SIGNALS:
    /// The entry of the record, and the plan, of a line.
    void sequenceRequested(qint64 sequence, const QString &record);

private:
    class Row;
    QVBoxLayout *m_column;
    TextLabel *m_none;
    QList<Row *> m_rows;
    QList<DayLine> m_lines;
};

} // namespace wingman::ui
