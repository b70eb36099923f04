// SPDX-License-Identifier: GPL-3.0-or-later
// Secrets in the system's keychain, through QtKeychain: Secret Service or KWallet, macOS Keychain, Windows Credential
// Manager. Never its insecure fallback.
#pragma once

#include "base/worker.h"
#include "secrets/secret_store.h"

namespace wingman::secrets {

/// The keychain's service name for a data folder, so that two folders never see each other's secrets: "wingman-" and
/// 16 hex digits of the SHA-256 of the folder's canonical path.
QString keychainServiceFor(const QString &dataFolder);

enum class Unlocking : quint8 {
    Never,   // a locked keychain is an error at once: the command line, and whatever runs unattended
    AskUser, // the keychain may show its own dialog, until the deadline
};

/// Resolves keychain:NAME. Must be made on a thread with an event loop that runs as long as flows do (the main thread):
/// QtKeychain's jobs live there. The worker looks at the keychain's state and does nothing else, so that a keychain
/// that hangs holds up nobody. QtKeychain runs one job at a time: after a TimedOut the next ones wait for it too, each
/// until its own deadline. Secrets of more than 2 KiB are refused with LimitExceeded (Windows keeps no more).
class KeychainStore final : public SecretStore
{
public:
    KeychainStore(QString service, std::shared_ptr<Worker> worker, Unlocking unlocking);

    Async<SecretBytes> read(SecretRef ref, Deadline deadline, Cancel cancel) const override;
    Async<> write(SecretRef ref, SecretBytes secret, Deadline deadline, Cancel cancel) override;
    Async<> remove(SecretRef ref, Deadline deadline, Cancel cancel) override;
    Async<> availability(Deadline deadline, Cancel cancel) const override;

    struct Access
    {
        QString service;
        std::shared_ptr<Worker> worker;
        std::shared_ptr<ThreadPort> home;
        Unlocking unlocking{};
    };

private:
    Access m_access;
};

} // namespace wingman::secrets
