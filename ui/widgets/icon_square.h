// SPDX-License-Identifier: GPL-3.0-or-later
// An icon on a square of its tone, before a row, a sheet's title or a banner. Decoration: the words say it all.
#pragma once

#include "theme/icons.h"
#include "theme/theme.h"

#include <QWidget>

namespace wingman::ui {

/// Owned by its parent. Thread: GUI.
class IconSquare final : public QWidget
{
    Q_OBJECT
public:
    enum class Size : quint8 { Row, Large };
    explicit IconSquare(const QString &objectName, QWidget *parent = nullptr, Size size = Size::Row);
    void setIcon(Icon icon, Tone tone);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Size m_size;
    Icon m_icon = Icon::Info;
    Tone m_tone = Tone::Muted;
};

} // namespace wingman::ui
