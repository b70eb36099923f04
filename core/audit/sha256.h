// SPDX-License-Identifier: GPL-3.0-or-later
// SHA-256 (FIPS 180-4) with the processor's help. The only place that knows libcrypto.
#pragma once

#include <QByteArray>
#include <array>
#include <memory>
#include <span>

namespace wingman::audit {

using Digest = std::array<unsigned char, 32>;
using Bytes = std::span<const unsigned char>;

inline Bytes bytesOf(const QByteArray &data)
{
    return {reinterpret_cast<const unsigned char *>(data.constData()), static_cast<std::size_t>(data.size())};
}
inline QByteArray toByteArray(const Digest &digest)
{
    return QByteArray(reinterpret_cast<const char *>(digest.data()), static_cast<qsizetype>(digest.size()));
}

/// One hasher for many messages. Thread: one at a time.
class Sha256 final
{
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256 &) = delete;
    Sha256 &operator=(const Sha256 &) = delete;

    /// The digest of `prefix` followed by `message`.
    Digest operator()(Bytes prefix, Bytes message);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace wingman::audit
