// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/change.h"

namespace wingman::ctl {

Async<ExitStatus> change(std::shared_ptr<Session> session, QString operation, QString target,
                         QMap<QString, QString> parameters, QString reason)
{
    const auto id = operations::OperationId::parse(operation);
    if (!id)
        co_return propagate(id);
    const auto definition = session->composition().catalogue().find(*id);
    if (!definition)
        co_return propagate(definition);
    const auto typed = operations::parseParameters((*definition)->spec(), parameters);
    if (!typed)
        co_return propagate(typed);
    const QString problem = inventory::targetNameProblem(inventory::TargetKind::Configuration, target);
    if (!problem.isEmpty())
        co_return fail(Code::InvalidInput, {{"what", QStringLiteral("The name")}, {"reason", problem}});
    operations::Intent intent{
        *id, {inventory::TargetRef::configuration(target)}, *typed, reason, session->globals.confirm};
    co_return co_await doOperation(session, std::move(intent));
}

Flag reasonFlag()
{
    return {QStringLiteral("--reason"), QStringLiteral("TEXT"), QStringLiteral("Why; kept with the record"), {}};
}

} // namespace wingman::ctl
