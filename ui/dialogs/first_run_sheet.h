// SPDX-License-Identifier: GPL-3.0-or-later
// The first steps: what to look at, what may be done, where secrets are kept. Can be left at any point, and goes on
// where it was left.
#pragma once

#include "link/links.h"
#include "link/navigator.h"
#include "link/preferences.h"
#include "link/scope.h"
#include "widgets/sheet.h"

class QPushButton;

namespace wingman::ui {

class FirstLookStep;
class FirstRulesStep;
class FirstSecretsStep;
class StepStrip;

/// Plans open above it. Made for one opening. Owned by the window. Thread: the window's.
class FirstRunSheet final : public Sheet
{
    Q_OBJECT
public:
    FirstRunSheet(const Links &links, Preferences &preferences, Scope &scope, Navigator &navigator, QWidget *window);

    /// 0, 1 or 2.
    int step() const { return m_step; }

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void arrange();
    void showStep(int step);
    void next();
    void finish();
    void leave();
    void takeOn(const execution::Record &record);
    void lookAtAdded();
    void addChosen();
    void showButtons();
    void retranslate();

    static constexpr int steps = 3;
    Links m_links;
    Preferences &m_preferences;
    Scope &m_scope;
    Navigator &m_navigator;
    StepStrip *m_strip;
    FirstLookStep *m_look;
    FirstRulesStep *m_rules;
    FirstSecretsStep *m_secrets;
    QPushButton *m_later;
    QPushButton *m_back;
    QPushButton *m_next;
    int m_step = 0;
    bool m_isDone = false;
    std::optional<EndpointId> m_added; // by its plan; gone on with when it is there
};

} // namespace wingman::ui
