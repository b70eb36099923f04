// SPDX-License-Identifier: GPL-3.0-or-later
// Tags as their cluster shows them: each with a disc in the colour that was given to it, and always with its word. The
// colours come from elsewhere, so that nothing has to be read on them.
#pragma once

#include "theme/theme.h"

#include <QMap>
#include <QStringList>

class QPainter;

namespace wingman::ui {

/// In one line from the start of `box`, as many as fit; the last place says how many more there are. `colors`:
/// "#rrggbb" by tag; a tag without one has a ring in the colour of the text. Names are made inert here. Thread: GUI.
void paintTags(QPainter &painter, const QRect &box, const QStringList &tags, const QMap<QString, QString> &colors,
               const QPalette &palette, Qt::LayoutDirection direction);

} // namespace wingman::ui
