// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/owner_only_file.h"

#include <QCoreApplication>
#include <QFile>
#include <cerrno>
#include <cstring>
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
    return fail(Code::PermissionRefused, {{"endpoint", path}, {"reason", qt_error_string(error)}});
}

} // namespace

Result<SecretBytes> readOwnerOnlyFile(const QString &path, OwnedBy owner)
{
    // Not waiting for the other end of a named pipe; it is refused below.
    const Descriptor file(
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    if (file.get() < 0)
        return systemSaid(path, errno);
    struct stat status = {};
    if (::fstat(file.get(), &status) != 0)
        return systemSaid(path, errno);
    if (!S_ISREG(status.st_mode))
        return unsafe(path, QT_TRANSLATE_NOOP("wingman::Secrets", "it is not a file"));
    const bool system = owner == OwnedBy::UsOrTheSystem;
    if (status.st_uid != ::geteuid() && !(system && status.st_uid == 0))
        return unsafe(path, QT_TRANSLATE_NOOP("wingman::Secrets", "it belongs to somebody else"));
    const mode_t forbidden = system ? S_IWGRP | S_IXGRP | S_IRWXO : S_IRWXG | S_IRWXO;
    if ((status.st_mode & forbidden) != 0)
        return unsafe(path, QT_TRANSLATE_NOOP("wingman::Secrets", "others can read or change it"));
    if (status.st_size > largestSecretFile)
        return fail(Code::LimitExceeded, {{"what", path}, {"limit", largestSecretFile}});

    // One more than allowed, to see a file that grows meanwhile.
    SecretBytes secret = SecretBytes::zeros(static_cast<std::size_t>(largestSecretFile) + 1);
    std::size_t got = 0;
    while (got < secret.size()) {
        const ssize_t count = ::read(file.get(), secret.writable().data() + got, secret.size() - got);
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
    const auto bytes = secret.view();
    if (got > 0 && bytes[got - 1] == '\n')
        --got;
    if (got > 0 && got < secret.size() && bytes[got] == '\n' && bytes[got - 1] == '\r')
        --got;
    secret.shrink(got);
    return secret;
}

} // namespace wingman::secrets
