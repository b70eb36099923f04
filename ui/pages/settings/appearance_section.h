// SPDX-License-Identifier: GPL-3.0-or-later
// How the window looks and behaves for this person. Every choice takes effect at once and is undone by choosing again.
#pragma once

#include "pages/settings/settings_page.h"

namespace wingman::ui {

class Card;

/// Owned by the page. Thread: the window's.
class AppearanceSection final : public SettingsSection
{
    Q_OBJECT
public:
    explicit AppearanceSection(const PageContext &pageContext, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Card *m_look;
    Card *m_behaviour;
    Card *m_attention;
};

} // namespace wingman::ui
