// SPDX-License-Identifier: GPL-3.0-or-later
// How the figures of a guest, a node or a storage went over an hour to a year: charts that share one crosshair, or the
// same as a table.
#pragma once

#include "inventory/cluster_details.h"
#include "link/reading.h"
#include "models/trend_model.h"
#include "widgets/chart.h"

#include <QTimer>
#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTableView;

namespace wingman::ui {

class AgeTicker;
class ClusterLink;
class MessagePanel;
class Segmented;
class TextLabel;

/// Reads while it is visible, and again as often as the cluster has new points. Owned by its page. Thread: the
/// window's.
class TrendPanel final : public QWidget
{
    Q_OBJECT
public:
    TrendPanel(const QString &objectName, ClusterLink &clusters, AgeTicker &ticker, QWidget *parent = nullptr);

    /// None: nothing is read and nothing shown.
    void setTarget(const std::optional<inventory::TargetRef> &target);
    void setSpan(inventory::TrendSpan span);
    inventory::TrendSpan span() const { return m_span; }
    void setTableShown(bool shown);
    void read();

Q_SIGNALS:
    void spanChanged(wingman::inventory::TrendSpan span);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    /// One chart, and what it shows.
    struct Plot
    {
        Chart *chart = nullptr;
        QList<inventory::Figure> figures;
        ChartUnit unit{};
    };
    void arrange();
    void retranslate();
    void readAnew();
    void showTrend();
    void showAge();
    QString titleOf(const Plot &plot) const;
    QString nameOf(inventory::Figure figure) const;

    ClusterLink &m_clusters;
    AgeTicker &m_ticker;
    std::optional<inventory::TargetRef> m_target;
    inventory::TrendSpan m_span = inventory::TrendSpan::Day;
    Reading<inventory::Trend> m_read;
    QTimer m_again;
    TrendModel m_model;

    Segmented *m_spans;
    QPushButton *m_asTable;
    TextLabel *m_age;
    QStackedWidget *m_stack;
    QWidget *m_charts;
    QTableView *m_table;
    MessagePanel *m_message;
    QList<Plot> m_plots;
};

} // namespace wingman::ui
