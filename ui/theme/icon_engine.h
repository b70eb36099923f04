// SPDX-License-Identifier: GPL-3.0-or-later
// The drawing behind icon(): nobody but icons.h names it.
#pragma once

#include "theme/icons.h"

#include <QIconEngine>

namespace wingman::ui {

/// Paints one drawing of the set in the colour of the text around it, whatever the size and the screen. Owned by its
/// QIcon. Thread: GUI.
class ThemeIconEngine : public QIconEngine
{
public:
    explicit ThemeIconEngine(Icon icon) : m_icon(icon) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QSize actualSize(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QString key() const override;
    QString iconName() override;
    bool isNull() override { return false; }
    QIconEngine *clone() const override;

private:
    Icon m_icon;
};

} // namespace wingman::ui
