// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme.h"

#include <QFontDatabase>
#include <QFontMetrics>
#include <algorithm>
#include <cmath>

namespace wingman::ui {
namespace {

constexpr int charactersOfAColumn = 68;
constexpr double small = 0.9;
constexpr double title = 1.5;
// Between these no ordinary desktop's window and text lie: only those made for high contrast.
constexpr double highContrast = 20.5;

/// One colour in the four schemes.
struct Tints
{
    QRgb light;
    QRgb dark;
    QRgb highLight;
    QRgb highDark;
};

constexpr Tints tintsOf(Role role)
{
    switch (role) {
    case Role::Window:
        return {0xf4f5f7, 0x13171d, 0xffffff, 0x000000};
    case Role::Surface:
        return {0xffffff, 0x1a2028, 0xffffff, 0x000000};
    case Role::Raised:
        return {0xffffff, 0x212934, 0xffffff, 0x0d0d0d};
    case Role::Sunken:
        return {0xeceef2, 0x10141a, 0xf0f0f0, 0x141414};
    case Role::Border:
        return {0xdde1e7, 0x2c3542, 0x4a4a4a, 0xb4b4b4};
    case Role::Text:
        return {0x1a222d, 0xe4e9f0, 0x000000, 0xffffff};
    case Role::Muted:
        return {0x5c6877, 0x9aa6b6, 0x2e3640, 0xdce2ea};
    case Role::Faint:
        return {0x5f6a79, 0x8f9bab, 0x3a424d, 0xcbd2dc};
    case Role::Selection:
        return {0xe3ecfd, 0x20304d, 0xcfe0ff, 0x0f2f66};
    case Role::Accent:
    case Role::Focus:
        return {0x2b63d9, 0x7aa7ff, 0x00348f, 0xa9c8ff};
    case Role::AccentFill:
        return {0xe8effd, 0x1e2c47, 0xe3edff, 0x0a1f45};
    case Role::Ok:
        return {0x187040, 0x57c98f, 0x07401c, 0x8febb6};
    case Role::OkFill:
        return {0xe5f4eb, 0x16301f, 0xe1f5e8, 0x062412};
    case Role::Warn:
        return {0x955800, 0xf0b860, 0x553000, 0xffd58c};
    case Role::WarnFill:
        return {0xfdf2df, 0x33270f, 0xfff0d2, 0x2b1d00};
    case Role::Danger:
        return {0xbe2a45, 0xff7d90, 0x7e0a22, 0xffb6c1};
    case Role::DangerFill:
        return {0xfce9ec, 0x3a1a20, 0xffe6ea, 0x3d0712};
    case Role::OnAccent:
    case Role::OnDanger:
        return {0xffffff, 0x1a2028, 0xffffff, 0x000000};
    }
    Q_UNREACHABLE();
}

double luminance(const QColor &color)
{
    const auto channel = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

QFont scaled(QFont font, double factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(static_cast<int>(std::lround(font.pixelSize() * factor)));
    return font;
}

} // namespace

QList<Scheme> allSchemes()
{
    return {Scheme::Light, Scheme::Dark, Scheme::HighContrastLight, Scheme::HighContrastDark};
}

QList<Tone> allTones()
{
    return {Tone::Plain, Tone::Muted, Tone::Accent, Tone::Ok, Tone::Warn, Tone::Danger, Tone::Simulated};
}

bool isDark(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light:
    case Scheme::HighContrastLight:
        return false;
    case Scheme::Dark:
    case Scheme::HighContrastDark:
        return true;
    }
    Q_UNREACHABLE();
}

Scheme schemeOf(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    const bool dark = luminance(window) < luminance(text);
    if (contrast(window, text) >= highContrast)
        return dark ? Scheme::HighContrastDark : Scheme::HighContrastLight;
    return dark ? Scheme::Dark : Scheme::Light;
}

QColor colorOf(Role role, Scheme scheme)
{
    const Tints tints = tintsOf(role);
    switch (scheme) {
    case Scheme::Light:
        return QColor::fromRgb(tints.light);
    case Scheme::Dark:
        return QColor::fromRgb(tints.dark);
    case Scheme::HighContrastLight:
        return QColor::fromRgb(tints.highLight);
    case Scheme::HighContrastDark:
        return QColor::fromRgb(tints.highDark);
    }
    Q_UNREACHABLE();
}

QColor colorOf(Role role, const QPalette &palette)
{
    return colorOf(role, schemeOf(palette));
}

Paint paintOf(Tone tone, Scheme scheme)
{
    const auto paint = [scheme](Role ink, Role fill) { return Paint{colorOf(ink, scheme), colorOf(fill, scheme)}; };
    switch (tone) {
    case Tone::Plain:
        return paint(Role::Text, Role::Surface);
    case Tone::Muted:
    case Tone::Simulated:
        return paint(Role::Muted, Role::Sunken);
    case Tone::Accent:
        return paint(Role::Accent, Role::AccentFill);
    case Tone::Ok:
        return paint(Role::Ok, Role::OkFill);
    case Tone::Warn:
        return paint(Role::Warn, Role::WarnFill);
    case Tone::Danger:
        return paint(Role::Danger, Role::DangerFill);
    }
    Q_UNREACHABLE();
}

Paint paintOf(Tone tone, const QPalette &palette)
{
    return paintOf(tone, schemeOf(palette));
}

QPalette paletteOf(Scheme scheme)
{
    const auto of = [scheme](Role role) { return colorOf(role, scheme); };
    // Buttons stand out of what they lie on: by the border in light, by being lighter in dark.
    const QColor button = of(Role::Raised);
    QPalette palette(button, of(Role::Window));
    palette.setColor(QPalette::WindowText, of(Role::Text));
    palette.setColor(QPalette::Base, of(Role::Surface));
    palette.setColor(QPalette::AlternateBase, of(Role::Window));
    palette.setColor(QPalette::Text, of(Role::Text));
    palette.setColor(QPalette::BrightText, of(Role::Danger));
    palette.setColor(QPalette::ButtonText, of(Role::Text));
    palette.setColor(QPalette::PlaceholderText, of(Role::Muted));
    palette.setColor(QPalette::ToolTipBase, of(Role::Raised));
    palette.setColor(QPalette::ToolTipText, of(Role::Text));
    palette.setColor(QPalette::Highlight, of(Role::Selection));
    palette.setColor(QPalette::HighlightedText, of(Role::Text));
    palette.setColor(QPalette::Link, of(Role::Accent));
    palette.setColor(QPalette::LinkVisited, of(Role::Accent));
    palette.setColor(QPalette::Light, of(Role::Raised));
    palette.setColor(QPalette::Midlight, of(Role::Sunken));
    palette.setColor(QPalette::Mid, of(Role::Border));
    palette.setColor(QPalette::Dark, of(Role::Muted));
    palette.setColor(QPalette::Shadow, of(Role::Border));
    for (const QPalette::ColorRole text : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                                           QPalette::HighlightedText, QPalette::PlaceholderText, QPalette::Link})
        palette.setColor(QPalette::Disabled, text, of(Role::Faint));
    palette.setColor(QPalette::Disabled, QPalette::Base, of(Role::Window));
    palette.setColor(QPalette::Disabled, QPalette::Button, of(Role::Window));
    return palette;
}

