// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept of a passphrase: Argon2id in its usual text form (RFC 9106; "$argon2id$v=19$m=…,t=…,p=1$salt$hash"),
// which holds salt and cost, and nothing that leads back.
#pragma once

#include "base/result.h"
#include "secrets/secret_bytes.h"

namespace wingman::secrets {

/// 64 MiB and three passes (product.md, "Identity"): about a tenth of a second, for whoever guesses too.
struct PassphraseCost
{
    quint64 passes = 3;
    std::size_t memory = std::size_t{64} * 1024 * 1024; // bytes
};

/// Both block for as long as it costs: for workers. Errors: Internal where there is not that much memory.
Result<QByteArray> hashPassphrase(const SecretBytes &passphrase, PassphraseCost cost = {});
/// False also for a text that is no such hash, and where there is not that much memory.
bool passphraseMatches(const QByteArray &hash, const SecretBytes &passphrase);

} // namespace wingman::secrets
