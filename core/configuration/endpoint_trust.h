// SPDX-License-Identifier: GPL-3.0-or-later
// Another certificate for one node of a saved cluster: the fingerprint behind its address is replaced, after a person
// compared the old with the new. Pure. Thread: any.
#pragma once

#include "configuration/stored.h"

namespace wingman::configuration {

/// The addresses with this fingerprint behind the one of `node` ("https://pve1:8006"), in the form that all pins have.
/// Errors: ParameterInvalid; Conflict where it is the one already.
Result<QString> withPin(const QString &addresses, const QString &node, const QString &fingerprint);

/// What has to be typed to accept it: the beginning of the new fingerprint, so that it is looked at. Empty for what is
/// none.
QString trustPhrase(const QString &fingerprint);

} // namespace wingman::configuration
