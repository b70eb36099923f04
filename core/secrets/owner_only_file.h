// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a small file that nobody else can read. The check is made on the opened file, so that nothing can be swapped
// between looking and reading.
#pragma once

#include "base/result.h"
#include "secrets/secret_bytes.h"

#include <QString>

namespace wingman::secrets {

enum class OwnedBy : quint8 {
    Us,            // the user we run as; no permission for group and others
    UsOrTheSystem, // root too, and the group may read: the service manager's way (it shows its ACL as group)
};

constexpr qint64 largestSecretFile = 65'536;

/// The content without one line end at its end, if there is one. Refused: symbolic links, what is not a regular file,
/// what others can read, what is larger than 64 KiB. Errors: SecretNotFound, SecretFileUnsafe, LimitExceeded,
/// PermissionRefused; Unsupported on Windows. Blocks: for workers. Thread: any.
Result<SecretBytes> readOwnerOnlyFile(const QString &path, OwnedBy owner);

} // namespace wingman::secrets
