// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/small_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace wingman::secrets {

Result<SmallFile> readSmallFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(Code::SecretNotFound, {{"name", path}});
    if (info.isSymLink() || info.isJunction() || !info.isFile())
        return fail(Code::SecretFileUnsafe,
                    {{"path", path}, {"reason", QCoreApplication::translate("wingman::Secrets", "it is not a file")}});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(Code::PermissionRefused, {{"endpoint", path}, {"reason", file.errorString()}});
    if (file.size() > largestSecretFile)
        return fail(Code::LimitExceeded, {{"what", path}, {"limit", largestSecretFile}});
    SmallFile found;
    QByteArray bytes = file.read(largestSecretFile);
    found.content = SecretBytes::takeFrom(bytes);
    return found;
}

} // namespace wingman::secrets
