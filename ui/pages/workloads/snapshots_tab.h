// SPDX-License-Identifier: GPL-3.0-or-later
// A guest's snapshots as a tree, and the ways to take one, to go back to one and to delete one.
#pragma once

#include "models/snapshot_model.h"
#include "pages/workloads/details_tab.h"

class QListView;
class QPushButton;
class QStackedWidget;

namespace wingman::ui {

class MessageBanner;
class MessagePanel;
class TextLabel;

/// Reads when it is looked at, and again when the guest was at work. Enter opens nothing: every button names what it
/// does, and a plan comes first. Owned by the details pane. Thread: the window's.
class SnapshotsTab final : public DetailsTab
{
    Q_OBJECT
public:
    SnapshotsTab(const PageContext &context, WorkloadSubject &subject, QWidget *parent);
    ~SnapshotsTab() override;

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
    Cancel m_cancel;
    std::optional<inventory::GuestSnapshots> m_read;
    std::optional<Instant> m_readAt;
    std::optional<Error> m_error;
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
