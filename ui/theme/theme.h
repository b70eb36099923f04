// SPDX-License-Identifier: GPL-3.0-or-later
// Tokens of the console: the only place with literal colours and pixels. Who draws asks for a tone or a step, never for
// a colour or a number. Thread: GUI.
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

namespace wingman::ui {

/// What something means, not how it looks.
enum class Tone : quint8 { Plain, Muted, Simulated, Calm, Caution, Danger };
QList<Tone> allTones();

/// Text (and shapes) in `ink` on `fill`. Contrast at least 4.5 : 1 in light and dark; tst_theme measures it.
struct Paint
{
    QColor ink;
    QColor fill;
};

enum class Scheme : quint8 { Light, Dark };
/// By the window's lightness, so that the desktop's choice is followed.
Scheme schemeOf(const QPalette &palette);
Paint paintOf(Tone tone, Scheme scheme);
/// What the whole application is drawn with.
QPalette paletteOf(Scheme scheme);

/// WCAG 2.1, 1.4.3: 1 to 21.
double contrast(const QColor &left, const QColor &right);

/// Distances, in device-independent pixels.
enum class Space : quint8 { XS, S, M, L, XL };
int pixels(Space space);

/// Sizes in steps from the system's font, so that a person's choice of size holds everywhere.
enum class Text : quint8 { Small, Body, Title };
QFont fontOf(Text text, const QFont &system);

/// A readable column, in characters of the font.
int columnWidth(const QFont &font);

} // namespace wingman::ui
