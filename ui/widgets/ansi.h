// SPDX-License-Identifier: GPL-3.0-or-later
// What a program wrote for a terminal, as plain text with spans: colours become tones that can be read in light and
// dark, everything else that could drive a terminal is gone or inert. Pure. Thread: any.
#pragma once

#include "theme/theme.h"

#include <QList>
#include <QString>

namespace wingman::ui {

struct AnsiSpan
{
    int start = 0;
    int length = 0;
    Tone tone = Tone::Plain; // of the text
    bool isFilled = false;   // on its tone's fill: the program set a background
    bool isStrong = false;
    bool isUnderlined = false;
    friend bool operator==(const AnsiSpan &, const AnsiSpan &) = default;
};

struct AnsiText
{
    QString text;
    QList<AnsiSpan> spans; // in order, not overlapping; only where something is not plain
};

/// One line. Tabs become spaces, what a carriage return overwrote is left out, control and bidirectional characters
/// become \u{hex}; longer than `maximum` characters it ends in "…".
AnsiText plainOf(const QString &line, qsizetype maximum = 8192);

} // namespace wingman::ui
