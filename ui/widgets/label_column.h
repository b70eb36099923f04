// SPDX-License-Identifier: GPL-3.0-or-later
// The labels of the fields of one sheet, as wide as the widest, although its parts are laid out each for itself.
#pragma once

class QWidget;

namespace wingman::ui {

/// Every label in `form` that has a buddy and is not hidden; again when labels come, go or change. Thread: the
/// window's.
void alignLabels(QWidget &form);

} // namespace wingman::ui
