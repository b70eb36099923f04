// SPDX-License-Identifier: GPL-3.0-or-later
// The chain: whether it verifies, its entries newest first, and the details of one.
#pragma once

#include "models/chain_model.h"
#include "pages/audit/audit_view.h"
#include "pages/audit/chain_days.h"
#include "pages/audit/chain_rows.h"
#include "pages/audit/chain_source.h"

class QPushButton;
class QStackedWidget;

namespace wingman::ui {

class Card;
class ChainBanner;
class EntryDetails;
class FilterField;
class MenuButton;
class MessageBanner;
class MessagePanel;
class RecordTable;
class SplitPane;
class TextLabel;
class Verification;

/// Owned by the page; the verification outlives it. Thread: the window's.
class ChainView final : public AuditView
{
    Q_OBJECT
public:
    ChainView(const PageContext &context, const Verification &verification, QWidget *parent = nullptr);
    ~ChainView() override;

    void read() override;
    void lead(const Place &place) override;
    Place place() const override;
    QWidget *filterField() override;
    QList<Command> commands() override;

Q_SIGNALS:
    void cancelRequested();

protected:
    void readAgain() override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void follow();
    void filter();
    void fillDays();
    void pickNewest();
    void showScope();
    void showState();
    void showTrouble();
    void showSelection();
    void showRecord();
    void select(audit::Sequence sequence);
    void retranslate();

    PageContext m_context;
    const Verification &m_verification;
    ChainModel m_model;
    ChainRows m_rows;
    ChainSource m_source;
    ChainBanner *m_banner;
    MessageBanner *m_trouble;
    std::optional<Error> m_newestError; // of the last reading of the newest entries
    bool m_isUnread = false;            // m_trouble says that entries could not be read
    Card *m_card;
    FilterField *m_filter;
    QPushButton *m_refused;
    MenuButton *m_days;
    TextLabel *m_scopeLine;
    QStackedWidget *m_stack;
    RecordTable *m_table;
    MessagePanel *m_message;
    TextLabel *m_foot;
    SplitPane *m_split;
    EntryDetails *m_details;
    ChainDays m_day = ChainDays::Any;
    bool m_isLed = false;    // the filter is a link's, not what a person wants to find again
    Cancel m_reading;        // of one entry, and of its plan
    bool m_isChosen = false; // by a person or a link; else the newest is shown when the view is come to
    bool m_isPicking = false;
    bool m_hasJustCome = false;             // to this view: what is newest is being read
    std::optional<audit::Sequence> m_shown; // in the details, though perhaps not in the list
};

} // namespace wingman::ui
