// SPDX-License-Identifier: GPL-3.0-or-later
// A guest's snapshots as a tree, and the ways to take one, to go back to one and to delete one.
#pragma once

#include "link/reading.h"
#include "models/snapshot_model.h"
#include "pages/workloads/details_tab.h"

class QListView;
class QPushButton;
class QStackedWidget;

namespace wingman::ui {

class ForesightFeed;
class MessageBanner;
class MessagePanel;
class TextLabel;

/// Reads when it is looked at, and again when the guest was at work. Enter opens nothing: every button names what it
/// does, and a plan comes first. Owned by the details pane. Thread: the window's.
class SnapshotsTab final : public DetailsTab
{
    Q_OBJECT
public:
    SnapshotsTab(const PageContext &context, WorkloadSubject &subject, ForesightFeed &foresight, QWidget *parent);

protected:
    void begin() override;
    void end() override;
    void replaced() override;
    void changed() override;
    void aged() override;
    void retranslate() override;

private:
    void read();
    void showSnapshots();
    void showVerbs();
    void plan(const QString &operation, const QString &snapshot);
    const SnapshotRow *chosen() const;

    SnapshotModel m_model;
    ForesightFeed &m_foresight;
    Reading<inventory::GuestSnapshots> m_read;
    MessageBanner *m_banner;
    QStackedWidget *m_stack;
    QListView *m_view;
    MessagePanel *m_message;
    TextLabel *m_note;
    QPushButton *m_take;
    QPushButton *m_back;
    QPushButton *m_delete;
};

} // namespace wingman::ui
