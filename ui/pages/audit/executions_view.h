// SPDX-License-Identifier: GPL-3.0-or-later
// Every plan and what became of it, newest first, and the details of one.
#pragma once

#include "pages/audit/audit_view.h"
#include "pages/audit/execution_rows.h"

class QPushButton;
class QStackedWidget;

namespace wingman::ui {

class Card;
class ExecutionDetails;
class FilterField;
class MenuButton;
class MessageBanner;
class MessagePanel;
class RecordTable;
class SplitPane;
class TextLabel;

/// Owned by the page. Thread: the window's.
class ExecutionsView final : public AuditView
{
    Q_OBJECT
public:
    explicit ExecutionsView(const PageContext &context, QWidget *parent = nullptr);
    ~ExecutionsView() override;

    void read() override;
    void lead(const Place &place) override;
    Place place() const override;
    QWidget *filterField() override;
    QList<Command> commands() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Which : quint8 { All, Open, Succeeded, NotDone, Refused, Unknown };
    static QList<execution::State> statesOf(Which which);
    QString whichText(Which which) const;
    void arrange();
    void follow();
    void fillStates();
    void take(const Result<RecordPage> &page);
    void showState();
    void showSelection();
    void find(const QString &planOrExecution);
    void retranslate();

    PageContext m_context;
    ExecutionModel m_model;
    ExecutionRows m_rows;
    MessageBanner *m_trouble;
    Card *m_card;
    FilterField *m_filter;
    MenuButton *m_states;
    QStackedWidget *m_stack;
    RecordTable *m_table;
    MessagePanel *m_message;
    TextLabel *m_foot;
    QPushButton *m_more;
    SplitPane *m_split;
    ExecutionDetails *m_details;
    Which m_which = Which::All;
    bool m_isLed = false; // the filter is a link's, not what a person wants to find again
    int m_limit;
    int m_damaged = 0;
    bool m_mayHaveMore = false;
    bool m_isRead = false;
    std::optional<Error> m_error;
    QList<approvals::Approval> m_approvals;
    Cancel m_reading;
    Cancel m_finding;
    QString m_wanted; // a plan or execution that is not in the list (yet)
};

} // namespace wingman::ui
