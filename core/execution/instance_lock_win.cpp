// SPDX-License-Identifier: GPL-3.0-or-later
// Not run by the project's own tests, which have no Windows machine.
#include "execution/instance_lock.h"

#include "base/strong_id.h"

#include <QDir>
#include <algorithm>
#include <qt_windows.h>

namespace wingman::execution {

struct InstanceLock::Handle
{
    explicit Handle(HANDLE file) : file(file) {}
    Handle(const Handle &) = delete;
    Handle &operator=(const Handle &) = delete;
    ~Handle() { CloseHandle(file); }
    HANDLE file;
};

InstanceLock::InstanceLock(QString name, QString path, std::unique_ptr<Handle> handle)
    : m_name(std::move(name)), m_path(std::move(path)), m_handle(std::move(handle))
{
}

InstanceLock::~InstanceLock() = default; // the file deletes itself when its handle closes

Result<std::unique_ptr<InstanceLock>> InstanceLock::take(const QString &folder)
{
    const QString run = folder + QStringLiteral("/run");
    const QString name = randomId("ins-");
    const QString path = run + QLatin1Char('/') + name + QStringLiteral(".lock");
    // No sharing: that the file cannot be opened by others is the lock.
    HANDLE file = QDir().mkpath(run)
                      ? CreateFileW(reinterpret_cast<const wchar_t *>(path.utf16()), GENERIC_READ | GENERIC_WRITE, 0,
                                    nullptr, CREATE_NEW, FILE_FLAG_DELETE_ON_CLOSE, nullptr)
                      : INVALID_HANDLE_VALUE;
    if (file == INVALID_HANDLE_VALUE)
        return fail(Code::DataFolderUnusable,
                    {{"path", run}, {"reason", QStringLiteral("error %1").arg(GetLastError())}});
    return std::unique_ptr<InstanceLock>(new InstanceLock(name, path, std::make_unique<Handle>(file)));
}

bool InstanceLock::isAlive(const QString &folder, const QString &name)
{
    return slugProblem(name, 64).isEmpty() &&
           QFile::exists(folder + QStringLiteral("/run/") + name + QStringLiteral(".lock"));
}

bool InstanceLock::isAnyAlive(const QString &folder)
{
    const QStringList locks = QDir(folder + QStringLiteral("/run")).entryList({QStringLiteral("*.lock")}, QDir::Files);
    return std::any_of(locks.cbegin(), locks.cend(),
                       [&folder](const QString &lock) { return isAlive(folder, lock.chopped(5)); });
}

} // namespace wingman::execution
