// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workloads/history_tab.h"

#include "widgets/trend_panel.h"

#include <QBoxLayout>
#include <QScrollArea>

namespace wingman::ui {

HistoryTab::HistoryTab(const PageContext &context, WorkloadSubject &subject, QWidget *parent)
    : DetailsTab(QStringLiteral("detailsHistory"), context, subject, parent)
{
    auto *content = new QWidget(this);
    content->setObjectName(QStringLiteral("historyContent"));
    m_trend = new TrendPanel(QStringLiteral("historyTrend"), context.links.clusters, context.ticker, content);
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(pixels(Space::L), pixels(Space::M), pixels(Space::L), pixels(Space::L));
    inside->addWidget(m_trend);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scrolled(content));
}

void HistoryTab::replaced()
{
    changed();
}

/// A guest that moved has its figures on the other node from now on.
void HistoryTab::changed()
{
    const bool isGuest = m_subject.isThere() && !m_subject.isContainer();
    m_trend->setTarget(isGuest ? std::optional(m_subject.row().target()) : std::nullopt);
}

void HistoryTab::retranslate() {}

} // namespace wingman::ui
