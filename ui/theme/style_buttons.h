// SPDX-License-Identifier: GPL-3.0-or-later
// Buttons, boxes to check and sliders, for the style. Thread: GUI.
#pragma once

#include "theme/style.h"

class QPainter;
class QStyleOptionButton;
class QStyleOptionSlider;
class QStyleOptionToolButton;

namespace wingman::ui::look {

void pushButton(const QStyleOptionButton &button, QPainter *painter, const QWidget *widget);
void pushButtonLabel(const QStyleOptionButton &button, QPainter *painter, const QWidget *widget, int mnemonic);
/// `font`: the one that the button writes in, before it is made heavier.
QSize pushButtonSize(const QStyleOptionButton &button, const QFont &font);

void toolButton(const QStyleOptionToolButton &button, QPainter *painter, const QWidget *widget, int mnemonic);
QSize toolButtonSize(const QStyleOptionToolButton &button, const QSize &contents, const QWidget *widget);

/// The squares and circles of QCheckBox and QRadioButton, with the ring of the focus around them.
void checkIndicator(const QStyleOption &option, QPainter *painter);
void radioIndicator(const QStyleOption &option, QPainter *painter);
int indicatorSize(const QFontMetrics &metrics);

void slider(const QStyleOptionSlider &slider, const QRect &groove, const QRect &handle, QPainter *painter);

/// A frame like that of a plain button: for boxes to choose from.
void plainPanel(const QStyleOption &option, QPainter *painter);

} // namespace wingman::ui::look
