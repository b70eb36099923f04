// SPDX-License-Identifier: GPL-3.0-or-later
// How it is configured: as keys and values, and as the engine's own JSON. What can hold secrets is hidden until it is
// asked for, and asking is recorded.
#pragma once

#include "pages/workloads/details_tab.h"

class QPushButton;
class QStackedWidget;

namespace wingman::ui {

class CodeView;
class JsonTree;
class MessageBanner;
class MessagePanel;
class Segmented;

/// Shown values are hidden again when another row is selected, or this is not looked at any more. Owned by the details
/// pane. Thread: the window's.
class ConfigTab final : public DetailsTab
{
    Q_OBJECT
public:
    ConfigTab(const PageContext &context, WorkloadSubject &subject, QWidget *parent);
    ~ConfigTab() override;

    JsonTree &tree() { return *m_tree; }

protected:
    void begin() override;
    void end() override;
    void replaced() override;
    void changed() override;
    void retranslate() override;

private:
    /// How far showing the values is.
    enum class Values : quint8 { Hidden, Asked, Reading, Shown };
    void read(bool reveal);
    void take(const QByteArray &description);
    void showState();
    void showDocument();
    void hideValues();

    Segmented *m_look;
    QPushButton *m_show;
    MessageBanner *m_banner;
    QStackedWidget *m_stack;
    JsonTree *m_tree;
    CodeView *m_code;
    MessagePanel *m_message;
    Values m_values = Values::Hidden;
    QByteArray m_hidden;   // the description without what can hold secrets
    QByteArray m_revealed; // with it, while it is shown
    std::optional<Error> m_error;
    QString m_readFor; // id and state
    Cancel m_cancel;
    bool m_loading = false;
};

} // namespace wingman::ui
