// SPDX-License-Identifier: GPL-3.0-or-later
// Menus, menu bars and tool tips, for the style. Thread: GUI.
#pragma once

class QPainter;
class QSize;
class QStyleOption;
class QStyleOptionMenuItem;

namespace wingman::ui::look {

void menuPanel(const QStyleOption &option, QPainter *painter);
void menuItem(const QStyleOptionMenuItem &item, QPainter *painter, int mnemonic);
QSize menuItemSize(const QStyleOptionMenuItem &item, const QSize &contents);
void menuBarItem(const QStyleOptionMenuItem &item, QPainter *painter, int mnemonic);
void tipPanel(const QStyleOption &option, QPainter *painter);

} // namespace wingman::ui::look
