// SPDX-License-Identifier: GPL-3.0-or-later
// Removing files that held secrets and are not needed any more, because the keychain has what was in them:
// wingman.secret-files.remove on wingman://secret-files/FOLDER (the folder's path without its first '/'), with
// files=NAME,NAME. Only files with these names are ever touched, and only their names are recorded. Pure, but for the
// port. Thread: any.
#pragma once

#include "base/cancel.h"
#include "operations/catalogue.h"

#include <functional>

namespace wingman::configuration {

/// proxmox_api_token, proxmox_user, proxmox_password, proxmox_token_name.
QStringList secretFileNames();

/// The target that speaks of a folder; none for a path that a target's name cannot hold.
std::optional<inventory::TargetRef> secretFilesIn(const QString &folder);
/// The folder that a target's name speaks of; empty for other names.
QString secretFolderOf(const QString &targetName);

/// What touches the disk, on a thread where that may take its time.
struct SecretFiles
{
    /// Which of the names are there, in their order. Errors: PermissionRefused.
    std::function<Async<QStringList>(QString folder, Deadline deadline, Cancel cancel)> present;
    /// Errors: PermissionRefused with the file's name; what was removed before it stays removed.
    std::function<Async<>(QString folder, QStringList names, Deadline deadline, Cancel cancel)> remove;
};

/// The facts of a folder: it exists where one of the files does.
inventory::Facts secretFileFacts(const inventory::TargetRef &target, const QStringList &present, Instant readAt);

std::shared_ptr<const operations::Definition> secretFilesDefinition();

} // namespace wingman::configuration
