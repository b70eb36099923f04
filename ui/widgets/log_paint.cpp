// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/log_paint.h"

namespace wingman::ui {
namespace {

QTextCharFormat formatOf(const AnsiSpan &span, const QPalette &palette)
{
    QTextCharFormat format;
    const Paint paint = paintOf(span.tone, palette);
    format.setForeground(paint.ink);
    if (span.isFilled)
        format.setBackground(paint.fill);
    if (span.isStrong)
        format.setFontWeight(QFont::Bold);
    format.setFontUnderline(span.isUnderlined);
    return format;
}

} // namespace

QColor inkOf(LogLevel level, const QPalette &palette)
{
    switch (level) {
    case LogLevel::Plain:
        return colorOf(Role::Text, palette);
    case LogLevel::Debug:
        return colorOf(Role::Muted, palette);
    case LogLevel::Warning:
        return colorOf(Role::Warn, palette);
    case LogLevel::Error:
        return colorOf(Role::Danger, palette);
    }
    Q_UNREACHABLE();
}

QList<QTextLayout::FormatRange> rangesOf(const LogEntry &entry, const QList<LogSearch::Hit> &hits, Columns selected,
                                         const QPalette &palette)
{
    QList<QTextLayout::FormatRange> ranges;
    const auto add = [&ranges](qsizetype start, qsizetype length, const QTextCharFormat &format) {
        ranges.append({static_cast<int>(start), static_cast<int>(length), format});
    };
    for (const AnsiSpan &span : entry.spans)
        add(span.start, span.length, formatOf(span, palette));
    QTextCharFormat hit;
    hit.setForeground(colorOf(Role::Warn, palette));
    hit.setBackground(colorOf(Role::WarnFill, palette));
    hit.setFontUnderline(true);
    for (const LogSearch::Hit &found : hits)
        add(found.start, found.length, hit);
    if (selected.to > selected.from) {
        QTextCharFormat over;
        over.setBackground(palette.color(QPalette::Highlight));
        over.setForeground(palette.color(QPalette::HighlightedText));
        add(selected.from, selected.to - selected.from, over);
    }
    return ranges;
}

} // namespace wingman::ui
