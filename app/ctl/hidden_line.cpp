// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/hidden_line.h"

#include "base/worker.h"
#include "ctl/terminal.h"

namespace wingman::ctl {

Async<TypedSecret> hiddenLine(std::shared_ptr<Session> session, QByteArray prompt, QString what, bool fromInput)
{
    const Cancel cancel = session->cancel;
    const std::function<Result<TypedSecret>()> job = [prompt, what, fromInput, cancel]() -> Result<TypedSecret> {
        const auto stop = [&cancel] { return cancel.isCancelled(); };
        // At a terminal it is never shown while it is typed.
        const bool reads = fromInput && !isTerminal(stdin);
        auto line = reads ? readLine(stdin, stop) : askHidden(prompt, stop);
        if (!line && cancel.isCancelled())
            return fail(Code::Cancelled);
        if (!line)
            return fail(
                Code::Usage,
                {{"reason",
                  reads ? QStringLiteral("Standard input holds no %1: one line, at most 4 KiB.").arg(what)
                        : QStringLiteral("There is no terminal to ask at; give the %1 on standard input with --stdin.")
                              .arg(what)}});
        return std::make_shared<secrets::SecretBytes>(secrets::SecretBytes::takeFrom(*line));
    };
    const auto worker = std::make_shared<Worker>(QStringLiteral("terminal"));
    const QString waiting = QStringLiteral("the ") + what;
    co_return co_await Worker::run(worker, waiting, job, Deadline::never(), cancel);
}

} // namespace wingman::ctl
