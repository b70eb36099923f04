// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/confirmation.h"

namespace wingman::execution {

QString confirmationPhrase(const operations::Catalogue &catalogue, const operations::Plan &plan)
{
    if (plan.guard && plan.losesData)
        return plan.guard->guest.name; // it is the guest that may lose what was written meanwhile
    if (plan.losesData)
        return plan.targets.size() == 1 ? plan.targets.first().target().name
                                        : QStringLiteral("%1 targets").arg(plan.targets.size());
    const auto definition = catalogue.find(plan.operation);
    return definition ? (*definition)->confirmationPhrase(plan.parameters) : QString();
}

} // namespace wingman::execution
