// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/instance_lock.h"

#include "base/strong_id.h"

#include <QDir>
#include <QFile>
#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace wingman::execution {
namespace {

QString lockPath(const QString &folder, const QString &name)
{
    return folder + QStringLiteral("/run/") + name + QStringLiteral(".lock");
}

} // namespace

struct InstanceLock::Handle
{
    explicit Handle(int descriptor) : fd(descriptor) {}
    Handle(const Handle &) = delete;
    Handle &operator=(const Handle &) = delete;
    ~Handle() { ::close(fd); }
    int fd;
};

InstanceLock::InstanceLock(QString name, QString path, std::unique_ptr<Handle> handle)
    : m_name(std::move(name)), m_path(std::move(path)), m_handle(std::move(handle))
{
}

InstanceLock::~InstanceLock()
{
    QFile::remove(m_path); // while it is still locked, so that nobody sees an unlocked file of this name
}

Result<std::unique_ptr<InstanceLock>> InstanceLock::take(const QString &folder)
{
    const QString run = folder + QStringLiteral("/run");
    const auto unusable = [&](int error) {
        return fail(Code::DataFolderUnusable,
                    {{"path", run}, {"reason", QString::fromLocal8Bit(std::strerror(error))}});
    };
    if (!QDir().mkpath(run))
        return unusable(errno == 0 ? EACCES : errno);
    QFile::setPermissions(run, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    const QString name = randomId("ins-");
    const QString path = lockPath(folder, name);
    const int fd = ::open(QFile::encodeName(path).constData(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0600);
    if (fd < 0)
        return unusable(errno);
    auto handle = std::make_unique<Handle>(fd);
    if (::flock(fd, LOCK_EX | LOCK_NB) != 0)
        return unusable(errno);
    return std::unique_ptr<InstanceLock>(new InstanceLock(name, path, std::move(handle)));
}

bool InstanceLock::isAlive(const QString &folder, const QString &name)
{
    if (!slugProblem(name, 64).isEmpty())
        return false;
    const QString path = lockPath(folder, name);
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC);
    if (fd < 0)
        return errno != ENOENT; // a file that cannot be opened: rather believe that somebody lives
    const Handle handle(fd);
    if (::flock(fd, LOCK_EX | LOCK_NB) != 0)
        return errno == EWOULDBLOCK;
    ::unlink(QFile::encodeName(path).constData()); // left behind by a process that was killed
    return false;
}

bool InstanceLock::isAnyAlive(const QString &folder)
{
    const QStringList locks = QDir(folder + QStringLiteral("/run")).entryList({QStringLiteral("*.lock")}, QDir::Files);
    return std::any_of(locks.cbegin(), locks.cend(),
                       [&folder](const QString &lock) { return isAlive(folder, lock.chopped(5)); });
}

} // namespace wingman::execution
