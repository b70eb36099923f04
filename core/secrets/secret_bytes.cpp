// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/secret_bytes.h"

#include <algorithm>
#include <cstring>
#include <new>
#include <sodium.h>
#include <utility>

namespace wingman::secrets {
namespace {

/// sodium_init() may be called from several threads and again; it fails only without a source of random numbers.
void begin()
{
    static const bool begun = sodium_init() >= 0;
    if (!begun)
        qFatal("libsodium found no source of random numbers");
}

unsigned char *allocate(std::size_t size)
{
    begin();
    auto *bytes = static_cast<unsigned char *>(sodium_malloc(size));
    if (!bytes)
        qBadAlloc();
    return bytes;
}

} // namespace

void SecretBytes::Free::operator()(unsigned char *bytes) const noexcept
{
    sodium_free(bytes);
}

SecretBytes::SecretBytes(std::span<const unsigned char> bytes)
{
    if (bytes.empty())
        return;
    m_bytes.reset(allocate(bytes.size()));
    m_size = bytes.size();
    std::memcpy(m_bytes.get(), bytes.data(), bytes.size());
}

SecretBytes SecretBytes::takeFrom(QByteArray &source)
{
    SecretBytes taken = zeros(static_cast<std::size_t>(source.size()));
    if (!taken.isEmpty())
        std::memcpy(taken.m_bytes.get(), source.constData(), taken.m_size);
    wipe(source);
    source.clear();
    return taken;
}

SecretBytes SecretBytes::random(std::size_t size)
{
    SecretBytes bytes = zeros(size);
    if (!bytes.isEmpty())
        randombytes_buf(bytes.m_bytes.get(), size);
    return bytes;
}

SecretBytes SecretBytes::zeros(std::size_t size)
{
    SecretBytes bytes;
    if (size == 0)
        return bytes;
    bytes.m_bytes.reset(allocate(size));
    bytes.m_size = size;
    sodium_memzero(bytes.m_bytes.get(), size);
    return bytes;
}

void SecretBytes::shrink(std::size_t size) noexcept
{
    if (size >= m_size)
        return;
    sodium_memzero(m_bytes.get() + size, m_size - size);
    m_size = size;
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_bytes(std::move(other.m_bytes)), m_size(std::exchange(other.m_size, 0))
{
}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    if (this != &other) {
        m_bytes = std::move(other.m_bytes);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

bool operator==(const SecretBytes &left, const SecretBytes &right)
{
    if (left.m_size != right.m_size)
        return false;
    return left.m_size == 0 || sodium_memcmp(left.m_bytes.get(), right.m_bytes.get(), left.m_size) == 0;
}

void wipe(QByteArray &bytes) noexcept
{
    // Without a header of its own the buffer is a literal, or belongs to somebody who did not give it away.
    if (bytes.isEmpty() || !bytes.data_ptr().isMutable())
        return;
    // constData() does not detach: those who share the buffer lose it too, which is the point.
    sodium_memzero(const_cast<char *>(bytes.constData()), static_cast<std::size_t>(bytes.size()));
}

} // namespace wingman::secrets
