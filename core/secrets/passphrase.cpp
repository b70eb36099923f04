// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/passphrase.h"

#include <array>
#include <sodium.h>

namespace wingman::secrets {
namespace {

const char *textOf(const SecretBytes &secret)
{
    return secret.isEmpty() ? "" : reinterpret_cast<const char *>(secret.view().data());
}

} // namespace

Result<QByteArray> hashPassphrase(const SecretBytes &passphrase, PassphraseCost cost)
{
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (sodium_init() < 0 || crypto_pwhash_str_alg(hash.data(), textOf(passphrase), passphrase.size(), cost.passes,
                                                   cost.memory, crypto_pwhash_ALG_ARGON2ID13) != 0)
        return fail(Code::Internal, {{"reason", QStringLiteral("not enough memory for Argon2id")}});
    return QByteArray(hash.data());
}

bool passphraseMatches(const QByteArray &hash, const SecretBytes &passphrase)
{
    return sodium_init() >= 0 && hash.size() < qsizetype{crypto_pwhash_STRBYTES} &&
           crypto_pwhash_str_verify(hash.constData(), textOf(passphrase), passphrase.size()) == 0;
}

} // namespace wingman::secrets
