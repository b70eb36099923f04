// SPDX-License-Identifier: GPL-3.0-or-later
// One approval that waits: what, where, who asked and why, until when, and whether this person may decide.
#pragma once

#include "approvals/approval_desk.h"
#include "execution/record.h"
#include "pages/audit/approval_words.h"

#include <QWidget>

class QPushButton;

namespace wingman::ui {

class AgeLabel;
class AgeTicker;
class Card;
class Chip;
class IconSquare;
class TextLabel;

struct ApprovalShown
{
    approvals::Approval approval;
    std::optional<execution::Record> record;
    MayDecide mayDecide;
};

/// Owned by its view. Thread: the window's.
class ApprovalCard final : public QWidget
{
    Q_OBJECT
public:
    /// `name`: unique in the page.
    ApprovalCard(const QString &name, AgeTicker &ticker, QWidget *parent = nullptr);
    void setApproval(const ApprovalShown &shown);
    const std::optional<ApprovalShown> &shown() const { return m_shown; }
    QPushButton *reviewButton() const { return m_review; }

Q_SIGNALS:
    void reviewRequested(const QString &plan);
    /// Its time ran out while it was shown.
    void lapsed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showAll();
    void showAges(Instant now);

    std::optional<ApprovalShown> m_shown;
    AgeTicker &m_ticker;
    Card *m_card;
    IconSquare *m_icon;
    TextLabel *m_title;
    TextLabel *m_where;
    Chip *m_tier;
    Chip *m_state;
    TextLabel *m_asked;
    AgeLabel *m_when;
    TextLabel *m_reason;
    TextLabel *m_lapses;
    TextLabel *m_may;
    QPushButton *m_review;
    bool m_hasLapsed = false;
};

} // namespace wingman::ui
