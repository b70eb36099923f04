// SPDX-License-Identifier: GPL-3.0-or-later
// Light or dark, high contrast or not: chosen by a person or by the desktop.
#pragma once

#include "theme/theme.h"

#include <QObject>

namespace wingman::ui {

class DesktopAppearance;

/// Style, palette and all: the application now, and its windows when the event loop comes to them
/// (QEvent::PaletteChange).
void dress(Scheme scheme);

/// Dresses the whole application in a scheme: the one chosen, or the desktop's while the choice is System. Made once,
/// after the application and before its windows, and owned by main(). Thread: GUI.
class ThemeController : public QObject
{
    Q_OBJECT
public:
    enum class Choice : quint8 { System, Light, Dark, HighContrast };
    Q_ENUM(Choice)

    /// Remembers the application's palette as the desktop's, and dresses it in that scheme at once; what the desktop's
    /// portal says comes later, through schemeChanged.
    explicit ThemeController(QObject *parent = nullptr);
    ~ThemeController() override;

    void setChoice(Choice choice);
    Choice choice() const { return m_choice; }
    Scheme scheme() const { return m_scheme; }

Q_SIGNALS:
    void schemeChanged(wingman::ui::Scheme scheme);

private:
    Scheme wanted() const;
    void refresh();

    DesktopAppearance *m_desktop;
    Scheme m_fallback; ///< told from the palette the application began with
    Scheme m_scheme;
    Choice m_choice = Choice::System;
};

} // namespace wingman::ui
