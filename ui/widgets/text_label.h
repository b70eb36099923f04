// SPDX-License-Identifier: GPL-3.0-or-later
// A label whose colour is a role or a tone and whose size is a step; both follow the scheme and the system's font.
#pragma once

#include "theme/theme.h"

#include <QLabel>
#include <optional>

namespace wingman::ui {

/// Plain text only: names come from elsewhere. Owned by its parent. Thread: GUI.
class TextLabel final : public QLabel
{
    Q_OBJECT
public:
    TextLabel(const QString &objectName, QWidget *parent, Text size = Text::Body, Role role = Role::Text);

    void setRole(Role role);
    /// Wins over the role; none takes it back.
    void setTone(std::optional<Tone> tone);
    void setSize(Text size);
    void setStrong(bool strong);
    void setMono(bool mono);
    /// With the mouse; the keyboard has a button for copying where that matters.
    void setSelectable(bool selectable);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyInk();
    void applyFont();

    Text m_size;
    Role m_role;
    std::optional<Tone> m_tone;
    bool m_strong = false;
    bool m_mono = false;
};

} // namespace wingman::ui
