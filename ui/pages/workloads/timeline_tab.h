// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that happened to it, newest first: what the engine said, what Wingman did, what the chain holds.
#pragma once

#include "models/timeline_model.h"
#include "pages/workloads/details_tab.h"

class QListView;
class QPushButton;
class QStackedWidget;

namespace wingman::ui {

class MessageBanner;
class MessagePanel;
class TimelineFeed;
class TimelineLines;

/// Enter, or a double click, leads to the record or the entry; it never acts. Owned by the details pane. Thread: the
/// window's.
class TimelineTab final : public DetailsTab
{
    Q_OBJECT
public:
    TimelineTab(const PageContext &context, WorkloadSubject &subject, TimelineFeed &timeline, QWidget *parent);

protected:
    void begin() override;
    void end() override;
    void replaced() override { showItems(); }
    void aged() override;
    void retranslate() override;

private:
    void showItems();
    void open(const QModelIndex &index);

    TimelineFeed &m_timeline;
    TimelineModel m_model;
    TimelineLines *m_lines;
    MessageBanner *m_banner;
    QStackedWidget *m_stack;
    QListView *m_view;
    MessagePanel *m_message;
    QPushButton *m_older;
};

} // namespace wingman::ui
