// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/passphrase_rule.h"

#include <algorithm>
#include <array>

namespace wingman::identity {

PassphraseProblem passphraseProblem(std::span<const char> utf8)
{
    if (utf8.size() > longestPassphrase)
        return PassphraseProblem::TooLong;
    std::array<quint32, fewestKinds> kinds{}; // the first different ones, each by its bytes
    std::size_t known = 0;
    int characters = 0;
    for (std::size_t at = 0; at < utf8.size();) {
        quint32 character = 0;
        do { // one byte that begins, and those that go on with it
            character = (character << 8U) | static_cast<unsigned char>(utf8[at++]);
        } while (at < utf8.size() && (static_cast<unsigned char>(utf8[at]) & 0xC0U) == 0x80U);
        ++characters;
        const auto end = kinds.begin() + static_cast<std::ptrdiff_t>(known);
        if (known < kinds.size() && std::find(kinds.begin(), end, character) == end)
            kinds.at(known++) = character;
    }
    if (characters < fewestCharacters)
        return PassphraseProblem::TooShort;
    return known < kinds.size() ? PassphraseProblem::TooPlain : PassphraseProblem::None;
}

} // namespace wingman::identity
