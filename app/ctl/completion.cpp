// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/verbs.h"

namespace wingman::ctl {

QList<Verb> completionVerbs()
{
    return {};
}

} // namespace wingman::ctl
