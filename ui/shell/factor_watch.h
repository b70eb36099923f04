// SPDX-License-Identifier: GPL-3.0-or-later
// Opens the sheet for a second factor whenever a cluster waits for one, one question after the other.
#pragma once

#include "link/login_link.h"

#include <QPointer>

class QWidget;

namespace wingman::ui {

class FactorSheet;

/// Owned by the window. Thread: the window's.
class FactorWatch final : public QObject
{
    Q_OBJECT
public:
    FactorWatch(LoginLink &logins, QWidget *window);

private:
    void look();

    LoginLink &m_logins;
    QWidget *m_window;
    QPointer<FactorSheet> m_sheet;
};

} // namespace wingman::ui
