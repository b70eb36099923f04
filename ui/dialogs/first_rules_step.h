// SPDX-License-Identifier: GPL-3.0-or-later
// First run, step 2: what may be done. The mode that holds and the others, and an allowlist proposed from what runs.
#pragma once

#include "link/links.h"
#include "link/navigator.h"
#include "models/allow_proposal.h"
#include "widgets/flow_box.h"

class QPushButton;
class QTimer;
class QTreeView;

namespace wingman::ui {

class ChoiceRow;
class LinkButton;
class MessageBanner;
class SectionLabel;
class TextLabel;

/// Which variable or option of this process decides the mode, so that nothing chosen here could; empty: none.
QString modeFixedBy(const policy::Posture &posture);

/// Owned by its sheet. Thread: the window's.
class FirstRulesStep final : public FlowBox
{
    Q_OBJECT
public:
    FirstRulesStep(const Links &links, Navigator &navigator, QWidget *parent = nullptr);

    /// Whose workloads are proposed; none: all.
    void setScope(const std::optional<EndpointId> &scope);
    QWidget *focusTarget() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void showMode();
    void showModeAction();
    void changeMode();
    void propose();
    void showProposal();
    void allow();
    void retranslate();
    operations::ExecutionMode chosenMode() const;
    QString modeRefusal() const;
    QString listRefusal() const;

    static constexpr int modes = 3;
    Links m_links;
    Navigator &m_navigator;
    std::optional<EndpointId> m_scope;
    AllowProposalModel *m_model;
    QTimer *m_soon; // rows may change many times a second
    SectionLabel *m_modeTitle;
    TextLabel *m_modeWords;
    ChoiceRow *m_modes[modes] = {};
    TextLabel *m_modeNote;
    QPushButton *m_changeMode;
    SectionLabel *m_listTitle;
    LinkButton *m_allOrNone;
    TextLabel *m_listWords;
    QTreeView *m_view;
    TextLabel *m_problem;
    MessageBanner *m_outcome;
    QPushButton *m_allow;
    std::optional<operations::ExecutionMode> m_shown; // so that a choice survives what is told meanwhile
};

} // namespace wingman::ui
