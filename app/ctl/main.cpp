// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/thread_port.h"
#include "common/interrupt.h"
#include "common/process.h"
#include "ctl/factor_prompt.h"
#include "ctl/session.h"

#include <QCoreApplication>

namespace {

using namespace wingman;
using namespace wingman::ctl;

/// Opens what the verb needs, runs it, and says what went wrong.
QCoro::Task<ExitStatus> perform(std::shared_ptr<Session> session, Parsed parsed)
{
    const Verb verb = *parsed.verb;
    if (verb.needs != Needs::Nothing) {
        auto options = app::optionsFor(session->globals.dataDir, session->globals.mode, session->globals.endpoint,
                                       session->environment, identity::Origin::Cli);
        if (!options)
            co_return refuse(*session, options.error());
        options->secondFactor = factorPrompt();
        auto core = app::Composition::open(*options);
        if (!core)
            co_return refuse(*session, core.error());
        session->core = std::move(*core);
        auto started = co_await session->core->start(session->cancel);
        if (!started)
            co_return refuse(*session, started.error());
        if (verb.needs == Needs::Truth) {
            auto recovered = co_await session->core->recover(session->cancel);
            if (!recovered)
                co_return refuse(*session, recovered.error());
            if (*recovered > 0)
                session->out.note(QStringLiteral("%1 execution(s) that an ended process left behind were looked up.")
                                      .arg(*recovered));
        }
    }
    auto status = co_await verb.run(session, parsed.words);
    if (!status)
        co_return refuse(*session, status.error());
    co_return *status;
}

QCoro::Task<> performThenQuit(std::shared_ptr<Session> session, Parsed parsed)
{
    const ExitStatus status = co_await perform(session, std::move(parsed));
    session->core.reset();
    int code = static_cast<int>(status);
    if (session->out.failed() && status == ExitStatus::Done) {
        session->out.error(Error{Code::Usage, {{"reason", QStringLiteral("Standard output could not be written.")}}});
        code = static_cast<int>(ExitStatus::Failed);
    }
    QCoreApplication::exit(code);
}

} // namespace

int main(int argc, char **argv)
{
    app::hardenShipped();
    const QCoreApplication application(argc, argv);
    app::beginProcess(QStringLiteral("wingmanctl"));
    QList<QByteArray> arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QByteArray(argv[i]));
    auto parsed = parse(arguments);
    if (!parsed) {
        Output(Globals{}, false, stdout, stderr).error(parsed.error());
        return static_cast<int>(exitStatus(parsed.error().code));
    }
    const auto session = std::make_shared<Session>(parsed->globals, app::environmentAtStart());
    if (!parsed->verb) {
        session->out.raw(parsed->text.toUtf8());
        return session->out.failed() ? static_cast<int>(ExitStatus::Failed) : 0;
    }
    const app::Interrupt interrupt(session->cancel);
    QTimer timeout;
    timeout.setSingleShot(true);
    QObject::connect(&timeout, &QTimer::timeout, [session] {
        session->timedOut = true;
        session->cancel.cancel();
    });
    if (session->globals.timeout.count() > 0)
        timeout.start(session->globals.timeout);
    std::optional<QCoro::Task<>> running;
    ThreadPort::here()->post([&] { running.emplace(performThenQuit(session, std::move(*parsed))); });
    return QCoreApplication::exec();
}
