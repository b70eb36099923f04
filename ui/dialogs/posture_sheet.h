// SPDX-License-Identifier: GPL-3.0-or-later
// Why the console is in the posture it is in, and what would change it. Every change it offers is a plan.
#pragma once

#include "dialogs/posture_text.h"
#include "link/links.h"
#include "link/navigator.h"
#include "widgets/sheet.h"

class QCheckBox;
class QPushButton;
class QSpinBox;

namespace wingman::ui {

class FactGrid;
class LinkButton;
class SectionLabel;
class TextLabel;
class WhyBox;

/// Follows the posture while it is open; its checks before arming are made when it opens and when asked for. Owned by
/// the window. Thread: the window's.
class PostureSheet final : public Sheet
{
    Q_OBJECT
public:
    PostureSheet(const Links &links, Navigator &navigator, QWidget *window);
    ~PostureSheet() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    class Rules;
    class Checks;
    class Action;
    enum Change : quint8 { Disarm, ReadOnlyOn, Revoke, ArmLab, ReadOnlyOff, AllowDangerous, changes };

    void arrange();
    Action *add(Change change, const QString &name);
    void retranslate();
    void showPosture();
    void showActions();
    void check();
    void showChecks();
    /// Why this may not be asked for now; empty: it may.
    QString whyNot(Change change) const;
    bool isOffered(Change change) const;
    void plan(Change change);

    const Links m_links;
    Navigator &m_navigator;
    WhyBox *m_problems;
    SectionLabel *m_rulesTitle;
    Rules *m_rules;
    SectionLabel *m_holdsTitle;
    FactGrid *m_holds;
    SectionLabel *m_listsTitle;
    FactGrid *m_lists;
    LinkButton *m_editLists;
    SectionLabel *m_checksTitle;
    LinkButton *m_again;
    Checks *m_checks;
    SectionLabel *m_saferTitle;
    SectionLabel *m_riskierTitle;
    std::array<Action *, changes> m_actions{};
    QCheckBox *m_stay = nullptr;
    QSpinBox *m_minutes = nullptr;
    QPushButton *m_close;

    std::optional<inventory::Facts> m_facts; // of arming
    QString m_whyUnknown;
    bool m_checking = false;
    Cancel m_cancel;
};

} // namespace wingman::ui
