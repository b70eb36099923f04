// SPDX-License-Identifier: GPL-3.0-or-later
// A certificate's SHA-256 fingerprint, as people compare it and Proxmox's own pages show it.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

class QSslCertificate;

namespace wingman::targets::channel {

class Fingerprint final
{
public:
    /// 64 hex digits, with or without colons between the bytes, in either case. Errors: InvalidInput.
    static Result<Fingerprint> parse(const QString &text);
    static Fingerprint of(const QSslCertificate &certificate);

    /// "AB:CD:…", 32 bytes.
    QString text() const;
    friend bool operator==(const Fingerprint &, const Fingerprint &) = default;

private:
    explicit Fingerprint(QByteArray digest) : m_digest(std::move(digest)) {}
    QByteArray m_digest;
};

} // namespace wingman::targets::channel
