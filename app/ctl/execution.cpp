// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/do_operation.h"
#include "ctl/show_record.h"
#include "ctl/verbs.h"

#include "execution/door.h"
#include "execution/recovery.h"

#include <QJsonArray>

namespace wingman::ctl {
namespace {

Result<int> limitFrom(const Words &words, int otherwise)
{
    if (!words.has(QStringLiteral("--limit")))
        return otherwise;
    bool ok = false;
    const int limit = words.text(QStringLiteral("--limit")).toInt(&ok);
    if (!ok || limit < 1 || limit > 10000)
        return fail(Code::InvalidInput, {{"what", QStringLiteral("--limit")},
                                         {"reason", QStringLiteral("a whole number from 1 to 10000")}});
    return limit;
}

Async<ExitStatus> list(std::shared_ptr<Session> session, Words words)
{
    execution::RecordFilter filter;
    const auto limit = limitFrom(words, 50);
    if (!limit)
        co_return propagate(limit);
    filter.limit = *limit;
    filter.target = words.text(QStringLiteral("--target"));
    if (words.has(QStringLiteral("--state"))) {
        const QString word = words.text(QStringLiteral("--state"));
        const auto state = execution::stateFromName(word);
        if (!state)
            co_return fail(Code::InvalidInput, {{"what", QStringLiteral("The state ") + word},
                                                {"reason", QStringLiteral("there is none of that name")}});
        filter.states = {*state};
    }
    auto found = co_await session->composition().door().list(filter, session->cancel);
    if (!found)
        co_return propagate(found);
    const auto &[records, damaged] = *found;
    QJsonArray all;
    QStringList names;
    Table table(recordHeads());
    for (const execution::Record &record : records) {
        all.append(record.toJson());
        names.append(record.id.text());
        table.add(recordRow(record));
    }
    session->out.result({{QStringLiteral("executions"), all}, {QStringLiteral("damaged"), damaged}}, names, [&] {
        if (table.isEmpty())
            session->out.say(QStringLiteral("Nothing was planned yet."));
        else
            session->out.table(table);
    });
    if (damaged > 0)
        session->out.note(QStringLiteral("%1 row(s) cannot be read or do not match the audit chain and are left out; "
                                         "see: wingmanctl audit verify")
                              .arg(damaged));
    co_return ExitStatus::Done;
}

Async<ExitStatus> show(std::shared_ptr<Session> session, Words words)
{
    auto record = co_await session->composition().door().find(words.text(QStringLiteral("ID")), session->cancel);
    if (!record)
        co_return propagate(record);
    session->out.result(record->toJson(), {record->id.text()}, [&] { showRecord(session->out, *record); });
    co_return ExitStatus::Done;
}

Async<ExitStatus> resolve(std::shared_ptr<Session> session, Words words)
{
    auto record = co_await session->composition().door().find(words.text(QStringLiteral("ID")), session->cancel);
    if (!record)
        co_return propagate(record);
    const auto actor = session->actor();
    auto resolved =
        co_await execution::Recovery::resolve(session->composition().services(), record->id, actor, session->cancel);
    if (!resolved)
        co_return propagate(resolved);
    co_return report(*session, *resolved);
}

} // namespace

QList<Verb> executionVerbs()
{
    const QString noun = QStringLiteral("execution");
    const Positional id{
        QStringLiteral("ID"), QStringLiteral("An execution, exe-…, or its plan, pln-…"), Positional::Count::One, {}};
    return {
        {noun,
         QStringLiteral("list"),
         QStringLiteral("What was planned and done, newest first"),
         {},
         {{QStringLiteral("--state"),
           QStringLiteral("STATE"),
           QStringLiteral("Only in this state, for example failed"),
           {}},
          {QStringLiteral("--target"),
           QStringLiteral("TEXT"),
           QStringLiteral("Only targets whose address has this in it"),
           {}},
          {QStringLiteral("--limit"), QStringLiteral("N"), QStringLiteral("At most so many (50)"), {}}},
         {QStringLiteral("execution list"), QStringLiteral("execution list --state unknown --json")},
         Needs::Truth,
         list},
        {noun,
         QStringLiteral("show"),
         QStringLiteral("One execution with plan, findings, steps and audit entries"),
         {id},
         {},
         {QStringLiteral("execution show exe-abc…"), QStringLiteral("execution show pln-abc… --json")},
         Needs::Truth,
         show},
        {noun,
         QStringLiteral("resolve"),
         QStringLiteral("Look until an unknown outcome is known; nothing is carried out"),
         {id},
         {},
         {QStringLiteral("execution resolve exe-abc… --timeout 2m")},
         Needs::Truth,
         resolve},
    };
}

} // namespace wingman::ctl
