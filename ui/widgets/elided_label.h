// SPDX-License-Identifier: GPL-3.0-or-later
// One line that ends in "…" where there is no room, and then shows all of it in its tooltip.
#pragma once

#include "theme/theme.h"

#include <QWidget>
#include <optional>

namespace wingman::ui {

/// Owned by its parent. Thread: GUI.
class ElidedLabel final : public QWidget
{
    Q_OBJECT
public:
    ElidedLabel(const QString &objectName, QWidget *parent, Text size = Text::Body, Role role = Role::Text);

    void setText(const QString &text);
    const QString &text() const { return m_text; }
    void setRole(Role role);
    void setTone(std::optional<Tone> tone);
    void setStrong(bool strong);
    void setMono(bool mono);
    void setElideMode(Qt::TextElideMode mode);
    bool isElided() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void applyFont();

    QString m_text;
    Text m_size;
    Role m_role;
    std::optional<Tone> m_tone;
    bool m_strong = false;
    bool m_mono = false;
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

} // namespace wingman::ui
