// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logging.h"

Q_LOGGING_CATEGORY(logStorage, "wingman.storage", QtInfoMsg)
Q_LOGGING_CATEGORY(logAudit, "wingman.audit", QtInfoMsg)
Q_LOGGING_CATEGORY(logTargets, "wingman.targets", QtInfoMsg)
Q_LOGGING_CATEGORY(logExecution, "wingman.execution", QtInfoMsg)
Q_LOGGING_CATEGORY(logApp, "wingman.app", QtInfoMsg)
