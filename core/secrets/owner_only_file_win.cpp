// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/owner_only_file.h"

#include <QCoreApplication>

namespace wingman::secrets {

Result<SecretBytes> readOwnerOnlyFile(const QString &path, OwnedBy)
{
    // Windows has no owner-only mode; its access lists are not judged here, so its Credential Manager is the only
    // place.
    return fail(
        Code::Unsupported,
        {{"what", path},
         {"reason", QCoreApplication::translate("wingman::Secrets", "on Windows secrets lie in the keychain only")}});
}

} // namespace wingman::secrets
