// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps what looks like a secret, or could drive a terminal, out of what people read.
#pragma once

#include <QString>

namespace wingman {

/// Replaces the values of well-known secret shapes (Authorization headers, PVEAPIToken=…, wm_ keys, user:password@ in
/// addresses, KEY/TOKEN/PASSWORD/SECRET assignments) by "•••". A last net, not a licence to log.
QString redacted(const QString &text);

/// Text from elsewhere made inert for one line of a terminal or a label: control, bidirectional and other format
/// characters, line ends and lone surrogates become \u{hex}; longer than `maximum` characters is cut with "…".
QString inert(const QString &text, qsizetype maximum = 512);

} // namespace wingman
