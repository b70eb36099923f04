// SPDX-License-Identifier: GPL-3.0-or-later
// The words of all operations, as tables of literals for operation_words.cpp; where an operation has several rows, the
// first that holds speaks. Pure. Thread: any.
#pragma once

#include "theme/icons.h"

#include <span>

namespace wingman::ui {

/// %1 is the subject, %2 the parameter named by `second`; without it the row does not hold. An empty approval is the
/// title; an empty verb means that no list of rows offers it.
struct OperationRow
{
    const char *id;
    const char *with; // holds only where this parameter is true; empty: always
    Icon icon;
    const char *verb;
    const char *second;
    const char *title;
    const char *approve;
    const char *doing;
    const char *done;
    const char *step;
    const char *undo;
};

std::span<const OperationRow> dockerOperationRows();
std::span<const OperationRow> proxmoxOperationRows();
/// Those on the console's own configuration.
std::span<const OperationRow> wingmanOperationRows();

} // namespace wingman::ui
