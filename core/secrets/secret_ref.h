// SPDX-License-Identifier: GPL-3.0-or-later
// Where a secret lies, never the secret: this text may be stored, shown and audited.
#pragma once

#include "base/result.h"

#include <QString>

namespace wingman::secrets {

/// One of
///   keychain:NAME   an entry of the system's keychain: 1 to 128 of letters, digits, '_', '.', '-', with '/' between
///   parts file:PATH       a file that only its owner can read: an absolute path without "." and ".." parts
///   systemd:NAME    a credential that the service manager hands over (systemd.exec(5), LoadCredential=): a file name
/// Errors of parse(): InvalidInput. What cannot be such a reference (somebody pasted the secret itself) is not repeated
/// in the error.
class SecretRef final
{
public:
    enum class Kind : quint8 { Keychain, File, Systemd };

    /// The only way in.
    static Result<SecretRef> parse(const QString &text);

    Kind kind() const noexcept { return m_kind; }
    /// The part behind the scheme.
    const QString &name() const noexcept { return m_name; }
    /// As parse() reads it.
    QString text() const;

    friend bool operator==(const SecretRef &, const SecretRef &) = default;

private:
    SecretRef(Kind kind, QString name) : m_kind(kind), m_name(std::move(name)) {}
    Kind m_kind;
    QString m_name;
};

} // namespace wingman::secrets
