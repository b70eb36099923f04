// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logging.h"
#include "storage/owner_only.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace wingman::storage {
namespace {

Failure unusable(const QString &path, const QString &reason)
{
    return fail(Code::DataFolderUnusable, {{"path", path}, {"reason", reason}});
}

QString systemReason(int error)
{
    return qt_error_string(error);
}

} // namespace

Result<> ensureOwnerOnlyFolder(const QString &path)
{
    if (path.isEmpty())
        return unusable(path, QStringLiteral("it has no name"));
    const QByteArray native = QFile::encodeName(path);
    if (::mkdir(native.constData(), S_IRWXU) != 0 && errno != EEXIST) {
        if (errno != ENOENT)
            return unusable(path, systemReason(errno));
        const QString parent = QFileInfo(path).absolutePath();
        if (parent == QFileInfo(path).absoluteFilePath() || (!QFileInfo::exists(parent) && !QDir().mkpath(parent)))
            return unusable(path, QStringLiteral("%1 cannot be made").arg(parent));
        if (::mkdir(native.constData(), S_IRWXU) != 0 && errno != EEXIST)
            return unusable(path, systemReason(errno));
    }
    // O_DIRECTORY refuses a file; the descriptor keeps looking and mending about the same folder.
    const int folder = ::open(native.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return unusable(path, errno == ENOTDIR ? QStringLiteral("it is not a folder") : systemReason(errno));
    struct ::stat status = {};
    int error = ::fstat(folder, &status) == 0 ? 0 : errno;
    if (error == 0 && (status.st_mode & 07777) != S_IRWXU) {
        if ((status.st_mode & (S_IRWXG | S_IRWXO)) != 0)
            qCWarning(logStorage, "%s could be read by others; made owner-only", native.constData());
        error = ::fchmod(folder, S_IRWXU) == 0 ? 0 : errno;
    }
    ::close(folder);
    if (error != 0)
        return unusable(path, systemReason(error));
    if (::access(native.constData(), W_OK | X_OK) != 0)
        return unusable(path, systemReason(errno));
    return {};
}

Result<> ensureOwnerOnlyFile(const QString &path)
{
    const QByteArray native = QFile::encodeName(path);
    const int file = ::open(native.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NONBLOCK, S_IRUSR | S_IWUSR);
    if (file < 0) {
        const int error = errno;
        if (error == EISDIR)
            return unusable(path, QStringLiteral("it is a folder where a file should be"));
        if (error == ENOSPC || error == EDQUOT)
            return fail(Code::DiskFull, {{"path", path}});
        return fail(Code::StorageReadOnly, {{"path", path}, {"reason", systemReason(error)}});
    }
    struct ::stat status = {};
    int error = ::fstat(file, &status) == 0 ? 0 : errno;
    const bool regular = S_ISREG(status.st_mode);
    if (error == 0 && regular && (status.st_mode & 07777) != (S_IRUSR | S_IWUSR)) {
        if ((status.st_mode & (S_IRWXG | S_IRWXO)) != 0)
            qCWarning(logStorage, "%s could be read by others; made owner-only", native.constData());
        error = ::fchmod(file, S_IRUSR | S_IWUSR) == 0 ? 0 : errno;
    }
    ::close(file);
    if (error != 0)
        return fail(Code::StorageReadOnly, {{"path", path}, {"reason", systemReason(error)}});
    if (!regular)
        return unusable(path, QStringLiteral("it is not a regular file"));
    return {};
}

} // namespace wingman::storage
