// SPDX-License-Identifier: GPL-3.0-or-later
// A lock that dies with its process: how one process knows that another one still lives and runs something.
#pragma once

#include "base/result.h"

#include <memory>

namespace wingman::execution {

/// One per process and data folder, held for the life of the process. The kernel lets go of it when the process ends in
/// whatever way; children do not inherit it. Thread: any.
class InstanceLock final
{
public:
    /// Makes and locks FOLDER/run/NAME.lock with a new name. Errors: DataFolderUnusable, StorageReadOnly.
    static Result<std::unique_ptr<InstanceLock>> take(const QString &folder);
    ~InstanceLock(); // removes the file, then lets go
    InstanceLock(const InstanceLock &) = delete;
    InstanceLock &operator=(const InstanceLock &) = delete;

    const QString &name() const { return m_name; }
    /// Whether the process of that name still lives. A name that is not valid, or has no file, is dead.
    static bool isAlive(const QString &folder, const QString &name);
    /// Whether any process has this data folder open; this one too, while it holds a lock.
    static bool isAnyAlive(const QString &folder);

private:
    struct Handle;
    InstanceLock(QString name, QString path, std::unique_ptr<Handle> handle);
    QString m_name;
    QString m_path;
    std::unique_ptr<Handle> m_handle;
};

} // namespace wingman::execution
