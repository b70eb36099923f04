// SPDX-License-Identifier: GPL-3.0-or-later
// The plan sheet: before any change, all that it means; then how it goes, on the same sheet; then how it ended.
#pragma once

#include "dialogs/plan_buttons.h"
#include "dialogs/plan_outcome.h"
#include "link/links.h"
#include "link/navigator.h"
#include "widgets/sheet.h"

class QPushButton;

namespace wingman::ui {

class AgeTicker;
class LinkButton;
class MessageBanner;
class MessagePanel;
class PlanCheckRows;
class PlanEffects;
class PlanGuard;
class PlanRemedyRows;
class PlanReport;
class PlanSteps;
class PlanTargets;
class WhyBox;
struct Remedy;

/// Made by the window, for one opening or for many; what was typed lasts until the next one. Everything that is asked
/// goes through PlanFlow. What runs goes on when it is dismissed or gone. Thread: GUI.
class PlanSheet final : public Sheet
{
    Q_OBJECT
public:
    PlanSheet(const Links &links, Navigator &navigator, AgeTicker &ticker, QWidget *window);

    /// Plans this, and shows what it would do.
    void open(const operations::Intent &intent);
    /// Shows what exists: to approve, to start, or to look how it goes.
    void open(const QString &planOrExecution);
    const PlanFlow &flow() const { return *m_flow; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void begin();
    void buildBody();
    void buildFoot();
    void refresh();
    void refreshHead(const OperationWords &words);
    void refreshMessage(const OperationWords &words);
    void refreshPlan();
    void refreshGuard();
    std::optional<operations::Intent> currentIntent() const;
    void guard(bool guarded);
    std::optional<OutcomeText> troubleNow() const;
    QString coreGone() const;
    void refreshReport(const OperationWords &words);
    void refreshButtons(const OperationWords &words);
    void refreshProgress();
    void moveFocus();
    void showFocus();
    void announcePhase();
    OperationWords words() const;
    QString primaryRefusal(const Offers &offers) const;
    void perform(Deed deed);
    void apply(const Remedy &remedy);
    void copyCommand();
    bool hasOptions() const;
    void refreshOptions();
    void askForOptions();

    Links m_links;
    Navigator &m_navigator;
    AgeTicker &m_ticker;
    PlanFlow *m_flow;
    std::optional<Phase> m_shown; // the phase that the focus was set for

    MessagePanel *m_message = nullptr;
    MessageBanner *m_banner = nullptr;
    PlanReport *m_report = nullptr;
    QWidget *m_top = nullptr;
    PlanSteps *m_steps = nullptr;
    PlanEffects *m_effects = nullptr;
    PlanTargets *m_targets = nullptr;
    PlanCheckRows *m_checks = nullptr;
    WhyBox *m_why = nullptr;
    PlanRemedyRows *m_remedies = nullptr;
    PlanGuard *m_guard = nullptr;
    PlanForm *m_form = nullptr;
    LinkButton *m_copy = nullptr;
    LinkButton *m_options = nullptr;
    LinkButton *m_correct = nullptr; // the same where there is no plan to stand beside
    QPushButton *m_against = nullptr;
    QPushButton *m_close = nullptr;
    QPushButton *m_second = nullptr;
    QPushButton *m_primary = nullptr;
};

} // namespace wingman::ui
