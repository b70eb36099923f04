// SPDX-License-Identifier: GPL-3.0-or-later
// What it uses, live: numbers with their age and the course of the last minutes.
#pragma once

#include "pages/workloads/details_tab.h"

class QStackedWidget;

namespace wingman::ui {

class MessageBanner;
class MessagePanel;
class StatsFeed;
class TextLabel;
class Tile;

/// Owned by the details pane. Thread: the window's.
class StatsTab final : public DetailsTab
{
    Q_OBJECT
public:
    StatsTab(const PageContext &context, WorkloadSubject &subject, StatsFeed &stats, QWidget *parent);

protected:
    void begin() override;
    void end() override;
    void replaced() override { showStats(); }
    void aged() override { showStats(); }
    void retranslate() override;

private:
    void showStats();
    void showMessage();

    StatsFeed &m_stats;
    QStackedWidget *m_stack;
    MessageBanner *m_banner;
    MessagePanel *m_message;
    Tile *m_cpu;
    Tile *m_memory;
    Tile *m_received;
    Tile *m_sent;
    Tile *m_read;
    Tile *m_written;
    Tile *m_processes;
    TextLabel *m_note;
};

} // namespace wingman::ui
