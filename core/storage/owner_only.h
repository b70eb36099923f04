// SPDX-License-Identifier: GPL-3.0-or-later
// Folders and files that only their owner can read: 0700 and 0600 whatever the umask says.
#pragma once

#include "base/result.h"

#include <QString>

namespace wingman::storage {

/// Makes the folder (and the ones above it) or mends its permissions. Errors: DataFolderUnusable, with why.
Result<> ensureOwnerOnlyFolder(const QString &path);

/// Makes the file, empty, or mends its permissions; its content stays. Errors: DataFolderUnusable, StorageReadOnly.
Result<> ensureOwnerOnlyFile(const QString &path);

} // namespace wingman::storage
