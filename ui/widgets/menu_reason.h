// SPDX-License-Identifier: GPL-3.0-or-later
// Entries of menus that would be refused: they can still be chosen, because the plan says more than a line can; and
// they say why, to the pointer, to the keyboard and to a screen reader.
#pragma once

#include "theme/icons.h"

#include <QString>

class QAction;
class QMenu;

namespace wingman::ui {

class Navigator;

/// Says what the entry does, and where it would be refused that it would, and why. Again when the reason changes.
void setEntry(QAction *entry, const QString &text, Icon sign, const QString &whyNot);
/// The reason of the entry that the pointer or the keyboard is at stands in the activity bar, where it is heard too.
void sayReasons(QMenu *menu, Navigator &navigator);

} // namespace wingman::ui
