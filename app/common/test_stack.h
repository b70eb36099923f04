// SPDX-License-Identifier: GPL-3.0-or-later
// The names of the test stack, for doors that show it.
#pragma once

#include <QStringList>

namespace wingman::app {

/// In the seed's order: nginx, redis, postgres, alpine.
QStringList testContainerNames();
QString testStackProject();

} // namespace wingman::app
