// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/owner_only_file.h"

#include <QCoreApplication>

namespace wingman::secrets {
namespace {

Failure unsafe(const QString &path, const char *reason)
{
    return fail(Code::SecretFileUnsafe,
                {{"path", path}, {"reason", QCoreApplication::translate("wingman::Secrets", reason)}});
}

} // namespace

Result<SecretBytes> readOwnerOnlyFile(const QString &path, OwnedBy owner)
{
    auto file = readSmallFile(path);
    if (!file)
        return propagate(file);
    const bool system = owner == OwnedBy::UsOrTheSystem;
    if (file->owner != SmallFile::Owner::Us && !(system && file->owner == SmallFile::Owner::System))
        return unsafe(path, QT_TRANSLATE_NOOP("wingman::Secrets", "it belongs to somebody else"));
    if (file->othersMay || file->groupChanges || (file->groupReads && !system))
        return unsafe(path, QT_TRANSLATE_NOOP("wingman::Secrets", "others can read or change it"));

    SecretBytes secret = std::move(file->content);
    const auto bytes = secret.view();
    std::size_t length = bytes.size();
    if (length > 0 && bytes[length - 1] == '\n')
        --length;
    if (length > 0 && length < bytes.size() && bytes[length - 1] == '\r')
        --length;
    secret.shrink(length);
    return secret;
}

} // namespace wingman::secrets
