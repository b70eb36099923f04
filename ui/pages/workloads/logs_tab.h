// SPDX-License-Identifier: GPL-3.0-or-later
// What a container writes, followed for as long as somebody looks: across stops, starts and lost connections.
#pragma once

#include "inventory/reader.h"
#include "pages/workloads/details_tab.h"

#include <QTimer>

class QStackedWidget;

namespace wingman::ui {

class LogView;
class MessageBanner;
class MessagePanel;

/// Owned by the details pane. Thread: the window's.
class LogsTab final : public DetailsTab
{
    Q_OBJECT
public:
    LogsTab(const PageContext &context, WorkloadSubject &subject, QWidget *parent);
    ~LogsTab() override;

    LogView &view() { return *m_view; }

protected:
    void begin() override;
    void end() override;
    void replaced() override;
    void changed() override;
    void retranslate() override;

private:
    enum class State : quint8 { Idle, Opening, Live, Ended, Failed };
    void open();
    void close();
    void take(const QList<inventory::LogLine> &lines);
    void ended(const std::optional<Error> &error);
    void showState();
    void save();

    QStackedWidget *m_stack;
    MessageBanner *m_banner;
    MessagePanel *m_message;
    LogView *m_view;
    State m_state = State::Idle;
    std::optional<Error> m_error;
    std::optional<Instant> m_endedAt;
    // Where to go on: the newest line's instant, and how many lines of that instant were seen.
    std::optional<Instant> m_lastAt;
    int m_seenAtLast = 0;
    int m_toSkip = 0;
    bool m_any = false; // lines are shown
    Cancel m_cancel;
    QTimer m_again;
    std::chrono::milliseconds m_pause;
};

} // namespace wingman::ui
