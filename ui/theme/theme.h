// SPDX-License-Identifier: GPL-3.0-or-later
// Tokens of the console: the only place with literal colours and pixels. Who draws asks for a role, a tone or a step,
// never for a colour or a number, and hands over the palette it draws with: there is no global theme. Thread: GUI.
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

class QFontMetrics;

namespace wingman::ui {

enum class Scheme : quint8 { Light, Dark, HighContrastLight, HighContrastDark };
QList<Scheme> allSchemes();
/// Told from the window's and its text's colours alone, so that a foreign desktop's palette is understood as well.
Scheme schemeOf(const QPalette &palette);
bool isDark(Scheme scheme);
/// What the whole application is drawn with.
QPalette paletteOf(Scheme scheme);

/// What a colour is for. Text, Muted, Faint, Accent, Ok, Warn and Danger are inks, readable on every plain background
/// (Window to Sunken, and Selection); the …Fill roles lie under their own ink.
enum class Role : quint8 {
    Window,
    Surface,
    Raised,
    Sunken,
    Border,
    Text,
    Muted,
    Faint,
    Selection,
    Accent,
    AccentFill,
    Ok,
    OkFill,
    Warn,
    WarnFill,
    Danger,
    DangerFill,
    OnAccent,
    OnDanger,
    Focus
};
QColor colorOf(Role role, Scheme scheme);
QColor colorOf(Role role, const QPalette &palette);

/// What something means, not how it looks.
enum class Tone : quint8 { Plain, Muted, Accent, Ok, Warn, Danger, Simulated };
QList<Tone> allTones();

/// Text (and shapes) in `ink` on `fill`. Contrast at least 4.5 : 1, 7 : 1 in high contrast; tst_theme measures it.
struct Paint
{
    QColor ink;
    QColor fill;
};
Paint paintOf(Tone tone, Scheme scheme);
Paint paintOf(Tone tone, const QPalette &palette);

/// WCAG 2.1, 1.4.3: 1 to 21.
double contrast(const QColor &left, const QColor &right);

/// Distances, in device-independent pixels.
enum class Space : quint8 { XS, S, M, L, XL };
int pixels(Space space);
/// Of the corners of cards, buttons and fields.
int radius();
/// Edge of an icon beside text of these metrics: 16 at usual sizes, growing with the text.
int iconSize(const QFontMetrics &metrics);

enum class Density : quint8 { Comfortable, Compact };
int rowHeight(Density density, const QFontMetrics &metrics);
/// Height of buttons and fields.
int controlHeight(const QFontMetrics &metrics);

/// Sizes in steps from the system's font, so that a person's choice of size holds everywhere.
enum class Text : quint8 { Small, Body, Title };
QFont fontOf(Text text, const QFont &system);
QFont strong(QFont font);
/// For identifiers, logs and code: the system's own, as large as `system`.
QFont monoFont(const QFont &system);

/// A readable column, in characters of the font.
int columnWidth(const QFont &font);

} // namespace wingman::ui
