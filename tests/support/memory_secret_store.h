// SPDX-License-Identifier: GPL-3.0-or-later
// A keychain that lives as long as the test and can be told to be locked or absent.
#pragma once

#include "secrets/secret_store.h"

#include <map>
#include <memory>
#include <optional>

namespace wingman::test {

/// Thread: one.
class MemorySecretStore final : public secrets::SecretStore
{
public:
    /// Every answer from now on; none for the truth.
    void failWith(std::optional<Error> error) { m_error = std::move(error); }
    void put(const QString &name, const QByteArray &secret)
    {
        QByteArray copy(secret.constData(), secret.size());
        m_secrets.insert_or_assign(name, secrets::SecretBytes::takeFrom(copy));
    }
    std::size_t count() const { return m_secrets.size(); }

    Async<secrets::SecretBytes> read(secrets::SecretRef ref, Deadline, Cancel cancel) const override
    {
        if (const auto refused = refusal(cancel))
            return answer<secrets::SecretBytes>(Failure(*refused));
        const auto found = m_secrets.find(ref.name());
        if (found == m_secrets.end())
            return answer<secrets::SecretBytes>(fail(Code::SecretNotFound, {{"name", ref.text()}}));
        return answer<secrets::SecretBytes>(found->second.copy());
    }
    Async<> write(secrets::SecretRef ref, secrets::SecretBytes secret, Deadline, Cancel cancel) override
    {
        if (const auto refused = refusal(cancel))
            return answer<void>(Failure(*refused));
        m_secrets.insert_or_assign(ref.name(), std::move(secret));
        return answer<void>({});
    }
    Async<> remove(secrets::SecretRef ref, Deadline, Cancel cancel) override
    {
        if (const auto refused = refusal(cancel))
            return answer<void>(Failure(*refused));
        if (m_secrets.erase(ref.name()) == 0)
            return answer<void>(fail(Code::SecretNotFound, {{"name", ref.text()}}));
        return answer<void>({});
    }
    Async<> availability(Deadline, Cancel cancel) const override
    {
        if (const auto refused = refusal(cancel))
            return answer<void>(Failure(*refused));
        return answer<void>({});
    }

private:
    std::optional<Error> refusal(const Cancel &cancel) const
    {
        if (cancel.isCancelled())
            return Error{Code::Cancelled, {}};
        return m_error;
    }
    template <typename T>
    static Async<T> answer(Result<T> result)
    {
        co_return std::move(result);
    }

    std::map<QString, secrets::SecretBytes> m_secrets;
    std::optional<Error> m_error;
};

} // namespace wingman::test
