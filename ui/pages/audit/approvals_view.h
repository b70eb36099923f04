// SPDX-License-Identifier: GPL-3.0-or-later
// The inbox: what waits for a decision or to be started, and below it what was decided.
#pragma once

#include "models/approval_model.h"
#include "pages/audit/approval_card.h"
#include "pages/audit/audit_view.h"

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace wingman::ui {

class Card;
class ListRow;
class MessageBanner;
class MessagePanel;
class SectionLabel;
class TextLabel;

/// Owned by the page. Thread: the window's.
class ApprovalsView final : public AuditView
{
    Q_OBJECT
public:
    explicit ApprovalsView(const PageContext &context, QWidget *parent = nullptr);
    ~ApprovalsView() override;

    void read() override;
    void lead(const Place &place) override;
    Place place() const override;
    QList<Command> commands() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Reading;
    void take(const Reading &reading);
    void findMissing();
    void showAll();
    void showCards(const QList<ApprovalRow> &open);
    void showHistory(const QList<ApprovalRow> &decided);
    void showState(qsizetype open);
    ApprovalShown shownOf(const ApprovalRow &row) const;
    bool isCovered(const ApprovalRow &row) const;
    const execution::Record *recordOf(const PlanId &plan) const;
    void retranslate();

    PageContext m_context;
    ApprovalModel m_model;
    QList<execution::Record> m_records;
    MessageBanner *m_trouble;
    MessagePanel *m_message;
    QScrollArea *m_scroll;
    QVBoxLayout *m_inbox;
    TextLabel *m_nothing;
    SectionLabel *m_earlier;
    Card *m_historyCard;
    QMap<QString, ApprovalCard *> m_cards; // by the model's key
    QList<ListRow *> m_history;
    QStringList m_historyPlans;
    int m_damaged = 0;
    int m_made = 0;
    bool m_isRead = false;
    std::optional<Error> m_error;
    std::optional<Error> m_plansError; // of the executions alone
    Cancel m_reading;
    Cancel m_finding;
    QMap<QString, execution::Record> m_older; // of what waits and is not among the records, by plan
};

} // namespace wingman::ui
