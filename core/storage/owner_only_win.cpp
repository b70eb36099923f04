// SPDX-License-Identifier: GPL-3.0-or-later
// The profile folder of a Windows user is private already; Qt's permissions only mirror that.
#include "storage/owner_only.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace wingman::storage {

Result<> ensureOwnerOnlyFolder(const QString &path)
{
    const QFileInfo info(path);
    if (path.isEmpty() || (info.exists() && !info.isDir()) || !QDir().mkpath(path))
        return fail(Code::DataFolderUnusable,
                    {{"path", path}, {"reason", QStringLiteral("it is not a folder and cannot be made one")}});
    return {};
}

Result<> ensureOwnerOnlyFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return fail(Code::StorageReadOnly, {{"path", path}, {"reason", file.errorString()}});
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return {};
}

} // namespace wingman::storage
