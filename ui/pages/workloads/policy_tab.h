// SPDX-License-Identifier: GPL-3.0-or-later
// Every operation on what is selected: what the gate would say of it now, and why.
#pragma once

#include "pages/workloads/details_tab.h"

class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace wingman::ui {

class ForesightFeed;
class LinkButton;
class MessagePanel;
class TextLabel;

/// Owned by the details pane. Thread: the window's.
class PolicyTab final : public DetailsTab
{
    Q_OBJECT
public:
    PolicyTab(const PageContext &context, WorkloadSubject &subject, ForesightFeed &foresight, QWidget *parent);

    /// Brings this one into sight; empty: the first.
    void lead(const QString &operation);

protected:
    void begin() override;
    void replaced() override;
    void retranslate() override;

private:
    class Row;
    void showAll();
    void reveal();

    ForesightFeed &m_foresight;
    QStackedWidget *m_stack;
    MessagePanel *m_message;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
    TextLabel *m_intro;
    LinkButton *m_settings;
    QList<Row *> m_rows;
    QString m_wanted;
};

} // namespace wingman::ui
