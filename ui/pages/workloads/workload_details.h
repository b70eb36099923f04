// SPDX-License-Identifier: GPL-3.0-or-later
// The details of what is selected in the list: its head, and the tabs that apply to it.
#pragma once

#include "models/workload.h"
#include "pages/page.h"

class QStackedWidget;

namespace wingman::ui {

class DetailsHeader;
class ForesightFeed;
class MessagePanel;
class OverviewTab;
class PolicyTab;
class StatsFeed;
class TabStrip;
class TimelineFeed;
class WorkloadSubject;

/// Follows its row by endpoint and id, whatever the list does; a row that went says so. Owned by the page. Thread: the
/// window's.
class WorkloadDetails final : public QWidget
{
    Q_OBJECT
public:
    explicit WorkloadDetails(const PageContext &context, QWidget *parent = nullptr);
    ~WorkloadDetails() override;

    /// Null: nothing is selected. With several selected the row is the one with the focus, and the verbs are for all.
    void setWorkload(const Workload *row, int selectedCount);
    /// Stays chosen for rows that it does not apply to: they show the overview meanwhile.
    void setTab(const QString &id);
    QString tab() const;
    /// Why an operation on the row would be refused at this moment; empty where nothing is known to refuse it.
    QString whyNot(const QString &operation) const;

Q_SIGNALS:
    void verbRequested(const QString &operation);
    void closeRequested();
    /// whyNot() may answer differently.
    void foreseenChanged();

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void arrange();
    void addTab(const QString &id, QWidget *tab);
    QStringList applying() const;
    void showTabs();
    void showMessage();
    void retranslate();

    PageContext m_context;
    std::unique_ptr<WorkloadSubject> m_subject;
    StatsFeed *m_stats;
    ForesightFeed *m_foresight;
    TimelineFeed *m_timeline;
    DetailsHeader *m_header;
    TabStrip *m_strip;
    QWidget *m_line;
    QStackedWidget *m_stack;
    MessagePanel *m_message;
    OverviewTab *m_overview;
    PolicyTab *m_policy;
    QMap<QString, QWidget *> m_tabs;
    QString m_wanted;
    int m_count = 0;
    bool m_arranging = false;
};

} // namespace wingman::ui
