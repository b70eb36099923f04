// SPDX-License-Identifier: GPL-3.0-or-later
// From an endpoint's references to secrets to a login. One reference holds it all (login.h); two are a user and a
// password, three a user, a token's name and its value, as `proxmox_user`, `proxmox_token_name` and `proxmox_api_token`
// have them: keychain:pve  or  file:/…/proxmox_user,file:/…/proxmox_token_name,file:/…/proxmox_api_token
#pragma once

#include "secrets/secret_store.h"
#include "targets/proxmox/session.h"

namespace wingman::targets::proxmox {

/// Reads nothing yet. Errors: InvalidInput for what is no reference, or none, or too many.
Result<LoginSource> loginSource(std::shared_ptr<const secrets::SecretStore> store, const QString &credential);

} // namespace wingman::targets::proxmox
