// SPDX-License-Identifier: GPL-3.0-or-later
// The three execution modes and the three tiers (product.md; seed 000).
#pragma once

#include <QString>
#include <optional>

namespace wingman::operations {

enum class ExecutionMode : quint8 { Mock, Integration, Lab };
/// "mock", "integration", "lab".
QString modeName(ExecutionMode mode);
/// Exact lower-case words only: an unknown word is a blocker, not a guess.
std::optional<ExecutionMode> modeFromName(QStringView name);

enum class Tier : quint8 { One = 1, Two = 2, Three = 3 };

} // namespace wingman::operations
