// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/factor_prompt.h"

#include "base/redaction.h"
#include "ctl/terminal.h"

#include <QRegularExpression>

namespace wingman::ctl {

using secrets::SecretBytes;
using targets::proxmox::Challenge;

namespace {

const QString totp = QStringLiteral("totp");
const QString recovery = QStringLiteral("recovery");

Failure refused(const Challenge &challenge, const QString &reason)
{
    return fail(
        Code::PermissionRefused,
        {{"endpoint", challenge.endpoint}, {"ways", challenge.ways.join(QLatin1Char(' '))}, {"reason", reason}});
}

Async<SecretBytes> ask(std::shared_ptr<Worker> worker, Challenge challenge, Deadline deadline, Cancel cancel)
{
    QStringList here;
    for (const QString &way : {totp, recovery}) {
        if (challenge.ways.contains(way))
            here.append(way);
    }
    if (here.isEmpty())
        co_return refused(challenge,
                          QStringLiteral("%1 has only second factors that need a browser (%2); an API token needs none")
                              .arg(challenge.user, challenge.ways.join(QStringLiteral(", "))));
    const QByteArray prompt =
        QStringLiteral("Second factor of %1 at %2 (%3): ")
            .arg(inert(challenge.user), inert(challenge.endpoint), here.join(QStringLiteral(" or ")))
            .toUtf8();
    using Line = std::optional<std::shared_ptr<SecretBytes>>;
    const std::function<Result<Line>()> job = [prompt, here, deadline, cancel]() -> Result<Line> {
        auto typed = askHidden(prompt, [&] { return cancel.isCancelled() || deadline.hasPassed(); });
        if (!typed)
            return Line();
        auto factor = factorFrom(*typed, here);
        secrets::wipe(*typed);
        return factor ? Line(std::make_shared<SecretBytes>(SecretBytes::takeFrom(*factor))) : Line();
    };
    const auto given = co_await Worker::run(worker, QStringLiteral("the second factor"), job, deadline, cancel);
    if (!given)
        co_return propagate(given);
    if (!*given)
        co_return refused(challenge, QStringLiteral("%1 needs a second factor (%2), and none was given")
                                         .arg(challenge.user, here.join(QStringLiteral(", "))));
    co_return (**given)->copy();
}

} // namespace

std::optional<QByteArray> factorFrom(const QByteArray &line, const QStringList &ways)
{
    static const QRegularExpression digits(QStringLiteral("\\A[0-9]{6,8}\\z"));
    QByteArray text = line.trimmed();
    const bool isCode = digits.match(QString::fromLatin1(text).remove(QLatin1Char(' '))).hasMatch();
    if (isCode && ways.contains(totp))
        return QByteArray("totp:" + text.replace(' ', ""));
    if (!text.isEmpty() && ways.contains(recovery))
        return QByteArray("recovery:" + text);
    return std::nullopt;
}

targets::proxmox::SecondFactor factorPrompt()
{
    return [worker = std::make_shared<Worker>(QStringLiteral("terminal"))](Challenge challenge, Deadline deadline,
                                                                           Cancel cancel) {
        return ask(worker, std::move(challenge), deadline, std::move(cancel));
    };
}

} // namespace wingman::ctl
