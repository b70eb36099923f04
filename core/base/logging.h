// SPDX-License-Identifier: GPL-3.0-or-later
// Logging categories, one per room. Standard error only; never a secret (see redaction.h).
#pragma once

#include <QLoggingCategory>

Q_DECLARE_LOGGING_CATEGORY(logStorage)
Q_DECLARE_LOGGING_CATEGORY(logAudit)
Q_DECLARE_LOGGING_CATEGORY(logTargets)
Q_DECLARE_LOGGING_CATEGORY(logExecution)
Q_DECLARE_LOGGING_CATEGORY(logApp)