double contrast(const QColor &left, const QColor &right)
{
    const auto [dark, light] = std::minmax({luminance(left), luminance(right)});
    return (light + 0.05) / (dark + 0.05);
}

int pixels(Space space)
{
    switch (space) {
    case Space::XS:
        return 4;
    case Space::S:
        return 8;
    case Space::M:
        return 12;
    case Space::L:
        return 16;
    case Space::XL:
        return 24;
    }
    Q_UNREACHABLE();
}

int radius()
{
    return 6;
}

int iconSize(const QFontMetrics &metrics)
{
    return std::max(16, metrics.ascent() + metrics.descent());
}

int rowHeight(Density density, const QFontMetrics &metrics)
{
    switch (density) {
    case Density::Comfortable:
        return std::max(32, metrics.height() + pixels(Space::M));
    case Density::Compact:
        return std::max(26, metrics.height() + pixels(Space::S));
    }
    Q_UNREACHABLE();
}

int controlHeight(const QFontMetrics &metrics)
{
    return std::max(30, metrics.height() + pixels(Space::M));
}

QFont fontOf(Text text, const QFont &system)
{
    switch (text) {
    case Text::Small:
        return scaled(system, small);
    case Text::Body:
        return system;
    case Text::Title:
        return strong(scaled(system, title));
    }
    Q_UNREACHABLE();
}

QFont strong(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont monoFont(const QFont &system)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (system.pointSizeF() > 0)
        font.setPointSizeF(system.pointSizeF());
    else
        font.setPixelSize(system.pixelSize());
    return font;
}

int columnWidth(const QFont &font)
{
    return QFontMetrics(font).averageCharWidth() * charactersOfAColumn;
}

} // namespace wingman::ui
