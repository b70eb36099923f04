// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/change.h"
#include "ctl/verbs.h"

#include <QJsonArray>

namespace wingman::ctl {
namespace {

constexpr std::array listKinds{policy::ListKind::Containers, policy::ListKind::Vms, policy::ListKind::Nodes};

Async<ExitStatus> list(std::shared_ptr<Session> session, Words)
{
    auto posture = co_await session->composition().posture(session->cancel);
    if (!posture)
        co_return propagate(posture);
    QJsonObject allow;
    QJsonObject deny;
    QStringList names;
    Table table({QStringLiteral("LIST"), QStringLiteral("ENTRY"), QStringLiteral("EFFECT"), QStringLiteral("SOURCE")});
    for (const auto kind : listKinds) {
        const QString name = policy::listKindName(kind);
        const QStringList allowed = posture->policy.allow.list(kind).texts();
        const QStringList denied = posture->policy.deny.list(kind).texts();
        allow.insert(name, QJsonObject{{QStringLiteral("entries"), QJsonArray::fromStringList(allowed)},
                                       {QStringLiteral("source"), posture->listSource(kind)},
                                       {QStringLiteral("imposed"), posture->imposed(kind)}});
        deny.insert(name, QJsonArray::fromStringList(denied));
        for (const QString &entry : allowed) {
            table.add({name, entry, QStringLiteral("allowed"), posture->listSource(kind)});
            names.append(entry);
        }
        for (const QString &entry : denied)
            table.add({name, entry, QStringLiteral("denied"), posture->policy.label()});
    }
    session->out.result({{QStringLiteral("allow"), allow}, {QStringLiteral("deny"), deny}}, names, [&] {
        if (table.isEmpty())
            session->out.say(QStringLiteral("All lists are empty: lab mode may act on nothing."));
        else
            session->out.table(table);
    });
    for (const Error &problem : std::as_const(posture->problems))
        session->out.error(problem);
    co_return ExitStatus::Done;
}

QMap<QString, QString> entryOf(const Words &words)
{
    return {{QStringLiteral("list"), words.text(QStringLiteral("LIST"))},
            {QStringLiteral("entry"), words.text(QStringLiteral("ENTRY"))},
            {QStringLiteral("deny"),
             words.has(QStringLiteral("--deny")) ? QStringLiteral("true") : QStringLiteral("false")}};
}

Async<ExitStatus> add(std::shared_ptr<Session> session, Words words)
{
    return change(std::move(session), QStringLiteral("wingman.allowlist.add"), QStringLiteral("allowlist"),
                  entryOf(words), words.text(QStringLiteral("--reason")));
}

Async<ExitStatus> remove(std::shared_ptr<Session> session, Words words)
{
    return change(std::move(session), QStringLiteral("wingman.allowlist.remove"), QStringLiteral("allowlist"),
                  entryOf(words), words.text(QStringLiteral("--reason")));
}

} // namespace

QList<Verb> allowlistVerbs()
{
    const QString noun = QStringLiteral("allowlist");
    const Positional listName{QStringLiteral("LIST"),
                              QStringLiteral("Which list"),
                              Positional::Count::One,
                              {QStringLiteral("containers"), QStringLiteral("vms"), QStringLiteral("nodes")}};
    const Positional entry{QStringLiteral("ENTRY"),
                           QStringLiteral("A name; NAME* for all that begin so; ENDPOINT/NAME for one endpoint"),
                           Positional::Count::One,
                           {}};
    const Flag deny{QStringLiteral("--deny"), {}, QStringLiteral("The denylist, which wins over the allowlist"), {}};
    return {
        {noun,
         QStringLiteral("list"),
         QStringLiteral("All entries and where they come from"),
         {},
         {},
         {QStringLiteral("allowlist list"), QStringLiteral("allowlist list --json")},
         Needs::Core,
         list},
        {noun,
         QStringLiteral("add"),
         QStringLiteral("Allow (or deny) a name"),
         {listName, entry},
         {deny, reasonFlag()},
         {QStringLiteral("allowlist add containers web"), QStringLiteral("allowlist add containers local/my-app-*"),
          QStringLiteral("allowlist add vms 100 --deny")},
         Needs::Truth,
         add},
        {noun,
         QStringLiteral("remove"),
         QStringLiteral("Take an entry away"),
         {listName, entry},
         {deny, reasonFlag()},
         {QStringLiteral("allowlist remove containers web")},
         Needs::Truth,
         remove},
    };
}

} // namespace wingman::ctl
