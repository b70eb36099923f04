// SPDX-License-Identifier: GPL-3.0-or-later
// One program for many decoders: the first byte of the input says which. In the seeds it is a letter, 'A' for the
// first.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <optional>

namespace wingman::fuzz {

using Decoder = void (*)(const QByteArray &);

template <std::size_t Count>
int decodeByFirst(const std::array<Decoder, Count> &decoders, const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    decoders[static_cast<std::uint8_t>(data[0] - 'A') % Count](bytes);
    return 0;
}

/// `sent`: how many rows the bytes hold, where they are a list.
template <typename Rows>
void keepsEveryRow(std::optional<qsizetype> sent, const Result<Rows> &rows)
{
    if (sent && (!rows || rows->size() != *sent))
        std::abort();
}

} // namespace wingman::fuzz
