// SPDX-License-Identifier: GPL-3.0-or-later
// Secret bytes in memory that is locked against swapping, left out of core files, fenced by guard pages, and wiped.
#pragma once

#include <QByteArray>
#include <iosfwd>
#include <memory>
#include <span>

class QDebug;

namespace wingman::secrets {

/// Move-only; the one that is moved from is empty. Comparison takes the same time wherever the bytes differ. Cannot be
/// streamed or logged, and there is no way to a QString: libsodium's guarded allocator (sodium_malloc) owns the bytes
/// from the first to the last moment. Where the system allows no more locked memory they are merely not locked.
/// Thread: one at a time.
class SecretBytes final
{
public:
    SecretBytes() = default;
    /// A copy of what somebody else owns (and has to wipe).
    explicit SecretBytes(std::span<const unsigned char> bytes);
    /// Copies and wipes the source, for everybody who shares its buffer.
    static SecretBytes takeFrom(QByteArray &source);
    /// `size` bytes from the system's random generator.
    static SecretBytes random(std::size_t size);
    /// `size` zeros, to be written into through writable().
    static SecretBytes zeros(std::size_t size);

    std::size_t size() const noexcept { return m_size; }
    bool isEmpty() const noexcept { return m_size == 0; }
    /// Valid until this object changes or dies.
    std::span<const unsigned char> view() const noexcept { return {m_bytes.get(), m_size}; }
    std::span<unsigned char> writable() noexcept { return {m_bytes.get(), m_size}; }
    /// Drops bytes at the end; those beyond size() cannot be had.
    void shrink(std::size_t size) noexcept;
    SecretBytes copy() const { return SecretBytes(view()); }

    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;
    ~SecretBytes() = default;

    /// Constant time for equal sizes; a size is no secret.
    friend bool operator==(const SecretBytes &left, const SecretBytes &right);

    friend QDebug operator<<(QDebug, const SecretBytes &) = delete;
    friend std::ostream &operator<<(std::ostream &, const SecretBytes &) = delete;

private:
    struct Free
    {
        void operator()(unsigned char *bytes) const noexcept; // wipes first
    };
    std::unique_ptr<unsigned char, Free> m_bytes;
    std::size_t m_size = 0;
};

/// Overwrites a buffer with zeros, also for those who share it. Texts that are part of the program are left alone.
void wipe(QByteArray &bytes) noexcept;

} // namespace wingman::secrets
