// SPDX-License-Identifier: GPL-3.0-or-later
// First run, step 3: where secrets are kept, and whether the keychain answers.
#pragma once

#include "link/links.h"
#include "widgets/flow_box.h"

namespace wingman::ui {

class FactGrid;
class LinkButton;
class MessageBanner;
class ProgressLine;
class SectionLabel;
class TextLabel;

/// Owned by its sheet. Thread: the window's.
class FirstSecretsStep final : public FlowBox
{
    Q_OBJECT
public:
    FirstSecretsStep(const Links &links, QWidget *parent);
    ~FirstSecretsStep() override;

    /// Asks the doctor, unless it is being asked or has answered.
    void ask();
    bool isAsking() const { return m_asking; }
    QWidget *focusTarget() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void askAgain();
    void retranslate();

    void openPassphrase();

    Links m_links;
    Cancel m_cancel;
    bool m_asking = false;
    std::optional<diagnostics::CheckResult> m_keychain;
    QString m_untold; // why it is not known
    TextLabel *m_words;
    SectionLabel *m_title;
    LinkButton *m_again;
    ProgressLine *m_progress;
    MessageBanner *m_answer;
    SectionLabel *m_placesTitle;
    FactGrid *m_places;
    TextLabel *m_honest;
    SectionLabel *m_lockTitle;
    LinkButton *m_lock;
    TextLabel *m_lockWords;
};

} // namespace wingman::ui
