// SPDX-License-Identifier: GPL-3.0-or-later
// RFC 8785, the JSON Canonicalization Scheme: one byte string per JSON value, so that it can be hashed.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QJsonValue>

namespace wingman {

/// The canonical bytes (UTF-8, keys ordered by UTF-16 code units, shortest numbers). Errors: InvalidInput for a lone
/// surrogate, NaN or infinity, and for undefined values. Whole numbers beyond 2^53 are refused too: they would not
/// survive another reader. Thread: any.
Result<QByteArray> canonicalJson(const QJsonValue &value);

/// A number as ECMAScript writes it (RFC 8785, section 3.2.2.3). NaN and infinity are the caller's to refuse.
QByteArray canonicalNumber(double number);

} // namespace wingman
