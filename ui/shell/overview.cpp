// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/overview.h"

#include "base/redaction.h"
#include "diagnostics/check_result.h"

#include <QCoreApplication>
#include <algorithm>

namespace wingman::ui {
namespace {

constexpr qsizetype mostNames = 3;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::ui::Overview)
};

QList<inventory::Endpoint> real(const QList<inventory::Endpoint> &endpoints)
{
    QList<inventory::Endpoint> found;
    for (const inventory::Endpoint &endpoint : endpoints) {
        if (!endpoint.demonstration && endpoint.platform != inventory::Platform::Wingman)
            found.append(endpoint);
    }
    return found;
}

bool isMock(const Overview &overview)
{
    return overview.posture.mode.mode == operations::ExecutionMode::Mock;
}

} // namespace

Message emptyMessage(const Overview &overview)
{
    const QList<inventory::Endpoint> found = real(overview.endpoints);
    const bool demonstration = std::ranges::any_of(overview.endpoints, &inventory::Endpoint::demonstration);
    Message message;
    if (found.isEmpty()) {
        message.title = demonstration ? Words::tr("Only the demonstration is here so far")
                                      : Words::tr("No engine or cluster is known yet");
        message.sentence = demonstration
                               ? Words::tr("It behaves like real engines and a real cluster, and touches nothing.")
                               : Words::tr("Wingman looked at DOCKER_HOST, Docker's contexts and the usual sockets.");
    } else {
        const inventory::Endpoint &first = found.first();
        message.title = found.size() == 1 ? Words::tr("Connected to one endpoint")
                                          : Words::tr("Connected to %1 endpoints").arg(found.size());
        message.sentence = Words::tr("%1 at %2, found by: %3")
                               .arg(first.id.text(), inert(redacted(first.address)), inert(first.source));
    }
    if (!overview.problems.isEmpty())
        message.sentence += QLatin1Char('\n') + inert(redacted(overview.problems.first()));
    message.steps << (found.isEmpty() ? Words::tr("Connect: start an engine here, or wingmanctl endpoint add")
                                      : Words::tr("See what runs there: wingmanctl inventory list"));
    message.steps << (isMock(overview) ? Words::tr("Choose a mode and name what may be acted on: wingmanctl mode show")
                                       : Words::tr("See what may be acted on: wingmanctl safety status"));
    message.steps << Words::tr("Check the installation: wingmanctl doctor");
    return message;
}

Message openingMessage()
{
    return {Words::tr("Opening"), Words::tr("Wingman opens its data folder and looks at what the last run left."), {}};
}

Message problemMessage(const Error &error)
{
    Message message{Words::tr("Wingman cannot open its data"), error.sentence(), {}};
    if (const QString fix = diagnostics::fixFor(error); !fix.isEmpty())
        message.steps << fix;
    message.steps << Words::tr("Ask what is wrong: wingmanctl doctor");
    message.steps << Words::tr("Or start with another data folder: wingman --data-dir DIR");
    return message;
}

QString endpointLine(const QList<inventory::Endpoint> &endpoints)
{
    QStringList names;
    for (const inventory::Endpoint &endpoint : endpoints) {
        if (endpoint.platform != inventory::Platform::Wingman)
            names << endpoint.id.text();
    }
    if (names.isEmpty())
        return Words::tr("No endpoint yet");
    QString list = names.mid(0, mostNames).join(QStringLiteral(", "));
    if (names.size() > mostNames)
        list += Words::tr(" and %1 more").arg(names.size() - mostNames);
    return names.size() == 1 ? Words::tr("1 endpoint: %1").arg(list)
                             : Words::tr("%1 endpoints: %2").arg(names.size()).arg(list);
}

} // namespace wingman::ui
