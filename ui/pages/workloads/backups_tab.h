// SPDX-License-Identifier: GPL-3.0-or-later
// A guest's backups in all storages, whether it is protected by them, and the way to make one.
#pragma once

#include "link/reading.h"
#include "models/protection.h"
#include "pages/workloads/details_tab.h"

class QPushButton;
class QStackedWidget;

namespace wingman::ui {

class Chip;
class ForesightFeed;
class MessageBanner;
class MessagePanel;
class TextLabel;
class VolumeTable;

/// Reads when it is looked at, and again when the cluster's tasks changed. Owned by the details pane. Thread: the
/// window's.
class BackupsTab final : public DetailsTab
{
    Q_OBJECT
public:
    BackupsTab(const PageContext &context, WorkloadSubject &subject, ForesightFeed &foresight, QWidget *parent);

protected:
    void begin() override;
    void end() override;
    void replaced() override;
    void changed() override { showVerbs(); }
    void aged() override { showBackups(); }
    void retranslate() override;

private:
    void read();
    void showBackups();
    void showVerbs();
    /// By what was read here, which is newer than the list's.
    std::optional<inventory::BackupsKept> kept() const;

    ForesightFeed &m_foresight;
    Reading<inventory::StoredVolumes> m_read;
    Chip *m_state;
    TextLabel *m_since;
    QPushButton *m_make;
    MessageBanner *m_banner;
    QStackedWidget *m_stack;
    VolumeTable *m_table;
    MessagePanel *m_message;
    TextLabel *m_note;
};

} // namespace wingman::ui
