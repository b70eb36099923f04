// SPDX-License-Identifier: GPL-3.0-or-later
// Lists, their headers, tabs, scroll bars and what divides a page, for the style. Thread: GUI.
#pragma once

#include "theme/style.h"

class QPainter;
class QStyleOptionHeader;
class QStyleOptionSlider;
class QStyleOptionTab;
class QStyleOptionViewItem;

namespace wingman::ui::look {

/// Ground, hairline and, in the current row of the list that has the focus, the line around the whole row.
void item(const QStyleOptionViewItem &item, QPainter *painter, const QWidget *widget);
void row(const QStyleOptionViewItem &row, QPainter *painter, const QWidget *widget);
void branch(const QStyleOption &option, QPainter *painter);
QSize itemSize(const QStyleOptionViewItem &item, const QSize &contents, Density density, const QWidget *widget);

void headerSection(const QStyleOptionHeader &section, QPainter *painter);
void headerLabel(const QStyleOptionHeader &section, QPainter *painter);
/// All of it, with the arrow of the order beside the text.
void header(const QStyleOptionHeader &section, QPainter *painter);

void tabShape(const QStyleOptionTab &tab, QPainter *painter);
void tabLabel(const QStyleOptionTab &tab, const QRect &words, QPainter *painter, int mnemonic);

void scrollBar(const QStyleOptionSlider &bar, QPainter *painter);
QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part);

void splitter(const QStyleOption &option, QPainter *painter);

} // namespace wingman::ui::look
