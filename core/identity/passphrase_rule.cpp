// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/passphrase_rule.h"

#include <algorithm>
#include <bitset>

namespace wingman::identity {

PassphraseProblem passphraseProblem(std::span<const char> utf8)
{
    if (utf8.size() > longestPassphrase)
        return PassphraseProblem::TooLong;
    const auto isFirst = [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; };
    if (std::count_if(utf8.begin(), utf8.end(), isFirst) < fewestCharacters)
        return PassphraseProblem::TooShort;
    std::bitset<256> kinds;
    for (const char byte : utf8)
        kinds.set(static_cast<unsigned char>(byte));
    return kinds.count() < fewestKinds ? PassphraseProblem::TooPlain : PassphraseProblem::None;
}

} // namespace wingman::identity
