// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme.h"

#include <QFontMetrics>
#include <algorithm>
#include <cmath>

namespace wingman::ui {
namespace {

constexpr int charactersOfAColumn = 68;

QColor rgb(unsigned value)
{
    return QColor::fromRgb(value);
}

Paint lightPaint(Tone tone)
{
    switch (tone) {
    case Tone::Plain:
        return {rgb(0x161b26), rgb(0xffffff)};
    case Tone::Muted:
        return {rgb(0x4c5667), rgb(0xf3f4f7)};
    case Tone::Simulated:
        return {rgb(0x414b5c), rgb(0xe3e6eb)};
    case Tone::Calm:
        return {rgb(0x1a4fa3), rgb(0xe4edfc)};
    case Tone::Caution:
        return {rgb(0x7d4a00), rgb(0xfdf0dc)};
    case Tone::Danger:
        return {rgb(0xa61b3c), rgb(0xfde5ea)};
    }
    Q_UNREACHABLE();
}

Paint darkPaint(Tone tone)
{
    switch (tone) {
    case Tone::Plain:
        return {rgb(0xe9ecf2), rgb(0x1b1f27)};
    case Tone::Muted:
        return {rgb(0xa5aebd), rgb(0x13161c)};
    case Tone::Simulated:
        return {rgb(0xc3cad6), rgb(0x2b313c)};
    case Tone::Calm:
        return {rgb(0xa7c7ff), rgb(0x1b2c4b)};
    case Tone::Caution:
        return {rgb(0xffcf8a), rgb(0x3d2c12)};
    case Tone::Danger:
        return {rgb(0xffb0bf), rgb(0x4a1a26)};
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

} // namespace

QList<Tone> allTones()
{
    return {Tone::Plain, Tone::Muted, Tone::Simulated, Tone::Calm, Tone::Caution, Tone::Danger};
}

Scheme schemeOf(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    return luminance(window) < luminance(palette.color(QPalette::WindowText)) ? Scheme::Dark : Scheme::Light;
}

Paint paintOf(Tone tone, Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light:
        return lightPaint(tone);
    case Scheme::Dark:
        return darkPaint(tone);
    }
    Q_UNREACHABLE();
}

QPalette paletteOf(Scheme scheme)
{
    const Paint plain = paintOf(Tone::Plain, scheme);
    const Paint muted = paintOf(Tone::Muted, scheme);
    const Paint calm = paintOf(Tone::Calm, scheme);
    QPalette palette(paintOf(Tone::Simulated, scheme).fill, muted.fill);
    palette.setColor(QPalette::WindowText, plain.ink);
    palette.setColor(QPalette::Base, plain.fill);
    palette.setColor(QPalette::AlternateBase, muted.fill);
    palette.setColor(QPalette::Text, plain.ink);
    palette.setColor(QPalette::ButtonText, plain.ink);
    palette.setColor(QPalette::PlaceholderText, muted.ink);
    palette.setColor(QPalette::ToolTipBase, plain.fill);
    palette.setColor(QPalette::ToolTipText, plain.ink);
    palette.setColor(QPalette::Highlight, calm.ink);
    palette.setColor(QPalette::HighlightedText, plain.fill);
    palette.setColor(QPalette::Link, calm.ink);
    palette.setColor(QPalette::Mid, paintOf(Tone::Simulated, scheme).fill);
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
        return 16;
    case Space::L:
        return 24;
    case Space::XL:
        return 40;
    }
    Q_UNREACHABLE();
}

QFont fontOf(Text text, const QFont &system)
{
    QFont font = system;
    switch (text) {
    case Text::Small:
        font.setPointSizeF(system.pointSizeF() * 0.9);
        break;
    case Text::Body:
        break;
    case Text::Title:
        font.setPointSizeF(system.pointSizeF() * 1.6);
        font.setWeight(QFont::DemiBold);
        break;
    }
    return font;
}

int columnWidth(const QFont &font)
{
    return QFontMetrics(font).averageCharWidth() * charactersOfAColumn;
}

} // namespace wingman::ui
