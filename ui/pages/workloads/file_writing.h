// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a file that a person chose, away from the window's thread.
#pragma once

#include "base/cancel.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace wingman::ui {

/// The whole file or nothing of it. Errors: StorageReadOnly. Thread: the window's.
Async<> writeFile(QString path, QByteArray bytes);

} // namespace wingman::ui
