// SPDX-License-Identifier: GPL-3.0-or-later
// How an operation is called where its target is named: "Restart web-1". The same words in row menus, palette, plan
// sheet and activity. Pure.
#pragma once

#include "operations/operation.h"
#include "theme/icons.h"

namespace wingman::ui {

/// `name` is made inert here. An operation without words of its own: "Restart container: web-1".
QString operationOn(const operations::OperationSpec &spec, const QString &name);
Icon iconOf(const operations::OperationSpec &spec);
/// It takes something away: it never stands next to what does not.
bool isDestructive(const operations::OperationSpec &spec);

} // namespace wingman::ui
