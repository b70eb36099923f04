// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps what can hold a secret out of an object's raw description, as somebody looks at it who did not ask for secrets.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QStringList>

namespace wingman::inventory {

/// What stands in the place of a hidden text.
inline const QString hiddenText = QStringLiteral("•••");

/// The same JSON document with the same structure, indented, and these texts hidden:
/// - values of environment variables (their names stay), wherever a list is called Env;
/// - commands and their arguments: Cmd, Entrypoint, Args, Command, Shell, Test;
/// - values of labels, annotations and options of drivers and log drivers, but for the labels that Wingman itself goes
///   by: wingman.test, the project and the service;
/// - what health checks printed, and what is called a password, secret, token, credential or key.
/// Last net for all other texts: redacted() (base/redaction.h). Errors: ProtocolError for what is not JSON; nothing of
/// it is shown then. Pure.
Result<QByteArray> masked(const QByteArray &description);

} // namespace wingman::inventory
