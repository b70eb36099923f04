// SPDX-License-Identifier: GPL-3.0-or-later
// What a line of a log looks like: its level, the colours its program asked for, what was found in it, what is
// selected. Pure. Thread: GUI.
#pragma once

#include "widgets/log_buffer.h"
#include "widgets/log_search.h"

#include <QTextLayout>

class QColor;
class QPalette;

namespace wingman::ui {

/// Part of a line, from the first column to before the last.
struct Columns
{
    qsizetype from = 0;
    qsizetype to = 0;
};

QColor inkOf(LogLevel level, const QPalette &palette);
/// Later ones lie over earlier ones.
QList<QTextLayout::FormatRange> rangesOf(const LogEntry &entry, const QList<LogSearch::Hit> &hits, Columns selected,
                                         const QPalette &palette);

} // namespace wingman::ui
