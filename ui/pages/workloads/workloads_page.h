// SPDX-License-Identifier: GPL-3.0-or-later
// Containers and guests of all endpoints in one list, and the details of what is selected.
#pragma once

#include "models/workload_model.h"
#include "pages/page.h"
#include "pages/workloads/workload_view.h"

class QStackedWidget;

namespace wingman::ui {

class FilterField;
class MenuButton;
class MessageBanner;
class MessagePanel;
class PageHeader;
class Segmented;
class SplitPane;
class WorkloadColumns;
class WorkloadDetails;
class WorkloadVerbs;

/// Owned by the window. Thread: the window's.
class WorkloadsPage final : public Page
{
    Q_OBJECT
public:
    explicit WorkloadsPage(const PageContext &context, QWidget *parent = nullptr);
    ~WorkloadsPage() override;

    void show(const Place &place) override;
    Place place() const override;
    void refresh() override;
    QWidget *filterField() override;
    QList<Command> commands() override;
    QString helpTopic() const override { return QStringLiteral("workloads"); }

    WorkloadView &list() { return *m_view; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void restoreLayout();
    void retranslate();
    void filter();
    void setKind(const QString &kind);
    void setGrouping(const QString &grouping);
    void fillGroups();
    void showState();
    void showSelection();
    void showTab(const QString &id);

    PageContext m_context;
    WorkloadModel m_model;
    PageHeader *m_header;
    FilterField *m_filter;
    bool m_noneAnswers = false;
    bool m_isLed = false; // the filter is a link's, not what a person wants to find again
    Segmented *m_kinds;
    MenuButton *m_groups;
    MenuButton *m_columns;
    MessageBanner *m_banner;
    SplitPane *m_split;
    QStackedWidget *m_stack;
    WorkloadView *m_view;
    WorkloadColumns *m_layout;
    MessagePanel *m_message;
    WorkloadDetails *m_details;
    WorkloadVerbs *m_verbs;
    std::optional<Place> m_wanted; // its object is not there yet
    bool m_restoring = false;
};

} // namespace wingman::ui
