// SPDX-License-Identifier: GPL-3.0-or-later
// How a guest's figures went over an hour to a year, as its cluster kept them.
#pragma once

#include "pages/workloads/details_tab.h"

namespace wingman::ui {

class TrendPanel;

/// Owned by the details pane. Thread: the window's.
class HistoryTab final : public DetailsTab
{
    Q_OBJECT
public:
    HistoryTab(const PageContext &context, WorkloadSubject &subject, QWidget *parent);

protected:
    void replaced() override;
    void changed() override;
    void retranslate() override;

private:
    TrendPanel *m_trend;
};

} // namespace wingman::ui
