// SPDX-License-Identifier: GPL-3.0-or-later
// The data folder as files, for when it cannot be opened.
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "common/folders.h"

namespace wingman::console {

/// Renames the data folder, and deletes nothing. With --data-dir the window's own folders inside it stay where they
/// are: this program holds them. Answers what it is called now. Errors:
/// DataFolderUnusable, also while a process has the data open; then as much as possible is as it was.
Result<QString> moveAside(const app::Folders &folders, const Clock &clock);

/// The folder, or the nearest above it that is there.
QString existingAbove(const QString &folder);

} // namespace wingman::console
