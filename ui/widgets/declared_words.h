// SPDX-License-Identifier: GPL-3.0-or-later
// What operations and settings were declared with, in the language of now. The core declares and records it in English,
// so that a plan reads the same to everybody, whatever language its window had. Pure. Thread: GUI.
#pragma once

#include <QString>

namespace wingman::ui {

/// The translation of a title, an effect or a description; what no translation knows stays as it is.
QString declaredText(const QString &english);

} // namespace wingman::ui
