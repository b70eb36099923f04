// SPDX-License-Identifier: GPL-3.0-or-later
// How it is, what it is, what may be done with it, and what happened last.
#pragma once

#include "inventory/facts.h"
#include "pages/workloads/details_facts.h"
#include "pages/workloads/details_tab.h"

namespace wingman::ui {

class FactGrid;
class ForesightFeed;
class LinkButton;
class MessageBanner;
class PolicyRows;
class RecentLines;
class SectionLabel;
class StatsFeed;
class TextLabel;
class Tile;
class TimelineFeed;

/// Owned by the details pane. Thread: the window's.
class OverviewTab final : public DetailsTab
{
    Q_OBJECT
public:
    OverviewTab(const PageContext &context, WorkloadSubject &subject, StatsFeed &stats, ForesightFeed &foresight,
                TimelineFeed &timeline, QWidget *parent);
    ~OverviewTab() override;

Q_SIGNALS:
    /// Why it is as it is with this operation; empty: with all of them.
    void whyRequested(const QString &operation);
    void timelineRequested();

protected:
    void begin() override;
    void end() override;
    void replaced() override;
    void changed() override;
    void aged() override;
    void retranslate() override;

private:
    void readFacts();
    void readLook();
    void showGuestTiles();
    void showTiles();
    void showFacts();
    void showPolicy();
    void showRecent();
    void showTrouble();

    StatsFeed &m_stats;
    ForesightFeed &m_foresight;
    TimelineFeed &m_timeline;
    std::optional<inventory::Facts> m_facts;
    std::optional<GuestLook> m_look;
    QString m_factsOf; // what they were read for
    QList<PolicyGroup> m_groups;
    Cancel m_cancel;
    MessageBanner *m_trouble;
    Tile *m_cpu;
    Tile *m_memory;
    FactGrid *m_grid;
    SectionLabel *m_policyTitle;
    PolicyRows *m_policy;
    TextLabel *m_policyNote;
    LinkButton *m_policyAgain;
    SectionLabel *m_recentTitle;
    RecentLines *m_recent;
    TextLabel *m_recentNote;
    LinkButton *m_all;
};

} // namespace wingman::ui
