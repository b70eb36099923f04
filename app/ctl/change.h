// SPDX-License-Identifier: GPL-3.0-or-later
// Changes of Wingman's own configuration: operations of the catalogue like any other, so through the same door.
#pragma once

#include "ctl/do_operation.h"

namespace wingman::ctl {

/// `operation`: "wingman.allowlist.add"; `target`: the part behind wingman://; `parameters` as typed.
Async<ExitStatus> change(std::shared_ptr<Session> session, QString operation, QString target,
                         QMap<QString, QString> parameters, QString reason);

/// "--reason TEXT", which all of them take.
Flag reasonFlag();

} // namespace wingman::ctl
