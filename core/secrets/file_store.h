// SPDX-License-Identifier: GPL-3.0-or-later
// Secrets in owner-only files and systemd credentials, for machines without a desktop. Read only: Wingman never writes
// a secret in plain text.
#pragma once

#include "base/worker.h"
#include "secrets/secret_store.h"

namespace wingman::secrets {

/// Resolves file:PATH and systemd:NAME. `credentials` is the value of $CREDENTIALS_DIRECTORY, empty where the program
/// was not started by systemd. Reads on the worker's thread. Errors: see SecretStore and owner_only_file.h.
class FileStore final : public SecretStore
{
public:
    explicit FileStore(std::shared_ptr<Worker> worker, QString credentials = {});

    Async<SecretBytes> read(SecretRef ref, Deadline deadline, Cancel cancel) const override;
    Async<> write(SecretRef ref, SecretBytes secret, Deadline deadline, Cancel cancel) override;
    Async<> remove(SecretRef ref, Deadline deadline, Cancel cancel) override;
    Async<> availability(Deadline deadline, Cancel cancel) const override;

private:
    std::shared_ptr<Worker> m_worker;
    QString m_credentials;
};

} // namespace wingman::secrets
