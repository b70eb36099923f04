// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/sha256.h"

#include <openssl/evp.h>

namespace wingman::audit {

struct Sha256::Private
{
    EVP_MD *method = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    bool begun = false; // the context knows its method
};

Sha256::Sha256() : d(std::make_unique<Private>())
{
    // Out of memory, or a libcrypto without SHA-256: nothing of Wingman could be trusted then.
    if (d->method == nullptr || d->context == nullptr)
        qFatal("libcrypto offers no SHA-256");
}

Sha256::~Sha256()
{
    EVP_MD_CTX_free(d->context);
    EVP_MD_free(d->method);
}

Digest Sha256::operator()(Bytes prefix, Bytes message)
{
    Digest digest{};
    unsigned int length = 0;
    const bool done = EVP_DigestInit_ex2(d->context, d->begun ? nullptr : d->method, nullptr) == 1 &&
                      EVP_DigestUpdate(d->context, prefix.data(), prefix.size()) == 1 &&
                      EVP_DigestUpdate(d->context, message.data(), message.size()) == 1 &&
                      EVP_DigestFinal_ex(d->context, digest.data(), &length) == 1 && length == digest.size();
    if (!done)
        qFatal("libcrypto could not hash");
    d->begun = true;
    return digest;
}

} // namespace wingman::audit
