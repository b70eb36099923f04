// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever bytes stand in the database: the decoder neither crashes nor accepts anything but what the encoder writes.
#include "audit/entry.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace wingman::audit;
    const Bytes body(data, size);
    const auto entry = decodeEntry(body);
    if (!entry)
        return 0;
    const auto again = encodeEntry(*entry);
    // A text of more than 1 024 characters is read and no longer written.
    if (again && *again != QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)))
        std::abort();
    return 0;
}
