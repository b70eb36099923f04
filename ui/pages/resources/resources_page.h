// SPDX-License-Identifier: GPL-3.0-or-later
// What workloads lie on: the storages of the clusters, how full they are, and what they hold.
#pragma once

#include "models/storage_model.h"
#include "pages/page.h"

class QStackedWidget;
class QTreeView;

namespace wingman::ui {

class MessagePanel;
class PageHeader;
class SplitPane;
class StorageDelegate;
class StorageDetails;

/// Owned by the window. Thread: the window's.
class ResourcesPage final : public Page
{
    Q_OBJECT
public:
    explicit ResourcesPage(const PageContext &context, QWidget *parent = nullptr);

    /// The object is "CLUSTER//NAME" of a shared storage, "CLUSTER/NODE/NAME" of another; the tab "content" or "trend".
    void show(const Place &place) override;
    Place place() const override;
    void refresh() override;
    QList<Command> commands() override;
    QString helpTopic() const override { return QStringLiteral("resources"); }

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void fitColumns();
    void retranslate();
    void showState();
    void showSelection();
    void goOn();

    PageContext m_context;
    StorageModel m_model;
    PageHeader *m_header;
    SplitPane *m_split;
    QStackedWidget *m_stack;
    QTreeView *m_view;
    StorageDelegate *m_delegate;
    MessagePanel *m_message;
    StorageDetails *m_details;
    bool m_mayTryAgain = false; // what the message's button does
    QString m_wanted;           // asked for before it was there
};

} // namespace wingman::ui
