// SPDX-License-Identifier: GPL-3.0-or-later
// One node of a cluster: how it is, what it holds, and what is wrong with it while the cluster is well.
#pragma once

#include "models/node_model.h"
#include "pages/page.h"

class QPushButton;

namespace wingman::ui {

class Chip;
class FactGrid;
class MessageBanner;
class SectionLabel;
class StateDot;
class TextLabel;
class TrendPanel;

/// Owned by the page. Thread: the window's.
class NodeDetails final : public QWidget
{
    Q_OBJECT
public:
    explicit NodeDetails(const PageContext &context, QWidget *parent = nullptr);

    /// Null: none is selected; what was shown stays, out of sight.
    void setNode(const NodeRow *row);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void arrange();
    void showNode();
    void showAges();
    void retranslate();

    PageContext m_context;
    std::optional<NodeRow> m_row;
    StateDot *m_dot;
    TextLabel *m_name;
    Chip *m_chip;
    TextLabel *m_line;
    QPushButton *m_guests;
    QPushButton *m_again;
    MessageBanner *m_problem;
    FactGrid *m_facts;
    SectionLabel *m_storagesTitle;
    FactGrid *m_storages;
    TextLabel *m_noStorage;
    TrendPanel *m_trend;
};

} // namespace wingman::ui
