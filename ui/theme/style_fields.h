// SPDX-License-Identifier: GPL-3.0-or-later
// Fields to type into, boxes to choose from and the frames around things, for the style. Thread: GUI.
#pragma once

#include "theme/style.h"

class QPainter;
class QStyleOptionComboBox;
class QStyleOptionFrame;
class QStyleOptionGroupBox;
class QStyleOptionProgressBar;
class QStyleOptionSpinBox;

namespace wingman::ui::look {

void surface(SurfaceKind kind, const QStyleOption &option, QPainter *painter);
/// What a field is made of, and a widget that scrolls text.
void field(const QStyleOption &option, QPainter *painter);
/// Of anything framed: a field where it is typed into, a card elsewhere.
void frame(const QStyleOption &option, QPainter *painter, const QWidget *widget);
void shapedFrame(const QStyleOptionFrame &frame, QPainter *painter, const QWidget *widget);

void comboBox(const QStyleOptionComboBox &combo, QPainter *painter);
void comboBoxLabel(const QStyleOptionComboBox &combo, const QRect &rect, QPainter *painter);
QRect comboBoxPart(const QStyleOptionComboBox &combo, QStyle::SubControl part);
QSize comboBoxSize(const QStyleOptionComboBox &combo, const QSize &contents);

void spinBox(const QStyleOptionSpinBox &spin, QPainter *painter);
QRect spinBoxPart(const QStyleOptionSpinBox &spin, QStyle::SubControl part);
QSize spinBoxSize(const QStyleOptionSpinBox &spin, const QSize &contents);

/// Title above, a card below it.
QRect groupBoxPart(const QStyleOptionGroupBox &box, QStyle::SubControl part);
void groupBoxTitle(const QStyleOptionGroupBox &box, const QRect &rect, QPainter *painter, int mnemonic);

/// A thin bar with its words beside it.
void progressBar(const QStyleOptionProgressBar &bar, QPainter *painter);
QRect progressPart(const QStyleOptionProgressBar &bar, bool words);
QSize progressSize(const QStyleOptionProgressBar &bar, const QSize &contents);

} // namespace wingman::ui::look
