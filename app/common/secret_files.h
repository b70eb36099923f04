// SPDX-License-Identifier: GPL-3.0-or-later
// The secret files of an earlier Wingman (deploy/secrets): read once, so that what is in them can be kept in the
// keychain, and removed on request.
#pragma once

#include "base/worker.h"
#include "configuration/secret_files.h"
#include "secrets/secret_bytes.h"

namespace wingman::app {

/// A login for a cluster, as the files have it.
struct FoundLogin
{
    QString folder;             // its full path, without "." and ".."
    QString user;               // "root@pam"
    QString tokenName;          // empty: a password
    secrets::SecretBytes login; // user@realm!name:value, or user@realm:password (targets/proxmox/login.h)
    QString address;            // PROXMOX_HOST of the .env beside the folder; empty where there is none
    QStringList files;          // that the login was made of, by name
    QStringList othersMayRead;  // of these
};

/// proxmox_api_token holds either user@realm!name:value or the value alone, with proxmox_user and proxmox_token_name
/// beside it; without a token proxmox_user and proxmox_password. Empty files count as none. Errors: NotFound,
/// InvalidInput (neither repeats what was read), SecretFileUnsafe, LimitExceeded, PermissionRefused. Blocks: for
/// workers.
Result<FoundLogin> readSecretFiles(const QString &folder);

/// Whose login this is, as Proxmox writes it: "root@pam!wingman", "root@pam". Errors: InvalidInput, which never repeats
/// what was read. Thread: any.
Result<QString> loginName(const secrets::SecretBytes &login);

/// For the configuration's port; runs on the worker.
configuration::SecretFiles secretFilesOn(std::shared_ptr<Worker> worker);

} // namespace wingman::app
