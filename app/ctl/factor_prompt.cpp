// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/factor_prompt.h"

#include "base/redaction.h"
#include "ctl/terminal.h"

#include <algorithm>
#include <iterator>

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
    const auto isBlank = [](char one) { return one == ' ' || (one >= '\t' && one <= '\r'); };
    const auto begin = std::find_if_not(line.cbegin(), line.cend(), isBlank);
    const auto end = std::find_if_not(line.crbegin(), std::make_reverse_iterator(begin), isBlank).base();
    const auto digits = std::count_if(begin, end, [](char one) { return one >= '0' && one <= '9'; });
    const auto gaps = std::count(begin, end, ' ');
    const bool isCode = digits >= 6 && digits <= 8 && digits + gaps == end - begin;
    const bool isTotp = isCode && ways.contains(totp);
    if (!isTotp && (begin == end || !ways.contains(recovery)))
        return std::nullopt;
    QByteArray factor;
    factor.reserve(line.size() + 16); // never moved: what it leaves behind would not be wiped
    factor.append(isTotp ? "totp:" : "recovery:");
    std::copy_if(begin, end, std::back_inserter(factor), [isTotp](char one) { return !isTotp || one != ' '; });
    return factor;
}

targets::proxmox::SecondFactor factorPrompt()
{
    return [worker = std::make_shared<Worker>(QStringLiteral("terminal"))](Challenge challenge, Deadline deadline,
                                                                           Cancel cancel) {
        return ask(worker, std::move(challenge), deadline, std::move(cancel));
    };
}

} // namespace wingman::ctl
