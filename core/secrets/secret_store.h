// SPDX-License-Identifier: GPL-3.0-or-later
// The port behind which secrets lie. Nothing behind it ever falls back to plain text.
#pragma once

#include "base/cancel.h"
#include "secrets/secret_bytes.h"
#include "secrets/secret_ref.h"

namespace wingman::secrets {

/// Errors of all: TimedOut, Cancelled; Unsupported where a store does not do this, or not for this kind of reference;
/// KeychainUnavailable, KeychainLocked. Flows may outlive the store. Thread: that of the caller, which gets the answer
/// from its event loop.
class SecretStore
{
public:
    virtual ~SecretStore() = default;

    /// Errors: SecretNotFound, SecretFileUnsafe, LimitExceeded.
    virtual Async<SecretBytes> read(SecretRef ref, Deadline deadline, Cancel cancel) const = 0;
    /// Stores, or replaces what is there. Errors: LimitExceeded.
    virtual Async<> write(SecretRef ref, SecretBytes secret, Deadline deadline, Cancel cancel) = 0;
    /// Errors: SecretNotFound.
    virtual Async<> remove(SecretRef ref, Deadline deadline, Cancel cancel) = 0;
    /// Whether secrets could be read now; never asks anybody for anything.
    virtual Async<> availability(Deadline deadline, Cancel cancel) const = 0;
};

} // namespace wingman::secrets
