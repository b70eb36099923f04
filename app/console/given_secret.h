// SPDX-License-Identifier: GPL-3.0-or-later
// A secret that was typed in the window, on its way into the core.
#pragma once

#include "common/composition.h"
#include "link/secret_text.h"

namespace wingman::console {

/// A copy in guarded memory; null for none.
inline std::shared_ptr<secrets::SecretBytes> bytesOf(const ui::GivenSecret &given)
{
    if (!given)
        return nullptr;
    const std::vector<char> &bytes = given->bytes();
    return std::make_shared<secrets::SecretBytes>(
        std::span(reinterpret_cast<const unsigned char *>(bytes.data()), bytes.size()));
}

} // namespace wingman::console
