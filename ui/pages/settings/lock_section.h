// SPDX-License-Identifier: GPL-3.0-or-later
// The lock of the console: whether there is a passphrase, and when the console locks itself.
#pragma once

#include "pages/settings/settings_page.h"

class QPushButton;

namespace wingman::ui {

class Card;
class TextLabel;

/// Owned by the page. Thread: the window's.
class LockSection final : public SettingsSection
{
    Q_OBJECT
public:
    explicit LockSection(const PageContext &pageContext, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void openSheet(bool removes);
    void showState();
    void retranslate();

    PageContext m_context;
    Card *m_passphrase;
    TextLabel *m_state;
    TextLabel *m_honest;
    QPushButton *m_lock;
    QPushButton *m_set;
    QPushButton *m_remove;
    Card *m_when;
};

} // namespace wingman::ui
