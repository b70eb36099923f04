// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme_controller.h"

#include "theme/desktop_appearance.h"
#include "theme/style.h"

#include <QApplication>
#include <QToolTip>

namespace wingman::ui {

void dress(Scheme scheme)
{
    if (qobject_cast<Style *>(QApplication::style()) == nullptr)
        QApplication::setStyle(new Style);
    const QPalette palette = paletteOf(scheme);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    // Chosen words stand out more than a chosen row.
    QPalette text = palette;
    text.setColor(QPalette::Highlight, colorOf(Role::Accent, scheme));
    text.setColor(QPalette::HighlightedText, colorOf(Role::OnAccent, scheme));
    for (const char *editor : {"QLineEdit", "QPlainTextEdit", "QTextEdit", "QAbstractSpinBox", "QLabel"})
        QApplication::setPalette(text, editor);
}

ThemeController::ThemeController(QObject *parent)
    : QObject(parent),
      m_desktop(new DesktopAppearance(this)),
      m_fallback(schemeOf(QApplication::palette())),
      m_scheme(m_fallback)
{
    dress(m_scheme);
    connect(m_desktop, &DesktopAppearance::changed, this, &ThemeController::refresh);
}

ThemeController::~ThemeController() = default;

void ThemeController::setChoice(Choice choice)
{
    m_choice = choice;
    refresh();
}

Scheme ThemeController::wanted() const
{
    const bool dark = m_desktop->dark().value_or(isDark(m_fallback));
    const bool high = m_desktop->dark() || m_desktop->highContrast()
                          ? m_desktop->highContrast()
                          : m_fallback == Scheme::HighContrastLight || m_fallback == Scheme::HighContrastDark;
    switch (m_choice) {
    case Choice::System:
        if (high)
            return dark ? Scheme::HighContrastDark : Scheme::HighContrastLight;
        return dark ? Scheme::Dark : Scheme::Light;
    case Choice::Light:
        return Scheme::Light;
    case Choice::Dark:
        return Scheme::Dark;
    case Choice::HighContrast:
        return dark ? Scheme::HighContrastDark : Scheme::HighContrastLight;
    }
    Q_UNREACHABLE();
}

void ThemeController::refresh()
{
    const Scheme scheme = wanted();
    if (scheme == m_scheme)
        return;
    m_scheme = scheme;
    dress(scheme);
    Q_EMIT schemeChanged(scheme);
}

} // namespace wingman::ui
