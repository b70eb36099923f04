// SPDX-License-Identifier: GPL-3.0-or-later
// The endpoints: engines and clusters, how they are, and how they are reached.
#pragma once

#include "models/endpoint_model.h"
#include "pages/page.h"

class QStackedWidget;
class QTreeView;
class QPushButton;

namespace wingman::ui {

class EndpointDetails;
class FleetDelegate;
class MessageBanner;
class MessagePanel;
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
    const EndpointRow *current() const;

    PageContext m_context;
    EndpointModel m_model;
    PageHeader *m_header;
    QPushButton *m_add;
    MessageBanner *m_banner;
    SplitPane *m_split;
    QStackedWidget *m_stack;
    QTreeView *m_view;
    FleetDelegate *m_delegate;
    MessagePanel *m_message;
    EndpointDetails *m_details;
};

} // namespace wingman::ui
