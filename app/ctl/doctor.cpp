// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/checks.h"
#include "ctl/session.h"
#include "ctl/verbs.h"

#include "common/examination.h"

namespace wingman::ctl {

using diagnostics::CheckResult;

void showChecks(Output &out, const QList<CheckResult> &results)
{
    QStringList names;
    for (const CheckResult &result : results)
        names.append(QStringLiteral("%1 %2").arg(result.id, diagnostics::checkStatusName(result.status)));
    out.result(diagnostics::reportJson(results), names, [&] {
        for (const CheckResult &result : results) {
            out.say(QStringLiteral("%1  %2: %3")
                        .arg(diagnostics::checkStatusName(result.status).leftJustified(7), result.title,
                             result.sentence()));
            for (const inventory::LayerCheck &layer : result.layers)
                out.say(QStringLiteral("         %1 %2%3")
                            .arg(layer.passed ? QStringLiteral("+") : QStringLiteral("-"), layer.layer.leftJustified(8),
                                 layer.detail.isEmpty() ? QString() : QStringLiteral(" ") + layer.detail));
            if (!result.fix.isEmpty() && result.status != diagnostics::CheckStatus::Passed)
                out.say(QStringLiteral("         → %1").arg(result.fix));
        }
    });
    for (const CheckResult &result : results) {
        if (result.status == diagnostics::CheckStatus::Failed && result.error)
            out.error(*result.error);
    }
}

namespace {

/// Opens the composition itself, because an unusable data folder is something it has to tell about.
Async<ExitStatus> doctor(std::shared_ptr<Session> session, Words)
{
    const auto options = app::optionsFor(session->globals.dataDir, session->globals.mode, session->globals.endpoint,
                                         session->environment, identity::Origin::Cli);
    if (!options)
        co_return propagate(options);
    auto results = co_await app::examineInstallation(*options, session->cancel);
    if (!results)
        co_return propagate(results);
    showChecks(session->out, *results);
    const auto outcome = diagnostics::reportOutcome(*results);
    if (!outcome)
        co_return exitStatus(outcome.error().code);
    co_return ExitStatus::Done;
}

} // namespace

QList<Verb> doctorVerbs()
{
    return {
        {QStringLiteral("doctor"),
         {},
         QStringLiteral("Looks at data folder, database, audit, keychain, mode and every endpoint; changes nothing"),
         {},
         {},
         {QStringLiteral("doctor"), QStringLiteral("doctor --json")},
         Needs::Nothing,
         doctor}};
}

} // namespace wingman::ctl
