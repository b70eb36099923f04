// SPDX-License-Identifier: GPL-3.0-or-later
// Sends each reference to the store of its kind.
#pragma once

#include "secrets/secret_store.h"

#include <memory>

namespace wingman::secrets {

/// Never tries a second store when the first one fails. Neither store may be null. availability() is the keychain's.
class SecretResolver final : public SecretStore
{
public:
    SecretResolver(std::shared_ptr<SecretStore> keychain, std::shared_ptr<SecretStore> files);

    Async<SecretBytes> read(SecretRef ref, Deadline deadline, Cancel cancel) const override;
    Async<> write(SecretRef ref, SecretBytes secret, Deadline deadline, Cancel cancel) override;
    Async<> remove(SecretRef ref, Deadline deadline, Cancel cancel) override;
    Async<> availability(Deadline deadline, Cancel cancel) const override;

private:
    SecretStore &storeOf(const SecretRef &ref) const;

    std::shared_ptr<SecretStore> m_keychain;
    std::shared_ptr<SecretStore> m_files;
};

} // namespace wingman::secrets
