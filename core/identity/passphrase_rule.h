// SPDX-License-Identifier: GPL-3.0-or-later
// What a passphrase has to be like (product.md, "Identity"). Pure, so that the window can say it while somebody types.
#pragma once

#include <QtGlobal>
#include <span>

namespace wingman::identity {

constexpr int fewestCharacters = 12;    // as people count them, not bytes
constexpr int longestPassphrase = 1000; // bytes of its UTF-8
constexpr int fewestKinds = 5;          // different ones among them

enum class PassphraseProblem : quint8 {
    None,
    TooShort,
    TooLong,
    TooPlain, // "aaaaaaaaaaaa"
};

/// Of a passphrase in UTF-8. Looks at nothing but the bytes, and keeps none.
PassphraseProblem passphraseProblem(std::span<const char> utf8);

} // namespace wingman::identity
