// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/small_file.h"

#include <QCoreApplication>
#include <QFile>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace wingman::secrets {
namespace {

class Descriptor final
{
public:
    explicit Descriptor(int fd) : m_fd(fd) {}
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    int get() const { return m_fd; }

private:
    int m_fd;
};

Failure unsafe(const QString &path, const char *reason)
{
    return fail(Code::SecretFileUnsafe,
                {{"path", path}, {"reason", QCoreApplication::translate("wingman::Secrets", reason)}});
}

Failure systemSaid(const QString &path, int error)
{
    if (error == ENOENT || error == ENOTDIR)
        return fail(Code::SecretNotFound, {{"name", path}});
    if (error == ELOOP)
        return unsafe(path, QT_TRANSLATE_NOOP("wingman::Secrets", "it is a symbolic link; name the file itself"));
    if (error == ENXIO)
        return unsafe(path, QT_TRANSLATE_NOOP("wingman::Secrets", "it is not a file"));
    return fail(Code::PermissionRefused, {{"endpoint", path}, {"reason", qt_error_string(error)}});
}

} // namespace

Result<SmallFile> readSmallFile(const QString &path)
{
    const Descriptor file(
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    if (file.get() < 0)
        return systemSaid(path, errno);
    struct stat status = {};
    if (::fstat(file.get(), &status) != 0)
        return systemSaid(path, errno);
    if (!S_ISREG(status.st_mode))
        return unsafe(path, QT_TRANSLATE_NOOP("wingman::Secrets", "it is not a file"));
    if (status.st_size > largestSecretFile)
        return fail(Code::LimitExceeded, {{"what", path}, {"limit", largestSecretFile}});

    SmallFile found;
    found.owner = status.st_uid == ::geteuid() ? SmallFile::Owner::Us
                  : status.st_uid == 0         ? SmallFile::Owner::System
                                               : SmallFile::Owner::SomebodyElse;
    found.groupReads = (status.st_mode & S_IRGRP) != 0;
    found.groupChanges = (status.st_mode & (S_IWGRP | S_IXGRP)) != 0;
    found.othersMay = (status.st_mode & S_IRWXO) != 0;

    // One more than allowed, to see a file that grows meanwhile.
    found.content = SecretBytes::zeros(static_cast<std::size_t>(largestSecretFile) + 1);
    std::size_t got = 0;
    while (got < found.content.size()) {
        const ssize_t count = ::read(file.get(), found.content.writable().data() + got, found.content.size() - got);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return systemSaid(path, errno);
        if (count == 0)
            break;
        got += static_cast<std::size_t>(count);
    }
    if (got > static_cast<std::size_t>(largestSecretFile))
        return fail(Code::LimitExceeded, {{"what", path}, {"limit", largestSecretFile}});
    found.content.shrink(got);
    return found;
}

} // namespace wingman::secrets
