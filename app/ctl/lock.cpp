// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/hidden_line.h"
#include "ctl/verbs.h"

namespace wingman::ctl {
namespace {

const QString passphrase = QStringLiteral("passphrase");

Flag inputFlag()
{
    return {QStringLiteral("--stdin"),
            {},
            QStringLiteral("Read what would be asked for from standard input, a line each"),
            {}};
}

Async<ExitStatus> show(std::shared_ptr<Session> session, Words)
{
    const auto standing = co_await session->composition().session(session->cancel);
    if (!standing)
        co_return propagate(standing);
    QJsonObject json{{QStringLiteral("passphrase"), standing->hasPassphrase},
                     {QStringLiteral("damaged"), standing->isDamaged}};
    if (standing->setAt)
        json.insert(QStringLiteral("set_at"), toText(*standing->setAt));
    const QString word = standing->isDamaged       ? QStringLiteral("damaged")
                         : standing->hasPassphrase ? QStringLiteral("set")
                                                   : QStringLiteral("none");
    session->out.result(json, {word}, [&] {
        if (standing->isDamaged)
            session->out.say(QStringLiteral("What is kept of the passphrase does not agree with the audit chain: it "
                                            "opens nothing.\nwingmanctl lock remove --forgotten takes it away."));
        else if (standing->hasPassphrase)
            session->out.say(QStringLiteral("A passphrase is set, since %1.")
                                 .arg(standing->setAt ? toText(*standing->setAt) : word));
        else
            session->out.say(QStringLiteral("No passphrase is set: the console cannot be locked."));
    });
    co_return ExitStatus::Done;
}

Async<ExitStatus> put(std::shared_ptr<Session> session, Words words)
{
    const bool fromInput = words.has(QStringLiteral("--stdin"));
    const auto standing = co_await session->composition().session(session->cancel);
    if (!standing)
        co_return propagate(standing);
    TypedSecret current;
    if (standing->hasPassphrase) {
        const auto given = co_await hiddenLine(session, "Present passphrase: ", passphrase, fromInput);
        if (!given)
            co_return propagate(given);
        current = *given;
    }
    const auto fresh = co_await hiddenLine(session, "New passphrase: ", passphrase, fromInput);
    if (!fresh)
        co_return propagate(fresh);
    if (!fromInput) {
        const auto again = co_await hiddenLine(session, "The new one again: ", passphrase, fromInput);
        if (!again)
            co_return propagate(again);
        const bool same = **fresh == **again;
        if (!same)
            co_return fail(Code::Usage, {{"reason", QStringLiteral("The two are not the same; nothing was changed.")}});
    }
    const auto done = co_await session->composition().setPassphrase(current, *fresh, session->cancel);
    if (!done)
        co_return propagate(done);
    session->out.result({{passphrase, true}}, {QStringLiteral("set")}, [&] {
        session->out.say(standing->hasPassphrase
                             ? QStringLiteral("The passphrase is changed.")
                             : QStringLiteral("The passphrase is set. The console asks for it from its next start on, "
                                              "and when it was locked."));
    });
    co_return ExitStatus::Done;
}

Async<ExitStatus> take(std::shared_ptr<Session> session, Words words)
{
    const app::Composition &composition = session->composition();
    if (words.has(QStringLiteral("--forgotten"))) {
        const auto gone = co_await composition.forgetPassphrase(session->cancel);
        if (!gone)
            co_return propagate(gone);
    } else {
        const bool fromInput = words.has(QStringLiteral("--stdin"));
        const auto standing = co_await composition.session(session->cancel);
        if (!standing)
            co_return propagate(standing);
        if (!standing->hasPassphrase)
            co_return fail(Code::PassphraseMissing);
        const auto given = co_await hiddenLine(session, "Present passphrase: ", passphrase, fromInput);
        if (!given)
            co_return propagate(given);
        const auto gone = co_await composition.removePassphrase(*given, session->cancel);
        if (!gone)
            co_return propagate(gone);
    }
    session->out.result({{passphrase, false}}, {QStringLiteral("none")}, [&] {
        session->out.say(QStringLiteral("The passphrase is taken away; a console that is locked opens."));
    });
    co_return ExitStatus::Done;
}

} // namespace

QList<Verb> lockVerbs()
{
    const QString noun = QStringLiteral("lock");
    return {
        {noun,
         QStringLiteral("status"),
         QStringLiteral("Whether a passphrase is set"),
         {},
         {},
         {QStringLiteral("lock status")},
         Needs::Core,
         show},
        {noun,
         QStringLiteral("set"),
         QStringLiteral("Set or change the passphrase that the console is locked with"),
         {},
         {inputFlag()},
         {QStringLiteral("lock set"), QStringLiteral("lock set --stdin")},
         Needs::Core,
         put},
        {noun,
         QStringLiteral("remove"),
         QStringLiteral("Take the passphrase away"),
         {},
         {inputFlag(),
          {QStringLiteral("--forgotten"),
           {},
           QStringLiteral("Nobody knows it any more: take it away without it; the record says so"),
           {}}},
         {QStringLiteral("lock remove"), QStringLiteral("lock remove --forgotten")},
         Needs::Core,
         take},
    };
}

} // namespace wingman::ctl
