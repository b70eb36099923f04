// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a small file that nobody else can read.
#pragma once

#include "secrets/small_file.h"

namespace wingman::secrets {

enum class OwnedBy : quint8 {
    Us,            // the user we run as; no permission for group and others
    UsOrTheSystem, // root too, and the group may read: the service manager's way (it shows its ACL as group)
};

/// The content without one line end at its end, if there is one. Refused: what readSmallFile refuses, and what others
/// can read or change. Errors: SecretNotFound, SecretFileUnsafe, LimitExceeded, PermissionRefused; Unsupported on
/// Windows. Blocks: for workers. Thread: any.
Result<SecretBytes> readOwnerOnlyFile(const QString &path, OwnedBy owner);

} // namespace wingman::secrets
