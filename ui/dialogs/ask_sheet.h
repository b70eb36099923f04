// SPDX-License-Identifier: GPL-3.0-or-later
// Before a plan: what the operation has to be told, the name of a snapshot, say, or where a backup goes. Changes
// nothing; the plan sheet follows.
#pragma once

#include "link/links.h"
#include "link/navigator.h"
#include "widgets/sheet.h"

class QPushButton;

namespace wingman::ui {

class ParameterForm;
class TextLabel;

/// Made for one opening. Owned by the window. Thread: the window's.
class AskSheet final : public Sheet
{
    Q_OBJECT
public:
    AskSheet(const Links &links, Navigator &navigator, operations::Intent intent, operations::OperationSpec spec,
             QWidget *window);
    ~AskSheet() override;

    /// The operation's declaration, to ask by; none where it has no parameters.
    static std::optional<operations::OperationSpec> possibleFor(const operations::Intent &intent, const WorkLink &work);
    /// The same, only where this intent lacks what a person has to say or usually wants to.
    static std::optional<operations::OperationSpec> neededFor(const operations::Intent &intent, const WorkLink &work);

Q_SIGNALS:
    /// Dismissed, and nothing was planned.
    void givenUp();

protected:
    void changeEvent(QEvent *event) override;

private:
    void plan();
    void lookForGuest();
    void showFound();
    void showButtons();
    void retranslate();

    Links m_links;
    Navigator &m_navigator;
    operations::Intent m_intent;
    operations::OperationSpec m_spec;
    TextLabel *m_words;
    ParameterForm *m_form;
    TextLabel *m_found; // the guest that has the engine's address
    std::optional<Result<QList<GuestAt>>> m_guests;
    bool m_isLooking = false;
    bool m_isPlanned = false;
    Cancel m_cancel;
    QPushButton *m_close;
    QPushButton *m_plan;
};

} // namespace wingman::ui
