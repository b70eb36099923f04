// SPDX-License-Identifier: GPL-3.0-or-later
// What lets us into a cluster, read out of a secret: an API token, or a user with a realm and a password.
#pragma once

#include "base/result.h"
#include "secrets/secret_bytes.h"

#include <QString>

namespace wingman::targets::proxmox {

struct Login
{
    enum class Kind : quint8 { Token, Password };
    Kind kind = Kind::Token;
    QString user;      // "root@pam"
    QString tokenName; // of a token
    secrets::SecretBytes secret;

    /// "root@pam!console" or "root@pam", for sentences.
    QString name() const;
};

/// From one text, as it lies behind a reference:
///   user@realm!name:value   a token, the form that the secret file `proxmox_api_token` has; '=' for ':' is the form of
///                           Proxmox itself, also with "PVEAPIToken=" in front
///   user@realm:password     a user; everything behind the first ':' is the password
/// The secret given is wiped. Errors: InvalidInput, which never repeats what was read.
Result<Login> loginFrom(secrets::SecretBytes text);

/// From separate parts, as `proxmox_user`, `proxmox_token_name` and `proxmox_api_token` (or `proxmox_password`) have
/// them. An empty `tokenName` means a password. Errors: InvalidInput.
Result<Login> loginFromParts(const QString &user, const QString &tokenName, secrets::SecretBytes secret);

} // namespace wingman::targets::proxmox
