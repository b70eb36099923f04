// SPDX-License-Identifier: GPL-3.0-or-later
// The endpoints: engines, clusters and their nodes, how they are, and how they are reached.
#pragma once

#include "models/fleet_model.h"
#include "pages/page.h"

class QStackedWidget;
class QTreeView;
class QPushButton;

namespace wingman::ui {

class EndpointDetails;
class FleetDelegate;
class MessageBanner;
class MessagePanel;
class NodeDetails;
class PageHeader;
class SplitPane;

/// Owned by the window. Thread: the window's.
class FleetPage final : public Page
{
    Q_OBJECT
public:
    explicit FleetPage(const PageContext &context, QWidget *parent = nullptr);

    void show(const Place &place) override;
    Place place() const override;
    void refresh() override;
    QList<Command> commands() override;
    QString helpTopic() const override { return QStringLiteral("fleet"); }

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void fitColumns();
    void retranslate();
    void showState();
    void showSelection();
    /// Of the row with the focus, or of the cluster it belongs to.
    const EndpointRow *current() const;
    void unfold();

    PageContext m_context;
    FleetModel m_model;
    PageHeader *m_header;
    QPushButton *m_add;
    MessageBanner *m_banner;
    SplitPane *m_split;
    QStackedWidget *m_stack;
    QTreeView *m_view;
    FleetDelegate *m_delegate;
    MessagePanel *m_message;
    QString m_wanted;         // a row that is not there yet
    QSet<QString> m_folded;   // clusters that somebody closed
    QStackedWidget *m_either; // the details of an endpoint, or of a node
    EndpointDetails *m_details;
    NodeDetails *m_node;
};

} // namespace wingman::ui
