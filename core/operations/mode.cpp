// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/mode.h"

namespace wingman::operations {

QString modeName(ExecutionMode mode)
{
    switch (mode) {
    case ExecutionMode::Mock:
        return QStringLiteral("mock");
    case ExecutionMode::Integration:
        return QStringLiteral("integration");
    case ExecutionMode::Lab:
        return QStringLiteral("lab");
    }
    return {};
}

std::optional<ExecutionMode> modeFromName(QStringView name)
{
    for (const ExecutionMode mode : {ExecutionMode::Mock, ExecutionMode::Integration, ExecutionMode::Lab}) {
        if (name == modeName(mode))
            return mode;
    }
    return std::nullopt;
}

} // namespace wingman::operations
