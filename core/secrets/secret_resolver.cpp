// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/secret_resolver.h"

namespace wingman::secrets {

SecretResolver::SecretResolver(std::shared_ptr<SecretStore> keychain, std::shared_ptr<SecretStore> files)
    : m_keychain(std::move(keychain)), m_files(std::move(files))
{
    Q_ASSERT(m_keychain && m_files);
}

SecretStore &SecretResolver::storeOf(const SecretRef &ref) const
{
    switch (ref.kind()) {
    case SecretRef::Kind::Keychain:
        return *m_keychain;
    case SecretRef::Kind::File:
    case SecretRef::Kind::Systemd:
        return *m_files;
    }
    Q_UNREACHABLE();
}

Async<SecretBytes> SecretResolver::read(SecretRef ref, Deadline deadline, Cancel cancel) const
{
    const SecretStore &store = storeOf(ref);
    return store.read(std::move(ref), deadline, std::move(cancel));
}

Async<> SecretResolver::write(SecretRef ref, SecretBytes secret, Deadline deadline, Cancel cancel)
{
    SecretStore &store = storeOf(ref);
    return store.write(std::move(ref), std::move(secret), deadline, std::move(cancel));
}

Async<> SecretResolver::remove(SecretRef ref, Deadline deadline, Cancel cancel)
{
    SecretStore &store = storeOf(ref);
    return store.remove(std::move(ref), deadline, std::move(cancel));
}

Async<> SecretResolver::availability(Deadline deadline, Cancel cancel) const
{
    return m_keychain->availability(deadline, std::move(cancel));
}

} // namespace wingman::secrets
