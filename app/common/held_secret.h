// SPDX-License-Identifier: GPL-3.0-or-later
// A secret that is held for one trial and kept nowhere.
#pragma once

#include "secrets/secret_store.h"

#include <memory>

namespace wingman::app {

/// Answers every reference with the one secret it was given. Thread: one.
class HeldSecret final : public secrets::SecretStore
{
public:
    explicit HeldSecret(std::shared_ptr<secrets::SecretBytes> secret) : m_secret(std::move(secret)) {}

    Async<secrets::SecretBytes> read(secrets::SecretRef, Deadline, Cancel) const override { return given(m_secret); }
    Async<> write(secrets::SecretRef, secrets::SecretBytes, Deadline, Cancel) override { return unsupported(); }
    Async<> remove(secrets::SecretRef, Deadline, Cancel) override { return unsupported(); }
    Async<> availability(Deadline, Cancel) const override { return unsupported(); }

private:
    static Async<secrets::SecretBytes> given(std::shared_ptr<secrets::SecretBytes> secret) { co_return secret->copy(); }
    static Async<> unsupported()
    {
        co_return fail(Code::Unsupported,
                       {{"what", QStringLiteral("a trial")}, {"reason", QStringLiteral("nothing is kept by it")}});
    }

    std::shared_ptr<secrets::SecretBytes> m_secret;
};

} // namespace wingman::app
