// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a small file that may hold a secret. What is said of it is said of the opened file, so that nothing can be
// swapped between looking and reading.
#pragma once

#include "base/result.h"
#include "secrets/secret_bytes.h"

#include <QString>

namespace wingman::secrets {

constexpr qint64 largestSecretFile = 65'536;

struct SmallFile
{
    enum class Owner : quint8 { Us, System, SomebodyElse };

    SecretBytes content;
    Owner owner = Owner::Us;
    bool groupReads = false;
    bool groupChanges = false; // writes or executes
    bool othersMay = false;    // anything
};

/// Never waits for the other end of a named pipe. Refused: symbolic links, what is not a regular file, what is larger
/// than 64 KiB. On Windows, where the access lists are not judged here, the owner is always Us. Errors: SecretNotFound,
/// SecretFileUnsafe, LimitExceeded, PermissionRefused. Blocks: for workers. Thread: any.
Result<SmallFile> readSmallFile(const QString &path);

} // namespace wingman::secrets
